/**
 * For reading as an editor would: the alerts that stories come to, each with headline, development,
 * summary, First, Rests on and Speaking.
 * `node tests/measure/alerts.ts COUNT FILE.jsonl` (lines with `title`, `publisher`, `url`, `publishedAt`, `text`, `story`;
 * the first COUNT stories of two reports or more), or `node tests/measure/alerts.ts demo`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../src/config/load.ts';
import { OUTLETS } from '../../src/demo/outlets.ts';
import { BELKARA } from '../../src/demo/stories/belkara.ts';
import { CARDANNE } from '../../src/demo/stories/cardanne.ts';
import { LAST_NIGHT } from '../../src/demo/stories/last-night.ts';
import { LINDHAVEN_TALKS } from '../../src/demo/stories/lindhaven-talks.ts';
import { LYUTOGORSK } from '../../src/demo/stories/lyutogorsk.ts';
import { QUELM } from '../../src/demo/stories/quelm.ts';
import { STRAIT } from '../../src/demo/stories/strait.ts';
import type { DemoArticle } from '../../src/demo/types.ts';
import { viewAlert } from '../../src/news/alert/view.ts';
import { clean } from '../../src/news/feed/clean.ts';
import { indexPublishers } from '../../src/news/publishers.ts';
import { attribute } from '../../src/news/story/attribute.ts';
import { developmentsOf } from '../../src/news/story/developments.ts';
import type { Report } from '../../src/news/types.ts';
import { item } from '../support/articles.ts';

interface Line {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly publishedAt: number;
  readonly text: string;
  readonly story: string;
}

const [first, file] = process.argv.slice(2);
if (first !== 'demo' && (file === undefined || !(Number(first) > 0))) {
  console.error('usage: node tests/measure/alerts.ts COUNT FILE.jsonl | node tests/bench/alerts.ts demo');
  process.exit(2);
}
const shipped = fileURLToPath(new URL('../../config', import.meta.url));
const loaded = await loadConfig(shipped, shipped);
if (loaded.kind !== 'config') throw new Error('the shipped configuration has a mistake: npm test says where');
const publishers = indexPublishers(loaded.config.publishers);

const lines = file === undefined ? demoLines() : linesOf(file);
const stories = [...Map.groupBy(lines, ({ story }) => story).values()].filter(({ length }) => length > 1);
for (const story of stories.slice(0, first === 'demo' ? undefined : Number(first))) print(story);

function linesOf(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function demoLines(): Line[] {
  const groups = { BELKARA, CARDANNE, LAST_NIGHT, LINDHAVEN_TALKS, LYUTOGORSK, QUELM, STRAIT };
  return Object.entries(groups).flatMap(([story, pieces]) =>
    pieces.map((piece) => ({
      story: story === 'LAST_NIGHT' ? piece.slug : story,
      title: piece.title,
      publisher: OUTLETS.find(({ id }) => id === piece.outlet)!.name,
      url: `https://demo.example/${piece.slug}`,
      publishedAt: piece.at * 60_000,
      text: demoText(piece),
    })),
  );
}

function demoText({ teaser, body = [] }: DemoArticle): string {
  return [teaser, ...body].join('\n\n').replace(/\{weekday[^}]*\}/g, 'Monday');
}

function reportOf({ title, publisher, url, publishedAt, text }: Line, article: number): Report {
  const html = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  const cleaned = clean(item({ link: url, title, publishedAt, content: html }), [], {
    url,
    publisher,
    homepage: null,
    language: 'en',
  });
  const report = { ...cleaned, article, at: publishedAt, dated: true };
  return { ...report, attribution: attribute(report, publishers) };
}

function print(story: readonly Line[]): void {
  const reports = story.toSorted((a, b) => a.publishedAt - b.publishedAt).map(reportOf);
  const alert = { story: 1, channel: 'c', message: 1, lead: 0, watches: ['watch'] };
  const alertFile = { story: { id: 1, reports }, matches: [], alerts: [alert] };
  const view = viewAlert(alertFile, 'c', { watches: [], publishers });
  console.log(`\n## ${view.headline} (${view.publisher}) · ${reports.length} reports`);
  for (const { kind, sentence, publisher } of developmentsOf(reports))
    console.log(`  ! ${kind}: ${sentence} (${publisher})`);
  for (const { text, outlet } of view.summary) console.log(`  - ${text}${outlet === null ? '' : ` (${outlet})`}`);
  const via = view.first.via === null ? '' : `, relayed by ${view.first.via}`;
  console.log(
    `  First     ${view.first.outlet}${via} · rests on ${view.independent} of ${view.reports}${view.primary === null ? '' : ` (${view.primary.kind} by ${view.primary.by})`}`,
  );
  console.log(`  Speaking  ${view.speaking.join(' · ')}`);
}
