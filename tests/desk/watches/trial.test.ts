import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tryWatch } from '../../../src/desk/watches/trial.ts';
import type { NewArticle } from '../../../src/news/alert/types.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import type { Watch } from '../../../src/news/watch/types.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 4, 12);

let store: Store;
let next: number;
let known: Set<number>;
beforeEach(() => {
  store = openSqlite(':memory:');
  next = 1;
  known = new Set();
});
afterEach(() => store.close());

/** Puts headlines into the archive, each a story of its own, an hour apart. */
async function archive(titles: readonly string[], rest: Partial<NewArticle> = {}): Promise<void> {
  const articles = titles.map((title) => {
    const number = next++;
    const at = NOW - (number % 160) * 3_600_000;
    const stated = { title, teaser: `${title}.`, text: `${title}.`, at, dated: true, collectedAt: at };
    return placedArticle(number, number, { ...stated, ...rest });
  });
  const stories = articles
    .map(({ story }) => story)
    .filter((story, n, all) => all.indexOf(story) === n && !known.has(story));
  for (const story of stories) known.add(story);
  await store.saveFindings(findings({ at: NOW, stories, articles }));
}

function watch(terms: string, rest: Partial<Watch> = {}): Watch {
  const read = parseQuery(terms);
  if (read.kind === 'mistake') throw new Error(read.message);
  const none = { feeds: [], publishers: [], languages: [] };
  const still = { role: null, colour: null, paused: false, pausedUntil: null, only: none, except: none };
  return { channel: '7', name: 'Docks', terms, query: read.query, ...still, ...rest };
}

const tried = (terms: string, rest: Partial<Watch> = {}) =>
  tryWatch(watch(terms, rest), {
    clock: () => NOW,
    store,
    publishers: () => indexPublishers([]),
    thesaurus: () => compileThesaurus([]),
  });

const STRIKE = ['Dockers strike in Karvel', 'Port of Brask closed by strike', 'Bread gets dearer in Oston'];

describe('a watch tried against the archive', () => {
  it('tells how many stories of the last days it would have matched, and the newest', async () => {
    await archive(STRIKE);
    const { stories, newest, articles, advice } = await tried('strike');
    expect([stories, articles, advice]).toEqual([2, 3, null]);
    expect(newest.map(({ title }) => title)).toEqual([STRIKE[0], STRIKE[1]]);
  });

  it('counts a story once, however many reports it has, and none that is older than a week', async () => {
    await archive(STRIKE.slice(0, 2), { story: 1 });
    await archive(['Strike in Ivrel'], { at: NOW - 8 * DAY });
    expect((await tried('strike')).stories).toBe(1);
  });

  it('heeds what the watch leaves out', async () => {
    await archive(STRIKE);
    const except = { feeds: [], publishers: ['News Example'], languages: [] };
    expect((await tried('strike', { except })).stories).toBe(0);
  });

  it('is tried although it rests', async () => {
    await archive(STRIKE);
    expect((await tried('strike', { paused: true })).stories).toBe(2);
  });
});

describe('a watch that would have matched nothing', () => {
  it('is told the spelling that would have', async () => {
    await archive(STRIKE);
    expect((await tried('dokcers strike')).advice).toEqual({
      kind: 'never',
      how: 'spelling',
      terms: 'dockers strike',
      stories: 1,
    });
  });

  it('is told that its phrase stands in another order', async () => {
    await archive(STRIKE);
    expect((await tried('"strike dockers"')).advice).toMatchObject({
      how: 'words',
      terms: 'strike dockers',
      stories: 1,
    });
  });

  it('is told the word that would have to go', async () => {
    await archive([...STRIKE, 'Prices of coal rise']);
    expect((await tried('bread coal')).advice).toMatchObject({ how: 'fewer', stories: 1 });
  });

  it('is never told to leave out a word that says nothing', async () => {
    await archive(['Ferry sails on Monday', 'Ferry fares rise']);
    expect((await tried('ferry sails until Monday')).advice).toEqual({ kind: 'nothing like it' });
  });

  it('is told so when nothing near it stands there either', async () => {
    await archive(STRIKE);
    expect((await tried('xylophone')).advice).toEqual({ kind: 'nothing like it' });
  });
});

describe('a watch that would have matched too much', () => {
  const teams = Array.from({ length: 120 }, (_, n) => `Football club number${n}x wins the strike cup at home`);
  const real = Array.from({ length: 80 }, (_, n) => `Workers of plant number${n}y strike for wages`);

  it('is told the word that takes most of the noise away, and what that would have cost', async () => {
    await archive([...teams, ...real, ...Array.from({ length: 400 }, (_, n) => `Weather in town${n} stays mild`)]);
    await archive(['Football players strike over pay'], { story: 900 });
    await archive(['Players strike over football pay, union says'], { story: 900, publisher: 'Other Example' });
    const { aDay, advice } = await tried('strike');
    expect(aDay).toBeGreaterThan(20);
    expect(advice).toMatchObject({ kind: 'too broad', word: expect.stringMatching(/football|club|wins|home/) });
    if (advice?.kind !== 'too broad') return;
    expect(advice.removed).toBeGreaterThanOrEqual(120);
    expect(advice.aDay).toBeLessThan(aDay / 2);
    expect(advice.terms).toBe(`strike -${advice.word}`);
    expect((await tried(advice.terms)).stories).toBe(201 - advice.removed);
  });

  it('is never told to exclude a word that says nothing', async () => {
    await archive(
      Array.from({ length: 60 }, (_, n) => `Cars were towed in street ${String.fromCharCode(97 + (n % 26))}x`),
    );
    await archive(Array.from({ length: 200 }, (_, n) => `Cars washed by ${n} owners`));
    const { advice } = await tried('cars');
    expect(advice?.kind === 'too broad' ? advice.word : null).not.toBe('were');
  });

  it('puts its terms in parentheses where one of them is an OR', async () => {
    await archive([...teams, ...real]);
    const { advice } = await tried('strike OR earthquake');
    expect(advice).toMatchObject({ terms: expect.stringMatching(/^\(strike OR earthquake\) -\p{L}+$/u) });
  });
});

it('leaves the loop free while it looks', async () => {
  const long = 'Dockers and sailors of every port strike again and again for better pay. '.repeat(12);
  for (let n = 0; n < 8; n++)
    await archive(
      Array.from({ length: 100 }, (_, i) => `Strike ${n} of ${i}`),
      { teaser: long, text: long },
    );
  let turns = 0;
  const turn = setInterval(() => turns++, 1);
  await tried('strike -cheese');
  clearInterval(turn);
  expect(turns).toBeGreaterThan(10);
});
