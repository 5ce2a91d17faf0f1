/** Completes the end of watch terms: the name of a field, or what may follow it. */

import { fold } from '../../text/words.ts';
import { FIELD_NAMES, type FieldRow, QUERY_FIELDS } from './fields.ts';
import { printPhrase, printWord } from './tokens.ts';

/** What can follow the fields, by what their rows name. */
export type Completions = Readonly<Record<NonNullable<FieldRow['completes']>, readonly string[]>>;

/** What stands before the last part of the terms, and that part: a word, or a field with the beginning of a value. */
const END = /^(.*?)(?<![^\s(-])(?:(\p{L}+):)?["“]?([^\s"“”():]*)$/su;
const SHORTEST = 2;

/** Terms with their last part completed, best first; the fields where nothing is typed; empty where nothing completes it. */
export function completeTerms(terms: string, values: Completions): readonly string[] {
  const [, before = '', name, begun = ''] = END.exec(terms) ?? [];
  const start = fold(begun);
  const field = FIELD_NAMES.find((one) => one === name?.toLowerCase());
  if (name === undefined && (start.length >= SHORTEST || terms === ''))
    return FIELD_NAMES.filter((one) => one.startsWith(start)).map((one) => `${before}${one}:`);
  const source = field === undefined ? null : QUERY_FIELDS[field].completes;
  if (source === null) return [];
  return values[source]
    .filter((value) => fold(value).includes(start))
    .toSorted((a, b) => Number(fold(b).startsWith(start)) - Number(fold(a).startsWith(start)))
    .map(
      (value) => `${before}${field}:${/\s/.test(value) ? printPhrase(value.split(/\s+/)) : printWord(value, false)}`,
    );
}
