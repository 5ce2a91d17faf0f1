/** Finds patterns in a text, all of them in one pass over its words: a pattern is looked up by its first word. */

import { familiesOf } from '../../text/words.ts';
import type { Language, Split, Word } from '../../types.ts';
import { agrees, endOf, initialsEnd, isExact } from './agreement.ts';
import { type Beginnings, beginningsIn, beginsNothing, NONE, numbersAt } from './beginnings.ts';
import type { Pattern } from './patterns.ts';

/** `from` and `to` count words of the place, `[from, to)`. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly pattern: number;
}

/** The number of a pattern is its place in `patterns`. */
export interface PatternIndex {
  readonly patterns: readonly Pattern[];
  /** Made when a text of the language is first looked through: most bots read one or two, and stemming is dear. */
  readonly tables: Map<Language | null, Table>;
  readonly keepsWords: boolean;
}

interface Table {
  readonly beginnings: Beginnings;
  /** What the table says of a word that was met: most words of the news come again, and begin nothing. Null: not kept. */
  readonly met: Map<string, Met> | null;
}

/** What a word begins. */
interface Met {
  readonly word: Pick<Word, 'key' | 'stem'>;
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

/** @param keepsWords whether what a word begins is kept for when it comes again: worth its memory where there are many patterns */
export function indexPatterns(patterns: readonly Pattern[], { keepsWords = true } = {}): PatternIndex {
  return { patterns, tables: new Map(), keepsWords };
}

function tableOf({ patterns, tables, keepsWords }: PatternIndex, language: Language | null): Table {
  const before = tables.get(language);
  if (before) return before;
  const table = { beginnings: beginningsIn(language, patterns), met: keepsWords ? new Map() : null };
  tables.set(language, table);
  return table;
}

/** A word that may begin something. */
interface Start {
  readonly patterns: readonly Pattern[];
  readonly table: Table;
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
  const { patterns } = index;
  const table = tableOf(index, text.language);
  for (let at = from; at < end; at++) {
    const met = meet(table, patterns, text, at);
    if (!met.isIdle && !isUndone(text, at)) addBegun(met, { patterns, table, text, at, found });
  }
}

function addBegun({ alone, begun, initials, goesOn }: Met, start: Start): void {
  const { patterns, text, at, found } = start;
  for (const pattern of alone) found(pattern, at, at + 1);
  for (const pattern of begun) {
    const to = endOf(patterns[pattern]!, text, at);
    if (to > 0) found(pattern, at, to);
  }
  for (const pattern of initials) {
    const to = initialsEnd(patterns[pattern]!.steps[0]!.is, text, at);
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

/** `e mail`, `x ray`. */
const LETTERS: ReadonlySet<string> = new Set(['e', 't', 'u', 'x']);

/** `roll-out` and `roll out` for a watch's `rollout`; with a blank between them both parts have three letters at least. */
function addGlued(goesOn: ReadonlySet<string>, { patterns, table, text, at, found }: Start): void {
  const [left, right] = [text.words[at]!, text.words[at + 1]];
  if (!right || right.start - left.end !== 1) return;
  const mark = text.text.charAt(left.end);
  const isShort = (left.form.length < 3 && !LETTERS.has(left.form)) || right.form.length < 3;
  if (mark !== '-' && mark !== '‑' && (mark !== ' ' || isShort)) return;
  if (!goesOn.has(right.form.slice(0, 2))) return;
  const keys = familiesOf(left.form + right.form).in(text.language);
  for (const pattern of new Set(keys.flatMap((key) => table.beginnings.byName.get(key) ?? []))) {
    const [first, more] = patterns[pattern]!.steps;
    if (more || first!.by !== 'key') continue;
    const isMeant = first!.families.in(text.language).some((key) => keys.includes(key));
    if (isMeant) found(pattern, at, at + 2);
  }
}

const MOST_MET = 20_000;

/** What a word begins, but for how it is written. */
function meet({ beginnings, met }: Table, patterns: readonly Pattern[], text: Split, at: number): Met {
  const word = text.words[at]!;
  if (met === null) return beginsNothing(beginnings, word) ? IDLE : meetFirst(beginnings, patterns, text, at);
  const before = met.get(word.form);
  if (before !== undefined && before.word.key === word.key && before.word.stem === word.stem) return before;
  if (met.size >= MOST_MET) met.clear();
  const now = meetFirst(beginnings, patterns, text, at);
  met.set(word.form, now === IDLE ? { ...IDLE, word } : now);
  return now;
}

function meetFirst(beginnings: Beginnings, patterns: readonly Pattern[], text: Split, at: number): Met {
  const { byInitial, glued } = beginnings;
  const word = text.words[at]!;
  const byFirst = numbersAt(beginnings, word);
  const goesOn = glued.get(word.form);
  const initials = byInitial.size > 0 ? (byInitial.get(word.form.slice(0, 1)) ?? NONE) : NONE;
  if (byFirst.length + initials.length === 0 && goesOn === undefined) return IDLE;
  const numbers = byFirst.filter(
    (number) => isExact(patterns[number]!) || agrees(patterns[number]!.steps[0]!, text, at),
  );
  const isAlone = (number: number) => patterns[number]!.steps.length === 1 && !isExact(patterns[number]!);
  const alone = numbers.filter(isAlone);
  const begun = numbers.filter((number) => !isAlone(number));
  const isIdle = numbers.length === 0 && initials.length === 0 && goesOn === undefined;
  return { word, alone, begun, goesOn, initials, isIdle };
}

const IDLE: Met = {
  ...{ word: { key: '', stem: '' }, alone: NONE, begun: NONE },
  ...{ goesOn: undefined, initials: NONE, isIdle: true },
};
