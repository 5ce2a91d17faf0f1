/**
 * The language of level rules: `dead >= 10 OR "state of emergency"`. Comparisons of figures (`figures.ts`), quoted phrases
 * and watch terms, joined by AND, OR, NOT and parentheses. NOT binds closest, then AND, then OR. What stands between them
 * and is no comparison is read as watch terms (`watch/query.ts`), with the same mistakes and suggestions.
 */
import { withDigits } from '../../story/developments/numbers.ts';
import { distance, mistake, type QueryMistake, type TermSpan } from '../../watch/query/mistakes.ts';
import { parseQuery } from '../../watch/query.ts';
import type { Query } from '../../watch/types.ts';
import { FIGURE_NAMES, type FigureName, figureNamed } from './figures.ts';
import { outermost, trimmed, withoutQuotes } from './rule-parts.ts';

export type Comparison = '>=' | '<=' | '>' | '<' | '=';

export type Rule =
  /** Of a figure that no report states, no comparison holds. */
  | { readonly kind: 'compare'; readonly figure: FigureName; readonly how: Comparison; readonly value: number }
  | { readonly kind: 'terms'; readonly terms: string; readonly query: Query }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Rule[] }
  | { readonly kind: 'not'; readonly rule: Rule };

type ParsedRule = { readonly kind: 'rule'; readonly rule: Rule } | QueryMistake;

const LONGEST = 500;
const DEEPEST = 8;
/** How many mistakes in the same rule are corrected for a suggestion. */
const MOST_MENDED = 8;

/** A rule as a person wrote it, or the first mistake in it, with a suggestion that can be read. Never throws. */
export function parseRule(text: string): ParsedRule {
  const read = readRule(text);
  return read.kind === 'rule' ? read : { ...read, suggestion: mended(read.suggestion) };
}

function mended(suggestion: string | null): string | null {
  for (let meant = suggestion, n = 0; meant !== null && n < MOST_MENDED; n++) {
    const read = readRule(meant);
    if (read.kind === 'rule') return meant;
    meant = read.suggestion;
  }
  return null;
}

function readRule(text: string): ParsedRule {
  if (text.length > LONGEST) {
    const message = `This rule has ${text.length} characters; the maximum is ${LONGEST}.`;
    return { kind: 'mistake', message, at: LONGEST, length: text.length - LONGEST, suggestion: null };
  }
  const read = readPart({ text, depth: 0 }, [0, text.length]);
  return read.kind === 'mistake' ? read : { kind: 'rule', rule: read };
}

interface Reading {
  readonly text: string;
  readonly depth: number;
}

type Read = Rule | QueryMistake;

/** Everything between two places of the rule: OR, then AND, then NOT, a group, a comparison, or terms. */
function readPart(reading: Reading, span: TermSpan): Read {
  const { text } = reading;
  const [at, end] = trimmed(text, span);
  if (at === end) return mistake(text, [at, end], 'This rule is empty. Write one, such as dead >= 10.', null);
  const { words, unclosed } = outermost(text, [at, end]);
  if (unclosed) return unclosed;
  for (const joint of ['OR', 'AND'] as const) {
    const joints = words.filter(({ word }) => word === joint);
    if (joints.length > 0) return readJoined(reading, [at, end], { joint, joints: joints.map(({ span }) => span) });
  }
  if (words[0]?.word === 'NOT' && words[0].span[0] === at) return readNot(reading, [words[0].span, [at, end]]);
  const not = words.find(({ word }) => word === 'NOT');
  if (not) return mistake(text, not.span, 'Write AND or OR before NOT.', 'AND NOT');
  return readSingle(reading, [at, end]);
}

function readJoined(
  reading: Reading,
  [at, end]: TermSpan,
  { joint, joints }: { readonly joint: 'AND' | 'OR'; readonly joints: readonly TermSpan[] },
): Read {
  const { text } = reading;
  const edges = [at, ...joints.flat(), end];
  const of: Rule[] = [];
  for (let n = 0; n < edges.length; n += 2) {
    const span = trimmed(text, [edges[n]!, edges[n + 1]!]);
    if (span[0] === span[1]) {
      const isFirst = n === 0;
      const spot = joints[isFirst ? 0 : n / 2 - 1]!;
      return mistake(text, spot, `${joint} needs something ${isFirst ? 'before' : 'after'} it.`, '');
    }
    const read = readPart(reading, span);
    if (read.kind === 'mistake') return read;
    of.push(read);
  }
  return { kind: joint === 'OR' ? 'or' : 'and', of };
}

