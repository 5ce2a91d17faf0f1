import type { DatabaseSync } from 'node:sqlite';
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
import { currentStory } from './merges.ts';
import { insertMessage } from './outbox.ts';
import { transaction } from './transaction.ts';
import { saveUpdates } from './updates.ts';

export function saveFollow(db: DatabaseSync, wanted: NewFollow): number | null {
  return transaction(db, () => {
    const follow = { ...wanted, story: currentStory(db, wanted.story) };
    const { story, place, channel, since } = follow;
    const found = db.prepare(FOUND_ALERT).get(story, place);
    if (!found || db.prepare(BEGIN_FOLLOW).run(...followColumns(follow)).changes === 0) return null;
    db.prepare(LEAVE_FORMER).run(story, channel);
    const message = insertMessage(db, { kind: 'alert', channel, watch: firstWatch(found), dueAt: since }, since);
    db.prepare(TELL_FOLLOWER).run(...alertColumns(found, follow, message));
    return message;
  });
}

export function changeFollow(
  db: DatabaseSync,
  { story: asked, person }: FollowKey,
  expected: FollowState,
  next: FollowState,
): boolean {
  return transaction(db, () => {
    const story = currentStory(db, asked);
    const values = [...followState(next), story, person, ...followState(expected)];
    if (db.prepare(CHANGE_FOLLOW).run(...values).changes === 0) return false;
    const { channel } = followOf(db.prepare(FOLLOW).get(story, person)!);
    db.prepare(next.ended === null ? UNFOLD_ALERT : FOLD_UNSENT).run(story, channel);
    db.prepare(RAISE_ALERT).run(story, channel);
    return true;
  });
}

export function endFollow(db: DatabaseSync, follow: Follow, note: FollowNote, now: number): boolean {
  return transaction(db, () => {
    const story = currentStory(db, follow.story);
    const { person, channel } = follow;
    const next = { until: follow.until, ended: { at: now, why: note.why } };
    const values = [...followState(next), story, person, ...followState(follow)];
    if (db.prepare(CHANGE_FOLLOW).run(...values).changes === 0) return false;
    db.prepare(HASTEN_UPDATES).run(now, story, channel);
    db.prepare(RAISE_ALERT).run(story, channel);
    const alert = db.prepare(FOUND_ALERT).get(story, channel);
    if (!alert) return true;
    const message = insertMessage(db, { kind: 'update', channel, watch: firstWatch(alert), dueAt: now }, now);
    saveUpdates(db, [{ message, story, channel, notes: [note] }]);
    return true;
  });
}

export function loseFollows(db: DatabaseSync, channel: string, reason: string, now: number): number {
  return transaction(db, () => {
    const { changes } = db.prepare(LOSE_FOLLOWS).run(now, reason, channel);
    db.prepare(REJECT_UNSENT).run(reason, channel);
    db.prepare(LEAVE_UNTOLD).run(reason, channel);
    return Number(changes);
  });
}

export function follow(db: DatabaseSync, { story, person }: FollowKey): Follow | null {
  const row = db.prepare(FOLLOW).get(currentStory(db, story), person);
  return row ? followOf(row) : null;
}

export function followsOf(db: DatabaseSync, person: string): Follow[] {
  return db.prepare(FOLLOWS_OF).all(person).map(followOf);
}

export function openFollows(db: DatabaseSync): OpenFollow[] {
  return db.prepare(OPEN_FOLLOWS).all().map(openFollow);
}

export function lostSince(db: DatabaseSync, since: number): LostFollows {
  return lostFollows(db.prepare(LOST_FOLLOWS).get(since)!);
}
