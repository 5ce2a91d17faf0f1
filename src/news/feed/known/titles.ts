/** Compares headlines, to tell an edit from another event. */
import { isAscii } from '../../text/words.ts';

/** A title without case, accents of form, and signs; at most 300 characters. */
export function foldTitle(title: string): string {
  if (isAscii(title)) return short(title.toLowerCase().replace(/[^a-z0-9]+/g, ' '));
  return short(
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '),
  );
}

const short = (folded: string): string => folded.trim().slice(0, 300);

/** Whether two folded titles have less than half of the shorter one's words in common: no edit changes so much. */
export function differ(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common * 2 < Math.min(a.size, b.size);
}

/** Scripts that write no blanks count by characters. */
const wordsOf = (folded: string): Set<string> =>
  new Set(
    folded.match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu,
    ),
  );
