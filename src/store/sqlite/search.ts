import type { DatabaseSync } from 'node:sqlite';
import { languageOfArticle } from '../../news/text/words.ts';
import type { Report } from '../../news/types.ts';
import { searchKeys } from '../../news/watch/search.ts';
import type { FoundArticle, Search } from '../records.ts';
import { report } from './article-columns.ts';
import { transaction } from './transaction.ts';

/** A headline's word tells more than a teaser's. */
const TITLE_WEIGHT = 4;
const SLICE = 500;

/** Inside a transaction. */
export function indexArticle(
  db: DatabaseSync,
  report: Pick<Report, 'article' | 'title' | 'teaser' | 'language'>,
): void {
  const language = languageOfArticle(report);
  const [title, teaser] = [report.title, report.teaser].map((text) => searchKeys(text, language));
  db.prepare('INSERT INTO search (rowid, title, teaser) VALUES (?, ?, ?)').run(report.article, title!, teaser!);
}

/** Inside a transaction. */
export function unindexArticle(db: DatabaseSync, article: number): void {
  db.prepare('DELETE FROM search WHERE rowid = ?').run(article);
}

/** Articles of an archive that is older than the search, in slices; nothing to do afterwards. */
export function indexRest(db: DatabaseSync): void {
  const rest = db.prepare(
    'SELECT * FROM articles WHERE id > (SELECT COALESCE(MAX(rowid), 0) FROM search) ORDER BY id LIMIT ?',
  );
  for (let slice = rest.all(SLICE); slice.length > 0; slice = rest.all(SLICE)) {
    transaction(db, () => {
      for (const row of slice) indexArticle(db, report(row));
    });
  }
}

/** Candidates, best first by bm25; without an expression the newest. */
export function findArticles(db: DatabaseSync, { expression, since, until, most }: Search): FoundArticle[] {
  const rows =
    expression === null
      ? db
          .prepare('SELECT *, 0 AS rank FROM articles WHERE at BETWEEN ? AND ? ORDER BY at DESC, id DESC LIMIT ?')
          .all(since, until, most)
      : db
          .prepare(
            `SELECT a.*, -bm25(search, ${TITLE_WEIGHT}, 1) AS rank FROM search JOIN articles a ON a.id = search.rowid
             WHERE search MATCH ? AND a.at BETWEEN ? AND ? ORDER BY rank DESC LIMIT ?`,
          )
          .all(expression, since, until, most);
  return rows.map((row) => ({
    report: report(row),
    story: Number(row.story),
    feed: String(row.feed),
    rank: Number(row.rank),
  }));
}
