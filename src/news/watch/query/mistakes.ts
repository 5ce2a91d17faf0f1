/** What people write by mistake in watch terms, or out of habit from other searches: what is wrong, and what to write. */

import { languageNamed } from '../../text/languages.ts';
import { fold, words } from '../../text/words.ts';
import type { QueryField } from '../../types.ts';

/** What is wrong with watch terms: `terms.slice(at, at + length)` is the spot. */
export interface QueryMistake {
  readonly kind: 'mistake';
  readonly message: string;
  readonly at: number;
  readonly length: number;
  /** The whole terms as they were probably meant. */
  readonly suggestion: string | null;
}

/** `[at, end)` in the terms. */
export type TermSpan = readonly [at: number, end: number];

/** `instead` stands for the spot in the suggestion; null suggests nothing. */
export function mistake(terms: string, [at, end]: TermSpan, message: string, instead: string | null): QueryMistake {
  const meant = instead === null ? '' : (terms.slice(0, at) + instead + terms.slice(end)).replace(/\s+/g, ' ').trim();
  return { kind: 'mistake', message, at, length: end - at, suggestion: meant === '' ? null : meant };
}

const OTHER_NAMES: Readonly<Record<string, QueryField>> = {
  headline: 'title',
  intitle: 'title',
  allintitle: 'title',
  source: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  from: 'publisher',
  by: 'publisher',
  language: 'lang',
  locale: 'lang',
};

/** A field that there is not: the run begins with `name:`. */
export function fieldSlip(
  terms: string,
  [at, end]: TermSpan,
  name: string,
  fields: readonly QueryField[],
): QueryMistake {
  const colon = at + name.length + 1;
  const lower = name.toLowerCase();
  const other = Object.hasOwn(OTHER_NAMES, lower) ? OTHER_NAMES[lower]! : null;
  const near = other ?? fields.find((field) => distance(lower, field) <= 2);
  if (near) return mistake(terms, [at, colon], `There is no field ${name}: did you mean ${near}:?`, `${near}:`);
  const all = fields.map((known) => `${known}:`).join(', ');
  const message = `There is no field ${name}: (there are ${all}). Put the word in quotation marks if the colon belongs to it.`;
  return mistake(terms, [at, end], message, colon === end ? name : `"${terms.slice(at, end)}"`);
}

