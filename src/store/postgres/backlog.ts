import type { BacklogDocument } from '../records.ts';
import { backlogDocument, backlogged } from '../rows/backlog.ts';
import type { Store } from '../store.ts';
import type { Db } from './db.ts';

/** What is still to be read. */
export function backlogIn(db: Db) {
  return {
    backlog: async () =>
      (
        await db
          .prepare('SELECT feed, items FROM backlog JOIN feeds ON url = feed AND listed = 1 ORDER BY backlog.at, feed')
          .all()
      ).map(backlogged),
    backlogOf: async (feed) => backlogDocument(await db.prepare('SELECT * FROM backlog WHERE feed = ?').get(feed)),
  } satisfies Partial<Store>;
}

/** Inside a transaction. @param document undefined: what is kept stays; null: it goes */
export async function saveBacklog(db: Db, feed: string, document: BacklogDocument | null | undefined): Promise<void> {
  if (document === null) await db.prepare('DELETE FROM backlog WHERE feed = ?').run(feed);
  if (!document) return;
  const { at, contentType, base, items, body } = document;
  await db
    .prepare(
      `INSERT INTO backlog (feed, at, content_type, base, items, body) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (feed) DO UPDATE SET at = excluded.at, content_type = excluded.content_type, base = excluded.base,
         items = excluded.items, body = excluded.body`,
    )
    .run(feed, at, contentType, base, items, body);
}
