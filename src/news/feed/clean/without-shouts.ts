/**
 * A line in capitals between paragraphs that are not: the headline of another article, whose link is gone. The first line
 * may be the news itself, and what ends as a sentence, names a figure or is one of several in a row belongs to the text.
 */

/** From this length on a line is prose; a quotation may be short. */
const PROSE = 40;
const FEWEST_WORDS = 5;
const LONGEST = 160;
const SAYS_SOMETHING = /^[•◦]|\||[.!?…:]["”’»)]?$|\d|\p{Ll}/u;

/** @param lines of a text that is clean otherwise; empty ones part paragraphs */
export function withoutShouts(lines: readonly string[]): readonly string[] {
  const told = lines.filter(Boolean);
  const shouts = new Set(
    told.filter(
      (line, at) => isShout(line) && isProse(told[at - 1]) && (at + 1 === told.length || isProse(told[at + 1])),
    ),
  );
  return shouts.size === 0 ? lines : lines.filter((line) => !shouts.has(line));
}

const isShout = (line: string): boolean =>
  line.length <= LONGEST &&
  /\p{Lu}/u.test(line) &&
  !SAYS_SOMETHING.test(line) &&
  line.split(/\s+/).length >= FEWEST_WORDS;

const isProse = (line: string | undefined): boolean =>
  line !== undefined && line.length >= PROSE && /\p{Ll}/u.test(line);
