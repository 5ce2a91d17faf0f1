/** Parses YAML with the positions of its values. */
import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { ConfigMistake } from './types.ts';

export type Path = readonly PropertyKey[];

export interface RowPlace {
  readonly line: number;
  readonly column: number;
}

export type ReadYaml =
  | {
      readonly kind: 'read';
      readonly value: unknown;
      /** The position of the value at a path, or of its parent when it is absent. */
      readonly at: (path: Path) => RowPlace;
      /** The position of the key itself, and whether it is a stray word after a comma in `{ }`. */
      readonly atKey: (path: Path, key: string) => RowPlace & { readonly stray: boolean };
    }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ConfigMistake[] };

/** Reads the text of a YAML file. `file` is the name that mistakes carry. Syntax errors are mistakes; never throws. */
export function readYaml(file: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): RowPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors = document.errors.length > 0 ? document.errors : document.warnings;
  if (errors.length > 0) return { kind: 'mistakes', mistakes: syntaxMistakes(file, errors, place) };
  keepLongNumbers(document);
  try {
    const value: unknown = document.toJS();
    const at = (path: Path) => place(offsetOf(document, path));
    return { kind: 'read', value, at, atKey: (path, key) => keyPlace(document, path, key, place) };
  } catch (error) {
    // Unknown or excessive aliases show only when the values are created.
    const advice = 'write the values out instead of *aliases';
    return { kind: 'mistakes', mistakes: [{ file, line: 1, column: 1, message: String(error), advice }] };
  }
}

/** A 19-digit id written as a number would lose its last digits: it becomes its source text. */
function keepLongNumbers(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (Number.isInteger(node.value) && !Number.isSafeInteger(node.value)) node.value = node.source;
    },
  });
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) || isCollection(node)) return node.range?.[0] ?? 0;
  }
  return isCollection(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function keyPlace(document: Document, path: Path, key: string, place: (offset: number) => RowPlace) {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  const stray = isMap(map) && map.flow === true && pair !== undefined && pair.value === null;
  const offset = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path);
  return { ...place(offset), stray };
}

/** One YAML mistake causes others, so report only the first of each line, at most three. */
function syntaxMistakes(
  file: string,
  errors: readonly YAMLError[],
  place: (offset: number) => RowPlace,
): ConfigMistake[] {
  const byLine = new Map<number, ConfigMistake>();
  for (const error of errors) {
    const { line, column } = place(error.pos[0]);
    const [message, advice] = SYNTAX[error.code] ?? [error.message, 'check this line and the one above it'];
    if (!byLine.has(line)) byLine.set(line, { file, line, column, message, advice });
  }
  return [...byLine.values()].slice(0, 3);
}

const QUOTE = `put the whole value in single quotes: '"exact phrase" OR word'`;

const SYNTAX: Readonly<Record<string, readonly [message: string, advice: string]>> = {
  TAB_AS_INDENT: ['the line starts with a tab', 'indent with spaces; YAML does not allow tabs'],
  DUPLICATE_KEY: ['this key occurs twice', 'delete one of them'],
  UNEXPECTED_TOKEN: ['there is text after the end of a value', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: ['this line contains a second “: ”', QUOTE],
  BAD_SCALAR_START: ['a value cannot start with this character', QUOTE],
  BAD_INDENT: [
    'the indentation is wrong, or a bracket is not closed',
    'align it with the lines around it; close [ with ] and { with }',
  ],
  BAD_ALIAS: ['a value cannot start with * or &', QUOTE],
  MULTIPLE_DOCS: ['a second document starts here', 'delete the line ---'],
  TAG_RESOLVE_FAILED: ['unknown tag (!…)', QUOTE],
};
