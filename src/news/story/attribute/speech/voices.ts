/** Who speaks in one sentence of English news, and who would not. Quoted words are masked: they are the speaker's own. */

import type { Source } from '../../../types.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { refusalsIn } from './refusals.ts';
import type { Speaker } from './speaker.ts';
import { apposedTo, sentenceSubject, subjectAfter, subjectsBefore } from './subjects.ts';
import { isPause, type SpeechToken, tokensOf, wordAt } from './tokens.ts';
import { CALL, PLAIN_SAYING, PLURAL_SAY, SAID_BY, SAY, SAYING } from './verbs.ts';

export interface Voice {
  readonly speaker: Speaker;
  readonly comment: Source['comment'];
}

/** @param masked one sentence, quoted words as `_`; `tokens`: its tokens, where they are known */
export function voicesIn(masked: string, tokens: readonly SpeechToken[] = tokensOf(masked)): Voice[] {
  const isQuoting = tokens.some(({ kind }) => kind === 'quote');
  const denied = tokens.findIndex(({ text }) => text === 'Neither' || text === 'neither');
  const speakers = tokens.flatMap((token, at) =>
    token.kind === 'word' && (denied < 0 || at < denied) ? speaking(tokens, at, isQuoting) : [],
  );
  if (isQuoting) speakers.push(...framing(tokens));
  return [...speakers.map((speaker) => ({ speaker, comment: 'said' as const })), ...refusalsIn(tokens, masked)];
}

/** Those who speak by the verb at `at`; none where it is no verb of saying. */
function speaking(tokens: readonly SpeechToken[], at: number, isQuoting: boolean): Speaker[] {
  const word = tokens[at]!.text;
  if (!OPENERS.has(word)) return [];
  const next = wordAt(tokens, at + 1);
  if (/^[Aa]ccording$/.test(word)) return next === 'to' ? cited(tokens, at + 2) : [];
  if (next === 'by' && SAID_BY.has(word)) return cited(tokens, at + 2).filter(({ kind }) => kind !== 'body');
  if (SAYING.has(word)) return besides(tokens, at, isQuoting);
  if (QUOTING.test(word)) return quotedAs(tokens, at);
  if (isNoun(tokens, at)) return [];
  if (CALLS_FOR.test(`${word} ${next}`)) return subjectsBefore(tokens, at);
  if (SAY.has(word) || issuesStatement(tokens, at)) return speakersOf(tokens, at, true);
  if (PLURAL_SAY.has(word)) return subjectsBefore(tokens, at);
  return isQuoting && CALL.has(word) ? speakersOf(tokens, at, false) : [];
}

/** Verbs of saying only with the word after them. */
const CALLS_FOR = /^(?:(?:called|calls) (?:for|on)|ruled (?:that|against|in)|offer(?:s|ed) to|puts? it)$/;
const QUOTING = /^(?:quot|cit)(?:ed|es|ing)$/;

/** `Roe was quoted as saying`, `the paper quoted Roe as saying`; without `as saying`, a verb like others. */
function quotedAs(tokens: readonly SpeechToken[], at: number): Speaker[] {
  const as = tokens.findIndex(
    (_, n) => n > at && n < at + 14 && wordAt(tokens, n) === 'as' && /^(?:saying|telling)$/.test(wordAt(tokens, n + 1)),
  );
  if (as < 0) return [];
  if (/^(?:was|were|been|is|are)$/.test(wordAt(tokens, at - 1))) return subjectsBefore(tokens, at - 1);
  const found = phraseAt(tokens, at + 1);
  return found === null || found.to > as ? [] : [apposedTo(tokens, found) ?? found.speaker];
}

/** Verbs and other words by which somebody may speak. All other words are skipped. */
const OPENERS: ReadonlySet<string> = new Set([
  ...['According', 'according', 'ruled', 'called', 'calls', 'offers', 'offered', 'put', 'puts'],
  ...['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing', 'issued', 'released', 'posted', 'published', 'sent'],
  ...SAY,
  ...CALL,
  ...SAYING,
  ...PLURAL_SAY,
  ...SAID_BY,
]);