/** Levenshtein; names are short here. */
function distance(a: string, b: string): number {
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

/** Marks that open a group or a phrase elsewhere. */
export function groupSlip(terms: string, [at, end]: TermSpan): QueryMistake | null {
  if (/[[{]/.test(terms[at]!)) {
    const suggestion = terms.replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
    return { ...mistake(terms, [at, at + 1], 'A group stands in parentheses: ( ).', null), suggestion };
  }
  const quoted = /^['‘’]([^'‘’()]*[^'‘’()\s])['’](?=\s|\)|$)/.exec(terms.slice(at))?.[0];
  if (quoted?.includes(' ')) {
    const message = 'A phrase stands in double quotation marks.';
    return mistake(terms, [at, at + quoted.length], message, `"${quoted.slice(1, -1)}"`);
  }
  return terms[at] === '/' ? regexSlip(terms, [at, end]) : null;
}

function regexSlip(terms: string, [at, end]: TermSpan): QueryMistake | null {
  const whole = /^\/\S+\/[a-z]*(?=\s|$)/.exec(terms.slice(at))?.[0];
  if (whole === undefined) return null;
  const begin = /[\p{L}\p{N}]{2,}/u.exec(whole)?.[0];
  const message = 'Regular expressions are not read: write the words, or the beginning of one with *.';
  return mistake(terms, [at, Math.max(end, at + whole.length)], message, begin ? `${begin}*` : '');
}

/** AND, or, NOT, +: what other searches have for what is written otherwise here. */
export function operatorSlip(terms: string, spot: TermSpan): QueryMistake | null {
  const [at, end] = spot;
  const written = terms.slice(at, end);
  if (/^or$/i.test(written)) return mistake(terms, spot, 'Either of two is OR, in capitals.', 'OR');
  if (/^(?:AND|&&?|\+)$/.test(written)) {
    const message = 'Words beside each other must all occur: leave this out, or put it in quotation marks.';
    return mistake(terms, spot, message, '');
  }
  if (written === 'NOT' || /^!+$/.test(written)) {
    const told = mistake(terms, spot, 'To leave a word out, put - right before it.', '');
    const rest = terms.slice(end).trimStart();
    return rest === '' ? told : { ...told, suggestion: `${terms.slice(0, at)}-${rest}` };
  }
  const mark = /^[+!–—](?=[\p{L}\p{N}])/u.exec(written)?.[0];
  if (mark === undefined) return null;
  if (mark === '+') return mistake(terms, [at, at + 1], 'Each word must occur anyway: leave the + out.', '');
  return mistake(terms, [at, at + 1], 'To leave a word out, put - right before it.', '-');
}

/** A star that does not end its word: `star` is where in `written` it stands. */
export function starSlip(terms: string, [at, end]: TermSpan, written: string, star: number): QueryMistake {
  const from = Math.min(at + star, end - 1);
  const begin = words(written.slice(0, star)).at(-1)?.form ?? '';
  const rest = words(written.slice(star).replaceAll('*', ' '))
    .map(({ form }) => form)
    .join(' ');
  const message =
    begin === ''
      ? 'A * stands at the end of a word, never at its beginning.'
      : 'A * stands only at the end of a word, for all words that begin so.';
  const told = mistake(terms, [from, from + 1], message, null);
  const instead = begin.length > 1 ? `${begin}*` : `${begin} ${rest}`;
  return { ...told, suggestion: mistake(terms, [at, end], '', instead).suggestion };
}

const LIST_MARK = /(?<!\d)[,;，、；؛،]+|[,;，、；؛،]+(?!\d)/u;

/** A list: words beside each other must all occur, so a comma is nearly always meant as OR. */
export function listSlip(terms: string, [at, end]: TermSpan): QueryMistake | null {
  const written = terms.slice(at, end);
  const mark = LIST_MARK.exec(written);
  if (!mark) return null;
  const [left, right] = [written.slice(0, mark.index), written.slice(mark.index + mark[0].length)];
  const isLast = right === '' && terms.slice(end).trim() === '';
  const isFirst = left === '' && terms.slice(0, at).trim() === '';
  const spot: TermSpan = [at + mark.index, at + mark.index + mark[0].length];
  const message = 'A comma joins nothing: either of two is OR. Words beside each other must all occur.';
  return mistake(terms, spot, message, isLast || isFirst ? ' ' : ' OR ');
}

/** Marks inside a word that mean something elsewhere, and would be silently passed over here. */
export function wordSlip(terms: string, [at, end]: TermSpan): QueryMistake | null {
  const written = terms.slice(at, end);
  const fuzzy = /^(.+?)[~^][\d.]*$/.exec(written)?.[1];
  if (fuzzy !== undefined) {
    const message = 'Words are found in every form anyway: leave this mark out.';
    return mistake(terms, [at + fuzzy.length, end], message, '');
  }
  const asked = /^[\p{L}\p{N}]+(?=\?[\p{L}\p{N}])/u.exec(written)?.[0];
  if (asked === undefined) return null;
  const message = 'A ? stands for no letter. A * at the end of a word stands for all words that begin so.';
  const told = mistake(terms, [at + asked.length, at + asked.length + 1], message, null);
  return { ...told, suggestion: mistake(terms, [at, end], '', asked.length > 1 ? `${asked}*` : '').suggestion };
}

/** `english` → `en`; null for what is no language's name. */
export function languageTagOf(name: string): string | null {
  return languageNamed(fold(name));
}
