/** How much watches match, and when they looked. */
import type { MatchKey } from '../../news/types.ts';
import type { ActiveWatch, MentionCount, MentionedStory, Span, WatchSpan } from '../answers.ts';
import { KEPT_SPANS, mentionCount, mentionedStory, watchSpan } from '../rows/mentions.ts';
import type { Db } from './db.ts';

export async function countMentions(
  db: Db,
  { channel, watch }: MatchKey,
  spans: readonly Span[],
): Promise<MentionCount[]> {
  const rows = await db
    .prepare(
      `SELECT COUNT(m.article) AS reports, COUNT(DISTINCT a.story) AS stories
       FROM unnest(?3::bigint[], ?4::bigint[]) WITH ORDINALITY AS s (since, until, n)
         LEFT JOIN matches m ON m.channel = ?1 AND m.watch = ?2 AND m.at >= s.since AND m.at < s.until
         LEFT JOIN articles a ON a.id = m.article
       GROUP BY s.n ORDER BY s.n`,
    )
    .all(
      ...[channel, watch],
      spans.map(({ from }) => from),
      spans.map(({ to }) => to),
    );
  return rows.map(mentionCount);
}

export async function mostMentioned(
  db: Db,
  { channel, watch }: MatchKey,
  { from, to }: Span,
  most: number,
): Promise<MentionedStory[]> {
  const rows = await db
    .prepare(
      `SELECT a.story, COUNT(*) AS reports FROM matches m JOIN articles a ON a.id = m.article
       WHERE m.channel = ? AND m.watch = ? AND m.at >= ? AND m.at < ?
       GROUP BY a.story ORDER BY reports DESC, a.story LIMIT ?`,
    )
    .all(channel, watch, from, to, most);
  return rows.map(mentionedStory);
}

/** Makes the active watches known, and ends the spans of all others. */
export async function followWatches(db: Db, watches: readonly ActiveWatch[], now: number): Promise<void> {
  const values = [
    watches.map(({ channel }) => channel),
    watches.map(({ watch }) => watch),
    watches.map(({ asks }) => asks),
  ] as const;
  const active = 'unnest(?1::text[], ?2::text[], ?3::text[]) AS w (channel, watch, asks)';
  const isIt = 'w.channel = s.channel AND w.watch = s.watch';
  await db
    .prepare(`UPDATE watch_spans s SET asks = w.asks FROM ${active} WHERE s.until IS NULL AND s.asks = '' AND ${isIt}`)
    .run(...values);
  await db
    .prepare(
      `UPDATE watch_spans s SET until = GREATEST(since, ?4) WHERE until IS NULL
         AND NOT EXISTS (SELECT 1 FROM ${active} WHERE ${isIt} AND w.asks = s.asks)`,
    )
    .run(...values, now);
  await db
    .prepare(
      `INSERT INTO watch_spans (channel, watch, since, asks) SELECT w.channel, w.watch, ?4, w.asks FROM ${active}
       WHERE NOT EXISTS (SELECT 1 FROM watch_spans s WHERE ${isIt} AND s.until IS NULL)
       ON CONFLICT (channel, watch, since) DO UPDATE SET asks = excluded.asks, until = NULL`,
    )
    .run(...values, now);
  await db.prepare('DELETE FROM watch_spans WHERE until < ?').run(now - KEPT_SPANS);
  await db.prepare('DELETE FROM polled_hours WHERE hour < ?').run(Math.floor((now - KEPT_SPANS) / 3_600_000));
}

export async function watchSpans(db: Db, { channel, watch }: MatchKey): Promise<WatchSpan[]> {
  const rows = await db
    .prepare('SELECT since, until, asks FROM watch_spans WHERE channel = ? AND watch = ? ORDER BY since')
    .all(channel, watch);
  return rows.map(watchSpan);
}

/** Inside a transaction. */
export async function renameSpans(db: Db, channel: string, from: string, to: string): Promise<void> {
  await db
    .prepare(
      `UPDATE watch_spans s SET watch = ?1 WHERE channel = ?2 AND watch = ?3
         AND NOT EXISTS (SELECT 1 FROM watch_spans o WHERE o.channel = ?2 AND o.watch = ?1 AND o.since = s.since)`,
    )
    .run(to, channel, from);
}

export async function polledHours(db: Db, since: number): Promise<number[]> {
  const rows = await db
    .prepare('SELECT hour FROM polled_hours WHERE hour >= ? ORDER BY hour')
    .all(Math.floor(since / 3_600_000));
  return rows.map(({ hour }) => Number(hour) * 3_600_000);
}

/** Inside a transaction: a feed has answered. */
export async function notePolled(db: Db, at: number): Promise<void> {
  await db.prepare('INSERT INTO polled_hours (hour) VALUES (?) ON CONFLICT DO NOTHING').run(Math.floor(at / 3_600_000));
}
