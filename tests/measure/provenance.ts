/**
 * npm run -s measure:provenance -- FILE.jsonl: who was first with each story and on how much it rests, one JSON line a
 * story. For ../shared/score/provenance.mjs.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Publishers } from '../../src/news/publishers.ts';
import type { Publisher, Report } from '../../src/news/types.ts';
import { inputOf } from './input.ts';

interface StatedReport {
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly publishedAt: number | null;
  readonly byline?: string;
  readonly source?: { readonly title: string; readonly url: string | null };
  readonly language?: string;
}

interface Line {
  readonly id: string;
  readonly reports: readonly StatedReport[];
  readonly publishers?: readonly Partial<Publisher>[];
}

const file = inputOf({
  command: 'npm run measure:provenance',
  says: 'Prints who was first with each story and on how much it rests, one JSON line a story.',
  argument: ['FILE.jsonl', 'a file with one story a line'],
});

const { loadConfig } = await import('../../src/config/load.ts');
const { clean } = await import('../../src/news/feed/clean.ts');
const { indexPublishers } = await import('../../src/news/publishers.ts');
const { attribute } = await import('../../src/news/story/attribute.ts');
const { provenanceOf } = await import('../../src/news/story/provenance.ts');
const { item } = await import('../support/articles.ts');
const { publisher } = await import('../support/publishers.ts');
const shipped = fileURLToPath(new URL('../../config', import.meta.url));
const loaded = await loadConfig(shipped, shipped);
if (loaded.kind !== 'config') throw new Error('the shipped configuration has a mistake: npm test says where');
const known = loaded.config.publishers;
const shippedIndex = indexPublishers(known);
const lines: Line[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
for (const line of lines) console.log(JSON.stringify(provenance(line)));

function provenance({ id, reports, publishers: rows = [] }: Line) {
  const publishers = rows.length === 0 ? shippedIndex : indexPublishers([...rows.map(rowOf), ...known]);
  const story = { id: 1, reports: reports.map((stated, n) => reportOf(stated, n, publishers)) };
  const { first, independent, roles, primary } = provenanceOf(story, publishers);
  // "primary: only where all reports rest on one public source" (provenance.md)
  const sole = independent === 1 ? (primary?.by ?? null) : null;
  return { id, first: { outlet: first.outlet, via: first.via }, independent, roles, primary: sole };
}

/** A row as the user's publishers.yaml may have it. */
function rowOf(row: Partial<Publisher>): Publisher {
  return publisher(row.name ?? '', row);
}

function reportOf(report: StatedReport, n: number, publishers: Publishers): Report {
  const { title, text, url, publishedAt, publisher, byline, source, language } = report;
  const stated = item({
    link: url,
    title,
    publishedAt,
    authors: byline === undefined ? [] : [byline],
    content: text.replaceAll('\n\n', '<p>'),
    source: source ?? null,
  });
  const article = clean(stated, [], { url, publisher, homepage: null, language: language ?? 'en' });
  return {
    ...article,
    article: n + 1,
    at: publishedAt ?? 0,
    dated: publishedAt !== null,
    attribution: attribute(article, publishers),
  };
}
