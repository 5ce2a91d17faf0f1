/** The person, body or unnamed source that the words after a verb name. */

import { nameOf, officeHolder } from './names.ts';
import { PARTISANS } from './nouns.ts';
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
  smallBody,
  texts,
  wordList,
} from './phrase-words.ts';
import type { Phrase } from './speaker.ts';
import { isCapital, type SpeechToken, wordAt } from './tokens.ts';
import { isModifier, unnamedSource } from './unnamed.ts';
import { SAY } from './verbs.ts';

/** After an inverted verb the source ends before these: `said an aide in an interview`. */
const OPENS_FORWARD_TAIL = wordList('of for with from at in close familiar involved briefed who privy aware');

/** The speaker named by the words from token `at` on: `a spokesman for …`, `Roe, who …`. */
export function phraseAt(tokens: readonly SpeechToken[], at: number): Phrase | null {
  let end = at;
  while (
    end < tokens.length &&
    end - at < LONGEST_PHRASE &&
    tokens[end]!.kind === 'word' &&
    !BREAKS.has(wordAt(tokens, end))
  )
    end += 1;
  const isOneOf = /^(?:one|two|three|some|several|many)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'of';
  for (let head = isOneOf ? at + 3 : at; head < end; ) {
    const step = readAt(tokens, { from: at, at: head, end });
    if (step === null || typeof step === 'object') return step;
    head = step;
  }
  return null;
}

/** Where a phrase begins, where it is read, and where it ends at the latest. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

/** The phrase whose head is at `at`; where to read on after a mere modifier; null where no phrase goes on. */
function readAt(tokens: readonly SpeechToken[], place: Place): Phrase | number | null {
  const { at, end } = place;
  const token = tokens[at]!;
  const isRole = isRoleAt(tokens, at);
  if (isRole && !leadsToName(tokens, at + 1, end)) return roleAt(tokens, place);
  if (!isRole && isNamePart(token)) return capitalsAt(tokens, place);
  if (!isRole && (!isModifier(token.text) || isVerbLike(token))) return null;
  return isRole || !isSmallBody(token.text) ? at + 1 : (bodyAt(tokens, place) ?? at + 1);
}

function capitalsAt(tokens: readonly SpeechToken[], { from, at, end }: Place): Phrase | number | null {
  const run = runEnd(tokens, at, end);
  if (/^(?:an?|one|another)$/.test(wordAt(tokens, at - 1)) && PARTISANS.has(tokens[run - 1]!.text))
    return roleAt(tokens, { from, at: run - 1, end });
  if (leadsToName(tokens, run, end) || leadsToRole(tokens, run, end)) return run;
  return nameAt(tokens, { from, at, end }, run);
}

function bodyAt(tokens: readonly SpeechToken[], { from, at, end }: Place): Phrase | null {
  if (leadsToName(tokens, at + 1, end) || (at + 1 < end && isRoleAt(tokens, at + 1))) return null;
  const speaker = smallBody(texts(tokens, from, at + 1));
  return speaker === null ? null : { speaker, from, to: at + 1 };
}

/** `spokesman | Ann Roe`, `campaign manager | Ann Roe`, not `spokesman | for Roe`. */
function leadsToName(tokens: readonly SpeechToken[], from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 5; at += 1) {
    if (isCapital(tokens[at]))
      return at === from || hasRole(tokens, from, at) || isRoleAt(tokens, from - 1) || isPeople(tokens, from - 1);
    if (!isModifier(tokens[at]!.text) || isVerbLike(tokens[at]!)) return false;
  }
  return false;
}

/** `Kenyan | runner Ann Roe` */
const isPeople = (tokens: readonly SpeechToken[], at: number): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:an|ese|ish|ch|i)$/u.test(tokens[at]?.text ?? '');

/** `Roe’s campaign | chairman`, `the Norvik state | director`. */
function leadsToRole(tokens: readonly SpeechToken[], from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 3; at += 1) {
    if (isRoleAt(tokens, at)) return true;
    if (isDeterminer(tokens[at]!)) return false;
    if (!isModifier(tokens[at]!.text) || /(?:s|ed|ing|ly)$/.test(tokens[at]!.text) || SAY.has(tokens[at]!.text))
      return false;
  }
  return false;
}

const hasRole = (tokens: readonly SpeechToken[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isRoleAt(tokens, at)) return true;
  return false;
};

function runEnd(tokens: readonly SpeechToken[], from: number, end: number): number {
  let to = from + 1;
  while (to < end) {
    if (isNamePart(tokens[to])) to += 1;
    else if (isParticle(tokens, to) && isCapital(tokens[to + 1])) to += 2;
    else if (
      isParticle(tokens, to) &&
      isCapital(tokens[to + 2]) &&
      /^(?:de[nr]|la|las|los)$/.test(tokens[to + 1]!.text)
    )
      to += 3;
    else break;
  }
  return Math.min(to, end);
}

function roleAt(tokens: readonly SpeechToken[], { from, at, end }: Place): Phrase | null {
  const holder = nameAfterOffice(tokens, at + 1, end);
  if (holder !== null) return nameAt(tokens, { from, at: holder, end }, runEnd(tokens, holder, end));
  const isTailed = at + 1 < end && OPENS_FORWARD_TAIL.has(wordAt(tokens, at + 1));
  const to = isTailed ? Math.min(end, at + 13) : at + 1;
  const tail = isTailed ? ` ${joinTokens(tokens, at + 1, to)}` : '';
  const speaker = unnamedSource(texts(tokens, from, at), tokens[at]!.text, tail);
  return speaker === null ? null : { speaker, from, to };
}

function nameAt(tokens: readonly SpeechToken[], { from, at, end }: Place, run: number): Phrase | null {
  let to = run;
  if (to < end && isSmallBody(wordAt(tokens, to))) {
    const speaker = smallBody(texts(tokens, at, to + 1));
    if (speaker !== null) return { speaker, from, to: to + 1 };
  }
  while (to < end - 1 && /^(?:of|for|and|on)$/.test(wordAt(tokens, to))) {
    const next = wordAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
    if (!isCapital(tokens[next]) || next >= end) break;
    if (wordAt(tokens, to) === 'and' && (isAcronym(tokens[to - 1]!) || isAcronym(tokens[next]!))) break;
    const wider = runEnd(tokens, next, end);
    const holder = officeHolder(texts(tokens, at, wider));
    if (holder !== null) return { speaker: holder, from, to: wider };
    if (nameOf(texts(tokens, at, wider))?.kind !== 'body') break;
    to = wider;
  }
  const speaker = nameOf(texts(tokens, at, to));
  return speaker === null ? null : { speaker, from, to };
}
