/**
 * Whose reporting a text shows its news to be: its own, another outlet's, or a public source's. Each sign with the
 * sentence that shows it; `provenance.ts` weighs them over a story.
 */

import { familyOf, findPublisher, nameKey } from '../../publishers.ts';
import type { Evidence, Origin, Source } from '../../types.ts';
import { NEVER_AFTER, NEVER_BEFORE } from './cues.ts';
import {
  CONFIRMS,
  CREDIT_AFTER,
  CREDIT_BEFORE,
  HEADLINE_UNNAMED,
  INSIDERS,
  ITS_STAFF,
  NAME_THEN_OUTLET,
  OUTLET_THEN_NAME,
  OWN_PEOPLE,
  PRIVATE_PEOPLE,
  SEEN,
  SPEECH,
  STAFF_OF,
  STATE_MEDIA,
  UNANSWERED,
  UNNAMED_MEDIA,
} from './evidence-words.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { ownNamesPattern } from './own-names.ts';
import { publicSourceIn } from './public-sources.ts';
import type { AttributionReading, ReadSentence } from './reading.ts';

/** A credit further down is about something else: background, a reaction. */
const LEAD = 700;
/** What is read of a text's beginning, sentences; its last ones are read for credits too. */
const READ = 24;

export interface EvidenceFacts {
  readonly title: string;
  readonly origins: readonly Origin[];
  readonly sources: readonly Source[];
  /** The outlet that a mention means, null when that cannot be told. */
  outletOf(mention: Mention): string | null;
}

export function evidenceIn(reading: AttributionReading, facts: EvidenceFacts): Evidence[] {
  const { sentences } = reading;
  const own = ownMentions(reading);
  const copies = copiesIn(reading, facts);
  const lead = sentences.slice(0, READ);
  const joint = lead.flatMap((sentence) => jointIn(sentence, own, reading, facts));
  const partners = new Set(joint.map((one) => nameKey(one.outlet)));
  const relays = [...relaysIn(reading, facts, own), ...headlineRelays(reading, facts)].filter(
    (one) => one.outlet === null || !partners.has(nameKey(one.outlet)),
  );
  const shown = lead.flatMap((sentence) => ownReportingIn(sentence, own, reading));
  const open = publicSourceIn(reading, facts);
  return [...copies, ...joint, ...relays, ...shown, ...(open === null ? [] : [open])];
}

interface OwnMention {
  readonly start: number;
  readonly end: number;
}

/** Where the text names its own outlet, outside of longer names of others. */
function ownMentions({ text, publisher, publishers, mentions }: AttributionReading): OwnMention[] {
  const pattern = ownNamesPattern(publisher, publishers);
  if (pattern === null) return [];
  const family = familyOf(publishers, publisher);
  const found: OwnMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const within = mentions.find(
      (one) => one.start <= start && one.end >= end - 3 && one.end - one.start > end - start,
    );
    if (
      within !== undefined &&
      familyOf(publishers, within.written) !== family &&
      !nameKey(publisher).endsWith(nameKey(within.written))
    )
      continue;
    if (/[([©]\s*$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s*[)\]]/.test(text.slice(end))) continue;
    if (/^\p{Lu}{0,1}[\p{L}]+ \p{Lu}/u.test('') || isOtherName(text, start, end)) continue;
    found.push({ start, end });
  }
  return found;
}

