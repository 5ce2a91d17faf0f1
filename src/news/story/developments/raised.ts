/** An official level, category, warning or advice goes up: in so many words, or because a higher level is stated. */

import { cuesIn, leadOf, matchesByPattern, oneOf, type PhraseMatch, phrase } from './phrases.ts';
import { type DevelopmentReading, type Line, once } from './reading.ts';
import { toldForms } from './verb-forms.ts';

const LEVEL = oneOf(
  'alerts? | warnings? | advisory | advice | level | threat level | category | risk level | danger level | alarm | watch | status | phase | tier | rating | severity | state of emergency | code | readiness',
);
const UP = toldForms(
  'raise | upgrade | increase | elevate | hike | step up | escalate | heighten | toughen | tighten | sharpen | harden | bump up | jack up | ratchet up | crank up | push up | strengthen | bump',
);
const GRADE = oneOf(
  'moderate | medium | elevated | substantial | considerable | significant | high | higher | very high | severe | extreme | critical | maximum | red | amber | orange',
);
const STORM = oneOf(
  'hurricane | typhoon | cyclone | super ?typhoon | superstorm | tropical storm | severe storm | major hurricane | category \\d | storm | (?:red|amber|orange) \\p{L}+',
);

const PATTERNS = [
  `${UP} (?!(?:the |an )?alarm(?! level)|(?:~)?(?:awareness|money|funds|rates?|prices?|tax|forecast|outlook|offer|stake))(?:[\\p{L}\\d'-]+ ){0,6}?(?:${LEVEL})`,
  `(?:${UP}|lift(?:s|ed)?|mov(?:e|es|ed)) (?:[\\p{L}\\d'-]+ ){0,6}?(?:risk|threat|danger|assessment|alertness|status) (?:[\\p{L}-]+ ){0,4}?(?:to|as) "?${GRADE}`,
  `(?:risk|threat|danger|hazard) (?:[\\p{L}'-]+ ){0,3}?(?:up|rises?|rose|raised|lifted|goes up|went up|climbs?|climbed|jumps?|jumped) to (?:level |stage |step )?\\d`,
  `(?:risk|threat|danger) (?:[\\p{L}'-]+ ){0,4}?(?:raised|upgraded|increased|elevated|lifted|revised up|now seen|now rated|reassessed) (?:[\\p{L}-]+ ){0,3}?(?:to|as) "?${GRADE}`,
  `${LEVEL} (?:[\\p{L}\\d'-]+ ){0,5}?(?:(?:is|was|were|has been|have been|been|now) )?(?:raised|upgraded|elevated|stepped up|heightened|toughened|tightened|increased|lifted to|rises? to|rose to|goes (?:up )?to|went (?:up )?to|jumps? to|up to (?:level )?\\d|climbs? to)`,
  `(?:lift(?:s|ed)?|mov(?:e|es|ed)|put(?:s)?|tak(?:es)|took|goes|went|switch(?:e|es|ed)) (?:[\\p{L}\\d'-]+ ){0,5}?(?:to|on|under|into) (?:its |the |their |a |an )?(?:\\p{L}+[- ])?(?:highest|higher|maximum|top|second-highest|red|full) (?:[\\p{L}-]+ ){0,2}?(?:${LEVEL})`,
  `(?:upgrad(?:e|es|ed)|strengthen(?:s|ed)?|intensif(?:y|ies|ied)|grow(?:s|n)|grew|turn(?:s|ed)?|develop(?:s|ed)?|swell(?:s|ed)?|whips? up|builds?|built|powers? up|reach(?:e|es|ed)|becom(?:es|e)|became|is now|was declared|declared|reclassified|escalat(?:e|es|ed)) (?:[\\p{L}\\d'-]+ ){0,3}?(?:(?:in)?to |as )?(?:an? |the )?(?:\\p{L}+[- ])?${STORM}(?! (?:watch|damage))`,
  `(?:to|on|at|reach(?:e|es|ed)|enter(?:s|ed)?|declar(?:e|es|ed)|impos(?:e|es|ed)|issu(?:e|es|ed)|introduc(?:e|es|ed)) (?:the |its |a |an )?(?:[\\p{L}'-]+ )?(?:highest|maximum|top|second-highest|last|final|red|strictest|worst) (?:of (?:\\d+|its|the) )?(?:[\\p{L}-]+ ){0,2}?(?:${LEVEL}|step|degree|grade|stage)`,
  `${LEVEL} (?:[\\p{L}'-]+ ){0,3}?up (?:by )?(?:an? |\\d |one )?(?:level|notch|step|grade|stage|category)`,
  `(?:rated|ranked|classed|classified|graded) (?:\\p{L}+ )?higher|(?:now|up) (?:in|on|at|to) (?:the |its )?(?:highest|top|next|higher)[- ](?:${LEVEL})`,
  `(?:had|until now|so far|previously|before) (?:only )?(?:covered|applied to|been limited to|concerned|named) only|had (?:covered|applied|concerned) only`,
  `(?:extend(?:s|ed)?|widen(?:s|ed)?|expand(?:s|ed)?|broaden(?:s|ed)?|spread(?:s)?) (?:[\\p{L}\\d'-]+ ){0,5}?(?:${LEVEL}) (?:[\\p{L}'-]+ ){0,3}?(?:whole|entire|all of|rest of|nationwide|countrywide|whole country)`,
  `(?:${LEVEL}) (?:[\\p{L}'-]+ ){0,4}?(?:extended|widened|expanded|broadened|now covers?|covers) (?:[\\p{L}'-]+ ){0,3}?(?:whole|entire|all of|rest of|nationwide)`,
].map(phrase);

