/** What an earlier report of the story told as still to come has happened. */

import { COMMON_IN_SENTENCES } from '../../text/words/common.ts';
import { inflection } from '../../text/words.ts';
import { counted, endings, type NamedStep as Named, results } from './done-results.ts';
import { AUTHORITY, isAhead, leadOf, oneOf, type PhraseMatch } from './phrases.ts';
import { type DevelopmentReading, type Line, type LineWord, once } from './reading.ts';
import { STEP_NOUNS, STEPS } from './steps.ts';
import { toldForms } from './verb-forms.ts';

interface Entry {
  readonly step: number;
  readonly words: readonly string[];
  readonly isNoun: boolean;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(
  STEPS.flatMap(({ verbs, nouns }, step) => [
    ...verbs.flatMap((verb) => verbEntries(step, verb)),
    ...nouns.map((noun): Entry => ({ step, words: noun.split(' ').map(inflection), isNoun: true })),
  ]),
  ({ words }) => words[0]!,
);

/** `agreed` has another stem than `agree`. */
function verbEntries(step: number, verb: string): readonly Entry[] {
  const [first = '', ...rest] = verb.split(' ').map(inflection);
  const stems = /^\p{L}+ee\b/u.test(verb) ? [first, inflection(`${verb.split(' ')[0]}d`)] : [first];
  return stems.map((stem) => ({ step, words: [stem, ...rest], isNoun: false }));
}

/** `pull its last troops out`: between the parts of a verb. */
const PARTED = 6;

export function doneIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const planned = new Set(before.flatMap((reading) => plansOf(reading)));
  const lead = { ...now, ...leadOf(now, 1) };
  const told = taken(lead, planned, new Set(before.flatMap(({ keys }) => [...keys])));
  if (told.length === 0 || !before.every(({ isEnglish }) => isEnglish)) return [];
  const known = before[0]!.keys;
  const open = planned.difference(
    new Set(before.flatMap((reading) => taken(reading, planned, known).flatMap(({ steps }) => steps))),
  );
  const isNew = told.filter(({ steps }) => steps.some((step) => open.has(step)));
  const steps = new Set(isNew.flatMap((one) => one.steps));
  const isStillAhead = plansIn(now.lines[0]!).some(
    (plan) => !plan.isNoun && plan.steps.some((step) => steps.has(step)),
  );
  return isStillAhead ? [] : isNew;
}

/** Steps that a report announces as its news. */
const plansOf = once((reading: DevelopmentReading): readonly (number | string)[] =>
  leadOf(reading, 1).lines.flatMap((line) => plansIn(line).flatMap(({ steps }) => steps)),
);

const WILL = new Set('will may might could shall should must would'.split(' '));
/** `plans to`, `orders the envoy to`: the infinitive behind them is to come. */
const TO_COME = new RegExp(
  `(?<!\\p{L})${oneOf(`plan(?:s|ned|ning)? | set | poised | due | agree[sd]? | vote[sd]? | order(?:s|ed)? | tell(?:s)? | told | threat(?:en|ens|ened|ening) | vow(?:s|ed)?
  | pledge[sd]? | promise[sd]? | decide[sd]? | decision | expect(?:s|ed)? | about | ready | likely | want(?:s|ed)? | intend(?:s|ed)? | prepar(?:e|es|ed|ing) | feared | near(?:s|ing)? | scheduled? | aim(?:s|ed)?
  | offer(?:s|ed)? | on course | on track | bid | mov(?:e|es|ed|ing) | deal | deadline | ultimatum | sentenced | ruled | resolves?`)} (?:[\\p{L}\\d'-]+ ){0,4}$|(?<!\\p{L})(?:is|are|was|were|be) (?:[\\p{L}'-]+ )?$`,
  'u',
);
const ANNOUNCES = new RegExp(
  `(?<!\\p{L})${oneOf(`plan(?:s|ned|ning)? | orders? | ordered | announc\\p{L}+ | call(?:s|ed)? | threat(?:s|ens|ened)? (?:of)? | set for | due | near(?:s|ing)? | scheduled? | fac(?:es|e|ing)
  | expect(?:s|ed)? | propos\\p{L}+ | wants? | seek(?:s|ing)? | demand(?:s|ed)? | prepar\\p{L}+ | upcoming | looming | brink of | verge of | agree(?:s|d)? | back(?:s|ed)? | vow(?:s|ed)? | pledg\\p{L}+ | promis\\p{L}+
  | decid\\p{L}+ | in talks | close to | set date | approv\\p{L}+ | mull(?:s|ing)? | consider(?:s|ing)? | eye(?:s|ing)? | ahead of | before | until | fears? of | risk of | intend\\p{L}* | possible | imminent`)} (?:[\\p{L}\\d'-]+ ){0,4}$`,
  'u',
);
const FOLLOWS = new RegExp(
  `^ (?:[\\p{L}'-]+ ){0,5}?${oneOf('set | planned | scheduled | due | looms? | looming | expected | imminent | to (?:be|take|begin|start|go|open|come|follow) | (?:will|would|may|could)(?! be worth| create| cost| mean| affect| have) | is on | on (?:mon|tues|wednes|thurs|fri|satur|sun)day | next | tomorrow | from (?:mon|tues|wednes|thurs|fri|satur|sun)day | feared | threatened | likely | (?:is |are )?(?:very )?(?:close|near|imminent|in sight|within reach|at hand)')}(?!\\p{L})`,
  'u',
);

