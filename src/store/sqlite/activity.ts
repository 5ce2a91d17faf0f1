import type { DatabaseSync } from 'node:sqlite';
import type { Activity } from '../answers.ts';
import { REPORTS_NOW, STORY_NOW, toldAlert, toldUpdate, withheldFrom } from '../rows/activity.ts';

export function activity(db: DatabaseSync, channels: readonly string[], since: number): Activity {
  const among = JSON.stringify(channels);
  const rows = (sql: string) => db.prepare(sql).all(among, since);
  const alerts = rows(
    `SELECT ${STORY_NOW}, channel, watches, made_at, ${REPORTS_NOW} FROM alerts told
     WHERE channel IN (SELECT value FROM json_each(?)) AND made_at >= ? ORDER BY made_at, told.story`,
  );
  const updates = rows(
    `SELECT ${STORY_NOW}, told.channel, a.watches, told.notes, m.made_at, ${REPORTS_NOW}
     FROM updates told JOIN messages m ON m.id = told.message
       LEFT JOIN alerts a ON a.story = told.story AND a.channel = told.channel
     WHERE told.channel IN (SELECT value FROM json_each(?)) AND m.made_at >= ? ORDER BY m.made_at, told.message`,
  );
  const withheld = rows(
    `SELECT r.*, a.story FROM refusals r JOIN articles a ON a.id = r.article
     WHERE r.channel IN (SELECT value FROM json_each(?)) AND r.at >= ? ORDER BY r.at, r.article, r.watch`,
  );
  return {
    alerts: alerts.map(toldAlert),
    updates: updates.map(toldUpdate),
    withheld: withheld.map(withheldFrom),
  };
}