const NEVER =
  /\b(?:not (?:been )?raised|no need to|stays?|stayed|remains?|remained|keeps?|kept|unchanged|maintain(?:s|ed)?|lower(?:s|ed)?|downgrad(?:e|es|ed)|weaken(?:s|ed)?|reduc(?:e|es|ed)|same (?:rules?|level|advice|warning))\b/u;

/** A scale, from low to high. */
type Scale = readonly RegExp[];

const words = (steps: readonly string[]): Scale => steps.map(phrase);
const SCALES: readonly Scale[] = [
  words(
    ['green', 'yellow', '(?:amber|orange)', 'red', '(?:purple|black|extreme)'].map(
      (colour) =>
        `${colour} (?:[\\p{L}-]+ )?(?:alert|warning|level|code|status|notice|flag)|(?:code|alert|level|warning|status) (?:[\\p{L}-]+ ){0,3}?(?:to |at |is |on |now )?${colour}`,
    ),
  ),
  words([
    'tropical depression',
    '(?:tropical )?storm',
    '(?:hurricane|typhoon|(?<!tropical )cyclone)',
    '(?:major hurricane|super ?typhoon)',
  ]),
  words(
    [
      'low | minimal | negligible | very low',
      'moderate | guarded | medium | elevated',
      'substantial | considerable | significant | high',
      'severe | very high',
      'critical | extreme | maximum | catastrophic',
    ].map(
      (grade) =>
        `(?:threat|risk|danger|level|alert|warning)~${oneOf(grade)}|${oneOf(grade)} (?:\\p{L}+ )?(?:threat|risk|danger)`,
    ),
  ),
  words([
    '(?:(?:exercis\\p{L}*|take|takes|use|ask\\p{L}* for|advis\\p{L}+|urg\\p{L}+|recommend\\p{L}*|counsel\\p{L}*|call\\p{L}* for)~(?:caution|care|vigilance)|avoid (?:large )?crowds|be (?:careful|vigilant|alert)|normal precautions|increased caution|stay alert)',
    '(?:reconsider|avoid (?:all )?(?:non-?essential|unnecessary|(?:the |travel to the |trips to the )?(?:north|south|east|west|border|coast|region|area|capital))|all but essential|only (?:if )?(?:essential|necessary)|against (?:travel(?:ling)?|trips?|visits?|journeys?) (?:to|in) (?:parts|(?:the )?(?:far )?(?:north|south|east|west|border|region|coast|area)\\p{L}*|some)|think twice)',
    "(?:do not travel|don't travel|not to travel|against (?:all|any) (?:travel|trips?|journeys?|visits?|tourism)|avoid (?:all|any) (?:travel|trips?|visits?)|(?:nobody|no one|no citizens?|citizens) should (?:not )?(?:travel|go|visit|fly)|(?:avoid|stay away from|steer clear of|not to (?:go|fly|visit)) (?:[\\p{L}]+ ){0,3}?(?:altogether|entirely|at all)|(?:should|must) not (?:travel|go|visit)|no travel|advised against travel|against travel(?:ling)? to the (?:whole|entire)|stay away from (?:the )?(?:whole|entire|country))",
    '(?:leave (?:\\p{L}+ ){0,3}?(?:now|immediately|at once|without delay|the country|while)|get out|depart immediately|(?:urges?|urged|tells?|told|advises?|advised|orders?|ordered|calls? on|called on|asks?|asked|warns?|warned) (?:[\\p{L}]+ ){0,4}?(?:citizens|nationals|compatriots|staff|families|people|visitors|tourists|travellers|travelers|everyone|all) (?:[\\p{L}]+ ){0,3}?to (?:leave|depart|get out|flee|quit)|(?:citizens|nationals|visitors|tourists|travellers|travelers) (?:\\p{L}+ ){0,3}?(?:urged|told|advised|ordered|asked|warned) to (?:leave|depart|get out|flee|quit))',
  ]),
  words([
    '(?:advised|urged|told|asked|ready|recommended|warned) to (?:prepare|be ready|get ready|pack|stand by)|be ready to (?:leave|go)|voluntary evacuation|evacuation (?:warning|watch|alert|advisory)|should (?:get ready|prepare)|prepare to (?:leave|evacuate)|on standby to',
    '(?:mandatory|compulsory) evacuation|(?:ordered|told) to (?:leave|evacuate|flee|get out)|must (?:leave|evacuate|go)|order(?:s|ed)? (?:(?!ready|prepare|pack|stand)[\\p{L}\\d]+ ){0,6}?(?:out|evacuation|to (?:leave|go|flee|evacuate|quit|get out|clear out))|(?:told|tells) (?:(?!ready|prepare|pack|stand)[\\p{L}\\d]+ ){0,6}?to (?:leave|go|flee|evacuate|quit)|forced to (?:leave|evacuate)|evacuat(?:e|es|ed) (?!as|after|in|on|by)|evacuation (?:is )?(?:ordered|compulsory)|(?:is|are|was|were|been|being|[\\p{L}]+) evacuated',
  ]),
  words([
    '(?:flood|storm|tornado|hurricane|cyclone|blizzard|snow|surge|tsunami|typhoon|fire|gale|avalanche|weather|wind|heat) (?:advisory|alert|statement)|advisory for',
    '(?:flood|storm|tornado|hurricane|cyclone|blizzard|snow|surge|tsunami|typhoon|fire|gale|avalanche|weather|wind|heat)(?: \\p{L}+)? watch|watch (?:is )?in force|watch for',
    '(?:flood|storm|tornado|hurricane|cyclone|blizzard|snow|surge|tsunami|typhoon|gale|avalanche|weather|wind|heat)(?: \\p{L}+)? warnings?|(?:becomes?|became|turns? into|turned into|replaced by|upgraded to|changed to) (?:an? )?(?:\\p{L}+ )?warning',
    '(?:flood|storm|tornado|tsunami|weather|heat)(?: \\p{L}+)? emergency|state of emergency|severe (?:\\p{L}+ )?warnings?',
  ]),
];
/** `level 3`, `category 2`. On some scales a smaller number is worse. The text does not say, so a larger one counts as worse. */
const NUMBERED = /\b(level|category|phase|stage|tier|grade|step|force)[ -](?:of )?(\d{1,2}|i{1,3}|iv|v)\b/gu;
/** `the 3rd of 4 levels`, `two on a scale of five`. */
const OF_SO_MANY = /\b(\d)(?:st|nd|rd|th)? (?:out of|of|on a scale of|on the) (?:\p{L}+ )?\d\b/gu;
const HAS_LEVEL = /\b(?:alert|level|warning|risk|threat|danger|scale|stage|step)s?\b/u;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v'];

