/** Rows of follows, with the statements that both stores share. */
import type { AlertFollow, Follow, FollowEnd, FollowState, OpenFollow } from '../../news/alert/follow.ts';
import type { LostFollows } from '../records.ts';
import type { Row } from './row.ts';

/** Direct messages belong to no server: this is how Discord's links to them name it. */
const DIRECT = '@me';

/** Values: story, place. */
export const FOUND_ALERT = 'SELECT * FROM alerts WHERE story = ? AND channel = ?';
/** Values: story, person. */
export const FOLLOW = 'SELECT * FROM follows WHERE story = ? AND person = ?';
/** Values: `followColumns`. A follow that has ended begins anew; one that goes on is left as it is. */
export const BEGIN_FOLLOW = `
  INSERT INTO follows (story, person, server, place, channel, since, until) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (story, person) DO UPDATE SET server = excluded.server, place = excluded.place, channel = excluded.channel,
    since = excluded.since, until = excluded.until, ended_at = NULL, why = NULL, reason = NULL
  WHERE follows.ended_at IS NOT NULL`;
/** Values: `alertColumns`. A message that told the story there before is followed no longer. */
export const TELL_FOLLOWER = `
  INSERT INTO alerts (story, channel, server, message, lead, watches, made_at, level, level_because, level_at)
  VALUES (?, ?, '${DIRECT}', ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (story, channel) DO UPDATE SET message = excluded.message, lead = excluded.lead, watches = excluded.watches,
    made_at = excluded.made_at, level = excluded.level, level_because = excluded.level_because, level_at = excluded.level_at`;
/** What the person was told before stands as it is. Values: story, channel. */
export const LEAVE_FORMER = `
  UPDATE messages SET told = wanted
  WHERE id IN (SELECT message FROM alerts WHERE story = ? AND channel = ?)`;
/** Values: `stateColumns` of the next state, story, person, `stateColumns` of the expected one. */
export const CHANGE_FOLLOW = `
  UPDATE follows SET until = ?, ended_at = ?, why = ?
  WHERE story = ? AND person = ?
    AND until = ? AND ended_at IS NOT DISTINCT FROM ? AND why IS NOT DISTINCT FROM ?`;
/** Updates that wait come before the message that it has ended. Values: due at, story, channel. */
export const HASTEN_UPDATES = `
  UPDATE messages SET due_at = ?1 WHERE state = 'due' AND due_at > ?1
    AND id IN (SELECT message FROM updates WHERE story = ?2 AND channel = ?3)`;
/** Values: story, channel. */
export const FOLD_UNSENT = `
  UPDATE messages SET state = 'folded' WHERE state = 'due' AND body IS NULL AND id IN (
    SELECT message FROM updates WHERE story = ?1 AND channel = ?2
    UNION SELECT message FROM alerts WHERE story = ?1 AND channel = ?2)`;
/** An alert that was not sent, because its follow had been stopped before. Values: story, channel. */
export const UNFOLD_ALERT = `
  UPDATE messages SET state = 'due' WHERE state = 'folded' AND body IS NULL
    AND id IN (SELECT message FROM alerts WHERE story = ? AND channel = ?)`;
/** Values: person. */
export const FOLLOWS_OF = 'SELECT * FROM follows WHERE person = ? AND ended_at IS NULL ORDER BY since, story';
/** With the newest report of its story; one whose reports are all gone has none and is left out. */
export const OPEN_FOLLOWS = `
  SELECT f.*, (SELECT MAX(at) FROM articles WHERE story = f.story) AS newest
  FROM follows f WHERE f.ended_at IS NULL AND EXISTS (SELECT 1 FROM articles WHERE story = f.story) ORDER BY f.until, f.story`;
/** Values: ended at, reason, channel. */
export const LOSE_FOLLOWS = `
  UPDATE follows SET ended_at = ?, why = 'unreachable', reason = ? WHERE channel = ? AND ended_at IS NULL`;
/** Values: reason, channel. */
export const REJECT_UNSENT = `
  UPDATE messages SET state = 'rejected', reason = ? WHERE channel = ? AND state IN ('due', 'attempted')`;
/** Values: reason, channel. */
export const LEAVE_UNTOLD = `
  UPDATE messages SET told = wanted, reason = ? WHERE channel = ? AND state = 'delivered' AND told < wanted`;
/** Of people who had been reached before: others were told at once. Values: since. */
export const LOST_FOLLOWS = `
  SELECT COUNT(DISTINCT person) AS people, COUNT(*) AS follows, MAX(reason) AS reason
  FROM follows f WHERE why = 'unreachable' AND ended_at >= ? AND EXISTS (
    SELECT 1 FROM alerts a JOIN messages m ON m.id = a.message
    WHERE a.story = f.story AND a.channel = f.channel AND m.state = 'delivered')`;

/** When two stories become one. Values of each: younger, elder. Of two follows of one person, `together` says what goes on. */
export const MERGE_FOLLOWS = [
  `UPDATE follows SET ended_at = NULL, why = NULL,
     until = CASE WHEN follows.ended_at IS NULL AND follows.until > y.until THEN follows.until ELSE y.until END
   FROM (SELECT person, until FROM follows WHERE story = ?1 AND ended_at IS NULL) y
   WHERE follows.story = ?2 AND follows.person = y.person`,
  'DELETE FROM follows WHERE story = ?1 AND person IN (SELECT person FROM follows WHERE story = ?2)',
  'UPDATE follows SET story = ?2 WHERE story = ?1',
] as const;

export function followOf(row: Row): Follow {
  return { ...alertFollow(row)!, story: Number(row.story), server: String(row.server), channel: String(row.channel) };
}

export const openFollow = (row: Row): OpenFollow => ({ ...followOf(row), newest: Number(row.newest) });

/** From the columns person, place, since, until, ended_at and why; null where they are empty: nobody follows it there. */
export function alertFollow({ person, place, since, until, ended_at: at, why }: Row): AlertFollow | null {
  if (typeof person !== 'string') return null;
  return {
    ...{ person, place: String(place), since: Number(since), until: Number(until) },
    ended: typeof at === 'number' ? { at, why: why as FollowEnd } : null,
  };
}

/** Ended or not, as columns. */
export function followState({ until, ended }: FollowState): (string | number | null)[] {
  return [until, ended?.at ?? null, ended?.why ?? null];
}

export function followColumns(follow: Omit<Follow, 'ended'>): (string | number)[] {
  const { story, person, server, place, channel, since, until } = follow;
  return [story, person, server, place, channel, since, until];
}

/** @param found the row of the alert that the person found @param message that tells the person */
export function alertColumns(
  found: Row,
  { story, channel, since }: Omit<Follow, 'ended'>,
  message: number,
): (string | number | null)[] {
  const { lead, watches, level, level_because: because, level_at: levelAt } = found;
  return [story, channel, message, lead, watches, since, level, because, levelAt] as (string | number | null)[];
}

/** The first name of the alert's watches, which its message is filed under. */
export const firstWatch = ({ watches }: Row): string => (JSON.parse(String(watches)) as string[])[0] ?? '';

export function lostFollows({ people, follows, reason }: Row): LostFollows {
  return { people: Number(people), follows: Number(follows), reason: typeof reason === 'string' ? reason : '' };
}
