/** A text becomes words, once, in the worker: what a watch, a story and the search compare are the keys made here. */
import { stem as porter2 } from 'porter2';
import { families, whole } from './families.ts';
import { irregular } from './irregular.ts';
import { sentences } from './sentences.ts';
import type { Sentence, Split, Word } from './types.ts';

/** Letters whose accent is part of the letter: decomposition does not take it off. Arabic as Lucene's normalisers have it. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '’': "'",
  ʼ: "'",
};
const LETTER = /[ßøłđðæœıёأإآٱىیکة’ʼ]/g;
/** Hebrew points, Arabic vowel marks, tatweel, soft hyphen, zero-width characters. */
const UNWRITTEN = /[\u0591-\u05c7\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff]/g;
const ACCENT = /(?<=[\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what ASCII is
const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, NFKC, without accents, vowel marks and the letters that scripts write in two ways. Changes the length. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENT, '')
    .normalize('NFC')
    .replace(UNWRITTEN, '')
    .replace(LETTER, (letter) => LETTERS[letter]!);
}

/** Longer than any word; what is longer is kept as it stands, cut, so that no key costs more than a word. */
const LONGEST = 48;
const UNINFLECTED: ReadonlySet<string> = new Set('news series species united red hundred nationals'.split(' '));
const ENGLISH = /^[a-z]+(?:'[a-z]+)?$/;

/**
 * The word family of a folded word: `withdrew`, `withdrawals` → `withdraw`; `u.s.` → `u_s`.
 * Porter 2 after a table of irregular forms, before a table of families (facts: language.md 1).
 */
export function wordKey(form: string): string {
  if (form.length > LONGEST) return form.slice(0, LONGEST);
  if (form.includes('.')) return /\d/.test(form) ? form : form.replace(/\.$/, '').replaceAll('.', '_');
  if (!ENGLISH.test(form)) return form;
  const base = irregular.get(form) ?? form;
  const kept = whole.get(base) ?? whole.get(base.replace(/s$/, ''));
  if (kept !== undefined) return kept;
  const stem = porter2(base);
  return families.get(stem) ?? stem;
}

/**
 * What is left of a folded word without the endings of number and tense, nothing more: `closed`, `closing` → `clos`,
 * but `closure` stays. For words that may be inflected, never derived.
 */
export function inflection(form: string): string {
  if (form.length > LONGEST || !ENGLISH.test(form) || UNINFLECTED.has(form)) return form;
  const base = irregular.get(form) ?? form;
  if (base.length < 4) return base;
  const cut = base
    .replace(/(?<=[a-z]{2})ies$|(?<=[a-z]{2})ied$/, 'y')
    .replace(/(?<=ss|sh|ch|x|zz)es$/, '')
    .replace(/(?<=[^sui])s$/, '');
  if (cut.length < 4) return cut;
  const bare = cut.replace(/(?<=[aeiouy][a-z]*[a-z])(?:ed|ing)$/, '');
  const single = bare === cut ? bare : bare.replace(/([bdgkmnprt])\1$/, '$1');
  return single.replace(/(?<=[a-z]{2})e$/, '');
}

/**
 * A dotted abbreviation, a number with its separators, or a run of letters and digits with apostrophes inside.
 * Hyphens part words. Each alternative reads a character once, so the whole is linear.
 */
const TOKEN =
  /\p{L}(?:\.\p{L})+(?:\.|(?![\p{L}\p{N}]))|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad]|\u200c|\u200d)*(?:['’ʼ]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const POSSESSIVE = /['’ʼ]s$/i;
/** Romance elision: `l’ambassade` is two words. */
const ELISION = /^(?:[cdjlmnst]|qu)['’ʼ](?=\p{L}{2})/iu;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text in reading order. Spans point into the text as it is given. */
export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (UNSPACED.test(token)) addSegments(found, token, index);
    else addToken(found, token, index);
  }
  return found;
}

function addToken(found: Word[], token: string, start: number): void {
  const elided = ELISION.exec(token)?.[0].length ?? 0;
  if (elided > 0) found.push(word(token.slice(0, elided - 1), start));
  found.push(word(token.slice(elided).replace(POSSESSIVE, ''), start + elided));
}

function addSegments(found: Word[], run: string, start: number): void {
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) found.push(word(segment, start + index));
  }
}

function word(written: string, start: number): Word {
  const folded = fold(written);
  const form = /^\d/.test(folded) ? folded.replaceAll(',', '') : folded;
  return { start, end: start + written.length, form, key: wordKey(form), stem: inflection(form) };
}

/** A text in sentences and words. */
export function split(text: string): Split {
  const all = words(text);
  const parts: Sentence[] = [];
  let at = 0;
  for (const { start, end } of sentences(text)) {
    const from = at;
    while (at < all.length && all[at]!.start < end) at++;
    parts.push({ start, end, from, to: at });
  }
  return { text, sentences: parts, words: all };
}
