/**
 * What the classifier is told of a line by its own words, marks and shape. A feature is the number of a weight, and a value;
 * the same code serves reading and training.
 */
import { endsWithoutStop, type LineWords, readWords, SHAPE, SIGN } from './line-words.ts';
import { joined, ROLE } from './word-roles.ts';

/** Takes the features of one line, one after another. @param value 1 where it is left out */
export interface Features {
  add(id: number, value?: number): void;
}

/** Numbers for groups of features, of which a line has one each, or several flags. @param sizes how many a group has */
export function groups<Name extends string>(sizes: Readonly<Record<Name, number>>) {
  const starts = {} as Record<Name, number>;
  let size = 0;
  for (const name of Object.keys(sizes) as Name[]) {
    starts[name] = size;
    size += sizes[name];
  }
  return { starts, sizes, size };
}

export const OWN = groups({
  bias: 1,
  length: 10,
  opening: 10,
  ending: 10,
  quotes: 4,
  digits: 5,
  flags: 28,
  words: 9,
  capitals: 7,
  strong: 4,
  light: 5,
  share: 8,
  strongShare: 6,
  world: 8,
  names: 6,
  common: 7,
  person: 4,
  said: 3,
  label: 8,
  lead: 8,
  manner: 6,
  shareByLength: 24,
  personByMedium: 12,
  endingByLength: 20,
});
const AT = OWN.starts;

/** Words and pairs of words are told by weights that a few may share. */
const WORD_WEIGHTS = 1 << 14;
export const OWN_SIZE = OWN.size + WORD_WEIGHTS;

/** In which of the ranges that the limits part a value lies. */
export function bucket(value: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && value > limits[at]!) at++;
  return at;
}

/** A line as it is judged: read once. */
export interface Line {
  readonly text: string;
  /** How it is marked up: bits of `MANNER`. */
  readonly manner: number;
  readonly read: LineWords;
  /** What a model has scored it by itself. */
  own?: { readonly by: object; readonly score: number };
}

export const lineOf = (text: string, manner: number): Line => ({ text, manner, read: readWords(text) });

export const isListed = (text: string): boolean => text.startsWith('• ') || text.startsWith('◦ ');

/** Adds what a line says by itself. */
export function ownFeatures({ text, manner, read }: Line, row: Features): void {
  const bare = isListed(text) ? text.slice(2) : text;
  const counts = countsOf(read);
  const length = bucket(bare.length + 1.5 * counts.ideographs, [12, 24, 40, 60, 90, 130, 180, 250, 360]);
  const ending = endingOf(bare);
  row.add(AT.bias);
  row.add(AT.length + length);
  row.add(AT.opening + openingOf(bare));
  row.add(AT.ending + ending);
  row.add(AT.endingByLength + ending * 2 + (length < 4 ? 1 : 0));
  row.add(AT.quotes + ((read.signs & SIGN.quote) === 0 ? 0 : quotesOf(bare)));
  row.add(AT.label + read.label);
  row.add(AT.lead + read.lead);
  for (let bit = 0; bit < OWN.sizes.manner; bit++) if ((manner & (1 << bit)) !== 0) row.add(AT.manner + bit);
  countFeatures(counts, length, row);
  for (let at = 0; at < FLAGS.length; at++) if (hasFlag(FLAGS[at]!, bare, read.signs, counts)) row.add(AT.flags + at);
  if (bare !== text) row.add(AT.flags + FLAGS.length);
  wordFeatures(read, row);
}

/** How many words there are of each kind. */
interface Counts {
  /** Words with letters. */
  words: number;
  ideographs: number;
  numbers: number;
  capital: number;
  capitals: number;
  /** About the outlet, with more and less certainty. */
  strong: number;
  light: number;
  common: number;
  names: number;
  world: number;
  we: number;
  you: number;
  said: number;
}

function countsOf({ traits }: LineWords): Readonly<Counts> {
  const counts: Counts = {
    ...{ words: 0, ideographs: 0, numbers: 0, capital: 0, capitals: 0 },
    ...{ strong: 0, light: 0, common: 0, names: 0, world: 0, we: 0, you: 0, said: 0 },
  };
  for (let at = 0; at < traits.length; at++) {
    const trait = traits[at]!;
    if ((trait & SHAPE.ideograph) !== 0) counts.ideographs++;
    if ((trait & SHAPE.number) !== 0) counts.numbers++;
    else countWord(counts, trait, at > 0);
  }
  return counts;
}

