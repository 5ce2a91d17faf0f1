import type { Activity } from '../records.ts';
import { toldAlert, toldUpdate, withheldFrom } from '../rows/activity.ts';
import type { Db } from './db.ts';

export async function activity(db: Db, channels: readonly string[], since: number): Promise<Activity> {
  const rows = (sql: string) => db.prepare(sql).all(channels, since);
  const alerts = await rows(
    `SELECT story, channel, watches, made_at FROM alerts
     WHERE channel = ANY(?) AND made_at >= ? ORDER BY made_at, story`,
  );
  const updates = await rows(
    `SELECT u.story, u.channel, u.notes, m.made_at FROM updates u JOIN messages m ON m.id = u.message
     WHERE u.channel = ANY(?) AND m.made_at >= ? ORDER BY m.made_at, u.message`,
  );
  const withheld = await rows(
    `SELECT r.*, a.story FROM refusals r JOIN articles a ON a.id = r.article
     WHERE r.channel = ANY(?) AND r.at >= ? ORDER BY r.at, r.article, r.watch COLLATE "C"`,
  );
  return {
    alerts: alerts.map(toldAlert),
    updates: updates.map(toldUpdate),
    withheld: withheld.map(withheldFrom),
  };
}
