import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storyDetails } from '../../../src/desk/stories/details.ts';
import { listStories, type StoryList, type StoryQuestion, suggestStories } from '../../../src/desk/stories/stories.ts';
import type { NewArticle } from '../../../src/news/alert/types.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const NOW = Date.UTC(2026, 2, 10, 12);
const DAY = 24 * 3_600_000;
const EMPTY: StoryQuestion = { query: '', watch: '', publisher: '', since: '', until: '' };
const publishers = indexPublishers([]);
const thesaurus = compileThesaurus([]);
let store: Store;
let watches: object[];

beforeEach(async () => {
  store = openSqlite(':memory:');
  watches = [];
  for (const [id, server] of [
    ['1', 'ours'],
    ['2', 'theirs'],
  ] as const)
    await store.saveChannel({ ...(await store.channel(id)), server });
});
afterEach(() => store.close());

const context = () => ({
  clock: () => NOW,
  store,
  config: () => ({ watches }) as never,
  publishers: () => publishers,
  thesaurus: () => thesaurus,
});

type Item = Partial<NewArticle> & { readonly title: string };

/** Each a story of its own, an hour old, unless it says otherwise. */
async function archive(...items: readonly Item[]): Promise<void> {
  const articles = items.map((one, n) => {
    const sentence = one.text ?? `${one.title}.`;
    return placedArticle(n + 1, n + 1, { teaser: sentence, text: sentence, at: NOW - 3_600_000, ...one });
  });
  const stories = [...new Set(articles.map(({ story }) => story))];
  const alerts = ['1', '2'].map((channel, n) => ({ story: 1, channel, message: n + 1, lead: 1, watches: [`of ${n}`] }));
  const messages = ['1', '2'].map(
    (channel, n) => ({ id: n + 1, kind: 'alert', channel, watch: `of ${n}`, dueAt: 0 }) as const,
  );
  await store.saveFindings(findings({ at: NOW, stories, articles, messages, alerts }));
}

const viewer = (server: string) => ({ server, canSee: async () => true });
const OURS = viewer('ours');

async function list(change: Partial<StoryQuestion>, page = 0, server = 'ours') {
  const listed: StoryList = await listStories({ ...EMPTY, ...change }, page, viewer(server), context());
  if (listed.kind === 'mistake') throw new Error(listed.reason);
  return listed;
}

async function titles(change: Partial<StoryQuestion>): Promise<string[]> {
  return (await list(change)).hits.map(({ report }) => report.title);
}

async function mistake(change: Partial<StoryQuestion>) {
  const listed = await listStories({ ...EMPTY, ...change }, 0, OURS, context());
  if (listed.kind !== 'mistake') throw new Error(listed.kind);
  return listed;
}

