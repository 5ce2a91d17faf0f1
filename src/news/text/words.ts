/** A text becomes words, once, in the worker: what a watch, a story and the search compare are the keys made here. */
import { stem as porter2 } from 'porter2';
import type { Language, Place, Sentence, Split, Word } from '../types.ts';
import { rulesOf } from './languages.ts';
import { sentences } from './sentences.ts';
import { families, whole } from './words/families.ts';
import { irregular } from './words/irregular.ts';
import { KnownWords } from './words/known-words.ts';
import { languageOf, SCRIPTS } from './words/languages.ts';
import { american } from './words/spelling.ts';
import { stemIn } from './words/stems.ts';
import { tokensOf } from './words/tokens.ts';

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
export const isAscii = (text: string): boolean => ASCII.test(text);

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
const UNINFLECTED: ReadonlySet<string> = new Set(
  'news series species united red hundred nationals according'.split(' '),
);
const ENGLISH = /^[a-z]+(?:'[a-z]+)?$/;

/**
 * The word family of a folded English word: `withdrew`, `withdrawals` → `withdraw`; `f.b.i.` → `fbi`.
 * Porter 2 after a table of irregular forms, before a table of families (facts: language.md 1).
 */
export function wordKey(form: string): string {
  if (form.length > LONGEST) return form.slice(0, LONGEST);
  if (form.includes('.')) return dottedKey(form);
  if (!ENGLISH.test(form)) return form;
  const spelt = american(form);
  const base = irregular.get(spelt) ?? spelt;
  const kept = whole.get(base) ?? whole.get(base.replace(/s$/, ''));
  if (kept !== undefined) return kept;
  const stem = porter2(base);
  return families.get(stem) ?? stem;
}

/** Initialisms that are common words without their dots. */
const WORDS_WITHOUT_DOTS: ReadonlySet<string> = new Set(
  'us it who is am pm as at in on an no so me he we go do be or if'.split(' '),
);

/** `f.b.i.` is `fbi`, and `e.t.f.s` is its plural; `u.s.` stays apart from `us`. */
function dottedKey(form: string): string {
  if (/\d/.test(form)) return form;
  const bare = form.replaceAll('.', '');
  if (WORDS_WITHOUT_DOTS.has(bare)) return form.replace(/\.$/, '').replaceAll('.', '_');
  return ENGLISH.test(bare) ? wordKey(bare) : bare;
}

/**
 * What is left of a folded word without the endings of number and tense, nothing more: `closed`, `closing` → `clos`,
 * but `closure` stays. For words that may be inflected, never derived.
 */
export function inflection(form: string): string {
  if (form.length > LONGEST || !ENGLISH.test(form) || UNINFLECTED.has(form)) return form;
  const spelt = american(form);
  const base = irregular.get(spelt) ?? spelt;
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
 * The words of a text in reading order. Spans point into the text as it is given.
 * @param language whose families they get (`languageOf`); English unless the text plainly is not
 */
export function words(text: string, language = languageOf(text, 'en')): readonly Word[] {
  const spans = tokensOf(text);
  return placed(spans, foldedAt(spans, text, language));
}

const placed = (spans: readonly number[], folded: readonly Folded[]): readonly Word[] =>
  folded.map(({ form, key, stem }, at) => ({ start: spans[2 * at]!, end: spans[2 * at + 1]!, form, key, stem }));

function foldedAt(spans: readonly number[], text: string, language: Language | null): readonly Folded[] {
  const known = knownIn(language);
  const found: Folded[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const start = spans[at]!;
    const end = spans[at + 1]!;
    found.push(known.find(text, start, end) ?? learned(known, text.slice(start, end), language));
  }
  return found;
}

/** The word that is written so at this place. */
export function word(written: string, start: number, language: Language | null): Word {
  const known = knownIn(language);
  const { form, key, stem } = known.find(written, 0, written.length) ?? learned(known, written, language);
  return { start, end: start + written.length, form, key, stem };
}

type Families = Pick<Word, 'key' | 'stem'>;
type Folded = Pick<Word, 'form' | 'key' | 'stem'>;
/** The words of the news come again and again, and to fold and stem them is dear. By language, as they are written. */
const read = new Map<Language | null, KnownWords<Folded>>();
const MOST_KEPT = 50_000;

function knownIn(language: Language | null): KnownWords<Folded> {
  const known = read.get(language) ?? new KnownWords<Folded>();
  read.set(language, known);
  return known;
}

function learned(known: KnownWords<Folded>, stated: string, language: Language | null): Folded {
  const written = copied(stated);
  const form = formOf(written);
  const { key, stem } = familyIn(language, written, form);
  // Of equal strings one: it is in the processor's cache more often than three.
  const folded = { form, key: key === form ? form : key, stem: stem === form ? form : stem === key ? key : stem };
  if (written.length > LONGEST) return folded;
  if (read.values().reduce((sum, { size }) => sum + size, 0) >= MOST_KEPT) for (const one of read.values()) one.clear();
  known.add(written, folded);
  return folded;
}

/** V8 keeps a whole text alive for a piece of it that is longer than 12 characters. */
const SHORT = 12;
const copied = (piece: string): string => (piece.length > SHORT ? ` ${piece}`.slice(1) : piece);

function formOf(written: string): string {
  const folded = fold(written);
  return /^\d/.test(folded) ? folded.replaceAll(',', '') : folded;
}

function familyIn(language: Language | null, written: string, form: string): Families {
  if (language === 'en') return { key: wordKey(form), stem: inflection(form) };
  const key = language === null ? form : keyIn(language, written, form);
  return { key, stem: key };
}

/** A word's family in a language that is not English. */
function keyIn(language: Exclude<Language, 'en'>, written: string, form: string): string {
  if (form.length > LONGEST || form.includes('.') || !/^\p{L}/u.test(form)) return wordKey(form);
  const lower = language === 'tr' ? written.toLocaleLowerCase('tr') : written.toLowerCase();
  return fold(stemIn(language, rulesOf(language).families.folded ? form : lower.normalize('NFC')));
}

/** The families that a word may have, whatever language the text is in. Made when asked for: stemming is dear. */
export interface AnyFamily {
  in(language: Language | null): readonly string[];
  all(): readonly string[];
}

/**
 * What a watch's word is looked for by, in whatever language an article is. A person may write it without its accents,
 * so the family of its folded form counts too. A word of another script than the language's is its own family there.
 */
export function familiesOf(written: string, of: 'key' | 'stem' = 'key'): AnyFamily {
  return remembered(asked, `${of} ${written}`, () => {
    const form = formOf(written);
    const languages = new Set<Language>(['en', ...(SCRIPTS.find(({ script }) => script.test(form))?.languages ?? [])]);
    const itself = [form];
    const english = [familyIn('en', written, form)[of]];
    const made = new Map<Language, readonly string[]>();
    const families = (language: Language | null): readonly string[] => {
      if (language === 'en') return english;
      if (language === null || !languages.has(language)) return itself;
      const keys = made.get(language) ?? [...new Set([written, form])].map((as) => familyIn(language, as, form)[of]);
      made.set(language, keys);
      return keys;
    };
    return { in: families, all: () => [...new Set([...languages, null].flatMap(families))] };
  });
}

const asked = new Map<string, AnyFamily>();

function remembered<T>(known: Map<string, T>, name: string, make: () => T): T {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const made = make();
  known.set(name, made);
  return made;
}

/** The same without the languages: what the search looks for. */
export const allFamilies = (written: string): readonly string[] => familiesOf(written).all();

const HAN = /^\p{Script=Han}{3,}$/u;

/** Shorter words that a Chinese word ends with, two characters at least: what a thing is stands last. */
export function familyTails(form: string): readonly string[] {
  if (!HAN.test(form)) return [];
  const characters = Array.from(form);
  return characters.slice(1, -1).map((_, n) => characters.slice(n + 1).join(''));
}

/** A `Split` before its words become objects: where each word stands, and what it is. */
export interface Cut extends Omit<Split, 'words'> {
  /** Where each word begins and ends, one after another. */
  readonly spans: readonly number[];
  readonly folded: readonly Pick<Word, 'form' | 'key' | 'stem'>[];
}

/** A text in sentences and words. */
export const split = (text: string, language = languageOf(text, 'en')): Split => splitOf(cut(text, language));

const splitOf = ({ spans, folded, ...rest }: Cut): Split => ({ ...rest, words: placed(spans, folded) });

function cut(text: string, language: Language | null): Cut {
  const spans = tokensOf(text);
  const parts: Sentence[] = [];
  let at = 0;
  for (const { start, end } of sentences(text)) {
    const from = at;
    while (2 * at < spans.length && spans[2 * at]! < end) at++;
    parts.push({ start, end, from, to: at });
  }
  return { text, language, sentences: parts, spans, folded: foldedAt(spans, text, language) };
}

type Unsplit = Readonly<Record<Place, string>> & { readonly language: string | null };

/** All of an article, in the one language that it is in. `language` is the stated one. */
export function splitArticle(article: Unsplit): Readonly<Record<Place, Split>> {
  const { title, teaser, text } = cutArticle(article);
  const whole = splitOf(text);
  return { title: splitOf(title), teaser: teaser === text ? whole : splitOf(teaser), text: whole };
}

/** The same before words are objects; teaser and text are one where they are the same. */
export function cutArticle(article: Unsplit): Readonly<Record<Place, Cut>> {
  const language = languageOfArticle(article);
  const whole = cut(article.text, language);
  const teaser = beginningOf(whole, article.teaser) ?? cut(article.teaser, language);
  return { title: cut(article.title, language), teaser, text: whole };
}

/** The first paragraphs of a text that is cut already, as `cut` makes them; null where they are not its first. */
function beginningOf(whole: Cut, beginning: string): Cut | null {
  if (beginning === whole.text) return whole;
  if (beginning === '' || !whole.text.startsWith(beginning) || !whole.text.startsWith('\n\n', beginning.length))
    return null;
  const sentences = whole.sentences.filter(({ start }) => start < beginning.length);
  const count = sentences.at(-1)?.to ?? 0;
  const [spans, folded] = [whole.spans.slice(0, 2 * count), whole.folded.slice(0, count)];
  return { ...whole, text: beginning, sentences, spans, folded };
}

/** The language whose word families an article has: of headline and opening together, for a headline says little. */
export function languageOfArticle(article: {
  readonly title: string;
  readonly teaser: string;
  readonly language: string | null;
}): Language | null {
  return languageOf(`${article.title}. ${article.teaser}`, article.language);
}
