/** Words and phrases to be found in texts, all of them in one pass: looked up by their first word. */

import { type AnyFamily, familiesOf, fold, words } from '../../text/words.ts';
import type { Language, Split, Word } from '../../types.ts';

/** How a word of an article must agree with a word of a pattern. */
type Agreement = 'key' | 'stem' | 'form' | 'written' | 'ticker' | 'prefix';

/** So many words (`gap`) may lie before it. */
type Step = { readonly gap: number } & (
  | { readonly by: 'key' | 'stem'; readonly is: string; readonly families: AnyFamily }
  /** `end`: it ends so. `initials`: the words from here begin with these letters. `ticker`: written so, behind `$` or an exchange. */
  | { readonly by: 'written' | 'ticker'; readonly is: string }
  | { readonly by: 'form' | 'prefix' | 'end' | 'initials'; readonly is: string }
);
type Asked = Step extends infer S ? (S extends Step ? Omit<S, 'gap'> : never) : never;

export interface Pattern {
  /** As a person wrote it, without case. */
  readonly text: string;
  readonly steps: readonly Step[];
}

/** `from` and `to` count words of the place, `[from, to)`. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly pattern: number;
}

/** `…` lets so many words lie in between. */
const GAP = 3;
const CAPITALS = /^(?=.*\p{Lu})[\p{Lu}.]{2,}$/u;

/**
 * A member of a thesaurus group, or a word or phrase of a watch. A phrase agrees word by word in `by`, a single word
 * in `single`; a word in capitals only as it is written, and so does everything when `asWritten`.
 */
export function pattern(
  member: string,
  how: { single: Agreement; by: Agreement; asWritten?: boolean },
): Pattern | null {
  const parts = member
    .split('…')
    .map((part) => words(part, 'en').map((word) => ({ word, written: writtenIn(part, word) })));
  const lone = parts.length === 1 && parts[0]!.length === 1;
  const steps = parts.flatMap((part, n) =>
    part.map(({ word, written }, m): Step => {
      const gap = n > 0 && m === 0 ? GAP : 0;
      if (lone && how.single === 'ticker') return { by: 'ticker', is: written, gap };
      if (how.asWritten || CAPITALS.test(written)) return { by: 'written', is: written, gap };
      return { ...agreement(word, written, lone ? how.single : how.by), gap };
    }),
  );
  return steps.length > 0 ? { text: member, steps } : null;
}

const HAN = /^\p{Script=Han}+$/u;

function agreement(word: Word, written: string, by: Agreement): Asked {
  if (by !== 'key' && by !== 'stem') return { by, is: word.form };
  // Chinese puts what a thing is last: 大使馆 is a 使馆. There a word has no other family.
  if (HAN.test(word.form)) return { by: 'end', is: word.form };
  return { by, is: written, families: familiesOf(written, by) };
}

/** Patterns of one name look for the same. */
export function patternName({ steps }: Pattern): string {
  return steps.map(({ by, gap, is }) => `${by}:${gap}:${is}`).join(' ');
}

/** `air strike` written as one word, or null where that cannot be. */
export function joined(member: string): string | null {
  const parts = words(member, 'en');
  return parts.length === 2 && !/[…\p{Lu}]/u.test(member) ? `${parts[0]!.form}${parts[1]!.form}` : null;
}

function writtenIn(text: string, word: Word): string {
  return text.slice(word.start, word.end);
}

