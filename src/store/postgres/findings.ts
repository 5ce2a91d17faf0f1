import type { NewArticle, Rewritten } from '../../news/alert/types.ts';
import { REWRITTEN_FIELDS } from '../../news/types.ts';
import type { Findings, Separation } from '../records.ts';
import { allColumns, columnsOf } from '../rows/articles.ts';
import { levelColumns, RAISE_LEVEL } from '../rows/handling.ts';
import { saveBacklog } from './backlog.ts';
import type { Db } from './db.ts';
import { savePrints, writeVisit } from './feeds.ts';
import { saveLines } from './lines.ts';
import { log, mergeStories } from './merges.ts';
import { saveRefusals } from './mutes.ts';
import { insertMessage } from './outbox.ts';
import { indexArticle, indexArticles, unindexArticle } from './search.ts';
import { letGo, letGoOf, saveHeld } from './side-stories.ts';
import { saveUpdates } from './updates.ts';

/** One part of a Visit, whole or not at all. */
export async function saveFindings(db: Db, findings: Findings): Promise<void> {
  await saveSeen(db, findings);
  for (const merge of findings.merged) await mergeStories(db, merge, findings.at);
  await saveArticles(db, findings);
  await saveRewritten(db, findings);
  await saveMatches(db, findings.matches, findings.at);
  await saveAlerts(db, findings);
  await saveHeld(db, findings.held ?? [], findings.at);
  await saveRefusals(db, findings.withheld, findings.at);
  await saveLines(db, findings);
  await savePrints(db, findings.feed, findings.prints);
  await saveBacklog(db, findings.feed, findings.backlog);
  if (findings.visit) await writeVisit(db, findings.visit.visit, findings.visit.state);
}

/** Takes reports out of a story: an editor says that they are about another event. */
export async function saveSeparation(db: Db, { from, into, articles, at, ...alerts }: Separation): Promise<void> {
  await db.prepare('INSERT INTO stories (id, began_at) VALUES (?, ?)').run(into, at);
  const move = db.prepare('UPDATE articles SET story = ? WHERE id = ? AND story = ?');
  for (const article of articles) await move.run(into, article, from);
  await letGoOf(db, from, articles);
  await log(db, 'separated', { story: into, other: from, at });
  await saveAlerts(db, { ...alerts, joined: [], updates: [], at });
}

async function saveSeen(db: Db, { feed, seen, shared, at }: Findings): Promise<void> {
  const items = new Map(seen.map(({ key, item }) => [key, item && JSON.stringify(item)]));
  // In order of keys: two transactions that write the same keys wait for each other, and never both.
  const keys = [...items.keys()].sort();
  await db
    .prepare(
      `INSERT INTO seen (feed, key, listed_at, item) SELECT ?1, key, ?2, NULLIF(item, '')
       FROM unnest(?3::text[], ?4::text[]) AS t (key, item)
       ON CONFLICT (feed, key) DO UPDATE SET listed_at = excluded.listed_at, item = excluded.item`,
    )
    .run(
      ...[feed, at, keys],
      keys.map((key) => items.get(key) ?? ''),
    );
  await db
    .prepare(
      `INSERT INTO seen (feed, key, shared, listed_at) SELECT ?1, key, 1, ?2 FROM unnest(?3::text[]) AS t (key)
       ON CONFLICT (feed, key) DO UPDATE SET shared = 1, listed_at = excluded.listed_at`,
    )
    .run(feed, at, [...new Set(shared)].sort());
}

async function saveArticles(db: Db, { stories, articles, attributed, at }: Findings): Promise<void> {
  await db.prepare('INSERT INTO stories (id, began_at) SELECT unnest(?::bigint[]), ?::bigint').run(stories, at);
  if (articles.length > 0) {
    await insertArticles(db, articles);
    await indexArticles(db, articles);
  }
  const attribute = db.prepare('UPDATE articles SET attribution = ? WHERE id = ?');
  for (const { article, attribution } of attributed) await attribute.run(JSON.stringify(attribution), article);
}

