import type { Reserved } from '../records.ts';
import type { Db } from './db.ts';

/** Takes so many numbers of a table's sequence. Inside a transaction. @returns the first */
export async function takeNumbers(db: Db, table: 'articles' | 'stories' | 'messages', many = 1): Promise<number> {
  const row = await db
    .prepare('UPDATE numbers SET next = next + ?1 WHERE name = ?2 RETURNING next - ?1 AS first')
    .get(many, table);
  return Number(row?.first);
}

export async function reserveIds(db: Db, { articles, stories }: Reserved): Promise<Reserved> {
  return {
    articles: await takeNumbers(db, 'articles', articles),
    stories: await takeNumbers(db, 'stories', stories),
  };
}