function countWord(counts: Counts, trait: number, isWithin: boolean): void {
  counts.words++;
  if ((trait & SHAPE.capital) !== 0) counts.capital++;
  if ((trait & SHAPE.capitals) !== 0) counts.capitals++;
  if ((trait & ROLE.we) !== 0) counts.we++;
  if ((trait & ROLE.you) !== 0) counts.you++;
  if ((trait & ROLE.said) !== 0) counts.said++;
  if ((trait & ROLE.strong) !== 0) counts.strong++;
  else if ((trait & ROLE.light) !== 0) counts.light++;
  else if ((trait & (SHAPE.letter | ROLE.common | ROLE.we | ROLE.you)) !== 0) counts.common++;
  else if (isWithin && (trait & SHAPE.capital) !== 0) counts.names++;
  else counts.world++;
}

const ofContent = ({ strong, light, names, world }: Counts): number => strong + light + names + world;

function countFeatures(counts: Counts, length: number, row: Features): void {
  const { words, strong, light, we, you } = counts;
  const content = ofContent(counts);
  const share = content === 0 ? 7 : bucket((strong + light) / content, [0, 0.12, 0.25, 0.4, 0.55, 0.75]);
  const person = (we > 0 ? 1 : 0) + (you > 0 ? 2 : 0);
  row.add(AT.digits + bucket(counts.numbers, [0, 1, 3, 6]));
  row.add(AT.capitals + (words === 0 ? 6 : bucket(counts.capital / words, [0, 0.15, 0.35, 0.6, 0.9])));
  row.add(AT.words + bucket(words + counts.numbers, [0, 1, 2, 3, 5, 8, 13, 22]));
  row.add(AT.strong + Math.min(strong, 3));
  row.add(AT.light + Math.min(light, 4));
  row.add(AT.share + share);
  row.add(AT.strongShare + (content === 0 ? 5 : bucket(strong / content, [0, 0.1, 0.25, 0.5])));
  row.add(AT.world + bucket(counts.world, [0, 1, 2, 3, 5, 8, 14]));
  row.add(AT.names + bucket(counts.names, [0, 1, 2, 4, 7]));
  row.add(AT.common + (words === 0 ? 6 : bucket(counts.common / words, [0, 0.15, 0.3, 0.42, 0.55])));
  row.add(AT.person + person);
  row.add(AT.said + Math.min(counts.said, 2));
  row.add(AT.shareByLength + share * 3 + bucket(length, [2, 5]));
  row.add(AT.personByMedium + person * 3 + (strong > 0 ? 2 : light > 0 ? 1 : 0));
}

/** What a line may have. `sign`: it has none without one of these, and need not be read for it. */
interface Flag {
  readonly sign: number;
  readonly holds: (text: string, counts: Counts) => boolean;
}

const hasFlag = ({ sign, holds }: Flag, text: string, signs: number, counts: Counts): boolean =>
  (signs & sign) !== 0 && holds(text, counts);

const matching = (pattern: RegExp, sign: number = SIGN.any): Flag => ({ sign, holds: (text) => pattern.test(text) });
const having = (sign: number, ...marks: readonly string[]): Flag => ({
  sign,
  holds: (text) => marks.some((mark) => text.includes(mark)),
});
const counting = (holds: (counts: Counts) => boolean): Flag => ({
  sign: SIGN.any,
  holds: (_, counts) => holds(counts),
});

