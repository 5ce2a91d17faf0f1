/** Finds the steps that a report announces, expects or fears. For `done.ts`. */

import { type NamedStep, namedIn } from './named-steps.ts';
import { leadOf, oneOf } from './phrases.ts';
import { type DevelopmentReading, type Line, once } from './reading.ts';
import { lasts } from './steps.ts';

/** A step that a report announces. */
interface Plan {
  readonly steps: NamedStep['steps'];
  /** It does not say by whom: `to be lifted`. */
  readonly isPassive: boolean;
}

/** Steps that a report announces as its news. */
export const plansOf = once((reading: DevelopmentReading): readonly Plan[] =>
  leadOf(reading, 1).lines.flatMap((line) =>
    plansIn(line).map(({ steps, isNoun, from }) => ({
      steps,
      isPassive: !isNoun && line.words[from - 1]?.form === 'be',
    })),
  ),
);

/** Verbs that say no more than that the step is taken: `files for bankruptcy`, `holds a vote`. */
export const TAKING =
  'hold | make | file | file for | declare | enter | enter into | go into | deliver | hand down | impose | issue | sign | ink | reach | clinch | secure | land | receive | get | perform | conduct | carry out | undergo | stage | mount | seal | pronounce | hand | hand in | tender | submit';
export const TAKEN_OBJECT = `(?:(?!(?:on|over|about|for|against|of|to|in|into|as|with|after|before|during|amid|at|by|from|talks|plans?)\\b)[\\p{L}\\d'-]+ ){0,3}(?:letter of )?$`;
/** `to hold a referendum`. */
const TO_TAKE = new RegExp(
  `(?<!\\p{L})(?:to|will|may|could) (?:${TAKING.replaceAll(' | ', '|')}|begin|start|launch|call|face) ${TAKEN_OBJECT}`,
  'u',
);

