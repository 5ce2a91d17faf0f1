/** A warning, an order, a closure or a danger ends, or everybody is found safe. */

import { cuesIn, leadOf, oneOf, type PhraseMatch, phrase } from './phrases.ts';
import { type DevelopmentReading, type Line, tellingKeys } from './reading.ts';
import { toldForms } from './verb-forms.ts';

const ORDER = oneOf(
  'alert | alerts | alarms? | warnings? | lockdown | evacuation order | evacuations? | orders? | notices? | advisory | advisories | curfew | quarantine | closures? | restrictions | state of emergency | emergency | flood watch | storm watch | tornado watch | blockade | cordon | no-fly zone | grounding | suspension | isolation | road ?blocks? | shelter order | ban on (?:swimming|bathing|flying|flights|fishing|drinking|entry) | (?:swimming|bathing|flight|fishing|drinking|entry) ban',
);
const STATE = oneOf(
  'alert | alerts | lockdown | siege | riot | manhunt | hunt | stand-?off | heat ?wave | storm | emergency | outage | black-?out | power cut | curfew | closures? | warnings? | quarantine | evacuation | hostage (?:crisis|drama|taking) | hijack(?:ing)? | blockade | crisis | threat | danger | outbreak | epidemic | search | rescue | rescue operation | ordeal | drama | boil (?:order|notice) | order | notice | isolation | disruption | lifeboat search | leak | spill',
);
const LIFTS = toldForms(
  'lift | cancel | rescind | revoke | withdraw | drop | remove | scrap | end | call off | stand down | declare end to | declare an end to | discontinue | suspend | downgrade | relax | clear',
);
const THINGS = oneOf(
  'power | electricity | water | gas | services? | flights? | trains? | traffic | supply | supplies | lights? | internet | networks? | phones? | systems? | ferries | lines? | production | operations | heating | signal | website | site | payments | trading | cranes',
);
const PEOPLE = oneOf(
  'hostages? | captives? | crew | sailors | miners | men | women | children | passengers | climbers | hikers | pupils | students | people | workers | divers | residents | girl | boy | child | toddler | man | woman | teenager | pensioner | skier | pilots? | fishermen | family | survivors | tourists | guests | staff | inmates | others | \\d+ | schoolchildren | cavers | teachers? | nun | nuns | priests? | schoolgirls | walkers? | swimmers? | kayakers? | yacht(?:s?man|swoman|smen)?',
);
const SAVED = oneOf(
  'rescued | saved | freed | safe | safely | reach(?:es|ed)? (?:the )?(?:surface|daylight|shore|land|safety|dry land) | at the surface | on dry land | accounted for | out | released | brought up | brought out | brought home | lowered | c[ao]mes? up | came out | climb(?:s|ed) out | walk(?:s|ed) out | crawl(?:s|ed) out | home | reached safety | to safety | unharmed | unhurt | alive | winched | airlifted | survived',
);

/** Not `a warning over prices`. */
const OVER = 'over(?! (?!at |in |for |as |after |and |but |says |by |on |since |now |with )[\\p{L}\\d])';

