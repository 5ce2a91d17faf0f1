/** Whose verb it is: the speaker before it, over appositions and relative clauses, or after it. */

import { beforeApposition } from './apposition.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { wordList } from './phrase-words.ts';
import type { Phrase, Speaker } from './speaker.ts';
import { isCapital, isPause, type SpeechToken, wordAt } from './tokens.ts';
import { isModifier, isRole } from './unnamed.ts';
import { ADVERBS, CALL, DAY_NAME, NO_SUBJECT, NOUNISH, PLURAL_SAY, SAY, SETTINGS } from './verbs.ts';

/** Before the verb at `verb`: `Roe said`, `Roe, a lawyer from Troy, said`, `Roe and Poe said`. */
export function subjectsBefore(tokens: readonly SpeechToken[], verb: number): Speaker[] {
  const before = wordAt(tokens, withoutAdverbs(tokens, verb) - 1);
  if (NO_SUBJECT.has(before) || /n[’']t$/.test(before)) return [];
  if (/^(?:what|which|anything|everything|something|nothing)$/.test(wordAt(tokens, clauseBefore(tokens, verb))))
    return [];
  const all = subjectsOf(tokens, verb);
  if (NOUNISH.has(wordAt(tokens, verb)) && !isVerbThere(tokens, verb, all)) return [];
  return !PLURAL_SAY.has(wordAt(tokens, verb)) || all.length > 1 || all.some(isPlural) ? all : [];
}

/** `Roe claims that …`, not `their claims of fraud`, `the officials’ answers`. */
const isVerbThere = (tokens: readonly SpeechToken[], verb: number, subjects: readonly Speaker[]): boolean =>
  subjects.every(
    ({ kind }, at) =>
      kind === 'person' || (kind === 'unnamed' && (!isPlural(subjects[at]!) || isPlainVerb(tokens, verb))),
  ) &&
  !/^(?:of|by|in|on|from|at|with|to|about|and|or|against|over|for)$/.test(wordAt(tokens, verb + 1)) &&
  tokens[verb + 1]?.kind !== 'end';

/** `sources claim`, not `the sources’ claim`. */
const isPlainVerb = (tokens: readonly SpeechToken[], verb: number): boolean =>
  PLURAL_SAY.has(wordAt(tokens, verb)) && !/[’']$/.test(wordAt(tokens, verb - 1));

/** The word before the noun phrase that ends at `verb`: `what` of `what officials said`. */
function clauseBefore(tokens: readonly SpeechToken[], verb: number): number {
  let at = verb - 1;
  while (
    at > 0 &&
    verb - at < 8 &&
    tokens[at]!.kind === 'word' &&
    !/^(?:what|which|anything|everything|something|nothing|that|when|because)$/.test(wordAt(tokens, at))
  )
    at -= 1;
  return at;
}

/** The same, whatever stands before the verb: `was not available`. */
export function subjectsOf(tokens: readonly SpeechToken[], verb: number): Speaker[] {
  const end = withoutAdverbs(tokens, verb);
  const found = end === 0 ? null : subjectEndingAt(tokens, end);
  return found === null ? [] : withPartner(tokens, found);
}

const isPlural = (speaker: Speaker): boolean =>
  speaker.kind === 'body' || (speaker.kind === 'unnamed' && speaker.count !== 1);

function subjectEndingAt(tokens: readonly SpeechToken[], end: number): Phrase | null {
  const last = tokens[end - 1]!;
  const before = wordAt(tokens, end - 1);
  if (isPause(last)) return beforeApposition(tokens, end - 1);
  if (before === 'which' && isPause(tokens[end - 2])) return phraseBefore(tokens, end - 2);
  if (before === 'who') return isPause(tokens[end - 2]) ? beforeApposition(tokens, end - 2, true) : null;
  if (/^(?:and|but|then|or)$/.test(before)) return sentenceSubject(tokens, end - 1);
  return last.kind === 'word' ? (unclosedBefore(tokens, end) ?? phraseBefore(tokens, end)) : null;
}

/** `Ann Roe, president of Acme said`: the comma after the apposition is missing. */
function unclosedBefore(tokens: readonly SpeechToken[], end: number): Phrase | null {
  let from = end;
  while (from > 0 && tokens[from - 1]!.kind === 'word') from -= 1;
  if (!isPause(tokens[from - 1]) || !isRole(wordAt(tokens, from)) || isCapital(tokens[from])) return null;
  const name = phraseBefore(tokens, from - 1);
  return name?.speaker.kind === 'person' && name.speaker.who.includes(' ') ? name : null;
}

const ADVERB = /^(?!family|ally|rally|assembly|supply|reply|anomaly|monopoly)[a-z]{3,}ly$/;

/** The end of the subject: before adverbs, days, and `in a statement`. */
function withoutAdverbs(tokens: readonly SpeechToken[], verb: number): number {
  let end = verb;
  for (;;) {
    const word = wordAt(tokens, end - 1);
    if (word === '') return end;
    if (ADVERBS.has(word) || DAY_NAME.test(word) || ADVERB.test(word)) end -= 1;
    else {
      const setting = settingStart(tokens, end);
      if (setting === null) return end;
      end = setting;
    }
  }
}

/** `… in a statement |`: where it begins; null where the words before `end` are none. */
function settingStart(tokens: readonly SpeechToken[], end: number): number | null {
  let seen = false;
  for (let at = end - 1; at > 0 && at > end - 9 && tokens[at]!.kind === 'word'; at -= 1) {
    const word = wordAt(tokens, at);
    seen ||= SETTINGS.has(word) || /^(?:time|turn|part|behalf)$/.test(word);
    if (seen && /^(?:in|on|at|during|via|by|through|to)$/.test(word)) return at;
  }
  return null;
}

/** `Roe and Poe`: both; `Roe, Poe and Doe`: all. */
function withPartner(tokens: readonly SpeechToken[], last: Phrase): Speaker[] {
  if (wordAt(tokens, last.from - 1) !== 'and' || last.speaker.kind === 'body') return [last.speaker];
  const link = last.from - 1;
  const other = isPause(tokens[link - 1]) ? beforeApposition(tokens, link - 1) : phraseBefore(tokens, link);
  if (other === null || other.speaker.kind === 'body') return [last.speaker];
  if (last.speaker.kind === 'unnamed' && other.speaker.kind === 'person') return [last.speaker];
  return [...listedBefore(tokens, other), other.speaker, last.speaker];
}

/** `Roe, | Poe and …`: names between commas from the beginning of the sentence on. */
function listedBefore(tokens: readonly SpeechToken[], next: Phrase): Speaker[] {
  if (next.speaker.kind !== 'person' || tokens[next.from - 1]?.kind !== 'comma') return [];
  const found = phraseBefore(tokens, next.from - 1);
  if (found?.speaker.kind !== 'person') return [];
  if (found.from === 0) return [found.speaker];
  const before = tokens[found.from - 1]?.kind === 'comma' ? listedBefore(tokens, found) : [];
  return before.length === 0 ? [] : [...before, found.speaker];
}

/** It stands before the subject: `But`, `On Monday,`, `Asked about it,`. */
const LEADS = wordList('but and yet meanwhile however still so then later earlier also');
const FRONTED = wordList(
  'in on at after during as when while asked speaking since before by for with despite under until from if responding',
);

/** The subject of the sentence, which must end before token `end`. */
export function sentenceSubject(tokens: readonly SpeechToken[], end: number): Phrase | null {
  let at = 0;
  if (LEADS.has(wordAt(tokens, at))) at += tokens[1]?.kind === 'comma' ? 2 : 1;
  if (FRONTED.has(wordAt(tokens, at)) || DAY_NAME.test(wordAt(tokens, at))) {
    const comma = tokens.findIndex(({ kind }, n) => n > at && kind === 'comma');
    if (comma < 0 || comma >= end) return null;
    at = comma + 1;
  }
  const found = phraseAt(tokens, at);
  if (found === null || found.to > end) return null;
  if (/^(?:in|of|at|on|and|or|from|to)$/.test(wordAt(tokens, found.to)) && at > 0) return null;
  const apposed = isPause(tokens[found.to]) ? phraseAt(tokens, found.to + 1) : null;
  const isNameAfterRole =
    found.speaker.kind === 'unnamed' &&
    apposed?.speaker.kind === 'person' &&
    apposed.speaker.who.includes(' ') &&
    apposed.from === found.to + 1 &&
    apposed.to < end &&
    isPause(tokens[apposed.to]);
  return isNameAfterRole ? apposed : found;
}

/** `“…,” said Roe`, `…, says one official`: the verb stands before its subject. */
export function subjectAfter(tokens: readonly SpeechToken[], verb: number): Speaker | null {
  const last = tokens[verb - 1];
  const isSet =
    last === undefined ||
    /^(?:comma|mark|quote|break|end)$/.test(last.kind) ||
    /^(?:so|as)$/.test(wordAt(tokens, verb - 1));
  if (!isSet || tokens[verb + 1]?.kind !== 'word') return null;
  if (last?.kind === 'comma' && TAKES_OBJECT.test(tokens[verb]!.text)) return null;
  const found = phraseAt(tokens, verb + 1);
  if (found === null) return nameAfterRole(tokens, verb + 1);
  if (isSubjectOf(tokens, found.to)) return null;
  return apposedTo(tokens, found) ?? found.speaker;
}

/** `said the council’s transport lead, Ann Roe.`: a noun that no table has. */
function nameAfterRole(tokens: readonly SpeechToken[], from: number): Speaker | null {
  let at = from;
  while (tokens[at]?.kind === 'word' && isModifier(tokens[at]!.text)) at += 1;
  if (at - from < 2 || at - from > 8 || tokens[at]?.kind !== 'comma' || !isCapital(tokens[at + 1])) return null;
  const name = phraseAt(tokens, at + 1);
  const isFull = name?.speaker.kind === 'person' && name.speaker.who.includes(' ');
  return isFull && tokens[name.to]?.kind !== 'word' ? name.speaker : null;
}

/** `Roe, a lawyer, asked Poe`: what follows is whom. */
const TAKES_OBJECT =
  /^(?:ask|urg|offer|inform|assur|promis|advis|warn|call|accus|blam|thank|describ|critici|prais|estimat|den)/;

/** `…, said Poe was ill`: what follows the verb is the subject of another. */
const isSubjectOf = (tokens: readonly SpeechToken[], at: number): boolean => {
  const word = tokens[at]?.kind === 'word' ? tokens[at]!.text : '';
  return (
    /^(?:was|were|is|are|be|been|had|has|have|would|will|could|can|should|must|may|might|did|does|do|never|not|n’t)$/.test(
      word,
    ) ||
    /^\p{Ll}+n[’']t$/u.test(word) ||
    (/^\p{Ll}+(?:ed|[^s]s)$/u.test(word) && !/^(?:as|this|always)$/.test(word)) ||
    SAY.has(word) ||
    CALL.has(word)
  );
};

/** `said his lawyer, Ann Roe.`: the name itself. */
export function apposedTo(tokens: readonly SpeechToken[], role: Phrase): Speaker | null {
  if (role.speaker.kind !== 'unnamed' || role.speaker.count !== 1 || !isPause(tokens[role.to])) return null;
  const name = phraseAt(tokens, role.to + 1);
  const isFull = name?.speaker.kind === 'person' && name.speaker.who.includes(' ') && isCapital(tokens[role.to + 1]);
  if (!isFull) return null;
  const next = tokens[name.to];
  return next === undefined || next.kind !== 'word' ? name.speaker : null;
}
