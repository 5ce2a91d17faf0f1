import type { DatabaseSync } from 'node:sqlite';
import type { Report } from '../../news/types.ts';
import { type Searchable, type SearchTerms, searchable } from '../../news/watch/search.ts';
import type { Archived, Candidate, Search } from '../answers.ts';
import { archivedOf, CANDIDATE_COLUMNS, candidate, report } from '../rows/articles.ts';
import { lightTransaction, transaction } from './transaction.ts';

const SLICE = 500;

type Indexed = Parameters<typeof searchable>[0] & Pick<Report, 'article'>;

/** So many articles at most wait to be indexed: each write of the index costs six pages and more, however little is new. */
const MOST_WAITING = 32;

/**
 * What is to be indexed of articles that wait, by id, so that no text is split again. What waits is in the archive: the articles
 * above the highest that is indexed.
 */
const prepared = new WeakMap<DatabaseSync, Map<number, Searchable>>();

function preparedIn(db: DatabaseSync): Map<number, Searchable> {
  const known = prepared.get(db) ?? new Map<number, Searchable>();
  prepared.set(db, known);
  return known;
}

/** Inside a transaction; the articles stand already. They are indexed once enough of them wait, or a search asks. */
export function indexLater(db: DatabaseSync, reports: readonly Indexed[]): void {
  const last = lastIndexed(db);
  // The last that are indexed may have been pruned, and their numbers given again.
  indexArticles(
    db,
    reports.filter(({ article }) => article <= last),
  );
  const ready = preparedIn(db);
  for (const report of reports) if (report.article > last) ready.set(report.article, searchable(report));
  if (waiting(db, MOST_WAITING).length === MOST_WAITING) indexWaiting(db);
}

/** Inside a transaction: a text was rewritten, and stands already. */
export function indexAgain(db: DatabaseSync, report: Indexed): void {
  preparedIn(db).delete(report.article);
  if (report.article > lastIndexed(db)) return;
  unindexArticle(db, report.article);
  indexArticles(db, [report]);
}

/** The highest id that is indexed. */
function lastIndexed(db: DatabaseSync): number {
  return Number(db.prepare('SELECT COALESCE(MAX(id), 0) AS last FROM search_docsize').get()?.last);
}

/** Articles that wait to be indexed, in order. */
function waiting(db: DatabaseSync, most: number): number[] {
  return db
    .prepare('SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?')
    .all(lastIndexed(db), most)
    .map(({ id }) => Number(id));
}

/** Inside a transaction. @returns how many were indexed */
function indexWaiting(db: DatabaseSync): number {
  const ready = preparedIn(db);
  const find = db.prepare('SELECT * FROM articles WHERE id = ?');
  const ids = waiting(db, SLICE);
  writeIndex(
    db,
    ids.map((id) => ({ id, ...(ready.get(id) ?? searchable(report(find.get(id)!))) })),
  );
  ready.clear();
  return ids.length;
}

function indexArticles(db: DatabaseSync, reports: readonly Indexed[]): void {
  writeIndex(
    db,
    reports.map((report) => ({ id: report.article, ...searchable(report) })),
  );
}

/** All go into the index first: FTS5 writes what it has gathered, a page at least, whenever another table is written. */
function writeIndex(db: DatabaseSync, all: readonly (Searchable & { readonly id: number })[]): void {
  if (all.length === 0) return;
  const index = db.prepare('INSERT INTO search (rowid, title, teaser) VALUES (?, ?, ?)');
  for (const { id, title, teaser } of all) index.run(id, title, teaser);
  const note = db.prepare(
    `INSERT INTO searchable (article, at, words) SELECT id, at, ?2 FROM articles WHERE id = ?1
     ON CONFLICT DO UPDATE SET words = excluded.words`,
  );
  for (const { id, words } of all) note.run(id, words);
  tidyIndex(db, TIDIED + all.length);
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

/** Indexes what waits, in slices: all articles, of an archive that is older than the search. */
export function indexRest(db: DatabaseSync): void {
  for (let left = waiting(db, 1).length; left > 0; ) left = transaction(db, () => indexWaiting(db));
}

/** Reads the index with all articles in it, also where that cannot be written because the disk is full. */
export function withAllIndexed<T>(db: DatabaseSync, read: () => T): T {
  if (waiting(db, 1).length === 0) return read();
  let found: { readonly said: T } | null = null;
  try {
    return lightTransaction(db, () => {
      indexWaiting(db);
      found = { said: read() };
      return found.said;
    });
  } catch (error) {
    if (found) return (found as { readonly said: T }).said;
    throw error;
  }
}

export function findCandidates(db: DatabaseSync, search: Search): Candidate[] {
  return withAllIndexed(db, () => candidates(db, search));
}

function candidates(db: DatabaseSync, search: Search): Candidate[] {
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
