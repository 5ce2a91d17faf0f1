/** Finds patterns in a text, all of them in one pass over its words: a pattern is looked up by its first word. */

import { familiesOf, fold } from '../../text/words.ts';
import type { Language, Split, Word } from '../../types.ts';
import { HAN, type Pattern, type PatternStep } from './patterns.ts';

/** `from` and `to` count words of the place, `[from, to)`. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly pattern: number;
}

/** Patterns by their first word. The number of a pattern is its place in `patterns`. */
export interface PatternIndex {
  readonly patterns: readonly Pattern[];
  /** By a key, stem or form: which of them it must be, `agrees` knows. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** By the first two letters. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
  /** By the last letter. */
  readonly byEnd: ReadonlyMap<string, readonly number[]>;
  /** By the first letter of the first word. */
  readonly byInitial: ReadonlyMap<string, readonly number[]>;
  /** How words of one step begin, and with which two letters they go on: a text may write them in two (`roll-out`). */
  readonly beginnings: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the maps say of a word that was met: most words of the news come again, and begin nothing. Null: not kept. */
  readonly met: Map<string, Met> | null;
}

/** What a word begins, in the language in which it was met. */
interface Met {
  readonly word: Pick<Word, 'key' | 'stem'>;
  readonly language: Language | null;
  /** Patterns that it is all of, whatever stands behind it. */
  readonly alone: readonly number[];
  /** Patterns that ask for more: the words behind it, or how it is written. */
  readonly begun: readonly number[];
  /** With which two letters the next word may go on to make one word of both. */
  readonly goesOn: ReadonlySet<string> | undefined;
  readonly initials: readonly number[];
  /** It begins nothing. */
  readonly isIdle: boolean;
}

interface IndexOptions {
  /** If given, for texts of this language only: other families are not made. */
  readonly language?: Language;
  /** Whether what a word begins is kept for when it comes again: worth its memory where there are many patterns. */
  readonly keepsWords?: boolean;
}

const NAMED = { key: null, stem: null, form: null, written: null, ticker: null };

export function indexPatterns(
  patterns: readonly Pattern[],
  { language, keepsWords = true }: IndexOptions = {},
): PatternIndex {
  const empty = () => new Map<string, number[]>();
  const { byName, byStart, byEnd, byInitial } = {
    byName: empty(),
    byStart: empty(),
    byEnd: empty(),
    byInitial: empty(),
  };
  const beginnings = new Map<string, Set<string>>();
  patterns.forEach(({ steps }, number) => {
    const first = steps[0]!;
    const map = { prefix: byStart, end: byEnd, initials: byInitial, ...NAMED }[first.by] ?? byName;
    for (const name of namesOf(first, language)) addTo(map, name, number);
    if (steps.length === 1 && first.by === 'key') addBeginnings(beginnings, fold(first.is));
  });
  return { patterns, byName, byStart, byEnd, byInitial, beginnings, met: keepsWords ? new Map() : null };
}

function addTo(table: Map<string, number[]>, name: string, number: number): void {
  const list = table.get(name);
  if (list) list.push(number);
  else table.set(name, [number]);
}

const LATIN_WORD = /^[a-z0-9]{3,}$/;

function addBeginnings(beginnings: Map<string, Set<string>>, form: string): void {
  if (!LATIN_WORD.test(form)) return;
  for (let length = 1; length < form.length; length++) {
    const goesOn = beginnings.get(form.slice(0, length)) ?? new Set();
    beginnings.set(form.slice(0, length), goesOn.add(form.slice(length, length + 2)));
  }
}

