/** An earlier figure or report is said to be wrong. */

import { denialsIn } from './denied.ts';
import { cuesIn, leadOf, oneOf, type PhraseMatch, phrase } from './phrases.ts';
import type { DevelopmentReading } from './reading.ts';
import { ingForms, toldForms } from './verb-forms.ts';

const REPORT = oneOf(
  'story | stories | report | reports | article | articles | study | paper | photo(?:graph)? | video',
);
const ACCOUNT = oneOf(
  'story | stories | report | reports | article | articles | account | figures? | item | piece | headline | post | study | paper | photo(?:graph)? | picture | video | broadcast | claim | statement | tweet | obituary | listing',
);
const COUNT = oneOf(
  '(?:death |casualty |body )?toll | count | figures? | numbers? | estimates? | tally | total | dead | deaths | casualt(?:y|ies) | victims | losses | magnitude',
);
const WRONGLY = oneOf(
  'wrongly | erroneously | incorrectly | mistakenly | falsely | inaccurately | in error | by mistake',
);
const TELL =
  'report | say | state | give | name | identify | put | list | describe | write | attribute | call | declare | quote | announce | publish | claim';
const SAID = oneOf(`${toldForms(TELL)} | ${ingForms(TELL)}`);
const LOWER_VERBS =
  'revise | lower | cut | reduce | downgrade | scale back | scale down | trim | slash | amend | correct | adjust | mark down | walk back | bring down | pare | halve';
const LOWER = oneOf(`${toldForms(LOWER_VERBS)} | ${ingForms(LOWER_VERBS)}`);
const WITHDRAWN = toldForms(
  'retract | withdraw | take back | pull | delete | take down | disown | remove | recant | kill',
);

/** A denial may use the same words: `three died, not 40`, `the tape is forged`. */
const CONTRADICTIONS = [
  `(?:documents?|papers?|letters?|recording|pictures?|photos?|videos?|evidence|quotes?|tape|emails?|messages?|source|figures?|data) ~(?:forged|forgery|forgeries|fabricated|doctored|faked|fake|made up|invented|a hoax)`,
  `not \\d+,? (?:died|dead|killed|were killed|people|persons|victims)|(?:died|dead|killed|victims|people)[^.;]{0,40}, not \\d+|\\d+ (?:died|dead|killed)[^.;]{0,40}, not \\d+`,
  `(?:our|its|the|their|that|this) (?:[\\p{L}'-]+ ){0,2}?${ACCOUNT} (?:was|were|is|are|had been|contained|rested on|was based on|were based on) (?:[\\p{L}'-]+ ){0,3}?(?:wrong|incorrect|inaccurate|mistaken|faulty|flawed|in error|an? (?:[\\p{L}'-]+ )?(?:error|mistake|mix-up|hoax|fake)|errors)`,
  `not \\d+ ?,?~(?:as|previously|earlier|first|originally|initially) (?:we )?(?:reported|stated|thought|announced|said|given|had)`,
  `\\d+(?: [\\p{L}-]+){0,3}, not \\d+|not \\d+(?: [\\p{L}-]+){0,3},? but (?:only )?\\d+`,
].map(phrase);

