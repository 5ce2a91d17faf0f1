/** Forgets what is older than its time, table after table, in slices: the event loop waits for one slice at most. */
import type { DatabaseSync } from 'node:sqlite';
import type { Keep, PruneCursor, Pruned } from '../records.ts';
import type { Look, Looked } from './prune-look.ts';
import { pruneStories } from './prune-stories.ts';
import { tidyIndex } from './search.ts';
import { asideSince, workInKeysOf } from './seen.ts';
import { END } from './silences.ts';
import { transaction } from './transaction.ts';

/** A slice ends when it has cost so much: some 10 ms. */
const AT_ONCE = 200;
/** So many rows of small tables are deleted in one look. */
const ROWS = 200;
const HOSTS = 50;
/** Of feeds that are polled no longer, in one look; the keys put aside of one are some 40 rows. */
const FEEDS = 10;
const PER_FEED = 40;
const SEEN_FOR = 30 * 24 * 3_600_000;
/** A feed's last document: its keys were noted in the day before it, and its parts settled within the hour. */
const ONE_DOCUMENT = 25 * 3_600_000;
const LISTED = 'SELECT url FROM feeds WHERE listed = 1';

const TABLES: readonly (readonly [name: string, prune: (look: Look) => Looked])[] = [
  ['stories', pruneStories],
  ['messages', pruneMessages],
  ['refusals', pruneRefusals],
  ['silences', pruneSilences],
  ['hosts', pruneHosts],
  ['keys', pruneKeys],
  ['seen', pruneSeen],
  ['feed_memory', pruneMemory],
  ['backlog', pruneBacklog],
  ['visits', pruneVisits],
];

/** One slice; see `Store.prune`. What dies with the process is done by the next run: each slice is a transaction. */
export function prune(db: DatabaseSync, now: number, keep: Keep, from: PruneCursor | null): Pruned {
  return transaction(db, () => {
    let at = Math.max(
      0,
      TABLES.findIndex(([name]) => name === from?.table),
    );
    let after = from?.after ?? null;
    let [articles, stories] = [0, 0];
    for (let cost = 0; cost < AT_ONCE && at < TABLES.length; ) {
      const looked = TABLES[at]![1]({ db, now, keep, after });
      cost += looked.cost;
      articles += looked.articles ?? 0;
      stories += looked.stories ?? 0;
      ({ after } = looked);
      if (after === null) at += 1;
    }
    if (articles > 0) tidyIndex(db);
    const next = TABLES[at];
    return { articles, stories, next: next ? { table: next[0], after } : null };
  });
}

/** After a `DELETE … LIMIT ROWS` that begins at the beginning each time. */
const again = (deleted: number | bigint): Looked => ({
  after: Number(deleted) < ROWS ? null : '',
  cost: 1 + Number(deleted),
});

function pruneMessages({ db, now, keep }: Look): Looked {
  return again(
    db
      .prepare(
        `DELETE FROM messages WHERE id IN (
           SELECT id FROM messages WHERE made_at < ?
             AND NOT EXISTS (SELECT 1 FROM alerts WHERE message = messages.id)
             AND NOT EXISTS (SELECT 1 FROM updates WHERE message = messages.id)
           ORDER BY made_at LIMIT ${ROWS})`,
      )
      .run(now - keep.stories).changes,
  );
}

function pruneRefusals({ db, now }: Look): Looked {
  return again(
    db
      .prepare(
        `DELETE FROM refusals WHERE (article, channel, watch) IN (
           SELECT article, channel, watch FROM refusals WHERE at < ? ORDER BY at LIMIT ${ROWS})`,
      )
      .run(now - SEEN_FOR).changes,
  );
}

/** An end can be taken back for 30 days. */
function pruneSilences({ db, now }: Look): Looked {
  return again(
    db
      .prepare(
        `DELETE FROM silences WHERE id IN (SELECT id FROM silences WHERE ${END} < ? ORDER BY ${END} LIMIT ${ROWS})`,
      )
      .run(now - SEEN_FOR).changes,
  );
}

function pruneHosts({ db, now, after }: Look): Looked {
  const hosts = db
    .prepare(
      `SELECT origin, MAX(robots_until, rest_until) AS until FROM hosts WHERE origin > ? ORDER BY origin LIMIT ${HOSTS}`,
    )
    .all(after ?? '');
  const forget = db.prepare('DELETE FROM hosts WHERE origin = ?');
  const old = hosts.filter(({ until }) => Number(until) < now);
  for (const { origin } of old) forget.run(origin!);
  return { after: hosts.length < HOSTS ? null : String(hosts.at(-1)!.origin), cost: hosts.length / 5 + old.length };
}