/** Patterns by their first word. The number of a pattern is its place in `patterns`. */
export interface PatternIndex {
  readonly patterns: readonly Pattern[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly byForm: ReadonlyMap<string, readonly number[]>;
  /** By the first two letters. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
  /** By the last letter. */
  readonly byEnd: ReadonlyMap<string, readonly number[]>;
  /** By the first letter of the first word. */
  readonly byInitial: ReadonlyMap<string, readonly number[]>;
  /** How words of one step begin: what a text writes in two (`roll-out`, `air strike`) is looked for with these only. */
  readonly beginnings: ReadonlySet<string>;
  /** What the four say of a word that was met: most words of the news come again, and begin nothing. */
  readonly met: Map<string, Met>;
}

/** The patterns that a word begins, in the language in which it stood. */
interface Met {
  readonly word: Pick<Word, 'key' | 'stem'>;
  readonly language: Language | null;
  readonly numbers: readonly number[];
}

/** @param language if given, for texts of this language only: other families are not made */
export function indexPatterns(patterns: readonly Pattern[], language?: Language): PatternIndex {
  const maps = {
    ...{ key: new Map(), stem: new Map(), form: new Map() },
    ...{ prefix: new Map(), end: new Map(), initials: new Map() },
  };
  const beginnings = new Set<string>();
  patterns.forEach(({ steps }, number) => {
    const first = steps[0]!;
    const map: Map<string, number[]> = maps[isExact(first) ? 'form' : first.by];
    for (const name of namesOf(first, language)) {
      const list = map.get(name);
      if (list) list.push(number);
      else map.set(name, [number]);
    }
    if (steps.length === 1 && first.by === 'key') addBeginnings(beginnings, fold(first.is));
  });
  const { key, stem, form, prefix, end, initials } = maps;
  const byFirst = { byKey: key, byStem: stem, byForm: form, byStart: prefix, byEnd: end, byInitial: initials };
  return { patterns, ...byFirst, beginnings, met: new Map() };
}

const LATIN_WORD = /^[a-z0-9]{3,}$/;

function addBeginnings(beginnings: Set<string>, form: string): void {
  if (!LATIN_WORD.test(form)) return;
  for (let length = 1; length <= form.length; length++) beginnings.add(form.slice(0, length));
}

/** Must more than the folded word agree: how it is written, and what stands before it? */
function isExact(step: Step): step is Extract<Step, { by: 'written' | 'ticker' }> {
  return step.by === 'written' || step.by === 'ticker';
}

/** Under which names an index has what a step asks for. */
function namesOf(step: Step, language?: Language): ReadonlySet<string> {
  switch (step.by) {
    case 'key':
    case 'stem':
      return new Set(language ? step.families.in(language) : step.families.all());
    case 'form':
      return new Set([step.is]);
    case 'written':
    case 'ticker':
      return new Set([fold(step.is)]);
    case 'prefix':
      return new Set([step.is.slice(0, 2)]);
    case 'end':
      return new Set([step.is.slice(-1)]);
    case 'initials':
      return new Set([step.is.slice(0, 1)]);
  }
}

/** Every pattern in a text, in reading order; those that begin before the word `end`. Linear in its words. */
export function findPatterns(index: PatternIndex, text: Split, end = text.words.length): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < end; at++) {
    if (isUndone(text, at)) continue;
    for (const number of begunBy(index, text, at)) {
      const to = endOf(index.patterns[number]!, text, at);
      if (to > 0) found.push({ from: at, to, pattern: number });
    }
    if (index.byInitial.size > 0) addInitials(found, index, text, at);
    if (index.beginnings.has(text.words[at]!.form)) addGlued(found, index, text, at);
  }
  return found;
}

const UNDOING: ReadonlySet<string> = new Set(['de', 'un', 'dis']);

/** `de-escalation` is no escalation. */
function isUndone({ text, words: all }: Split, at: number): boolean {
  const [before, word] = [all[at - 1], all[at]!];
  return before !== undefined && before.end + 1 === word.start && text[before.end] === '-' && UNDOING.has(before.form);
}

function addInitials(found: Occurrence[], index: PatternIndex, text: Split, at: number): void {
  for (const number of index.byInitial.get(text.words[at]!.form.slice(0, 1)) ?? []) {
    const to = initialsEnd(index.patterns[number]!.steps[0]!.is, text, at);
    if (to > 0) found.push({ from: at, to, pattern: number });
  }
}

const CONNECTING: ReadonlySet<string> = new Set('of for the and on to in de'.split(' '));

/** Where words end whose initials these are: all capitals, or none and each of four letters at least; 0 where they are not. */
function initialsEnd(letters: string, text: Split, from: number): number {
  let at = from;
  const isCapital = startsInCapitals(text, from);
  for (let n = 0; n < letters.length; at++) {
    const word = text.words[at];
    if (!word) return 0;
    if (n > 0 && isCapital && CONNECTING.has(word.form)) continue;
    if (word.form[0] !== letters[n] || startsInCapitals(text, at) !== isCapital) return 0;
    if (word.form.length < (isCapital ? 2 : 4)) return 0;
    n++;
  }
  return at;
}

