/** Finds how many dead a report states, and whether there are more than before. */

import { type DevelopmentReading, type Line, once } from './reading.ts';

export interface Toll {
  readonly now: number;
  readonly before: number;
  readonly line: Line;
}

/** What one line states: a total, or how many more. */
interface Stated {
  readonly total: number;
  readonly more: number;
  readonly line: Line;
}

const DIED = `(?:dead|die[sd]?|dying|killed|slain|perish(?:ed|es)?|drown(?:ed|s)?|succumb(?:ed|s)?|suffocated|fatalit(?:y|ies)|deaths?|bod(?:y|ies)|lives|los[et] (?:their|his|her) li(?:ves|fe)|corpses?|(?:human )?remains|to death)`;
/** Words that may not stand between the number and the word for dead, since then it counts something else. */
const NOT_BETWEEN = String.raw`(?!(?:\d+|and|but|or|while|as|when|after|where|who|whose|in|injur\w*|wound\w*|hurt|missing|cases?|ill|sick|arrested|rescued|saved|surviv\w*|trapped|feared|presumed|believed|thought|listed|could|may|might|would|will|if|nearly|almost|not|never|to|years?|days?|hours?|months?|weeks?|minutes?|percent|others?|more|further|additional)\b)`;
const GAP = String.raw`(?:${NOT_BETWEEN}[\p{L}'-]+ ){0,6}?`;
export const ABOUT = `(?:(?:at least|more than|over|about|around|some|nearly|almost|an estimated|as many as|all|the|another) )*`;
export const NO_AGE = String.raw`(?<!\b(?:of|aged|age|under|over \d+ of|magnitude|level|category|route|up to|from|another|further|additional) )(?!(?<=\b(?:in|since|until|by|of|jan\w*|feb\w*|march|apr\w*|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*|dec\w*) )(?:19|20)\d\d\b)`;
const NO_UNIT = String.raw`(?!\d|[.,]\d|st\b|nd\b|rd\b|th\b|-year| (?:decades?|years?|days?|hours?|minutes?|months?|weeks?|percent|per cent|km|miles|kilomet\w+|injur\w*|wounded|hurt|missing|cases|more|others?|further|additional|goals?|points)\b|%)`;
export const RISES = `(?:to|at|past|above|beyond|reach(?:es|ed)?|hits?|pass(?:es|ed)?|tops?|topped|exceeds?|now (?:numbers?|stands? at|totals?)|now|is|was|numbers?|now counts?|totals?|stands? at|stood at|:)`;