const PATTERNS = [
  `${LIFTS} (?!to )(?:(?:the|its|an?|all|every|that|this|their|most|tsunami|flood|heat|storm|gale|bomb|boil-water)\\b ?){0,3}(?:[\\p{L}\\d'-]+ ){0,3}?${ORDER}`,
  `${ORDER} (?:[\\p{L}'-]+ ){0,4}?(?:(?:is|are|was|were|has been|have been|been|now) )?(?:lifted(?! to)|cancell?ed|rescinded|revoked|withdrawn|expired|expires|dropped|called off|stood down|removed|ended|ends|${OVER}|at an end)`,
  `${STATE} (?:[\\p{L}'-]+ ){0,4}?(?:(?:is|are|was|were|has|have|now) )?(?:${OVER}|ends?|ended|lifted(?! to)|passed|passes|at an end|resolved|comes to an end|came to an end|averted)`,
  `all[- ]clear(?! to)|stood down|stand(?:s|ing)? down|false alarm|(?:alarm|alert|warning) (?:is|was|were|proves|proved|turns out|turned out|had been) (?:to be )?false|(?:no longer|not) (?:a|any|in) (?:threat|danger|risk)|no longer (?:contagious|dangerous|unsafe|at risk)|poses? no (?:threat|danger|risk)|out of danger|danger has passed`,
  `re-?open(?:s|ed)?|opens? again|open again|back open|open to (?:traffic|the public|visitors|swimmers) again|open once more`,
  `back (?:in|at|to|on) (?:service|operation|action|use|business|(?:their |its |the )?(?:homes?|houses?|seats|desks|classrooms?|rooms|beds|flats|classes|track))|back to normal|back (?:on ?line|on stream|on air|up)|up and running|(?:works?|working|runs?|running|flows?|flowing|fly|flies|flying|moving|moves?|operates?|operating|sail|sails|roll|rolling|drinkable|safe|cross|crossing|burns?|lit|on air|usable) (?:normally )?again`,
  `${THINGS} (?:[\\p{L}'-]+ ){0,4}?(?:restored|back(?! to)|resum(?:es?|ed)|reconnected|returns?(?! to)|returned(?! to)|repaired|flowing|up again|fixed)`,
  `(?:play|match|game|final|race|concert|show|classes|lessons|work) (?:is |are |has |have )?(?:resum(?:e|es|ed)|back on)`,
  `(?:power|electricity|water|gas|heating|lights?|internet|calm|normality) (?:returns?|returned)`,
  `(?:restor(?:e|es|ed)|reconnect(?:s|ed)?|resum(?:es|ed|e)) (?:[\\p{L}'-]+ ){0,3}?(?:${THINGS}|homes|households)`,
  `(?:found|located|discovered|turns? up|turned up|emerges?|emerged|home|back|rescued|pulled out|brought out) (?!nobody|none|no )(?:[\\p{L}'-]+ ){0,2}?(?:safe|alive|well|unharmed|unhurt|uninjured|safe and (?:well|sound))|(?:is|are) (?:[\\p{L}'-]+ ){0,2}?(?:safe|well|unharmed|unhurt|uninjured)`,
  `(?:all|every|both|last)(?: of)?(?: the| its)?(?: \\d+)?(?: [\\p{L}'-]+){0,3}? ${PEOPLE}? ?(?:[\\p{L}'-]+ ){0,3}?(?!home|out(?! of))${SAVED}`,
  `(?:everyone|everybody) (?:[\\p{L}'-]+ ){0,3}?(?:safe|unhurt|unharmed|rescued|accounted for|out of)`,
  `(?:missing|trapped|stranded|lost|kidnapped|abducted|captive|stuck) (?:[\\p{L}\\d'-]+ ){0,3}?(?:rescued|saved|found(?! dead)|freed|winched|airlifted|located|released|home)`,
  `(?:overdue|missing|stranded|lost|drifting|adrift) (?:[\\p{L}\\d'-]+ ){0,3}?(?:reach(?:e|es|ed)|arriv(?:e|es|ed)|turns? up|turned up|back|makes? port|made port|ashore)|(?:,|and) all (?:are |is )?(?:well|safe|unhurt|unharmed|alive)`,
  `(?:roads?|canal|port|harbour|bridge|border|crossing|airport|schools?|routes?|line|tunnel|pass|strait|channel|motorway|highway|runway|station|beach(?:es)?|pools?|parks?|airspace|mall|shops) (?:(?:is|are|now|fully|all) )*(?:open|free|clear|passable)(?! of)(?! (?:to attack|letter|question|fire))`,
  `(?:ship|vessel|ferry|train|boat|tanker|freighter|lift|cable car|bus|lorry|convoy|whale|gondola)s? (?:is |was |are |were )?(?:freed|refloated|afloat|moving|towed free|on its way)|refloated|unblocked`,
  `${oneOf('hostages? | captives? | kidnap(?:ped)? [\\p{L}]+')} (?:[\\p{L}\\d'-]+ ){0,3}?(?:freed|released|walk free|home|safe|rescued)`,
  `(?:frees?|freed|rescu(?:e|es|ed)|releas(?:e|es|ed)|sav(?:e|es|ed)) (?:all|the|every|both|last|remaining|\\d+)(?: [\\p{L}\\d'-]+){0,3}? (?:hostages?|captives?|trapped|stranded|missing)`,
  `last of (?:the )?(?:\\d+|[\\p{L}-]+) ~(?:rescued|brought up|brought to|carried|lifted|came up|came out|freed|out|surface|brought|reached|safe|winched|pulled)`,
  `(?:fire|blaze|wildfire|flames|inferno|fires) (?:(?:on|at|in|near) (?:[\\p{L}'-]+ ){1,4}?(?=(?:is|are|was|were) ))?(?:(?:is|are|was|were|now|finally|all|at last) )*out(?! of)|(?:fire|blaze|wildfire|flames|inferno|fires) (?:[\\p{L}'-]+ ){0,4}?(?:extinguished|under control|contained|put out|doused|quelled|tamed)|(?:put(?:s)? out|extinguish(?:e|es|ed)|contain(?:s|ed)?|tam(?:e|es|ed)|dous(?:e|es|ed)|control(?:s|led)|quell(?:s|ed)?) (?:the |a |last )?(?:\\p{L}+ ){0,2}?(?:fire|blaze|wildfire|flames|inferno)`,
  `(?:leak|breach|spill|well|crack|hole) (?:[\\p{L}'-]+ ){0,3}?(?:plugged|sealed|stopped|fixed|capped|repaired|contained)|(?:bomb|device|shell|mine) (?:[\\p{L}'-]+ ){0,3}?(?:defused|disarmed|made safe|harmless)|(?:defus(?:e|es|ed)|disarm(?:s|ed)?) ~(?:bomb|device|shell|mine)`,
  `safe (?:again|to (?:drink|return|eat|swim|enter|use|travel|come|go|breathe|cross))|fit to (?:drink|eat)|fit for (?:drinking|consumption|use)|drinkable|clean (?:bill|samples)|cleared? for (?:use|swimming|drinking|bathing)`,
  `(?:allowed|permitted|cleared|able|told they (?:can|may)|can|may|free) (?:now |again )?(?:to )?(?:go |move |come )?(?:return|back|home)|return(?:s|ed)? (?:home|to (?:their|its) (?:homes?|houses?|classrooms?|work|desks|flats))|(?:residents|evacuees|families|villagers|guests|pupils|people) (?:are |were |have )?(?:return(?:ed|ing)?|back|go(?:ne)? (?:home|back))`,
  `let(?:s|ting)? (?:[\\p{L}\\d'-]+ ){0,6}?(?:go|leave|out|free)|(?:hands? over|handed over|turn(?:s|ed)? over|gives? up|gave up) (?:[\\p{L}\\d'-]+ ){0,3}?(?:hostages?|captives?|prisoners|${PEOPLE})`,
  `(?:missing |lost )?${PEOPLE} (?:[\\p{L}\\d'-]+ ){0,3}?(?:(?:is|was|are|were|been|have been|has been) )?(?:found|located|traced|tracked down)(?! (?:guilty|to|that|not|in contempt|liable|wanting))`,
  `no longer (?:need(?:s|ed)?|ha(?:s|ve)|required|obliged|told) (?:to )?|(?:need|needs|needed) not ~any (?:more|longer)|(?:do not|don't|does not|doesn't) (?:need|have) to ~any (?:more|longer)`,
  `(?:may|can|could|able to|allowed to|permitted to|free to|safe to|cleared to) (?:now |once more |again )?(?:[\\p{L}'-]+ ){1,5}?(?:again|once more|as (?:usual|normal|before)|outside|outdoors)`,
  `(?:run|runs|running|ran|operat(?:e|es|ing)|mov(?:e|es|ing)|flow(?:s|ing)?|fl(?:y|ies|ying)|sail(?:s|ing)?|cross(?:es|ing)?|roll(?:s|ing)?|ris(?:e|es|ing)|work(?:s|ing)?|pass(?:es|ing)?|leav(?:e|es|ing)|land(?:s|ing)?|swim(?:s|ming)?|fish(?:es|ing)?|drink(?:s|ing)?|stand(?:s|ing)?|lift(?:s|ing)?) (?:[\\p{L}'-]+ ){0,5}?(?:again|once more|as (?:usual|normal|before))`,
  `first (?:[\\p{L}'-]+ ){0,2}?(?:trains?|planes?|flights?|ships?|boats?|ferr(?:y|ies)|cars?|lorr(?:y|ies)|trucks?|bus(?:es)?|trams?|vessels?|convoys?|customers?|pupils|drops?) (?:[\\p{L}'-]+ ){0,3}?(?:pass(?:es|ed)?|cross(?:es|ed)?|through|since|lands?|landed|leaves?|left|arriv(?:e|es|ed)|runs?|ran|rolls?|rolled|uses?|used)`,
  `(?:normality|normal (?:service|life|traffic|operations?)|services?) (?:[\\p{L}'-]+ ){0,2}?(?:returns?|returned|resum(?:e|es|ed)|restored)|(?:declar(?:e|es|ed)|pronounc(?:e|es|ed)|given) (?:[\\p{L}'-]+ ){0,4}?(?:safe|over|clear|ended|secure)|showed? no more|(?:emergency|crisis|danger|threat|outbreak|siege|storm|drama|alert) (?:is |was |has |now )*(?:${OVER}|ended|passed|past|at an end)`,
  `(?:tap|drinking|lake|river|sea|beach) water (?:[\\p{L}'-]+ ){0,3}?(?:safe|clean|fine|drinkable)|(?:search|rescue) (?:[\\p{L}'-]+ ){0,2}?(?:ends happily|happy end\\p{L}*)|back on (?:the |firm |dry )?(?:ground|land|earth|shore|feet)|safely (?:back|home|ashore|landed|down|on land|aboard|off|out)|(?:in|to) good health|(?:turn(?:s|ed)?|walk(?:s|ed)?|show(?:s|ed)?) up (?!the |a |an |heat |pressure |new |evidence |nothing )(?:[\\p{L}'-]+ ){0,3}?(?:at|in|on)`,
  `(?:allowed|permitted|possible|available|accessible|usable|passable|legal|normal|in order|at work|in place|well) again|(?:ban|closure|order|warning|alert) (?:[\\p{L}'-]+ ){0,3}?no longer (?:applies|in force|needed)`,
  `(?:found|discovered|located|traced|tracked down)(?! (?:no|nothing|nobody|dead))~(?:alive|unharmed|unhurt|uninjured|safe)(?! (?:house|distance))`,
  `(?:all|last)(?: of)?(?: the)?(?: \\d+)?(?: [\\p{L}'-]+)? ${oneOf('miners | climbers | hikers | divers | cavers | passengers | hostages | captives | children | pupils | workers | crew | sailors | skiers')} (?:are |now |finally )*(?:out|free|up|ashore)`,
  `all (?:aboard|on board|hands) (?:are |were |is )?(?:well|safe|unhurt|unharmed|alive)|all (?:\\d+ )?(?:of them )?(?:are|were) (?:[\\p{L}-]+ ){0,3}?(?:well|safe|unhurt|unharmed|alive)|(?:the \\d+|all|last|remaining|others) (?:\\d+ )?(?:[\\p{L}-]+ )?(?:is|was|were|are) (?:set free|freed|released)|last (?:\\d+ )?(?:[\\p{L}'-]+ )?${PEOPLE} home`,
  `${PEOPLE} (?:all |now )?(?:safe|unhurt|unharmed|alive)(?! (?:from|house|seat|distance))`,
  `(?:may|can|free to|allowed to) (?:now )?(?:leave (?:their |the )?(?:homes?|houses?|shelters?)|go out|come out)`,
  `recaptured|back behind bars|back in (?:its|his|her|their|the) (?:cage|pen|enclosure|cell|tank|stable)s?`,
  `(?:lights?|power|electricity|heating|water|gas|taps?|screens|phones) (?:(?:is|are|back|now) )*on again`,
  `safe and (?:well|sound)|alive and well|(?:go(?:es)?|went|gone) back (?:to|in)|found nothing|(?:roads?|line|track|pass|route|motorway|highway|runway|canal|tunnel) (?:\\p{L}+ )?(?:is |are |was |were )?cleared|reachable`,
  `nothing suspicious|found (?:no|nothing)(?: [\\p{L}'-]+){0,2} (?:weapons?|bombs?|explosives?|devices?|danger|threat|leaks?|gas|fire|smoke|intruder|gunman|substance|radiation|poison|suspicious|dangerous)|no (?:bomb|weapon|explosives?) (?:was |were )?found`,
].map(phrase);

