/** The search finds what the matcher finds, and reads no more than it shows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matchable } from '../../../src/desk/stories/archive.ts';
import { searchArticles } from '../../../src/desk/stories/search.ts';
import { listStories } from '../../../src/desk/stories/stories.ts';
import { WATCH_DEFAULTS } from '../../../src/desk/watches/watches.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import type { Report } from '../../../src/news/types.ts';
import { compileWatches, matchAll, withoutVetoes } from '../../../src/news/watch/match.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const NOW = Date.UTC(2026, 2, 4, 12);
const DAY = 86_400_000;
const group = { also: [], with: {}, not: [], unless: [], optional: [], case: false, note: null };
const thesaurus = compileThesaurus([{ ...group, id: 'ferry', same: ['ferry', 'car boat'], not: ['ferry tale'] }]);
const publishers = indexPublishers([]);
const asker = { server: '', canSee: async () => true };

let folder: string;
let file: string;
let store: Store;
/** Ids that were read whole. */
let whole: number[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-desk-search-'));
  file = join(folder, 'attache.db');
  open();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function open(): void {
  const opened = openSqlite(file);
  whole = [];
  store = {
    ...opened,
    articles: (ids) => {
      whole.push(...ids);
      return opened.articles(ids);
    },
  };
}

const context = () => ({
  clock: () => NOW,
  store,
  config: () => ({ watches: [] }) as never,
  publishers: () => publishers,
  thesaurus: () => thesaurus,
});

function queryOf(terms: string) {
  const read = parseQuery(terms);
  if (read.kind !== 'query') throw new Error(read.message);
  return read.query;
}

const list = (query: string, page = 0, some: Partial<Record<'publisher' | 'since' | 'until', string>> = {}) =>
  listStories({ query, watch: '', publisher: '', since: '', until: '', ...some }, page, asker, context());

async function storiesOf(query: string): Promise<number[]> {
  const found: number[] = [];
  for (let page = 0; ; page++) {
    const listed = await list(query, page);
    if (listed.kind !== 'listed') throw new Error(listed.reason);
    found.push(...listed.hits.map(({ story }) => story));
    if (page + 1 >= listed.pages) return found;
  }
}

/** Articles of a few words in every combination that chance gives. */
async function archive(many: number): Promise<Report[]> {
  const parts =
    'ferry ferries boat car storm storms withdrew withdrawal harbour tale lights quay fog night crew roll-out rolls'.split(
      ' ',
    );
  let seed = 7;
  const chance = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const sentence = (length: number) => Array.from({ length }, () => parts[chance(parts.length)]).join(' ');
  const articles = Array.from({ length: many }, (_, n) => {
    const teaser = `${sentence(5)}. ${sentence(4)}.`;
    const texts = { title: sentence(4), teaser, text: `${teaser}\n\n${sentence(12)}.` };
    const about = { publisher: n % 3 === 0 ? 'Herald' : 'Courier', language: n % 5 === 0 ? 'fr' : 'en' };
    return placedArticle(n + 1, n + 1, { ...texts, ...about, at: NOW - n * (DAY / 20) });
  });
  await store.saveFindings(findings({ stories: articles.map(({ story }) => story), articles }));
  return articles;
}

function matchedBy(query: string, articles: readonly Report[]): number[] {
  const watch = { ...WATCH_DEFAULTS, query: queryOf(query), channel: '', name: '', paused: false };
  const watches = withoutVetoes(compileWatches([watch], thesaurus));
  return articles
    .filter((report) => matchAll(watches, matchable({ report, feed: '' })).length > 0)
    .map(({ article }) => article);
}

const ascending = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);

const QUERIES = [
  'ferry',
  'ferry storm',
  '"storm harbour"',
  'storm -fog',
  'storm -"fog night"',
  'ferry (storm OR -crew)',
  'storm -(fog -night)',
  'withdraw harbour',
  'title:ferry -quay',
  'rollout',
  'har*',
  'ferry publisher:Herald',
  'lang:fr storm',
  'storm NEAR/2 quay',
  'zeppelin',
];

it.each(QUERIES)('%s: the same articles as the matcher finds in the whole archive', async (query) => {
  const articles = await archive(200);
  expect(ascending(await storiesOf(query))).toEqual(ascending(matchedBy(query, articles)));
});

describe('of all articles', () => {
  it('only those of the page that is shown are read whole', async () => {
    await archive(60);
    const listed = await list('storm', 1);
    expect(listed).toMatchObject({ kind: 'listed', page: 1 });
    expect(whole).toHaveLength(5);
  });

  it('those are read, too, whose text can veto: none without the word', async () => {
    await archive(30);
    await store.saveFindings(
      findings({
        stories: [90],
        articles: [placedArticle(90, 90, { title: 'Typhoon', teaser: 'Wind.', text: 'Wind.' })],
      }),
    );
    expect(await storiesOf('typhoon -zeppelin')).toEqual([90]);
    expect(whole).toEqual([90, 90]);
  });

  it('from before their words were kept, the same are found', async () => {
    const articles = await archive(80);
    const before = await storiesOf('ferry storm');
    await store.close();
    const db = new DatabaseSync(file);
    db.exec('UPDATE searchable SET words = NULL');
    db.close();
    open();
    expect(await storiesOf('ferry storm')).toEqual(before);
    expect(ascending(before)).toEqual(matchedBy('ferry storm', articles));
  });

  it('that were looked at, so many at most, others may be missing, which is told', async () => {
    await archive(60);
    const search = { query: queryOf('storm'), watches: [], publisher: '', since: 0, until: NOW };
    const some = await searchArticles({ ...search, most: 10 }, context());
    expect([some.found.length, some.bounded]).toEqual([10, true]);
    expect((await searchArticles(search, context())).bounded).toBe(false);
  });

  it('a newer one goes before an equal older one; without words the newest goes first', async () => {
    for (const [n, ago] of [40, 1, 20].entries()) {
      const texts = { title: 'Storm over Brask', teaser: 'It blows.', text: 'It blows.', at: NOW - ago * DAY };
      await store.saveFindings(findings({ stories: [n + 1], articles: [placedArticle(n + 1, n + 1, texts)] }));
    }
    expect(await storiesOf('storm')).toEqual([2, 3, 1]);
    expect(await storiesOf('')).toEqual([2, 3, 1]);
    const listed = await list('storm', 0, { since: '30d', until: '10d' });
    expect(listed).toMatchObject({ stories: 1, hits: [{ story: 3, headline: { bold: [{ start: 0, end: 5 }] } }] });
  });
});
