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
  nameAfterOffice,
  opensSentence,
  smallBody,
  texts,
  wordList,
} from './phrase-words.ts';
import type { NamedSpeaker, Phrase } from './speaker.ts';
import { isCapital, type SpeechToken, wordAt } from './tokens.ts';
import { isCounted, isModifier, modifiersOf, unnamedSource } from './unnamed.ts';
import { SETTINGS } from './verbs.ts';

/** What may follow a role and still be part of the source. */
const OPENS_TAIL = wordList(
  'of for with from at in on to close familiar involved briefed interviewed based named hired near inside within who speaking working supporting about under by privy aware knowledgeable attending present including',
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
  return (
    roleBefore(tokens, from, end) ??
    bodyBefore(tokens, from, end) ??
    nameBefore(tokens, from, end) ??
    roleBefore(tokens, from, end, isCountedAt)
  );
}

/** Whom a relative clause is about that begins after token `end`: `criticised by Ann Roe, | who said`. */
export function antecedent(tokens: readonly SpeechToken[], end: number): Phrase | null {
  const found = phraseBefore(tokens, end);
  if (found !== null) return found;
  const start = nameStart(tokens, clauseStart(tokens, end), end);
  const name = start === end ? null : named(tokens, start, end);
  return name?.speaker.kind === 'person' && name.speaker.who.includes(' ') ? name : null;
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
function roleBefore(
  tokens: readonly SpeechToken[],
  from: number,
  end: number,
  isOne: (tokens: readonly SpeechToken[], at: number, from?: number) => boolean = isRoleAt,
): Phrase | null {
  for (let at = from; at < end; at += 1) {
    if (!isOne(tokens, at, from) || !isTail(tokens, at + 1, end)) continue;
    const holder = holderOf(tokens, at, end);
    if (holder !== null) return holder;
    if (isForce(tokens, at)) return null;
    const tail = at + 1 < end ? ` ${joinTokens(tokens, at + 1, end)}` : '';
    const speaker = unnamedSource(texts(tokens, from, at), tokens[at]!.text, tail);
    return speaker === null ? null : { speaker, from: at - modifiersOf(texts(tokens, from, at)).length, to: end };
  }
  return null;
}

/** `Norvik police`, `the coast guard`: a body, no people. */
const isForce = (tokens: readonly SpeechToken[], at: number): boolean =>
  tokens[at]!.text === 'police'
    ? isCapital(tokens[at - 1])
    : tokens[at]!.text === 'guard' &&
      /^(?:coast|border|national|civil|presidential|revolutionary)$/.test(wordAt(tokens, at - 1));

const isCountedAt = (tokens: readonly SpeechToken[], at: number, from = 0): boolean =>
  isCounted(texts(tokens, from, at), tokens[at]!.text);

/** `Secretary of State | Ann Roe`, `the chief of police | Ann Roe`: the name at the end of the office. */
function holderOf(tokens: readonly SpeechToken[], role: number, end: number): Phrase | null {
  const at = nameAfterOffice(tokens, role + 1, end);
  const speaker = at === null ? null : nameOf(texts(tokens, at, end));
  return speaker?.kind === 'person' && at !== null ? { speaker, from: role, to: end } : null;
}

function isTail(tokens: readonly SpeechToken[], from: number, end: number): boolean {
  if (from === end) return true;
  if (!OPENS_TAIL.has(wordAt(tokens, from)) || isVerbAfterTo(tokens, from)) return false;
  if (tokens.slice(from, end).some(({ text }) => /^(?:said|says|told|tells)$/.test(text))) return false;
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
  const tail = bodyTail(tokens, from, end);
  const head = tail ?? end;
  const last = wordAt(tokens, head - 1);
  if (isCapital(tokens[head - 1]) && !(head - 1 === from && opensSentence(tokens, from))) return null;
  if (!isSmallBody(last)) return null;
  let at = head - 1;
  while (
    at > from &&
    head - at < 6 &&
    !isDeterminer(tokens[at]!) &&
    isModifier(tokens[at - 1]!.text) &&
    !isVerbLike(tokens[at - 1]!)
  )
    at -= 1;
  if (wordAt(tokens, at - 1) !== '' && PREPOSITIONS.has(wordAt(tokens, at - 1)) && !isStatementOf(tokens, at - 1))
    return null;
  const speaker = smallBody(texts(tokens, at, head), texts(tokens, head, end));
  return speaker === null ? null : { speaker, from: at, to: end };
}

/** Where `in Troy`, `of health` begins that tells which body is meant: the embassy, the ministry; null where none does. */
function bodyTail(tokens: readonly SpeechToken[], from: number, end: number): number | null {
  for (let at = end - 2; at > from && at > end - 6; at -= 1) {
    const word = wordAt(tokens, at);
    if (!/^(?:of|for|in|at|to)$/.test(word)) continue;
    return isSmallBody(wordAt(tokens, at - 1)) && !isCapital(tokens[at - 1]) ? at : null;
  }
  return null;
}

/** `a statement | from the ministry` */
const isStatementOf = (tokens: readonly SpeechToken[], at: number): boolean =>
  /^(?:from|by)$/.test(wordAt(tokens, at)) && SETTINGS.has(wordAt(tokens, at - 1));

function nameBefore(tokens: readonly SpeechToken[], from: number, end: number): Phrase | null {
  if (!isNamePart(tokens[end - 1])) return null;
  if (/[’']s?$/.test(tokens[end - 1]!.text)) return null;
  const at = nameStart(tokens, from, end);
  const wide = wideStart(tokens, from, at);
  const run = texts(tokens, wide, end);
  const whole = wide < at ? nameOfOffice(run) : null;
  if (whole !== null) return { speaker: whole, from: wide, to: end };
  const place = placeBefore(tokens, at);
  if (place === null || place.isSaid) return named(tokens, at, end);
  return placedBefore(tokens, place.at) ?? (place.isNear ? null : named(tokens, at, end));
}

function nameStart(tokens: readonly SpeechToken[], from: number, end: number): number {
  let at = end;
  while (at > from && (isNamePart(tokens[at - 1]) || (at < end && isParticle(tokens, at - 1)))) at -= 1;
  return at;
}

/** The body that the whole run names, or who holds an office in it; `Ann Roe of Acme` is neither. */
function nameOfOffice(run: readonly string[]): NamedSpeaker | null {
  const speaker = nameOf(run);
  return speaker?.kind === 'body' ||
    (speaker !== null && !run.join(' ').startsWith(speaker.who) && !/ (?:of|for) /.test(speaker.who))
    ? speaker
    : null;
}

function named(tokens: readonly SpeechToken[], at: number, end: number): Phrase | null {
  const speaker = nameOf(texts(tokens, at, end));
  return speaker === null ? null : { speaker, from: at, to: end };
}

/**
 * The preposition that a name hangs on, over `the` and what the name is: `Ann Roe | at security firm Acme`. `isNear`:
 * nothing else stands between. `isSaid`: what the name has said stands before it: `a statement | from Acme`.
 */
function placeBefore(
  tokens: readonly SpeechToken[],
  name: number,
): { at: number; isNear: boolean; isSaid: boolean } | null {
  let at = name - 1;
  while (at > name - 5 && /^\p{Ll}/u.test(tokens[at]?.text ?? '') && !PREPOSITIONS.has(wordAt(tokens, at))) at -= 1;
  const word = wordAt(tokens, at);
  if (!PREPOSITIONS.has(word)) return null;
  const isNear = at === name - 1 || (at === name - 2 && wordAt(tokens, name - 1) === 'the');
  return { at, isNear, isSaid: isStatementOf(tokens, at) };
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