const WILL = new Set('will may might could shall should must would'.split(' '));
/** `plans to`, `orders the envoy to`: the infinitive that follows is a plan. */
const TO_COME = new RegExp(
  `(?<!\\p{L})${oneOf(`plan(?:s|ned|ning)? | set | poised | due | agree[sd]? | vote[sd]? | order(?:s|ed)? | tell(?:s)? | told | threat(?:en|ens|ened|ening) | vow(?:s|ed)?
  | pledge[sd]? | promise[sd]? | decide[sd]? | decision | expect(?:s|ed)? | about | ready | likely | want(?:s|ed)? | intend(?:s|ed)? | prepar(?:e|es|ed|ing) | feared | near(?:s|ing)? | scheduled? | aim(?:s|ed)?
  | offer(?:s|ed)? | on course | on track | bid | mov(?:e|es|ed|ing) | deal | deadline | ultimatum | sentenced | ruled | resolves?`)} (?:[\\p{L}\\d'-]+ ){0,4}$|(?<!\\p{L})(?:is|are|was|were|be) (?:[\\p{L}'-]+ )?$`,
  'u',
);
const ANNOUNCES = new RegExp(
  `(?<!\\p{L})${oneOf(`plan(?:s|ned|ning)? | orders? | ordered | announc\\p{L}+ | call(?:s|ed)? for | threat(?:s|ens|ened)? (?:of)? | set for | due | nears | nearing | scheduled? | fac(?:es|e|ing)
  | expect(?:s|ed)? | propos\\p{L}+ | wants? | seek(?:s|ing)? | demand(?:s|ed)? | prepar\\p{L}+ | upcoming | looming | brink of | verge of | agree(?:s|d)? | back(?:s|ed)? | vow(?:s|ed)? | pledg\\p{L}+ | promis\\p{L}+
  | decid\\p{L}+ | vote[sd]? for | vote[sd]? in favou?r of | in talks | close to | set date | approv\\p{L}+ | mull(?:s|ing)? | consider(?:s|ing)? | eye(?:s|ing)? | ahead of | before | until | fears? of | risk of | intend\\p{L}* | possible | imminent`)} (?:[\\p{L}\\d'-]+ ){0,4}$|(?<!\\p{L})(?:call(?:s|ed)?|near) (?:an? |new |\\d+-day )*$`,
  'u',
);
/** What follows a noun that names a plan: `talks due in May`, `strike looms`. */
const FOLLOWS = new RegExp(
  `^ (?:[\\p{L}'-]+ ){0,5}?${oneOf('(?:is |are |was |were )?set (?:for|to) | planned | scheduled | due | looms? | looming | expected | imminent | to (?:be|take|begin|start|go|open|come|follow|apply|rise|double|kick) | next (?:week|month|year|spring|summer|autumn|winter) | tomorrow | feared | threatened | likely | (?:is |are )?(?:very )?(?:close|near|imminent|in sight|within reach|at hand)')}(?!\\p{L})|^ (?:[\\p{L}'-]+ ){0,2}?(?:will|would|may|could)(?! be (?:worth|called off|cancell?ed|postponed|delayed|scrapped|put off|banned)| create| cost| mean| affect| have)(?!\\p{L})`,
  'u',
);
/** The same for steps that last, with their day: `election on Sunday`. */
const HAS_DAY = /^ (?:[\p{L}'-]+ ){0,1}?(?:is )?(?:on|from) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/u;

/** Steps that a line says are to be taken, or may occur. */
export const plansIn = once((line: Line): readonly NamedStep[] => {
  return namedIn(line, true).filter(({ isNoun, steps, from, to }) => {
    const { start } = line.words[from]!;
    const { end } = line.words[to - 1]!;
    if (isNoun) return isAnnounced(line.low.slice(0, start)) || isToFollow(line.low.slice(end), steps);
    if (line.at > 0 && steps.every((step) => typeof step === 'string') && !hasWill(line, from)) return false;
    return isInfinitive(line, from) || isScheduled(line, from, steps) || /\bordered out\b/u.test(line.low);
  });
});

/** `Kova votes on pact on Sunday`: a headline's present tense with a coming day, for steps that last. */
export const isScheduled = ({ low, at, words }: Line, from: number, steps: NamedStep['steps']): boolean =>
  at === 0 && from > 0 && steps.some(lasts) && !words[from]!.form.endsWith('ed') && DAY_TO_COME.test(low);
const DAY_TO_COME =
  / (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:week|weekend|month)|next (?:week|weekend|month|year))$/u;

const isToFollow = (after: string, steps: NamedStep['steps']): boolean =>
  FOLLOWS.test(after) || (HAS_DAY.test(after) && steps.some(lasts));
const isAnnounced = (before: string): boolean => ANNOUNCES.test(before) || TO_TAKE.test(before);

/** Steps with an end that a line tells as going on: `it is sending staff home`. */
export const ongoingIn = once((line: Line): readonly NamedStep[] =>
  namedIn(line, true).filter(
    ({ isNoun, from, steps }) =>
      !isNoun &&
      line.words[from]!.form.endsWith('ing') &&
      /^(?:is|are)$/u.test(line.words[from - 1]?.form ?? '') &&
      !steps.some(lasts),
  ),
);

/** `close to signing`, `considers selling`. */
const BEFORE_GERUND =
  /(?<!\p{L})(?:close to|near(?: to)?|on the (?:verge|brink|point|eve) of|consider(?:s|ing|ed)?|plans? (?:on|for)|think(?:s|ing)? of|mull(?:s|ing)?|weigh(?:s|ing)?|propos(?:es|ed|ing)|threat(?:ens)? of|favou?rs?|ahead of|talks? (?:on|about)|in talks over|intent on|set on|moves? towards?|eye(?:s|ing)?) (?:[\p{L}'-]+ ){0,1}$/u;

/** Before the verb, between it and `to` or `will`. */
const BETWEEN = /^(?:be|get|also|soon|finally|again|now|and|\p{L}+ly)$/u;
/** `to` among this many first words of a headline tells what its subject will do: `Norway to leave`. */
const HEADLINE_TO = 5;

const hasWill = ({ words }: Line, at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ form }, n, near) => form === 'will' || (form === 'to' && IS.has(near[n - 1]?.form ?? '')));
const IS = new Set(['is', 'are']);

/** `to leave`, `will soon be flown`, `may burst`. */
function isInfinitive({ low, words, at: line }: Line, at: number): boolean {
  if (words[at]!.form.endsWith('ing')) return BEFORE_GERUND.test(low.slice(0, words[at]!.start));
  const back = words.slice(0, at).findLastIndex(({ form }) => !BETWEEN.test(form));
  const cue = words[back];
  if (cue === undefined || back < at - 4) return false;
  if (WILL.has(cue.form)) return true;
  if (cue.form !== 'to') return false;
  return (line === 0 && back > 0 && back <= HEADLINE_TO) || TO_COME.test(low.slice(0, cue.start));
}
