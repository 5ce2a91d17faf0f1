import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CountedWord, compactWords } from '../../../../src/news/story/cluster/compact.ts';

const word = fc.string({ minLength: 1, maxLength: 4 });

it('compact words are those of the map, in its order, and each is the instance that is known already', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(word, fc.nat(300)), { selector: ([key]) => key }), word, (pairs, other) => {
      const map = new Map(pairs);
      const words = compactWords(map, (key) => key);
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
    }),
  );
  expect([...compactWords(new Map([['ships', 6]]), (key) => key.toUpperCase())]).toEqual([['SHIPS', 6]]);
});

it('a counted word knows its weight in each story as a map would, whatever is set and deleted', () => {
  const step = fc.record({ story: fc.nat(160), weight: fc.option(fc.integer({ min: 1, max: 9 })) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
      const counted = new CountedWord('ships', false);
      const map = new Map<number, number>();
      for (const { story, weight } of steps) {
        if (weight === null) counted.stories.delete(story);
        else counted.stories.set(story, weight);
        if (weight === null) map.delete(story);
        else map.set(story, weight);
        expect(counted.stories.size).toBe(map.size);
        expect([...counted.stories.keys()].toSorted((a, b) => a - b)).toEqual(
          [...map.keys()].toSorted((a, b) => a - b),
        );
        expect(counted.stories.get(story)).toBe(map.get(story));
        expect(counted.stories.has(story)).toBe(map.has(story));
      }
    }),
  );
});