const PATTERNS = [
  `(?:^|"|\\()${oneOf('correction | corrections | corrected | clarification | erratum | retraction | corrects')}(?=\\s*[:-])`,
  `${oneOf(`${toldForms('retract | disown')} | retracting`)} (?!~(?:denial|offer|invitation|resignation)).{0,50}`,
  `${WITHDRAWN} (?!~denial)(?:(?:our|its|the|his|her|their|a|an|that|this)\\b )?(?:[\\p{L}'-]+ ){0,2}${ACCOUNT}`,
  `${REPORT} (?:[\\p{L}'-]+ ){0,2}?(?:is |was |are |were |has been |have been )?(?:retracted|withdrawn|taken down|deleted|pulled)`,
  `(?:(?:takes?|took|taken|taking) down|pull(?:s|ed)?|yank(?:s|ed)?|remov(?:e|es|ed)|scrub(?:s|bed)?) (?:down )?(?:(?:our|its|the|his|her|their|a|an|that|this)\\b )?(?:[\\p{L}'-]+ ){0,3}${ACCOUNT}(?:[^.;]{0,40}(?:down|offline|off (?:the|its) (?:site|air|web)))?`,
  `(?:walk(?:s|ed)? back|row(?:s|ed)? back on|back(?:s|ed)? away from|takes? back|took back) (?:(?:our|its|the|his|her|their)\\b )?(?:[\\p{L}'-]+ ){0,2}${ACCOUNT}|(?:was|were|had been|has been) (?:based on|due to|the result of|caused by) (?:an? )?(?:[\\p{L}'-]+ )?(?:error|mistake|mix-up|misunderstanding|misreading|slip|typo|forgery|hoax)`,
  `${WRONGLY} (?:\\p{L}+ ){0,2}?${SAID}|${SAID} ${WRONGLY}|(?:counted|recorded|included|added|registered|listed) ${WRONGLY}|(?:was|were|been|being|are|is) ${WRONGLY} (?:counted|recorded|included|added|registered|listed)`,
  `(?:earlier|previous|initial|original|first|preliminary) (?:version|reports?|figures?|counts?|toll|estimates?|statement|numbers?|story|tally|total|article) ~(?:wrong|incorrect|errors?|mistakes?|mistaken|inaccurate|too high|too low|overstated|understated|misstated|inflated|misread)`,
  `(?:an? )?(?:earlier|previous) version of (?:this|the|our)`,
  `(?:counted|listed|recorded|registered|entered) (?:[\\p{L}\\d]+ ){0,3}?(?:twice|more than once|double|in (?:2|both))|double[- ]count(?:ed|ing)?|miscount(?:ed|ing)?|mistaken identity|(?:clerical|counting|typing|arithmetical|computer|transcription) error`,
  `${LOWER} (?!up)(?:(?!outlook|forecast|guidance|profit|earnings|growth|job)[^.;]){0,50}?${COUNT} (?!up)(?:[\\p{L}'-]+ ){0,4}?(?:down|to|from|by)`,
  `${LOWER} (?:[\\p{L}'-]+ ){0,4}?(?:death|casualty|fatality|body) (?:toll|count|tally|figure|number)s?`,
  `${COUNT} (?:\\p{L}+ ){0,5}?(?:(?:is|was|were|are|has been|have been|now) )?(?:revised down\\p{L}*|lowered|corrected|cut|reduced|put lower|downgraded|amended)`,
  `\\d+(?:[.,]\\d+)?(?:%| percent)? (?:[\\p{L}]+ ){0,2}?(?:rather than|instead of) (?:[\\p{L}]+ ){0,2}?\\d`,
  `(?:fewer|lower|less) than (?:first|previously|earlier|initially|originally) (?:reported|stated|announced|said|given|counted|thought)`,
  `(?:our|its|the|their|that|this) (?:[\\p{L}'-]+ ){0,2}?(?:${COUNT}|number) (?:was|were|is|are|had been|contained|rested on|was based on|were based on) (?:[\\p{L}'-]+ ){0,3}?(?:wrong|incorrect|inaccurate|mistaken|faulty|flawed|in error|an? (?:[\\p{L}'-]+ )?(?:error|mistake|mix-up|hoax|fake)|errors)`,
  `our (?:[\\p{L}'-]+ ){0,2}?${ACCOUNT} (?:was|were|is|are|had been|contained|rested on|was based on|were based on) (?:[\\p{L}'-]+ ){0,3}?(?:wrong|incorrect|inaccurate|mistaken|faulty|flawed|in error|an? (?:[\\p{L}'-]+ )?(?:error|mistake|mix-up|hoax|fake)|errors)`,
  `(?:correct(?:s|ed)?|amend(?:s|ed)?|revis(?:e|es|ed)) (?:[\\p{L}\\d'-]+ ){1,5}?(?:down )?to (?:about |some )?[$€£]?\\d`,
  `contrary to (?:our|an|the|its|what we) (?:earlier|previous|first|initial|original|reported)`,
  `(?:(?:admit(?:s|ted)?|acknowledg(?:es?|ed)|conced(?:es?|ed)) (?:an? |its |the |their )?(?:\\p{L}+ )?(?:error|mistake|miscalculation|mix-up|blunder)|correct(?:s|ed)? (?:itself|himself|herself|themselves)|regrets? (?:the|this|our|any) (?:errors?|mistakes?|confusion|false)|stands? corrected|got (?:it|that|this) wrong|we were wrong|apologi[sz]e[sd]? (?:for|after|over) (?:[\\p{L}'-]+ ){0,2}?(?:errors?|mistakes?|reports?|story|article|reporting|mix-up))`,
  `(?:turn(?:s|ed)? out to be|(?:is|was|were|are|found)) (?:still )?alive (?:after (?:being )?(?:reported|declared|listed|counted)|, not dead)`,
  `(?:listed|counted|declared|reported|given) as dead (?:\\p{L}+ ){0,4}(?:found|alive|turned up|living)`,
].map(phrase);

const NEVER = /\b(?:denial|interest rates?)\b/u;

/** Corrections of the earlier reports. An outlet that only reports a correction again corrects nothing. */
export function correctedIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const cues = correctionsIn(leadOf(now, 2));
  if (cues.length === 0) return [];
  const earlier = before.flatMap((reading) => correctionsIn(reading));
  return earlier.length === 0 || cues.some(({ line }) => !figuresOf(line.low).isSubsetOf(figuresIn(before)))
    ? cues
    : [];
}

function correctionsIn(reading: Pick<DevelopmentReading, 'lines'>): readonly PhraseMatch[] {
  const cues = cuesIn(reading, PATTERNS, { never: NEVER });
  const contradictions = cuesIn(reading, CONTRADICTIONS, { never: NEVER });
  return contradictions.length === 0 || denialsIn(reading).length > 0 ? cues : [...cues, ...contradictions];
}

const figuresOf = (low: string): ReadonlySet<string> => new Set(low.match(/\d+/g) ?? []);
const figuresIn = (readings: readonly DevelopmentReading[]): ReadonlySet<string> =>
  new Set(readings.flatMap(({ lines }) => lines.flatMap(({ low }) => [...figuresOf(low)])));
