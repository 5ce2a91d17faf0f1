/** Resolves `he said` and `she told them`: they mean the subject of the sentence before. */

import type { Phrase, Speaker } from './speaker.ts';
import { sentenceSubject } from './subjects.ts';
import { isCapital, type SpeechToken, wordAt } from './tokens.ts';
import { ADVERBS, CALL, SAY } from './verbs.ts';

const PRONOUN = /^(?:he|she)$/;

/** Does a pronoun speak: `“…,” she said`, `He added that …`? Not if a name stands before it, since it may mean that person. */
export function pronounSpeaks(tokens: readonly SpeechToken[]): boolean {
  const at = tokens.findIndex((_, n) => PRONOUN.test(wordAt(tokens, n)));
  if (at < 0 || tokens.slice(0, at).some((_, n) => isNameWord(tokens, n))) return false;
  if (at > 0 && SAY.has(wordAt(tokens, at - 1))) return true;
  if (tokens[at - 1]?.kind === 'word') return false;
  let verb = at + 1;
  while (ADVERBS.has(wordAt(tokens, verb)) || /ly$/.test(wordAt(tokens, verb))) verb += 1;
  const isQuoting = tokens.some(({ kind }) => kind === 'quote');
  return SAY.has(wordAt(tokens, verb)) || (isQuoting && CALL.has(wordAt(tokens, verb)));
}

/** A capital, but for `I` and the word that opens a quotation. */
const isNameWord = (tokens: readonly SpeechToken[], at: number): boolean =>
  isCapital(tokens[at]) && tokens[at]!.text.length > 1 && tokens[at - 1]?.kind !== 'mark';

/**
 * Whom a pronoun of the next sentence means, after a sentence in which `speakers` speak: the only one of them, else the
 * one person that is its subject. `none`: it names somebody, and nobody can be told. Null: it names nobody new.
 */
export function meantNext(tokens: readonly SpeechToken[], speakers: readonly Speaker[]): Speaker | 'none' | null {
  const persons = speakers.filter(isOne);
  const names = new Set(persons.map(({ who }) => who));
  if (names.size === 1) return persons[0]!;
  if (names.size > 1) return 'none';
  const subject = sentenceSubject(tokens, tokens.length);
  if (subject !== null) return isOne(subject.speaker) && !isPaired(tokens, subject) ? subject.speaker : 'none';
  return tokens.some((token, at) => at > 0 && isCapital(token)) ? 'none' : null;
}

/** `Roe and Poe left` */
const isPaired = (tokens: readonly SpeechToken[], { to }: Phrase): boolean => wordAt(tokens, to) === 'and';

const isOne = (speaker: Speaker): boolean =>
  speaker.kind === 'person' || (speaker.kind === 'unnamed' && speaker.count === 1);
