import type { DatabaseSync } from 'node:sqlite';
import type { NewArticle, Rewritten } from '../../news/alert/types.ts';
import { REWRITTEN_FIELDS } from '../../news/types.ts';
import type { Findings, Separation } from '../records.ts';
import { allColumns, columnsOf } from '../rows/articles.ts';
import { levelColumns, RAISE_LEVEL } from '../rows/handling.ts';
import { withPackedText } from '../rows/texts.ts';
import { saveBacklog } from './backlog.ts';
import { saveLines, savePrints } from './feed-memory.ts';
import { writeVisit } from './feeds.ts';
import { log, mergeStories } from './merges.ts';
import { saveRefusals } from './mutes.ts';
import { insertMessage } from './outbox.ts';
import { indexAgain, indexLater } from './search.ts';
import { saveSeen } from './seen.ts';
import { letGo, letGoOf, saveHeld } from './side-stories.ts';
import { lightTransaction, transaction } from './transaction.ts';
import { saveUpdates } from './updates.ts';

/** One part of a Visit, whole or not at all. */
export function saveFindings(db: DatabaseSync, findings: Findings): void {
  lightTransaction(db, () => {
    saveSeen(db, findings);
    for (const merge of findings.merged) mergeStories(db, merge, findings.at);
    saveArticles(db, findings);
    saveRewritten(db, findings);
    saveMatches(db, findings.matches, findings.at);
    saveAlerts(db, findings);
    saveHeld(db, findings.held ?? [], findings.at);
    saveRefusals(db, findings.withheld, findings.at);
    savePrints(db, findings);
    saveLines(db, findings);
    saveBacklog(db, findings.feed, findings.backlog);
    if (findings.visit) writeVisit(db, findings.visit.visit, findings.visit.state);
  });
}

/** Takes reports out of a story: an editor says that they are about another event. */
export function saveSeparation(db: DatabaseSync, { from, into, articles, at, ...alerts }: Separation): void {
  transaction(db, () => {
    db.prepare('INSERT INTO stories (id, began_at) VALUES (?, ?)').run(into, at);
    const move = db.prepare('UPDATE articles SET story = ? WHERE id = ? AND story = ?');
    for (const article of articles) move.run(into, article, from);
    letGoOf(db, from, articles);
    log(db, 'separated', { story: into, other: from, at });
    saveAlerts(db, { ...alerts, joined: [], updates: [], at });
  });
}

function saveArticles(db: DatabaseSync, { stories, articles, attributed, at }: Findings): void {
  const begin = db.prepare('INSERT INTO stories (id, began_at) VALUES (?, ?)');
  for (const id of stories) begin.run(id, at);
  if (articles.length > 0) {
    insertArticles(db, articles);
    indexLater(db, articles);
  }
  const attribute = db.prepare('UPDATE articles SET attribution = ? WHERE id = ?');
  for (const { article, attribution } of attributed) attribute.run(JSON.stringify(attribution), article);
}

function insertArticles(db: DatabaseSync, articles: readonly NewArticle[]): void {
  const rows = articles.map((article) => withPackedText(allColumns(article)));
  const names = Object.keys(rows[0]!);
  const insert = db.prepare(`INSERT INTO articles (${names}) VALUES (${names.map((name) => `:${name}`)})`);
  for (const row of rows) insert.run(row);
}

/** Articles that a feed or a page has changed. */
function updateArticle(db: DatabaseSync, article: Rewritten): void {
  const columns = withPackedText(columnsOf(article, [...REWRITTEN_FIELDS, 'attribution']));
  const set = Object.keys(columns).map((name) => `${name} = :${name}`);
  db.prepare(`UPDATE articles SET ${set} WHERE id = :id`).run({ ...columns, id: article.article });
}

function saveRewritten(db: DatabaseSync, { rewritten, at }: Findings): void {
  const keep = db.prepare(
    'INSERT OR IGNORE INTO headlines (article, at, title) SELECT id, ?, title FROM articles WHERE id = ? AND title <> ?',
  );
  const languageOf = db.prepare('SELECT language FROM articles WHERE id = ?');
  for (const one of rewritten) {
    const language = languageOf.get(one.article)?.language;
    keep.run(at, one.article, one.title);
    updateArticle(db, one);
    indexAgain(db, { ...one, language: typeof language === 'string' ? language : null });
    saveMatches(
      db,
      one.matches.map((match) => ({ ...match, article: one.article })),
      at,
    );
  }
}

/** A match that stands keeps its time. */
function saveMatches(db: DatabaseSync, matches: Findings['matches'], at: number): void {
  const insert = db.prepare(
    `INSERT INTO matches (article, channel, watch, found, at, found_at) VALUES (?1, ?2, ?3, ?4, (SELECT at FROM articles WHERE id = ?1), ?5)
     ON CONFLICT DO UPDATE SET found = excluded.found`,
  );
  for (const match of matches) insert.run(match.article, match.channel, match.watch, JSON.stringify(match.found), at);
}

function saveAlerts(
  db: DatabaseSync,
  {
    messages,
    alerts,
    joined,
    raised,
    updates,
    levels,
    at,
  }: Pick<Findings, 'messages' | 'alerts' | 'joined' | 'raised' | 'updates' | 'levels' | 'at'>,
): void {
  const ids = new Map(messages.map((message) => [message.id, insertMessage(db, message, at)]));
  const idOf = (message: number) => ids.get(message) ?? message;
  const insert = db.prepare(
    `INSERT INTO alerts (story, channel, server, message, lead, watches, made_at, level, level_because, level_at)
     VALUES (?1, ?2, (SELECT server FROM channels WHERE id = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
  );
  for (const alert of alerts)
    insert.run(
      ...[alert.story, alert.channel, idOf(alert.message), alert.lead, JSON.stringify(alert.watches), at],
      ...levelColumns(alert.level, at),
    );
  for (const { story, channel } of alerts) letGo(db, story, channel);
  const rise = db.prepare(RAISE_LEVEL);
  for (const { story, channel, level } of levels ?? []) rise.run(...levelColumns(level, at), story, channel);
  const join = db.prepare('UPDATE alerts SET watches = ? WHERE story = ? AND channel = ?');
  for (const { watches, story, channel } of joined) join.run(JSON.stringify(watches), story, channel);
  saveUpdates(
    db,
    updates.map((one) => ({ ...one, message: idOf(one.message) })),
  );
  // What was folded into a gathering message counts as told and is not edited.
  const raise = db.prepare("UPDATE messages SET wanted = wanted + 1 WHERE id = ? AND kind = 'alert'");
  for (const message of raised) raise.run(message);
}
