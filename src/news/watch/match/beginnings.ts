/** Patterns by how their first word begins in texts of one language. */

import { fold } from '../../text/words.ts';
import type { Language, Word } from '../../types.ts';
import type { Pattern, PatternStep } from './patterns.ts';

/** The number of a pattern is its place in the list that the table was made of. */
export interface Beginnings {
  /** By a key, stem or form: which of them it must be, `agrees` knows. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** By the first two letters. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
  /** By the last letter. */
  readonly byEnd: ReadonlyMap<string, readonly number[]>;
  /** By the first letter of the first word. */
  readonly byInitial: ReadonlyMap<string, readonly number[]>;
  /** How words of one step begin, and with which two letters they go on: a text may write them in two (`roll-out`). */
  readonly glued: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether anything begins with two letters, by `startOf`: most words of a text begin nothing, and this tells it soonest. */
  readonly starts: Uint8Array;
}

const STARTS = 4096;

/** A number for the first two letters; those of others may be the same. */
function startOf(word: string): number {
  return (word.charCodeAt(0) * 67 + (word.length > 1 ? word.charCodeAt(1) : 0)) & (STARTS - 1);
}

/** Is it sure that a word begins nothing? */
export function beginsNothing({ starts }: Beginnings, { form, key }: Word): boolean {
  return starts[startOf(form)] === 0 && starts[startOf(key)] === 0;
}

const NAMED = { key: null, stem: null, form: null, written: null, ticker: null };

export function beginningsIn(language: Language | null, patterns: readonly Pattern[]): Beginnings {
  const empty = () => new Map<string, number[]>();
  const [byName, byStart, byEnd, byInitial] = [empty(), empty(), empty(), empty()];
  const glued = new Map<string, Set<string>>();
  patterns.forEach(({ steps }, number) => {
    const first = steps[0]!;
    const map = { prefix: byStart, end: byEnd, initials: byInitial, ...NAMED }[first.by] ?? byName;
    for (const name of namesOf(first, language)) addTo(map, name, number);
    if (steps.length === 1 && first.by === 'key') addGlued(glued, fold(first.is));
  });
  return {
    byName,
    byStart,
    byEnd,
    byInitial,
    glued,
    starts: startsOf([byName, byStart, glued], byEnd.size + byInitial.size),
  };
}

/** @param others how many are looked up by something else than how they begin */
function startsOf(tables: readonly ReadonlyMap<string, unknown>[], others: number): Uint8Array {
  const starts = new Uint8Array(STARTS).fill(others > 0 ? 1 : 0);
  for (const table of tables) for (const name of table.keys()) starts[startOf(name)] = 1;
  return starts;
}

function addTo(table: Map<string, number[]>, name: string, number: number): void {
  const list = table.get(name);
  if (list) list.push(number);
  else table.set(name, [number]);
}

const LATIN_WORD = /^[a-z0-9]{3,}$/;

function addGlued(glued: Map<string, Set<string>>, form: string): void {
  if (!LATIN_WORD.test(form)) return;
  for (let length = 1; length < form.length; length++) {
    const goesOn = glued.get(form.slice(0, length)) ?? new Set();
    glued.set(form.slice(0, length), goesOn.add(form.slice(length, length + 2)));
  }
}

/** Under which names a table has what a step asks for. */
function namesOf(step: PatternStep, language: Language | null): readonly string[] {
  switch (step.by) {
    case 'key':
    case 'stem':
      return step.families.in(language);
    case 'form':
      return [step.is];
    case 'written':
    case 'ticker':
      return [fold(step.is)];
    case 'prefix':
      return [step.is.slice(0, 2)];
    case 'end':
      return [step.is.slice(-1)];
    case 'initials':
      return [step.is.slice(0, 1)];
  }
}

export const NONE: readonly number[] = [];

/** The patterns whose first word this may be, those of initials left out. */
export function numbersAt({ byName, byStart, byEnd }: Beginnings, { key, stem, form }: Word): readonly number[] {
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