/** `issued a statement`, `posted a video` */
const issuesStatement = (tokens: readonly SpeechToken[], at: number): boolean =>
  /^(?:issued|released|posted|published|sent)$/.test(tokens[at]!.text) &&
  tokens
    .slice(at + 1, at + 5)
    .some(({ text }) => /^(?:statements?|letter|video|apology|tweets?|message|communiqué)$/.test(text));

/** `her claims`, `a report`, `the answers`: verbs that are nouns there. */
const isNoun = (tokens: readonly SpeechToken[], at: number): boolean =>
  /^(?:the|a|an|his|her|their|its|this|that|these|those|of|in|for|with|no|any|such)$/.test(wordAt(tokens, at - 1));

function cited(tokens: readonly SpeechToken[], at: number): Speaker[] {
  const found = phraseAt(tokens, at);
  if (found === null) return [];
  const [first] = [apposedTo(tokens, found) ?? found.speaker];
  const other = wordAt(tokens, found.to) === 'and' ? phraseAt(tokens, found.to + 1) : null;
  return other === null || other.speaker.kind !== first.kind ? [first] : [first, other.speaker];
}

/** After the verb or before it. */
function speakersOf(tokens: readonly SpeechToken[], at: number, mayInvert: boolean): Speaker[] {
  const isTelling = /^t(?:old|ells?)$/.test(tokens[at]!.text);
  const before = isPause(tokens[at - 1]) ? subjectsBefore(tokens, at) : [];
  const inverted = mayInvert && !isTelling && before.length === 0 ? subjectAfter(tokens, at) : null;
  return inverted === null ? subjectsBefore(tokens, at) : [inverted];
}

/** `Roe left, saying …`; other participles only beside a quotation. */
function besides(tokens: readonly SpeechToken[], at: number, isQuoting: boolean): Speaker[] {
  if (!isQuoting && !PLAIN_SAYING.has(tokens[at]!.text)) return [];
  let before = at - 1;
  while (/ly$|^(?:also|instead|and|then)$/.test(wordAt(tokens, before))) before -= 1;
  if (!isPause(tokens[before]) && tokens[before]?.kind !== 'mark') return [];
  const found = sentenceSubject(tokens, before);
  return found === null || found.speaker.kind === 'body' ? [] : [found.speaker];
}

const OPENING = /^["“„«]$/;

/** Speakers recognised only by their place beside a quotation: `“…,” Roe laughed`; `Roe nodded: “…”`. */
function framing(tokens: readonly SpeechToken[]): Speaker[] {
  const found: Speaker[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'mark' && closesSpeech(tokens, at)) found.push(...beside(tokens, at + 1));
    if (token.kind === 'colon' && isQuoteAt(tokens, at + 1)) found.push(...announced(tokens, at));
  });
  return found;
}

const isQuoteAt = (tokens: readonly SpeechToken[], at: number): boolean =>
  tokens[at]?.kind === 'mark' && OPENING.test(tokens[at]!.text) && tokens[at + 1]?.kind === 'quote';

/** The end of a quoted sentence: `…,”`, `…?”`. */
const closesSpeech = (tokens: readonly SpeechToken[], at: number): boolean =>
  tokens[at - 1]?.kind === 'comma' ||
  (tokens[at - 1]?.kind === 'quote' && /[,?!]$/.test(tokens[at - 1]!.text)) ||
  /^[?!]$/.test(tokens[at - 1]?.text ?? '');

const VERB_LIKE = /^\p{Ll}+(?:ed|[^s]s)$/u;

function beside(tokens: readonly SpeechToken[], at: number): Speaker[] {
  const word = tokens[at]?.text ?? '';
  if (VERB_LIKE.test(word) || CALL.has(word)) return first(subjectAfter(tokens, at));
  const found = phraseAt(tokens, at);
  if (found === null) return [];
  const verb = tokens[found.to]?.text ?? '';
  return VERB_LIKE.test(verb) || CALL.has(verb) ? [found.speaker] : [];
}

function announced(tokens: readonly SpeechToken[], colon: number): Speaker[] {
  if (tokens.some(({ text }, at) => at < colon && SAY.has(text))) return [];
  const direct = phraseBefore(tokens, colon);
  if (direct !== null && direct.from === 0) return [direct.speaker];
  const found = sentenceSubject(tokens, colon);
  return found === null ? [] : [found.speaker];
}

const first = (speaker: Speaker | null): Speaker[] => (speaker === null ? [] : [speaker]);
