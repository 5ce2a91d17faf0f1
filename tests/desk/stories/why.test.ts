import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../../src/config/types.ts';
import { whyAlert } from '../../../src/desk/stories/why.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle } from '../../support/articles.ts';

let store: Store;

beforeEach(() => {
  store = openSqlite(':memory:');
});
afterEach(() => store.close());

/** Stories with a report each, told in channel 7 by message 1. */
const findingsOf = (kind: 'alert' | 'gathered', stories: readonly number[]) =>
  findings({
    stories,
    articles: stories.map((n) => placedArticle(n, n, { collectedAt: 0 })),
    matches: stories.map((n) => ({ ...match('7', 'Docks'), article: n })),
    messages: [{ id: -1, kind, channel: '7', watch: 'Docks', dueAt: 0 }],
    alerts: stories.map((story) => ({ story, channel: '7', message: -1, lead: story, watches: ['Docks'] })),
  });

const context = () => ({
  store,
  config: () => ({ watches: [] }) as unknown as Config,
  thesaurus: () => compileThesaurus([]),
});
const keyOf = async (message: number) => (await store.message(message))?.key ?? 'none';

describe('why a message stands in a channel', () => {
  it('is explained of an alert by its story, of a gathering message by each of its stories', async () => {
    await store.saveFindings(findingsOf('gathered', [1, 2]));
    const why = await whyAlert(await keyOf(1), '7', context());
    expect(why).toMatchObject({ kind: 'gathered', explanations: [{ headline: 'Report 1' }, { headline: 'Report 2' }] });
  });

  it('is known as long as the story is kept', async () => {
    await store.saveFindings(findingsOf('alert', [1]));
    expect(await whyAlert(await keyOf(1), '7', context())).toMatchObject({
      kind: 'explained',
      explanations: [{ watch: 'Docks' }],
    });
    const key = await keyOf(1);
    await store.prune(1_000, { articles: 1, stories: 1, visits: 1 });
    expect(await whyAlert(key, '7', context())).toEqual({ kind: 'gone' });
  });

  it('is not told in another channel', async () => {
    await store.saveFindings(findingsOf('alert', [1]));
    expect(await whyAlert(await keyOf(1), '8', context())).toEqual({ kind: 'gone' });
  });

  it.each(['1', '', 'never-given-key_', '0'.repeat(400)])('is not told of the key “%s”', async (key) => {
    await store.saveFindings(findingsOf('alert', [1]));
    expect(await whyAlert(key, '7', context())).toEqual({ kind: 'gone' });
  });
});
