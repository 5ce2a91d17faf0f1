/** Signs that a text credits its news to another outlet, in a sentence or in the headline. */

import { familyOf, findPublisher, nameKey } from '../../../publishers.ts';
import type { Evidence } from '../../../types.ts';
import { NEVER_AFTER, NEVER_BEFORE } from '../cues.ts';
import { type Mention, mentionsIn } from '../mentions.ts';
import type { AttributionReading, ReadSentence } from '../reading.ts';
import { pronounSpeaks } from '../speech/pronouns.ts';
import { tokensOf } from '../speech/tokens.ts';
import { voicesIn } from '../speech/voices.ts';
import type { EvidenceFacts } from './facts.ts';
import type { OwnMention } from './own-reporting.ts';
import {
  CREDIT_AFTER,
  CREDIT_BEFORE,
  HEADLINE_UNNAMED,
  NAME_THEN_OUTLET,
  OPENS_PUBLIC,
  OUTLET_THEN_NAME,
  STATE_MEDIA,
  UNNAMED_MEDIA,
} from './words.ts';

/** A credit further down is about something else: background, a reaction. */
const LEAD = 700;

export type Relay = Extract<Evidence, { kind: 'relay' }>;

/** "first reported by" counts anywhere in a text, and more than dates. */
const WAS_FIRST =
  /(?<![A-Za-z])(?<!\p{L})(?:first|originally|earlier|previously) (?:been )?(?:reported|revealed|published|disclosed|told|broken)|(?:had|has) (?:first |earlier |previously )?(?:been )?(?:reported|revealed|disclosed)|◊ (?:first|originally) (?:reported|revealed|published)|first to (?:report|reveal|publish|disclose|break)|(?:first|initially) made public|broke the (?:story|news)|(?:came|brought) to light|comme l[’']a(?:vait)? (?:annoncé|révélé|rapporté)|(?:révélé|rapporté|annoncé)e?s? (?:en premier|d[’']abord|initialement)|(?:adelantad|revelad|publicad)[oa] (?:primero |inicialmente )?por|adelantó|zuerst (?:berichtet|gemeldet)|zuerst hatte|hatte zuerst|come anticipato|primeiro (?:revelad|noticiad|publicad)[oa]|som først|som först|впервые|первым(?:и)? (?:сообщ|написал)\p{L}*|أول من|كما (?:ذكرت|أوردت)/iu;
/** The credit is for what someone said on another day, or in reply. */
const SPOKE =
  '(?:told|said|wrote|interview\\p{L}*|spoke|speaking|argued|broadcast|aired|published)(?: (?!(?:will|would|could|may|might|should|to|by|until|from)(?!\\p{L}))[^ .,;]+){0,8}? in (?:\\p{Lu}\\p{L}+ )?(?:19|20)\\d\\d|(?:19|20)\\d\\d (?:interview|report|article|story|series|investigation|book|documentary|film)';
const OTHER_DAY = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:last (?:year|month|week|spring|summer|autumn|fall|winter)|(?:months?|years?|weeks?) (?:ago|earlier|before)|earlier (?:this|last) (?:year|month)|in (?:an? )?(?:old|earlier|previous|past) interview|op-ed|opinion (?:piece|column|article)|editorial|column|essay|memoir|back in|${SPOKE}|l[’']an dernier|el año pasado|no ano passado|im vergangenen Jahr|letztes Jahr|в прошлом году|العام الماضي|tribune publiée|columna de opinión|Gastbeitrag)(?!\\p{L})`,
  'iu',
);
const ASKED =
  /(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Ii]nterrogée?|[Pp]reguntad[oa]|[Gg]efragt|[Cc]hiesto)(?:[^.,]{0,40}) (?:on|by|in|sur|par|en|por|auf|bei) (?:the )?$/u;
const TO_IT =
  /(?:told|tells?|telling|(?:said|says|speaking|spoke|interview|appearing|appeared|remarks)(?: [\p{L}-]+){0,4} (?:on|to|with)|interviewed (?:on|by)|déclaré à|dit à|dijo a|declaró a|disse (?:a|à|ao)|gegenüber|til|to) (?:the |The |der |dem )?(?:[\p{L}-]+ (?:newspaper|broadcaster|daily) )?$/u;