const NEVER =
  /\b(?:trial|hearing|talks|negotiations?|trade|export|import|sanctions?|merger|takeover|hiring|smoking|tariffs?|strikes? (?:ends?|over)|cold case|case reopened|reopen\w* (?:the |an? |its )?(?:\p{L}+ )?(?:case|inquiry|investigation|probe|wounds?|debate|talks)|first (?:\d+|group|batch|part|stage)|remains? (?:closed|shut|in force|in place)|still (?:closed|shut|missing|trapped)|search resum\w+|fighting|shelling|bombing resum\w+|found dead|dead|killed|died|death toll|toll|bodies|first of)\b/u;

/** Signs that an earlier report told of a danger that can end. */
const DANGERS = [
  phrase(
    oneOf(`
    alerts? | alarms? | aground | warnings? | warned | lock(?:ed)?[- ]?down | clos(?:es|ed|ure|ing) | close | shut | shuts | shutdown | evacuat\\p{L}+ | trapped | missing | notices? | curfew | suspend\\p{L}+ | grounded
    | outages? | black-?out | power cut | without (?:power|water|electricity|heat\\p{L}*|gas) | orders? | ordered | siege | hostages? | h[eo]lds? | holding | held | detain\\p{L}* | seiz\\p{L}+ | hides? | warns? | search\\p{L}* | looking for | vanish\\p{L}* | disappear\\p{L}* | not been seen | no trace | keep (?:windows|doors)? | stay (?:inside|in) | indoors | stand-?off | stranded | unsafe | contaminat\\p{L}+ | boil | leak\\p{L}* | fires? | blaze | wildfires?
    | threats? | threatens? | quarantine | blocked | blocks? | blockade | halt\\p{L}* | stop(?:s|ped)? | stand still | stood still | down | cut off | cut | captured | kidnap\\p{L}* | abduct\\p{L}* | snatch\\p{L}* | lost | emergency | danger | stay away | stay indoors
    | cancelled | diverted | disrupt\\p{L}* | dark(?:ens?)? | offline | off line | crippl\\p{L}+ | failed to return | overdue | adrift | hidden | hid | ban | banned | no swimming | unfit | undrinkable | derail\\p{L}* | left the rails | landslide | rockfall | burst | frozen | sinkhole | crash\\p{L}* | hurricane | storm\\p{L}* | typhoon | cyclone | tsunami | spill\\p{L}* | smoke | fumes | evacuees | standstill | shark | poison\\p{L}* | toxic | outbreak | bomb | hijack\\p{L}* | riot\\p{L}* | lock (?:their |your )?doors | hunt(?:s|ed)? (?:for )?(?:an? )?(?:gunman|killer|fugitive) | stuck | paraly[sz]e[sd]? | seal(?:s|ed)? off | cordon\\p{L}* | taken | barricad\\p{L}+ | knocked out | not to (?:drink|swim|eat|leave|enter) | isolat\\p{L}+ | escap\\p{L}+ | on the loose | stay at home | (?:stay|keep) off | off[- ]limits | no-go | algae | bacteria | sewage | pollut\\p{L}+ | tainted | flood\\p{L}*`),
  ),
];