/** Steps that a line says are to be taken, or may occur. */
export const plansIn = once((line: Line): readonly Named[] => {
  return namedIn(line, true).filter(({ isNoun, steps, from, to }) => {
    const { start } = line.words[from]!;
    const { end } = line.words[to - 1]!;
    if (isNoun) return isAnnounced(line.low.slice(0, start)) || FOLLOWS.test(line.low.slice(end));
    if (line.at > 0 && steps.every((step) => typeof step === 'string') && !hasWill(line, from)) return false;
    return isInfinitive(line, from) || /\bordered out\b/u.test(line.low);
  });
});

const isAnnounced = (before: string): boolean => ANNOUNCES.test(before) || TO_TAKE.test(before);

/** `close to signing`, `considers selling`. */
const BEFORE_GERUND =
  /(?<!\p{L})(?:close to|near to|on the (?:verge|brink|point|eve) of|consider(?:s|ing|ed)?|plans? (?:on|for)|think(?:s|ing)? of|mull(?:s|ing)?|weigh(?:s|ing)?|propos(?:es|ed|ing)|threat(?:ens)? of|favou?rs?|ahead of|talks? (?:on|about)|in talks over|intent on|set on|moves? towards?|eye(?:s|ing)?) (?:[\p{L}'-]+ ){0,1}$/u;

/** Before the verb, between it and `to` or `will`. */
const BETWEEN = /^(?:be|get|also|soon|finally|again|now|and|\p{L}+ly)$/u;
/** So many words into a headline, `to` is what its subject will do: `Norway to leave`. */
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

const ON_THE_WAY =
  /\b(?:den(?:y|ies|ied)|confirm\p{L}*|announc\p{L}*|once|formerly|delay\p{L}*|postpon\p{L}+|put off|puts off|scrub\p{L}*|call(?:s|ed) off|cancel\p{L}*|abandon\p{L}*|scrap(?:s|ped) plan|walk(?:s|ed) away|would|if|could|might|may|how to|what|why|who is|set(?:s)? (?:a |the )?date|date set|loses? appeal|lost (?:his|her|its|their) appeal|second reading|greenlights?|green light|plans?|planned|prepar\p{L}+|threat\p{L}*|fear(?:s|ed)?|first of|part of|halfway|almost|nearly|about to|a history|was opened|petition|analysts?|vow(?:s|ed)?|hop(?:es|ed|ing)|expect\p{L}*|demand\p{L}*|insists?|wants?|likely|yet to|still)\b/u;
/** Approvals are on the way to a step, unless it was an approval that was announced: `to vote`. */
const APPROVAL =
  /\b(?:approves?|approved|clear(?:s|ed) (?:\p{L}+ ){0,3}?(?:sale|deal|merger|takeover|purchase|bid|plan|buyout|acquisition|drug|launch|extradition)|regulators?|watchdog|back(?:s|ed))\b/u;
const APPROVES = /^(?:approv|back|clear|endors|pass|adopt|vote|ratif)/u;
/** After `first`, what is told and not who: `first ship leaves`. */
const MOVES = toldForms(
  'leave | depart | sail | fly | land | arrive | launch | open | close | run | roll | cross | pass | take | go | come | start | begin',
);
/** A step that is only begun, or taken in part. */
const PART = new RegExp(
  `(?<!\\p{L})(?:(?:beg[ia]ns?|beginning|start(?:s|ed)?|starting) (?:to |with )?\\p{L}+ing|(?:beg[ia]ns?|starts?|started) to|first of|one of the|some of|half of|part of|first (?:\\p{L}+ )?(?!${MOVES} )(?:\\p{L}+s|\\d+|group|batch)(?! (?:in|for|since|time)))(?!\\p{L})`,
  'u',
);
const DETERMINERS = new Set(
  'the a an its his her their our this that these those of for in on at by with from to no any some and or new'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('he she it they we i who which'.split(' '));

/** A step that is taken, and where a line says so. */
interface Taken extends PhraseMatch {
  readonly steps: Named['steps'];
}

/** Where a report says that one of these steps has been taken, by somebody or on something that the story knows. */
function taken(
  reading: Pick<DevelopmentReading, 'lines'>,
  steps: ReadonlySet<number | string>,
  known: ReadonlySet<string>,
): readonly Taken[] {
  if (!reading.lines.some((line) => takenIn(line).some((named) => named.steps.some((step) => steps.has(step)))))
    return [];
  const isPart = reading.lines.some(tellsPart);
  return reading.lines.flatMap((line) => {
    return takenIn(line)
      .map((named) => ({ ...named, steps: named.steps.filter((step) => steps.has(step) && !(isPart && hasEnd(step))) }))
      .filter((named) => named.steps.length > 0 && isSameDoer(line, named, known))
      .map(({ from, steps }) => ({ line, at: line.words[from]!.start, words: line.words[from]!.form, steps }));
  });
}

const tellsPart = once(({ low }: Line): boolean => PART.test(low));

/** All that a line says has been taken. */
export const takenIn = once((line: Line): readonly Named[] => {
  if (line.low.endsWith('?') || ON_THE_WAY.test(line.low)) return [];
  const all = [...namedIn(line, false), ...completions(line), ...endings(line), ...results(line), ...counted(line)];
  const aside = line.at === 0 ? asideIn(line.low) : -1;
  const told = aside < 0 ? all : all.filter(({ from }) => line.words[from]!.start < aside);
  return APPROVAL.test(line.low) ? told.filter(({ from }) => APPROVES.test(line.words[from]!.form)) : told;
});

/**
 * Where a headline turns to what it tells beside its news: `Pellmark stays while Kestria leaves`, `Roe: "We stay" as Kestria
 * leaves`. In `Commuters walk as drivers strike`, the strike is the news.
 */
function asideIn(low: string): number {
  const aside = ASIDE.exec(low);
  if (!aside) return -1;
  return aside[1] !== 'as' || SPEAKS.test(low.slice(0, aside.index)) ? aside.index : -1;
}
const ASIDE = / (as|while|whereas) (?!of |for |if |usual|well|planned|expected|announced|promised)/u;
const SPEAKS = /[:"]|\b(?:says?|said|warns?|calls?|urges?|vows?|insists?|condemns?|regrets?)\b/u;

/** Such a step is not taken when it begins, nor with its first part. */
const hasEnd = (step: number | string): boolean => typeof step === 'string' || STEPS[step]!.when !== 'begin';

/**
 * Its subject is one of the story, or a pronoun. A body of which nothing was told must act on what the story knows: `House
 * impeaches Roe`, but not `Police fly to Lusaka`.
 */
function isSameDoer({ words }: Line, { from, to, isWhole = false }: Named, known: ReadonlySet<string>): boolean {
  const isKnown = ({ form, key }: LineWord) => PRONOUNS.has(form) || known.has(key);
  if (isWhole) return words.some(isKnown);
  const subject = words.slice(Math.max(0, from - 5), from);
  const head = subject.findLast(({ key }) => !COMMON_IN_SENTENCES.has(key));
  if (head === undefined || known.has(head.key) || !BODY.test(head.form)) return subject.some(isKnown);
  const rest = words.slice(to, to + 6);
  const end = rest.findIndex(({ form }) => form !== 'the' && PREPOSITIONS.has(form));
  return rest.slice(0, end < 0 ? undefined : end).some(isKnown);
}
const BODY = new RegExp(
  `^(?:${AUTHORITY}|${oneOf(
    'house | senate | parliament | congress | assembly | jury | judges | ministers | mps | lawmakers | deputies | senators | members | voters | shareholders | investors | regulators | troops | soldiers | workers | crews? | engineers | rescuers | staff | neighbou?rs | presidents | leaders | sides | parties | rivals | partners | countries | nations | governments | companies | firms | delegates | union members | electorate | people | officers | marshals | agents | relatives',
  )})$`,
  'u',
);

/** Verbs that say that a step is taken, whatever it is: `completes its exit`, `the strike is under way`. */
const COMPLETES =
  /(?<!\p{L})(?:complet(?:es|ed)|finali[sz](?:es|ed)|conclud(?:es|ed)|wrap(?:s|ped) up|seal(?:s|ed))(?!\p{L})/gu;
const BEGUN_NOW =
  /^ (?:[\p{L}'-]+ ){0,4}?(?:beg[iau]ns?|begun|starts?|started|under ?way|opens?|opened|gets? going|in force|in effect|takes? effect|took effect|takes? hold|took hold|goes ahead|went ahead|completed|is complete|concluded|took place|takes? place|kicks? off|kicked off)(?!\p{L})/u;
const BEGINS_NOW =
  /(?<!\p{L})(?:beg[iau]ns?|begun|starts?|started|launch(?:es|ed)|opens?|opened|goes on|went on|go on|kicks? off|mounts?|stages?|staged) (?:[\p{L}'-]+ ){0,2}$/u;

/** `delivers its verdict`, `files for bankruptcy`: a verb that says only that the step is taken. */
const TAKING =
  'hold | make | file | file for | declare | enter | enter into | go into | deliver | hand down | impose | issue | sign | ink | reach | strike | clinch | secure | land | receive | get | perform | conduct | carry out | undergo | stage | mount | seal | pronounce';
const TAKEN_OBJECT = `(?:(?!(?:on|over|about|for|against|of|to|in|with|after|before|talks|plans?)\\b)[\\p{L}\\d'-]+ ){0,3}$`;
const TAKES = new RegExp(`(?<!\\p{L})${toldForms(TAKING)} ${TAKEN_OBJECT}`, 'u');
/** `to hold a referendum`. */
const TO_TAKE = new RegExp(
  `(?<!\\p{L})(?:to|will|may|could) (?:${TAKING.replaceAll(' | ', '|')}|begin|start|launch|call|face) ${TAKEN_OBJECT}`,
  'u',
);

/** Nouns of steps that are said to be completed, or to have begun where they last. */
function completions(line: Line): readonly Named[] {
  return namedIn(line, true).filter(({ isNoun, steps, from, to }) => {
    if (!isNoun) return false;
    const before = line.low.slice(0, line.words[from]!.start);
    const after = line.low.slice(line.words[to - 1]!.end);
    const completed = Array.from(before.matchAll(COMPLETES)).some(({ index }) => !isAhead(line.low, index));
    if (completed) return true;
    if (TAKES.test(before) && !isAhead(line.low, before.search(TAKES))) return true;
    const lasts = steps.some((step) => typeof step === 'number' && STEPS[step]!.when === 'begin');
    if (BEGUN_NOW.test(after) && !/^ (?:[\p{L}'-]+ ){0,3}?(?:to|will|not) /u.test(after))
      return lasts || /^ .*(?:complete|force|effect)/u.test(after);
    return lasts && BEGINS_NOW.test(before) && !isAhead(line.low, before.search(BEGINS_NOW));
  });
}

/**
 * Steps named in a line. As a plan: verbs as they are and nouns. As taken: verbs that tell what has happened, in the
 * past or in the headline's present.
 */
function namedIn(line: Line, asPlan: boolean): readonly Named[] {
  const { words } = line;
  return words.flatMap((word, from): Named[] => {
    const found = (ENTRIES.get(word.stem) ?? []).flatMap((entry) => {
      if (!isInCompany(line, entry.step)) return [];
      const to = endOf(words, from, entry.words);
      return to === null || (!asPlan && (entry.isNoun || !tellsTaken(line, from))) ? [] : [{ entry, to }];
    });
    const nouns = found.filter(({ entry }) => entry.isNoun);
    const verbs = found.filter(({ entry }) => !entry.isNoun);
    const own =
      line.at <= (asPlan ? 1 : 0) && (asPlan || tellsTaken(line, from)) && isVerbLike(word) ? [word.stem] : [];
    return [
      { steps: [...verbs.map(({ entry }) => entry.step), ...own], isNoun: false, from, to: from + 1 },
      { steps: nouns.map(({ entry }) => entry.step), isNoun: true, from, to: from + 1 },
    ].filter(({ steps }) => steps.length > 0);
  });
}

const isInCompany = ({ words }: Line, step: number): boolean => {
  const { company } = STEPS[step]!;
  return company === null || words.some(({ key }) => company.has(key));
};

const isVerbLike = ({ form }: LineWord): boolean =>
  form.length > 3 &&
  !/^(?:have|has|been|were|with|said|says|told|make|made|take|took|will|that|this|from|they|more|keep|kept|come|came|need|want|work|help|stay|give|find|tell|told|know)$/u.test(
    form,
  );

/** Where the words of a verb end, its particle perhaps some words later; null where they do not stand here. */
function endOf(words: readonly LineWord[], from: number, wanted: readonly string[]): number | null {
  if (wanted.length === 1) return from + 1;
  for (let at = from + 1; at < Math.min(words.length, from + 2 + PARTED); at += 1) {
    if (words[at]!.stem === wanted[1] || words[at]!.form === wanted[1]) return at + 1;
  }
  return null;
}

/** A verb in the past, the perfect or the headline's present; neither infinitive nor gerund nor noun. */
function tellsTaken(line: Line, at: number): boolean {
  const { form, start } = line.words[at]!;
  if (form.endsWith('ing') || isAhead(line.low, start)) return false;
  if (isPast(line.words[at]!)) return true;
  if (line.at > 0 || at === 0 || DETERMINERS.has(line.words[at - 1]!.form)) return false;
  return /[^s]s$/.test(form) ? !isNounIn(line, at) : hasPluralSubject(line, at);
}

/** `left`, `flew`, `closed`: the form is not that of the present. */
const isPast = ({ form, stem }: LineWord): boolean =>
  form.endsWith('ed') ||
  ['shut', 'cut', 'put', 'hit', 'quit', 'burst'].includes(form) ||
  !form.startsWith(stem.slice(0, 4));

/** `over job cuts`, `nurses' strikes`. */
const isNounIn = ({ words }: Line, at: number): boolean =>
  NOUNS.has(words[at]!.stem) &&
  (/[^s]s$/u.test(words[at - 1]!.form) || (at > 1 && PREPOSITIONS.has(words[at - 2]!.form)));
const NOUNS = new Set(STEP_NOUNS.map(inflection));
const PREPOSITIONS = new Set('on over of about after for against amid in by with into the to from at'.split(' '));

/** `Roe fights transfer`, `Kova seeks deal`: a verb whose object follows, not a plural. */
const GOVERNS = new Set(
  toldForms(`order | plan | call | threaten | seek | want | face | back | vow | urge | demand | fear | propose | await | approve | reject | delay | win | lose | deny | ban | block | fight | resist | oppose
    | appeal | contest | challenge | avoid | avert | escape | dodge | survive | mull | weigh | consider | review | discuss | debate | support | welcome | condemn | criticise | criticize | slam | question
    | predict | mock | postpone | halt | stop | need | follow | mark | near | eye | announce | confirm | expect | prepare | suspend | defend | explain | offer | pledge | promise | push | press | set | put
    | bring | draw | hit | meet | miss | make | mourn | mend | save | see | skip | slow | snub | spurn | start | begin | end | trigger | cause | bar | prevent | allow | accept | refuse | request | require`)
    .slice(3, -1)
    .split('|'),
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
