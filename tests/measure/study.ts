/**
 * `npm run -s measure:study -- FILE.jsonl`: the cleaned text, matches, summary and origins of each line's article, one
 * JSON line each. The first paragraph serves as the teaser.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Watch } from '../../src/news/watch/types.ts';
import { inputOf } from './input.ts';

interface Line {
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly publishedAt: number;
  readonly watches: readonly string[];
}

const file = inputOf({
  command: 'npm run measure:study',
  says: 'Prints the cleaned text, matches, summary and origins of each article, one JSON line each.',
  argument: ['FILE.jsonl', 'a file with one article a line'],
});

const { loadConfig } = await import('../../src/config/load.ts');
const { WATCH_DEFAULTS } = await import('../../src/desk/watches/watches.ts');
const { clean } = await import('../../src/news/feed/clean.ts');
const { indexPublishers } = await import('../../src/news/publishers.ts');
const { attribute } = await import('../../src/news/story/attribute.ts');
const { summarise } = await import('../../src/news/story/summarise.ts');
const { compileWatches, matchAll } = await import('../../src/news/watch/match.ts');
const { parseQuery } = await import('../../src/news/watch/query.ts');
const { compileThesaurus } = await import('../../src/news/watch/thesaurus.ts');
const { item } = await import('../support/articles.ts');
const shipped = fileURLToPath(new URL('../../config', import.meta.url));
const loaded = await loadConfig(shipped, shipped);
if (loaded.kind !== 'config') throw new Error('the shipped configuration has a mistake: npm test says where');
const publishers = indexPublishers(loaded.config.publishers);
const thesaurus = compileThesaurus(loaded.config.thesaurus);
const lines: Line[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const begun = performance.now();
for (const line of lines) console.log(JSON.stringify(study(line)));
console.log(JSON.stringify({ articles: lines.length, ms: Math.round(performance.now() - begun) }));

function study(line: Line) {
  const article = clean(
    item({ link: line.url, title: line.title, publishedAt: line.publishedAt, content: line.html }),
    [],
    { url: line.url, publisher: line.publisher, homepage: null, language: 'en' },
  );
  const matches = matchAll(compileWatches(line.watches.map(watchOf), thesaurus), article);
  const found = matches.flatMap((match) => match.found);
  const { origins, sources } = attribute(article, publishers);
  return {
    text: article.text,
    matches: matches.map((match) => ({
      watch: match.watch,
      found: [...new Set(match.found.map(({ words }) => words))],
    })),
    summary: summarise(article, found).map(({ sentence }) => sentence),
    origins,
    sources: sources.map(({ who, named, comment, sentence }) => ({
      who,
      named,
      comment: comment === 'said' ? 'said' : 'declined',
      quote: sentence,
    })),
  };
}

function watchOf(terms: string): Watch {
  const parsed = parseQuery(terms);
  if (parsed.kind === 'mistake') throw new Error(`${terms}: ${parsed.message}`);
  const { query } = parsed;
  return { ...WATCH_DEFAULTS, channel: '0', name: terms, terms, query };
}