/** It has ended for some only. */
const IN_PART =
  /\b(?:partly|partially|in part|for (?:half|some|part)|half of (?:the|those|its)|(?<!all )\d+ of (?:the |its |those |their )?(?:\d+|missing|trapped|stranded)|(?:in|only) 1 lane)\b/u;

/** The danger goes on: `closed for a third day`, `as the curfew enters its second week`. */
const GOES_ON =
  /\b(?:(?:closed|shut|missing|trapped|dark|out|grounded|stranded) (?:\p{L}+ )?for (?:an? |the )?\d|for (?:an? |the )?(?:second|\d+(?:th|st|nd|rd)) (?:straight |consecutive |successive )?(?:day|night|week|month)|enters? (?:an? |its |the |their )?(?:second|\d+\p{L}*|new) (?:day|night|week|month)|remains? (?:closed|shut|in force|in place|missing)|still (?:closed|shut|missing|trapped|burning))\b/u;
const DEAD = /\b(?:dead|dies|died|deaths?|killed|bod(?:y|ies)|toll|corpses?|drowned)\b/u;
/** The subject stands in another sentence. */
const REFERS =
  /\b(?:they|them|their|he|him|his|she|her|it|its|both|all|everyone|everybody|normal(?:ly)?|normality|the (?:\d+|girls?|boys?|m[ae]n|wom[ae]n|child|children|pair|couple|family|crew|group|team|animal))\b/u;

