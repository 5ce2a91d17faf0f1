/**
 * Where the words and sentences of texts stand, in few characters: with the text itself they make the splits again, without
 * looking for words. Families are not kept, so that they are always those of the present rules.
 */
import type { Language, Sentence, Split, Word } from '../../types.ts';
import { word } from '../words.ts';

/** Base 64 with five bits a digit, the sixth saying that more follow (as in source maps). */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let n = 0; n < DIGITS.length; n++) VALUES[DIGITS.charCodeAt(n)] = n;

/** Texts of one article. */
export function packSplits(language: Language | null, texts: readonly Pick<Split, 'words' | 'sentences'>[]): string {
  const parts = texts.flatMap(({ words, sentences }) => [packSpans(words), packSpans(sentences)]);
  return [language ?? '', ...parts].join(' ');
}

/** The words of these texts, or of their beginnings, of which `packed` was made. */
export function unpackWords(packed: string, texts: readonly string[]): readonly (readonly Word[])[] {
  const [tag, ...parts] = packed.split(' ');
  return texts.map((text, n) => wordsIn(text, parts[2 * n] ?? '', (tag || null) as Language | null));
}

function wordsIn(text: string, packed: string, language: Language | null): Word[] {
  const found: Word[] = [];
  for (const { start, end } of unpackSpans(packed)) {
    if (end > text.length) break;
    found.push(word(text.slice(start, end), start, language));
  }
  return found;
}

/** The splits of these texts, of which `packed` was made. */
export function unpackSplits(packed: string, texts: readonly string[]): readonly Split[] {
  const [tag, ...parts] = packed.split(' ');
  const language = (tag || null) as Language | null;
  return texts.map((text, n): Split => {
    const words = wordsIn(text, parts[2 * n] ?? '', language);
    let at = 0;
    const sentences = unpackSpans(parts[2 * n + 1] ?? '').map(({ start, end }): Sentence => {
      const from = at;
      while (at < words.length && words[at]!.start < end) at++;
      return { start, end, from, to: at };
    });
    return { text, language, sentences, words };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The gap before each, and its length. */
function packSpans(spans: readonly Span[]): string {
  let before = 0;
  let packed = '';
  for (const { start, end } of spans) {
    packed += digits(start - before) + digits(end - start);
    before = end;
  }
  return packed;
}

function digits(value: number): string {
  let left = value;
  let packed = '';
  for (; left >= 32; left = Math.floor(left / 32)) packed += DIGITS[(left % 32) + 32];
  return packed + DIGITS[left];
}

function unpackSpans(packed: string): Span[] {
  const spans: Span[] = [];
  let [at, before] = [0, 0];
  const next = (): number => {
    let [value, unit] = [0, 1];
    for (;;) {
      const digit = VALUES[packed.charCodeAt(at++)] ?? 0;
      value += (digit % 32) * unit;
      if (digit < 32) return value;
      unit *= 32;
    }
  };
  while (at < packed.length) {
    const start = before + next();
    before = start + next();
    spans.push({ start, end: before });
  }
  return spans;
}
