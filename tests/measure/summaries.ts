/**
 * For reading as an editor would: headline, lead (the first three sentences) and summary of articles drawn by a seed.
 * `node tests/measure/summaries.ts SEED COUNT FILE.jsonl …`; a line of a file has `title`, `publisher`, and `html` or `text`.
 */
import { readFileSync } from 'node:fs';
import { clean } from '../../src/news/feed/clean.ts';
import { summarise } from '../../src/news/story/summarise.ts';
import type { Article } from '../../src/news/types.ts';
import { item } from '../support/articles.ts';

interface Line {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly publishedAt: number;
  readonly html?: string;
  readonly text?: string;
}

const [seed, count, ...files] = process.argv.slice(2);
if (files.length === 0 || !(Number(seed) > 0) || !(Number(count) > 0)) {
  console.error('usage: node tests/measure/summaries.ts SEED COUNT FILE.jsonl …');
  process.exit(2);
}

for (const file of files) {
  const lines: Line[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  for (const line of draw(lines, Number(count), Number(seed))) print(articleOf(line));
}

/** The same for the same seed: Marsaglia's xorshift, whose first numbers for small seeds are not yet far apart. */
function draw<T>(all: readonly T[], count: number, seed: number): T[] {
  let state = seed;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let warm = 0; warm < 20; warm += 1) next();
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => left.splice(next() % left.length, 1)[0]!);
}

function articleOf({ title, publisher, url, publishedAt, html, text }: Line): Article {
  return clean(item({ link: url, title, publishedAt, content: html ?? text ?? '' }), [], {
    url,
    publisher,
    homepage: null,
    language: 'en',
  });
}

function print(article: Article): void {
  const { text, sentences } = article.split.text;
  const lead = sentences.slice(0, 3).map(({ start, end }) => text.slice(start, end));
  const summary = summarise(article, []).map(({ sentence }) => sentence);
  console.log(`\n## ${article.title} (${article.publisher})`);
  console.log(`lead${lead.map((one) => `\n  - ${one}`).join('')}`);
  console.log(
    lead.join() === summary.join() ? 'summary: the lead' : `summary${summary.map((one) => `\n  + ${one}`).join('')}`,
  );
}
