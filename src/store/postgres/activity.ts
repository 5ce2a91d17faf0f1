import type { Activity } from '../answers.ts';
import { REPORTS_NOW, STORY_NOW, toldAlert, toldUpdate, withheldFrom } from '../rows/activity.ts';
import type { Db } from './db.ts';

export async function activity(db: Db, channels: readonly string[], since: number): Promise<Activity> {
  const rows = (sql: string) => db.prepare(sql).all(channels, since);
  const alerts = await rows(
    `SELECT ${STORY_NOW}, channel, watches, made_at, ${REPORTS_NOW} FROM alerts told
     WHERE channel = ANY(?) AND made_at >= ? ORDER BY made_at, told.story`,
  );
  const updates = await rows(
    `SELECT ${STORY_NOW}, told.channel, a.watches, told.notes, m.made_at, ${REPORTS_NOW}
     FROM updates told JOIN messages m ON m.id = told.message
       LEFT JOIN alerts a ON a.story = told.story AND a.channel = told.channel
     WHERE told.channel = ANY(?) AND m.made_at >= ? ORDER BY m.made_at, told.message`,
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
