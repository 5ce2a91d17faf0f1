/** A named person or body says, for the first time, that what an earlier report says is not so. */

import { irregular } from '../../text/words/irregular.ts';
import { inflection } from '../../text/words.ts';
import { namedIn } from './named-steps.ts';
import {
  AUTHORITY,
  cuesIn,
  leadOf,
  matchesByPattern,
  oneOf,
  type PhraseMatch,
  phrase,
  UNNAMED_SPEAKER,
  UNNAMED_STRICT,
} from './phrases.ts';
import { type DevelopmentReading, type Line, tellingKeys } from './reading.ts';
import { isClass } from './steps.ts';

const REFUSED = oneOf(
  'bail | entry | access | communion | rights? | (?:people|voters|women|men|patients|workers|citizens|families|millions) | (?:an? |the |his |her |their |its )?(?:[\\p{L}-]+ )?(?:appeals? | requests? | petition | motion | applications? | visas? | permission | permit | licen[cs]e | bid | parole | asylum | leave | coverage | clemency | stay | loan | benefits | entry | access | bail | credit | refund | service | treatment | care | boarding | chance | victory | win | title | penalty | injunction | extradition request | medals?) | him | her | them | us | me',
);
const GUILT = oneOf(
  '(?:all |any |the |both |these |those )?(?:[\\p{L}-]+ )?(?:charges? | wrongdoing | guilt | murder | rape | assault | fraud | theft | manslaughter | counts? | offen[cs]es? | crimes? | misconduct)',
);
const ACCOUNT = oneOf(
  'reports? | claims? | accounts? | allegations? | accusations? | rumou?rs? | suggestions? | talk | story | stories | speculation | version | assertions? | idea | narrative | numbers? | figures? | findings? | charges? | link | chatter | gossip | whispers',
);
const UNTRUE = oneOf(
  'untrue | not true | false | incorrect | wrong | baseless | groundless | unfounded | without (?:any )?(?:foundation | merit | basis) | fabricat(?:ed|ion|ions) | nonsense | rubbish | invention | invented | made[- ]up | (?:pure |complete |total )?fiction | fantas(?:y|ies) | a lie | lies | lying | liars? | hoax | fake(?: news)? | disinformation | misinformation | propaganda | ridiculous | absurd | ludicrous | laughable | preposterous | slander | smears? | libel | malicious | inaccurate | misleading | a myth | a forgery | forged | doctored | staged | hot air | garbage | bogus | a joke | hogwash | far-fetched | wide of the mark | unwarranted | tall tales? | gossip | fairy ?tales?',
);
const CALLS = oneOf(
  'call(?:s|ed|ing)? | brand(?:s|ed|ing)? | label(?:s|led|ed)? | describ(?:es|ed|ing) | denounc(?:es|ed) | dismiss(?:es|ed) | slam(?:s|med) | reject(?:s|ed) | condemn(?:s|ed) | term(?:s|ed) | deem(?:s|ed) | as | spoke of | speaks of',
);

