/** `npm run -s measure:match -- FILE.jsonl`: the watches that each line's article matches, one JSON line each. */
import { readFileSync } from 'node:fs';
import type { Watch } from '../../src/news/watch/types.ts';
import { inputOf } from './input.ts';

const file = inputOf({
  command: 'npm run measure:match',
  says: 'Prints the watches that each article matches, one JSON line each.',
  argument: ['FILE.jsonl', 'a file with one article a line, and the watches as keys of its labels'],
});

const { loadConfig } = await import('../../src/config/load.ts');
const { WATCH_DEFAULTS } = await import('../../src/desk/watches/watches.ts');
const { split } = await import('../../src/news/text/words.ts');
const { compileWatches, matchAll } = await import('../../src/news/watch/match.ts');
const { parseQuery } = await import('../../src/news/watch/query.ts');
const { compileThesaurus } = await import('../../src/news/watch/thesaurus.ts');
const lines: { id: string; title: string; text: string; publisher: string; labels: Record<string, unknown> }[] =
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const watches = [...new Set(lines.flatMap(({ labels }) => Object.keys(labels)))].map((terms): Watch => {
  const parsed = parseQuery(terms);
  if (parsed.kind === 'mistake') throw new Error(`${terms}: ${parsed.message}`);
  const { query } = parsed;
  return { ...WATCH_DEFAULTS, channel: '0', name: terms, terms, query };
});
const shipped = new URL('../../config', import.meta.url).pathname;
const loaded = await loadConfig(shipped, shipped);
if (loaded.kind === 'mistakes') throw new Error(JSON.stringify(loaded.mistakes, null, 1));
const ready = compileWatches(watches, compileThesaurus(loaded.config.thesaurus));
for (const { id, title, text, publisher } of lines) {
  const teaser = split(text);
  const article = {
    feed: file,
    publisher,
    language: 'en',
    byline: null,
    categories: [],
    split: { title: split(title), teaser, text: teaser },
  };
  console.log(JSON.stringify({ id, matches: matchAll(ready, article).map(({ watch }) => watch) }));
}
