/** Common mistakes in watch terms, many of them habits from other search engines: what is wrong, and what to write. */

import { languageNamed } from '../../text/languages.ts';
import { fold, words } from '../../text/words.ts';
import { FIELD_NAMES, fieldNamed, listFields } from './fields.ts';

/** A mistake in watch terms, at `terms.slice(at, at + length)`. */
export interface QueryMistake {
  readonly kind: 'mistake';
  readonly message: string;
  readonly at: number;
  readonly length: number;
  /** The corrected terms, as they were probably meant. */
  readonly suggestion: string | null;
}

/** `[at, end)` in the terms. */
export type TermSpan = readonly [at: number, end: number];

/** `instead` replaces the mistake in the suggestion; null gives no suggestion. */
export function mistake(terms: string, [at, end]: TermSpan, message: string, instead: string | null): QueryMistake {
  const meant = instead === null ? '' : (terms.slice(0, at) + instead + terms.slice(end)).replace(/\s+/g, ' ').trim();
  return { kind: 'mistake', message, at, length: end - at, suggestion: meant === '' ? null : meant };
}

/** An unknown field: the run starts with `name:`. */
export function fieldSlip(terms: string, [at, end]: TermSpan, name: string): QueryMistake {
  const colon = at + name.length + 1;
  const near = fieldNamed(name) ?? FIELD_NAMES.find((field) => distance(name.toLowerCase(), field) <= 2);
  if (near) return mistake(terms, [at, colon], `Unknown field ${name}: did you mean ${near}:?`, `${near}:`);
  const all = listFields(FIELD_NAMES, 'and');
  const message = `Unknown field ${name}: (the fields are ${all}). If the colon is part of the word, put it in quotation marks.`;
  return mistake(terms, [at, end], message, colon === end ? name : `"${terms.slice(at, end)}"`);
}

