/**
 * Which lines of an item are reporting. What is none (calls to subscribe, credits, other headlines) is known by how it is put
 * and where it stands: see docs/decisions/non-editorial-text.md.
 */
import { MANNER, MARKS, mannerOf } from '../../text/html/layout.ts';
import { withoutEnds } from './ends.ts';
import { type Learned, withoutLearned } from './learned.ts';
import { type Line, lineOf } from './line-features.ts';
import { LABEL, SIGN } from './line-words.ts';
import { modelOf, scoresOf } from './model.ts';
import { WEIGHTS } from './weights.ts';

const MODEL = modelOf(WEIGHTS);
/** Longer lines tell something. */
const LONGEST = 600;
/** The logarithm of the odds from which a line goes. */
const THRESHOLD = 0.4;

interface Place {
  readonly line: Line | null;
  /** A paragraph begins with it. */
  readonly begins: boolean;
}

/** What was found of the lines of one item, as they stand in its marked texts: it is read again when a line was learned. */
export type ReadLines = Map<string, { readonly ended: string; line: Line | null }>;

/**
 * @param marked a text as `markedText` makes it
 * @param known of the same item
 * @returns paragraphs of reporting
 */
export function reportingIn(marked: string, learned: Learned, known: ReadLines = new Map()): string {
  const places = placesOf(marked, learned, known);
  const lines = places.flatMap(({ line }) => line ?? []);
  const goes = goesIn(lines);
  let told = '';
  let isParted = false;
  let at = 0;
  for (const { line, begins } of places) {
    isParted ||= begins;
    if (line === null || goes[at++]) continue;
    told += (told === '' ? '' : isParted ? '\n\n' : '\n') + line.text;
    isParted = false;
  }
  return told;
}

function placesOf(marked: string, learned: Learned, known: ReadLines): Place[] {
  const places: Place[] = [];
  let begins = true;
  for (const stated of marked.split('\n')) {
    if (stated !== '') places.push({ line: readIn(stated, learned, known), begins });
    begins = stated === '';
  }
  return places;
}

/** null: it is none of the reporting. */
function readIn(stated: string, learned: Learned, known: ReadLines): Line | null {
  const one = known.get(stated) ?? { ended: endedOf(stated), line: null };
  known.set(stated, one);
  const text = withoutLearned(one.ended, learned);
  if (text === '') return null;
  if (text !== one.ended) return lineOf(text, mannerOf(stated));
  one.line ??= lineOf(text, mannerOf(stated));
  return one.line;
}

function endedOf(stated: string): string {
  const bare = stated.replace(MARKS, '').trim();
  return bare === '' || isCertain(bare) ? '' : withoutEnds(bare);
}

/** Which of an article's lines are none of its reporting. */
export function goesIn(lines: readonly Line[], model = MODEL): boolean[] {
  const scores = scoresOf(lines, model);
  const areLinksFew = fewLinks(lines);
  let below = 0;
  return lines.map((line, at) => {
    const isHeadline = below > 0 && isFragment(line.text);
    below = leadsElsewhere(line) ? MOST_HEADLINES : isHeadline ? below - 1 : 0;
    if (isCode(line) || TIMED.test(line.text) || AGENCY.test(line.text) || isRow(lines, at)) return false;
    if (isHeadline || line.read.label !== 0 || (areLinksFew && at > 0 && isOnlyLink(line))) return true;
    return line.text.length <= LONGEST && scores[at]! > THRESHOLD;
  });
}

/** `14:32`, alone or before what happened then: an entry of a live blog. */
const TIMED = /^\d{1,2}[:.]\d{2}(?!\d|.{0,12}(?:20\d\d|[|·]))/;
/** `— AFP`: whose text it is, which attribution reads. */
const AGENCY = /^[-–—]\s?(?:\p{Lu}{2,5}|dpa|Reuters|Bloomberg|Xinhua|Bernama|Associated Press|Agencies)$/u;

