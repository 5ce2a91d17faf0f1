/**
 * The words of a line as numbers, read in one pass over its characters: a classifier looks at every line of every article, and
 * strings would cost most of its time.
 */
import { CHARACTER, CHARACTERS, FIRST_UNLISTED } from '../../text/characters.ts';
import { boilerplateLabels, LANGUAGES, outletWords, speechWords } from '../../text/languages.ts';

/** What a character is here. */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
/** A word of its own, or nearly so: Chinese, Japanese, Thai. */
const IDEOGRAPH = 4;

const FIRST_HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;
/** Characters above are ideographs, Hangul, or pictures. */
const FIRST_IDEOGRAPH = FIRST_UNLISTED;
const KIND_OF: Readonly<Record<number, number>> = {
  [CHARACTER.lower]: LOWER,
  [CHARACTER.mark]: LOWER,
  [CHARACTER.upper]: UPPER,
  [CHARACTER.digit]: DIGIT,
  [CHARACTER.unspaced]: IDEOGRAPH,
};
const KINDS = CHARACTERS.map((kind) => KIND_OF[kind] ?? OTHER);
/** Lower case, without accents. */
const FOLDED = new Uint16Array(FIRST_IDEOGRAPH).map((_, code) =>
  String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase().charCodeAt(0),
);

function kindOf(code: number): number {
  if (code < FIRST_IDEOGRAPH) return KINDS[code]!;
  if (code >= FIRST_HANGUL && code <= LAST_HANGUL) return LOWER;
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005
    ? IDEOGRAPH
    : OTHER;
}

/** Does the line end in a script whose sentences end without a mark? */
export function endsWithoutStop(line: string): boolean {
  const code = line.charCodeAt(line.length - 1);
  return code < FIRST_IDEOGRAPH && KINDS[code] === IDEOGRAPH;
}

/** Roles that a word may have, as bits. */
export const ROLE = { strong: 1, light: 2, we: 4, you: 8, common: 16, said: 32 } as const;
/** Counts only with a capital within a sentence: German `Sie`. */
const IF_CAPITAL = 64;

const SEED = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** A row of words as one number. */
export const joined = (row: number, word: number): number => Math.imul(row ^ word, 0x85ebca6b) ^ (row >>> 13);

const WORDS = new Map<number, number>();
/** By their beginning, of at least this many letters. */
const BEGINNINGS = new Map<number, number>();
const SHORTEST_BEGINNING = 3;

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    hash = step(hash, code < FIRST_IDEOGRAPH ? FOLDED[code]! : code);
  }
  return hash;
}

function enter(list: readonly string[], role: number): void {
  for (const word of list) {
    if (/['’-]/.test(word)) continue;
    const [words, bare] = word.endsWith('*') ? [BEGINNINGS, word.slice(0, -1)] : [WORDS, word];
    const hash = hashOf(bare);
    const bits = role | (role === ROLE.you && bare !== bare.toLowerCase() ? IF_CAPITAL : 0);
    words.set(hash, (words.get(hash) ?? 0) | bits);
  }
}

enter(outletWords('strong'), ROLE.strong);
enter(outletWords('light'), ROLE.light);
enter(outletWords('we'), ROLE.we);
enter(outletWords('you'), ROLE.you);
enter(speechWords(), ROLE.said);
enter(
  LANGUAGES.flatMap(({ common, marks, outlets }) =>
    [common, marks, outlets.filler ?? ''].flatMap((list) => list.trim().split(/\s+/)),
  ),
  ROLE.common,
);

/** What signs a line has somewhere, as bits: most patterns need not be tried where one of them is missing. */
export const SIGN = {
  digit: 1,
  dot: 2,
  at: 4,
  hash: 8,
  percent: 16,
  bar: 32,
  dash: 64,
  slash: 128,
  exclamation: 256,
  colon: 512,
  quote: 1024,
  /** May be a picture, or `©`. */
  picture: 2048,
  /** Stands in program code, and elsewhere, too. */
  code: 4096,
  /** In the middle of a line. */
  point: 8192,
  /** Every line has it. */
  any: 16384,
} as const;
const MARKED_BY: readonly (readonly [sign: number, marks: string])[] = [
  [SIGN.dot, '.'],
  [SIGN.point, '·•'],
  [SIGN.at, '@'],
  [SIGN.hash, '#'],
  [SIGN.percent, '%'],
  [SIGN.bar, '|'],
  [SIGN.dash, '-–—'],
  [SIGN.slash, '/'],
  [SIGN.exclamation, '!'],
  [SIGN.colon, ':：'],
  [SIGN.quote, '"“”„«»「『'],
  [SIGN.picture, '©®'],
  [SIGN.code, '{};$%=()]:/'],
];
/** Pictures have this code or a higher one. */
const FIRST_PICTURE = 0x203c;
const SIGNS = new Map<number, number>();
for (const [sign, marks] of MARKED_BY)
  for (const mark of marks) SIGNS.set(mark.charCodeAt(0), (SIGNS.get(mark.charCodeAt(0)) ?? 0) | sign);
const LISTED_SIGNS = Uint16Array.from({ length: FIRST_PICTURE }, (_, code) => SIGNS.get(code) ?? 0);
const signOf = (code: number): number =>
  code < FIRST_PICTURE ? LISTED_SIGNS[code]! : SIGN.picture | (SIGNS.get(code) ?? 0);

/** What a label is, as bits. */
export const LABEL = { elsewhere: 1, named: 2, alone: 4 } as const;
const LABELS = new Map<number, number>();

export interface LineWords {
  /** One number a word; of ideographs one each. */
  readonly words: readonly number[];
  /** The first five letters of each; 0: it is not longer. */
  readonly stems: readonly number[];
  /** Bits of `ROLE`, and of `SHAPE`. */
  readonly roles: readonly number[];
  readonly shapes: readonly number[];
  /** How many each has. */
  readonly letters: readonly number[];
  /** What label the whole line is, and what label stands before its first colon, bar or arrow: bits of `LABEL`. */
  readonly label: number;
  readonly lead: number;
  /** Bits of `SIGN`. */
  readonly signs: number;
}

export const SHAPE = { capital: 1, capitals: 2, number: 4, ideograph: 8 } as const;
const STEM = 5;
/** Korean words are short, and their endings many. */
const HANGUL_STEM = 2;

/** How far into a line a lead goes. */
const LEAD_SIGHT = 44;
const BLANK = 0x20;
const LEAD_MARKS = new Set(Array.from(':：|>»→▶►', (one) => one.charCodeAt(0)));
/** All numbers of so many digits are one word. */
const NUMBER = 0x4e554d00;
const MOST_DIGITS = 5;

/** @param line plain text */
export function readWords(line: string): LineWords {
  const reader = new WordReader();
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === IDEOGRAPH) reader.ideograph(code);
    else if (kind !== OTHER) reader.letter(code, kind);
    else reader.mark(code, at);
  }
  return reader.finish();
}

