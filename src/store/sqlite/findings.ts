import type { DatabaseSync } from 'node:sqlite';
import type { NewArticle } from '../../news/alert/compose.ts';
import type { Findings } from '../store.ts';
import { pageColumns } from './articles.ts';
import { writeVisit } from './feeds.ts';
import { saveLines } from './lines.ts';
import { saveRefusals } from './mutes.ts';
import { insertMessage } from './outbox.ts';
import { indexArticle, unindexArticle } from './search.ts';
import { transaction } from './transaction.ts';

/** One part of a Visit, whole or not at all. */
export function saveFindings(db: DatabaseSync, findings: Findings): void {
  transaction(db, () => {
    saveSeen(db, findings);
    saveArticles(db, findings);
    saveRewritten(db, findings);
    saveMatches(db, findings.matches);
    saveAlerts(db, findings);
    saveRefusals(db, findings.withheld, findings.at);
    saveLines(db, findings);
    if (findings.visit) writeVisit(db, findings.visit.visit, findings.visit.state);
  });
}

function saveSeen(db: DatabaseSync, { feed, seen, shared, at }: Findings): void {
  const see = db.prepare(
    'INSERT INTO seen (feed, key, listed_at) VALUES (?, ?, ?) ON CONFLICT (feed, key) DO UPDATE SET listed_at = excluded.listed_at',
  );
  for (const key of seen) see.run(feed, key, at);
  const share = db.prepare(
    'INSERT INTO seen (feed, key, shared, listed_at) VALUES (?, ?, 1, ?) ON CONFLICT (feed, key) DO UPDATE SET shared = 1, listed_at = excluded.listed_at',
  );
  for (const key of shared) share.run(feed, key, at);
}

function saveArticles(db: DatabaseSync, { stories, articles, attributed, at }: Findings): void {
  const begin = db.prepare('INSERT INTO stories (id, began_at) VALUES (?, ?)');
  for (const id of stories) begin.run(id, at);
  const insert = db.prepare(
    `INSERT INTO articles (id, url, feed, story, link, title, teaser, text, page, page_reason, byline, image, language, publisher, at, dated, collected_at, attribution)
     VALUES (:id, :url, :feed, :story, :link, :title, :teaser, :text, :page, :page_reason, :byline, :image, :language, :publisher, :at, :dated, :collected_at, :attribution)`,
  );
  for (const article of articles) {
    insert.run(row(article));
    indexArticle(db, article);
  }
  const attribute = db.prepare('UPDATE articles SET attribution = ? WHERE id = ?');
  for (const { article, attribution } of attributed) attribute.run(JSON.stringify(attribution), article);
}

function row(article: NewArticle) {
  return {
    id: article.article,
    url: article.url,
    feed: article.feed,
    story: article.story,
    link: article.link,
    title: article.title,
    teaser: article.teaser,
    text: article.text,
    ...pageColumns(article.page),
    byline: article.byline,
    image: article.image,
    language: article.language,
    publisher: article.publisher,
    at: article.at,
    dated: article.dated ? 1 : 0,
    collected_at: article.collectedAt,
    attribution: article.attribution && JSON.stringify(article.attribution),
  };
}

function saveRewritten(db: DatabaseSync, { rewritten, at }: Findings): void {
  const keep = db.prepare(
    'INSERT OR IGNORE INTO headlines (article, at, title) SELECT id, ?, title FROM articles WHERE id = ? AND title <> ?',
  );
  const rewrite =
    db.prepare(`UPDATE articles SET title = :title, teaser = :teaser, text = :text, page = :page, page_reason = :page_reason,
       byline = :byline, publisher = :publisher, attribution = :attribution WHERE id = :id`);
  const languageOf = db.prepare('SELECT language FROM articles WHERE id = ?');
  for (const one of rewritten) {
    const language = languageOf.get(one.article)?.language;
    unindexArticle(db, one.article);
    indexArticle(db, { ...one, language: typeof language === 'string' ? language : null });
    const { article: id, title, teaser, text, page, byline, publisher } = one;
    keep.run(at, id, title);
    const attribution = one.attribution && JSON.stringify(one.attribution);
    rewrite.run({ id, title, teaser, text, ...pageColumns(page), byline, publisher, attribution });
    saveMatches(
      db,
      one.matches.map((match) => ({ ...match, article: one.article })),
    );
  }
}

function saveMatches(db: DatabaseSync, matches: Findings['matches']): void {
  const insert = db.prepare(
    'INSERT INTO matches (article, channel, watch, found) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET found = excluded.found',
  );
  for (const match of matches) insert.run(match.article, match.channel, match.watch, JSON.stringify(match.found));
}

function saveAlerts(db: DatabaseSync, { messages, alerts, joined, raised, at }: Findings): void {
  for (const message of messages) insertMessage(db, message, at);
  const insert = db.prepare(
    `INSERT INTO alerts (story, channel, server, message, lead, watches, made_at)
     VALUES (?1, ?2, (SELECT server FROM channels WHERE id = ?2), ?3, ?4, ?5, ?6)`,
  );
  for (const alert of alerts)
    insert.run(alert.story, alert.channel, alert.message, alert.lead, JSON.stringify(alert.watches), at);
  const join = db.prepare('UPDATE alerts SET watches = ? WHERE story = ? AND channel = ?');
  for (const { watches, story, channel } of joined) join.run(JSON.stringify(watches), story, channel);
  // What was folded into a gathering message counts as told and is not edited.
  const raise = db.prepare("UPDATE messages SET wanted = wanted + 1 WHERE id = ? AND kind = 'alert'");
  for (const message of raised) raise.run(message);
}
