/** `npm run -s measure:cluster -- FILE.jsonl`: the story of each article, one JSON line each, decided as it arrives. */
import { readFileSync } from 'node:fs';
import { cluster } from '../../src/news/story/cluster.ts';
import { inputOf } from './input.ts';

interface Line {
  readonly title: string;
  readonly url: string;
  readonly publishedAt: number;
  readonly text?: string;
}

const file = inputOf('measure:cluster -- FILE.jsonl');
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);
const stories = cluster();
const decided: number[] = [];
let founded = 0;
const started = performance.now();
for (const { title, url, publishedAt, text } of articles) {
  const report = { title, teaser: text ?? '', url, at: publishedAt };
  const story = stories.decide(report) ?? ++founded;
  stories.record(report, story);
  decided.push(story);
}
const ms = Math.round(performance.now() - started);
process.stdout.write(decided.map((story) => `${JSON.stringify({ story: String(story) })}\n`).join(''));
console.log(JSON.stringify({ articles: articles.length, ms }));