export function allClearIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const cues = endsIn(before, now);
  const wasTold =
    cues.length > 0 && before.some((reading, n) => n > 0 && endsIn(before.slice(0, n), reading).length > 0);
  return wasTold ? [] : cues;
}

/** The end of a danger that an earlier report told of: of the same thing, place or people. */
function endsIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const cues = cuesIn(leadOf(now, 1), PATTERNS, { never: NEVER });
  if (cues.length === 0 || leadOf(now, 1).lines.some(({ low }) => IN_PART.test(low) || GOES_ON.test(low))) return [];
  const threatened = new Set(before.flatMap(threatenedIn));
  const most = Math.max(0, ...before.flatMap(({ lines }) => lines.flatMap(inDanger)));
  const wereAway = before.some(({ lines }) => lines.some(({ low }) => AWAY.test(low)));
  return cues.filter(
    ({ line, words }) =>
      (wereAway || !RETURNS.test(words)) && isOfDanger(line, now, threatened) && !savedIn(line).some((n) => n < most),
  );
}

/** `return home` ends a danger only for those who had to leave, or were kept away. */
const RETURNS = /^(?:return\p{L}*|go(?:es)?|went|back) /u;
const AWAY =
  /\b(?:evacu\p{L}+|flee\p{L}*|fled|leave|left|moved|out of (?:their|its) \p{L}+|homes|missing|vanish\p{L}+|stranded|trapped|held|hold|abduct\p{L}*|kidnap\p{L}*|seized|snatched|clos\p{L}+|shut\p{L}*|sent home|stay|kept|lost|hostages?|stuck|search\p{L}*|cut off|down|out|failed|fails?|halt\p{L}*|stop\p{L}*|suspend\p{L}*|cancel\p{L}*|dark|off|crippl\p{L}*|disrupt\p{L}*|lockdown|locked)\b/u;