const PATTERNS = [
  `(?<!(?:is|was|were|are|been|be|being|to) )den(?:y|ies|ied|ials?|ying (?:that|reports?|claims?|any|it))(?! (?:${REFUSED}|${GUILT})(?![\\p{L}]))`,
  `den(?:ies|ied|y) (?:it|this|that)|issues? (?:a )?(?:flat |firm )?denial|denied by`,
  `(?:rejecting|dismissing|disputing|contradicting|brushing (?:off|aside)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed|e)|contradict(?:s|ed)?|repudiat(?:e|es|ed)|disavow(?:s|ed)?|quash(?:e|es|ed)|sh[oo]t(?:s)? down|shot down|brush(?:e|es|ed) (?:off|aside)|wav(?:e|es|ed) (?:off|away|aside)|knock(?:s|ed)? (?:down|back)|hits? (?:back|out) at|slam(?:s|med)|laugh(?:s|ed)? off|shrug(?:s|ged) off|play(?:s|ed)? down|swat(?:s|ted) (?:away|down|aside)|silenc(?:e|es|ed)|kill(?:s|ed)? off|squash(?:e|es|ed)|bat(?:s|ted) away|rubbish(?:e|es|ed)|challeng(?:e|es|ed)|contest(?:s|ed)?|push(?:e|es|ed) back) (?:[\\p{L}'-]+ ){0,6}?${ACCOUNT}(?! as (?:premature|irrelevant|too early|old))`,
  `(?:(?:taken|quoted|torn) (?:[\\p{L}]+ ){0,3}?out of (?:all )?context|misrepresent(?:s|ed)?|misquot(?:e|es|ed)|distort(?:s|ed)? (?:the )?(?:facts|truth|words))`,
  `(?:refut(?:es|ed|e)|rebut(?:s|ted)?|scotch(?:e|es|ed)|debunk(?:s|ed)?|rubbish(?:e|es|ed)|pours? cold water|poured cold water|sets? the record straight|belie(?:s|d)|gainsays?)`,
  `${CALLS} (?:[\\p{L}\\d'"-]+ ){0,7}?"?${UNTRUE}`,
  `${ACCOUNT} (?:[\\p{L}\\d'-]+ ){0,6}?(?:is|are|was|were|as) (?:[\\p{L}'-]+ )?"?${UNTRUE}`,
  `${ACCOUNT} "(?:[\\p{L}'-]+ ){0,2}?${UNTRUE}`,
  `(?:it|that|this)(?:'s| is| was) (?:all |simply |just |completely |totally |utterly |plainly |not )?${UNTRUE}`,
  `(?:there(?:'s| is| are| was| were| has been| have been| had been)) (?:no|not) (?:such|truth|plans?|deal|talks|decision|order|agreement|basis|intention|question of|offer|contact|vacancy|merger|sale|substance|cover-up|word of truth|shortage|agreement)`,
  `(?:has|have|had|with) no (?:such )?(?:plans?|intention|knowledge|part|role|hand|involvement|links?|connection|intent|ties|contact)`,
  `nothing to do with|no (?:plans?|intention) (?:to|of)|(?:played|plays|had|took) no (?:part|role|hand)|not (?:us|me|ours|our doing|our work|so)(?= ?['"])|no truth (?:in|to)|not an? \\p{L}+ of (?:truth|it)|nothing (?:whatsoever |at all )?(?:to|in) (?:it|them|the|these|this|those|such|reports?|claims?|rumou?rs?)|"?i (?:stay|remain|carry on|go on|keep going)"?|(?:i|we|he|she)(?:'ll| will| would|'d) (?:serve (?:out )?(?:my|our|his|her|the) (?:full )?term|see out|fight on|soldier on|stay on)|not behind|not responsible|no such`,
  `(?:said|says|say|insists?|insisted|told|swears?|wrote|:|"|that) [^.;]{0,40}?never (?:happened|took place|existed|said|met|agreed|ordered|received|did|done|paid|gave|made|asked|offered|took|been to|spoke|signed|considered|planned|sold|bought|touched)`,
  `(?:i|we)(?:'m| am|'re| are) (?:not (?:going|leaving|quitting|resigning|selling|stepping|retiring|standing|closing|moving|planning|involved)|staying|going nowhere|here to stay)|(?:i|we|he|she|they)(?:'m| am|'re| are|'s| is) going nowhere|(?:is|are|was) not (?:for sale|going anywhere|leaving|quitting|resigning|stepping down|being sold)`,
  `(?:insist(?:s|ed)?|stress(?:e|es|ed)|maintain(?:s|ed)?|swears?|swore|vow(?:s|ed)?) (?:[\\p{L}\\d'-]+ ){0,6}?(?:did not|had not|has not|was not|were not|have not|is not|are not|didn't|hadn't|hasn't|wasn't|weren't|haven't|isn't|aren't|never|no such|nothing|would stay|will stay|is staying|was staying)`,
  `(?<!(?:be|been|not|cannot|can't|to) )rul(?:e|es|ed|ing) out(?! (?:in|as|by|after) )(?! ?~(?:foul play|sabotage|terror|injury|arson))`,
  `at odds with (?:[\\p{L}'-]+ ){0,4}?${ACCOUNT}`,
].map(phrase);

