/** Something that an earlier report announced, expected or feared has happened. */

import { COMMON_IN_SENTENCES } from '../../text/words/common.ts';
import { counted, endings, results } from './done-results.ts';
import { type NamedStep, namedIn, nounsOfVerbs, PREPOSITIONS } from './named-steps.ts';
import { AUTHORITY, isAhead, leadOf, oneOf, type PhraseMatch } from './phrases.ts';
import { isScheduled, ongoingIn, plansIn, plansOf, TAKEN_OBJECT, TAKING } from './plans.ts';
import { type DevelopmentReading, type Line, type LineWord, once, tellingKeys } from './reading.ts';
import { isClass, isReachedAtEnd, lasts } from './steps.ts';
import { toldForms } from './verb-forms.ts';

export function doneIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const plans = before.flatMap((reading) => plansOf(reading));
  const planned = new Set(plans.flatMap(({ steps }) => steps));
  const byAnybody = new Set(plans.flatMap(({ steps, isPassive }) => (isPassive ? steps : [])));
  const lead = { ...now, ...leadOf(now, 1) };
  const told = taken(lead, planned, { keys: new Set(before.flatMap(({ keys }) => [...keys])), byAnybody });
  if (told.length === 0 || !before.every(({ isEnglish }) => isEnglish)) return [];
  const known = { keys: before[0]!.keys, byAnybody };
  const open = planned.difference(
    new Set(before.flatMap((reading) => taken(reading, planned, known, toldIn).flatMap(({ steps }) => steps))),
  );
  const isNew = told.filter(({ steps }) => steps.every((step) => open.has(step)));
  const steps = new Set(isNew.flatMap((one) => one.steps));
  // `Senate passes bill: sprinklers are to be banned` tells what follows from the vote.
  if (isNew.some(({ words }) => APPROVES.test(words))) return isNew;
  // A headline in the present may announce a plan: `Kova recalls cars`, when the text says that it will.
  const inHeadline = isNew.every(({ line }) => line.at === 0);
  const isStillAhead = now.lines
    .slice(0, inHeadline ? 2 : 1)
    .flatMap((line) => [...plansIn(line), ...(inHeadline ? ongoingIn(line) : [])])
    .some((plan) => !plan.isNoun && plan.steps.some((step) => steps.has(step)));
  return isStillAhead || (inHeadline && tellsPlan(now)) ? [] : isNew;
}

/** `Roe wins vote`, explained by `Roe will win the vote, the Bell projects`: the headline's present was no news of a step. */
const tellsPlan = ({ lines: [headline, first] }: DevelopmentReading): boolean =>
  first !== undefined &&
  SUBJECT_WILL.test(first.low) &&
  tellingKeys(headline!).intersection(tellingKeys(first)).size >= 2;