function readNot(reading: Reading, [not, [, end]]: readonly [TermSpan, TermSpan]): Read {
  const rest = trimmed(reading.text, [not[1], end]);
  if (rest[0] === rest[1]) return mistake(reading.text, not, 'NOT needs something after it.', '');
  const read = readPart(reading, rest);
  return read.kind === 'mistake' ? read : { kind: 'not', rule: read };
}

const COMPARE = /^([\p{L}_-]+)\s*(>=|<=|=>|=<|≥|≤|==|!=|<>|=|>|<)\s*(.*)$/su;
const OPERATOR = /[<>=≥≤]/u;

function readSingle(reading: Reading, span: TermSpan): Read {
  const [at, end] = span;
  const written = reading.text.slice(at, end);
  if (written.startsWith('(') && outermost(reading.text, span).groupEnd === end) return readGroup(reading, span);
  const compared = COMPARE.exec(written);
  if (compared && !OPERATOR.test(compared[3]!)) return readComparison(reading.text, span, compared);
  return joinSlip(reading.text, span) ?? figureSlip(reading.text, span) ?? readTerms(reading, span);
}

function readGroup(reading: Reading, [at, end]: TermSpan): Read {
  const inside = trimmed(reading.text, [at + 1, end - 1]);
  if (inside[0] === inside[1]) return mistake(reading.text, [at, end], 'These parentheses are empty.', '');
  if (reading.depth >= DEEPEST)
    return mistake(reading.text, [at, end], `More than ${DEEPEST} levels of parentheses. Use fewer.`, null);
  return readPart({ ...reading, depth: reading.depth + 1 }, inside);
}

const MEANT: Readonly<Record<string, Comparison>> = { '=>': '>=', '=<': '<=', '≥': '>=', '≤': '<=', '==': '=' };

function readComparison(text: string, span: TermSpan, [written, name, sign, rest]: RegExpExecArray): Read {
  const [at] = span;
  const named = readFigure(text, [at, at + name!.length]);
  if (typeof named !== 'string') return named;
  const signAt = at + written!.indexOf(sign!, name!.length);
  const spot: TermSpan = [signAt, signAt + sign!.length];
  if (sign === '!=' || sign === '<>') {
    const told = mistake(text, spot, 'Write NOT before the comparison instead.', null);
    return { ...told, suggestion: mistake(text, span, '', `NOT ${named} = ${rest}`).suggestion };
  }
  const how = MEANT[sign!];
  if (how && !/[≥≤]/u.test(sign!)) return mistake(text, spot, `Write this as ${how}.`, how);
  const value = readNumber(text, [at + written!.length - rest!.length, at + written!.length]);
  if (typeof value !== 'number') return value;
  return { kind: 'compare', figure: named, how: how ?? (sign as Comparison), value };
}

function readFigure(text: string, span: TermSpan): FigureName | QueryMistake {
  const written = text.slice(...span);
  const lower = written.toLowerCase();
  const known = FIGURE_NAMES.find((name) => name === lower);
  if (known) return known;
  const near = figureNamed(lower) ?? FIGURE_NAMES.find((name) => distance(lower, name) <= (name.length > 4 ? 2 : 1));
  if (near) return mistake(text, span, `There is no figure “${written}”: did you mean ${near}?`, near);
  return mistake(text, span, `There is no figure “${written}”. The figures are ${FIGURE_NAMES.join(', ')}.`, null);
}

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** Several words: a comparison with something behind it. */
const FIRST_NUMBER = /^(\d[\d,]*(?:\.\d+)?)\s+(\S.*)$/s;

function readNumber(text: string, span: TermSpan): number | QueryMistake {
  const [at, end] = span;
  const written = text.slice(at, end);
  if (NUMBER.test(written)) return Number(written.replaceAll(',', ''));
  if (written === '') return mistake(text, [at - 1, at], 'Write a number here, such as 10.', null);
  const [, first, behind] = FIRST_NUMBER.exec(written) ?? [];
  if (first !== undefined) return joint(text, end, behind!);
  const thousands = /^(\d+(?:\.\d+)?)k$/i.exec(written)?.[1];
  const spelt = thousands ? String(Number(thousands) * 1_000) : withDigits(written.toLowerCase()).trim();
  const meant = NUMBER.test(spelt) ? spelt : null;
  return mistake(text, span, `“${written}” is not a number. Write digits.`, meant);
}

