import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CountedWords, FLAG } from '../../../../src/news/story/cluster/counted-words.ts';

it('a word has one number while it is there, whatever comes and goes', () => {
  const key = fc.stringMatching(/^[ab\u0416\u{1f600}]{1,4}$/u);
  fc.assert(
    fc.property(fc.array(key, { maxLength: 3_000, size: 'max' }), (steps) => {
      const words = new CountedWords(() => false);
      const known = new Map<string, number>();
      for (const one of steps) {
        expect(words.idOf(one)).toBe(known.get(one) ?? -1);
        if (known.has(one)) words.drop(known.get(one)!);
        else known.set(one, words.add(one, 0));
        if (words.idOf(one) < 0) known.delete(one);
      }
      for (const [one, id] of known) expect(words.idOf(one)).toBe(id);
      expect(new Set(known.values()).size).toBe(known.size);
      expect(words.numbers).toBeLessThanOrEqual(steps.length);
    }),
    { numRuns: 30 },
  );
});

it('many words are found again', () => {
  const words = new CountedWords(() => false);
  const keys = Array.from({ length: 20_000 }, (_, n) => `word ${n}`);
  const ids = keys.map((key) => words.add(key, 0));
  expect(keys.map((key) => words.idOf(key))).toEqual(ids);
  for (let n = 0; n < keys.length; n += 2) words.drop(ids[n]!);
  expect(keys.map((key) => words.idOf(key))).toEqual(ids.map((id, n) => (n % 2 === 0 ? -1 : id)));
});

it('words have the same order, whatever numbers they have', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }), (keys) => {
      const [one, other] = [new CountedWords(() => false), new CountedWords(() => false)];
      for (const key of keys) one.add(key, 0);
      for (const key of keys.toReversed()) other.add(key, 0);
      const sorted = (words: CountedWords) => keys.toSorted((a, b) => words.compare(words.idOf(a), words.idOf(b)));
      expect(sorted(other)).toEqual(sorted(one));
      expect(new Set(keys.map((key) => one.idOf(key))).size).toBe(keys.length);
    }),
  );
});

it('the stories of words are those of sets, whatever comes and goes', () => {
  const step = fc.tuple(fc.nat(2), fc.nat(400));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 1_500, size: 'max' }), (steps) => {
      const words = new CountedWords(() => false);
      const ids = ['ships', 'ports', 'sail'].map((key) => words.add(key, 0));
      const sets = ids.map(() => new Set<number>());
      const { stories } = words;
      for (const [n, slot] of steps) {
        const id = ids[n]!;
        if (sets[n]!.has(slot)) stories.delete(id, slot);
        else stories.add(id, slot);
        if (!sets[n]!.delete(slot)) sets[n]!.add(slot);
        expect([stories.sizeOf(id), stories.has(id, slot)]).toEqual([sets[n]!.size, sets[n]!.has(slot)]);
      }
      const into = new Int32Array(128);
      ids.forEach((id, n) => {
        for (let slot = 0; slot <= 400; slot++) expect(stories.has(id, slot)).toBe(sets[n]!.has(slot));
        if (sets[n]!.size > into.length) return;
        stories.read(id, into);
        const read = [...into.subarray(0, stories.sizeOf(id))];
        expect(read.toSorted((a, b) => a - b)).toEqual([...sets[n]!].toSorted((a, b) => a - b));
      });
    }),
    { numRuns: 40 },
  );
});

it('a word gets the number of one that was dropped, and nothing of what was known of it', () => {
  const words = new CountedWords((key) => key === 'united');
  const [ships, united] = [words.add('ships', words.flagsOf('ships')), words.add('united', words.flagsOf('united'))];
  expect([ships, united].map((id) => words.stories.flagsOf(id))).toEqual([0, FLAG.generic]);
  words.stories.addWeight(ships, 6);
  words.drop(ships);
  expect(words.idOf('ships')).toBe(-1);
  const port = words.add('port verrin', words.flagsOf('port verrin'));
  const { stories } = words;
  expect([port, words.idOf('port verrin'), words.numbers]).toEqual([ships, ships, 2]);
  expect([stories.flagsOf(port), stories.weightOf(port), stories.sizeOf(port)]).toEqual([FLAG.pair, 0, 0]);
});

it.each([
  ['2026', FLAG.number | FLAG.digitFirst],
  ['312.5', FLAG.number | FLAG.tellingNumber | FLAG.digitFirst],
  ['6.6', FLAG.number | FLAG.tellingNumber | FLAG.digitFirst],
  ['3rd', FLAG.digitFirst],
  ['ships', 0],
  ['port verrin', FLAG.pair],
])('knows what %s is', (key, flags) => {
  expect(new CountedWords(() => false).flagsOf(key)).toBe(flags);
});
