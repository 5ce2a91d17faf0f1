/** Which texts a part of a visit needs attributed before it can be composed. To attribute one takes milliseconds. */
import type { Placed, Rewritten, StoryFile } from './types.ts';

/** A text as `attribute` reads it, and whose it is. */
export interface Unattributed {
  readonly article: number;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
}

/** What a part brings for one story. */
export interface StoryPart {
  readonly placed: readonly Placed[];
  readonly rewritten: readonly Rewritten[];
  /** Does the story match a watch? Others are neither alerted about nor attributed. */
  readonly isMatched: boolean;
}

export function partFor(
  { story, matches }: StoryFile,
  allPlaced: readonly Placed[],
  allRewritten: readonly Rewritten[],
): StoryPart {
  const placed = allPlaced.filter(({ article }) => article.story === story.id);
  const rewritten = allRewritten.filter((one) => story.reports.some(({ article }) => article === one.article));
  const isMatched =
    matches.length > 0 ||
    placed.some((one) => one.matches.length > 0) ||
    rewritten.some(({ fresh }) => fresh.length > 0);
  return { placed, rewritten, isMatched };
}

/**
 * The new articles of stories that match a watch, their earlier reports that are not attributed, and rewritten ones, in their
 * new wording. Rewritten articles that are attributed are read again in any case.
 */
export function unattributed(
  files: readonly StoryFile[],
  allPlaced: readonly Placed[],
  allRewritten: readonly Rewritten[],
): readonly Unattributed[] {
  return files.flatMap((file) => {
    const { placed, rewritten, isMatched } = partFor(file, allPlaced, allRewritten);
    const anew = new Set(rewritten.map(({ article }) => article));
    const again = rewritten.filter(({ attribution }) => isMatched || attribution !== null);
    const reports = file.story.reports.filter((one) => one.attribution === null && !anew.has(one.article));
    const first = isMatched ? [...placed.map(({ article }) => article), ...reports] : [];
    return [...first, ...again].map(({ article, publisher, title, text }) => ({ article, publisher, title, text }));
  });
}