const TOTALS = [
  new RegExp(String.raw`${NO_AGE}\b(\d+)${NO_UNIT} ${GAP}${DIED}\b`, 'gu'),
  /\bof (\d+) (?:dead|deaths|bodies|fatalities|killed)\b/gu,
  new RegExp(String.raw`\bkill(?:s|ed|ing)? ${ABOUT}(\d+)${NO_UNIT}`, 'gu'),
  /\bkill(?:s|ed|ing)? (?:an? |the )?(?:entire )?(?:family|group|crew|party|household) of (\d+)\b/gu,
  new RegExp(
    String.raw`\b(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|tak(?:es|ing)|took) ${ABOUT}(\d+) (?:\p{L}+ )?lives`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\b(?:injury|injured|road|bridge|motorway) )\b(?!(?:dead|die[sd]?|killed) (?:at|aged)\b)(?:toll|death (?:count|tally)|body count|deaths|dead|fatalities|killed|died|victims)\b[^.;\d]{0,40}?\b(?:from \d+ )?${RISES} ${ABOUT}(\d+)${NO_UNIT}`,
    'gu',
  ),
  /\b(?:bring|brings|bringing|brought|tak(?:es|ing)|took|push(?:es|ed|ing)|rais(?:es|ed|ing)) (?:the )?(?:overall |confirmed |official )?(?:total|toll|count|number|tally|dead)\b[^.;\d]{0,40}? to (\d+)\b/gu,
  /\b(?:bodies|remains|corpses) of (?:all |the )?(\d+)\b/gu,
  /\bnone of the (\d+)\b[^.;]{0,40}\b(?:survived|lived|came out|made it|was found alive)/gu,
  /\bno survivors\b[^.;\d]{0,40}\b(\d+)/gu,
  /\b(\d+)(?:st|nd|rd|th) (?:[\p{L}'-]+ ){0,6}?(?:die[sd]?|dead|death|fatality|killed|succumb(?:s|ed)|body|has died|(?:flood |fire |crash |fatal |cholera )?victim|life)\b/gu,
  /\b(?:recover(?:s|ed)|retriev(?:es|ed)|pull(?:s|ed)|bring(?:s)?|brought|dig(?:s)?|dug|find|finds|found|fish(?:es|ed)) (?:up |out |in )?(?:the )?(?:bodies|remains|corpses) of (?:all )?(\d+)\b/gu,
];
const MORE = [
  /\b(\d+) (?:more|further|additional|new) (?:dead |lifeless )?(?:victims?|corpses?|remains)\b(?=[^.;]{0,30}\b(?:recover|retriev|found|pulled|dug|brought|identif))/gu,
  new RegExp(
    String.raw`\b(\d+) (?:more|others?|further|additional|new)\b ?${GAP}(?:(?:have|has|were|was|had) (?:been )?)?${DIED}\b`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:another|a further|an additional) (\d+) ${GAP}${DIED}\b`, 'gu'),
  new RegExp(String.raw`\bkill(?:s|ed|ing)? (?:another |a further )(\d+)${NO_UNIT}`, 'gu'),
  /\bkill(?:s|ed|ing)? (\d+) (?:more|others|further)/gu,
  /\b(\d+) of (?:(?:the|those|its|\p{L}+) ){0,2}(?:injured|wounded|hurt|missing|trapped|survivors|patients)\b[^.;\d]{0,25}\b(?:die[sd]?|did not survive|succumbed|lost their lives|(?:is|are|was|were|been) (?:now )?(?:dead|found dead))/gu,
];
const ONE_MORE =
  /\b(?:another|a further|an additional|(?:a )?second) (?!\d)(?:\p{L}+ ){1,4}?(?:die[sd]|has died|was killed|succumb(?:s|ed)|dead|body|fatality|death|victim)\b/u;
/** Somebody died, without a number. */
const SOMEBODY =
  /\b(?:dies|died|(?:has|have) died|(?:is|was|were|been) killed|killed (?:by|in|as|when|after|at|on|near)|kill(?:s|ed|ing)? (?:a|an|the|his|her|their|its) \p{L}+|kills (?!off\b|time\b|hopes?\b)\p{L}+(?<!s)(?= |$)|found dead|succumb(?:s|ed)|(?:lost|loses) (?:his|her|their) li(?:fe|ves)|perish(?:es|ed)|drown(?:s|ed)|bod(?:y|ies) (?:of [^.;]{1,40} )?(?:(?:was|were|has been|have been|is|are) )?(?:found|recovered|pulled|retrieved|wash(?:es|ed) (?:up|ashore))|(?:find|found|recover(?:s|ed)?) (?:the |a |his |her |first )*bod(?:y|ies))\b/u;

