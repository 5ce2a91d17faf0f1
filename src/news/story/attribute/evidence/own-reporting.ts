/** Signs that a text’s news is its own outlet’s reporting. */

import { familyOf, nameKey } from '../../../publishers.ts';
import type { Evidence } from '../../../types.ts';
import type { AttributionReading, ReadSentence } from '../reading.ts';
import { ownNamesPattern } from './own-names.ts';
import {
  any,
  CONFIRMS,
  INSIDERS,
  ITS_STAFF,
  OPENS_PUBLIC,
  OWN_PEOPLE,
  PRIVATE_PEOPLE,
  SEEN,
  SPEECH,
  STAFF_OF,
  UNANSWERED,
  words,
} from './words.ts';

/** Where a text names the outlet that publishes it. */
export interface OwnMention {
  readonly start: number;
  readonly end: number;
}

/** News texts name their own outlet fewer times. A limit for hostile texts. */
const MOST = 100;

/** Where the text names its own outlet, outside of longer names of others. */
export function ownMentions({ text, publisher, publishers, mentions }: AttributionReading): OwnMention[] {
  const pattern = ownNamesPattern(publisher, publishers);
  if (pattern === null) return [];
  const family = familyOf(publishers, publisher);
  const found: OwnMention[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MOST) break;
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
    if (isOtherName(text, start, end)) continue;
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
    !/^(?:The|By|To|In|From|Le|La|El|According|And|But|For|As|With|Told|An?|\p{L}+day|[A-ZÄÖÜ]\p{Ll}{0,2})$/u.test(
      before,
    )
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

export const within = (own: readonly OwnMention[], { start, end }: ReadSentence): OwnMention[] =>
  own.filter((one) => one.start >= start && one.end <= end + 1);

export function ownReportingIn(
  sentence: ReadSentence,
  own: readonly OwnMention[],
  reading: AttributionReading,
): Evidence[] {
  const said = reading.text.slice(sentence.start, sentence.end);
  const quote = reading.original.slice(sentence.start, sentence.end);
  const evidence = (firm: boolean): Evidence[] => [{ kind: 'own reporting', firm, sentence: quote }];
  const named = within(own, sentence).filter(
    ({ start }) => !AS_POLLSTER.test(reading.text.slice(Math.max(0, start - 60), start)),
  );
  if (named.length > 0 && !UNANSWERED.test(said)) {
    const firm = named.some((one) => isFirm(one, sentence, { said, quote }, reading.text));
    return !firm && isReaction(sentence, said, reading) ? [] : evidence(firm);
  }
  if (OWN_PEOPLE.test(said) && !DESK_WORK.test(said)) return evidence(true);
  if (AT_THE_SCENE.test(said) && !SPEECH.test(said)) return evidence(false);
  if (sentence.mentions.length > 0 && /(?:told|tells|said to)/.test(said)) return [];
  if (REACHED.test(said) && !UNANSWERED.test(said))
    return evidence(OWN_EXPERIENCE.test(said.replace(FROM_REACHED, '')));
  if (INSIDERS.test(said)) return evidence(false);
  return isPrivateVoice(said) || isBystander(sentence, reading) ? evidence(false) : [];
}

/** What stands before `in an interview …`. */
const FROM_REACHED = /^.*?(?<!\p{L})interview(?=[ ,])/u;
/** `At the scene, a shoe lay in the dust`: told by nobody, so seen. */
const AT_THE_SCENE = /^(?:At|Around|Near) the (?:scene|site)(?!\p{L})/u;

/** Somebody was asked, and the text does not say by whom: `reached by phone`, `in an interview`. */
const REACHED = words(
  any(
    '(?:reached|contacted) (?:by (?:tele)?phone|at (?:his|her|their) [\\p{L}]+)|(?:by|over the) (?:tele)?phone(?= from| on|,)|in an? (?:[\\p{L}-]+ )?interview(?! (?:with|to|on(?! \\p{L}+day)|by|published|aired|broadcast|for|last|in))',
    '(?:joint|contacté|interrogé)e?s? par (?:téléphone|nos soins)|au téléphone|am telefon|telefonisch (?:erreicht|sagte)|por teléfono|en (?:una )?entrevista(?! (?:con|a|en))|por telefone|em entrevista(?! (?:a|ao|à|com))|al telefono|raggiunt[oa] (?:al telefono|telefonicamente)|på telefon|telefonisch|по телефону|عبر الهاتف',
  ),
);

/** `our correspondent explains what it means`: no reporting of the news. */
const DESK_WORK =
  /(?<!\p{L})[Oo]ur (?:[\p{L}-]+ ){1,4}(?:explains?|anal[yz]\p{L}+|looks? (?:at|back)|answers?|asks?|examines? what|has (?:more|the (?:details|latest))|takes? a look|discuss\p{L}*|considers?)(?!\p{L})/u;

/** Does somebody who is neither in charge nor an insider comment on news that a public source has given already? */
function isReaction(sentence: ReadSentence, said: string, { text }: AttributionReading): boolean {
  if (!/(?<!\p{L})(?:told|tells)(?!\p{L})/u.test(said)) return false;
  const isComment = sentence.start > 0 && (COMMENTATOR.test(said) || STANCE.test(said));
  if (!isComment && !OPENS_PUBLIC.test(text.slice(0, sentence.start))) return false;
  return (
    !IN_CHARGE.test(said.replace(FOR_A_SIDE, ' ')) &&
    !KNOWS.test(said) &&
    !INSIDERS.test(said) &&
    (DEMANDS.test(said) || !isPrivateVoice(said))
  );
}

/** What somebody wants done, who may have seen nothing. */
const DEMANDS =
  /(?<!\p{L})(?:must|should|ought|demand\p{L}*|deserve\p{L}*|wants? (?:justice|answers|action)|calls? for|called for)(?!\p{L})/iu;
/** Those who comment for a living. */
const COMMENTATOR =
  /(?<!\p{L})(?:experts?|analysts?|professors?|campaigners?|activists?|lawmakers?|MPs?|senators?|critics?|economists?|academics?|historians?|think tanks?|opposition|charity|union)(?!\p{L})/u;
/** After a ruling or a charge, these comment. */
const FOR_A_SIDE = /(?<!\p{L})(?:lawyers?|attorneys?)(?!\p{L})/giu;
const EACH_PRIVATE = new RegExp(PRIVATE_PEOPLE, 'giu');
const EACH_SPEECH = new RegExp(SPEECH, 'giu');

/** The outlet has asked people for forecasts or views. That is no reporting of the news. */
const AS_POLLSTER =
  /(?<!\p{L})(?:surveyed|polled|poll(?: [\p{L}]+){0,3}|survey(?: [\p{L}]+){0,3}|consensus|compiled) by (?:the )?$/iu;

/** A private person speaks: `driver Ann Roe said`, `said Ann Roe, a driver`. */
function isPrivateVoice(said: string): boolean {
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
  if (PUBLIC_SETTING.test(said) || IN_OFFICE.test(said)) return false;
  const before = text.slice(Math.max(0, start - 300), start);
  if (!/_/.test(said)) return PRONOUN_SPEAKS.test(said) && namesPrivatePerson(before) && !PUBLIC_SETTING.test(before);
  if (OF_AN_AGE.test(said) || AT_THE_PLACE.test(said) || OF_A_LIFE_ABROAD.test(said)) return true;
  const isShown = IN_THE_MIDST.test(before) || GESTURES.test(before) || OF_AN_AGE.test(before);
  return isShown && PRONOUN_SPEAKS.test(said) && !IN_OFFICE.test(before) && !PUBLIC_SETTING.test(before);
}

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
  `(?:${SPEECH.source}) (?:[\\p{Ll}-]+ ){0,3}${PERSON},? (?:de )?\\(?[1-9]\\d(?:\\)|,|[.](?!\\d)| ans| años| anos| Jahre)|${PERSON}(?:, (?:de )?[1-9]\\d(?: ans| años| anos| Jahre(?: alt)?)?,| \\([1-9]\\d\\),?)(?: who [^,.;]{3,60},)? (?:has |have |also )?(?:${SPEECH.source})`,
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
  /^(?:,? (?:in|of|at|near|from|on|there|who|the|named|have|has|also|de|du|des|del|da|do|di|la|le|el|von|aus|av|på|i|в|из|من|في|\p{Lu}[\p{L}’'.-]*))*,? $/u;
/** `a passenger in the last row, Ann Roe, 19, | said` */
const NAMED_LATER = /^(?: [\p{Ll}\d-]+){0,7}, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}(?:, \d\d)?,? $/u;
/** A name, an article and a comma between the verb and the noun. */
const BEFORE_THE_SPEAKER =
  /^ (?:(?:à|a|to|til|gegenüber) )?(?:(?:an?|one|the|un|une|una|eine?|der|die|la|le|el|los|some|two|three|several|many|old|young|local|former|\p{Lu}[\p{L}’'.-]*,?|\d\d,|\p{Ll}+-old) )*$/u;

/** Settings in which private people speak in public. */
const PUBLIC_SETTING =
  /(?<![A-Za-z])(?<!\p{L})(?:in (?:an? |the )?(?:[\p{L}]+ )?(?:complaint|lawsuit|filing|statement|post|video|testimony|message|letter|speech|press release|news release)|court|jur(?:y|ors?)|testified|testimony|inquest|hearing|(?:press|news) conference|briefing|rally|(?:told|tell) (?:the |a )?(?:[\p{Ll}]+ )?(?:police|officers?|investigators?|detectives?|judges?|inquiry|panel|committee|tribunal|lawmakers|MPs|senators|reporters|journalists|parliament|congress|council|crowd|fans|followers|shareholders|investors)|after (?:winning|losing|(?:the|his|her|their) (?:match|game|race|vote|win|defeat|victory|ruling|verdict))|on (?:X|Facebook|Telegram|Instagram|TikTok)|union said|police said|officials said|authorities said|officers said|said (?:the )?(?:police|officials|authorities|ministry|company))(?!\p{L})/iu;

/** @param words the sentence: `said` with its quotations masked, `quote` as it is */
function isFirm(
  { start, end }: OwnMention,
  sentence: ReadSentence,
  { said, quote }: { readonly said: string; readonly quote: string },
  text: string,
): boolean {
  const before = text.slice(Math.max(sentence.start, start - 140), start);
  const after = text.slice(end, Math.min(sentence.end, end + 120));
  if (ITS_STAFF.test(after) || ITS_STAFF.test(`s ${after}`.slice(1)) || STAFF_OF.test(before)) return true;
  return (
    SEEN.test(`${before.slice(-60)} ${after.slice(0, 40)}`.replace(DEMANDED, ' ')) ||
    CONFIRMS.test(said) ||
    INSIDERS.test(said) ||
    (/(?<!\p{L})(?:told|tells?) (?:the )?$/iu.test(before) &&
      ((IN_CHARGE.test(before) && isOfItsDoing(quote)) ||
        (/^ (?:that|in)(?!\p{L})/u.test(after) && KNOWS.test(before)) ||
        OWN_EXPERIENCE.test(after) ||
        (/^ that /u.test(after) && (PRIVATE_PEOPLE.test(before) || SEVERAL.test(before)) && !STANCE.test(after)))) ||
    (TOLD_ABROAD.test(before) && EXPERIENCE_ABROAD.test(after))
  );
}

/** What somebody asks for has not happened: `the books must be reviewed`. */
const DEMANDED =
  /(?<!\p{L})(?:must|should|shall|will|would|could|may|might|can|to|ought to|needs? to|has to|have to)(?: [\p{L}]+ly)? be(?: [\p{L}]+ly)? \p{L}+/giu;

/** `“We could not pay for it”` confirms the news. `“We are shocked”` and `“It is blackmail”` are comments on it. */
const isOfItsDoing = (quote: string): boolean =>
  /(?<!\p{L})(?:we|our|ours)(?!\p{L})/iu.test(quote) &&
  !/(?<!\p{L})(?:shock|outrag|appall|disappoint|concern|sadden|worr|hope|hoping|welcom|condemn|fear|regret|believe|think|urge|demand|call (?:for|on))/iu.test(
    quote,
  );

/** `three divers`: who are counted are sources. Those who comment for a living are not. */
const SEVERAL =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|several|a dozen|half a dozen|multiple) (?:[\p{Ll}-]+ ){0,2}(?!experts|analysts|lawmakers|groups|campaigners|activists|senators|critics|politicians|parties|lawyers|economists|years|months|weeks|days|hours|times)\p{Ll}{3,}(?:s|men|women)(?!\p{L})/iu;

/** What people want, feel or foresee, and not what happened. */
const STANCE =
  /(?<!\p{L})(?:must|should|ought|wants?|wanted|hoped?|hopes|fear(?:s|ed)?|angry|anger|shock\p{L}*|furious|worr\p{L}+|believe[sd]?|thinks?|thought|feels?|felt|demand\p{L}*|calls? for|called for|would|will|could|may|might|deserve\p{L}*|welcom\p{L}+)(?!\p{L})/iu;

/** `told it that they had seen …`: what the speakers lived through themselves. */
const OWN_EXPERIENCE =
  /^(?: [^.;]{0,60}?)? (?:how |what |that )?(?:he|she|they) (?:(?:had|were|was) (?:personally |also |once |even |never |not |[\p{L}]+ly )?(?!hoped|called|expected|thought|wanted|shocked|saddened|angry|worried|concerned|glad|proud|sure|going|hoping|calling|been (?:shocked|saddened|angry|worried|appalled))\p{Ll}{3,}|(?:saw|heard|watched|witnessed|filmed|photographed|signed|paid|carried|loaded|delivered|drove|counted|handled|helped|found|noticed|received|wrote|warned|raised|objected|refused)(?!\p{L}))/iu;

/** The same in other languages: `a confié à X avoir vu`, `dijo a X haber visto`, `sagte X, er habe gesehen`. */
const TOLD_ABROAD =
  /(?<!\p{L})(?:(?:dit|déclaré|confié|raconté|affirmé|assuré|expliqué) (?:à|au)|(?:dijo|contó|declaró|relató|aseguró|explicó|disse|relatou|afirmou|contou) (?:a|al|à|ao)|(?:ha detto|ha raccontato|ha spiegato) (?:a|al|alla)|(?:sagte|erzählte|schilderte|berichtete) (?:der|dem)?|(?:sier|fortalte|forteller) (?:til)|(?:berättar|säger) för|(?:zegt|vertelt|vertelde) (?:aan|tegen)) ?(?:l[ae’'] ?|der |dem |het |de |el |la )?[«„“"]? ?$/iu;
const EXPERIENCE_ABROAD =
  /^ ?[»“”"]?,? (?:(?:avoir|haber|ter|aver|di aver|att ha|å ha) |qu[’'](?:il|elle)s? (?:avait|avaient|a|ont) |(?:er|sie) (?:habe|hätten|haben|sei|seien) |(?:que|che) (?:vio|viu|oyó|ouviu|firmó|assinou|avisó|avisou|había visto|tinha visto|ha visto|aveva visto)(?!\p{L}))/iu;

/** Somebody who is responsible. */
const IN_CHARGE =
  /(?<!\p{L})(?:chair(?:man|woman|person)?|superintendent|director|manager|mayor|minister|secretary|spokes\p{L}+|chief|head|owner|founder|president|commissioner|captain|principal|lawyer|attorney|prosecutor|judge|agent|administrator|sheriff)(?!\p{L})/iu;
/** Somebody who can know the facts. */
const KNOWS =
  /(?<!\p{L})(?:official|officials|officer|executives?|employees?|aides?|workers?|sources?|person|people|staff|staffers?|witness(?:es)?|guards?|engineers?|briefed|familiar)(?!\p{L})/iu;
