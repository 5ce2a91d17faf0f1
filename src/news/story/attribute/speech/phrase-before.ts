/** The person, body or unnamed source that the words before a verb name. */

import { nameOf } from './names.ts';
import {
  BREAKS,
  isAcronym,
  isDeterminer,
  isNamePart,
  isParticle,
  isRoleAt,
  isSmallBody,
  isVerbLike,
  joinTokens,
  LONGEST_PHRASE,
  opensSentence,
  smallBody,
  texts,
  wordList,
} from './phrase-words.ts';
import type { Phrase } from './speaker.ts';
import { isCapital, type SpeechToken, wordAt } from './tokens.ts';
import { isModifier, modifiersOf, unnamedSource } from './unnamed.ts';

/** What may follow a role and still be part of the source. */
const OPENS_TAIL = wordList(
  'of for with from at in on to close familiar involved briefed interviewed based named hired near inside within who speaking working supporting about under by privy aware knowledgeable attending present',
);
/** Inside a tail: the noun is no longer the subject of the verb that follows. */
const NO_TAIL = wordList('when while as because he she they that was were had is are listened but it we will would');
const PREPOSITIONS = wordList(
  'of for with from at in on to by near inside within about against into over under between behind like including than',
);

/** The speaker named by the words that end right before token `end`; null where they name none. */
export function phraseBefore(tokens: readonly SpeechToken[], end: number): Phrase | null {
  const from = clauseStart(tokens, end);
  if (from === end) return null;
  return roleBefore(tokens, from, end) ?? bodyBefore(tokens, from, end) ?? nameBefore(tokens, from, end);
}

function clauseStart(tokens: readonly SpeechToken[], end: number): number {
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST_PHRASE &&
    tokens[from - 1]!.kind === 'word' &&
    !BREAKS.has(wordAt(tokens, from - 1))
  )
    from -= 1;
  return from;
}

/** The first role of the clause that what follows belongs to: `two officials at the ministry`. */
function roleBefore(tokens: readonly SpeechToken[], from: number, end: number): Phrase | null {
  for (let at = from; at < end; at += 1) {
    if (!isRoleAt(tokens, at) || !isTail(tokens, at + 1, end)) continue;
    if (tokens[at]!.text === 'police' && isCapital(tokens[at - 1])) return null;
    const tail = at + 1 < end ? ` ${joinTokens(tokens, at + 1, end)}` : '';
    const speaker = unnamedSource(texts(tokens, from, at), tokens[at]!.text, tail);
    return speaker === null ? null : { speaker, from: at - modifiersOf(texts(tokens, from, at)).length, to: end };
  }
  return null;
}

function isTail(tokens: readonly SpeechToken[], from: number, end: number): boolean {
  if (from === end) return true;
  if (!OPENS_TAIL.has(wordAt(tokens, from)) || isVerbAfterTo(tokens, from)) return false;
  for (let at = from + 1; at < end; at += 1) if (NO_TAIL.has(wordAt(tokens, at))) return wordAt(tokens, from) === 'who';
  return true;
}

/** `delegates to match …`: no tail. `aides to Roe`: one. */
const isVerbAfterTo = (tokens: readonly SpeechToken[], at: number): boolean =>
  wordAt(tokens, at) === 'to' &&
  !isCapital(tokens[at + 1]) &&
  !/^(?:the|his|her|their|its|both|a|an)$/.test(wordAt(tokens, at + 1));

/** `the Roe campaign`, `Norvik police`, `the health ministry`, `the army`. */
function bodyBefore(tokens: readonly SpeechToken[], from: number, end: number): Phrase | null {
  const last = wordAt(tokens, end - 1);
  if (isCapital(tokens[end - 1]) && !(end - 1 === from && opensSentence(tokens, from))) return null;
  if (!isSmallBody(last)) return null;
  let at = end - 1;
  while (
    at > from &&
    end - at < 6 &&
    !isDeterminer(tokens[at]!) &&
    isModifier(tokens[at - 1]!.text) &&
    !isVerbLike(tokens[at - 1]!)
  )
    at -= 1;
  const speaker = smallBody(texts(tokens, at, end));
  return speaker === null ? null : { speaker, from: at, to: end };
}

function nameBefore(tokens: readonly SpeechToken[], from: number, end: number): Phrase | null {
  if (!isNamePart(tokens[end - 1])) return null;
  if (/[’']s?$/.test(tokens[end - 1]!.text)) return null;
  let at = end - 1;
  while (at > from && (isNamePart(tokens[at - 1]) || isParticle(tokens, at - 1))) at -= 1;
  const wide = wideStart(tokens, from, at);
  const body = wide < at ? nameOf(texts(tokens, wide, end)) : null;
  if (body?.kind === 'body') return { speaker: body, from: wide, to: end };
  if (PREPOSITIONS.has(wordAt(tokens, at - 1))) return placedBefore(tokens, at - 1);
  const speaker = nameOf(texts(tokens, at, end));
  return speaker === null ? null : { speaker, from: at, to: end };
}

/** `Ann Roe of Acme`: the person before the preposition. */
function placedBefore(tokens: readonly SpeechToken[], at: number): Phrase | null {
  if (!/^(?:of|from|at|with|for|in)$/.test(wordAt(tokens, at)) || !isCapital(tokens[at - 1])) return null;
  const found = phraseBefore(tokens, at);
  return found?.speaker.kind === 'person' && found.speaker.who.includes(' ') ? found : null;
}

/** Over the small words of a body's name: `Council of Europe`. */
function wideStart(tokens: readonly SpeechToken[], from: number, start: number): number {
  let at = start;
  while (at > from + 1) {
    const link = wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
    if (!/^(?:of|for|and|on)$/.test(wordAt(tokens, link)) || !isCapital(tokens[link - 1])) break;
    if (wordAt(tokens, link) === 'and' && (isAcronym(tokens[link - 1]!) || isAcronym(tokens[at]!))) break;
    at = link - 1;
    while (at > from && isCapital(tokens[at - 1])) at -= 1;
  }
  return at;
}
