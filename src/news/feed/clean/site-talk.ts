/**
 * An outlet that speaks to its reader about itself: "Your subscription makes our journalism possible." No table can hold
 * all the words for it, so it is known by three signs in one short paragraph: someone is addressed, or bidden to do something;
 * the thing is one that only outlets have (a newsletter, an app, an inbox); and nobody is quoted or said to have said it.
 */

import { outletWords } from '../../text/languages.ts';

/** Phrases as they stand between blanks; `*`: with any ending. */
const phrases = (list: string): readonly string[] =>
  list.split(' · ').map((phrase) => (phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));

/** Longer paragraphs tell something. */
const LONGEST = 240;

const SPEECH = phrases(
  'said · says · say · told · added · argued · insisted · replied · joked · quipped · admitted · conceded · tell them · asked · asks · warned · advised · urged · ordered · shouted · begged · vowed · wrote · court · police · prosecutors · dijo · afirmó · señaló · ordenó · pidió · déclaré · lancé · annoncé · sagte · erklärte · disse · afirmou · detto · сообщи* · заяви* · сказа* · призва* · повідоми* · açıkla* · قال · قالت',
);
/** Somebody speaks, or is said to have spoken. */
const QUOTED = /["“”„«»]/;
const TOLD = phrases(
  'said · says · told · tells · according · announced · reported · reports · warned · warns · wrote · claimed · claims · court · police · dijo · afirmó · señaló · informó · según · déclaré · annoncé · indiqué · selon · sagte · teilte · erklärte · laut · zufolge · disse · afirmou · informou · segundo · detto · secondo · сообщи* · заяви* · сказа* · словам · повідоми* · açıkla* · dedi',
);

const OURS = outletWords('we').map((word) => ` ${word.toLowerCase()} `);
const YOURS = [
  ...outletWords('you').map((word) => ` ${word.toLowerCase()} `),
  ...phrases('dear reader · dear readers · readers like'),
];
/** What outlets bid their readers do; what may be a noun needs its object behind it. */
const BIDDEN =
  /^ (?:please |dear reader )?(?:(?:subscribe|sign up|register|log in|install|join|receive|stay|become|consider|upgrade|donate|enter|scan|discover|browse|enjoy|unlock|never miss|keep up|catch up) |(?:get|follow|download|watch|listen|read|see|find|visit|check out|view|e-?mail|share|support|contact|send|add|try|help|learn|explore|catch|click|tap|report|like|hear|search|access) (?:us|our|your|the|this|these|all|an?|more|live|free|here|on|up|in|to|for (?:our|the latest|more|free)|out|every|daily|exclusive) )/;

/** What outlets have, and hardly anybody else. */
const OUTLETS = phrases(
  'newsletter · newsletters · subscribers · readers like you · dedicated reader · stories free · keeps paywalls · must-read coverage · hear from you · biggest stories · latest warnings · nonprofit newsroom · news alerts · email alerts · breaking news · latest news · latest updates · latest headlines · latest stories · top stories · biggest stories · live updates · live coverage · live news · news updates · our journalism · quality journalism · independent journalism · journalism possible · journalism you · newsroom · ad-free · free article · free articles · print edition · e-paper · epaper · our app · our site · our website · our channel · our coverage · our community · our reporting · our stories · our readers · our page · our weekly · our daily · our youtube · our telegram · our whatsapp · our facebook · telegram channel · whatsapp channel · whatsapp group · youtube channel · facebook page · third-party content · third party content · social-post content · extra content · privacy choices · ad choices · daily briefing · weekly round-up · weekly roundup · press releases · member of our · comments section',
);
const OUTLETS_ELSEWHERE = phrases(
  'newsletter · boletín · boletines · canal de whatsapp · canal de telegram · suscriptores · nuestra web · nuestra app · nuestra página · infolettre · alertes · alertes info · notre site · notre application · notre chaîne · abonnés · rundbrief · push-* · unsere app · unseren kanal · unserem kanal · unserer website · unserer webseite · unseren podcast · whatsapp-kanal · nosso canal · nosso site · nosso app · nosso aplicativo · assinantes · nostro canale · nostro sito · nostra app · nieuwsbrief · telegram-канал* · рассылк* · розсилк* · bülten*',
);
/** What others have, too: an article about a program speaks to its reader of these. */
const ANYBODYS = phrases(
  'inbox · subscription · notifications · podcast · website · app · cookies · browser · javascript · consent · device · account · headlines · journalism · qr code',
);

/** Does the outlet speak of itself to its reader? @param line a paragraph */
export function isSiteTalk(line: string): boolean {
  if (line.length > LONGEST || /^[•◦]/.test(line) || QUOTED.test(line)) return false;
  const said = wordsOf(line);
  const has = (list: readonly string[]) => hasAny(said, list);
  if (has(OUTLETS)) return (BIDDEN.test(said) || has(YOURS)) && !has(TOLD);
  if (has(OUTLETS_ELSEWHERE)) return (has(YOURS) || has(OURS)) && !has(TOLD);
  return has(ANYBODYS) && has(OURS) && has(YOURS) && !has(TOLD);
}

/** Is it somebody's words that the line gives? */
export const quotesSomebody = (line: string): boolean => hasAny(wordsOf(line), SPEECH);

/** Does the line tell what somebody says, or what a newsroom has learned? */
export const tellsOfSomebody = (line: string): boolean =>
  hasAny(wordsOf(line).replace(/ our reports? /g, ' '), TOLD) || quotesSomebody(line);

const wordsOf = (line: string): string =>
  ` ${line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()} `;

const hasAny = (words: string, list: readonly string[]): boolean => list.some((phrase) => words.includes(phrase));