const LOOSE_BEFORE =
  /(?<!\p{L})(?:(?:report|investigation|story|article|account|piece|scoop|exclusive|reporting|learn(?:ed)?|revealed|revelations?|details?|findings?|documents?|emails?|interview|news|information)(?: [\p{L}’'-]+){0,4} (?:by|in|from|of|to|with|on|comes? from)|(?:comes?|came|reported|revealed|published|according|described|disclosed|seen|obtained|reviewed|shown|given|provided)(?: [\p{L}’'-]+){0,5} (?:by|in|from|to|on)|(?:as|per|via|says?|said|reports?|citing|quoting|quotes?|cited by|credited)) (?:the |The |an? |this |its |German |French |\p{Lu}\p{L}+ )?(?:[\p{L}-]+ )?[“"]?$/u;
const LOOSE_AFTER =
  /^[”"]?(?:’s|'s)?,? (?:(?:\p{Lu}\p{L}+day|also|first|has|had|have|which|that|who|exclusively|too|on|\p{Ll}+ly) ){0,3}(?:(?:[\p{L}-]+ ){0,2}(?:report|reports|reported|reporting|investigation|story|article|piece|account|scoop|exclusive|exposé|dossier|revelations?|inquiry)(?!\p{L})|says|said|learned|found|finds|claims?|claimed|obtained|revealed|reveals|quoted|quotes|broke|spoke|saw|has seen|published|writes|wrote|put the|noted|understands|confirmed|carried|has it)/u;

/** A cheap test for whether a text may name an outlet that publishers.yaml does not list, as `unknownIn` finds them. */
const OUTLET_WORD =
  /newspaper|daily|weekly|tabloid|broadcaster|news |website|magazin|radio|rádio|radyo|channel|television|fernsehen|medien|télé|médias d|televisi|medios|\btv|quotidien|hebdo|journal|chaîne|canal|diario|periódico|semanario|revista|giornale|zeitung|sender|agentur|avisen|tidningen|krant|gazet|state[ -](?:media|news|run)|statlig|stato|televiz|газет|издани|агентств|теле|видання|госсми|[\u0600-\u06ff]/iu;

/** The credits in a text that are about its news. */
export function relaysIn(reading: AttributionReading, facts: EvidenceFacts, own: readonly OwnMention[]): Relay[] {
  const found: Relay[] = [];
  const family = familyOf(reading.publishers, reading.publisher);
  const origins = new Map(facts.origins.map((one) => [nameKey(one.outlet), one.sentence]));
  const isPublicAlready = (n: number) => n > 0 && OPENS_PUBLIC.test(reading.text.slice(0, reading.sentences[n]!.start));
  const namesUnknown = OUTLET_WORD.test(reading.text);
  const isNear = ({ start }: ReadSentence, n: number) => start < LEAD || n >= reading.sentences.length - 3;
  reading.sentences.forEach((sentence, n) => {
    if (!isNear(sentence, n) && sentence.mentions.length === 0 && !namesUnknown) return;
    const said = reading.text.slice(sentence.start, sentence.end);
    const wasFirst = WAS_FIRST.test(said);
    if ((wasFirst || isNear(sentence, n)) && (n === 0 || !OTHER_DAY.test(said))) add(sentence, n, { said, wasFirst });
  });
  return found;

  function add(
    sentence: ReadSentence,
    n: number,
    { said, wasFirst }: { readonly said: string; readonly wasFirst: boolean },
  ): void {
    const quote = reading.original.slice(sentence.start, sentence.end);
    const outlets = creditsOf(sentence, n, own).filter((one) => familyOf(reading.publishers, one) !== family);
    for (const outlet of outlets.length > 1 && !APART.test(said) ? chosen(outlets, said, sentence) : outlets)
      if (!found.some((one) => one.outlet === outlet))
        found.push({ kind: 'relay', outlet, first: wasFirst, sentence: quote });
    if (sentence.start < LEAD && outlets.length === 0 && UNNAMED_MEDIA.test(said))
      found.push({ kind: 'relay', outlet: null, first: false, sentence: quote });
  }

  function creditsOf(sentence: ReadSentence, n: number, own: readonly OwnMention[]): string[] {
    const names = sentence.mentions.flatMap((mention) => {
      const outlet = facts.outletOf(mention) ?? shortFormCredited(mention, sentence);
      if (outlet === null || own.some((one) => one.start < mention.end && one.end > mention.start)) return [];
      const before = reading.text.slice(Math.max(sentence.start, mention.start - 120), mention.start);
      const after = reading.text.slice(mention.end, Math.min(sentence.end, mention.end + 120));
      if (ASKED.test(before)) return [];
      if (n > 0 && TO_IT.test(before) && isPublicAlready(n) && !speaksOfItself(reading, sentence, n)) return [];
      const credited = origins.get(nameKey(outlet)) === reading.original.slice(sentence.start, sentence.end);
      const isCredit = credited || isCreditBeside(before, after, mention.weak && /\p{Ll}/u.test(mention.written));
      return isCredit ? [{ outlet, isStage: / on (?:the )?$/u.test(before) }] : [];
    });
    // Somebody "defended it on X a day after Y revealed it": Y is credited.
    const reporting = names.some(({ isStage }) => !isStage) ? names.filter(({ isStage }) => !isStage) : names;
    return [...new Set([...reporting.map(({ outlet }) => outlet), ...unknownIn(sentence)])];
  }

  /** `The Post found …`, where no name in full says which Post: credited as it is written. */
  function shortFormCredited(mention: Mention, sentence: ReadSentence): string | null {
    const before = reading.text.slice(Math.max(sentence.start, mention.start - 40), mention.start);
    const isApposed = KIND_BEFORE.test(before) && APPOSED_SAYS.test(reading.text.slice(mention.end, sentence.end));
    if (!isApposed && !facts.isCredited(mention, sentence)) return null;
    return findPublisher(reading.publishers, `The ${mention.written}`)?.name ?? `The ${mention.written}`;
  }

  /** Outlets that publishers.yaml does not list, recognised by the noun beside the name; and state media. */
  function unknownIn({ start, end, mentions }: ReadSentence): string[] {
    const said = reading.text.slice(start, end);
    const named = [OUTLET_THEN_NAME, NAME_THEN_OUTLET].flatMap((pattern) =>
      Array.from(said.matchAll(pattern), (match) => {
        const name = match.groups!.name!.replace(/(?<=\p{L}{3})[.’'-]+$/u, '');
        const at = start + match.index + match[0].indexOf(name);
        const known = mentions.some((one) => one.start < at + name.length && one.end > at);
        return known ? null : (findPublisher(reading.publishers, name)?.name ?? name);
      }).filter((name) => name !== null),
    );
    for (const match of said.matchAll(RADIO)) {
      const at = match.index;
      const known = mentions.some((one) => one.start < start + at + match[0].length && one.end > start + at);
      if (!known && isCreditBeside(said.slice(0, at), said.slice(at + match[0].length), false)) named.push(match[0]);
    }
    const state = mentions.length === 0 ? STATE_MEDIA.exec(said)?.[0] : undefined;
    return state === undefined ? named : [...named, state];
  }
}

/** Is the speaker the person that the first sentence is about? Then the interview is the news, and not a reaction to it. */
function speaksOfItself(reading: AttributionReading, { start, end }: ReadSentence, n: number): boolean {
  const said = reading.text.slice(start, end);
  const tokens = tokensOf(said);
  if (n === 1 && pronounSpeaks(tokens)) return true;
  const first = reading.text.slice(0, reading.sentences[0]!.end);
  return voicesIn(said, tokens).some(
    ({ speaker }) => speaker.kind === 'person' && first.includes(speaker.who.slice(speaker.who.lastIndexOf(' ') + 1)),
  );
}

/** Stations that publishers.yaml does not list: `Radio Norvik`, `TV Norvik`. */
const RADIO =
  /(?<!\p{L})(?:Radio|Rádio|Radyo|TV|Télé|Canal|Channel) (?!Free|Times)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/gu;

const APART =
  /(?<!\p{L})(?:separately|independently|of its own|its own|too|likewise|matched|also reported|confirmed by|both)(?!\p{L})/iu;

/** Of several outlets in one sentence, the one that the others quote. */
function chosen(outlets: readonly string[], said: string, sentence: ReadSentence): string[] {
  const quoted =
    /(?:citing|quoting|quoted|cited|told|citant|citando|zitiert|unter Berufung auf|со ссылкой на|نقلا عن)/iu.exec(said);
  if (quoted === null) return outlets.slice(0, 1);
  const after = sentence.mentions.findIndex((one) => one.start - sentence.start > quoted.index);
  return after > 0 && outlets[after] !== undefined ? [outlets[after]!] : outlets.slice(0, 1);
}

function isCreditBeside(before: string, after: string, weak: boolean): boolean {
  if (SAYS_IT_HAS.test(after) || (KIND_BEFORE.test(before) && APPOSED_SAYS.test(after))) return true;
  if (NEVER_BEFORE.test(before) || NEVER_AFTER.test(after) || SUBJECT_BEFORE.test(before)) return false;
  if (CREDIT_BEFORE.test(before) || CREDIT_AFTER.test(after)) return true;
  return !weak && (LOOSE_BEFORE.test(before) || LOOSE_AFTER.test(after)) && !STOOD_BY.test(after);
}

const SAYS_IT_HAS =
  /^[”"]? (?:says|said) (?:that )?(?:it|they) (?:has|had|have) (?:seen|learn(?:ed|t)|obtained|reviewed|spoken|found|been told|viewed)/u;

/** `a Norland newspaper, Alpha, says …` */
const KIND_BEFORE =
  /(?<!\p{L})(?:newspaper|daily|weekly|tabloid|broadcaster|station|channel|magazine|website|news (?:site|agency)), (?:the )?$/iu;
const APPOSED_SAYS =
  /^, (?:(?:has|had|have|first|also|now) )*(?:says?|said|reports?|reported|revealed|reveals|writes|wrote|found|claims?|claimed|learned|established|published)(?!\p{L})/u;

/** The outlet is what the text is about, or somebody's employer. */
const SUBJECT_BEFORE =
  /(?<!\p{L})(?:against|sue[sd]?|suing|suit|libel(?:led)?|buys?|bought|acquire[sd]?|sell(?:s|ing)?|owns?|own(?:er|ed)|shares (?:of|in)|ancienn?e? (?:[\p{L}]+ )?(?:de|du)|ex-?[\p{L}]+ (?:de|von|di)|früher[\p{L}]* [\p{L}]+ (?:von|bei|der)|former [\p{L}]+ (?:of|at|for)|(?:work|works|worked|employed|reporter|editor|columnist|journalist|host|anchor) (?:for|at|of)|lays? off|staff (?:of|at)|newsroom of) (?:the |The |la |le |the newspaper )?$/iu;
const STOOD_BY =
  /^ (?:said|says) (?:that )?(?:it|its|they|in a statement)(?! (?:has|had) (?:seen|learned|learnt|obtained|reviewed|spoken|found))(?!\p{L})/u;

/** `…: Alpha`, `… - Beta`, `… , Gamma says`: what the headline credits. */
export function headlineRelays(reading: AttributionReading, { title, outletOf }: EvidenceFacts): Relay[] {
  const family = familyOf(reading.publishers, reading.publisher);
  const relays: Relay[] = [];
  for (const mention of mentionsIn(title, reading.publishers)) {
    const outlet = outletOf(mention);
    const before = title.slice(0, mention.start);
    const after = title.slice(mention.end);
    if (outlet === null || familyOf(reading.publishers, outlet) === family || SUBJECT_BEFORE.test(before)) continue;
    const ends =
      /(?:[:–—-]|,| to| by| selon| laut| según| segundo| secondo| ifølge| enligt| volgens) ?(?:the )?[“"„«]?$/iu.test(
        before,
      ) && /^[”"“»]?\s*(?:report|investigation)?[.]?$/iu.test(after);
    const says =
      /^[”"“»]?(?:’s|'s)? (?:says|reports|report|finds|investigation|scoop|exclusive|story)(?!\p{L})/u.test(after) ||
      CREDIT_AFTER.test(after);
    const leads = before === '' && /^: /.test(after);
    const told = /(?:tells?|told|says|sagt|dit à|dice a) $/u.test(before) && /^(?:$|[,.:])/u.test(after);
    if (ends || says || leads || told) relays.push({ kind: 'relay', outlet, first: false, sentence: title });
  }
  if (relays.length === 0 && (HEADLINE_UNNAMED.test(title) || UNNAMED_MEDIA.test(title)))
    relays.push({ kind: 'relay', outlet: null, first: false, sentence: title });
  return relays;
}