describe('a search', () => {
  it('lists a story once, however many of its reports match', async () => {
    await archive({ title: 'Storm hits', story: 1 }, { title: 'Storm hit town', story: 1 }, { title: 'Storm far off' });
    expect((await list({ query: 'storm' })).stories).toBe(2);
  });

  it('obeys the rules of watches: what the index names and the rules refuse is not listed', async () => {
    await archive({ title: 'Envoy leaves' }, { title: 'Envoy', text: 'He sang. Later, elsewhere, the tide leaves.' });
    expect(await titles({ query: '"envoy leaves"' })).toEqual(['Envoy leaves']);
    expect(await titles({ query: 'envoy -leaves' })).toEqual([]);
  });

  it('of two that say it alike shows the newer first', async () => {
    await archive({ title: 'Storm in Aldin', at: NOW - 60 * DAY }, { title: 'Storm in Brevik' });
    expect(await titles({ query: 'storm' })).toEqual(['Storm in Brevik', 'Storm in Aldin']);
  });

  it('marks the words found in headline and sentence', async () => {
    await archive({ title: 'Storms near', text: 'Quiet so far. The storm comes.' });
    const [hit] = (await list({ query: 'storm' })).hits;
    const marked = ({ text, bold }: { text: string; bold: readonly { start: number; end: number }[] }) =>
      bold.map(({ start, end }) => text.slice(start, end));
    expect(marked(hit!.headline)).toEqual(['Storms']);
    expect(hit!.snippet && marked(hit!.snippet)).toEqual(['storm']);
  });

  it('takes times as so long ago, or as days that count whole', async () => {
    await archive({ title: 'Storm today' }, { title: 'Storm then', at: Date.UTC(2026, 2, 4, 23) });
    expect(await titles({ query: 'storm', since: '2d' })).toEqual(['Storm today']);
    expect(await titles({ query: 'storm', until: '2d' })).toEqual(['Storm then']);
    expect(await titles({ query: 'storm', since: '2026-03-04', until: '2026-03-04' })).toEqual(['Storm then']);
    for (const since of ['yesterday', '2026-13-40', '3 d', '-1d'])
      expect((await mistake({ query: 'storm', since })).reason).toContain('2026-03-04');
  });

  it('shows where terms are wrong', async () => {
    expect((await mistake({ query: 'storm OR' })).caret).toMatch(/^storm OR\n {6}\^\^ /);
  });

  it('says that there may be more where it looked at only so many', async () => {
    await archive(...Array.from({ length: 401 }, (_, n) => ({ title: `Storm number ${n}` })));
    expect(await list({ query: 'storm' }, 79)).toMatchObject({ stories: 400, bounded: true, pages: 80, page: 79 });
    expect(await list({ query: 'storm "number 7"' })).toMatchObject({ stories: 1, bounded: false, unread: 0 });
  });

  it('turns no page that there is not', async () => {
    await archive({ title: 'Storm' });
    for (const page of [-1, 5]) expect(await list({ query: 'storm' }, page)).toMatchObject({ page: 0, pages: 1 });
  });
});

describe('a watch narrows it', () => {
  function watch(channel: string, rest: object = {}): object {
    const read = parseQuery('storm');
    const nobody = { feeds: [], publishers: [], languages: [] };
    return {
      channel,
      name: 'Weather',
      terms: 'storm',
      query: (read as { query: object }).query,
      only: nobody,
      except: nobody,
      ...rest,
    };
  }

  it('also while it is paused, and by what it leaves out', async () => {
    await archive(
      { title: 'Storm one', publisher: 'Herald' },
      { title: 'Storm two', publisher: 'Courier' },
      { title: 'Bread' },
    );
    watches = [watch('1', { paused: true, except: { feeds: [], publishers: ['Courier'], languages: [] } })];
    expect(await titles({ watch: 'weather' })).toEqual(['Storm one']);
  });

  it('of this server only', async () => {
    watches = [watch('2')];
    expect((await mistake({ watch: 'Weather' })).reason).toContain('no watch');
  });
});

describe('a story, whole', () => {
  it('names the alerts of the server that asks, and no others', async () => {
    await archive({ title: 'Storm hits' });
    const alertsOf = async (server: string) => (await storyDetails(1, viewer(server), context()))?.alerts;
    expect(await alertsOf('ours')).toMatchObject([{ channel: '1', watches: ['of 0'] }]);
    expect(await alertsOf('theirs')).toMatchObject([{ channel: '2', watches: ['of 1'] }]);
    expect(await alertsOf('nowhere')).toEqual([]);
    const closed = { server: 'ours', canSee: async (channel: string) => channel !== '1' };
    expect((await storyDetails(1, closed, context()))?.alerts).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN, 99, Number.MAX_VALUE])('is not there for the number %s', async (id) => {
    await archive({ title: 'Storm hits' });
    expect(await storyDetails(id, OURS, context())).toBeNull();
  });

  it('is suggested by words of its headline; while nothing can be read of them, newest are', async () => {
    await archive({ title: 'Storm hits' }, { title: 'Bread' });
    expect(await suggestStories('bread', context())).toEqual([{ id: 2, headline: 'Bread' }]);
    expect(await suggestStories('"', context())).toHaveLength(2);
  });
});
