/** What the classifier is told of a line's place in its article: what stands around it, and how it differs from the rest. */
import { MANNER } from '../../text/html/layout.ts';
import { bucket, ENDING, endingOf, type Features, groups, isListed, type Line } from './line-features.ts';
import { LABEL, type LineWords, SHAPE } from './line-words.ts';
import { ROLE } from './word-roles.ts';

export const PLACE = groups({
  bias: 1,
  own: 1,
  ownBucket: 10,
  before: 6,
  beforeTwo: 6,
  after: 7,
  afterTwo: 7,
  toldBefore: 5,
  toldAfter: 6,
  fromFoot: 6,
  lines: 6,
  mean: 6,
  overlap: 6,
  overlapByLength: 18,
  newNames: 4,
  endsUnlike: 4,
  links: 5,
  beforeEnds: 5,
  belowLabel: 3,
  toldAfterByOwn: 18,
  aroundByOwn: 27,
  speakingByPerson: 20,
  lengthByOwn: 18,
  listed: 5,
});
const AT = PLACE.starts;

/** What of an article its lines are judged by together. */
export interface Whole {
  readonly lines: readonly Line[];
  /** What the lines score by themselves. */
  readonly scores: readonly number[];
  /** How many lines before each one, and in all, are reporting by themselves. */
  readonly told: readonly number[];
  /** Which line has each telling word, or that several have. */
  readonly owners: ReadonlyMap<number, number>;
  /** Shares of long lines that end as sentences do, and of lines that are links. */
  readonly ended: number;
  readonly linked: number;
  /** Shares of lines that speak to somebody or of themselves, and of items of lists. */
  readonly speaking: number;
  readonly listed: number;
  readonly mean: number;
}

const UNTELLING = SHAPE.number | SHAPE.ideograph | ROLE.strong | ROLE.light | ROLE.common | ROLE.said;
const isTelling = (trait: number): boolean => (trait & (SHAPE.long | UNTELLING)) === SHAPE.long;
const telling = ({ words, stems }: LineWords, at: number): number => stems[at] || words[at]!;

const LONG = 60;
/** Below this score a line is rather reporting. */
const TOLD = -0.5;

export function wholeOf(lines: readonly Line[], scores: readonly number[]): Whole {
  const told = [0];
  for (const score of scores) told.push(told.at(-1)! + (score < TOLD ? 1 : 0));
  const long = lines.filter(({ text }) => text.length > LONG);
  const share = (some: readonly Line[], holds: (line: Line) => boolean) =>
    some.length === 0 ? 0 : some.filter(holds).length / some.length;
  return {
    ...{ lines, scores, told, owners: ownersIn(lines) },
    ended: share(long, ({ text }) => isClosed(endingOf(text))),
    linked: share(lines, ({ manner }) => (manner & MANNER.linked) !== 0),
    speaking: share(lines, ({ read }) => personOf(read) > 0),
    listed: share(lines, ({ text }) => isListed(text)),
    mean: scores.reduce((sum, score) => sum + Math.max(-4, Math.min(4, score)), 0) / lines.length,
  };
}

const isClosed = (ending: number): boolean => ending < ENDING.ellipsis && ending !== ENDING.comma;

/** Of a word that stands in several lines. */
const SEVERAL = -1;