/** In one statement: each one waits for the network. */
async function insertArticles(db: Db, articles: readonly NewArticle[]): Promise<void> {
  const rows = articles.map(allColumns);
  const names = Object.keys(rows[0]!);
  const row = `(${names.map(() => '?')})`;
  await db
    .prepare(`INSERT INTO articles (${names}) VALUES ${rows.map(() => row)}`)
    .run(...rows.flatMap((columns) => Object.values(columns)));
}

/** Articles that a feed or a page has changed. */
async function updateArticle(db: Db, article: Rewritten): Promise<void> {
  const columns = columnsOf(article, [...REWRITTEN_FIELDS, 'attribution']);
  const set = Object.keys(columns).map((name) => `${name} = ?`);
  await db.prepare(`UPDATE articles SET ${set} WHERE id = ?`).run(...Object.values(columns), article.article);
}

async function saveRewritten(db: Db, { rewritten, at }: Findings): Promise<void> {
  const keep = db.prepare(
    'INSERT INTO headlines (article, at, title) SELECT id, ?::bigint, title FROM articles WHERE id = ? AND title <> ? ON CONFLICT DO NOTHING',
  );
  const languageOf = db.prepare('SELECT language FROM articles WHERE id = ?');
  for (const one of rewritten) {
    const language = (await languageOf.get(one.article))?.language;
    await unindexArticle(db, one.article);
    await indexArticle(db, { ...one, language: typeof language === 'string' ? language : null });
    await keep.run(at, one.article, one.title);
    await updateArticle(db, one);
    await saveMatches(
      db,
      one.matches.map((match) => ({ ...match, article: one.article })),
      at,
    );
  }
}

/** A match that stands keeps its time. */
async function saveMatches(db: Db, matches: Findings['matches'], at: number): Promise<void> {
  const insert = db.prepare(
    `INSERT INTO matches (article, channel, watch, found, at, found_at)
     VALUES (?1, ?2, ?3, ?4, (SELECT at FROM articles WHERE id = ?1), ?5)
     ON CONFLICT (article, channel, watch) DO UPDATE SET found = excluded.found`,
  );
  for (const match of matches)
    await insert.run(match.article, match.channel, match.watch, JSON.stringify(match.found), at);
}

async function saveAlerts(
  db: Db,
  {
    messages,
    alerts,
    joined,
    raised,
    updates,
    levels,
    at,
  }: Pick<Findings, 'messages' | 'alerts' | 'joined' | 'raised' | 'updates' | 'levels' | 'at'>,
): Promise<void> {
  const ids = new Map<number, number>();
  for (const message of messages) ids.set(message.id, await insertMessage(db, message, at));
  const idOf = (message: number) => ids.get(message) ?? message;
  const insert = db.prepare(
    `INSERT INTO alerts (story, channel, server, message, lead, watches, made_at, level, level_because, level_at)
     VALUES (?1, ?2, (SELECT server FROM channels WHERE id = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
  );
  for (const alert of alerts)
    await insert.run(
      ...[alert.story, alert.channel, idOf(alert.message), alert.lead, JSON.stringify(alert.watches), at],
      ...levelColumns(alert.level, at),
    );
  for (const { story, channel } of alerts) await letGo(db, story, channel);
  const rise = db.prepare(RAISE_LEVEL);
  for (const { story, channel, level } of levels ?? []) await rise.run(...levelColumns(level, at), story, channel);
  const join = db.prepare('UPDATE alerts SET watches = ? WHERE story = ? AND channel = ?');
  for (const { watches, story, channel } of joined) await join.run(JSON.stringify(watches), story, channel);
  await saveUpdates(
    db,
    updates.map((one) => ({ ...one, message: idOf(one.message) })),
  );
  // What was folded into a gathering message counts as told and is not edited.
  const raise = db.prepare("UPDATE messages SET wanted = wanted + 1 WHERE id = ? AND kind = 'alert'");
  for (const message of raised) await raise.run(message);
}
