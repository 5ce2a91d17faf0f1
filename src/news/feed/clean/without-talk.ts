/**
 * Removes lines in which an outlet addresses its reader, in an article that otherwise addresses nobody. News is told in the third
 * person, so "we" and "you" outside quotations mark a call to subscribe, a request for tips, a notice about cookies, an offer.
 * Where a large part of the article speaks so, it is a column, an interview or advice, and nothing goes.
 */
import { ADDRESSES, NAMED } from './aside.ts';
import { isAboutAccount } from './chrome.ts';
import { type Weights, weigh } from './outlet-words.ts';
import { tellsOfSomebody } from './site-talk.ts';

/** Longer lines tell something. */
const LONGEST = 320;
const SHORT = 160;
/** Beside a single word about the medium, more names tell of the world; German nouns are names here. */
const MOST_NAMES = 3;
/** From this length on a line without a quotation is prose. */
const PROSE = 40;
/** So many silent paragraphs must stand beside each one that speaks. */
const SILENT = 2;

const QUOTED = /["“”„«»]/;
const PRICE = /[£$€¥]\s?\d|\d\s?(?:€|euros?\b|pounds?\b|dollars?\b)/iu;
/** How often a price is paid. */
const PERIOD =
  /(?:\ba|\bper|\/) ?(?:day|week|month|year)\b|\b(?:pro|im) (?:woche|monat|jahr)|\bpar (?:semaine|mois|an)\b|\bal? (?:mese|mes|mês|anno|año|ano)\b|\bpor mes\b/iu;
/** A place at what the outlet holds. */
const EVENT =
  /\b(?:early[- ]bird|tickets?|webinar|summit|conference|awards|festival|forum|seats|places)\b.*\b(?:available|on sale|book|register|selling|limited)\b/i;
/** What a reader is asked for. */
const GIVEN =
  /(?<!\p{L})(?:appeals?|fundrais\p{L}+|donat\p{L}+|chip(?:ped)? in|spenden?|un don|dons|donación|donaciones|doaç\p{L}+|donazion\p{L})(?!\p{L})/iu;
/** `Got a tip? Write to us.` */
const ASKED =
  /^[^.!?]{3,70}\? (?:[^.!?]{3,60}[.!] )?(?:please )?(?:create|write|send|tell|let|become|join|share|e-?mail|contact|click|tap|try|get|sign|log|register|subscribe|schreiben|melden|werden|jetzt|registrieren|abonnieren|écrivez|créez|partagez|inscrivez|devenez|escrib\p{L}+|comparte|compártel\p{L}|regístrate|hazte|compartilhe|escreva|cadastre-se|scrivi\p{L}*|condividi\p{L}*|registrati|schrijf|deel|meld|word)(?!\p{L})[^?]{0,100}$/iu;
/** What is said of an offer alone. */
const CONDITIONS =
  /(?:terms(?: and conditions| & conditions)?|t ?& ?cs?|charges|conditions|exclusions)(?: may)? apply|\b18\+|while stocks last|\b(?:es gelten die|voir) (?:agb|conditions)/iu;
const DISCOUNT =
  /\b(?:use|enter|with)(?: the| our| promo| discount)? code \S+(?=.*\b(?:off|free|discount|order|save)\b)|\b(?:off|free|discount|save)\b.*\bwith(?: promo)? code \S+|\bbe ?gamble ?aware\b|\bgamble responsibly\b|^(?=.*\bgambl)(?=.*\byour?\b).*\b(?:set a (?:\w+ )?limit|helpline|free and confidential)\b|\b\d{1,2} ?% (?:off|discount)\b(?=.{0,60}\b(?:your|order|subscription|code)\b)/i;
const BUYING =
  /\b(?:to order|order (?:a copy|now|here)|buy (?:it|now|here|a copy|your)|discount code|delivery charges)\b/i;
const BIDDEN =
  /(?:^|[.!?:] |\bto [^.,]{3,60}, )(?:please )?(?:sign up|subscriptions?|subscribe|join|try|start|support|back|donate|chip in|get|watch|become|upgrade|choose|claim|save|shop|book|reserve|register|add|vote|see|read|visit|take out|unterstütz\p{L}*|abonnier\p{L}*|werden sie|soutenez|abonnez|devenez|faites un don|apóya\p{L}*|suscríbe\p{L}*|hazte|apoie|assine|torne-se|sostieni\p{L}*|abbonati|diventa|steun|word|abonneer)(?!\p{L})/iu;
/** What a small sum would buy otherwise. */
const COFFEE =
  /\bfor (?:less than )?the (?:price|cost) of (?:an?|one|two|three)\b|(?:für den|zum) preis (?:eines|einer|von)\b|pour le prix d['’]une?\b|por el precio de una?\b|pelo preço de uma?\b|al prezzo di una?\b|voor de prijs van een\b/iu;
/** What a newsletter lives on. */
const PAID =
  /\b(?:free or paid|paid or free|paid|monthly|annual) (?:subscriptions?|subscribers?|memberships?|members?)\b/i;
/** What comes so often. */
const LETTER = /newsletter|round-?up|briefing|podcast|rundbrief|infolettre|bolet[íi]n|nieuwsbrief/i;
/** How often a newsletter comes. */
const OFTEN =
  /\b(?:every|each) (?:(?:week)?day|week|month|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:daily|weekly|monthly|fortnightly)\b|(?<!\p{L})(?:täglich|wöchentlich|jeden (?:morgen|tag|abend|\p{L}+tag)|chaque (?:jour|matin|semaine|soir)|tous les (?:jours|matins)|cada (?:día|mañana|semana|dia|manhã)|todos os dias|todas las mañanas|ogni (?:giorno|mattina|settimana)|elke (?:dag|ochtend|week)|dagelijks|wekelijks)(?!\p{L})/iu;
/** A bidden reader, at the beginning or behind a question. */
const CALL =
  /^(?:[^.!?]{3,80}\? )?(?:sign up|log in|turn on|enable|register|create|save|vote|hit|tap|click|make|show|jump|subscribe|join|support|get|download|follow|leave|tell|send|share|discover|abonnieren|jetzt|melden|schreiben|unterstütze\p{L}*|laden|abonnez|soutenez|recevez|téléchargez|suscríbete|apoya|recibe|descarga|assine|apoie|receba|abbonati|sostieni|scarica|ricevi)(?!\p{L})/iu;
const ENDED = /[.!?…。！？؟।:"”’»)]$/u;

/** @param lines of a text that is clean otherwise; empty ones part paragraphs */
export function withoutTalk(lines: readonly string[]): readonly string[] {
  const told = lines.filter(Boolean);
  const speaking = new Set(told.filter(speaks));
  const silent = told.filter((line) => line.length >= PROSE && !speaking.has(line));
  const isColumn = silent.length < Math.max(SILENT, SILENT * speaking.size);
  const left = new Set(told.filter((line) => isOffer(line) || (!isColumn && speaking.has(line) && isTalk(line))));
  return left.size === 0 ? lines : lines.filter((line) => !left.has(line));
}

const bareOf = (line: string): string => line.replace(NAMED, ' ').replace(ADDRESSES, ' ').replaceAll('’', "'");

function speaks(line: string): boolean {
  if (/^[•◦]/.test(line)) return false;
  // Long lines only count for how the whole article speaks, where an address or a name does not matter.
  const bare = line.length > LONGEST ? line.replaceAll('’', "'") : bareOf(line);
  if (QUOTED.test(bare)) return false;
  const { isOutlet, isReader, medium } = weigh(bare);
  return isOutlet || isReader || (medium > 0 && /@\S+\.\p{L}/u.test(line)) || (medium > 1 && CALL.test(line));
}

/** Does the outlet speak, and nobody else? */
const isTalk = (line: string): boolean =>
  line.length <= LONGEST && !line.endsWith(':') && isAboutOutlet(line) && !tellsOfSomebody(line);

/** Both sides are named in words that are also about the medium, or one of them in words that are mostly so. */
function isAboutOutlet(line: string): boolean {
  const weights = weigh(bareOf(line));
  if (isSurely(line, weights)) return true;
  const { isOutlet, isReader, medium, names, world } = weights;
  const about = medium + (hasAddress(line) ? 1 : 0);
  if (isOutlet && (isReader || (about > 1 && BIDDEN.test(line)))) return about >= 1 && about * 3 >= world;
  const isCall = CALL.test(line) && (isOutlet || isReader);
  if (about === 1 && names > MOST_NAMES) return false;
  return about >= (ENDED.test(line) && !isCall ? 2 : 1) && about >= world;
}

/** Whatever else the line is about: a price, an account, a seat, a gift, a call, a newsletter that comes daily. */
function isSurely(line: string, { isOutlet, isReader, medium }: Weights): boolean {
  const isPriced = PRICE.test(line);
  if (isPriced && (PERIOD.test(line) || (isReader && medium > 0 && line.length <= SHORT))) return true;
  if (isReader && isAboutAccount(line)) return true;
  return (
    isOutlet &&
    (isInvitation(line, isPriced || isReader) ||
      (isReader && BIDDEN.test(line)) ||
      (line.length <= SHORT && LETTER.test(line) && OFTEN.test(line)))
  );
}

const isInvitation = (line: string, isAsking: boolean): boolean => EVENT.test(line) || (isAsking && GIVEN.test(line));

const hasAddress = (line: string): boolean => line.replace(ADDRESSES, '') !== line;

const isOffer = (line: string): boolean =>
  line.length <= LONGEST && (sells(line) || asks(line)) && !tellsOfSomebody(line);

const asks = (line: string): boolean => ASKED.test(line) && !QUOTED.test(line) && isOfOutlet(line);

function isOfOutlet(line: string): boolean {
  const { isOutlet, medium } = weigh(bareOf(line));
  return medium > 1 || (isOutlet && medium > 0);
}

/** A price or a discount with its conditions, or with a call to pay it. */
function sells(line: string): boolean {
  if (DISCOUNT.test(line)) return true;
  if (COFFEE.test(line) && BIDDEN.test(line)) return true;
  if (/^(?:sign up|subscribe)\b/i.test(line) && OFTEN.test(line)) return true;
  if (PAID.test(line) && BIDDEN.test(line)) return true;
  if (!PRICE.test(line)) return false;
  if (CONDITIONS.test(line)) return true;
  return (PERIOD.test(line) && BIDDEN.test(line)) || (BUYING.test(line) && hasAddress(line));
}