class WordReader {
  private readonly words: number[] = [];
  private readonly stems: number[] = [];
  private readonly roles: number[] = [];
  private readonly shapes: number[] = [];
  private readonly letters: number[] = [];
  /** Of the words so far, as one number. */
  private row = SEED;
  private lead: number | null = null;
  private signs: number = SIGN.any;
  /** Of the word that is being read. */
  private hash = SEED;
  private length = 0;
  private stem = 0;
  private role = 0;
  private capitals = 0;
  private digits = 0;
  private isCapital = false;

  letter(code: number, kind: number): void {
    if (this.length === 0) this.isCapital = kind === UPPER;
    if (code >= FIRST_PICTURE) this.signs |= SIGN.picture;
    this.hash = step(this.hash, code < FIRST_IDEOGRAPH ? FOLDED[code]! : code);
    this.length++;
    if (kind === UPPER) this.capitals++;
    else if (kind === DIGIT) this.digits++;
    if (this.length === (code >= FIRST_HANGUL ? HANGUL_STEM : STEM)) this.stem = this.hash;
    if (this.length >= SHORTEST_BEGINNING && this.role === 0) this.role = BEGINNINGS.get(this.hash) ?? 0;
  }

  ideograph(code: number): void {
    this.endWord();
    const hash = step(SEED, code);
    this.push(hash, WORDS.get(hash) ?? 0, SHAPE.ideograph);
    this.row = joined(this.row, hash);
  }

  mark(code: number, at: number): void {
    this.endWord();
    if (code === BLANK) return;
    this.signs |= signOf(code);
    if (this.lead === null && at < LEAD_SIGHT && LEAD_MARKS.has(code)) this.lead = LABELS.get(this.row) ?? 0;
  }

  finish(): LineWords {
    this.endWord();
    const { words, stems, roles, shapes, letters, signs } = this;
    return { words, stems, roles, shapes, letters, signs, label: LABELS.get(this.row) ?? 0, lead: this.lead ?? 0 };
  }

  private push(word: number, role: number, shape: number): void {
    this.words.push(word);
    this.stems.push(this.length > STEM || this.stem !== this.hash ? this.stem : 0);
    this.roles.push(role);
    this.shapes.push(shape);
    this.letters.push(Math.max(1, this.length));
  }

  private endWord(): void {
    if (this.length === 0) return;
    if (this.digits > 0) this.signs |= SIGN.digit;
    const isNumber = this.digits === this.length;
    const areCapitals = this.capitals === this.length && this.length > 1;
    const shape =
      (this.isCapital ? SHAPE.capital : 0) | (areCapitals ? SHAPE.capitals : 0) | (isNumber ? SHAPE.number : 0);
    this.push(isNumber ? NUMBER + Math.min(this.length, MOST_DIGITS) : this.hash, this.spokenRole(areCapitals), shape);
    this.row = joined(this.row, this.hash);
    this.hash = SEED;
    this.length = 0;
    this.stem = 0;
    this.role = 0;
    this.capitals = 0;
    this.digits = 0;
  }

  /** `US` is no "us", and German `sie` no "you". */
  private spokenRole(areCapitals: boolean): number {
    const role = this.role | (WORDS.get(this.hash) ?? 0);
    if (areCapitals && this.length < SHORTEST_SPOKEN) return role & ~(ROLE.we | ROLE.you);
    const isNotMeant = (role & IF_CAPITAL) !== 0 && (!this.isCapital || this.words.length === 0);
    return isNotMeant ? role & ~ROLE.you : role;
  }
}

/** Shorter words in capitals are abbreviations. */
const SHORTEST_SPOKEN = 4;

function rowOf(line: string): number {
  const { words } = readWords(line);
  return words.reduce(joined, SEED);
}

for (const [list, bit] of [
  ['elsewhere', LABEL.elsewhere],
  ['named', LABEL.named],
  ['labels', LABEL.alone],
] as const)
  for (const label of boilerplateLabels(list)) {
    const row = rowOf(label);
    LABELS.set(row, (LABELS.get(row) ?? 0) | bit);
  }
