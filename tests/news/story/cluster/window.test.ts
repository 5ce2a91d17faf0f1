import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mentionsOf, type Told } from '../../../../src/news/story/cluster/live-story.ts';
import { add, emptyWindow, move, moveAll, type Window, weigh } from '../../../../src/news/story/cluster/window.ts';

const HOUR = 3_600_000;
const NO_MARKS = { magnitudes: [], round: null, talks: null, names: new Set(''), first: null, kinds: new Set('') };

const VOCABULARY = Array.from({ length: 12 }, (_, n) => `word${n}`);
const words = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...VOCABULARY), fc.integer({ min: 1, max: 9 })), { selector: ([key]) => key })
  .map((pairs) => new Map(pairs));
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('add'), words, story: fc.nat(4), hours: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge'), story: fc.nat(4), to: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move'), story: fc.nat(4), to: fc.nat(4) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function take(window: Window, one: Step, at: number): void {
  if ('words' in one) {
    const marks = { ...NO_MARKS, magnitudes: [one.words.size], isRoundUp: one.words.size === 0 };
    add(window, { at, words: one.words, marks, story: one.story });
  } else if (one.do === 'merge') moveAll(window, one.story, one.to);
  else {
    const told = window.stories.get(one.story)?.told[0];
    if (told) move(window, told, one.to);
  }
}

/** What the window says of a story, and the same counted anew from the reports that it still holds. */
function saidOf(window: Window) {
  return [...window.stories.values()].map((story) => {
    const known = VOCABULARY.flatMap((key) => window.words.get(key) ?? []);
    const weights = weigh(window, story, new Int32Array(known.flatMap(({ id }) => [id, 0])));
    const { id, first, last, weight } = story;
    const mentions = [...mentionsOf(story).magnitudes].toSorted((a, b) => a - b);
    const has = known.filter(({ stories }) => stories.has(story.slot)).map(({ key }) => key);
    const weighs = Object.fromEntries(known.flatMap(({ key }, at) => (weights[at] ? [[key, weights[at]]] : [])));
    return { id, first, last, weight, mentions, has, weighs, isOfRoundUp: story.isOfRoundUp };
  });
}

const weightOf = (told: readonly Told[], key: string) => told.reduce((sum, one) => sum + (one.words.get(key) ?? 0), 0);

function countedOf(window: Window) {
  return [...window.stories.values()].map(({ id, told }) => {
    const has = VOCABULARY.filter((key) => weightOf(told, key) > 0);
    const weighs = Object.fromEntries(has.map((key) => [key, weightOf(told, key)]));
    const weight = has.reduce((sum, key) => sum + weighs[key]!, 0);
    const mentions = [...new Set(told.flatMap(({ marks }) => marks.magnitudes))].toSorted((a, b) => a - b);
    const times = told.map(({ at }) => at);
    const isOfRoundUp = told[0]!.marks.isRoundUp;
    return { id, first: Math.min(...times), last: Math.max(...times), weight, mentions, has, weighs, isOfRoundUp };
  });
}

it('what it counts is what its reports say, whatever comes, moves and leaves', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
      const window = emptyWindow();
      let at = 0;
      for (const one of steps) {
        at += 'hours' in one ? one.hours * HOUR : 0;
        take(window, one, at);
      }
      expect(saidOf(window)).toEqual(countedOf(window));
      const told = [...window.stories.values()].flatMap((story) => story.told);
      for (const key of VOCABULARY) expect(window.words.get(key)?.weight ?? 0).toBe(weightOf(told, key));
      expect(window.weight).toBe(VOCABULARY.reduce((sum, key) => sum + weightOf(told, key), 0));
      expect([...window.hours.values()].flat()).toHaveLength(told.length);
    }),
  );
});