/** Feared, denied, or of another time or place. */
const NOT_NOW =
  /\b(?:last (?:year|month|decade|century|winter|summer|spring|autumn)|(?:years?|decades?|months?) (?:ago|earlier|before)|(?:this|a|each|every|per) year|annually|since the (?:start|beginning)|in the past|anniversar\w*|memorial|in similar|in a separate|in separate|elsewhere|previous(?:ly)?|commemorat\w*|since (?:january|february|march|april|may|june|july|august|september|october|november|december)|widow|history|(?<!\b(?:\p{L}+est|worst|first|most|biggest)\b[^.;]{0,40} )(?:in|over|within|during) (?:the (?:last|past) )?(?:a|\d+)? ?(?:years?|decades?|centur(?:y|ies))|this (?:season|winter|summer|spring|autumn|fall)|in (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d)\b/u;
/** Of an event beside the story's own. */
const OF_ANOTHER =
  /\b(?:unrelated|(?:a |in a )?(?:second|another|separate|different|other|similar) (?:boat|ship|ferry|bus|coach|plane|helicopter|train|lorry|truck|building|(?:(?!of\b)\p{L}+ ){0,2}?(?:crash|accident|blast|explosion|fire|blaze|collapse|shooting|attack|bombing|sinking|quake|earthquake|storm|flood|landslide|avalanche|disaster|incident|strike|raid|outbreak|stampede|derailment|sink|capsize|collapse|explode|derail|overturn|plunge|erupt)(?:e?s)?))\b/u;
const UNRELATED =
  /\b(?:(?:unrelated|not (?:related|linked|connected)) (?:\p{L}+ )?(?:to|with)|(?:accidents?|crash(?:es)?|incidents?|attacks?|cases?|deaths?|events?|fires?|blasts?) (?:is|are|was|were) (?:unrelated|not (?:\p{L}+ to be )?(?:related|linked|connected)))\b/u;
/** Those whom a story may count apart from its victims. */
const FIGHTERS =
  'militants?|gunm[ae]n|rebels?|insurgents?|attackers?|assailants?|bombers?|suspects?|bandits?|terrorists?|jihadists?|fighters?';
const ANIMALS =
  'animals?|cows?|cattle|sheep|pigs?|horses?|dogs?|cats?|pets?|birds?|whales?|dolphins?|fish|chickens?|hens?|goats?|elephants?|livestock|seals?|turtles?';
const countOf = (nouns: string): RegExp =>
  new RegExp(
    String.raw`\b\d+ (?:[\p{L}-]+ ){0,2}?(${nouns})\b|\b(${nouns}) (?:(?:were|was|have been|are) )?(?:dead|killed|die[sd]?|slain)\b`,
    'gu',
  );
const DEAD_FIGHTERS = countOf(FIGHTERS);
const DEAD_ANIMALS = countOf(ANIMALS);
/** `28 people, including nine children, died`. */
const ASIDE = /, (?:including|among them|most of them|many of them|some of them|mostly|all of them)\b[^,.;]*,/gu;
const NOBODY =
  /\b(?:nobody|none|no (?:\p{L}+ )?(?:deaths?|dead|fatalities|bodies|casualties|lives|loss of life)|not (?:been )?killed|0 (?:deaths|dead)|without (?:any )?(?:deaths|loss of life))\b/u;
const FEARED =
  /\b(?:feared|presumed|believed|thought|could have|may have|might have|risk\w*|would have|almost|nearly) (?:to be |to have )?(?:dead|died|killed|drowned|perished)\b|\bfear(?:s|ed)? (?:for|of|that)\b/u;
/** `reports of 30 dead are wrong` */
const CALLED_WRONG =
  /\b(?:reports?|claims?|rumou?rs?|talk|posts?) (?:of|that) [^.;]*\b(?:wrong|false|untrue|incorrect|fake|exaggerated|inflated)\b/u;
const IDIOM =
  /\b(?:put to death|death (?:penalty|row|threats?|sentence|certificate)|(?:sentenced|condemned) to death|dead (?:end|heat|line|sea|lock)|kill(?:s|ed)? (?:the |a )?(?:bill|plan|deal|project|proposal|idea|motion))\b/u;

/** More dead than any earlier report stated: how many now, how many before, and the line that says so. */
export function tollIn(before: readonly DevelopmentReading[], now: DevelopmentReading): Toll | null {
  const known = before.reduce((most, reading) => Math.max(most, mostStated(reading, most)?.most ?? 0), 0);
  const stated = mostStated(now, known);
  if (stated === null || stated.most <= known || isApart(stated.line, before)) return null;
  if (known === 0 && !isNews(stated, before, now.lines)) return null;
  return { now: stated.most, before: known, line: stated.line };
}

/**
 * The most dead that reports in order state, the line that does, and which of them has it; null: none do. One whom only a
 * text tells of, without a number, is not counted, nor are animals.
 */
export function mostDead(
  readings: readonly DevelopmentReading[],
): { readonly most: number; readonly line: Line; readonly at: number } | null {
  let known: { readonly most: number; readonly line: Line; readonly at: number } | null = null;
  for (const [at, reading] of readings.entries()) {
    const stated = mostStated(reading, known?.most ?? 0);
    if (stated === null || stated.most <= (known?.most ?? 0)) continue;
    if (countedIn(stated.line, DEAD_ANIMALS).length > 0 || (stated.isBare && stated.line.at > 0)) continue;
    known = { most: stated.most, line: stated.line, at };
  }
  return known;
}

/** The line counts animals, or fighters of whom no earlier report counted dead. */
function isApart(line: Line, before: readonly DevelopmentReading[]): boolean {
  if (countedIn(line, DEAD_ANIMALS).length > 0) return true;
  const counted = countedIn(line, DEAD_FIGHTERS);
  const known = before.flatMap(({ lines }) => lines.flatMap((one) => countedIn(one, DEAD_FIGHTERS)));
  return counted.length > 0 && !counted.some((one) => known.includes(one));
}

const countedIn = ({ low }: Line, nouns: RegExp): readonly string[] =>
  Array.from(low.matchAll(nouns), ([, one, other]) => (one ?? other)!.replace(/s$/u, ''));

/** The first dead of a story: in the headline, or in the first sentence if the story's first headline told of a danger. */
function isNews(
  { line, isBare }: { readonly line: Line; readonly isBare: boolean },
  before: readonly DevelopmentReading[],
  [headline]: DevelopmentReading['lines'],
): boolean {
  if (line.at === 0) return !isBare || before.some(tellsDanger);
  return line.at === 1 && (DANGER.test(before[0]!.lines[0]!.low) || TELLS_DEATH.test(headline!.low));
}

/** The highest number that a report states, given the number before it; null if it states none. */
function mostStated(
  reading: DevelopmentReading,
  known: number,
): { readonly most: number; readonly line: Line; readonly isBare: boolean } | null {
  const [headline] = reading.lines;
  if (
    isOfAnother(headline!) ||
    IDIOM.test(headline!.low) ||
    reading.lines.slice(0, 2).some(({ low }) => UNRELATED.test(low))
  )
    return null;
  const stated = reading.lines
    .filter((line, n) => !(n > 0 && GOES_BACK.test(line.low) && isOfAnother(reading.lines[n - 1]!)))
    .map((line) => statedIn(line))
    .filter((one) => one !== null);
  const total = best(stated, ({ total }) => total);
  const more = best(stated, ({ more }) => more);
  const isTotal =
    total !== null && total.total > 1 && (total.total > known || more === null || more.more === 0 || isReached(total));
  if (isTotal) {
    const most = isLeast(total) && more !== null ? Math.max(total.total, known + more.more) : total.total;
    return { most, line: total.line, isBare: false };
  }
  if (more !== null && more.more > 0) return { most: known + more.more, line: more.line, isBare: false };
  return total === null || total.total === 0 ? null : { most: total.total, line: total.line, isBare: true };
}

/** `past 40`, `more than 40`: it may be higher. */
const isLeast = ({ total, line }: Stated): boolean =>
  new RegExp(String.raw`\b(?:past|over|above|more than|at least) ${total}\b`, 'u').test(line.low);

/** `jumped to 60, with six more bodies found`: the total includes the new ones. */
const isReached = ({ total, line }: Stated): boolean =>
  new RegExp(
    String.raw`\b(?:to|at|reach(?:es|ed)?|hits?|now|pass(?:es|ed)?|tops?|topped|is|stands at) ${ABOUT}${total}\b`,
    'u',
  ).test(line.low);

function best<T>(all: readonly T[], value: (one: T) => number): T | null {
  return all.reduce<T | null>((most, one) => (most === null || value(one) > value(most) ? one : most), null);
}

/** A line without one of these tells of no dead. */
const DEATHLY =
  /dead|deaths?|die|dying|kill|slain|perish|drown|succumb|suffocat|fatalit|bod(?:y|ies)|li(?:ves|fe)|toll|victim|surviv|lived|came out|made it|found alive|remains|corpse/u;

const statedIn = once((line: Line): Stated | null => {
  const { low } = line;
  if (!DEATHLY.test(low)) return null;
  if (isOfAnother(line) || IDIOM.test(low)) return null;
  const clauses = low
    .replace(ASIDE, '')
    .split(/[;:]| but | while /u)
    .filter((clause) => !FEARED.test(clause) && !CALLED_WRONG.test(clause) && !isNobody(clause));
  const totals = clauses.flatMap((clause) => figures(TOTALS, clause));
  const more = clauses.flatMap((clause) => [...figures(MORE, clause), ...(ONE_MORE.test(clause) ? [1] : [])]);
  const somebody = clauses.some((clause) => SOMEBODY.test(clause)) ? [1] : [];
  const total = Math.max(0, ...totals, ...(more.length > 0 ? [] : somebody));
  return total > 0 || more.length > 0 ? { total, more: Math.max(0, ...more), line } : null;
});

export const isOfAnother = ({ low, year }: Line): boolean =>
  NOT_NOW.test(low) || OF_ANOTHER.test(low) || isOfAnotherYear(low, year);
/** `That sinking left 88 dead`, after a sentence about another year. */
const GOES_BACK = /^(?:that|this|then|it|the (?:earlier|former|previous|first))\b/u;

const isNobody = (clause: string): boolean =>
  NOBODY.test(clause) && !/\bnone of the \d/u.test(clause) && !/\bno survivors\b/u.test(clause);

const figures = (patterns: readonly RegExp[], text: string): number[] =>
  patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => Number(match[1])));