const SUBJECT_WILL =
  /^(?:[\p{L}'-]+ ){1,4}?(?:will|(?:is|are) (?:set |due |expected )?to|plans? to|intends? to|expects? to)(?!\p{L})/u;

const ON_THE_WAY =
  /\b(?:den(?:y|ies|ied)|confirm\p{L}*|announc\p{L}*|once|formerly|last (?:year|month|decade)|(?:years|months|decades) ago|it is official|it's official|delay\p{L}*|postpon\p{L}+|put off|puts off|scrub\p{L}*|call(?:s|ed) off|cancel\p{L}*|abandon\p{L}*|scrap(?:s|ped) plan|walk(?:s|ed) away|would|if|could|might|may|how to|what|why|who is|set(?:s)? (?:a |the )?date|date set|loses? appeal|lost (?:his|her|its|their) appeal|(?:first|second) (?:reading|hurdle|vote|stage)|greenlights?|green light|plan(?:s|ned|ning)?|prepar\p{L}+|threat\p{L}*|fear(?:s|ed)?|first of|part of|halfway|almost|nearly|about to|a history|was opened|petition|analysts?|vow(?:s|ed)?|hop(?:es|ed|ing)|expect\p{L}*|demand\p{L}*|insists?|wants?|likely|yet to|still)\b/u;
/** An approval is only on the way to a step, unless the approval itself was announced: `to vote`. */
const APPROVAL =
  /\b(?:approves?|approved|clear(?:s|ed) (?:\p{L}+ ){0,3}?(?:sale|deal|merger|takeover|purchase|bid|plan|buyout|acquisition|drug|launch|extradition)|regulators?|watchdog|back(?:s|ed))\b/u;
const APPROVES = /^(?:approv|back|clear|endors|pass|adopt|vote|ratif)/u;
/** Verbs after `first`: `first ship leaves`. */
const MOVES = toldForms(
  'leave | depart | sail | fly | land | arrive | launch | open | close | run | roll | cross | pass | take | go | come | start | begin',
);
/** A step that has only begun, or was taken in part. */
const PART = new RegExp(
  `(?<!\\p{L})(?:(?:beg[ia]ns?|beginning|start(?:s|ed)?|starting) (?:to |with )?\\p{L}+ing|(?:beg[ia]ns?|starts?|started) to|first of (?!its|their)|one of the|some of|half of|part of|section|desk|division|annexe?|wing|first (?:\\p{L}+ )?(?!${MOVES} )(?:\\p{L}+s|\\d+|group|batch)(?! (?:in|for|since|time)))(?!\\p{L})`,
  'u',
);
/** `First bronze arrives`: where all are to come, that is a part. */
const FIRST_OF_MANY = new RegExp(`(?<!\\p{L})first (?:\\p{L}+ )?\\p{L}+ ${MOVES}(?!\\p{L})`, 'u');
/** Bodies that only prepare what another decides. */
const PREPARES = /^(?:committee|subcommittee|panel|commission|caucus)s?$/u;
const PRONOUNS = new Set('he she it they we i who which'.split(' '));

/** A step that has been taken, and where a line says so. */
interface Taken extends PhraseMatch {
  readonly steps: NamedStep['steps'];
}

/** What the story knows when a step is taken. */
interface Known {
  /** The word families in its reports. */
  readonly keys: ReadonlySet<string>;
  /** Steps that were announced without a doer: `sanctions to be lifted`. */
  readonly byAnybody: ReadonlySet<number | string>;
}

/** Where a report says that one of these steps has been taken, by somebody or on something named in the story. */
function taken(
  reading: Pick<DevelopmentReading, 'lines' | 'names'>,
  steps: ReadonlySet<number | string>,
  known: Known,
  takenBy = takenIn,
): readonly Taken[] {
  if (!reading.lines.some((line) => takenBy(line).some((named) => named.steps.some((step) => steps.has(step)))))
    return [];
  const [headline] = reading.lines;
  const isPartNews = tellsPart(headline!);
  return reading.lines.flatMap((line) => {
    const isPart = isPartNews || tellsPart(line);
    const isFirst = FIRST_OF_MANY.test(headline!.low) || FIRST_OF_MANY.test(line.low);
    return takenBy(line)
      .map((named) => {
        const isHead = isHeadKnown(line, named, known.keys);
        const mayBe = (step: number | string) =>
          steps.has(step) &&
          !(isPart && hasEnd(step)) &&
          !(isFirst && isReachedAtEnd(step)) &&
          (isHead || !isClass(step));
        return { ...named, steps: named.steps.filter(mayBe) };
      })
      .filter(
        (named) => named.steps.length > 0 && (isSameDoer(line, named, known.keys) || isOnObject(line, named, known)),
      )
      .filter((named) => isOnObject(line, named, known) || !isOtherName(line, named, reading.names, known.keys))
      .map(({ from, steps }) => ({ line, at: line.words[from]!.start, words: line.words[from]!.form, steps }));
  });
}

const tellsPart = once(({ low }: Line): boolean => PART.test(low));

/** The same, also where somebody announces or confirms that it was: a later report then tells nothing new. */
const toldIn = once((line: Line): readonly NamedStep[] =>
  IS_SAID.test(line.low) ? [...takenIn(line), ...namedIn(line, false)] : takenIn(line),
);
/** `announced that he had been relieved of his duties`. */
const IS_SAID = /\b(?:announc\p{L}+|confirm\p{L}*|official) [^.;]*\b(?:had|has|have|was|were|been)\b/u;

/** All steps that a line tells as taken. */
const takenIn = once((line: Line): readonly NamedStep[] => {
  if (line.low.endsWith('?')) return [];
  const all = [...namedIn(line, false), ...completions(line), ...endings(line), ...results(line), ...counted(line)];
  const aside = line.at === 0 ? asideIn(line.low) : -1;
  const told = all.filter(({ from, isNoun, steps }) => {
    const { start } = line.words[from]!;
    if (!isNoun && isScheduled(line, from, steps)) return false;
    return (aside < 0 || start < aside) && !ON_THE_WAY.test(clauseAt(line.low, start));
  });
  if (!APPROVAL.test(line.low)) return told;
  return told.map((named) =>
    APPROVES.test(line.words[named.from]!.form)
      ? named
      : { ...named, steps: named.steps.filter((step) => typeof step === 'string') },
  );
});

/** The clause around a word: in `Operations cancelled as doctors walk out`, before or after `as`. */
function clauseAt(low: string, at: number): string {
  const cut = low.indexOf(' as ');
  if (cut < 0 || SPEAKS.test(low.slice(0, cut))) return low;
  return at > cut ? low.slice(cut) : low.slice(0, cut);
}

/**
 * Where a headline turns from its news to something else: `Pellmark stays while Kestria leaves`, `Roe: "We stay" as Kestria
 * leaves`. In `Commuters walk as drivers strike`, the strike is the news.
 */
function asideIn(low: string): number {
  const aside = ASIDE.exec(low);
  if (!aside) return -1;
  return aside[1] !== 'as' || SPEAKS.test(low.slice(0, aside.index)) ? aside.index : -1;
}
const ASIDE = / (as|while|whereas) (?!of |for |if |usual|well|planned|expected|announced|promised)/u;
const SPEAKS = /[:"]|\b(?:says?|said|warns?|calls?|urges?|vows?|insists?|condemns?|regrets?)\b/u;

/** Such a step has not been taken when it begins, or when its first part is done. */
const hasEnd = (step: number | string): boolean => !lasts(step);

/**
 * The subject is known from the story, or a pronoun. A body that is new in the story must act on something known: `House
 * impeaches Roe`, but not `Police fly to Lusaka`.
 */
function isSameDoer({ words }: Line, { from, to, isWhole = false }: NamedStep, known: ReadonlySet<string>): boolean {
  const isKnown = ({ form, key }: LineWord) => PRONOUNS.has(form) || known.has(key);
  if (isWhole) return words.some((word, at) => (at < from || at >= to) && isKnown(word));
  const subject = words.slice(Math.max(0, from - 5), from);
  const head = subject.findLast(({ key }) => !COMMON_IN_SENTENCES.has(key));
  if (head !== undefined && !known.has(head.key) && PREPARES.test(head.form)) return false;
  if (objectOf(words, to).some(({ form, key }) => PREPARES.test(form) && !known.has(key))) return false;
  if (head === undefined || known.has(head.key) || !BODY.test(head.form)) return subject.some(isKnown);
  if (subject.some((word) => isKnown(word) && !OF_A_COUNTRY.test(word.form))) return true;
  return objectOf(words, to).some(isKnown);
}

/** The words after a verb, up to a place or time. */
function objectOf(words: readonly LineWord[], to: number): readonly LineWord[] {
  const rest = words.slice(to, to + 6);
  const end = rest.findIndex(({ form }) => ELSEWHERE.has(form));
  return rest.slice(0, end < 0 ? undefined : end);
}

/** No doer was announced, and the object is known from the story. */
const isOnObject = ({ words }: Line, { steps, to }: NamedStep, { keys, byAnybody }: Known): boolean =>
  steps.some((step) => byAnybody.has(step)) && objectOf(words, to).some(({ key }) => keys.has(key));
/** `Kova metro opens` in the story of the Tavria metro: the doer has a name that is new in the story, and no known one. */
function isOtherName(
  { words }: Line,
  { from }: NamedStep,
  names: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  const subject = words.slice(Math.max(0, from - 5), from);
  const named = subject.filter(
    ({ form, key }, n) => names.has(key) && !OF_A_COUNTRY.test(form) && !PREPOSITIONS.has(subject[n - 1]?.form ?? ''),
  );
  return (
    named.length > 0 && !named.some(({ key }) => known.has(key)) && !subject.some(({ form }) => PRONOUNS.has(form))
  );
}

/** `Norwegian` counts as the same name as `Norway`. */
const OF_A_COUNTRY = /(?:an|ish|ese|ch|i)$/u;

/** The noun before the verb is known from the story. Classes of verbs are wide, so their subject must be certain. */
function isHeadKnown({ words }: Line, { from }: NamedStep, known: ReadonlySet<string>): boolean {
  const head = words.slice(0, from).findLast(({ key }) => !COMMON_IN_SENTENCES.has(key));
  return head === undefined || known.has(head.key);
}
/** No object follows these. */
const ELSEWHERE = new Set('to from in at for into after before amid'.split(' '));
const BODY = new RegExp(
  `^(?:\\p{L}+(?:ians|eans|ans|ese|ish)|${AUTHORITY}|${oneOf(
    'house | senate | parliament | congress | assembly | jury | judges | ministers | mps | lawmakers | deputies | senators | members | voters | shareholders | investors | regulators | troops | soldiers | workers | crews? | engineers | rescuers | staff | neighbou?rs | presidents | leaders | sides | parties | rivals | partners | countries | nations | governments | companies | firms | delegates | union members | electorate | people | officers | marshals | agents | relatives',
  )})$`,
  'u',
);

/** Verbs that report any step as taken: `completes its exit`. */
const COMPLETES =
  /(?<!\p{L})(?:complet(?:es|ed)|finali[sz](?:es|ed)|conclud(?:es|ed)|wrap(?:s|ped) up|seal(?:s|ed))(?!\p{L})/gu;
const BEGUN_NOW =
  /^ (?:[\p{L}'-]+ ){0,4}?(?:beg[iau]ns?|begun|starts?|started|under ?way|opens?|opened|gets? going|in force|in effect|takes? effect|took effect|takes? hold|took hold|goes ahead|went ahead|completed|is complete|concluded|took place|takes? place|kicks? off|kicked off)(?!\p{L})/u;
const BEGINS_NOW =
  /(?<!\p{L})(?:beg[iau]ns?|begun|starts?|started|launch(?:es|ed)|opens?|opened|goes on|went on|go on|kicks? off|mounts?|stages?|staged) (?:[\p{L}\d'-]+ ){0,2}$/u;

/** `delivers its verdict`, `files for bankruptcy`. */
const TAKES = new RegExp(`(?<!\\p{L})${toldForms(TAKING)} ${TAKEN_OBJECT}`, 'u');

/** Nouns of steps that are said to be completed, or to have begun where they last. */
function completions(line: Line): readonly NamedStep[] {
  const named = [...namedIn(line, true), ...nounsOfVerbs(line)].filter(({ isNoun, steps, from, to }) => {
    if (!isNoun) return false;
    const before = line.low.slice(0, line.words[from]!.start);
    const after = line.low.slice(line.words[to - 1]!.end);
    const completed = Array.from(before.matchAll(COMPLETES)).some(({ index }) => !isAhead(line.low, index));
    if (completed) return true;
    if (TAKES.test(before) && !isAhead(line.low, before.search(TAKES))) return true;
    const isLasting = steps.some(lasts);
    if (BEGUN_NOW.test(after) && !/^ (?:[\p{L}'-]+ ){0,3}?(?:to|will|not) /u.test(after))
      return isLasting || /^ .*(?:complete|force|effect)/u.test(after);
    return isLasting && BEGINS_NOW.test(before) && !isAhead(line.low, before.search(BEGINS_NOW));
  });
  return named.map((one) => ({ ...one, isWhole: true }));
}
