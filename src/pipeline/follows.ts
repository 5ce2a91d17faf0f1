/** Tells people that they follow a story no longer: their time was up, or the story is over. `endOf` decides. */
import { endOf, type FollowNote } from '../news/alert/follow.ts';
import type { Store } from '../store/store.ts';

export interface FollowsContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'openFollows' | 'newestReport' | 'endFollow'>;
}

/** Puts the last message of each follow into the outbox: once, however many machines do this at a time. */
export async function endFollows({ clock, store }: FollowsContext): Promise<void> {
  const follows = await store.openFollows();
  if (follows.length === 0) return;
  const now = clock();
  const newestOfAll = await store.newestReport();
  for (const { newest, ...follow } of follows) {
    const why = endOf({ ...follow, newest }, newestOfAll, now);
    if (why === null) continue;
    const { since, until } = follow;
    const note: FollowNote = { kind: 'unfollowed', why, since, until };
    await store.endFollow(follow, note, now);
  }
}
