import type { DatabaseSync } from 'node:sqlite';
import type { BacklogDocument } from '../records.ts';
import { backlogDocument, backlogged } from '../rows/backlog.ts';
import type { Store } from '../store.ts';

/** What is still to be read. */
export function backlogIn(db: DatabaseSync) {
  return {
    backlog: async () =>
      db
        .prepare('SELECT feed, items FROM backlog JOIN feeds ON url = feed AND listed = 1 ORDER BY backlog.at, feed')
        .all()
        .map(backlogged),
    backlogOf: async (feed) => backlogDocument(db.prepare('SELECT * FROM backlog WHERE feed = ?').get(feed)),
  } satisfies Partial<Store>;
}

/** Inside a transaction. @param document undefined: what is kept stays; null: it goes */
export function saveBacklog(db: DatabaseSync, feed: string, document: BacklogDocument | null | undefined): void {
  if (document === null) db.prepare('DELETE FROM backlog WHERE feed = ?').run(feed);
  if (!document) return;
  const { at, contentType, base, items, body } = document;
  db.prepare(
    'INSERT OR REPLACE INTO backlog (feed, at, content_type, base, items, body) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(...[feed, at, contentType, base, items, body]);
}
