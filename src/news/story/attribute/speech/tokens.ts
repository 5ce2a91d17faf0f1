/**
 * A masked sentence as the words and marks that decide who speaks. Read letter by letter: every sentence of every new
 * article passes here, and a regular expression of this size takes ten times as long.
 */

/** `quote`: masked words; `mark`: a quotation mark; `break`: a dash or semicolon; `end`: `.`, `!`, `?`. */
export interface SpeechToken {
  readonly kind: 'word' | 'quote' | 'mark' | 'comma' | 'colon' | 'break' | 'end';
  /** As written; of a quotation, its mask. */
  readonly text: string;
  /** UTF-16 offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

/** Sentences have fewer. A limit for hostile texts. */
const MOST = 400;
/** `(D-Nev.)` */
const ASIDE = /\([^()]{0,80}\)/g;
const MARKS: Readonly<Record<string, SpeechToken['kind']>> = {
  '"': 'mark',
  '“': 'mark',
  '”': 'mark',
  '„': 'mark',
  '«': 'mark',
  '»': 'mark',
  ',': 'comma',
  ':': 'colon',
  ';': 'break',
  '—': 'break',
  '–': 'break',
  '―': 'break',
  '.': 'end',
  '!': 'end',
  '?': 'end',
  '…': 'end',
};

/** `masked` has its quoted words as `_`; asides in brackets are passed over. */
export function tokensOf(masked: string): SpeechToken[] {
  const text = masked.includes('(') ? masked.replace(ASIDE, (part) => ' '.repeat(part.length)) : masked;
  const tokens: SpeechToken[] = [];
  for (let at = 0; at < text.length && tokens.length < MOST; ) {
    const end = endAt(text, at);
    const kind = end === at ? null : kindAt(text, at);
    if (kind !== null) tokens.push({ kind, text: text.slice(at, end), start: at, end });
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** Of the token that begins at `at`; null where none does. */
function kindAt(text: string, at: number): SpeechToken['kind'] | null {
  const letter = text.charAt(at);
  if (letter === '_') return 'quote';
  if (isLetter(text, at) || isDigit(text, at)) return 'word';
  return letter === '-' ? 'break' : (MARKS[letter] ?? null);
}

function endAt(text: string, at: number): number {
  const letter = text.charAt(at);
  if (letter === '_') return quoteEnd(text, at);
  if (isLetter(text, at)) return wordEnd(text, at);
  if (isDigit(text, at)) return numberEnd(text, at);
  if (letter === '-') return dashEnd(text, at);
  return MARKS[letter] === undefined ? at : at + 1;
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
};

const LETTER = /[\p{L}\p{M}]/u;
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91);
  return code >= 0xc0 && LETTER.test(text.charAt(at));
}

const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return code > 64 && code < 91;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};

/** `O’Neill’s`, `AT&T`, `Co-op`, `U.S.`, `Mr.`, `D-Wash.,`: a dot belongs to a short word in capitals, or before a comma. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isLetter(text, at) || isDigit(text, at) || (at > from && /[’'&/-]/.test(text.charAt(at)))) at += 1;
    if (text.charAt(at) !== '.' || !isLetter(text, at + 1)) break;
    at += 1;
  }
  const isInitials = text.charAt(at - 2) === '.';
  const isShort = at - from <= 4 && isCapitalAt(text, from);
  const isCut = text.charAt(at + 1) === ',';
  return text.charAt(at) === '.' && (isInitials || isShort || isCut) ? at + 1 : at;
}

/** `4.5%`, `1,200`, `30-year-old` */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at) || (/[.,]/.test(text.charAt(at)) && isDigit(text, at + 1))) at += 1;
  if (isLetter(text, at)) while (isLetter(text, at)) at += 1;
  while (text.charAt(at) === '-' && isLetter(text, at + 1)) {
    at += 1;
    while (isLetter(text, at)) at += 1;
  }
  return text.charAt(at) === '%' ? at + 1 : at;
}

/** Masked words, with what stands between them; up to the mark that closes. */
function quoteEnd(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '_') end = at + 1;
    else if (!/[\d’'&/., -]/.test(letter)) break;
    else if (letter !== ' ' && end === at) end = at + 1;
  }
  return end;
}

/** ` - ` and ` -- ` are dashes. */
function dashEnd(text: string, at: number): number {
  const end = text.charAt(at + 1) === '-' ? at + 2 : at + 1;
  return text.charAt(end) === ' ' ? end : at;
}

/** Begins with a capital. */
export const isCapital = (token: SpeechToken | undefined): boolean =>
  token !== undefined && token.kind === 'word' && isCapitalAt(token.text, 0);

/** The word in small letters; '' where there is none. */
export const wordAt = (tokens: readonly SpeechToken[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text.toLowerCase() : '';
};

/** A comma or dash: what an apposition stands between. */
export const isPause = (token: SpeechToken | undefined): boolean => token?.kind === 'comma' || token?.kind === 'break';
