/**
 * A release ends with who sent it: "About Norbank", and below it "Norbank is a regional lender …". Known by its shape: a
 * heading that names somebody, and a paragraph that begins with the same name and tells no news of it.
 */
import { quotesSomebody } from './site-talk.ts';

const HEADING = /^\P{L}{0,8}About (?:the )?(?=\p{Lu})([^.!?:,]{2,60})\P{L}{0,8}$/u;
/** What a profile says of its subject, and news seldom do. */
const DESCRIBES =
  /^.{0,12} (?:\([^()]{1,40}\),? )?(?:is|are|was founded|was established|provides|offers|delivers|operates|works|develops|supports|helps|brings|serves|exists|has been)\b/;
const LONGEST = 2_000;

/** @param lines of a text that is clean otherwise; empty ones part paragraphs */
export function withoutProfile(lines: readonly string[]): readonly string[] {
  const left = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const name = at > 0 ? HEADING.exec(line)?.[1]?.trim() : undefined;
    const next = name === undefined ? -1 : lines.findIndex((other, behind) => behind > at && other !== '');
    if (name === undefined || next < 0 || !isProfile(lines[next]!, name)) continue;
    left.add(at).add(next);
  }
  return left.size === 0 ? lines : lines.filter((_, at) => !left.has(at));
}

function isProfile(paragraph: string, name: string): boolean {
  const told = paragraph.replace(/^(?:The|At) /, '');
  return (
    told.length <= LONGEST && told.startsWith(name) && DESCRIBES.test(told.slice(name.length)) && !quotesSomebody(told)
  );
}
