/**
 * Carries an SQLite archive over into an empty database: table by table, in slices, each slice a transaction. What stands
 * already is left as it is, so an interrupted run is simply repeated.
 */
import type { DatabaseSync } from 'node:sqlite';
import type pg from 'pg';
import { report } from '../rows/articles.ts';
import { FEED_COLUMNS } from '../rows/feeds.ts';
import { lineRow, unpackLines } from '../rows/lines.ts';
import type { Row } from '../rows/row.ts';
import { withPlainText } from '../rows/texts.ts';
import { StoreError } from '../store.ts';
import { type Db, dbOf, inTransaction, type Value } from './db.ts';
import { indexArticle } from './search.ts';

/** What refers to another table comes after it. */
const TABLES = [
  ...['feeds', 'visits', 'seen', 'prints', 'backlog', 'lines', 'hosts', 'subscriptions', 'channels', 'stories'],
  ...[
    'articles',
    'headlines',
    'matches',
    'refusals',
    'messages',
    'lists',
    'listed',
    'digests',
    'follow_ups',
    'alerts',
    'updates',
    'mutes',
    'side_stories',
    'handling',
    'follows',
    'silences',
  ],
  ...['alert_notes', 'story_changes'],
  ...['drafts', 'undos', 'remembered', 'numbers', 'polled_hours', 'watch_spans', 'spikes'],
] as const;
/** Those whose ids the database gives. */
const NUMBERED = ['alert_notes', 'silences', 'visits', 'story_changes', 'drafts', 'undos'];
/** Where the archive has other columns, or another table. */
const QUERIES: Readonly<Record<string, string>> = {
  feeds: `SELECT ${FEED_COLUMNS} FROM feeds`,
  prints: 'SELECT feed, prints AS items FROM feed_memory WHERE prints IS NOT NULL',
};
const SLICE = 500;

export interface Carried {
  readonly table: string;
  /** Rows in the SQLite archive, and in the database afterwards. */
  readonly from: number;
  readonly to: number;
}

/**
 * @param sqlite an archive in which nothing is put aside (`workInAll`)
 * @returns what stands where, table by table, as it is done
 * @throws StoreError when the database holds something that no earlier run has carried over: two archives would be mixed
 */
export async function* carryOver(sqlite: DatabaseSync, pool: pg.Pool): AsyncGenerator<Carried> {
  await begin(pool);
  for (const table of TABLES) {
    const from = await carryTable(sqlite, pool, table);
    const { rows } = await pool.query(`SELECT count(*) AS n FROM ${table}`);
    yield { table, from, to: Number(rows[0].n) };
  }
  for (const table of NUMBERED) await numberOn(pool, table);
  await indexAll(pool);
  const articles = Number(sqlite.prepare('SELECT count(*) AS n FROM articles').get()?.n);
  const { rows } = await pool.query('SELECT count(*) AS n FROM search');
  yield { table: 'search', from: articles, to: Number(rows[0].n) };
}

/** Marks an empty database as one that is being filled, so that a repeated run knows it. */
async function begin(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ begun: boolean; used: boolean }>(
    `SELECT to_regclass('carried_over') IS NOT NULL AS begun,
       EXISTS (SELECT FROM feeds) OR EXISTS (SELECT FROM stories) OR EXISTS (SELECT FROM messages) AS used`,
  );
  if (rows[0]!.used && !rows[0]!.begun)
    throw new StoreError('The database is not empty: a bot has used it. Name an empty one in ATTACHE_DATABASE.');
  await pool.query('CREATE TABLE IF NOT EXISTS carried_over ()');
}

/** @returns how many rows the archive has */
async function carryTable(sqlite: DatabaseSync, pool: pg.Pool, table: string): Promise<number> {
  let from = 0;
  let slice: Row[] = [];
  const write = async () => {
    if (slice.length > 0) await inTransaction(pool, null, (db) => insert(db, table, slice));
    slice = [];
  };
  for (const row of rowsOf(sqlite, table)) {
    from += 1;
    slice.push(row);
    if (slice.length === SLICE) await write();
  }
  await write();
  return from;
}

function rowsOf(sqlite: DatabaseSync, table: string): Iterable<Row> {
  if (table === 'lines') return lineRows(sqlite);
  const rows = sqlite.prepare(QUERIES[table] ?? `SELECT * FROM ${table}`).iterate();
  return table === 'articles' ? rows.map(withPlainText) : rows;
}

/** Packed in the archive, a feed in a row. */
function* lineRows(sqlite: DatabaseSync): Generator<Row> {
  const packed = sqlite.prepare('SELECT feed, lines FROM feed_memory WHERE lines IS NOT NULL');
  for (const { feed, lines } of packed.iterate())
    for (const line of unpackLines(lines as Uint8Array)) yield lineRow(String(feed), line);
}

/** Of numbers the greater holds: what was given must not be given again. */
const CONFLICT: Readonly<Record<string, string>> = {
  numbers: '(name) DO UPDATE SET next = GREATEST(numbers.next, excluded.next)',
};

async function insert(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0]!);
  const marks = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
  const values = rows.flatMap((row) => columns.map((column) => row[column] as Value));
  const names = columns.map((column) => `"${column}"`).join(', ');
  await db
    .prepare(`INSERT INTO ${table} (${names}) VALUES ${marks} ON CONFLICT ${CONFLICT[table] ?? 'DO NOTHING'}`)
    .run(...values);
}

/** New rows are numbered after those that were carried over. */
async function numberOn(pool: pg.Pool, table: string): Promise<void> {
  await pool.query(
    `SELECT setval(pg_get_serial_sequence('${table}', 'id'), GREATEST(max(id), nextval(pg_get_serial_sequence('${table}', 'id'))))
     FROM ${table}`,
  );
}

/** Each store has an index of its own kind. */
async function indexAll(pool: pg.Pool): Promise<void> {
  for (;;) {
    const slice = await dbOf(pool)
      .prepare(
        `SELECT a.* FROM articles a LEFT JOIN search s ON s.article = a.id WHERE s.article IS NULL ORDER BY a.id LIMIT ?`,
      )
      .all(SLICE);
    if (slice.length === 0) return;
    await inTransaction(pool, null, async (db) => {
      for (const row of slice) await indexArticle(db, report(row));
    });
  }
}
