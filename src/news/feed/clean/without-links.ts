/**
 * Lines that are links and nothing else lead elsewhere, whatever they say and in whatever language: headlines of others
 * between the paragraphs, calls to subscribe. Where a text is a list of links, they are the text.
 */
import { LINKED } from '../../text/html/layout.ts';
import { leadsElsewhere } from './without-boilerplate.ts';

/** So many paragraphs of prose must stand beside each linked line. */
const PROSE_A_LINK = 3;
/** From this length on a line is prose. */
const PROSE = 60;
/** Longer links are text that happens to be linked. */
const LONGEST = 200;

/** @param text as `markedText` has it @returns the text without marks, and without lines that only lead elsewhere */
export function withoutLinks(text: string): string {
  if (!text.includes(LINKED)) return text;
  const lines = text.split('\n');
  const isMargin = areFew(lines);
  let isBelowLabel = false;
  return lines
    .map((marked, at) => {
      const line = marked.replaceAll(LINKED, '');
      if (line === '') return line;
      const isLink = line !== marked;
      if (isLink && (isBelowLabel || (isMargin && at > 0 && line.length <= LONGEST && !/^[•◦]/.test(line)))) return '';
      isBelowLabel = leadsElsewhere(line);
      return line;
    })
    .join('\n');
}

function areFew(lines: readonly string[]): boolean {
  const links = lines.filter((line) => line.startsWith(LINKED)).length;
  const prose = lines.filter((line) => !line.startsWith(LINKED) && line.length >= PROSE).length;
  return links * PROSE_A_LINK <= prose;
}
