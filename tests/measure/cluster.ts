/**
 * `npm run -s measure:cluster -- FILE.jsonl`: one JSON line an article, in order, with the story that it joined as it
 * arrived; between them, a line for each merge of two stories, where it became evident.
 */
import { readFileSync } from 'node:fs';
import { inputOf } from './input.ts';

interface Line {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly publishedAt: number;
  readonly text?: string;
}

const file = inputOf({
  command: 'npm run measure:cluster',
  says: 'Prints the story that each article joins as it arrives, and each merge of two stories.',
  argument: ['FILE.jsonl', 'a file with one article a line, in the order of their arrival'],
});

const { cluster, mergeAll } = await import('../../src/news/story/cluster.ts');
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);
const stories = cluster();
const printed: object[] = [];
let founded = 0;
const started = performance.now();
for (const { title, url, publishedAt, text, publisher } of articles) {
  const report = { title, teaser: text ?? '', url, at: publishedAt, publisher };
  const story = stories.decide(report) ?? ++founded;
  stories.record(report, story);
  printed.push({ story: String(story) });
  for (const { younger, elder } of mergeAll(stories, report, story)) {
    printed.push({ merged: String(younger), into: String(elder) });
  }
}
const ms = Math.round(performance.now() - started);
process.stdout.write(printed.map((line) => `${JSON.stringify(line)}\n`).join(''));
console.log(JSON.stringify({ articles: articles.length, ms }));
