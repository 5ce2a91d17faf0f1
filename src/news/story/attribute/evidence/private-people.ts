/** Private people who speak in a text: an outlet that quotes them has talked to them. */

import type { AttributionReading, ReadSentence } from '../reading.ts';
import { PRIVATE_PEOPLE, SPEECH } from './words.ts';

const EACH_PRIVATE = new RegExp(PRIVATE_PEOPLE, 'giu');
const EACH_SPEECH = new RegExp(SPEECH, 'giu');

/** Does a private person speak, and not in public? */
export const isSaidInPrivate = (sentence: ReadSentence, reading: AttributionReading): boolean =>
  isPrivateVoice(reading.text.slice(sentence.start, sentence.end)) || isBystander(sentence, reading);

/** Does a private person tell what they know, and not what they think of the news? */
export const hasPrivateVoice = (sentence: ReadSentence, reading: AttributionReading): boolean =>
  isSaidInPrivate(sentence, reading) &&
  !ASKED_FOR_VIEWS.test(reading.text.slice(Math.max(0, sentence.start - 120), sentence.end));

/** A private person speaks: `driver Ann Roe said`, `said Ann Roe, a driver`. */
export function isPrivateVoice(said: string): boolean {
  const tellsOfLife = / who(?:se)? /.test(said) && TOLD_OF_A_LIFE.test(said);
  if ((!tellsOfLife && !PRIVATE_PEOPLE.test(said)) || PUBLIC_SETTING.test(said)) return false;
  if (tellsOfLife) return true;
  for (const who of said.matchAll(EACH_PRIVATE)) {
    const after = said.slice(who.index + who[0].length, who.index + who[0].length + 70);
    const verb = SPEECH.exec(after);
    if (verb !== null && [OF_THE_SPEAKER, NAMED_LATER].some((one) => one.test(after.slice(0, verb.index)))) return true;
    const before = said.slice(Math.max(0, who.index - 60), who.index);
    const spoke = Array.from(before.matchAll(EACH_SPEECH)).at(-1);
    if (spoke !== undefined && BEFORE_THE_SPEAKER.test(before.slice(spoke.index + spoke[0].length))) return true;
  }
  return false;
}

/**
 * Does a person whom the text gives a full name, but no office, speak in quotation marks? `"It just fell," Ann Roe, 41,
 * said`; `Ann Roe was on her way to work when it fell. "It just fell," she said`.
 */
function isBystander({ start, end }: ReadSentence, { text }: AttributionReading): boolean {
  const said = text.slice(start, end);
  const isQuoted = said.includes('_');
  if (isQuoted && isShownBeside(said)) return isPrivate(said);
  if (!PRONOUN_SPEAKS.test(said)) return false;
  const before = text.slice(Math.max(0, start - 300), start);
  const isShown = isQuoted
    ? IN_THE_MIDST.test(before) || GESTURES.test(before) || OF_AN_AGE.test(before)
    : namesPrivatePerson(before);
  return isShown && isPrivate(said) && isPrivate(before);
}

/** Does the sentence show the speaker by age, at the place or by their life? The first tests are cheap. */
const isShownBeside = (said: string): boolean =>
  (/\d\d/.test(said) && OF_AN_AGE.test(said)) ||
  (/ing | as (?:he|she) /.test(said) && AT_THE_PLACE.test(said)) ||
  (/, .*(?:qui|quien|que|che|der|die|som|dont|cuy[ao]|deren|dessen) /.test(said) && OF_A_LIFE_ABROAD.test(said));

/** Passers-by say what they think of the news. */
const ASKED_FOR_VIEWS =
  /(?<!\p{L})(?:mixed (?:feelings|views|reactions?)|reactions?|reacted|voters?|supporters?|opinions?|divided|the mood|welcomed the|cheered the)(?!\p{L})/iu;
const isPrivate = (said: string): boolean => !PUBLIC_SETTING.test(said) && !IN_OFFICE.test(said);

const LIFE =
  '(?:who (?:was \\p{Ll}+ing|has (?:run|lived|worked|farmed|fished|driven|cleaned|taught|sold|served|kept)|saw|heard|witnessed|watched|filmed|sells?|sold|runs? an?|owns?|rents?|farms?|fish(?:es|ed)|drives?|drove|lives?|lived|studies|teaches|escaped|survived|fled|was (?:inside|there|on board|at the scene|near|driving|walking|sleeping|shopping|passing|in the)|lost (?:his|her|their))|whose (?:house|home|son|daughter|father|mother|husband|wife|brother|sister|shop|car|farm|flat|boat|child|children|family))(?!\\p{L})';