const JOINTS: Readonly<Record<string, 'AND' | 'OR' | 'AND NOT'>> = {
  ...{ and: 'AND', '&&': 'AND', '&': 'AND', '+': 'AND', ',': 'AND' },
  ...{ or: 'OR', '||': 'OR', '|': 'OR', not: 'AND NOT' },
};

/** What stands behind a comparison without AND or OR between them. */
function joint(text: string, end: number, behind: string): QueryMistake {
  const [, word] = /^(and|or|not|&&?|\|\|?|[+,])(?=\s|$|\()/i.exec(behind) ?? [];
  const begin = end - behind.length;
  if (word === undefined)
    return mistake(text, [begin, end], 'Write AND or OR between a comparison and what follows it.', `AND ${behind}`);
  const meant = JOINTS[word.toLowerCase()]!;
  const isWord = /\p{L}/u.test(word);
  const message = isWord ? `Write ${word.toUpperCase()} in capitals.` : `Write ${meant} instead of ${word}`;
  return mistake(text, [begin, begin + word.length], message, ` ${meant} `);
}

/** A comparison beside something else: `flood dead >= 10`, `dead >= 10 and injured >= 5`. */
function joinSlip(text: string, [at, end]: TermSpan): QueryMistake | null {
  const bare = withoutQuotes(text.slice(at, end));
  if (!OPERATOR.test(bare)) return null;
  const first = /^[\p{L}_-]+\s*[<>=≥≤]+\s*(\d[\d,]*(?:\.\d+)?)\s+/u.exec(bare);
  if (first) return joint(text, end, text.slice(at + first[0].length, end));
  const compared = /([\p{L}_-]+)\s*[<>=≥≤]/u.exec(bare);
  if (!compared) {
    const spot = at + bare.search(OPERATOR);
    return mistake(text, [spot, spot + 1], 'Name a figure before this, such as dead >= 10.', null);
  }
  const spot = at + compared.index;
  const before = text.slice(at, spot);
  const negated = /[-−]\(?$/.test(before);
  if (negated) return mistake(text, [spot - 1, spot], 'Write NOT before a comparison.', null);
  const word = /(?:^|\s)(and|or|&&?|\|\|?)\s+$/i.exec(before);
  if (word) {
    const from = at + word.index;
    return joint(text, end, text.slice(from, end).trimStart());
  }
  return mistake(
    text,
    [spot, spot + compared[1]!.length],
    'Write AND or OR before a comparison.',
    `AND ${compared[1]}`,
  );
}

const COUNTED = /^(?:(?:at least|more than|over|from) )?(\d[\d,]*)\+? ([\p{L}]+)$/iu;
const COUNTED_BEHIND = /^([\p{L}]+) (\d[\d,]*)\+?$/iu;

/** `10 dead`, `at least 10 dead`, `dead 10`: as words they would have to stand side by side. */
function figureSlip(text: string, span: TermSpan): QueryMistake | null {
  const written = text.slice(...span);
  const [, number, name] = COUNTED.exec(written) ?? [];
  const [, otherName, otherNumber] = COUNTED_BEHIND.exec(written) ?? [];
  const figure = figureNamed(name ?? otherName ?? '');
  if (figure === null) return null;
  const meant = `${figure} >= ${number ?? otherNumber}`;
  return mistake(text, span, `Write this as ${meant}, or put it in quotation marks if these words are meant.`, meant);
}

function readTerms(reading: Reading, [at, end]: TermSpan): Read {
  const { text } = reading;
  const terms = text.slice(at, end);
  const read = parseQuery(terms);
  if (read.kind === 'query') return { kind: 'terms', terms, query: read.query };
  // By themselves, terms that only exclude would be a mistake; beside a comparison they say what must not stand there.
  if (/^[-−](?=\S)/.test(terms)) {
    const rest = readPart(reading, [at + 1, end]);
    if (rest.kind !== 'mistake') return { kind: 'not', rule: rest };
  }
  const { suggestion } = read;
  return {
    ...read,
    at: at + read.at,
    suggestion: suggestion === null ? null : text.slice(0, at) + suggestion + text.slice(end),
  };
}
