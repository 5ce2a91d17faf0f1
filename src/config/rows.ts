/**
 * Edits one row of a file as text: everything else, including comments, order and quoting, stays byte for byte. `yaml`
 * gives the positions; printing its document would move comments.
 */
import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { withoutPasswords } from './feed-auth.ts';

/** A row of `watches:`, `feeds:`, `groups:`, `servers:` or `channels:`, by the fields that are its identity. */
export interface RowKey {
  readonly list: 'watches' | 'feeds' | 'groups' | 'servers' | 'channels';
  readonly is: Readonly<Record<string, string>>;
}

export type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Record<string, string | number | readonly string[]>>;
/** Fields to set; null removes a field, others stay. */
export type RowFields = Readonly<Record<string, Value | null>>;

export interface YamlRow {
  /** Its text in the file, without the dash. */
  readonly text: string;
  /** Its position in the list, from 0. */
  readonly index: number;
}

type Span = readonly [start: number, end: number];

/** The row with this identity, or null. */
export function findRow(text: string, { list, is }: RowKey): YamlRow | null {
  return findRows(text, list, [is])[0]!;
}

/** The rows of a list with these identities, null for those that are not there; the text is read once. */
export function findRows(
  text: string,
  list: RowKey['list'],
  keys: readonly RowKey['is'][],
): readonly (YamlRow | null)[] {
  return locateAll(text, list, keys).map((found) => found && { text: text.slice(...found.span), index: found.index });
}

type Fields = Readonly<Record<string, Value>>;

/** Adds a row at the end of its list, in the style of the last row. */
export function addRow(text: string, list: RowKey['list'], fields: Fields): string {
  return addRows(text, list, [fields]);
}

/** The same with several rows, reading the text once. */
export function addRows(text: string, list: RowKey['list'], all: readonly Fields[]): string {
  const seq = listOf(text, list);
  const last = seq?.items.at(-1);
  const flow = !seq || seq.flow === true || !isMap(last) || last.flow === true;
  const rows = all.map((fields) => (flow ? flowText(fields) : blockText(fields, text, last)));
  return insertRows(text, list, rows, seq?.items.length ?? 0);
}

/** Inserts a row's text at its old position, or at the end if the list is shorter now. */
export function insertRow(text: string, list: RowKey['list'], row: string, index: number): string {
  return insertRows(text, list, [row], index);
}

function insertRows(text: string, list: RowKey['list'], rows: readonly string[], index: number): string {
  const seq = listOf(text, list);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [first, ...others] = rows;
  if (first === undefined) return text;
  if (!seq || seq.items.length === 0) return insertRows(startList(text, list, first, eol), list, others, 1);
  const before = seq.items[Math.min(index, seq.items.length) - 1];
  const [start, end] = spanOf(text, (before ?? seq.items[0]) as YAMLMap);
  if (seq.flow)
    return before
      ? splice(text, [end, end], rows.map((row) => `, ${row}`).join(''))
      : splice(text, [start, start], rows.map((row) => `${row}, `).join(''));
  const dash = text.lastIndexOf('-', start - 1);
  const [line, after] = [lineStart(text, dash), lineEnd(text, end)];
  const indent = text.slice(line, dash);
  if (!before) return splice(text, [line, line], rows.map((row) => `${indent}- ${row}${eol}`).join(''));
  return splice(text, [after, after], rows.map((row) => `${eol}${indent}- ${row}`).join(''));
}

/** @throws when there is no such row; check with `findRow` first */
export function changeRow(text: string, key: RowKey, fields: RowFields): string {
  let changed = text;
  let at = key;
  for (const [field, value] of Object.entries(fields)) {
    changed = changeField(changed, at, field, value);
    if (field in at.is && value !== null) at = { ...at, is: { ...at.is, [field]: identityIn(value) } };
  }
  return changed;
}

/** The part of a row's identity that a field has with this value: of a list, its first. */
export function identityIn(value: Value): string {
  return String(Array.isArray(value) ? value[0] : value);
}

/** Removes a row; its comments stay, on lines of their own. */
export function removeRow(text: string, key: RowKey): string {
  return removeRows(text, key.list, [key.is]);
}