const NEVER =
  /\b(?:(?:neither|nor|not|never|n't|would not|did not|could not|cannot|refus\p{L}+ to|declin\p{L}+ to|without) (?:\p{L}+ ){0,3}?den(?:y|ied|ying)|confirm(?:ed)? (?:n?or) den(?:y|ied)|pleads? not guilty|pleaded not guilty|false (?:alarm|start)|innocen(?:t|ce)|(?:judges?|courts?|justices|magistrates?|tribunal|jury)\b[^.;]{0,40}? (?:reject|den[yi]|dismiss|toss|thr[eo]w)\p{L}*|jury)\b/u;

/** `Union: no boat was seized`, `the ministry said that nobody had been arrested`: negates what an earlier headline said. */
const NEGATED =
  /(?<!\bdo )\b(?:no|not|never|nobody|nothing|didn't|hadn't|hasn't|wasn't|weren't|haven't) ((?:[\p{L}'-]+(?: |(?!\p{L}))){1,4})/gu;
/** `It hid nothing`, `we rammed nobody`. */
const OF_NOTHING = /\b(\p{L}{3,}) (?:nothing|nobody|no [\p{L}-]+)/gu;
/** `We will not be split`: speakers about themselves. */
const OWN_WORD =
  /\b(?:i|we)(?:'ll|'re|'m|'ve| will| are| am| have| had| did| do| would| was| were)? ?(?:not|never|didn't|don't|won't|haven't|aren't|wasn't|weren't) ((?:[\p{L}'-]+(?: |(?!\p{L}))){1,4})/gu;
const ATTRIBUTED = /^(?!why )[^:]{3,60}: |\b(?:said|says?|told|insist(?:s|ed)?|stated|wrote|declared|announced)\b/u;
const STILL_OPEN =
  /\b(?:yet|so far|immediately|independently|as of|still|until|unless|if|for not|(?!nothing)\p{L}+ing|would|will|should|could|may|hurt|killed|injured|died|dead|deny|denied|comment(?:ed)?)\b/u;

export function deniedIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const cues = denialsIn(leadOf(now, 2)).filter((cue) => isOfClaim(cue, before, now));
  const told = [cues, negationsOf(now, before), ownDenials(now, before)].find((found) => found.length > 0) ?? [];
  return told.length === 0 || before.some((reading) => denialsIn(reading).length > 0) ? [] : told;
}

/** Verbs whose object is what is denied. */
const TAKES_OBJECT = /^(?:den|reject|dismiss|disput|contradict|refut|rebut|insist|maintain|rul|rubbish|brush|push)/u;
/** `rejected the report`, `denies it`: the object is what the story told, unless it is named. */
const WHOLE_ACCOUNT = new RegExp(
  `^\\p{L}+(?: \\p{L}+){0,5}? "?(?:(?:${ACCOUNT})(?! (?:of|that|about|over|by|on|in|from)(?!\\p{L}))(?!\\p{L})|(?:it|that|this|so|everything|all|any (?:part|involvement|role|link))(?= ?(?:[.,;:"]|$)))`,
  'u',
);
const ITS_OWN_WORDS = new RegExp(`^(?:${ACCOUNT}|${UNTRUE}|den\\p{L}+|reject\\p{L}*|dismiss\\p{L}*|wrongdoing)$`, 'u');
const CLAUSE_ENDS = /[.;]|,? (?:but|saying|adding|while|after|because|as)(?!\p{L})/u;

/**
 * Is what is denied what an earlier report told? `Builder denies delay` is no denial in the story of a bribe. A name alone
 * is too little, unless the story rests on what somebody says.
 */
function isOfClaim(
  { line, at, words }: PhraseMatch,
  before: readonly DevelopmentReading[],
  now: DevelopmentReading,
): boolean {
  const rest = line.low.slice(at);
  if (OF_ITSELF_ONLY.test(rest)) return isKnownSpeaker(line, at, before, now);
  if (JUDGES.test(words) && !TRUTH.test(line.low)) return restsOnSomebody(before[0]!);
  if (!TAKES_OBJECT.test(rest) || WHOLE_ACCOUNT.test(rest)) return true;
  const end = at + (CLAUSE_ENDS.exec(rest)?.index ?? rest.length);
  const keys = tellingKeys(line);
  const denied = line.words.filter(
    ({ start, form, key }) => start >= at && start < end && keys.has(key) && !ITS_OWN_WORDS.test(form),
  );
  if (denied.length === 0) return true;
  const lines = before.flatMap((reading) => leadOf(reading, 2).lines);
  const told = new Set(lines.flatMap((one) => [...tellingKeys(one)]));
  const shared = denied.filter(({ key }) => told.has(key));
  if (shared.some(({ key }) => !now.names.has(key))) return true;
  if (!restsOnSomebody(before[0]!)) return false;
  return shared.length > 0 || lines.some((one) => !stepsIn(line, at, end).isDisjointFrom(stepsIn(one)));
}

/** The steps that a line names, in any words: `exit` and `pull out` are the same. */
const stepsIn = (line: Line, start = 0, end = line.low.length): ReadonlySet<number | string> =>
  new Set(
    namedIn(line, true)
      .filter(({ from }) => line.words[from]!.start >= start && line.words[from]!.start < end)
      .flatMap(({ steps }) => steps.filter((step) => !isClass(step))),
  );

/** `had no part in it` denies something only if the story told of the speaker. */
const OF_ITSELF_ONLY =
  /^(?:(?:has|have|had|with|played|plays|took) no (?:part|role|hand|involvement|links?|connection|ties)|nothing to do with|not (?:behind|responsible))/u;

function isKnownSpeaker(
  { words }: Line,
  at: number,
  before: readonly DevelopmentReading[],
  { headlineSubject }: DevelopmentReading,
): boolean {
  const told = (key: string): boolean => before.some(({ keys }) => keys.has(key));
  return (
    words.some(({ key, start }) => start < at && told(key)) ||
    before.some(({ lines }) => lines.some((line) => line.words.some(({ form }) => headlineSubject.includes(form))))
  );
}

/** `calls the recall absurd` judges what somebody did. */
const JUDGES =
  /^(?:call|brand|label|describ|denounc|dismiss|slam|reject|condemn|term|deem)[^"]*\b"?(?:ridiculous|absurd|ludicrous|laughable|preposterous|malicious|misleading|a joke|garbage|unwarranted|nonsense|rubbish|staged|propaganda|groundless|unfounded|baseless)$/u;

const restsOnSomebody = (first: DevelopmentReading): boolean =>
  leadOf(first, 1).lines.some((line) => SAID_OF_OTHERS.test(line.low) || hasUnnamed(line));

/** The denials in a report. */
export const denialsIn = (reading: Pick<DevelopmentReading, 'lines'>): readonly PhraseMatch[] =>
  cuesIn(reading, PATTERNS, { never: NEVER, anyway: true }).filter(
    ({ line, words }) => isNamed(line) && !(OF_A_PROPOSAL.test(words) && !TRUTH.test(words)),
  );

/** `Union calls the offer a joke` is a rejection, not a denial. */
const OF_A_PROPOSAL =
  /\b(?:offers?|proposals?|plans?|bids?|demands?|decisions?|rulings?|verdict|laws?|bills?|deals?|prices?|budget|polic(?:y|ies)|sanctions|tariffs|terms|measures?|response|apology|excuses?|conditions?|compensation|pay|strike|ban|fine|reform|cuts)\b/u;
const TRUTH =
  /\b(?:untrue|not true|false|incorrect|fabricat\p{L}+|invent\p{L}+|lies?|fiction|reports?|claims?|rumou?rs?|allegations?|speculation|story|stories|accounts?|talk of)\b/u;

const NAMED_BODY = new RegExp(phrase(AUTHORITY).source, 'u');
const isNamed = ({ low }: Line): boolean =>
  !/\b(?:sources? (?:den|reject|dismiss|said|say)|not to be named|anonym)/u.test(low) || NAMED_BODY.test(low);

/** `Kova says it did not fire`, `Skylane: "We are not bankrupt"`. What follows `not` must be more than silence. */
const OF_ITSELF =
  /\b(?:i|we|it|they|he|she|there)(?:'ve|'re|'m|'d|'s)? ?(?:did|do|does|had|have|has|was|were|am|are|is)? ?(?:n't|not|never) (?!\b(?:comment|respond|repl|answer|know|say|said|want|expect|regret|fear|need|believe|think|understand|afraid|alone|happy|surprised|sure|satisfied|immediately|yet|immune|enough|name|identif|elaborat|specif|provid|disclos|give|gave|rule|forget|surrender|yield|accept|tolerat|see|seen|apolog|longer)|\p{L}+ing\b)/u;

/** Somebody denies what others have said about them. */
function ownDenials(now: DevelopmentReading, [first]: readonly DevelopmentReading[]): readonly PhraseMatch[] {
  const headline = first!.lines[0]!;
  if (!SAID_OF_OTHERS.test(headline.low) && !hasUnnamed(headline)) return [];
  if (leadOf(now, 2).lines.some(({ low }) => SILENT.test(low))) return [];
  const subjects = headline.words.filter(({ key }) => first!.keys.has(key)).map(({ key }) => key);
  return leadOf(now, 2).lines.flatMap((line) => {
    const found = ATTRIBUTED.test(line.low) && !NEVER.test(line.low) ? OF_ITSELF.exec(line.low) : null;
    const speaks = line.words.some(({ key, start }) => start < (found?.index ?? 0) && subjects.includes(key));
    return found && speaks && !hasUnnamed(line) ? [{ line, at: found.index, words: found[0] }] : [];
  });
}
/** Declining to comment is no denial. */
const SILENT =
  /\b(?:declin\p{L}+ to|refus\p{L}+ to (?:comment|discuss|say|answer)|no comment|neither confirm\p{L}* (?:n?or) den\p{L}+)/u;
const SAID_OF_OTHERS =
  /\b(?:accus(?:es?|ed)|alleg(?:es?|ed)|claims?|claimed|blames?|blamed|suspects?|suspected|says?|said|suggests?|show|shows)\b/u;

const NOT = /\b(?:no|not|never|nothing|nobody)\b|n't\b/u;
function negationsOf(now: DevelopmentReading, before: readonly DevelopmentReading[]): readonly PhraseMatch[] {
  const told = new Set(
    before.flatMap(({ headlineStems, lines }) => (NOT.test(lines[0]!.low) ? [] : [...headlineStems])),
  );
  return leadOf(now, 2).lines.flatMap((line) => {
    if (NEVER.test(line.low) || hasUnnamed(line, SPEAKS_FOR_ITSELF.test(line.low))) return [];
    const isSaid = ATTRIBUTED.test(line.low) && !STILL_OPEN.test(line.low);
    const own = ATTRIBUTED.test(line.low) ? line.low.matchAll(OWN_WORD) : [];
    return [...own, ...(isSaid ? [...line.low.matchAll(NEGATED), ...nothingDone(line)] : [])]
      .filter(({ 1: words }) => toldIn(words!).some((word) => told.has(inflection(word))))
      .map(({ index, 0: said }) => ({ line, at: index, words: said }));
  });
}

const nothingDone = ({ low }: Line) =>
  Array.from(low.matchAll(OF_NOTHING)).filter(({ 1: verb }) => verb!.endsWith('ed') || irregular.has(verb!));

/** `nothing has been shelved`: what is negated, up to its object. */
const toldIn = (words: string): readonly string[] =>
  words
    .split(/ (?:to|of|in|for|that|from|by|as) /)[0]!
    .split(' ')
    .filter(({ length }) => length > 3);

const UNNAMED = [UNNAMED_SPEAKER];
/** `We did not fire, rebels say`: a side in the dispute denies for itself. */
const SPEAKS_FOR_ITSELF = /(?:^|: )["']?(?:we|i|our)\b/u;
const UNNAMED_ALONE = [UNNAMED_STRICT];
const hasUnnamed = (line: Line, isSide = false): boolean =>
  matchesByPattern(line, isSide ? UNNAMED_ALONE : UNNAMED)[0]!.length > 0;