export function raisedIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const stated = before.map(levelsIn);
  const isUp = (line: Line) =>
    levelsOf(line).some(({ scale, step }) => {
      const known = stated.flatMap((levels) => levels.filter((one) => one.scale === scale));
      return known.length > 0 && known.every((one) => one.step < step);
    });
  const seen = leadOf(now, 2)
    .lines.filter((line) => !NEVER.test(line.low) && isUp(line))
    .map((line): PhraseMatch => ({ line, at: 0, words: line.low }));
  if (seen.length > 0) return seen;
  const said = cuesIn(leadOf(now, 2), PATTERNS, { never: NEVER });
  const isStepUp = said.some(({ words }) => STEP_UP.test(words));
  const isNew = said.length > 0 && (isStepUp || !hasKnownLevels(now, stated)) && !before.some(saysRaised);
  return isNew ? said : [];
}

/** `up one level`: whatever the level is called. */
const STEP_UP = /\bup (?:by )?(?:an? |\d )?(?:level|notch|step|grade|stage|category)$/u;

const saysRaised = (reading: DevelopmentReading): boolean => cuesIn(reading, PATTERNS, { never: NEVER }).length > 0;

/** All its levels were stated before. */
function hasKnownLevels(now: DevelopmentReading, stated: readonly (readonly Level[])[]): boolean {
  const levels = levelsIn(now);
  return (
    levels.length > 0 &&
    levels.every(({ scale, step }) =>
      stated.some((known) => known.some((one) => one.scale === scale && one.step >= step)),
    )
  );
}

