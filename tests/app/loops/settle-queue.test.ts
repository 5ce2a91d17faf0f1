import { expect, test } from 'vitest';
import { openSettleQueue } from '../../../src/app/loops/settle-queue.ts';
import type { VisitPart } from '../../../src/pipeline/document.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { article, findings, placedArticle } from '../../support/articles.ts';

const FEED = 'https://news.example/feed';
const nothing: VisitPart = {
  ...{ feed: FEED, seen: [{ key: 'guid:1', item: null }], shared: [], visit: null, lines: null },
  ...{ candidates: [], known: [] },
};
const part: VisitPart = { ...nothing, known: [article('Harbour closes after storm')] };

/** A queue whose archive holds more reports than one slice of the replay reads, with this way of reading them. */
async function openQueue(reading: (read: Store['reportsSince']) => Store['reportsSince'], replaysWhenNeeded = false) {
  const store = openSqlite(':memory:');
  const articles = Array.from({ length: 90 }, (_, n) => placedArticle(n + 1, n + 1));
  await store.saveFindings(findings({ stories: articles.map(({ story }) => story), articles }));
  const leaving = new AbortController();
  const queue = openSettleQueue({
    ...{ clock: () => 2_000, gatherFor: 0, lookBack: 1, alertsPerHour: 10, signal: leaving.signal, replaysWhenNeeded },
    ...{
      match: () => [],
      updateMode: () => 'reply',
      opensThread: () => false,
      snoozed: () => false,
      levelOf: () => null,
      independent: () => 0,
    },
    silencer: () => () => null,
    ...{ attribute: async () => expect.fail('nothing matches'), onSettled: () => {} },
    store: { ...store, reportsSince: reading(store.reportsSince) },
  });
  return { queue, store, leave: () => leaving.abort() };
}

test('parts wait until the cluster knows the archive', async () => {
  const gate = Promise.withResolvers<void>();
  const { queue, store } = await openQueue((read) => (slice) => gate.promise.then(() => read(slice)));
  let isSettled = false;
  const settling = queue(part).then(() => {
    isSettled = true;
  });
  await new Promise(setImmediate);
  expect(isSettled).toBe(false);
  gate.resolve();
  await settling;
  expect((await store.seenKeys(FEED, ['guid:1'])).size).toBe(1);
});

test('in a single round the archive is read with the first news, and not for polls that bring none', async () => {
  let slices = 0;
  const counted =
    (read: Store['reportsSince']): Store['reportsSince'] =>
    (slice) => {
      slices += 1;
      return read(slice);
    };
  const { queue } = await openQueue(counted, true);
  await queue(nothing);
  await queue.tellReleased();
  expect(slices).toBe(0);
  await queue(part);
  expect(slices).toBeGreaterThan(0);
});

test('when the archive cannot be read, the next part asks again', async () => {
  let fails = 2;
  const { queue, store } = await openQueue((read) => async (slice) => {
    if (fails-- > 0) throw new Error('the disk is away');
    return read(slice);
  });
  await expect(queue(part)).rejects.toThrow('the disk is away');
  await queue(part);
  expect((await store.seenKeys(FEED, ['guid:1'])).size).toBe(1);
});

test('whoever stops the bot waits for one slice, and what waited is not saved', async () => {
  let slices = 0;
  const { queue, store, leave } = await openQueue((read) => (slice) => {
    slices += 1;
    leave();
    return read(slice);
  });
  await expect(queue(part)).rejects.toThrow('aborted');
  await queue.idle();
  expect(slices).toBeLessThanOrEqual(2);
  expect((await store.seenKeys(FEED, ['guid:1'])).size).toBe(0);
});
