import type { Report } from '../../news/types.ts';
import { type SearchTerms, searchable } from '../../news/watch/search.ts';
import type { Archived, Candidate, Search } from '../answers.ts';
import { archivedOf, CANDIDATE_COLUMNS, candidate } from '../rows/articles.ts';
import type { Db } from './db.ts';

/** PostgreSQL's limits: bytes of a lexeme, and the last position in a text. */
const MOST_BYTES = 2_046;
const LAST_POSITION = 16_383;
/** How much a word counts by its weight {D, C, B, A}: a headline's tells more than a teaser's. */
const WEIGHTS = '{0.25, 0, 0, 1}';

type Indexed = Pick<Report, 'article' | 'title' | 'teaser' | 'language'>;

/** Inside a transaction; the article stands already. */
export function indexArticle(db: Db, report: Indexed): Promise<void> {
  return indexArticles(db, [report]);
}

/** The same for several, in one statement. */
export async function indexArticles(db: Db, reports: readonly Indexed[]): Promise<void> {
  const all = reports.map((report) => searchable(report));
  await db
    .prepare(
      `INSERT INTO search (article, keys, at, words)
       SELECT a.id, t.title::tsvector || t.teaser::tsvector, a.at, t.words
       FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) AS t (article, title, teaser, words)
         JOIN articles a ON a.id = t.article`,
    )
    .run(
      reports.map(({ article }) => article),
      all.map(({ title }) => vectorOf(title, 'A')),
      all.map(({ teaser }) => vectorOf(teaser, 'D')),
      all.map(({ words }) => words),
    );
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

export async function findCandidates(db: Db, { terms, since, until, most }: Search): Promise<Candidate[]> {
  const found = `SELECT ${CANDIDATE_COLUMNS}, s.words FROM search s JOIN articles a ON a.id = s.article`;
  const rows =
    terms === null
      ? await db
          .prepare(`${found} WHERE s.at BETWEEN ? AND ? ORDER BY s.at DESC, s.article DESC LIMIT ?`)
          .all(since, until, most)
      : await db
          .prepare(
            `${found} WHERE s.keys @@ ?1::tsquery AND s.at BETWEEN ?2 AND ?3
             ORDER BY ts_rank('${WEIGHTS}', s.keys, ?1::tsquery) DESC, s.article DESC LIMIT ?4`,
          )
          .all(tsquery(terms), since, until, most);
  return rows.map(candidate);
}

/** In the text form of a tsquery. The keys of a headline have the weight A. */
function tsquery(terms: SearchTerms, inTitle = false): string {
  switch (terms.kind) {
    case 'key':
      return `${lexeme(terms.key)}${inTitle ? ':A' : ''}`;
    case 'prefix':
      return `${lexeme(terms.key)}:*${inTitle ? 'A' : ''}`;
    case 'title':
      return tsquery(terms.of, true);
    default:
      return `(${terms.of.map((one) => tsquery(one, inTitle)).join(terms.kind === 'all' ? ' & ' : ' | ')})`;
  }
}

export async function articles(db: Db, ids: readonly number[]): Promise<Archived[]> {
  const rows = await db
    .prepare(
      'SELECT a.* FROM unnest(?::bigint[]) WITH ORDINALITY AS id (value, n) JOIN articles a ON a.id = id.value ORDER BY n',
    )
    .all(ids);
  return rows.map(archivedOf);
}