/** A row of a table: another row of as many cells stands beside it. */
function isRow(lines: readonly Line[], at: number): boolean {
  if ((lines[at]!.read.signs & SIGN.bar) === 0) return false;
  const cells = cellsIn(lines[at]);
  return cells > 2 && (cellsIn(lines[at - 1]) === cells || cellsIn(lines[at + 1]) === cells);
}

const cellsIn = (line: Line | undefined): number => line?.text.split(' | ').length ?? 0;

/** `Related stories`: below it, what is no sentence leads elsewhere, too; so many headlines at most. */
const MOST_HEADLINES = 10;
const LONGEST_HEADLINE = 140;
const leadsElsewhere = ({ read }: Line): boolean => (read.label & LABEL.elsewhere) !== 0;
const isFragment = (text: string): boolean => text.length <= LONGEST_HEADLINE && !/[.!…。！।,;:][”"’»)]?$/u.test(text);

/** What no context can make reporting: rules, captions that end in their credit, style sheets, ways on, counters. */
function isCertain(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (RULE.test(text)) return true;
  const end = text.at(-1)!;
  if (IN_BRACKETS.test(text) && CAPTION.test(text)) return true;
  if ('→›▶►>»'.includes(end) && ARROW.test(text)) return true;
  return ('{};'.includes(end) && STYLE.test(text)) || COUNTERS.test(text);
}
/** Dashes, dots, stars and pictures; a bracket or an arrow may belong to code. */
const RULE = /^[\s\-–—_*•·|=~#.…›»→▶►▼★☆⚡\p{Extended_Pictographic}\p{Cf}\p{Variation_Selector}]*$/u;
/** `Read it all »`: what ends in an arrow leads somewhere. */
const ARROW = /^[^“”"]{2,120}(?:[→›▶►]|>>|(?<!«[^»]*)»)$/u;
/** `48 likes · 3 comments` */
const COUNTERS = /^\d[\d.,]*\s?k? \p{L}+(?:\s?[|·•∙]\s?\d[\d.,]*\s?k? \p{L}+)+$/iu;
const IN_BRACKETS = /[)\]]\.?$/;
const CAPTION =
  /^.{3,400}[([](?:(?:AP|PA|File|Handout|Pool)? ?(?:Photo|Image|Picture)s?\b|[^()]{1,60}\/ ?(?:Getty|AFP|AP|Reuters|EPA)|Getty|AFP\/|Reuters\/)[^()]{0,100}[)\]]\.?$/u;
const STYLE =
  /^(?:[.#@]?[\w.#\s,>:-]{1,80}\{(?:[^{}]{0,300}\})?|[\w-]{2,40}\s?:\s?[^.]{1,80};|\}|@media\b.{1,100}\{)$/u;

/** So many paragraphs of prose must stand beside each linked line. */
const PROSE_A_LINK = 3;
/** From this length on a line is prose. */
const PROSE = 60;
/** Longer links are text that happens to be linked. */
const LONGEST_LINK = 200;

const isLinked = ({ manner }: Line): boolean => (manner & MANNER.linked) !== 0;

/** Where a text is a list of links, they are the text; elsewhere a line that is a link and nothing else leads away. */
function fewLinks(lines: readonly Line[]): boolean {
  const links = lines.filter(isLinked).length;
  const prose = lines.filter((line) => !isLinked(line) && line.text.length >= PROSE).length;
  return links > 0 && links * PROSE_A_LINK <= prose;
}

const isOnlyLink = (line: Line): boolean =>
  isLinked(line) && line.text.length <= LONGEST_LINK && !/^[•◦]/.test(line.text);

const isCode = ({ text, read }: Line): boolean =>
  (read.signs & SIGN.code) !== 0 &&
  /[{};]$|^[$%]|=>|\w\(|[)\]]\.\w|::|==|\/\//.test(text) &&
  !/[.!?]$|https?:/.test(text);
