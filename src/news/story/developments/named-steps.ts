/** Finds the steps that a line names, as plans or as taken. For `plans.ts` and `done.ts`. */

import { irregular } from '../../text/words/irregular.ts';
import { inflection } from '../../text/words.ts';
import { isAhead } from './phrases.ts';
import type { Line, LineWord } from './reading.ts';
import { OWN_STEPS, STEP_NOUNS, STEPS } from './steps.ts';
import { toldForms } from './verb-forms.ts';

/** Where a step is named in a line. */
export interface NamedStep {
  /** The steps that it may be: indexes of STEPS, or the stem of a verb that is in none of them. */
  readonly steps: readonly (number | string)[];
  readonly isNoun: boolean;
  /** The whole line may name the doer, not only what stands before the verb. */
  readonly isWhole?: boolean;
  /** Tokens `[from, to)` of the line. */
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly step: number;
  readonly words: readonly string[];
  readonly isNoun: boolean;
  /** The first word as the table has it. */
  readonly form: string;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(
  STEPS.flatMap(({ verbs, nouns }, step) => [
    ...verbs.flatMap((verb) => verbEntries(step, verb)),
    ...nouns.map(
      (noun): Entry => ({ step, words: noun.split(' ').map(inflection), isNoun: true, form: noun.split(' ')[0]! }),
    ),
  ]),
  ({ words }) => words[0]!,
);

/** `agreed` and `agree` have different stems. */
function verbEntries(step: number, verb: string): readonly Entry[] {
  const [first = '', ...rest] = verb.split(' ').map(inflection);
  const stems = /^\p{L}+ee\b/u.test(verb) ? [first, inflection(`${verb.split(' ')[0]}d`)] : [first];
  return stems.map((stem) => ({ step, words: [stem, ...rest], isNoun: false, form: verb }));
}

/** Most words between the parts of a verb: `pull its last troops out`. */
const PARTED = 6;

/**
 * Steps named in a line. As plans: verbs in any form, and nouns. As taken: verbs in the past or in the present tense of
 * headlines.
 */
export function namedIn(line: Line, asPlan: boolean): readonly NamedStep[] {
  const { words } = line;
  return words.flatMap((word, from): NamedStep[] => {
    const found = (ENTRIES.get(word.stem) ?? []).flatMap((entry) => {
      if (!isInCompany(line, entry.step) || (entry.isNoun && !isForm(word.form, entry.form))) return [];
      const to = endOf(words, from, entry.words);
      return to === null || (!asPlan && (entry.isNoun || !tellsTaken(line, from))) ? [] : [{ entry, to }];
    });
    const nouns = found.filter(({ entry }) => entry.isNoun);
    const verbs = found.filter(({ entry }) => !entry.isNoun);
    const own =
      line.at <= (asPlan ? 1 : 0) && (asPlan ? isBase(line, word) : tellsTaken(line, from)) && isVerbLike(word)
        ? ownSteps(word, asPlan)
        : [];
    return [
      { steps: [...verbs.map(({ entry }) => entry.step), ...own], isNoun: false, from, to: from + 1 },
      { steps: nouns.map(({ entry }) => entry.step), isNoun: true, from, to: from + 1 },
    ].filter(({ steps }) => steps.length > 0);
  });
}

/** A verb that is in no table is a step of its own. Its noun is too: to abdicate, `signs her abdication`. */
const ownSteps = ({ stem, key }: LineWord, asPlan: boolean): readonly string[] =>
  asPlan ? [stem, nounStep(key)] : [stem];

const nounStep = (key: string): string => `~${key}`;

/** Nouns made from verbs by their endings, as steps. */
export function nounsOfVerbs({ words }: Line): readonly NamedStep[] {
  return words.flatMap(({ form, key }, from) =>
    form.length > 6 && NOUN_ENDING.test(form) ? [{ steps: [nounStep(key)], isNoun: true, from, to: from + 1 }] : [],
  );
}
const NOUN_ENDING = /(?:[ts]ion|ment|al|ure|ance|ence|age)s?$/u;

const isInCompany = ({ words }: Line, step: number): boolean => {
  const { company } = STEPS[step]!;
  return company === null || words.some(({ key }) => company.has(key));
};

/** Can it be an infinitive, so neither a plural nor a name? A headline in title case does not tell. */
const isBase = ({ text, at }: Line, { form }: LineWord): boolean =>
  !/[^s]s$/u.test(form) &&
  (at > 0 || isTitleCase(text) || !new RegExp(`(?<!^["'“‘]?)${form}`, 'iu').exec(text)?.[0].match(/^\p{Lu}/u));
const isTitleCase = (text: string): boolean => !/ \p{Ll}{5,}/u.test(text);

const isVerbLike = ({ form }: LineWord): boolean =>
  form.length > 3 &&
  !/\d/u.test(form) &&
  !/^(?:have|has|been|were|with|said|says|told|make|made|take|took|will|that|this|from|they|more|keep|kept|come|came|need|want|work|help|stay|give|find|tell|told|know|become|became|remain|seem|look|mean|hope|hold|play)(?:s|ed)?$/u.test(
    form,
  );

/** The word itself or its plural: `signed` has the stem of the noun `signing`. */
const isForm = (form: string, noun: string): boolean => form === noun || form === `${noun}s`;

/** Where the words of a verb end, its particle perhaps some words later; null if they are not here. */
function endOf(words: readonly LineWord[], from: number, [verb, ...rest]: readonly string[]): number | null {
  const gap = verb === 'be' ? 1 : PARTED;
  let to = from + 1;
  for (const [n, wanted] of rest.entries()) {
    const near = words.slice(to, to + (n === 0 ? 1 + gap : 1));
    const at = near.findIndex(({ stem, form }) => stem === wanted || form === wanted);
    if (at < 0) return null;
    to += at + 1;
  }
  return to;
}

const DETERMINERS = new Set(
  'the a an its his her their our this that these those of for in on at by with from to no any some and or new'.split(
    ' ',
  ),
);

/** A verb in the past, the perfect or the headline's present; neither infinitive nor gerund nor noun. */
function tellsTaken(line: Line, at: number): boolean {
  const { form, start } = line.words[at]!;
  if (form.endsWith('ing') || isAhead(line.low, start)) return false;
  if (form === 'left' && REMAINING.test(line.low.slice(0, start))) return false;
  if (isPast(line.words[at]!)) return true;
  if (line.at > 0 || at === 0 || DETERMINERS.has(line.words[at - 1]!.form)) return false;
  return /[^s]s$/.test(form) ? !isNounIn(line, at) : hasPluralSubject(line, at);
}

/** `3 years left`. */
const REMAINING =
  /\b(?:\d+|few|no|little|some|much|any) (?:\p{L}+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|time|money|choice|options?|chance)s? $/u;

/** `left`, `flew`, `closed`: past tense. */
const isPast = ({ form, stem }: LineWord): boolean =>
  form.endsWith('ed') ||
  ['shut', 'cut', 'put', 'hit', 'quit', 'burst'].includes(form) ||
  (irregular.has(form) && !form.endsWith('s')) ||
  !form.startsWith(stem.slice(0, 4));

/** `over job cuts`, `nurses' strikes`. */
const isNounIn = ({ words }: Line, at: number): boolean =>
  NOUNS.has(words[at]!.stem) &&
  (/[^s]s$/u.test(words[at - 1]!.form) || (at > 1 && PREPOSITIONS.has(words[at - 2]!.form)));
const NOUNS = new Set(STEP_NOUNS.map(inflection));
export const PREPOSITIONS = new Set(
  'on over of about after for against amid in by with into the to from at'.split(' '),
);

/** `strikes`, `heads`: a plural noun as well. */
const isAlsoNoun = (verb: string): boolean =>
  verb.includes(' ') ||
  STEP_NOUNS.includes(verb) ||
  /^(?:head|land|roll|drop|fall|fly|rise|send|board|cross|strip|host|range|man)$/u.test(verb);

/** `Roe fights transfer`, `Kova seeks deal`: verbs with an object, not plural nouns. */
const GOVERNS = new Set(
  [
    `order | plan | call | threaten | seek | want | face | back | vow | urge | demand | fear | propose | await | approve | reject | delay | win | lose | deny | ban | block | fight | resist | oppose
    | appeal | contest | challenge | avoid | avert | escape | dodge | survive | mull | weigh | consider | review | discuss | debate | support | welcome | condemn | criticise | criticize | slam | question
    | predict | mock | postpone | halt | stop | need | follow | mark | near | eye | announce | confirm | expect | prepare | suspend | defend | explain | offer | pledge | promise | push | press | set | put
    | bring | draw | hit | meet | miss | make | mourn | mend | save | see | skip | slow | snub | spurn | start | begin | end | trigger | cause | bar | prevent | allow | accept | refuse | request | require`,
    ...STEPS.slice(0, OWN_STEPS).flatMap(({ verbs }) => verbs.filter((verb) => !isAlsoNoun(verb))),
  ].flatMap((verbs) => toldForms(verbs).slice(3, -1).split('|')),
);

/** `Drivers walk out`, not `rocket launch` nor `nurses' strike`. */
function hasPluralSubject({ low, words }: Line, at: number): boolean {
  const previous = words[at - 1]!;
  const isPlural =
    /^\p{L}+s$|^(?:people|men|women|police|children|they|we|crew|staff)$/u.test(previous.form) &&
    !GOVERNS.has(previous.form);
  const isPair = words.slice(Math.max(1, at - 3), at - 1).some(({ form }) => form === 'and');
  return (isPlural || isPair) && low.charAt(previous.end) === ' ' && !/^[:,]/.test(low.slice(words[at]!.end));
}
