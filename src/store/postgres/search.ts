import { languageOfArticle } from '../../news/text/words.ts';
import type { Report } from '../../news/types.ts';
import { searchKeys } from '../../news/watch/search.ts';
import type { FoundArticle, Search } from '../records.ts';
import { report } from '../sqlite/article-columns.ts';
import type { Db } from './db.ts';

/** PostgreSQL's limits: bytes of a lexeme, and the last position in a text. */
const MOST_BYTES = 2_046;
const LAST_POSITION = 16_383;
/** How much a word counts by its weight {D, C, B, A}: a headline's tells more than a teaser's. */
const WEIGHTS = '{0.25, 0, 0, 1}';

/** Inside a transaction. */
export async function indexArticle(
  db: Db,
  { article, ...texts }: Pick<Report, 'article' | 'title' | 'teaser' | 'language'>,
): Promise<void> {
  const language = languageOfArticle(texts);
  const lexemes = (text: string, weight: 'A' | 'D') => vectorOf(searchKeys(text, language), weight);
  await db
    .prepare('INSERT INTO search (article, keys) VALUES (?, ?::tsvector || ?::tsvector)')
    .run(article, lexemes(texts.title, 'A'), lexemes(texts.teaser, 'D'));
}

/** Keys as the text form of a tsvector. Those that are too long for it are left out: nobody looks for them. */
function vectorOf(keys: string, weight: 'A' | 'D'): string {
  return keys
    .split(' ')
    .filter((key) => key !== '' && Buffer.byteLength(key) <= MOST_BYTES && !key.includes('\0') && key.isWellFormed())
    .map((key, n) => `${lexeme(key)}:${Math.min(n + 1, LAST_POSITION)}${weight}`)
    .join(' ');
}

const lexeme = (key: string): string => `'${key.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Inside a transaction. */
export async function unindexArticle(db: Db, article: number): Promise<void> {
  await db.prepare('DELETE FROM search WHERE article = ?').run(article);
}

/** Candidates, best first; without an expression the newest. */
export async function findArticles(db: Db, { expression, since, until, most }: Search): Promise<FoundArticle[]> {
  const rows =
    expression === null
      ? await db
          .prepare('SELECT *, 0 AS rank FROM articles WHERE at BETWEEN ? AND ? ORDER BY at DESC, id DESC LIMIT ?')
          .all(since, until, most)
      : await db
          .prepare(
            `SELECT a.*, ts_rank('${WEIGHTS}', s.keys, ?1::tsquery) AS rank FROM search s JOIN articles a ON a.id = s.article
             WHERE s.keys @@ ?1::tsquery AND a.at BETWEEN ?2 AND ?3 ORDER BY rank DESC, a.id LIMIT ?4`,
          )
          .all(queryOf(expression), since, until, most);
  return rows.map((row) => ({
    report: report(row),
    story: Number(row.story),
    feed: String(row.feed),
    rank: Number(row.rank),
  }));
}

const TOKENS = /title : |"((?:[^"]|"")*)"( \*)?|AND|OR|[()]/g;

/** The text form of a tsquery that asks what an FTS5 expression of `searchExpression` asks. */
export function queryOf(expression: string): string {
  /** How deep in parentheses, and at which depths a title is asked for. */
  let depth = 0;
  const inTitle: number[] = [];
  return expression.replace(TOKENS, (token, key?: string, prefix?: string) => {
    if (token.startsWith('title')) {
      inTitle.push(depth);
      return '';
    }
    if (token === '(') depth++;
    if (token === ')' && --depth === inTitle.at(-1)) inTitle.pop();
    if (token === 'AND') return '&';
    if (token === 'OR') return '|';
    if (key === undefined) return token;
    const how = `${prefix ? '*' : ''}${inTitle.length > 0 ? 'A' : ''}`;
    return `${lexeme(key.replaceAll('""', '"'))}${how && `:${how}`}`;
  });
}
