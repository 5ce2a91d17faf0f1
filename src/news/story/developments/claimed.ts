/** Those who did it say so themselves, for the first time. */

import { cuesIn, leadOf, oneOf, type PhraseMatch, phrase, UNNAMED_STRICT } from './phrases.ts';
import type { DevelopmentReading } from './reading.ts';
import { ingForms, pastForms, toldForms } from './verb-forms.ts';

const DEED = oneOf(
  'attacks? | bomb(?:ing|ings|s)? | blasts? | explosions? | killings? | shootings? | hack(?:ing|s)? | raids? | ambush | strikes? | assault | breach | theft | murders? | kidnapping | abduction | arson | sabotage | outage | assassination | intrusion | hijacking | leak | fires? | cyberattack | siege | stabbing | deaths? | heist | robbery | burglary | break-in | looting | vandalism | crash | it',
);
/** Deeds that somebody may admit. */
const DEEDS = `bomb | take down | attack | hit | strike | carry out | carry it out | launch | fire | shoot | shoot down | kill | kidnap | abduct | seize | ambush | hack
  | sabotage | blow up | down | set | plant | steal | leak | sink | destroy | detonate | poison | daub | throw | vandalise | vandalize | cut | break into | break | breach | encrypt
  | torch | raid | storm | place | send | cripple | knock out | knock offline | knock down | capture | hijack | assassinate | start | light | do | spill | dump | glue | block | topple
  | smash | mine | order | plan | mastermind | jam | wipe | fell | burn | smear | paint | disable | shell | ram | derail | flood | bring down | pull down | tear down | pull off | lay
  | target | eliminate | deface | spray | infiltrate | rob | stab | strangle | forge | fake | copy | orchestrate | paralyse | paralyze | slash | loot | ignite`;
const DID = pastForms(DEEDS);
const DOING = ingForms(DEEDS);
/** `it fired no shells` */
const NOT_NOTHING = '(?! (?:no|nothing|nobody|none|neither)(?!\\p{L}))';
const DOER = oneOf(
  `(?:it|they|he|she|we|i)(?:'ve|'d)?(?: (?:has|have|had))? | (?:its|their|his|our|the group's) (?:\\p{L}+ )?(?:fighters?|men|members|forces|militants|troops|hackers|drones?|missiles?|units?|cells?|activists|brigades?|soldiers|gunmen|people)(?: (?:has|have|had))?`,
);
const SAYS = toldForms(
  'say | tell | claim | admit | boast | write | announce | declare | acknowledge | state | reveal | confess | confirm',
);

const PATTERNS = [
  `claim(?:s|ed|ing)? (?:full |joint |sole )?(?:responsibility|credit)`,
  `claim(?:s|ed|ing)? (?!lives)(?:the|an?|last|this|that|[\\p{L}']+day's) (?:[\\p{L}'-]+ ){0,3}?${DEED}`,
  `(?:take[sn]?|took|taking|accept(?:s|ed)?|assum(?:es|ed)) (?:full |the |public )?(?:responsibility|credit|blame)`,
  `${SAYS}(?: that)? ${DOER} (?:was|were|is|are|stood|had been) (?:behind|responsible)`,
  `${SAYS}(?: [\\p{L}' -]{0,40}?)?(?: that)? ${DOER} ${DID}${NOT_NOTHING}`,
  `^[^:"]{3,40}: ["']?(?:(?:we|i)(?:'ve| have)?|our (?:\\p{L}+ )?(?:fighters?|men|members|forces|militants|troops|hackers|drones?|missiles?|units?|cells?|activists|brigades?|soldiers|gunmen|people)) (?!did)${DID}`,
  `^["']?(?:we|our (?:men|fighters|members|forces)) (?:have |had )?${DID}${NOT_NOTHING}~(?:says?|said|claims?|claimed|boasts?|writes?)`,
  `(?:boast(?:s|ed|ing)?|brag(?:s|ged|ging)?|gloat(?:s|ed|ing)?) (?:of|about|over) (?:[\\p{L}'-]+ ){0,5}?(?:${DEED}|${DOING})`,
  `(?:says?|said|wrote|claim(?:s|ed)?|announc(?:es|ed)|boast(?:s|ed)?|declar(?:es|ed)) (?:it|they|he|she|its (?:\\p{L}+ )?(?:men|fighters|members|hackers|activists))(?:'d| has| have| had)? (?:${DID})${NOT_NOTHING}`,
  `"(?:our (?:\\p{L}+ )?(?:fighters?|men|members|forces|militants|troops|hackers|drones?|missiles?|units?|cells?|activists|brigades?|soldiers|gunmen|people)(?: have)?) (?!did)${DID}`,
  `(?:was|were|is) (?:ours|mine)|(?:was|were) (?:our|their|its|his|her) target`,
  `(?:was|were|is|are) (?:our|their own|its own|his own|her own) (?:work|doing|deed|answer|reply|revenge|action|operation)|our (?:work|doing|deed|action|operation)|acted (?:in|out of) (?:revenge|protest)|in (?:revenge|retaliation) for`,
  `(?:we|i) (?:did it|did this|are responsible|am responsible|are behind|am behind)|it was (?:us|me)`,
  `(?:admit(?:s|ted)?|confess(?:es|ed)?|own(?:s|ed)? up)(?: to)? (?:[\\p{L}'-]+ ){0,4}?(?:${DEED}|${DOING}|responsibility|being behind|being responsible|involvement|fault|guilt)`,
  `(?:confess(?:es|ed)|own(?:s|ed) up)`,
  `(?:claim|admission|statement|letter|message|note|video|post) of responsibility`,
].map(phrase);

const NEVER =
  /\b(?:nobody|no group|no one|none|no organi[sz]ation|no claim|has not|have not|had not|hasn't|haven't|yet to|unclaimed|den(?:y|ies|ied)|blames?|blamed|accus(?:es|ed)|did not|refus(?:es|ed)|d(?:id|one) nothing|struck (?:\p{L}+ ){0,4}?(?:deal|agreement|accord|bargain|pact|balance)|hit (?:back|out))\b/u;

/** Admitting what unnamed sources had told is a confirmation. */
const isAlleged = (before: readonly DevelopmentReading[]): boolean =>
  before.some((reading) => cuesIn(leadOf(reading, 1), ALLEGED, { anyway: true }).length > 0);
const ALLEGED = [UNNAMED_STRICT];

export function claimedIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const cues = cuesIn(leadOf(now, 2), PATTERNS, { never: NEVER });
  if (cues.length === 0 || before.some((reading) => cuesIn(reading, PATTERNS, { never: NEVER }).length > 0)) return [];
  return isAlleged(before) ? cues.filter(({ words }) => !/^(?:admit|own|confirm|acknowledg)/u.test(words)) : cues;
}