/** Levenshtein; names are short here. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Marks that open a group or a phrase in other search engines. */
export function groupSlip(terms: string, [at, end]: TermSpan): QueryMistake | null {
  if (/[[{]/.test(terms[at]!)) {
    const suggestion = terms.replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
    return { ...mistake(terms, [at, at + 1], 'Use parentheses ( ) for groups.', null), suggestion };
  }
  const quoted = /^['‘’]([^'‘’()]*[^'‘’()\s])['’](?=\s|\)|$)/.exec(terms.slice(at))?.[0];
  if (quoted?.includes(' ')) {
    const message = 'Use double quotation marks for phrases.';
    return mistake(terms, [at, at + quoted.length], message, `"${quoted.slice(1, -1)}"`);
  }
  return terms[at] === '/' ? regexSlip(terms, [at, end]) : null;
}

function regexSlip(terms: string, [at, end]: TermSpan): QueryMistake | null {
  const whole = /^\/\S+\/[a-z]*(?=\s|$)/.exec(terms.slice(at))?.[0];
  if (whole === undefined) return null;
  const begin = /[\p{L}\p{N}]{2,}/u.exec(whole)?.[0];
  const message = 'Regular expressions are not supported. Write words, or the start of a word with *.';
  return mistake(terms, [at, Math.max(end, at + whole.length)], message, begin ? `${begin}*` : '');
}

/** AND, or, NOT, +: operators of other search engines that are written differently here. */
export function operatorSlip(terms: string, spot: TermSpan): QueryMistake | null {
  const [at, end] = spot;
  const written = terms.slice(at, end);
  if (/^or$/i.test(written)) return mistake(terms, spot, 'Write OR in capitals.', 'OR');
  if (/^(?:AND|&&?|\+)$/.test(written)) {
    const message = 'All words must occur anyway. Remove this, or put it in quotation marks.';
    return mistake(terms, spot, message, '');
  }
  if (written === 'NOT' || /^!+$/.test(written)) {
    const told = mistake(terms, spot, 'To exclude a word, put - directly before it.', '');
    const rest = terms.slice(end).trimStart();
    return rest === '' ? told : { ...told, suggestion: `${terms.slice(0, at)}-${rest}` };
  }
  const mark = /^[+!–—](?=[\p{L}\p{N}])/u.exec(written)?.[0];
  if (mark === undefined) return null;
  if (mark === '+') return mistake(terms, [at, at + 1], 'All words must occur anyway. Remove the +.', '');
  return mistake(terms, [at, at + 1], 'To exclude a word, put - directly before it.', '-');
}

/** A star that is not at the end of its word: `star` is its position in `written`. */
export function starSlip(terms: string, [at, end]: TermSpan, written: string, star: number): QueryMistake {
  const from = Math.min(at + star, end - 1);
  const begin = words(written.slice(0, star)).at(-1)?.form ?? '';
  const rest = words(written.slice(star).replaceAll('*', ' '))
    .map(({ form }) => form)
    .join(' ');
  const message =
    begin === ''
      ? 'Put * at the end of a word, not at its start.'
      : 'Put * only at the end of a word, to match all words that start like this.';
  const told = mistake(terms, [from, from + 1], message, null);
  const instead = begin.length > 1 ? `${begin}*` : `${begin} ${rest}`;
  return { ...told, suggestion: mistake(terms, [at, end], '', instead).suggestion };
}

const LIST_MARK = /(?<!\d)[,;，、；؛،]+|[,;，、；؛،]+(?!\d)/u;

/** A comma between words: almost always meant as OR, because adjacent words must all occur. */
export function listSlip(terms: string, [at, end]: TermSpan): QueryMistake | null {
  const written = terms.slice(at, end);
  const mark = LIST_MARK.exec(written);
  if (!mark) return null;
  const [left, right] = [written.slice(0, mark.index), written.slice(mark.index + mark[0].length)];
  const rest = terms.slice(end);
  const isLast = right === '' && rest.trim() === '';
  const isFirst = left === '' && terms.slice(0, at).trim() === '';
  const spot: TermSpan = [at + mark.index, at + mark.index + mark[0].length];
  const what = /[;；؛]/.test(mark[0]) ? 'A semicolon' : 'A comma';
  const message = `${what} has no meaning here. Write OR for alternatives; without it, all words must occur.`;
  if (/\p{L}[:：]$/u.test(terms.slice(0, at)) && left !== '' && right !== '')
    return {
      ...mistake(terms, spot, message, null),
      suggestion: mistake(terms, [at, end], '', grouped(written)).suggestion,
    };
  const told = mistake(terms, spot, message, isLast || isFirst ? ' ' : ' OR ');
  const closed = rest.replace(ENUMERATION_END, '$1 OR ');
  if (isLast || closed === rest) return told;
  return { ...told, suggestion: mistake(terms.slice(0, end) + closed, spot, message, ' OR ').suggestion };
}

/** `a,b` behind a field → `(a OR b)`: both belong to it. */
function grouped(list: string): string {
  return `(${list.split(LIST_MARK).filter(Boolean).join(' OR ')})`;
}

/** `, storm and quake`: the last of several. */
const ENUMERATION_END = /^(\s*[^\s,"()]+)\s+(?:and|or|&)\s+(?=[^\s,"()]+\s*$)/i;

/** Marks inside a word that have a meaning in other search engines and would be ignored here. */
export function wordSlip(terms: string, [at, end]: TermSpan): QueryMistake | null {
  const written = terms.slice(at, end);
  const fuzzy = /^(.+?)[~^][\d.]*$/.exec(written)?.[1];
  if (fuzzy !== undefined) {
    const message = 'Words match in every form anyway. Remove this mark.';
    return mistake(terms, [at + fuzzy.length, end], message, '');
  }
  const asked = /^[\p{L}\p{N}]+(?=\?[\p{L}\p{N}])/u.exec(written)?.[0];
  if (asked === undefined) return null;
  const message = '? is not a wildcard. Use * at the end of a word to match all words that start like this.';
  const told = mistake(terms, [at + asked.length, at + asked.length + 1], message, null);
  return { ...told, suggestion: mistake(terms, [at, end], '', asked.length > 1 ? `${asked}*` : '').suggestion };
}

/** `english` → `en`; null for an unknown language name. */
export function languageTagOf(name: string): string | null {
  return languageNamed(fold(name));
}