/** The same with several rows of a list, reading the text once. Those that are not there are passed over. */
export function removeRows(text: string, list: RowKey['list'], keys: readonly RowKey['is'][]): string {
  const all = locateAll(text, list, keys).filter((one) => one !== null);
  // From the last to the first, so that the places of the others stay.
  const found = [...new Map(all.map((one) => [one.index, one])).values()].toSorted((a, b) => b.index - a.index);
  const rest = found.reduce((left, one) => (one.seq.flow ? takeFromFlow(left, one.span) : takeLines(left, one)), text);
  const seq = found[0]?.seq;
  // An empty key would be null instead of a list, so write [].
  return seq && !seq.flow && found.length === seq.items.length ? emptied(rest, list) : rest;
}

function takeLines(text: string, { span }: Located): string {
  const dash = text.lastIndexOf('-', span[0] - 1);
  const start = lineStart(text, dash);
  const indent = text.slice(start, dash);
  const end = lineEnd(text, span[1]);
  const eol = text.startsWith('\r\n', end) ? '\r\n' : '\n';
  const comments = commentsIn(text.slice(dash + 1, end)).map((comment) => `${indent}${comment}${eol}`);
  return splice(text, [start, Math.min(text.length, end + eol.length)], comments.join(''));
}

/** Replaces the row with this text, for undo. */
export function replaceRow(text: string, key: RowKey, row: string): string {
  const found = locate(text, key);
  return found ? splice(text, found.span, row) : text;
}

function changeField(text: string, key: RowKey, field: string, value: Value | null): string {
  const found = locate(text, key);
  if (!found) throw new Error(`no row ${JSON.stringify(key.is)} in ${key.list}`);
  const pair = found.row.items.find((one) => isScalar(one.key) && one.key.value === field);
  if (value === null) return pair ? removePair(text, found.row, pair) : text;
  if (pair) {
    const span = valueSpan(text, pair);
    return splice(text, span, `${span[0] === span[1] ? ' ' : ''}${scalarText(value, pair.value)}`);
  }
  const last = found.row.items.at(-1)!;
  const [, end] = valueSpan(text, last);
  if (found.row.flow) return splice(text, [end, end], `, ${field}: ${scalarText(value)}`);
  const column = (found.row.items[0]!.key as Scalar).range![0];
  const indent = ' '.repeat(column - lineStart(text, column));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const line = lineEnd(text, end);
  return splice(text, [line, line], `${eol}${indent}${field}: ${scalarText(value)}`);
}

function removePair(text: string, row: YAMLMap, pair: Pair): string {
  const span: Span = [(pair.key as Scalar).range![0], valueSpan(text, pair)[1]];
  if (row.flow) return takeFromFlow(text, span);
  const next = row.items[0] === pair ? row.items[1] : undefined;
  // The first field is on the line of the dash, which belongs to the row.
  if (next) return splice(text, [span[0], (next.key as Scalar).range![0]], '');
  const end = lineEnd(text, span[1]);
  const start = lineStart(text, span[0]);
  const eol = text.startsWith('\r\n', end) ? 2 : 1;
  const comments = commentsIn(text.slice(span[0], end)).map((comment) => `${text.slice(start, span[0])}${comment}\n`);
  return splice(text, [start, Math.min(text.length, end + eol)], comments.join(''));
}

/** Also removes the comma next to it. */
function takeFromFlow(text: string, [start, end]: Span): string {
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
  if (after !== undefined) return splice(text, [start, end + after], '');
  const before = /,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return splice(text, [start - before, end], '');
}

interface Located {
  readonly seq: YAMLSeq;
  readonly row: YAMLMap;
  readonly index: number;
  readonly span: Span;
}

function locate(text: string, { list, is }: RowKey): Located | null {
  return locateAll(text, list, [is])[0]!;
}

/** Rows are looked up by their identity: comparing each with each would take seconds where there are thousands. */
function locateAll(text: string, list: RowKey['list'], keys: readonly RowKey['is'][]): readonly (Located | null)[] {
  const seq = listOf(text, list);
  const indexes = new Map<string, Map<string, number>>();
  return keys.map((is) => {
    const fields = Object.keys(is);
    if (seq && !indexes.has(fields.join())) indexes.set(fields.join(), indexRows(seq, fields));
    const index = indexes.get(fields.join())?.get(JSON.stringify(Object.values(is)));
    if (!seq || index === undefined) return null;
    const row = seq.items[index] as YAMLMap;
    return { seq, row, index, span: spanOf(text, row) };
  });
}

