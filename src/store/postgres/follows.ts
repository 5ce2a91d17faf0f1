import type { Follow, FollowNote, FollowState, OpenFollow } from '../../news/alert/follow.ts';
import type { FollowKey, LostFollows, NewFollow } from '../records.ts';
import {
  alertColumns,
  BEGIN_FOLLOW,
  CHANGE_FOLLOW,
  FOLD_UNSENT,
  FOLLOW,
  FOLLOWS_OF,
  FOUND_ALERT,
  firstWatch,
  followColumns,
  followOf,
  followState,
  HASTEN_UPDATES,
  LEAVE_FORMER,
  LEAVE_UNTOLD,
  LOSE_FOLLOWS,
  LOST_FOLLOWS,
  lostFollows,
  OPEN_FOLLOWS,
  openFollow,
  REJECT_UNSENT,
  TELL_FOLLOWER,
  UNFOLD_ALERT,
} from '../rows/follows.ts';
import { RAISE_ALERT } from '../rows/handling.ts';
import type { Db } from './db.ts';
import { currentStory, heldStory } from './merges.ts';
import { insertMessage } from './outbox.ts';
import { saveUpdates } from './updates.ts';

export async function saveFollow(db: Db, wanted: NewFollow): Promise<number | null> {
  const follow = { ...wanted, story: await heldStory(db, wanted.story) };
  const { story, place, channel, since } = follow;
  const found = await db.prepare(FOUND_ALERT).get(story, place);
  if (!found || (await db.prepare(BEGIN_FOLLOW).run(...followColumns(follow))).changes === 0) return null;
  await db.prepare(LEAVE_FORMER).run(story, channel);
  const message = await insertMessage(db, { kind: 'alert', channel, watch: firstWatch(found), dueAt: since }, since);
  await db.prepare(TELL_FOLLOWER).run(...alertColumns(found, follow, message));
  return message;
}

export async function changeFollow(
  db: Db,
  { story: asked, person }: FollowKey,
  expected: FollowState,
  next: FollowState,
): Promise<boolean> {
  const story = await heldStory(db, asked);
  const values = [...followState(next), story, person, ...followState(expected)];
  if ((await db.prepare(CHANGE_FOLLOW).run(...values)).changes === 0) return false;
  const { channel } = followOf((await db.prepare(FOLLOW).get(story, person))!);
  await db.prepare(next.ended === null ? UNFOLD_ALERT : FOLD_UNSENT).run(story, channel);
  await db.prepare(RAISE_ALERT).run(story, channel);
  return true;
}

export async function endFollow(db: Db, follow: Follow, note: FollowNote, now: number): Promise<boolean> {
  const story = await heldStory(db, follow.story);
  const { person, channel } = follow;
  const next = { until: follow.until, ended: { at: now, why: note.why } };
  const values = [...followState(next), story, person, ...followState(follow)];
  if ((await db.prepare(CHANGE_FOLLOW).run(...values)).changes === 0) return false;
  await db.prepare(HASTEN_UPDATES).run(now, story, channel);
  await db.prepare(RAISE_ALERT).run(story, channel);
  const alert = await db.prepare(FOUND_ALERT).get(story, channel);
  if (!alert) return true;
  const message = await insertMessage(db, { kind: 'update', channel, watch: firstWatch(alert), dueAt: now }, now);
  await saveUpdates(db, [{ message, story, channel, notes: [note] }]);
  return true;
}

export async function loseFollows(db: Db, channel: string, reason: string, now: number): Promise<number> {
  const { changes } = await db.prepare(LOSE_FOLLOWS).run(now, reason, channel);
  await db.prepare(REJECT_UNSENT).run(reason, channel);
  await db.prepare(LEAVE_UNTOLD).run(reason, channel);
  return Number(changes);
}

export async function follow(db: Db, { story, person }: FollowKey): Promise<Follow | null> {
  const row = await db.prepare(FOLLOW).get(await currentStory(db, story), person);
  return row ? followOf(row) : null;
}

export async function followsOf(db: Db, person: string): Promise<Follow[]> {
  return (await db.prepare(FOLLOWS_OF).all(person)).map(followOf);
}

export async function openFollows(db: Db): Promise<OpenFollow[]> {
  return (await db.prepare(OPEN_FOLLOWS).all()).map(openFollow);
}

export async function lostSince(db: Db, since: number): Promise<LostFollows> {
  return lostFollows((await db.prepare(LOST_FOLLOWS).get(since))!);
}
