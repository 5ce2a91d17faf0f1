import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LiveStory, mentionsOf } from '../../../../src/news/story/cluster/live-story.ts';
import { lookUp, weigh } from '../../../../src/news/story/cluster/looked-up.ts';
import { candidates, profileFit, rarestFirst } from '../../../../src/news/story/cluster/profile.ts';
import { add, emptyWindow, isQuiet, move, moveAll, type Window } from '../../../../src/news/story/cluster/window.ts';
import { type WordList, weightOf } from '../../../../src/news/story/cluster/word-list.ts';

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
    const known = VOCABULARY.filter((key) => window.words.idOf(key) >= 0);
    const ids = Int32Array.from(known, (key) => window.words.idOf(key));
    const weights = weigh(window, story, { ids, from: 0, to: ids.length });
    const { id, first, last, weight } = story;
    const mentions = [...mentionsOf(story).magnitudes].toSorted((a, b) => a - b);
    const has = known.filter((_, at) => window.words.stories.has(ids[at]!, story.slot));
    const weighs = Object.fromEntries(known.flatMap((key, at) => (weights[at] ? [[key, weights[at]]] : [])));
    return { id, first, last, weight, mentions, has, weighs, isOfRoundUp: story.isOfRoundUp };
  });
}

const weightIn = ({ words }: Window, told: readonly WordList[], key: string) =>
  told.reduce((sum, one) => sum + weightOf(one, words.idOf(key)), 0);

const weightOfWord = ({ words }: Window, key: string) =>
  words.idOf(key) < 0 ? 0 : words.stories.weightOf(words.idOf(key));

function countedOf(window: Window) {
  return [...window.stories.values()].map(({ id, told }) => {
    const has = VOCABULARY.filter((key) => weightIn(window, told, key) > 0);
    const weighs = Object.fromEntries(has.map((key) => [key, weightIn(window, told, key)]));
    const weight = has.reduce((sum, key) => sum + weighs[key]!, 0);
    const mentions = [...new Set(told.flatMap(({ marks }) => marks.magnitudes))].toSorted((a, b) => a - b);
    const times = told.map(({ at }) => at);
    const isOfRoundUp = told[0]!.marks.isRoundUp;
    return { id, first: Math.min(...times), last: Math.max(...times), weight, mentions, has, weighs, isOfRoundUp };
  });
}

function play(steps: readonly Step[]): { readonly window: Window; readonly at: number } {
  const window = emptyWindow();
  let at = 0;
  for (const one of steps) {
    at += 'hours' in one ? one.hours * HOUR : 0;
    take(window, one, at);
  }
  return { window, at };
}

it('what it counts is what its reports say, whatever comes, moves and leaves', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
      const { window } = play(steps);
      expect(saidOf(window)).toEqual(countedOf(window));
      const told = [...window.stories.values()].flatMap((story) => story.told);
      for (const key of VOCABULARY) expect(weightOfWord(window, key)).toBe(weightIn(window, told, key));
      expect(window.weight).toBe(VOCABULARY.reduce((sum, key) => sum + weightIn(window, told, key), 0));
      expect([...window.hours.values()].flat()).toHaveLength(told.length);
    }),
  );
});

/** Of each story, how much it shares with a report and how well the report fits it: by the definition, word by word. */
function exhaustive(window: Window, report: ReadonlyMap<string, number>, at: number) {
  const stories = [...window.stories.values()];
  const having = (key: string) => stories.filter(({ told }) => weightIn(window, told, key) > 0);
  const keys = [...report.keys()].filter((key) => weightOfWord(window, key) > 0);
  keys.sort((a, b) => having(a).length - having(b).length);
  const sharing = (story: LiveStory) =>
    keys.reduce((sum, key) => {
      const telling = report.get(key)! * Math.log((window.weight + 2_000) / (weightOfWord(window, key) + 8));
      return having(key).includes(story) ? sum + telling : sum;
    }, 0);
  const isLive = ({ first, last }: LiveStory) => Math.max(at - last, first - at) <= 24 * HOUR;
  const shared = stories.filter((story) => sharing(story) > 0 && isLive(story));
  return shared.toSorted((a, b) => sharing(b) - sharing(a) || a.id - b.id).map((story) => [story.id, fitOf(story)]);

  function fitOf(story: LiveStory): number {
    let total = 0;
    for (const key of keys) {
      const within = weightIn(window, story.told, key);
      if (within === 0) continue;
      const elsewhere = (weightOfWord(window, key) - within + 8) / (window.weight - story.weight + 2_000);
      const ratio = (within + 4 * elsewhere) / (story.weight + 4) / elsewhere;
      total += report.get(key)! * Math.max(0, Math.log(ratio));
    }
    return total / [...report.values()].reduce((sum, weight) => sum + weight, 0);
  }
}

it('a report’s candidates, and how well it fits them, are those that an exhaustive search finds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), words, (steps, report) => {
      const { window, at } = play(steps);
      expect(isQuiet(window)).toBe(true);
      const looked = lookUp(window, { words: report, marks: { ...NO_MARKS, isRoundUp: false } });
      const order = rarestFirst(window, looked);
      const found = candidates(window, looked, order, at).map((story) => [
        story.id,
        profileFit(window, looked, order, story),
      ]);
      // As soon as it is recorded, its words weigh more: what was found for the story before is not used.
      expect(found).toEqual(exhaustive(window, report, at));
      add(window, { at, words: report, marks: { ...NO_MARKS, isRoundUp: false }, story: 0 });
      const again = rarestFirst(window, lookUp(window, { words: report, marks: { ...NO_MARKS, isRoundUp: false } }));
      for (const [id, fit] of exhaustive(window, report, at))
        expect(profileFit(window, looked, again, window.stories.get(id!)!)).toBe(fit);
    }),
  );
});
