/** A masked sentence as the words and marks that decide who speaks. */

/** `quote`: masked words; `mark`: a quotation mark; `break`: a dash or semicolon; `end`: `.`, `!`, `?`. */
export interface Token {
  readonly kind: 'word' | 'quote' | 'mark' | 'comma' | 'colon' | 'break' | 'end';
  /** As written; of a quotation, its mask. */
  readonly text: string;
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

/** No sentence has more that matters; what a hostile one has beyond is not read. */
const MOST = 400;

const TOKEN =
  /(?<quote>_[_\d’'&/.,-]*(?: [_\d’'&/.,-]*_[_\d’'&/.,-]*)*)|(?<word>\p{L}[\p{L}\p{M}\d’'&/-]*(?:\.\p{L}[\p{L}\d]*)*(?:(?<=(?<![\p{L}\d])\p{Lu}\p{L}{0,3}|\.\p{L})\.)?|\d+(?:[.,]\d+)*(?:-[\p{L}-]+)?%?)|(?<mark>["“”„«»])|(?<comma>,)|(?<colon>:)|(?<break>[—–―;]|-{1,2}(?= ))|(?<end>[.!?…]+)/gu;
/** `(D-Nev.)`, and two apostrophes for one mark. */
const ASIDE = /\([^()]{0,80}\)/g;

/** `masked` has its quoted words as `_`; asides in brackets are passed over. */
export function tokensOf(masked: string): Token[] {
  const text = masked.includes('(') ? masked.replace(ASIDE, (part) => ' '.repeat(part.length)) : masked;
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = Object.entries(match.groups!).find(([, part]) => part !== undefined)![0] as Token['kind'];
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
    if (tokens.length >= MOST) break;
  }
  return tokens;
}

/** Begins with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** The word in small letters; '' where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text.toLowerCase() : '';
};

/** A comma or dash: what an apposition stands between. */
export const isPause = (token: Token | undefined): boolean => token?.kind === 'comma' || token?.kind === 'break';