function ownersIn(lines: readonly Line[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  for (const [line, { read }] of lines.entries()) {
    for (let at = 0; at < read.words.length; at++) {
      if (!isTelling(read.traits[at]!)) continue;
      const word = telling(read, at);
      const owner = owners.get(word);
      if (owner === undefined) owners.set(word, line);
      else if (owner !== line) owners.set(word, SEVERAL);
    }
  }
  return owners;
}

/** Bits: the line speaks of `us`, to `you`. */
const personOf = ({ roles }: LineWords): number =>
  ((roles & ROLE.we) !== 0 ? 1 : 0) | ((roles & ROLE.you) !== 0 ? 2 : 0);

/** Adds what a line's place in the article says. */
export function placeFeatures(whole: Whole, at: number, row: Features): void {
  const own = whole.scores[at]!;
  const ownLevel = bucket(own, [-1.5, 0.5]);
  row.add(AT.bias);
  row.add(AT.own, Math.max(-6, Math.min(6, own)) / 2);
  row.add(AT.ownBucket + bucket(own, [-5, -3, -2, -1, -0.3, 0.3, 1, 2, 3.5]));
  positionFeatures(whole, at, ownLevel, row);
  neighbourFeatures(whole, at, ownLevel, row);
  unlikeFeatures(whole, at, ownLevel, row);
}

function positionFeatures({ lines, told, mean }: Whole, at: number, ownLevel: number, row: Features): void {
  const after = bucket(told.at(-1)! - told[at + 1]!, [0, 1, 2, 4, 8]);
  row.add(AT.toldBefore + bucket(told[at]!, [0, 1, 3, 6]));
  row.add(AT.toldAfter + after);
  row.add(AT.toldAfterByOwn + after * 3 + ownLevel);
  row.add(AT.fromFoot + bucket(lines.length - 1 - at, [0, 1, 2, 4, 8]));
  row.add(AT.lines + bucket(lines.length, [1, 2, 4, 8, 14]));
  row.add(AT.mean + bucket(mean, [-2.5, -1.5, -0.5, 0.5, 1.5]));
}

/** No line. */
const NONE = 5;

function neighbourFeatures({ lines, scores }: Whole, at: number, ownLevel: number, row: Features): void {
  const level = (n: number): number => (n < 0 || n >= lines.length ? NONE : bucket(scores[n]!, [-3, -1, 0.5, 2]));
  const side = (n: number): number => (level(n) === NONE ? 1 : bucket(level(n), [1, 2]));
  row.add(AT.before + level(at - 1));
  row.add(AT.beforeTwo + level(at - 2));
  row.add(AT.after + level(at + 1));
  row.add(AT.afterTwo + level(at + 2));
  row.add(AT.aroundByOwn + ownLevel * 9 + side(at - 1) * 3 + side(at + 1));
  const before = lines[at - 1];
  row.add(AT.beforeEnds + (before === undefined ? 4 : kindOfEnding(endingOf(before.text))));
  const label = before?.read.label ?? 0;
  row.add(AT.belowLabel + ((label & LABEL.elsewhere) !== 0 ? 2 : label !== 0 ? 1 : 0));
}

const kindOfEnding = (ending: number): number =>
  ending === ENDING.colon ? 0 : ending === ENDING.stop ? 1 : ending < ENDING.ellipsis ? 2 : 3;

/** How the line differs from the others. */
function unlikeFeatures(whole: Whole, at: number, ownLevel: number, row: Features): void {
  const { text, read, manner } = whole.lines[at]!;
  const { overlap, newNames } = sharedWith(whole, read);
  row.add(AT.overlap + overlap);
  row.add(AT.overlapByLength + overlap * 3 + bucket(text.length, [44, 109]));
  row.add(AT.newNames + Math.min(newNames, 3));
  row.add(AT.endsUnlike + (endingOf(text) >= ENDING.ellipsis ? 2 : 0) + (whole.ended > 0.9 ? 1 : 0));
  const isLink = (manner & MANNER.linked) !== 0;
  row.add(AT.links + (isLink ? bucket(whole.linked, [0.15, 0.3, 0.6]) : 4));
  row.add(AT.speakingByPerson + bucket(whole.speaking, [0.12, 0.25, 0.4, 0.6]) * 4 + personOf(read));
  row.add(AT.lengthByOwn + bucket(text.length, [60, 120, 180, 260, 400]) * 3 + ownLevel);
  row.add(AT.listed + (isListed(text) ? bucket(whole.listed, [0.2, 0.4, 0.7]) : 4));
}

/** How much of its telling words other lines have (0: it has none), and how many of its names no other line has. */
function sharedWith({ owners }: Whole, read: LineWords): { overlap: number; newNames: number } {
  let [told, shared, newNames] = [0, 0, 0];
  for (let at = 0; at < read.words.length; at++) {
    const trait = read.traits[at]!;
    if (!isTelling(trait)) continue;
    told++;
    if (owners.get(telling(read, at)) === SEVERAL) shared++;
    else if ((trait & SHAPE.capital) !== 0) newNames++;
  }
  return { overlap: told === 0 ? 0 : 1 + bucket(shared / told, [0, 0.15, 0.3, 0.5]), newNames };
}