interface Level {
  readonly scale: string;
  readonly step: number;
}

const levelsIn = ({ lines }: DevelopmentReading): readonly Level[] => lines.flatMap((line) => levelsOf(line));

/** `Level 5 is the highest` describes the scale. */
const OF_SCALE =
  /\b(?:is|being|are) (?:the )?(?:highest|top|lowest|maximum|most \p{L}+)\b|\bscale (?:goes|runs|ranges|from)\b/u;

const levelsOf = once((line: Line): readonly Level[] => {
  const { low } = line;
  if (OF_SCALE.test(low)) return [];
  const named = SCALES.flatMap((scale, n) =>
    matchesByPattern(line, scale).flatMap((found, step) =>
      found.filter(({ at }) => n === 3 || n === 4 || !isHypothetical(low, at)).map(() => ({ scale: String(n), step })),
    ),
  );
  const numbered = Array.from(low.matchAll(NUMBERED))
    .filter(({ index }) => !isHypothetical(low, index))
    .map((match) => ({ scale: match[1]!, step: Number(match[2]) || ROMAN.indexOf(match[2]!) }));
  const counted = HAS_LEVEL.test(low)
    ? Array.from(low.matchAll(OF_SO_MANY), (match) => ({ scale: 'of', step: Number(match[1]) }))
    : [];
  return [...named, ...numbered, ...counted];
});

const isHypothetical = (low: string, at: number): boolean =>
  /\b(?:could|may|might|would|will|if|not|no|without|rather than|instead of|short of|expected|forecast|likely)\b[^.;]{0,30}$|\bfrom (?:\p{L}+ )?$/u.test(
    low.slice(Math.max(0, at - 40), at),
  );