/** A year counts only where it is a word of its own. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const SITE =
  /(?<=https?):\/\/|(?<=www)\.|\.(?:com|org|net|co|io|example|test)\b(?<=\b[a-z0-9-]{2,30}\.(?:com|org|net|co|io|example|test))/i;
const SEVERAL_SENTENCES = /[.!?。！？؟।]["”’»)]? *(?=\S).*[.!?。！？؟।]["”’»)]?$/su;

/** The last flag, which is none of these, is that the line is an item of a list. */
const FLAGS: readonly Flag[] = [
  matching(/\d{1,2}[:.h]\d{2}(?!\d)|\d ?[ap]\.?m\b/i, SIGN.digit),
  { sign: SIGN.digit, holds: (text, { numbers }) => numbers > 0 && YEAR.test(text) },
  matching(/[$€£¥₹₽₺₩]|\b(?:euros?|dollars?|pounds?)\b/i),
  matching(SITE, SIGN.dot),
  matching(/\S@\S/, SIGN.at),
  matching(/(?:^|[\s(])@\w/, SIGN.at),
  having(SIGN.hash, '#'),
  having(SIGN.percent, '%'),
  having(SIGN.bar, '|'),
  having(SIGN.point, '·', '•'),
  having(SIGN.slash, '/'),
  having(SIGN.dash, ' – ', ' — ', ' - '),
  having(SIGN.picture, '©'),
  having(SIGN.exclamation, '!'),
  matching(/^[([【].*[)\]】]\.?$/u),
  counting(({ words, capitals }) => capitals > 0 && capitals >= words - 1),
  matching(/\d[\d ()./-]{6,}\d/, SIGN.digit),
  matching(/\p{Extended_Pictographic}/u, SIGN.picture),
  counting(({ words, numbers }) => words + numbers === 0),
  matching(SEVERAL_SENTENCES),
  matching(/^[^:：]{2,30}[:：]/, SIGN.colon),
  matching(/\d/, SIGN.digit),
  counting((counts) => counts.numbers > 0 && counts.world === 0 && ofContent(counts) <= 2),
  // initials: `(abc/def)`, `mak/dpa/Reuters`
  matching(/^[([=-]{0,2}\p{L}{2,5}(?:[/,-] ?\p{L}{2,8}){1,5}[)\]]?$/u),
  matching(/^[^\s@]+@[^\s@]+$/, SIGN.at),
  { sign: SIGN.any, holds: (text, { words, numbers }) => words + numbers === 1 && text.length > 3 },
];

/** How many words of a line are told one by one. */
const MOST_WORDS = 90;

function wordFeatures({ words, stems, traits }: LineWords, row: Features): void {
  const count = Math.min(words.length, MOST_WORDS);
  if (count === 0) return;
  const value = 1.6 / Math.sqrt(count + 3);
  for (let at = 0; at < count; at++) {
    const isIdeograph = (traits[at]! & SHAPE.ideograph) !== 0;
    if (!isIdeograph) row.add(idOf(words[at]!), value);
    if (stems[at] !== 0) row.add(idOf(stems[at]! ^ AS.stem), value);
    if (at > 0) row.add(idOf(joined(words[at - 1]!, words[at]!)), value);
    if (at > 1 && isIdeograph) row.add(idOf(joined(joined(words[at - 2]!, words[at - 1]!), words[at]!)), value);
  }
  row.add(idOf(words[0]! ^ AS.first), 0.7);
  if (stems[0] !== 0) row.add(idOf(stems[0]! ^ AS.firstStem), 0.7);
  if (count > 1) row.add(idOf(joined(words[0]!, words[1]!) ^ AS.first), 0.7);
  row.add(idOf(words.at(-1)! ^ AS.last), 0.5);
}

/** Keep what a word is at one place apart from what it is at another. */
const AS = { stem: 0x5bd1e995, first: 0x27d4eb2f, firstStem: 0x165667b1, last: 0x9e3779b1 } as const;

const idOf = (hash: number): number =>
  OWN.size + ((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 18) & (WORD_WEIGHTS - 1));

const OPENINGS: readonly RegExp[] = [
  /^["“”„«‘'「『]/,
  /^[([【]/,
  /^[-–—]/,
  /^[#@]/,
  /^\d/,
  /^\p{Lu}/u,
  /^\p{Ll}/u,
  /^\p{L}/u,
  /^[©→▶►»>*_~=|]/,
];

/** What a line begins with, of ten kinds. */
function openingOf(text: string): number {
  const first = text.slice(0, 2);
  const at = OPENINGS.findIndex((one) => one.test(first));
  return at < 0 ? OPENINGS.length : at;
}

const ENDINGS: ReadonlyMap<string, number> = new Map(
  ['.。।', '?？؟', '!！', ':：', ',;،', '"”»’\'」』', ')]】', '→›»▶►>…', '0123456789'].flatMap((marks, kind) =>
    [...marks].map((mark): [string, number] => [mark, kind]),
  ),
);
export const ENDING = { stop: 0, colon: 3, comma: 4, ellipsis: 7, none: 9 } as const;

/** What a line ends with, of ten kinds: below `ellipsis` it is closed. */
export function endingOf(text: string): number {
  if (endsWithoutStop(text)) return ENDING.stop;
  if (text.endsWith('...')) return ENDING.ellipsis;
  return ENDINGS.get(text.charAt(text.length - 1)) ?? ENDING.none;
}

/** Whether it quotes: not, a few words, more, or what is not closed. */
function quotesOf(text: string): number {
  if (!/["“”„«»「『]/.test(text)) return 0;
  const quoted = /["“„«「『]([^"“”„«»」』]*)["”“»」』]/.exec(text);
  if (quoted === null) return 3;
  return quoted[1]!.length > 24 ? 2 : 1;
}
