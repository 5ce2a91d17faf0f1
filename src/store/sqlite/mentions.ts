/** How much watches match, and when they looked. */
import type { DatabaseSync } from 'node:sqlite';
import type { MatchKey } from '../../news/types.ts';
import type { ActiveWatch, MentionCount, MentionedStory, Span, WatchSpan } from '../answers.ts';
import { KEPT_SPANS, mentionCount, mentionedStory, watchSpan } from '../rows/mentions.ts';
import { transaction } from './transaction.ts';

export function countMentions(db: DatabaseSync, { channel, watch }: MatchKey, spans: readonly Span[]): MentionCount[] {
  const count = db.prepare(
    `SELECT COUNT(*) AS reports, COUNT(DISTINCT a.story) AS stories FROM matches m JOIN articles a ON a.id = m.article
     WHERE m.channel = ? AND m.watch = ? AND m.at >= ? AND m.at < ?`,
  );
  return spans.map(({ from, to }) => mentionCount(count.get(channel, watch, from, to)));
}

export function mostMentioned(
  db: DatabaseSync,
  { channel, watch }: MatchKey,
  { from, to }: Span,
  most: number,
): MentionedStory[] {
  return db
    .prepare(
      `SELECT a.story, COUNT(*) AS reports FROM matches m JOIN articles a ON a.id = m.article
       WHERE m.channel = ? AND m.watch = ? AND m.at >= ? AND m.at < ?
       GROUP BY a.story ORDER BY reports DESC, a.story LIMIT ?`,
    )
    .all(channel, watch, from, to, most)
    .map(mentionedStory);
}

/** Makes the active watches known, and ends the spans of all others. */
export function followWatches(db: DatabaseSync, watches: readonly ActiveWatch[], now: number): void {
  const json = JSON.stringify(watches);
  transaction(db, () => {
    db.prepare(
      `UPDATE watch_spans SET asks = (SELECT value ->> 'asks' FROM json_each(?1) WHERE value ->> 'channel' = channel AND value ->> 'watch' = watch)
       WHERE until IS NULL AND asks = ''
         AND EXISTS (SELECT 1 FROM json_each(?1) WHERE value ->> 'channel' = channel AND value ->> 'watch' = watch)`,
    ).run(json);
    db.prepare(
      `UPDATE watch_spans SET until = MAX(since, ?2) WHERE until IS NULL
         AND NOT EXISTS (SELECT 1 FROM json_each(?1)
           WHERE value ->> 'channel' = channel AND value ->> 'watch' = watch AND value ->> 'asks' = asks)`,
    ).run(json, now);
    db.prepare(
      `INSERT INTO watch_spans (channel, watch, since, asks)
       SELECT value ->> 'channel', value ->> 'watch', ?2, value ->> 'asks' FROM json_each(?1)
       WHERE NOT EXISTS (SELECT 1 FROM watch_spans s
         WHERE s.channel = value ->> 'channel' AND s.watch = value ->> 'watch' AND s.until IS NULL)
       ON CONFLICT (channel, watch, since) DO UPDATE SET asks = excluded.asks, until = NULL`,
    ).run(json, now);
    db.prepare('DELETE FROM watch_spans WHERE until < ?').run(now - KEPT_SPANS);
    db.prepare('DELETE FROM polled_hours WHERE hour < ? / 3600000').run(now - KEPT_SPANS);
  });
}

export function watchSpans(db: DatabaseSync, { channel, watch }: MatchKey): WatchSpan[] {
  return db
    .prepare('SELECT since, until, asks FROM watch_spans WHERE channel = ? AND watch = ? ORDER BY since')
    .all(channel, watch)
    .map(watchSpan);
}

/** Inside a transaction. */
export function renameSpans(db: DatabaseSync, channel: string, from: string, to: string): void {
  db.prepare('UPDATE OR IGNORE watch_spans SET watch = ? WHERE channel = ? AND watch = ?').run(to, channel, from);
}

export function polledHours(db: DatabaseSync, since: number): number[] {
  return db
    .prepare('SELECT hour FROM polled_hours WHERE hour >= ? ORDER BY hour')
    .all(Math.floor(since / 3_600_000))
    .map(({ hour }) => Number(hour) * 3_600_000);
}

/** Inside a transaction: a feed has answered. */
export function notePolled(db: DatabaseSync, at: number): void {
  db.prepare('INSERT OR IGNORE INTO polled_hours (hour) VALUES (?)').run(Math.floor(at / 3_600_000));
}
