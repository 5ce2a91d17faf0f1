import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CountedWord, CountedWords, KeptWords } from '../../../../src/news/story/cluster/compact.ts';

const word = fc.string({ minLength: 1, maxLength: 4 });

it('kept words are those of the map, in its order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 300 })), { selector: ([key]) => key }),
      word,
      (pairs, other) => {
        const all = new CountedWords(() => false);
        const map = new Map(pairs);
        const words = new KeptWords(new Int32Array(pairs.flatMap(([key, weight]) => [all.add(key).id, weight])), all);
        expect(words.size).toBe(map.size);
        expect([...words]).toEqual([...map]);
        expect([...words.keys()]).toEqual([...map.keys()]);
        expect([...words.values()]).toEqual([...map.values()]);
        for (const key of [...map.keys(), other]) {
          expect(words.get(key)).toBe(map.get(key));
          expect(words.has(key)).toBe(map.has(key));
        }
        const seen: [string, number][] = [];
        words.forEach((weight, key) => void seen.push([key, weight]));
        expect(seen).toEqual(pairs);
        expect(words.weighing(6).map(({ key }) => key)).toEqual(
          pairs.filter(([, weight]) => weight >= 6).map(([key]) => key),
        );
      },
    ),
  );
});

it('a counted word knows its stories as a set would, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(160), { maxLength: 400, size: 'max' }), (steps) => {
      const { stories } = new CountedWord('ships', 0, false);
      const set = new Set<number>();
      for (const slot of steps) {
        if (set.has(slot)) stories.delete(slot);
        else stories.add(slot);
        if (!set.delete(slot)) set.add(slot);
        const found: number[] = [];
        stories.forEach((one) => void found.push(one));
        expect(stories.size).toBe(set.size);
        expect(found.toSorted((a, b) => a - b)).toEqual([...set].toSorted((a, b) => a - b));
        expect(stories.has(slot)).toBe(set.has(slot));
      }
    }),
  );
});

it('a word gets the number of one that was dropped, and its own letters without the text around them', () => {
  const all = new CountedWords((key) => key === 'united');
  const [ships, united] = [all.add('ships'), all.add('united')];
  expect([ships.isGeneric, united.isGeneric]).toEqual([false, true]);
  all.drop(ships);
  expect(all.get('ships')).toBeUndefined();
  expect(all.add('port verrin').id).toBe(ships.id);
  expect([all.get('port verrin')?.key, all.at(ships.id).key, all.numbers]).toEqual(['port verrin', 'port verrin', 2]);
});