/** The next feed of a table whose index begins with it; it reads nothing else. */
function nextFeed({ db, after }: Look, table: string): string | null {
  const row = db.prepare(`SELECT MIN(feed) AS feed FROM ${table} WHERE feed > ?`).get(after ?? '');
  return row?.feed === null || row === undefined ? null : String(row.feed);
}

/** Works in keys that are put aside of feeds that are polled no longer, and those that have been so for 30 days. */
function pruneKeys({ db, now, after }: Look): Looked {
  const feeds = db
    .prepare(`SELECT url, listed FROM feeds WHERE keys IS NOT NULL AND url > ? ORDER BY url LIMIT ${FEEDS}`)
    .all(after ?? '');
  const old = feeds.filter(({ url, listed }) => listed === 0 || asideSince(db, String(url)) < now - SEEN_FOR);
  for (const { url } of old) workInKeysOf(db, String(url));
  const rest = feeds.length < FEEDS ? null : String(feeds.at(-1)!.url);
  return { after: rest, cost: 1 + feeds.length + old.length * PER_FEED };
}

/**
 * Keys that a feed has not listed for 30 days. A feed's last document counts until it returns another: a feed that answers
 * 304, or nothing, for months still lists what it listed.
 */
function pruneSeen(look: Look): Looked {
  const { db, now, after } = look;
  const feed = nextFeed(look, 'seen');
  if (feed === null) return { after: null, cost: 0 };
  const { listed } = db.prepare(`SELECT ? IN (${LISTED}) AS listed`).get(feed)!;
  let all = spanOf(db, feed);
  if (all.oldest < now - SEEN_FOR) {
    // Among those put aside may be some that are listed again.
    workInKeysOf(db, feed);
    all = spanOf(db, feed);
  }
  const before = listed === 1 ? Math.min(now - SEEN_FOR, all.newest - ONE_DOCUMENT + 1) : now - SEEN_FOR;
  const { changes } = db
    .prepare(
      `DELETE FROM seen WHERE feed = ?1 AND key IN (SELECT key FROM seen WHERE feed = ?1 AND listed_at < ?2 LIMIT ${ROWS})`,
    )
    .run(feed, before);
  const cost = 1 + all.keys / 50 + Number(changes);
  return { after: Number(changes) < ROWS ? feed : (after ?? ''), cost };
}

function spanOf(db: DatabaseSync, feed: string) {
  const row = db
    .prepare('SELECT MIN(listed_at) AS oldest, MAX(listed_at) AS newest, COUNT(*) AS keys FROM seen WHERE feed = ?')
    .get(feed)!;
  return { oldest: Number(row.oldest), newest: Number(row.newest), keys: Number(row.keys) };
}

/** Prints of feeds that are polled no longer, and after 30 days what their lines have taught. */
function pruneMemory({ db, now }: Look): Looked {
  const some = (where: string) =>
    `WHERE rowid IN (SELECT rowid FROM feed_memory WHERE ${where} AND feed NOT IN (${LISTED}) LIMIT ${ROWS})`;
  const prints = db.prepare(`UPDATE feed_memory SET prints = NULL ${some('prints IS NOT NULL')}`).run().changes;
  const lines = db.prepare(`DELETE FROM feed_memory ${some('COALESCE(lines_at, 0) < ?')}`).run(now - SEEN_FOR).changes;
  return again(Math.max(Number(prints), Number(lines)));
}

function pruneBacklog({ db }: Look): Looked {
  const old = `SELECT rowid FROM backlog WHERE feed NOT IN (${LISTED}) LIMIT ${ROWS}`;
  return again(db.prepare(`DELETE FROM backlog WHERE rowid IN (${old})`).run().changes);
}

/** All but the last visits of each feed. */
function pruneVisits(look: Look): Looked {
  const { db, keep } = look;
  const feed = nextFeed(look, 'visits');
  if (feed === null) return { after: null, cost: 0 };
  const last = db
    .prepare('SELECT id FROM visits WHERE feed = ? ORDER BY id DESC LIMIT 1 OFFSET ?')
    .get(feed, keep.visits);
  const { changes } = db
    .prepare(
      `DELETE FROM visits WHERE id IN (SELECT id FROM visits WHERE feed = ? AND id <= ? ORDER BY id LIMIT ${ROWS})`,
    )
    .run(feed, last?.id ?? 0);
  return { after: Number(changes) < ROWS ? feed : (look.after ?? ''), cost: 1 + Number(changes) };
}
