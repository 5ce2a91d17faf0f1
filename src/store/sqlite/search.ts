import type { DatabaseSync } from 'node:sqlite';
import type { Report } from '../../news/types.ts';
import { type SearchTerms, searchable } from '../../news/watch/search.ts';
import type { Archived, Candidate, Search } from '../records.ts';
import { archivedOf, CANDIDATE_COLUMNS, candidate, report } from '../rows/articles.ts';
import { transaction } from './transaction.ts';

const SLICE = 500;

type Indexed = Pick<Report, 'article' | 'title' | 'teaser' | 'language'>;

/**
 * Inside a transaction; the articles stand already. All go into the index first: FTS5 writes what it has gathered, a page at
 * least, whenever another table is written.
 */
export function indexArticles(db: DatabaseSync, reports: readonly Indexed[]): void {
  const all = reports.map((report) => ({ id: report.article, ...searchable(report) }));
  const index = db.prepare('INSERT INTO search (rowid, title, teaser) VALUES (?, ?, ?)');
  for (const { id, title, teaser } of all) index.run(id, title, teaser);
  const note = db.prepare(
    `INSERT INTO searchable (article, at, words) SELECT id, at, ?2 FROM articles WHERE id = ?1
     ON CONFLICT DO UPDATE SET words = excluded.words`,
  );
  for (const { id, words } of all) note.run(id, words);
  tidyIndex(db, TIDIED + reports.length);
}

/** With so many pages after each write, the index keeps up with what is added, and with what is deleted 40 at a time. */
const TIDIED = 8;

/**
 * Merges parts of the index, and drops what was deleted from them: so many pages at most, of which each takes up to 3 ms. By
 * itself, FTS5 would do some hundreds at once after each 64 that were written.
 */
export function tidyIndex(db: DatabaseSync, pages = TIDIED): void {
  db.prepare("INSERT INTO search (search, rank) VALUES ('merge', ?)").run(pages);
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
    const reports = slice.map(report);
    transaction(db, () => indexArticles(db, reports));
  }
}

export function findCandidates(db: DatabaseSync, search: Search): Candidate[] {
  const ids = JSON.stringify(search.terms === null ? newest(db, search) : withTerms(db, search, search.terms));
  return db
    .prepare(
      `SELECT ${CANDIDATE_COLUMNS}, s.words FROM json_each(?) AS id
       JOIN articles a ON a.id = id.value JOIN searchable s ON s.article = a.id ORDER BY id.key`,
    )
    .all(ids)
    .map(candidate);
}

function newest(db: DatabaseSync, { since, until, most }: Search): number[] {
  return db
    .prepare('SELECT article FROM searchable WHERE at BETWEEN ? AND ? ORDER BY at DESC, article DESC LIMIT ?')
    .all(since, until, most)
    .map(({ article }) => Number(article));
}

/** A headline's word tells more than a teaser's. */
const TITLE_WEIGHT = 4;

/** Of more than so many, the best by the index's own BM25; that costs the most, and is worth nothing where there are no more. */
function withTerms(db: DatabaseSync, search: Search, terms: SearchTerms): number[] {
  const { since, until, most } = search;
  const isAll = isWhole(db, search);
  const from = isAll ? 'search' : 'search JOIN searchable s ON s.article = search.rowid AND s.at BETWEEN ?3 AND ?4';
  const find = (order: string, limit: number) =>
    db
      .prepare(`SELECT search.rowid AS id FROM ${from} WHERE search MATCH ?1 ${order} LIMIT ?2`)
      .all(fts5(terms), limit, ...(isAll ? [] : [since, until]))
      .map(({ id }) => Number(id));
  const some = find('', most + 1);
  return some.length <= most ? some : find(`ORDER BY bm25(search, ${TITLE_WEIGHT}, 1)`, most);
}

/** Whether the whole archive lies between two times: they stand in another table, and are not asked for one by one then. */
function isWhole(db: DatabaseSync, { since, until }: Search): boolean {
  const row = db.prepare('SELECT (SELECT MIN(at) FROM searchable) AS first, MAX(at) AS last FROM searchable').get();
  return Number(row?.first) >= since && Number(row?.last) <= until;
}

/** As an expression of SQLite's FTS5. Quoted, its own words are words. */
export function fts5(terms: SearchTerms): string {
  switch (terms.kind) {
    case 'key':
      return quoted(terms.key);
    case 'prefix':
      return `${quoted(terms.key)} *`;
    case 'title':
      return `title : (${fts5(terms.of)})`;
    default:
      return `(${terms.of.map(fts5).join(terms.kind === 'all' ? ' AND ' : ' OR ')})`;
  }
}

const quoted = (key: string): string => `"${key.replaceAll('"', '""')}"`;

export function articles(db: DatabaseSync, ids: readonly number[]): Archived[] {
  return db
    .prepare('SELECT a.* FROM json_each(?) AS id JOIN articles a ON a.id = id.value ORDER BY id.key')
    .all(JSON.stringify(ids))
    .map(archivedOf);
}
