/** How each field of an article is stored: the one table of columns for reading, inserting and rewriting. */
import type { NewArticle } from '../../news/alert/types.ts';
import type { Attribution, PageNote, RelatedHeadline, Report } from '../../news/types.ts';
import type { Archived, Candidate } from '../answers.ts';
import type { ClusteredReport } from '../records.ts';
import type { Row } from './row.ts';
import { textIn } from './texts.ts';

type Columns = Record<string, string | number | null>;

interface StoredAs<T> {
  write(value: T): Columns;
  read(row: Row): T;
}

const column = <T extends string | number | null>(name: string): StoredAs<T> => ({
  write: (value) => ({ [name]: value }),
  read: (row) => row[name] as T,
});
const flag = (name: string): StoredAs<boolean> => ({
  write: (value) => ({ [name]: value ? 1 : 0 }),
  read: (row) => row[name] === 1,
});
const json = <T>(name: string): StoredAs<T | null> => ({
  write: (value) => ({ [name]: value === null ? null : JSON.stringify(value) }),
  read: (row) => (row[name] === null ? null : JSON.parse(String(row[name]))),
});
/** A list; null in rows that earlier versions wrote. */
const list = <T>(name: string): StoredAs<readonly T[]> => ({
  write: (value) => ({ [name]: JSON.stringify(value) }),
  read: (row) => (row[name] === null ? [] : JSON.parse(String(row[name]))),
});
const page: StoredAs<PageNote | null> = {
  write: (note) => ({ page: note?.kind ?? null, page_reason: note && 'reason' in note ? note.reason : null }),
  read: pageNote,
};

const STORED: { readonly [Field in keyof NewArticle]: StoredAs<NewArticle[Field]> } = {
  article: column('id'),
  url: column('url'),
  link: column('link'),
  title: column('title'),
  teaser: column('teaser'),
  text: { ...column('text'), read: textIn },
  page,
  byline: column('byline'),
  categories: list<string>('categories'),
  related: list<RelatedHeadline>('related'),
  image: column('image'),
  language: column('language'),
  publisher: column('publisher'),
  at: column('at'),
  dated: flag('dated'),
  attribution: { ...json<Attribution>('attribution'), read: attributionIn },
  feed: column('feed'),
  story: column('story'),
  collectedAt: column('collected_at'),
};

type Field = keyof NewArticle;
const FIELDS = Object.keys(STORED) as Field[];
const OF_REPORT = FIELDS.filter((field) => !['feed', 'story', 'collectedAt'].includes(field)) as (keyof Report)[];

/** Rows that earlier versions wrote lack what attribution did not find then. */
function attributionIn({ attribution }: Row): Attribution | null {
  return attribution === null ? null : { sources: [], evidence: [], ...JSON.parse(String(attribution)) };
}

/** The report in a row of `articles`. */
export function report(row: Row): Report {
  return Object.fromEntries(OF_REPORT.map((field) => [field, STORED[field].read(row)])) as unknown as Report;
}

/** The same with its story and its feed. */
export function archivedOf(row: Row): Archived {
  return { report: report(row), story: Number(row.story), feed: String(row.feed) };
}

/** What the cluster reads of it, from the columns of the same names. */
export function clusteredReport(row: Row): ClusteredReport {
  return {
    article: Number(row.id),
    story: Number(row.story),
    title: String(row.title),
    teaser: String(row.teaser),
    url: String(row.url),
    publisher: String(row.publisher),
    language: row.language as string | null,
    at: Number(row.at),
    words: row.words as string | null,
  };
}

const OF_CANDIDATE = ['article', 'title', 'teaser', 'byline', 'categories', 'language', 'publisher', 'at'] as const;

/** The columns that `candidate` reads, of `articles` as `a`. */
export const CANDIDATE_COLUMNS =
  'a.id, a.title, a.teaser, a.byline, a.categories, a.language, a.publisher, a.at, a.story, a.feed';

/** A candidate of a search, from these columns and `words`. */
export function candidate(row: Row): Candidate {
  const kept = Object.fromEntries(OF_CANDIDATE.map((field) => [field, STORED[field].read(row)]));
  const { words, story, feed } = row;
  return { ...kept, story: Number(story), feed: String(feed), words: words ?? null } as unknown as Candidate;
}

/** What has become of an article's page, from its two columns. */
export function pageNote({ page, page_reason }: Row): PageNote | null {
  if (page === null) return null;
  return page === 'wanted' || page === 'read'
    ? { kind: page }
    : { kind: page as 'part' | 'unread', reason: String(page_reason) };
}

/** All fields of an article as columns. */
export function allColumns(article: NewArticle): Columns {
  return columnsOf(article, FIELDS);
}

/** Some fields of an article as columns. */
export function columnsOf<F extends Field>(article: Pick<NewArticle, F>, fields: readonly F[]): Columns {
  const write = <G extends F>(field: G) => (STORED[field] as StoredAs<NewArticle[G]>).write(article[field]);
  return Object.assign({}, ...fields.map(write));
}
