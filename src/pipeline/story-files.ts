/** The stories that a part touches, as the store has them. For `settle`. */
import { absorb } from '../news/alert/merge.ts';
import type { StoryFile } from '../news/alert/types.ts';
import type { Merge } from '../news/story/cluster.ts';
import type { Store } from '../store/store.ts';
import type { VisitPart } from './document.ts';

/** Ids for new articles and stories: the first of each, and how many there are. */
export interface Ids {
  readonly nextArticle: number;
  readonly nextStory: number;
  readonly most: number;
}

/** Enough ids in any case: each candidate may be a new article and start a story. */
export async function idsFor({ candidates: { length } }: VisitPart, store: Pick<Store, 'reserveIds'>): Promise<Ids> {
  if (length === 0) return { nextArticle: 0, nextStory: 0, most: 0 };
  const first = await store.reserveIds({ articles: length, stories: length });
  return { nextArticle: first.articles, nextStory: first.stories, most: length };
}

export interface Touched extends Ids {
  /** Stories, several times where several reports touch one. */
  readonly touched: readonly number[];
  readonly merged: readonly Merge[];
}

/** The files of the affected stories, each with the stories merged into it. That of a new story is empty. */
export async function storyFiles(
  { touched, merged, nextStory, most }: Touched,
  store: Pick<Store, 'storyFile'>,
): Promise<StoryFile[]> {
  const isNew = (story: number) => story >= nextStory && story < nextStory + most;
  const fileOf = async (story: number) => (isNew(story) ? null : await store.storyFile(story)) ?? emptyFile(story);
  const ids = new Set([...touched, ...merged.flatMap(({ younger, elder }) => [younger, elder])]);
  const files = new Map(await Promise.all([...ids].map(async (id) => [id, await fileOf(id)] as const)));
  for (const { younger, elder } of merged) {
    files.set(elder, absorb(files.get(elder)!, files.get(younger)!));
    files.delete(younger);
  }
  return [...files.values()];
}

export const fileWith = (article: number, files: readonly StoryFile[]): StoryFile | undefined =>
  files.find(({ story }) => story.reports.some((report) => report.article === article));

const emptyFile = (id: number): StoryFile => ({ story: { id, reports: [] }, matches: [], alerts: [] });
