/**
 * What stands below a text and is none of it: a reporter's name or mark, a sign-off, a label whose links are gone. Known by
 * its shape alone: a few words without an end, below paragraphs that all end as sentences do.
 */

/** From this length on a line is prose, and up to that one it may be a foot. */
const PROSE = 60;
const LONGEST = 40;
const MOST_WORDS = 6;
/** Fewer paragraphs say little about how paragraphs end here. */
const FEWEST = 2;
/** So many of them must end as sentences do: not all scripts have marks for it. */
const MOSTLY = 0.8;
/** More lines are a list, and belong to the text. */
const MOST_LINES = 4;

const ENDED = /[.!?…。！？؟।:"”’»)]$/u;
/** Items of lists, rows of tables, figures and what is named behind a colon say something; a credit says who told it first. */
const SAYS_SOMETHING = /^[•◦]|\||\p{N}|:\s|^\P{L}*(?:h\/t|via|source)(?!\p{L})/iu;

/** `No injuries were reported`: news, and only its stop is missing. */
const HAPPENED = /(?<!\p{L})(?:is|are|was|were|has|have|had|\p{Ll}{2,12}ed)(?!\p{L})/u;

/** @param lines of a text that is clean otherwise; empty ones part paragraphs */
export function withoutFoot(lines: readonly string[]): readonly string[] {
  const told = lines.filter(Boolean);
  const prose = told.filter((line) => line.length >= PROSE && !/^[•◦]/.test(line));
  if (prose.length < FEWEST || prose.filter((line) => ENDED.test(line)).length < prose.length * MOSTLY) return lines;
  const foot = told.length - 1 - told.findLastIndex((line) => !isFoot(line));
  return foot === 0 || foot > MOST_LINES ? lines : lines.slice(0, lines.lastIndexOf(told.at(-foot - 1)!) + 1);
}

const isFoot = (line: string): boolean =>
  line.length <= LONGEST &&
  !ENDED.test(line) &&
  !SAYS_SOMETHING.test(line) &&
  !HAPPENED.test(line) &&
  line.split(/\s+/).length <= MOST_WORDS;