/** The first row with each identity. A field that is a list gives the row an identity for each of its texts. */
function indexRows(seq: YAMLSeq, fields: readonly string[]): Map<string, number> {
  const identities = (item: unknown): string[][] =>
    isMap(item)
      ? fields.reduce<string[][]>(
          (all, field) => all.flatMap((one) => says(item, field).map((is) => [...one, is])),
          [[]],
        )
      : [];
  const rows = seq.items.flatMap((item, index) => identities(item).map((is) => [JSON.stringify(is), index] as const));
  return new Map(rows.toReversed());
}

/** The texts of a field: one, or those of a list. A feed's identity is its address without a password. */
function says(row: YAMLMap, field: string): string[] {
  const value = row.get(field, true);
  const texts = (isSeq(value) ? value.items : [value]).filter(isScalar).map(textOf);
  return field === 'url' ? texts.map(withoutPasswords) : texts;
}

/** A long number as written, not rounded. */
function textOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

function listOf(text: string, list: string): YAMLSeq | null {
  const { contents } = parseDocument(text);
  const seq = isMap(contents) ? contents.get(list, true) : null;
  return isSeq(seq) ? seq : null;
}

/** The range of a row, without the line break and comments after it. */
function spanOf(text: string, row: YAMLMap): Span {
  const [start] = row.range!;
  if (row.flow || row.items.length === 0) return [start, row.range![1]];
  return [start, valueSpan(text, row.items.at(-1)!)[1]];
}

/** The range of a pair's value; without a value, the position after its colon. */
function valueSpan(text: string, { key, value }: Pair): Span {
  const range = (value as Scalar | null)?.range;
  if (range && range[1] > range[0]) return [range[0], range[0] + text.slice(range[0], range[1]).trimEnd().length];
  const colon = text.indexOf(':', (key as Scalar).range![1]);
  return [colon + 1, colon + 1];
}

/** Adds the first row to a list that is empty in any way (`watches:`, `[]`, `null`); a comment after it stays. */
function startList(text: string, list: string, row: string, eol: string): string {
  const found = new RegExp(`^${list}:[ \\t]*(?:\\[[ \\t]*\\]|null|~)?[ \\t]*(#[^\\r\\n]*)?`, 'm').exec(text);
  const comment = found?.[1] ? ` ${found[1]}` : '';
  const first = `${list}:${comment}${eol}  - ${row}`;
  if (!found) return `${text.trimEnd()}${text.trim() ? eol : ''}${first}${eol}`;
  return splice(text, [found.index, found.index + found[0].length], first);
}

function emptied(text: string, list: string): string {
  return text.replace(new RegExp(`^${list}:[ \\t]*(?=\\r?$|#)`, 'm'), `${list}: [] `).replace(/\[\] (?=\r?$)/m, '[]');
}

function commentsIn(text: string): string[] {
  return [...new Lexer().lex(text)].filter((lexeme) => lexeme.startsWith('#'));
}

const flowText = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();

function blockText(fields: Readonly<Record<string, Value>>, text: string, last: YAMLMap): string {
  const column = (last.items[0]!.key as Scalar).range![0];
  const indent = ' '.repeat(column - lineStart(text, column));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return Object.entries(fields)
    .map(([field, value]) => `${field}: ${scalarText(value)}`)
    .join(`${eol}${indent}`);
}

/** A value that is valid both in `{ }` and on a line of its own; quoted like the previous value. */
function scalarText(value: Value, before?: unknown): string {
  const type = isScalar(before) ? before.type : undefined;
  if (typeof value !== 'string') return flowText(value);
  const quoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? { defaultStringType: type } : {};
  const line = value.replace(/\s*[\r\n]+\s*/g, ' ');
  return stringify([line], { collectionStyle: 'flow', lineWidth: 0, ...quoted })
    .trim()
    .slice(1, -1)
    .trim();
}

const splice = (text: string, [start, end]: Span, by: string): string => text.slice(0, start) + by + text.slice(end);

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
