/**
 * npm run -s measure:study -- FILE.jsonl: the cleaned text, matches, summary and origins of each line's article. For
 * ../shared/score/study.mjs. The first paragraph stands for the teaser.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { attribute } from '../news/attribute.ts';
import { clean } from '../news/clean.ts';
import { compileWatches, matchAll } from '../news/match.ts';
import { indexPublishers } from '../news/publishers.ts';
import { parseQuery } from '../news/query.ts';
import { summarise } from '../news/summarise.ts';
import { compileThesaurus } from '../news/thesaurus.ts';
import type { Publisher, ThesaurusGroup, Watch } from '../news/types.ts';

interface Line {
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly publishedAt: number;
  readonly watches: readonly string[];
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run -s measure:study -- FILE.jsonl');
  process.exit(2);
}
const none = { feeds: [], publishers: [], languages: [] };
const publishers = indexPublishers(
  shipped<Partial<Publisher> & { name: string }>('publishers').map((one) => ({
    aka: [],
    kind: null,
    country: null,
    domain: null,
    state: false,
    family: one.name,
    ...one,
  })),
);
const thesaurus = compileThesaurus(
  shipped<Partial<ThesaurusGroup> & { id: string; same: readonly string[] }>('groups').map((group) => ({
    also: [],
    with: {},
    not: [],
    unless: [],
    optional: [],
    case: false,
    note: null,
    ...group,
  })),
);
const lines: Line[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const begun = performance.now();
for (const line of lines) console.log(JSON.stringify(study(line)));
console.log(JSON.stringify({ articles: lines.length, ms: Math.round(performance.now() - begun) }));

/** The list of that name in the shipped configuration. */
function shipped<T>(name: 'publishers' | 'groups'): readonly T[] {
  const path = new URL(`../../config/${name === 'groups' ? 'thesaurus' : name}.yaml`, import.meta.url);
  return existsSync(path) ? parse(readFileSync(path, 'utf8'))[name] : [];
}

function study(line: Line) {
  const article = clean(
    {
      guid: null,
      link: line.url,
      title: line.title,
      publishedAt: line.publishedAt,
      updatedAt: null,
      authors: [],
      categories: [],
      summary: null,
      content: line.html,
      source: null,
      image: null,
    },
    [],
    { url: line.url, publisher: line.publisher, homepage: null, language: 'en' },
  );
  const matches = matchAll(compileWatches(line.watches.map(watchOf), thesaurus), article);
  const found = matches.flatMap((match) => match.found);
  return {
    text: article.text,
    matches: matches.map((match) => ({
      watch: match.watch,
      found: [...new Set(match.found.map(({ words }) => words))],
    })),
    summary: summarise(article, found).map(({ sentence }) => sentence),
    origins: attribute(article, publishers).origins,
    sources: [],
  };
}

function watchOf(terms: string): Watch {
  const parsed = parseQuery(terms);
  if (parsed.kind === 'mistake') throw new Error(`${terms}: ${parsed.message}`);
  const { query } = parsed;
  return { channel: '0', name: terms, terms, query, role: null, colour: null, paused: false, only: none, except: none };
}
