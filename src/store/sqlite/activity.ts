import type { DatabaseSync } from 'node:sqlite';
import type { Activity } from '../records.ts';
import { toldAlert, toldUpdate, withheldFrom } from '../rows/activity.ts';

export function activity(db: DatabaseSync, channels: readonly string[], since: number): Activity {
  const among = JSON.stringify(channels);
  const rows = (sql: string) => db.prepare(sql).all(among, since);
  const alerts = rows(
    `SELECT story, channel, watches, made_at FROM alerts
     WHERE channel IN (SELECT value FROM json_each(?)) AND made_at >= ? ORDER BY made_at, story`,
  );
  const updates = rows(
    `SELECT u.story, u.channel, u.notes, m.made_at FROM updates u JOIN messages m ON m.id = u.message
     WHERE u.channel IN (SELECT value FROM json_each(?)) AND m.made_at >= ? ORDER BY m.made_at, u.message`,
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
