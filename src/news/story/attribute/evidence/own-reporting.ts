/** Signs that a text’s news is its own outlet’s reporting. */

import { familyOf, nameKey } from '../../../publishers.ts';
import type { Evidence } from '../../../types.ts';
import type { AttributionReading, ReadSentence } from '../reading.ts';
import { ownNamesPattern } from './own-names.ts';
import { hasPrivateVoice, isPrivateVoice } from './private-people.ts';
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
    ({ start, end }) =>
      !HAS_MORE.test(reading.text.slice(end - 2, end + 80)) &&
      !AS_POLLSTER.test(reading.text.slice(Math.max(0, start - 60), start)),
  );
  if (named.length > 0 && !UNANSWERED.test(said)) {
    const firm = named.some((one) => isFirm(one, sentence, { said, quote }, reading.text));
    return !firm && isReaction(sentence, said, reading) ? [] : evidence(firm);
  }
  if (OWN_PEOPLE.test(said) && !DESK_WORK.test(said)) return evidence(true);
  if (AT_THE_SCENE.test(said) && !SPEECH.test(said)) return evidence(false);
  if (sentence.mentions.length > 0 && /(?:told|tells|said to)/.test(said)) return [];
  if (MAY_BE_REACHED.test(said) && REACHED.test(said) && !UNANSWERED.test(said))
    return evidence(OWN_EXPERIENCE.test(said.replace(FROM_REACHED, '')));
  if (INSIDERS.test(said)) return evidence(false);
  return hasPrivateVoice(sentence, reading) ? evidence(false) : [];
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

/** A cheap test that comes before it. */
const MAY_BE_REACHED =
  /phone|interview|reached|contact|téléphone|nos soins|telefon|teléfono|telefone|entrevista|телефон|الهاتف/iu;
/** `our correspondent explains what it means`: no reporting of the news. */
const DESK_WORK =
  /(?<!\p{L})[Oo]ur (?:[\p{L}-]+ ){1,4}(?:explains?|anal[yz]\p{L}+|looks? (?:at|back)|answers?|asks?|examines? what|has (?:more|the (?:details|latest))|takes? a look|discuss\p{L}*|considers?)(?!\p{L})/u;

/** `Alpha’s Ann Roe has this report`: an announcement. */
const HAS_MORE =
  /^.{0,2}(?:[’']s)? (?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:has (?:this|more|the (?:story|details|latest))|explains|joins|looks (?:at|back))(?!\p{L})/u;

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

/** The outlet has asked people for forecasts or views. That is no reporting of the news. */
const AS_POLLSTER =
  /(?<!\p{L})(?:surveyed|polled|poll(?: [\p{L}]+){0,3}|survey(?: [\p{L}]+){0,3}|consensus|compiled) by (?:the )?$/iu;

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