function startsInCapitals({ text, words: all }: Split, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(all[at]!.start));
}

/** `roll-out` and `roll out` for a watch's `rollout`; with a blank between them both parts have three letters at least. */
function addGlued(found: Occurrence[], index: PatternIndex, text: Split, at: number): void {
  const [left, right] = [text.words[at]!, text.words[at + 1]];
  if (!right || right.start - left.end !== 1) return;
  const mark = text.text.charAt(left.end);
  const isShort = left.form.length < 3 || right.form.length < 3;
  if (mark !== '-' && mark !== '‑' && (mark !== ' ' || isShort)) return;
  if (!index.beginnings.has(left.form + right.form.slice(0, 2))) return;
  const glued = left.form + right.form;
  const keys = familiesOf(glued).in(text.language);
  const numbers = new Set(keys.flatMap((key) => index.byKey.get(key) ?? []));
  for (const number of numbers) {
    const [first, more] = index.patterns[number]!.steps;
    if (more || first!.by !== 'key') continue;
    if (first!.families.in(text.language).some((key) => keys.includes(key)))
      found.push({ from: at, to: at + 2, pattern: number });
  }
}

const MOST_MET = 20_000;

/** The patterns whose first word is this one, but for how it is written. */
function begunBy(index: PatternIndex, text: Split, at: number): readonly number[] {
  const word = text.words[at]!;
  const met = index.met.get(word.form);
  const isKnown = met?.language === text.language && met.word.key === word.key && met.word.stem === word.stem;
  if (isKnown) return met.numbers;
  const { key, stem, form } = word;
  const lists = [index.byKey.get(key), index.byStem.get(stem), index.byForm.get(form)];
  const others = [index.byStart.get(form.slice(0, 2)), index.byEnd.get(form.slice(-1))];
  const numbers = [...lists, ...others]
    .flatMap((list) => list ?? [])
    .filter((number) => {
      const first = index.patterns[number]!.steps[0]!;
      return isExact(first) || agrees(first, text, at);
    });
  if (index.met.size >= MOST_MET) index.met.clear();
  index.met.set(form, { word, language: text.language, numbers });
  return numbers;
}

/** Where the pattern ends that begins at this word; 0 where it does not. The first way wins: gaps are short. */
function endOf({ steps }: Pattern, text: Split, at: number): number {
  if (isExact(steps[0]!) && !agrees(steps[0]!, text, at)) return 0;
  let next = at + 1;
  for (let n = 1; n < steps.length; n++) {
    const step = steps[n]!;
    let skipped = 0;
    while (skipped <= step.gap && !agrees(step, text, next + skipped)) skipped++;
    if (skipped > step.gap) return 0;
    next += skipped + 1;
  }
  return next;
}

function agrees(step: Step, text: Split, at: number): boolean {
  const word = text.words[at];
  if (!word) return false;
  switch (step.by) {
    case 'key':
    case 'stem':
      return step.families.in(text.language).includes(word[step.by]);
    case 'form':
      return word.form === step.is;
    case 'prefix':
      return word.form.startsWith(step.is);
    case 'end':
      return word.form.endsWith(step.is) && HAN.test(word.form);
    case 'written':
      return text.text.slice(word.start, word.end) === step.is;
    case 'ticker':
      return text.text.slice(word.start, word.end) === step.is && isTicker(text, at);
    case 'initials':
      return false;
  }
}

const EXCHANGES: ReadonlySet<string> = new Set(
  'nyse nasdaq amex lse tsx tsxv asx hkex sgx jse nse bse otc otcmkts epa euronext etr fra bme'.split(' '),
);

/** `$F`, `NYSE: F`. */
function isTicker({ text, words: all }: Split, at: number): boolean {
  const [before, word] = [all[at - 1], all[at]!];
  if (text[word.start - 1] === '$') return true;
  return before !== undefined && EXCHANGES.has(before.form) && /^:\s?$/.test(text.slice(before.end, word.start));
}
