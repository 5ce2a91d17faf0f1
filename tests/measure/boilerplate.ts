/**
 * `npm run -s measure:boilerplate -- FILE.jsonl [--list]`: of articles given line by line (`article`, `position`, `text`, the
 * tag `html` that it stood in, and `keep`), how many of the lines that are reporting stay, and how many of the others go. One
 * JSON line; with `--list` also every line that was judged wrongly. An article is read as an item of a feed is, by itself: what
 * a feed repeats teaches nothing here. A line stays when it is a line of what was cleaned, or a long part of one.
 */
import { readFileSync } from 'node:fs';
import { inputOf } from './input.ts';

interface Line {
  readonly article: string;
  readonly position: number;
  readonly text: string;
  /** The opening tag or tags; a paragraph when absent. */
  readonly html?: string;
  readonly keep: boolean;
}

const FEED = { url: 'https://set.test/feed', publisher: 'Set', homepage: null, language: null };

/** Short texts may be a part of another line by chance. */
const LONG = 40;

const file = inputOf({
  command: 'npm run measure:boilerplate',
  says: 'Counts how many lines that are reporting stay in articles, and how many others go.',
  argument: ['FILE.jsonl', 'a file with one line of an article a line'],
  flags: { list: 'print every line that was judged wrongly, too' },
});

const { escapeUTF8 } = await import('entities');
const { clean } = await import('../../src/news/feed/clean.ts');
const { item } = await import('../support/articles.ts');
const lines: readonly Line[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));

const judged = [...Map.groupBy(lines, ({ article }) => article).values()].flatMap(judge);
const [stay, go] = [judged.filter(({ line }) => line.keep), judged.filter(({ line }) => !line.keep)];
const kept = stay.filter(({ stands }) => stands);
const gone = go.filter(({ stands }) => !stands);
console.log(
  JSON.stringify({
    articles: new Set(lines.map(({ article }) => article)).size,
    stay: stay.length,
    keptPercent: percent(kept.length, stay.length),
    go: go.length,
    gonePercent: percent(gone.length, go.length),
  }),
);
if (process.argv.includes('--list'))
  for (const { line, stands } of judged)
    if (stands !== line.keep) console.log(`${stands ? 'left' : 'lost'} ${line.article} ${line.position}: ${line.text}`);

function judge(article: readonly Line[]) {
  const content = article
    .toSorted((a, b) => a.position - b.position)
    .map(({ html = '<p>', text }) => html + escapeUTF8(text) + closing(html))
    .join('\n');
  const { text } = clean(item({ title: '', content }), ['guid:1'], FEED);
  const told = text.split('\n').map(squeezed);
  return article.map((line) => ({ line, stands: stands(squeezed(line.text), told) }));
}

function stands(text: string, told: readonly string[]): boolean {
  return told.some((line) => line === text || line === `• ${text}` || (text.length >= LONG && line.includes(text)));
}

/** `<aside><p class="x">` → `</p></aside>` */
function closing(html: string): string {
  const names = Array.from(html.matchAll(/<([a-z][\w-]*)/gi), ([, name]) => name!);
  return names.reduceRight((all, name) => `${all}</${name}>`, '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function percent(part: number, all: number): number {
  return Math.round((1000 * part) / all) / 10;
}
