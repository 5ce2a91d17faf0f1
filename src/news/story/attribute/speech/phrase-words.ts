/** What the words of a phrase are: a role, part of a name, a body, a verb. */

import { BARE_MODIFIERS, LONE_BODIES, NO_NAME, PARTISANS, SMALL_BODIES } from './nouns.ts';
import type { Speaker } from './speaker.ts';
import { isCapital, type SpeechToken } from './tokens.ts';
import { isRole } from './unnamed.ts';

export const wordList = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A clause begins after these: what is before them belongs to another verb. */
export const BREAKS = wordList(
  'that because when while if but although though since where whereas unless until before after as than whether so once which whose',
);
/** Tokens of a phrase, at most. */
export const LONGEST_PHRASE = 16;

/** Small words inside surnames. */
const PARTICLES = wordList('de van von der den bin bint al el la del da di ibn ter dos du le');

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
  return PARTISANS.has(token.text) || (opensSentence(tokens, at) && isRole(token.text.toLowerCase()));
}

export const isDeterminer = ({ text }: SpeechToken): boolean =>
  /^(?:the|an?|its|his|her|their|this|that|[Tt]he|An?|Its)$/.test(text);
export const isVerbLike = ({ text }: SpeechToken): boolean =>
  /^\p{Ll}+(?:ed|ing)$/u.test(text) && !/^(?:united|leading)$/.test(text);

export function smallBody(phrase: readonly string[]): Speaker | null {
  const hasArticle = /^(?:the|its|his|her|their|an?)$/i.test(phrase[0]!);
  const kept = hasArticle ? phrase.slice(1) : phrase;
  const last = kept.at(-1)!.toLowerCase();
  const tells = kept.slice(0, -1).filter((word) => !BARE_MODIFIERS.has(word.toLowerCase()) && !/ly$/.test(word));
  if (kept.length === 1 ? !LONE_BODIES.has(last) : tells.length === 0) return null;
  const isNamed = kept.slice(0, -1).some((word) => /^\p{Lu}/u.test(word));
  if (!hasArticle && !isNamed) return null;
  const owner = kept.findLastIndex((word, at) => at < kept.length - 1 && /^\p{Ll}.*[’']s?$/u.test(word));
  const own = kept.slice(owner + 1);
  return { kind: 'body', who: (own.length > 1 ? own : kept).join(' ') };
}

/** A capital that is neither a day nor a word like "The"; `1st` of a rank. */
export const isNamePart = (token: SpeechToken | undefined): boolean =>
  token !== undefined &&
  (isCapital(token) ? !NO_NAME.has(token.text.replace(/[’']s$/, '')) : /^\d+(?:st|nd|rd|th)$/.test(token.text));

export const isParticle = (tokens: readonly SpeechToken[], at: number): boolean =>
  PARTICLES.has(tokens[at]!.text) && isCapital(tokens[at - 1]);