/** How many people a line tells of, as `3 hostages let go`, without `the other 9`. */
const savedIn = ({ low }: Line): readonly number[] => Array.from(low.matchAll(SAVED_PEOPLE), ([, n]) => Number(n));
const SAVED_PEOPLE = new RegExp(
  `(?<![\\p{L}\\d])(?<!(?:all|last|final|remaining|other|both|the)(?: of)?(?: the)? )(\\d+) (?:(?!(?:to|of|and)(?!\\p{L}))[\\p{L}-]+ )?${PEOPLE}(?!\\p{L})(?! (?:ago|old))`,
  'gu',
);
/** `hold 12`, `23 miners trapped`. */
const inDanger = ({ low }: Line): readonly number[] =>
  Array.from(low.matchAll(IN_DANGER), ([, held, n]) => Number(held ?? n));
const IN_DANGER =
  /\b(?:holds?|holding|held|traps?|trapped|strands?|stranded) (\d+)(?! ?(?:%|percent|km|miles|hours|days|weeks|months|years))\b|\b(\d+) (?:[\p{L}-]+ ){0,2}?(?:trapped|missing|stranded|aboard|on board|held|kidnapped|abducted|captive|hostages?|lost)\b/gu;

/** The words of the sentences that tell of a danger, and of the headline above. */
function threatenedIn(reading: DevelopmentReading): readonly string[] {
  const dangers = cuesIn(leadOf(reading, 2), DANGERS, { anyway: true }).map(({ line }) => line);
  return dangers.length === 0 ? [] : [reading.lines[0]!, ...dangers].flatMap((line) => [...tellingKeys(line)]);
}

function isOfDanger(line: Line, { lines: [headline] }: DevelopmentReading, threatened: ReadonlySet<string>): boolean {
  if (line.at > 0 && DEAD.test(headline!.low)) return false;
  const about = line.at > 0 && REFERS.test(line.low) ? [line, headline!] : [line];
  return about.some((one) => !tellingKeys(one).isDisjointFrom(threatened));
}
