/**
 * What the page says around the text, known by its shape and in any language that we have rules for: consents below a form,
 * questions with their two buttons, counters of comments, switches, ratings, rows of topics. Each shape
 * needs two signs at least, for a report may hold any one of them.
 */
import { weigh } from './outlet-words.ts';
import { tellsOfSomebody } from './site-talk.ts';

/** Longer lines tell something. */
const LONGEST = 320;
const QUOTED = /["“”„«»]/;

/** Any of the words, as a word: ` · ` parts them. */
const anyOf = (words: string): string => `(?<!\\p{L})(?:${words.replaceAll(' · ', '|')})(?!\\p{L})`;
export const word = (words: string): RegExp => new RegExp(anyOf(words), 'iu');

const AGREED = word(
  "i(?: have)?(?: \\p{L}+)? (?:agree|accept|consent|acknowledge|confirm) · you(?: \\p{L}+)? (?:agree|accept|consent|acknowledge|confirm) · akzeptier(?:en sie|st du|e ich) · (?:stimmen sie|stimmst du|stimme ich|ich stimme) · acceptez · acceptes · j[’']accepte · aceptas · acepto · acepta usted · (?:você )?concorda · concordo · você aceita · aceito · accetti · accetto · acconsenti · acconsento · (?:ga je|ga jij|gaat u|ik ga) akkoord · godkänner du · jag godkänner · akceptujesz · akceptuję · вы соглашаетесь · я согла\\p{L}+ · ви погоджуєтесь · kabul ediyorum · kabul etmiş ol\\p{L}+ · anda (?:menyetujui|setuju)",
);
const TERMS = word(
  'terms · conditions · privacy · policy · processing · agb · nutzungsbedingungen · datenschutz\\p{L}* · confidentialité · términos · condiciones · privacidad · termos · privacidade · termini · condizioni · informativa · voorwaarden · privacybeleid · privacyverklaring · villkor · regulamin\\p{L}* · prywatności · условия\\p{L}* · конфиденциальности · персональн\\p{L}+ · умов\\p{L}* · koşul\\p{L}* · gizlilik · ketentuan · privasi',
);

/** `… safe? Yes / No` */
const BUTTONS =
  /\?\P{L}{0,8}(?:yes|ja|oui|sí|si|sim|sì|tak|да|так|evet|ya)\P{L}{1,6}(?:no|nein|non|não|nee|nej|nie|нет|ні|hayır|tidak)\P{L}{0,4}$/iu;
const USEFUL =
  /^[^.!?]{0,80}(?:helpful|useful|informative|hilfreich|nützlich|utile|útil|nuttig|användbar|przydatn\p{L}+|полез\p{L}+|faydalı|bermanfaat)(?!\p{L})[^.!?]{0,20}\?$/iu;
/** The reader is asked what he thinks, perhaps behind a label. */
const OPINION = new RegExp(
  `^(?:[^.!?:]{1,24}[:–-] )?¿?${anyOf(
    "what(?: do|['’]s) your? (?:think|view|opinion|take) · was (?:meinen|denken|sagen) sie · was (?:meinst|denkst|sagst) du · ihre meinung (?:zählt|ist (?:uns )?(?:gefragt|wichtig)) · qu['’]en (?:pensez|dites)[- ]vous · donnez(?:-nous)? votre avis · votre avis (?:compte|nous intéresse) · qué (?:opinas|opina usted|opinan ustedes|te parece) · tu opinión (?:cuenta|importa|nos interesa) · o que (?:você|vocês) ach\\p{L}+ · (?:dê|deixe) a sua opinião · (?:e tu )?cosa ne pens(?:i|ate) · wat (?:vind|denk) (?:jij|je|u|jullie)(?: ervan)? · vad tycker du · co o tym (?:myślisz|sądzisz) · (?:а )?что вы (?:об этом )?думаете · що ви думаєте · siz ne düşünüyorsunuz · bagaimana (?:menurut|pendapat) anda",
  )}.{0,120}$`,
  'iu',
);

const COMMENTS = anyOf(
  'comments? · kommentare? · commentaires? · comentarios? · comentários? · commenti · commento · reacties? · kommentarer · komentarz[ey]? · комментари\\p{L}{1,2} · коментар\\p{L}{1,2} · yorum · komentar',
);
const COUNTED = new RegExp(
  `^(?:[^!?]{0,140}\\s?[:–—-] )?\\d{1,6} ${COMMENTS}[.]?(?: [^.!?]{1,60}[.!]?)?$|^${COMMENTS}\\s?[([]\\d{1,6}[)\\]](?:\\s?[|·•–—:-].{0,80})?$`,
  'iu',
);

const SWITCH = new RegExp(
  `^(?:[^.!?:]{1,24}: )?(?:(?:show|hide|sort|filter|order|display|afficher|masquer|trier|mostrar|ocultar|ordenar|mostra|nascondi|ordina|toon|verberg|sorteer|visa|pokaż|sortuj|показать|сортировать)(?!\\p{L})[^.!?:,]{1,40}${anyOf(
    "only · first · newest · oldest · uniquement · d[’']abord · récents? · anciens? · solo · primero · recientes · apenas · recentes · recenti · eerst · nieuwste · oudste · alleen · först · endast · tylko · najnowsze · новые · только",
  )}(?: \\p{L}+)?|(?:nur .{1,30} anzeigen|sortieren nach .{1,24}|(?:neueste|älteste) zuerst(?: anzeigen)?))$`,
  'iu',
);
const RATED =
  /^\d(?:[.,]\d)? (?:\S+ ){0,2}\d{1,2}(?: \p{L}+)?,? ?\(\d[\d.,]* \p{L}+\)$|^(?:rate|bewerten sie|notez|évaluez|valora|califica|avalie|valuta|beoordeel|betygsätt|oceń|оцените) (?:this|our|dies\p{L}+|cet\p{L}*|est\p{L}|quest\p{L}+|dit|deze|ten|tę|эт\p{L}+)(?!\p{L})[^.!?]{1,40}$/iu;

/** `Topics for you: Harbours, Storms` */
const TOPICS = new RegExp(
  `^(?=[^:]{0,60}${anyOf(
    'topics? · tags? · temas? · thèmes? · sujets? · themen · assuntos? · tópicos · etiquetas · temi · argomenti · onderwerpen · ämnen · tematy · тем[ыи] · теги · konular · etiketler · topik · more about · more on · mehr zu · mehr über · plus sur · más sobre · mais sobre · altro su · meer over',
  )})[^:.!?]{3,60}: `,
  'iu',
);
const LONGEST_TOPIC = 4;

/** An account that only the reader can have. */
const READERS_ACCOUNT =
  /(?<!\p{L})(?:your|tu|votre|ton|dein|tua|teu|tuo|je|jouw|ditt)(?: \p{L}+)? (?:account|session|subscription|browser|device|cuenta|sesión|suscripción|navegador|compte|session|abonnement|navigateur|konto|abo|sitzung|conta|sessão|assinatura|navegador|sessione|abbonamento|browser|sessie|konto)(?!\p{L})/iu;

/** Why the page does not show it. */
const SHUT =
  /(?<!\p{L})(?:(?:another|other|new) (?:device|browser)|expired|ended|timed out|log in|sign in|not support|otro (?:aparato|dispositivo)|caducad\p{L}|inicia|un autre (?:appareil|navigateur)|expiré\p{L}?|connectez|anderen gerät|abgelaufen|anmelden|outro (?:aparelho|dispositivo)|expirou|entrar|altro dispositivo|scadut\p{L}|accedi|ander apparaat|verlopen|inloggen)(?!\p{L})/iu;

/** `Copyright 2026 Norwick Bell.`, and what may not be done */
const RIGHTS =
  /^(?:copyright|©|\(c\))(?: ©)?(?: \d{4}(?:\s?[-–]\s?\d{2,4})?)?,?(?:(?: (?:the|by|and|&|of))? (?-i:\p{Lu}|\d)[\p{L}\d.,'’&-]*){0,8}(?:[.|–-]\s?.{0,30}(?:reserved|reproduced|permission).{0,240})?$|^(?:this|no part of|these|the) [^.]{0,80}(?:material|content|site|website|page|article|publication|text)s?\b[^.]{0,40} may (?:not )?be (?:reproduced|published|copied|rewritten|redistributed|broadcast|used|reprinted)\b/iu;
const CONDITIONS = /^(?:terms(?: (?:and|&) conditions)?|t ?& ?cs?|conditions|exclusions)(?: may)? apply\b.{0,60}$/iu;

/** @param line a paragraph, or a line of one */
export function isChrome(line: string): boolean {
  if (line.length > LONGEST || /^[•◦]/.test(line) || QUOTED.test(line) || tellsOfSomebody(line)) return false;
  return isForm(line) || isControl(line) || isTopics(line) || RIGHTS.test(line) || CONDITIONS.test(line);
}

const isForm = (line: string): boolean => (AGREED.test(line) && TERMS.test(line)) || OPINION.test(line);

function isControl(line: string): boolean {
  if (BUTTONS.test(line) || RATED.test(line) || (SWITCH.test(line) && isOfEntries(line))) return true;
  return COUNTED.test(line) || (USEFUL.test(line) && weigh(line).medium > 0);
}

/** What a switch shows: articles, comments, the newest ones. */
const isOfEntries = (line: string): boolean => weigh(line).medium > 0 || ORDER.test(line);
const ORDER =
  /newest|oldest|latest|pinned|key |event|ereigni|neueste|älteste|récent|ancien|recient|antigu|recent|nieuwste|oudste|новые/i;

function isTopics(line: string): boolean {
  const lead = TOPICS.exec(line);
  if (lead === null || /[.!?]$/.test(line)) return false;
  const topics = line.slice(lead[0].length).split(/[,|;·•/]/);
  return topics.every(
    (topic) => /^\s*[\p{Lu}\p{Lo}\d#]/u.test(topic) && topic.trim().split(/\s+/).length <= LONGEST_TOPIC,
  );
}

/** Is the reader told about his own account? Not in a text that speaks to its reader throughout. */
export const isAboutAccount = (line: string): boolean => READERS_ACCOUNT.test(line) && SHUT.test(line);
