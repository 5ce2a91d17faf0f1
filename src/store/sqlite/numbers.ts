import type { DatabaseSync } from 'node:sqlite';
import type { Reserved } from '../records.ts';
import { lightTransaction } from './transaction.ts';

/** Takes so many numbers of a table's sequence. Inside a transaction. @returns the first */
export function takeNumbers(db: DatabaseSync, table: 'articles' | 'stories' | 'messages', many = 1): number {
  const row = db
    .prepare('UPDATE numbers SET next = next + ?1 WHERE name = ?2 RETURNING next - ?1 AS first')
    .get(many, table);
  return Number(row?.first);
}

export function reserveIds(db: DatabaseSync, { articles, stories }: Reserved): Reserved {
  return lightTransaction(db, () => ({
    articles: takeNumbers(db, 'articles', articles),
    stories: takeNumbers(db, 'stories', stories),
  }));
}
