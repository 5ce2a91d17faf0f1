import { expect, test } from 'vitest';
import { stockIds } from '../../../src/app/loops/id-stock.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';

test('ids are handed out in order, each once, also beside another stock of the same archive', async () => {
  const store = openSqlite(':memory:');
  const [one, other] = [stockIds(store), stockIds(store)];
  const given: { readonly first: number; readonly many: number }[] = [];
  for (const many of [3, 0, 60, 50, 250, 1, 7])
    for (const reserve of [one, other]) {
      const { articles, stories } = await reserve({ articles: many, stories: many });
      expect(stories).toBe(articles);
      given.push({ first: articles, many });
    }
  const ids = given.flatMap(({ first, many }) => Array.from({ length: many }, (_, n) => first + n));
  expect(new Set(ids).size).toBe(ids.length);
  const ofOne = given.filter((_, at) => at % 2 === 0).map(({ first }) => first);
  expect(ofOne).toEqual(ofOne.toSorted((a, b) => a - b));
  await store.close();
});

test('where the archive refuses, nothing is handed out, and the next may succeed', async () => {
  const store = openSqlite(':memory:');
  let isFull = true;
  const reserve = stockIds({
    reserveIds: async (wanted) => {
      if (isFull) throw new Error('the disk is full');
      return store.reserveIds(wanted);
    },
  });
  await expect(reserve({ articles: 1, stories: 1 })).rejects.toThrow('the disk is full');
  isFull = false;
  expect(await reserve({ articles: 1, stories: 1 })).toEqual({ articles: 1, stories: 1 });
  await store.close();
});
