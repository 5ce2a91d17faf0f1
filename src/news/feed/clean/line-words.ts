/**
 * The words of a line as numbers, read in one pass over its characters: a classifier looks at every line of every article, and
 * strings would cost most of its time.
 */
import { CHARACTER, CHARACTERS, FIRST_UNLISTED, unitAt } from '../../text/characters.ts';
import { boilerplateLabels } from '../../text/languages.ts';
import {
  BEGINNINGS,
  folded,
  IF_CAPITAL,
  joined,
  ROLE,
  ROLES,
  SEED,
  SHORTEST_BEGINNING,
  step,
  WORDS,
} from './word-roles.ts';

/** What a character is here: a bit, so that those of a word are known together. */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
/** A word of its own, or nearly so: Chinese, Japanese, Thai. */
const IDEOGRAPH = 8;

const KIND_OF: Readonly<Record<number, number>> = {
  [CHARACTER.lower]: LOWER,
  [CHARACTER.mark]: LOWER,
  [CHARACTER.upper]: UPPER,
  [CHARACTER.digit]: DIGIT,
  [CHARACTER.unspaced]: IDEOGRAPH,
};
const FIRST_HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;
/** Of all UTF-16 units. */
const KINDS = new Uint8Array(0x10000);
KINDS.set(CHARACTERS.map((kind) => KIND_OF[kind] ?? OTHER));
KINDS.fill(LOWER, FIRST_HANGUL, LAST_HANGUL + 1);
KINDS.fill(IDEOGRAPH, 0x3005, 0x3006);
KINDS.fill(IDEOGRAPH, 0x3040, 0x3100);
KINDS.fill(IDEOGRAPH, 0x3400, 0xa000);

const isOfWord = (kind: number): boolean => (kind & (LOWER | UPPER | DIGIT)) !== 0;

/** Does the line end in a script whose sentences end without a mark? */
export function endsWithoutStop(line: string): boolean {
  const code = line.charCodeAt(line.length - 1);
  return code < FIRST_UNLISTED && KINDS[code] === IDEOGRAPH;
}

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
  /** Of each, bits of `ROLE` and of `SHAPE`. */
  readonly traits: readonly number[];
  /** Bits of `ROLE` that some word has. */
  readonly roles: number;
  /** What label the whole line is, and what label stands before its first colon, bar or arrow: bits of `LABEL`. */
  readonly label: number;
  readonly lead: number;
  /** Bits of `SIGN`. */
  readonly signs: number;
}

/** `letter`: it has one, or is an ideograph. `long`: it has four or more. */
export const SHAPE = { capital: 128, capitals: 256, number: 512, ideograph: 1024, letter: 2048, long: 4096 } as const;
const SHORTEST_LONG = 4;
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

interface ReadWord {
  readonly hash: number;
  /** Of its first letters; 0: it has not so many. */
  readonly stem: number;
  /** By its beginning. */
  readonly role: number;
  readonly shape: number;
}

/** @param line plain text */
export const readWords = (line: string): LineWords => new WordReader(line).read();

class WordReader {
  private readonly line: string;
  private readonly end: number;
  private readonly words: number[] = [];
  private readonly stems: number[] = [];
  private readonly traits: number[] = [];
  private roles = 0;
  /** Of the words so far, as one number. */
  private row = SEED;
  private lead: number | null = null;
  private signs: number = SIGN.any;

  constructor(line: string) {
    this.line = line;
    this.end = line.length;
  }

  read(): LineWords {
    const { line, end, words, stems, traits } = this;
    let at = 0;
    while (at < end) {
      const code = unitAt(line, at);
      const kind = KINDS[code]!;
      if (kind === OTHER) this.mark(code, at);
      else if (kind === IDEOGRAPH) this.ideograph(code);
      at = isOfWord(kind) ? this.word(at) : at + 1;
    }
    const { roles, signs, row, lead } = this;
    return { words, stems, traits, roles, signs, label: LABELS.get(row) ?? 0, lead: lead ?? 0 };
  }

  private mark(code: number, at: number): void {
    if (code === BLANK) return;
    this.signs |= signOf(code);
    if (this.lead === null && at < LEAD_SIGHT && LEAD_MARKS.has(code)) this.lead = LABELS.get(this.row) ?? 0;
  }

  private ideograph(code: number): void {
    const hash = step(SEED, code);
    this.push(hash, 0, WORDS.of(hash) | SHAPE.ideograph | SHAPE.letter);
    this.row = joined(this.row, hash);
  }

  /** Reads the word of letters and digits that begins here. @returns where it ends */
  private word(from: number): number {
    const { line, end } = this;
    let hash = SEED;
    let stem = 0;
    let role = 0;
    let kinds = 0;
    let at = from;
    for (; at < end; at++) {
      const code = unitAt(line, at);
      const kind = KINDS[code]!;
      if (!isOfWord(kind)) break;
      kinds |= kind;
      hash = step(hash, folded(code));
      const length = at - from + 1;
      if (length === (code >= FIRST_HANGUL ? HANGUL_STEM : STEM)) stem = hash;
      if (length >= SHORTEST_BEGINNING && role === 0) role = BEGINNINGS.of(hash);
      if (code >= FIRST_PICTURE) this.signs |= SIGN.picture;
    }
    if ((kinds & DIGIT) !== 0) this.signs |= SIGN.digit;
    const isCapital = KINDS[unitAt(line, from)] === UPPER;
    this.endWord({ hash, stem, role, shape: shapeOf(at - from, isCapital, kinds) }, at - from);
    return at;
  }

  private endWord({ hash, stem, role, shape }: ReadWord, length: number): void {
    const isCut = length > STEM || stem !== hash;
    const word = (shape & SHAPE.number) !== 0 ? NUMBER + Math.min(length, MOST_DIGITS) : hash;
    this.push(word, isCut ? stem : 0, this.spoken(role | WORDS.of(hash), length, shape) | shape);
    this.row = joined(this.row, hash);
  }

  /** The role of a word: `US` is no "us", and German `sie` no "you". */
  private spoken(role: number, length: number, shape: number): number {
    if ((shape & SHAPE.capitals) !== 0 && length < SHORTEST_SPOKEN) return role & ~(ROLE.we | ROLE.you);
    const isMeant = (shape & SHAPE.capital) !== 0 && this.words.length > 0;
    return (role & IF_CAPITAL) !== 0 && !isMeant ? role & ~ROLE.you : role;
  }

  private push(word: number, stem: number, traits: number): void {
    this.words.push(word);
    this.stems.push(stem);
    this.traits.push(traits);
    this.roles |= traits & ROLES;
  }
}

function shapeOf(length: number, isCapital: boolean, kinds: number): number {
  return (
    (isCapital ? SHAPE.capital : 0) |
    (kinds === UPPER && length > 1 ? SHAPE.capitals : 0) |
    (kinds === DIGIT ? SHAPE.number : 0) |
    (length === 1 ? SHAPE.letter : length >= SHORTEST_LONG ? SHAPE.long : 0)
  );
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
