import { afterEach, expect, it } from 'vitest';
import { readBrief } from '../../../src/desk/brief/brief.ts';
import type { Asker, DeskContext } from '../../../src/desk/desk.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const NOW = Date.UTC(2026, 2, 30, 12);
const HOUR = 3_600_000;
const STORIES = 130;
const WATCH = { channel: '7', name: 'Docks', terms: 'dock', query: parseQuery('dock') };

let store: Store;
afterEach(() => store.close());

/** Stories of a month, each alerted about; the last ten have a second report. */
async function fillMonth(): Promise<void> {
  await store.saveChannel({ ...(await store.channel('7')), server: 'ours' });
  for (let n = 1; n <= STORIES; n++)
    await store.saveFindings(
      findings({
        at: NOW - (STORIES - n + 1) * 5 * HOUR,
        stories: [n],
        articles: [placedArticle(n, n), ...(n > STORIES - 10 ? [placedArticle(n + 1_000, n)] : [])],
        messages: [{ id: -1, kind: 'alert', channel: '7', watch: 'Docks', dueAt: 0 }],
        alerts: [{ story: n, channel: '7', message: -1, lead: n, watches: ['Docks'] }],
      }),
    );
}

it('of a month lists its biggest stories, and reads no others', async () => {
  store = openSqlite(':memory:');
  await fillMonth();
  const read: number[] = [];
  const counted: Store = Object.create(store, {
    storyFile: {
      value: (story: number) => {
        read.push(story);
        return store.storyFile(story);
      },
    },
  });
  const context = {
    ...{ clock: () => NOW, store: counted, publishers: () => indexPublishers([]) },
    config: () => ({ watches: [WATCH], settings: { servers: [] } }),
  };
  const asker = { server: 'ours', canSee: async () => true } as unknown as Asker;
  const brief = await readBrief('30d', '', asker, context as unknown as DeskContext);
  if (brief.kind === 'refused') throw new Error(brief.reason);
  expect(brief.came).toHaveLength(100);
  expect(brief.more).toBe(STORIES - 100);
  expect(read).toHaveLength(100);
  expect(brief.came.filter(({ reports }) => reports === 2)).toHaveLength(10);
  // Of the others, which are as big as each other, the latest.
  expect(Math.min(...brief.came.map(({ story }) => story))).toBe(STORIES - 99);
});