/** Under which names an index has what a step asks for. */
function namesOf(step: PatternStep, language?: Language): ReadonlySet<string> {
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

/** A word that may begin something. */
interface Start {
  readonly index: PatternIndex;
  readonly text: Split;
  readonly at: number;
  readonly found: Found;
}

type Found = (pattern: number, from: number, to: number) => void;

/** Every pattern in a text, in reading order; those that begin in the words `[from, end)`. */
export function findPatterns(index: PatternIndex, text: Split, from?: number, end?: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  eachPattern(index, text, (pattern, from, to) => found.push({ from, to, pattern }), { from, end });
  return found;
}

/** The same one by one, for those who ask often and keep little. Linear in the words of the text. */
export function eachPattern(
  index: PatternIndex,
  text: Split,
  found: Found,
  { from = 0, end = text.words.length }: { from?: number | undefined; end?: number | undefined } = {},
): void {
  for (let at = from; at < end; at++) {
    const met = meet(index, text, at);
    if (!met.isIdle && !isUndone(text, at)) addBegun(met, { index, text, at, found });
  }
}

function addBegun({ alone, begun, initials, goesOn }: Met, start: Start): void {
  const { index, text, at, found } = start;
  for (const pattern of alone) found(pattern, at, at + 1);
  for (const pattern of begun) {
    const to = endOf(index.patterns[pattern]!, text, at);
    if (to > 0) found(pattern, at, to);
  }
  for (const pattern of initials) {
    const to = initialsEnd(index.patterns[pattern]!.steps[0]!.is, text, at);
    if (to > 0) found(pattern, at, to);
  }
  if (goesOn) addGlued(goesOn, start);
}

const UNDOING: ReadonlySet<string> = new Set(['de', 'un', 'dis']);

/** `de-escalation` is no escalation. */
function isUndone({ text, words: all }: Split, at: number): boolean {
  const [before, word] = [all[at - 1], all[at]!];
  return before !== undefined && before.end + 1 === word.start && text[before.end] === '-' && UNDOING.has(before.form);
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

/** `e mail`, `x ray`. */
const LETTERS: ReadonlySet<string> = new Set(['e', 't', 'u', 'x']);

/** `roll-out` and `roll out` for a watch's `rollout`; with a blank between them both parts have three letters at least. */
function addGlued(goesOn: ReadonlySet<string>, { index, text, at, found }: Start): void {
  const [left, right] = [text.words[at]!, text.words[at + 1]];
  if (!right || right.start - left.end !== 1) return;
  const mark = text.text.charAt(left.end);
  const isShort = (left.form.length < 3 && !LETTERS.has(left.form)) || right.form.length < 3;
  if (mark !== '-' && mark !== '‑' && (mark !== ' ' || isShort)) return;
  if (!goesOn.has(right.form.slice(0, 2))) return;
  const keys = familiesOf(left.form + right.form).in(text.language);
  for (const pattern of new Set(keys.flatMap((key) => index.byName.get(key) ?? []))) {
    const [first, more] = index.patterns[pattern]!.steps;
    if (more || first!.by !== 'key') continue;
    const isMeant = first!.families.in(text.language).some((key) => keys.includes(key));
    if (isMeant) found(pattern, at, at + 2);
  }
}

const MOST_MET = 20_000;

/** What a word begins, but for how it is written. */
function meet(index: PatternIndex, text: Split, at: number): Met {
  const word = text.words[at]!;
  if (index.met === null) return meetFirst(index, text, at);
  const before = index.met.get(word.form);
  const isKnown = before?.language === text.language && before.word.key === word.key && before.word.stem === word.stem;
  if (isKnown) return before;
  if (index.met.size >= MOST_MET) index.met.clear();
  const met = meetFirst(index, text, at);
  index.met.set(word.form, met === IDLE ? { ...IDLE, word, language: text.language } : met);
  return met;
}

function meetFirst(index: PatternIndex, text: Split, at: number): Met {
  const word = text.words[at]!;
  const { form } = word;
  const byFirst = numbersAt(index, word);
  const goesOn = index.beginnings.get(form);
  const initials = index.byInitial.size > 0 ? (index.byInitial.get(form.slice(0, 1)) ?? NONE) : NONE;
  if (byFirst.length + initials.length === 0 && goesOn === undefined) return IDLE;
  const numbers = byFirst.filter(
    (number) => isExact(index.patterns[number]!) || agrees(index.patterns[number]!.steps[0]!, text, at),
  );
  const isAlone = (number: number) => index.patterns[number]!.steps.length === 1 && !isExact(index.patterns[number]!);
  const alone = numbers.filter(isAlone);
  const begun = numbers.filter((number) => !isAlone(number));
  const isIdle = numbers.length === 0 && initials.length === 0 && goesOn === undefined;
  return { word, language: text.language, alone, begun, goesOn, initials, isIdle };
}

const NONE: readonly number[] = [];
const IDLE: Met = {
  ...{ word: { key: '', stem: '' }, language: null },
  ...{ alone: NONE, begun: NONE, goesOn: undefined, initials: NONE, isIdle: true },
};

function numbersAt(index: PatternIndex, { key, stem, form }: Word): readonly number[] {
  const { byName, byStart, byEnd } = index;
  let ofWord = byName.get(key) ?? NONE;
  if (stem !== key) ofWord = joinedLists(ofWord, byName.get(stem));
  if (form !== key && form !== stem) ofWord = joinedLists(ofWord, byName.get(form));
  const ofStart = byStart.size > 0 ? byStart.get(form.slice(0, 2)) : NONE;
  const ofEnd = byEnd.size > 0 ? byEnd.get(form.slice(-1)) : NONE;
  return joinedLists(joinedLists(ofWord, ofStart), ofEnd);
}

function joinedLists(one: readonly number[] = NONE, other: readonly number[] = NONE): readonly number[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...new Set([...one, ...other])];
}

/** Must more than the folded word agree: how it is written, and what stands before it? */
function isExact({ steps: [first] }: Pattern): boolean {
  return first!.by === 'written' || first!.by === 'ticker';
}

/** Where the pattern ends that begins at this word; 0 where it does not. The first way wins: gaps are short. */
function endOf(pattern: Pattern, text: Split, at: number): number {
  const { steps } = pattern;
  if (isExact(pattern) && !agrees(steps[0]!, text, at)) return 0;
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

function agrees(step: PatternStep, text: Split, at: number): boolean {
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