const NAME = "\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*){0,3}";
const SAID = '(?:said|says|told|recalled|recalls|remembers|described|explained)';
/** A person described by their life, not by an office: `Ann Roe, who sells tea at the gate, said`; `said Ann Roe, a loader who saw it`. */
const TOLD_OF_A_LIFE = new RegExp(
  `(?<!\\p{L})(?:${NAME}, (?:an? [\\p{L} -]{2,40} )?${LIFE}[^,.;]{0,80}, ${SAID}|${SAID} ${NAME}, (?:an? [\\p{L} -]{2,40} )?${LIFE})`,
  'u',
);

const PERSON = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: (?:de|da|van|von|bin|al|\\p{Lu}[\\p{L}’'.-]*)){1,3}";
/** `said Ann Roe, 41`, `Ann Roe, 41, said`, `Ann Roe (41) sagt` */
const OF_AN_AGE = new RegExp(
  `(?:${SPEECH.source}) (?:[\\p{Ll}-]+ ){0,3}${PERSON},? (?:de )?\\(?[1-9]\\d(?:\\)|,|[.](?!\\d)| ans| años| anos| Jahre)|(?<!\\p{L})${PERSON}(?:, (?:de )?[1-9]\\d(?: ans| años| anos| Jahre(?: alt)?)?,| \\([1-9]\\d\\),?)(?: who [^,.;]{3,60},)? (?:has |have |also )?(?:${SPEECH.source})`,
  'u',
);
/** `said Ann Roe, pulling a chair from the mud` */
const AT_THE_PLACE = new RegExp(
  `(?:${SPEECH.source}) ${PERSON},? (?:as (?:he|she) \\p{Ll}+(?:ed|s)? |(?!(?:speaking|announcing|adding|referring|citing|calling|urging|responding|replying|writing|testifying|addressing|arguing|noting|quoting|describing|including|representing|according|accusing|warning|defending|insisting|promising|vowing|explaining|using|speaking|appearing|being|during) )\\p{Ll}{3,}ing )(?:an? |the |his |her |their |at |to |from |out |in |on |off |through |over |up |down |into )`,
  'u',
);
/** `raconte Anne Roe, fleuriste, qui tenait son étal`, `sagt Anna Roe, die hier wohnt` */
const OF_A_LIFE_ABROAD = new RegExp(
  `(?:${SPEECH.source}) ${PERSON},(?: [^.,;]{2,50},)? (?:qui|que|quien|che|der|die|som|dont|cuy[ao]|deren|dessen) (?:[\\p{L}’']+ ){0,4}(?:tenait|tient|habit\\p{L}+|vit|vivait|viv[eí]\\p{L}*|travaill\\p{L}+|dormait|était|trabaj\\p{L}+|trabalh\\p{L}+|mora|morava|estab\\p{L}+|estava|wohnt\\p{L}*|lebt\\p{L}*|arbeitet\\p{L}*|stand|saß|schlief|war|abita\\p{L}*|lavora\\p{L}*|dormiva|era|bor|bodde|jobb\\p{L}+|woont\\p{L}*|werkt\\p{L}*|maison|fils|fille|mari|casa|hij[oa]|Haus|Sohn|Tochter)(?!\\p{L})`,
  'u',
);
const BEFORE_NAME = new RegExp(`(\\p{L}+) ${PERSON} \\p{Ll}`, 'gu');
/** `Fisherman Ann Roe heard …`: a private person by what they are and by name. */
const namesPrivatePerson = (text: string): boolean =>
  Array.from(text.matchAll(BEFORE_NAME)).some(([, word]) => PRIVATE_PEOPLE.test(word!));
/** What a reporter sees: `Ann Roe wiped her eyes`, `Ann Roe points to the hole`. */
const GESTURES = new RegExp(
  `(?<!\\p{L})${PERSON} (?:wip|point|shak|shook|gestur|nodd|sobb|wept|weep|sigh|shrug|sat |sits |stood |stands |clutch|hold|held |pull|sift|sweep|swept |pick|pack|stir|pour|lean|kneel|knelt )`,
  'u',
);
/** Someone who speaks for others, or is known. */
const IN_OFFICE =
  /(?<!\p{L})(?:(?:Sen|Rep|Gov|Lt|Gen|Col|Capt|Maj|Sgt|Prof|Cllr|Justice|President|Minister|Senator|Governor|Mayor|Sheriff|Judge|Chancellor|Premier|Councillor|Deputy|Ambassador|Commissioner|Bishop|King|Queen|Prince(?:ss)?)\.? \p{Lu}|(?:spokes\p{L}+|president|minister|senator|governor|mayor|chair(?:man|woman|person)?|leader|chief|executive|director|coach|captain|striker|actor|actress|singer|lawyer|attorney|solicitor|prosecutor|analyst|economist|professor|expert|lawmaker|MP|candidate|author|official|head of|maire|ministre|président\p{L}*|directeur|directrice|porte-parole|préfet|procureur\p{L}*|avocate?|députée?|alcalde(?:sa)?|ministr[oa]|president[ea]|portavoz|fiscal|abogad[oa]|diputad[oa]|prefeit[oa]|deputad[oa]|porta-voz|advogad[oa]|Bürgermeister(?:in)?|Minister(?:in|präsident)?|Sprecher(?:in)?|Präsident(?:in)?|Leiter(?:in)?|Direktor(?:in)?|Anwalt|Anwältin|sindac[oa]|portavoce|avvocat[oa]|ordfører|statsråd|who (?:leads|heads|chairs|directs|represents|governs|founded))(?!\p{L}))/u;
const PRONOUN_SPEAKS =
  /(?<!\p{L})(?:(?:he|she|they) (?:said|says|recalled|recalls|remembered|added)|(?:said|says) (?:he|she)|(?:sagt|sagte|erzählt) (?:er|sie)|(?:dit|raconte|se souvient)-(?:il|elle)|(?:dice|dijo|recuerda|contó|disse|conta|diz) (?:él|ella|ele|ela))(?!\p{L})/iu;
/** What somebody did, in daily life, while the news happened. */
const IN_THE_MIDST = new RegExp(
  `(?<!\\p{L})${PERSON} (?:(?:was|were|had been) (?:just |still )?(?:\\p{Ll}+ing|on (?:his|her|their) way|at (?:home|work)|in (?:bed|the [\\p{Ll}]+)|asleep|about to)[^.]{0,80} (?:when|as)|(?:saw|heard|woke|ran|grabbed|felt|smelled|watched|jumped|climbed|swam|crawled|escaped|fled)) `,
  'u',
);

/** Names and places between the noun and its verb. */
const OF_THE_SPEAKER =
  /^(?:,? (?:in|of|at|near|from|on|there|who|the|named|have|has|also|de|du|des|del|da|do|di|la|le|el|von|aus|av|på|i|в|из|من|في|[\p{Script=Cyrillic}]{2,}|\p{Lu}[\p{L}’'.-]*))*,? $/u;
/** `a passenger in the last row, Ann Roe, 19, | said` */
const NAMED_LATER = /^(?: [\p{Ll}\d-]+){0,7}, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}(?:, \d\d)?,? $/u;
/** A name, an article and a comma between the verb and the noun. */
const BEFORE_THE_SPEAKER =
  /^ (?:(?:à|a|to|til|gegenüber) )?(?:(?:an?|one|the|un|une|una|eine?|der|die|la|le|el|los|some|two|three|several|many|old|young|local|former|\p{Lu}[\p{L}’'.-]*,?|\d\d,|\p{Ll}+-old) )*$/u;

/** Settings in which private people speak in public. */
const PUBLIC_SETTING =
  /(?<![A-Za-z])(?<!\p{L})(?:in (?:an? |the )?(?:[\p{L}]+ )?(?:complaint|lawsuit|filing|statement|post|video|testimony|message|letter|speech|press release|news release)|court|jur(?:y|ors?)|testified|testimony|inquest|hearing|(?:press|news) conference|briefing|rally|(?:told|tell) (?:the |a )?(?:[\p{Ll}]+ )?(?:police|officers?|investigators?|detectives?|judges?|inquiry|panel|committee|tribunal|lawmakers|MPs|senators|reporters|journalists|parliament|congress|council|crowd|fans|followers|shareholders|investors)|after (?:winning|losing|(?:the|his|her|their) (?:match|game|race|vote|win|defeat|victory|ruling|verdict))|on (?:X|Facebook|Telegram|Instagram|TikTok)|union said|police said|officials said|authorities said|officers said|said (?:the )?(?:police|officials|authorities|ministry|company))(?!\p{L})/iu;
