/** What the words of a phrase are: a role, part of a name, a body, a verb. */

import { BARE_MODIFIERS, LONE_BODIES, NO_NAME, OFFICE_WORDS, PARTISANS, SMALL_BODIES } from './nouns.ts';
import type { Speaker } from './speaker.ts';
import { isCapital, type SpeechToken, wordAt } from './tokens.ts';
import { isOffice, isRole } from './unnamed.ts';

export const wordList = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A clause begins after these: what is before them belongs to another verb. */
export const BREAKS = wordList(
  'that because when while if but although though since where whereas unless until before after as than whether so once which whose',
);
/** Tokens of a phrase, at most. */
export const LONGEST_PHRASE = 16;

/** Small words inside surnames. */
const PARTICLES = wordList(
  'es es- den- las los san ul ur ud bint ben abu ten ould mac te de van von der den bin bint al el la del da di ibn ter dos du le',
);

export const texts = (tokens: readonly SpeechToken[], from: number, to: number): string[] =>
  tokens.slice(from, to).map(({ text }) => text);
export const joinTokens = (tokens: readonly SpeechToken[], from: number, to: number): string =>
  texts(tokens, from, to).join(' ');
/** `FDA and CDC` are two. */
export const isAcronym = ({ text }: SpeechToken): boolean => /^\p{Lu}{2,6}$/u.test(text);
export const isSmallBody = (word: string): boolean => SMALL_BODIES.has(word) || LONE_BODIES.has(word);

/** A capital at the beginning of a sentence or quotation says nothing: `Officials said`. */
export const opensSentence = (tokens: readonly SpeechToken[], at: number): boolean =>
  at === 0 || /^(?:mark|end|colon|break)$/.test(tokens[at - 1]!.kind);

export function isRoleAt(tokens: readonly SpeechToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  if (!isCapital(token)) return isRole(token.text);
  return PARTISANS.has(token.text) || (opensSentence(tokens, at) && isOffice(token.text.toLowerCase()));
}

export const isDeterminer = ({ text }: SpeechToken): boolean =>
  /^(?:the|an?|its|his|her|their|this|that|[Tt]he|An?|Its)$/.test(text);
export const isVerbLike = ({ text }: SpeechToken): boolean =>
  /^\p{Ll}+(?:ed|ing)$/u.test(text) &&
  !/^(?:united|leading|armed|allied|ruling|governing|combined|joint|advertising|broadcasting|consulting|training|banking|mining|shipping|housing|planning|sporting)$/.test(
    text,
  );

/** @param tail which of its kind it is: `of health` */
export function smallBody(phrase: readonly string[], tail: readonly string[] = []): Speaker | null {
  const hasArticle = /^(?:the|its|his|her|their|an?)$/i.test(phrase[0]!);
  const kept = hasArticle ? phrase.slice(1) : phrase;
  const last = kept.at(-1)!.toLowerCase();
  const tells = kept.slice(0, -1).filter((word) => !BARE_MODIFIERS.has(word.toLowerCase()) && !/ly$/.test(word));
  if (tail.length === 0 && (kept.length === 1 ? !LONE_BODIES.has(last) : tells.length === 0)) return null;
  const isNamed = kept.slice(0, -1).some((word) => /^\p{Lu}/u.test(word));
  if (!hasArticle && !isNamed) return null;
  const owner = kept.findLastIndex((word, at) => at < kept.length - 1 && /^\p{Ll}.*[’']s?$/u.test(word));
  const own = kept.slice(owner + 1);
  return { kind: 'body', who: [...(own.length > 1 ? own : kept), ...tail].join(' ') };
}

/** A capital that is neither a day nor a word like "The"; `1st` of a rank. */
export const isNamePart = (token: SpeechToken | undefined): boolean =>
  token !== undefined &&
  (isCapital(token) ? !NO_NAME.has(token.text.replace(/[’']s$/, '')) : /^\d+(?:st|nd|rd|th)$/.test(token.text));

export const isParticle = (tokens: readonly SpeechToken[], at: number): boolean =>
  PARTICLES.has(tokens[at]!.text) && isCapital(tokens[at - 1]);

/**
 * Where the name begins that follows an office's `of …`, at `from`: `of staff | Ann Roe`, `of three | Ann Roe`; null
 * where what follows is whom the office serves (`of Acme Steel`).
 */
export function nameAfterOffice(tokens: readonly SpeechToken[], from: number, end: number): number | null {
  if (wordAt(tokens, from) !== 'of') return null;
  let at = from + 1;
  while (at < end && (OFFICE_WORDS.has(tokens[at]!.text) || (at < from + 4 && /^\p{Ll}/u.test(tokens[at]!.text))))
    at += 1;
  const isOffice =
    at > from + 1 && !/^(?:of|for|the|in|at|from|to|with|and|his|her|their|its|a|an)$/.test(wordAt(tokens, at - 1));
  return isOffice && end - at > 1 && isNamePart(tokens[at]) && isNamePart(tokens[at + 1]) ? at : null;
}