/** `Globe Theatre`, `Carl Globe`: the short form is part of another name. */
function isOtherName(text: string, start: number, end: number): boolean {
  const before = /(\p{Lu}[\p{L}’'.]*) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const opensWith = /(?:^|[.!?:\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
  if (
    before !== undefined &&
    !/^(?:The|By|To|In|From|Le|La|El|According|And|But|For|As|With|Told|An?|[A-ZÄÖÜ]\p{Ll}{0,2})$/u.test(before)
  )
    return true;
  return (
    opensWith &&
    /^ \p{Ll}/u.test(text.slice(end)) &&
    !/^ (?:has|have|had|can|understands|learned|found|saw|spoke|counted|visited|obtained|reviewed|reported|reports|reporters?|team|crew|journalists?|correspondents?|a (?:vu|appris|obtenu|pu)|hat|ha|har|teve)/u.test(
      text.slice(end),
    )
  );
}

const within = (own: readonly OwnMention[], { start, end }: ReadSentence): OwnMention[] =>
  own.filter((one) => one.start >= start && one.end <= end + 1);

function ownReportingIn(sentence: ReadSentence, own: readonly OwnMention[], reading: AttributionReading): Evidence[] {
  const said = reading.text.slice(sentence.start, sentence.end);
  const quote = reading.original.slice(sentence.start, sentence.end);
  const evidence = (firm: boolean): Evidence[] => [{ kind: 'own reporting', firm, sentence: quote }];
  const named = within(own, sentence);
  if (named.length > 0 && !UNANSWERED.test(said))
    return evidence(named.some((one) => isFirm(one, sentence, said, reading.text)));
  if (OWN_PEOPLE.test(said)) return evidence(true);
  if (sentence.mentions.length > 0 && /(?:told|tells|said to)/.test(said)) return [];
  if (INSIDERS.test(said)) return evidence(false);
  return isPrivateVoice(said) ? evidence(false) : [];
}

const EACH_PRIVATE = new RegExp(PRIVATE_PEOPLE, 'giu');
const EACH_SPEECH = new RegExp(SPEECH, 'giu');

/** A private person speaks: `driver Ann Roe said`, `said Ann Roe, a driver`. */
function isPrivateVoice(said: string): boolean {
  if (PUBLIC_SETTING.test(said)) return false;
  for (const who of said.matchAll(EACH_PRIVATE)) {
    const after = said.slice(who.index + who[0].length, who.index + who[0].length + 70);
    const verb = SPEECH.exec(after);
    if (verb !== null && OF_THE_SPEAKER.test(after.slice(0, verb.index))) return true;
    const before = said.slice(Math.max(0, who.index - 60), who.index);
    const spoke = Array.from(before.matchAll(EACH_SPEECH)).at(-1);
    if (spoke !== undefined && BEFORE_THE_SPEAKER.test(before.slice(spoke.index + spoke[0].length))) return true;
  }
  return false;
}

/** Names and places between the noun and its verb. */
const OF_THE_SPEAKER =
  /^(?:,? (?:in|of|at|near|from|on|there|who|the|named|have|has|also|de|du|des|del|da|do|di|la|le|el|von|aus|av|på|i|в|из|من|في|\p{Lu}[\p{L}’'.-]*))*,? $/u;
/** A name, an article and a comma between the verb and the noun. */
const BEFORE_THE_SPEAKER =
  /^ (?:(?:à|a|to|til|gegenüber) )?(?:(?:an?|one|the|un|une|una|eine?|der|die|la|le|el|los|some|two|three|several|many|old|young|local|former|\p{Lu}[\p{L}’'.-]*,?|\d\d,|\p{Ll}+-old) )*$/u;

/** Private people who speak where all may hear. */
const PUBLIC_SETTING =
  /(?<!\p{L})(?:in (?:a|the) (?:complaint|lawsuit|filing|statement|post|video|testimony)|court|testified|on (?:X|Facebook|Telegram|Instagram|TikTok)|union said|police said|officials said|authorities said|officers said|said (?:the )?(?:police|officials|authorities|ministry|company))(?!\p{L})/iu;

function isFirm({ start, end }: OwnMention, sentence: ReadSentence, said: string, text: string): boolean {
  const before = text.slice(Math.max(sentence.start, start - 140), start);
  const after = text.slice(end, Math.min(sentence.end, end + 60));
  if (ITS_STAFF.test(after) || ITS_STAFF.test(`s ${after}`.slice(1)) || STAFF_OF.test(before)) return true;
  return (
    SEEN.test(`${before.slice(-60)} ${after.slice(0, 40)}`) ||
    CONFIRMS.test(said) ||
    INSIDERS.test(said) ||
    (/(?<!\p{L})(?:told|tells?) (?:the )?$/iu.test(before) &&
      /^ (?:that|in)(?!\p{L})/u.test(after) &&
      KNOWS.test(before))
  );
}

/** Someone who can know, telling facts rather than a view. */
const KNOWS =
  /(?<!\p{L})(?:official|officials|officer|executives?|employees?|aides?|workers?|sources?|person|people|guards?|engineers?|briefed|familiar)(?!\p{L})/iu;

/** Last lines such as `— AFP`, `(With inputs from PTI)`, `© Reuters`, `dpa/AP`. */
const TAIL =
  /(?:^|[\n.!?”"»)؟。]\s*)[\s\-–—([/©|]*(?<lead>(?:(?:with (?:additional )?(?:inputs?|reporting|files|information|material)(?: from)?|additional reporting by|agencies:?|source:?|sources:?|from|by|fonte:?|fuente:?|quelle:?|source\s*:|avec|mit(?: material von| informationen von)?|con (?:información|informazioni) (?:de|di)|com informações d[aeo]|med|источник:?|по материалам|المصدر:?|وكالة|©|\(c\))[\s:]*)*)(?:the )?◊[^\p{L}]*(?:(?:and |und |et |y |e |\/|, ?)+(?:the )?◊[^\p{L}]*)*(?:\d{4})?[\s)\].|]*$/iu;
const CONTRIBUTED =
  /◊(?:[’']s [\p{L}. ]{3,40})?[^.]{0,50} contributed(?: to this (?:report|story|article))?|(?:additional|further) reporting (?:by|from) [^.]{0,40}◊|with (?:inputs?|files|reporting|information) from (?:the )?◊|mit material (?:von|der) ◊|avec ◊|con información de ◊|com informações d[aeo] ◊/iu;
const REPUBLISHED =
  /(?:(?:originally|first) (?:appeared|published|ran|posted)|(?:is |was |been )?(?:re)?published (?:here )?(?:with permission|by permission|in partnership|courtesy)|reprinted|republished|syndicated|courtesy|this (?:story|article|report|piece) (?:was|is) (?:produced|reported|written|published)|original (?:was |article |version )?(?:published|appeared)|(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)|publié (?:initialement|à l[’']origine)|publicado originalmente|pubblicato originariamente)[^.]{0,60}◊|◊[^.]{0,40}(?:where it (?:first|originally) appeared)/iu;
const TRANSLATED =
  /(?:translat(?:ed|ion)|übersetz(?:t|ung)|traduit|traduction|traducid[oa]|traducción|traduzid[oa]|tradução|tradott[oa]|traduzione|oversatt|översatt|vertaald|vertaling|çeviri|перевод|переведено|переклад|ترجمة|مترجم|ترجم)/iu;
/** `DARVAN (Reuters) -`, `Orlach (dpa) –` */
const DATELINE = /^[^()\n]{0,60}\((?:[^()]{0,20}\/)?◊(?:\/[^()]{0,30})?\)\s*[-–—:.]/u;

function copiesIn(reading: AttributionReading, facts: EvidenceFacts): Extract<Evidence, { kind: 'copy' }>[] {
  const { sentences } = reading;
  const family = familyOf(reading.publishers, reading.publisher);
  const found: Extract<Evidence, { kind: 'copy' }>[] = [];
  const add = (sentence: ReadSentence, partly: boolean, which = sentence.mentions) => {
    const outlet = which
      .map((one) => facts.outletOf(one))
      .find((one) => one !== null && familyOf(reading.publishers, one) !== family);
    if (outlet != null)
      found.push({ kind: 'copy', outlet, partly, sentence: reading.original.slice(sentence.start, sentence.end) });
  };
  sentences.forEach((sentence, n) => {
    if (sentence.mentions.length === 0) return;
    const said = reading.text.slice(sentence.start, sentence.end);
    const marked = withMarks(said, sentence);
    const before = reading.text.slice(Math.max(0, sentence.start - 120), sentence.start);
    if (n === 0 && DATELINE.test(marked)) add(sentence, false, sentence.mentions.slice(0, 1));
    else if (n < sentences.length - 4 && n > 1) return;
    else if (CONTRIBUTED.test(marked)) add(sentence, true);
    else if (
      REPUBLISHED.test(marked) ||
      (TRANSLATED.test(`${before} ${said}`) && TRANSLATED.test(said + before.slice(-60)))
    )
      add(sentence, false);
    else if (n === sentences.length - 1) tail(sentence, marked);
  });
  return found;

  function tail(sentence: ReadSentence, marked: string): void {
    const match = TAIL.exec(`\n${marked}`);
    const last = sentence.mentions.at(-1)!;
    const isAgency = findPublisher(reading.publishers, facts.outletOf(last) ?? '')?.kind === 'agency';
    if (match !== null && (isAgency || match.groups!.lead !== ''))
      add(sentence, /with|additional|avec|con|com|mit/i.test(match.groups!.lead!), [last]);
  }
}

/** The sentence with each outlet as `◊`. */
function withMarks(said: string, { start, mentions }: ReadSentence): string {
  let marked = '';
  let from = 0;
  for (const one of mentions) {
    if (one.end - start > said.length) break;
    marked += `${said.slice(from, one.start - start)}◊`;
    from = one.end - start;
  }
  return marked + said.slice(from);
}

const JOINT =
  /(?<!\p{L})(?:joint(?:ly)?|investigation|consortium|partners?|partnership|collaboration|together with|enquête|collectif|en collaboration|Recherchen?|gemeinsam\p{L}*|investigación|inquérito|investigação|inchiesta|conjunta?|granskning|gravejobb|onderzoek|расследовани\p{L}*|розслідуванн\p{L}*|تحقيق|soruşturma)(?!\p{L})/iu;
const TOGETHER =
  /^(?:[^.]{0,50}(?:,|\/| and | und | et | y | e | och | og | en | with | avec | mit | con | com | и | و|partners?|together)[^.]{0,50})$/iu;

function jointIn(
  sentence: ReadSentence,
  own: readonly OwnMention[],
  reading: AttributionReading,
  facts: EvidenceFacts,
): Extract<Evidence, { kind: 'joint' }>[] {
  const mine = within(own, sentence)[0];
  const said = reading.text.slice(sentence.start, sentence.end);
  if (mine === undefined || !JOINT.test(said)) return [];
  const family = familyOf(reading.publishers, reading.publisher);
  const others = sentence.mentions.filter((one) => {
    const [from, to] = one.start < mine.start ? [one.end, mine.start] : [mine.end, one.start];
    return TOGETHER.test(reading.text.slice(from, Math.max(from, to)));
  });
  return others.flatMap((one) => {
    const outlet = facts.outletOf(one);
    return outlet === null || familyOf(reading.publishers, outlet) === family
      ? []
      : [{ kind: 'joint' as const, outlet, sentence: reading.original.slice(sentence.start, sentence.end) }];
  });
}

type Relay = Extract<Evidence, { kind: 'relay' }>;

/** "first reported by": beats dates, wherever it stands. */
const WAS_FIRST =
  /(?<!\p{L})(?:first|originally|earlier|previously) (?:been )?(?:reported|revealed|published|disclosed|told|broken)|(?:had|has) (?:first |earlier |previously )?(?:been )?(?:reported|revealed|disclosed)|◊ (?:first|originally) (?:reported|revealed|published)|broke the (?:story|news)|(?:came|brought) to light|comme l[’']a(?:vait)? (?:annoncé|révélé|rapporté)|(?:révélé|rapporté|annoncé)e?s? (?:en premier|d[’']abord|initialement)|(?:adelantad|revelad|publicad)[oa] (?:primero |inicialmente )?por|adelantó|zuerst (?:berichtet|gemeldet)|zuerst hatte|hatte zuerst|come anticipato|primeiro (?:revelad|noticiad|publicad)[oa]|som først|som först|впервые|первым(?:и)? (?:сообщ|написал)\p{L}*|أول من|كما (?:ذكرت|أوردت)/iu;
/** The credit is for what someone said on another day, or in reply. */
const OTHER_DAY =
  /(?<!\p{L})(?:last (?:year|month|week|spring|summer|autumn|fall|winter)|(?:months?|years?|weeks?) (?:ago|earlier|before)|earlier (?:this|last) (?:year|month)|in (?:an? )?(?:old|earlier|previous|past) interview|op-ed|opinion (?:piece|column|article)|editorial|column|essay|memoir|back in|in (?:19|20)\d\d|l[’']an dernier|el año pasado|no ano passado|im vergangenen Jahr|letztes Jahr|в прошлом году|العام الماضي|tribune publiée|columna de opinión|Gastbeitrag)(?!\p{L})/iu;
const ASKED =
  /(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Ii]nterrogée?|[Pp]reguntad[oa]|[Gg]efragt|[Cc]hiesto)(?:[^.,]{0,40}) (?:on|by|in|sur|par|en|por|auf|bei) (?:the )?$/u;
const TO_IT =
  /(?:told|tells?|telling|(?:said|says|speaking|spoke|interview|appearing|appeared|remarks)(?: [\p{L}-]+){0,4} (?:on|to|with)|interviewed (?:on|by)|déclaré à|dit à|dijo a|declaró a|disse (?:a|à|ao)|gegenüber|til|to) (?:the |The |der |dem )?(?:[\p{L}-]+ (?:newspaper|broadcaster|daily) )?$/u;
const LOOSE_BEFORE =
  /(?<!\p{L})(?:(?:report|investigation|story|article|account|piece|scoop|exclusive|reporting|learn(?:ed)?|revealed|revelations?|details?|findings?|documents?|emails?|interview|news|information)(?: [\p{L}’'-]+){0,4} (?:by|in|from|of|to|with|on|comes? from)|(?:comes?|came|reported|revealed|published|according|described|disclosed|seen|obtained|reviewed|shown|given|provided)(?: [\p{L}’'-]+){0,5} (?:by|in|from|to|on)|(?:as|per|via|says?|said|reports?|citing|quoting|quotes?|cited by|credited)) (?:the |The |an? |this |its |German |French |\p{Lu}\p{L}+ )?(?:[\p{L}-]+ )?[“"]?$/u;
const LOOSE_AFTER =
  /^[”"]?(?:’s|'s)?,? (?:(?:\p{Lu}\p{L}+day|also|first|has|had|have|which|that|who|exclusively|too|on|\p{Ll}+ly) ){0,3}(?:(?:[\p{L}-]+ ){0,2}(?:report|reports|reported|reporting|investigation|story|article|piece|account|scoop|exclusive|exposé|dossier|revelations?|inquiry)(?!\p{L})|says|said|learned|found|finds|claims?|claimed|obtained|revealed|reveals|quoted|quotes|broke|spoke|saw|has seen|published|writes|wrote|put the|noted|understands|confirmed|carried|has it)/u;

/** What of the credits that the text gives is about its news. */
function relaysIn(reading: AttributionReading, facts: EvidenceFacts, own: readonly OwnMention[]): Relay[] {
  const found: Relay[] = [];
  const family = familyOf(reading.publishers, reading.publisher);
  const origins = new Map(facts.origins.map((one) => [nameKey(one.outlet), one.sentence]));
  const isPublicAlready = (n: number) => n > 0 && OPENS_PUBLIC.test(reading.text.slice(0, reading.sentences[n]!.start));
  reading.sentences.forEach((sentence, n) => {
    const said = reading.text.slice(sentence.start, sentence.end);
    const quote = reading.original.slice(sentence.start, sentence.end);
    const isLead = sentence.start < LEAD;
    const wasFirst = WAS_FIRST.test(said);
    if (!isLead && !wasFirst && n < reading.sentences.length - 3) return;
    if (OTHER_DAY.test(said) && n > 0) return;
    const outlets = creditsOf(sentence, n, own).filter((one) => familyOf(reading.publishers, one) !== family);
    for (const outlet of outlets.length > 1 && !APART.test(said) ? chosen(outlets, said, sentence) : outlets)
      if (!found.some((one) => one.outlet === outlet))
        found.push({ kind: 'relay', outlet, first: wasFirst, sentence: quote });
    if (isLead && outlets.length === 0 && UNNAMED_MEDIA.test(said))
      found.push({ kind: 'relay', outlet: null, first: false, sentence: quote });
  });
  return found;

  function creditsOf(sentence: ReadSentence, n: number, own: readonly OwnMention[]): string[] {
    const names = sentence.mentions.flatMap((mention) => {
      const outlet = facts.outletOf(mention);
      if (outlet === null || own.some((one) => one.start < mention.end && one.end > mention.start)) return [];
      const before = reading.text.slice(Math.max(sentence.start, mention.start - 120), mention.start);
      const after = reading.text.slice(mention.end, Math.min(sentence.end, mention.end + 120));
      if (ASKED.test(before)) return [];
      if (n > 0 && TO_IT.test(before) && isPublicAlready(n)) return [];
      const credited = origins.get(nameKey(outlet)) === reading.original.slice(sentence.start, sentence.end);
      return credited || isCreditBeside(before, after, mention.weak && /\p{Ll}/u.test(mention.written)) ? [outlet] : [];
    });
    return [...new Set([...names, ...unknownIn(sentence)])];
  }

  /** Outlets that no list knows, by the noun beside the name; and the state's media. */
  function unknownIn({ start, end, mentions }: ReadSentence): string[] {
    const said = reading.text.slice(start, end);
    const named = [OUTLET_THEN_NAME, NAME_THEN_OUTLET].flatMap((pattern) =>
      Array.from(said.matchAll(pattern), (match) => {
        const name = match.groups!.name!;
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

/** `Radio Norvik`, `TV Norvik`: stations that no list knows. */
const RADIO =
  /(?<!\p{L})(?:Radio|Rádio|Radyo|TV|Télé|Canal|Channel) (?!Free|Times)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/gu;

/** The body of the text rests on a public source already: what somebody then tells an outlet is a reaction. */
const OPENS_PUBLIC =
  /(?<!\p{L})(?:court|judges?|ruled|ruling|ministry|police|government|announced|statement|senate|parliament|voted|regulator|agency said|department|company said|filed|verdict|president|minister|governor)(?!\p{L})/iu;
const APART =
  /(?<!\p{L})(?:separately|independently|of its own|its own|too|likewise|matched|also reported|confirmed by|both)(?!\p{L})/iu;

/** Of several in one sentence: the one that the others quote. */
function chosen(outlets: readonly string[], said: string, sentence: ReadSentence): string[] {
  const quoted =
    /(?:citing|quoting|quoted|cited|told|citant|citando|zitiert|unter Berufung auf|со ссылкой на|نقلا عن)/iu.exec(said);
  if (quoted === null) return outlets.slice(0, 1);
  const after = sentence.mentions.findIndex((one) => one.start - sentence.start > quoted.index);
  return after > 0 && outlets[after] !== undefined ? [outlets[after]!] : outlets.slice(0, 1);
}

function isCreditBeside(before: string, after: string, weak: boolean): boolean {
  if (SAYS_IT_HAS.test(after)) return true;
  if (NEVER_BEFORE.test(before) || NEVER_AFTER.test(after) || SUBJECT_BEFORE.test(before)) return false;
  if (CREDIT_BEFORE.test(before) || CREDIT_AFTER.test(after)) return true;
  return !weak && (LOOSE_BEFORE.test(before) || LOOSE_AFTER.test(after)) && !STOOD_BY.test(after);
}

const SAYS_IT_HAS =
  /^[”"]? (?:says|said) (?:that )?(?:it|they) (?:has|had|have) (?:seen|learn(?:ed|t)|obtained|reviewed|spoken|found|been told|viewed)/u;

/** The outlet is what the text is about, or somebody's employer. */
const SUBJECT_BEFORE =
  /(?<!\p{L})(?:against|sue[sd]?|suing|suit|libel(?:led)?|buys?|bought|acquire[sd]?|sell(?:s|ing)?|owns?|own(?:er|ed)|shares (?:of|in)|ancienn?e? (?:[\p{L}]+ )?(?:de|du)|ex-?[\p{L}]+ (?:de|von|di)|früher[\p{L}]* [\p{L}]+ (?:von|bei|der)|former [\p{L}]+ (?:of|at|for)|(?:work|works|worked|employed|reporter|editor|columnist|journalist|host|anchor) (?:for|at|of)|lays? off|staff (?:of|at)|newsroom of) (?:the |The |la |le |the newspaper )?$/iu;
const STOOD_BY =
  /^ (?:said|says) (?:that )?(?:it|its|they|in a statement)(?! (?:has|had) (?:seen|learned|learnt|obtained|reviewed|spoken|found))(?!\p{L})/u;

/** `…: Alpha`, `… - Beta`, `… , Gamma says`: what the headline credits. */
function headlineRelays(reading: AttributionReading, { title, outletOf }: EvidenceFacts): Relay[] {
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
