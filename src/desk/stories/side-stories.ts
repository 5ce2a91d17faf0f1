/** What people are shown of stories that are held back as side stories of others: always with the big story, and its alert. */
import type { SideStory } from '../../news/alert/types.ts';
import type { ToldSideStory } from '../../store/answers.ts';
import type { DeskContext, Viewer } from '../desk.ts';

/** Where a story is held back, and by which alert. */
export interface HeldBy {
  readonly channel: string;
  readonly watch: string;
  /** The big story's number, and the headline of its alert. */
  readonly big: number;
  readonly headline: string;
  /** The message of the big story's alert; null where it is not delivered yet. */
  readonly message: {
    readonly server: string;
    /** Where it stands: in a forum, its post, whose id is that of its first message. */
    readonly channel: string;
    readonly remoteId: string;
  } | null;
}

/** A small story that is held back because of another. */
export interface SmallerStory {
  readonly story: number;
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  readonly at: number;
}

/** Where each of these stories is held back, of the asker's server and in channels that the asker sees. */
export async function heldByOf(
  stories: readonly number[],
  asker: Viewer,
  { store }: Pick<DeskContext, 'store'>,
): Promise<ReadonlyMap<number, readonly HeldBy[]>> {
  const rows = await seenBy(stories.length === 0 ? [] : await store.sideStories(stories), asker, store);
  return new Map([...Map.groupBy(rows, ({ story }) => story)].map(([story, some]) => [story, some.map(heldBy)]));
}

/** The stories that are held back because of this one, likewise, each once. */
export async function smallerThan(
  sideStories: readonly SideStory[],
  asker: Viewer,
  { store }: Pick<DeskContext, 'store'>,
): Promise<readonly SmallerStory[]> {
  const seen = await seenBy(sideStories, asker, store);
  const first = [...new Map(seen.toReversed().map((one) => [one.story, one.article])).values()].toReversed();
  const articles = first.length === 0 ? [] : await store.articles(first);
  return articles.map(({ story, report: { title, link, publisher, at } }) => ({
    ...{ story, headline: title, link, publisher, at },
  }));
}

async function seenBy<S extends SideStory>(
  rows: readonly S[],
  { server, canSee }: Viewer,
  store: DeskContext['store'],
): Promise<readonly S[]> {
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  const isSeen = async (id: string) => (await store.channel(id)).server === server && (await canSee(id));
  const seen = new Set((await Promise.all(channels.map(async (id) => ((await isSeen(id)) ? [id] : [])))).flat());
  return rows.filter(({ channel }) => seen.has(channel));
}

function heldBy({ channel, watch, big, alert }: ToldSideStory): HeldBy {
  const { headline, server, remoteId, inForum } = alert;
  const message = server && remoteId ? { server, channel: inForum ? remoteId : channel, remoteId } : null;
  return { channel, watch, big, headline, message };
}
