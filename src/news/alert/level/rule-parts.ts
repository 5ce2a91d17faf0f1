/** Finds the words AND, OR and NOT of a rule that stand in no quotation marks and no parentheses. */
import { mistake, type QueryMistake, type TermSpan } from '../../watch/query/mistakes.ts';

/** Quoted and escaped characters, in the marks that watch terms know (`watch/query/tokens.ts`). */
const QUOTED = /\\[\s\S]|["“”„‟«»＂「」『』](?:\\[\s\S]|[^"“”„‟«»＂「」『』\\])*(?:["“”„‟«»＂「」『』]|$)/gu;
const PART = /[(（]|[)）]|(?<![\p{L}\p{N}_:\\-])(?:AND|OR|NOT)(?![\p{L}\p{N}_:])/gu;

interface Outermost {
  readonly words: readonly { readonly word: string; readonly span: TermSpan }[];
  /** Where the first parenthesis that opens is closed; -1: there is none. */
  readonly groupEnd: number;
  readonly unclosed: QueryMistake | null;
}

/** Without the blanks at both ends. */
export function trimmed(text: string, [at, end]: TermSpan): TermSpan {
  const part = text.slice(at, end);
  const begin = at + (part.length - part.trimStart().length);
  return [begin, Math.max(begin, at + part.trimEnd().length)];
}

/** The text with letters in the place of all that is quoted. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTED, (quoted) => 'x'.repeat(quoted.length));
}

export function outermost(text: string, [at, end]: TermSpan): Outermost {
  const words: { word: string; span: TermSpan }[] = [];
  const open: number[] = [];
  let groupEnd = -1;
  for (const { 0: part, index } of withoutQuotes(text.slice(at, end)).matchAll(PART)) {
    const spot = at + index;
    if (/^[(（]/.test(part)) open.push(spot);
    else if (/^\p{L}/u.test(part)) {
      if (open.length === 0) words.push({ word: part, span: [spot, spot + part.length] });
    } else {
      if (open.pop() === undefined) return { words, groupEnd, unclosed: unopened(text, spot) };
      if (open.length === 0 && groupEnd < 0) groupEnd = spot + 1;
    }
  }
  return { words, groupEnd, unclosed: unclosedIn(text, [at, end], open[0]) };
}

function unclosedIn(text: string, [at, end]: TermSpan, group: number | undefined): QueryMistake | null {
  const last = Array.from(text.slice(at, end).matchAll(QUOTED)).findLast(([quoted]) => !quoted.startsWith('\\'));
  const isOpen = last && (last[0].length === 1 || !/["“”„‟«»＂「」『』]$/u.test(last[0]));
  if (isOpen) return neverClosed(text, at + last.index, 'quotation mark', '"');
  return group === undefined ? null : neverClosed(text, group, 'parenthesis', ')');
}

const neverClosed = (text: string, at: number, what: string, close: string): QueryMistake => ({
  ...mistake(text, [at, at + 1], `This ${what} is never closed.`, null),
  suggestion: `${text.trimEnd()}${close}`,
});
const unopened = (text: string, at: number): QueryMistake =>
  mistake(text, [at, at + 1], 'This closing parenthesis has no opening one.', '');