const isOfAnotherYear = (low: string, year: number): boolean =>
  Array.from(low.matchAll(/\b(?:in|of|since|from) ((?:19|20)\d\d)\b/gu)).some((match) => Number(match[1]) < year);

/** A headline that tells of deaths without a number. */
const TELLS_DEATH = /\b(?:dead|deaths?|dies|died|killed|kills|fatal|fatalities|bod(?:y|ies)|toll|victims?|mourn\w*)\b/u;

const DANGER =
  /\b(?:hurt|injur\w+|wound\w+|ill|sick\w*|missing|trapped|aboard|on board|hospital|attack\w*|blast|explo\w+|bomb\w*|crash\w*|collaps\w+|fire|blaze|flood\w*|quake|earthquake|storm|hurricane|cyclone|typhoon|tornado|landslide|avalanche|shoot\w*|shot|shots|stab\w*|strike|missile|drone|outbreak|virus|disease|cholera|sank|sink\w*|capsiz\w*|derail\w*|poison\w*|accident|clash\w*|riot\w*|stampede|crush|disaster|rescue\w*|heat\w*|cold|freez\w+|snow\w*|lightning|mudslide|mud|quicksand|epidemic|measles|ebola|flu|fever|overdos\w*|drug|bite\w*|hail|wave|tsunami|eruption|volcano|battle|fighting|raid|plane|helicopter|ferry|bus|train|coach|lorry|mine|wildfire\w*|gas|leak|siege|hostage\w*)\b/u;

const tellsDanger = ({ lines }: DevelopmentReading): boolean => lines.some(({ low }) => DANGER.test(low));
