/** Writes raised and lowered text (`<sup>`, `<sub>`) so that numbers stay right, and leaves footnote marks out. */

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−=()'].map((one, at) => [one, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'][at]!]),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−=()'].map((one, at) => [one, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at]!]),
);

/** `2`, `[2]`, `(2)`, `2, 3`, `[a]`, `*`, `†`. */
const FOOTNOTE = /^[[(]?(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z]|[*†‡§¶]+|note \d{1,3})[\])]?$/i;
const BRACKETED = /^\[[^\]]{1,8}\]$|^[*†‡§¶]+$/;
/** The end of a length: `km` in `5 km`, `m` in `100 m`, alone or behind a slash. */
const LENGTH = /(?:^|[\s\d/·(])(?:[kcdmµn]?m|ft|in|mi|yd|s)$/i;
/** `10` with an `n` above. */
const VARIABLE = /^[nxykm]$/;

/** Whether a linked text is the mark of a footnote. */
export const isFootnote = (text: string): boolean => FOOTNOTE.test(text.trim());

export interface Raised {
  readonly name: 'sub' | 'sup';
  readonly text: string;
  /** Whether it contains a link, as footnote marks do. */
  readonly hasLink: boolean;
}

/** @param before the text in front of it, at least its last characters */
export function raisedText({ name, text, hasLink }: Raised, before: string): string {
  const inside = text.trim();
  if (name === 'sub') return /\d$/.test(before) ? inScript(inside, LOWERED) : text;
  if (BRACKETED.test(inside) || (hasLink && FOOTNOTE.test(inside))) return '';
  const isNumber = /^[+−-]?\d[\d+−=()-]*$/.test(inside);
  if (/\d$/.test(before)) return isNumber ? inScript(inside, RAISED) : raisedWords(text, inside);
  if (!isNumber) return text;
  if (LENGTH.test(before) && /^[−-]?[1-4]$/.test(inside)) return inScript(inside, RAISED);
  return before === '' || /[\s(]$/.test(before)
    ? inScript(inside, RAISED)
    : FOOTNOTE.test(inside)
      ? ''
      : inScript(inside, RAISED);
}

const raisedWords = (text: string, inside: string): string =>
  VARIABLE.test(inside) || /^[+−-]?[\d.,/]+$/.test(inside) ? `^${inside}` : text;

const inScript = (text: string, script: Readonly<Record<string, string>>): string =>
  [...text].map((one) => script[one] ?? one).join('');
