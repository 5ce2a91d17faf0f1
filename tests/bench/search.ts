/**
 * How long a search takes over 100,000 and 1,000,000 archived articles, beside FTS5 itself, asked for the best 400 by BM25 that have
 * the families of the same words: `npm run bench -- search`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { listStories } from '../../src/desk/stories/stories.ts';
import { indexPublishers } from '../../src/news/publishers.ts';
import { wordKey } from '../../src/news/text/words.ts';
import { compileThesaurus } from '../../src/news/watch/thesaurus.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings } from '../support/articles.ts';
import type { Bench } from '../support/bench.ts';
import { shippedThesaurus } from '../support/shipped.ts';

const SIZES = [100_000, 1_000_000];
const QUERIES = [
  'embassy withdrawals',
  'earthquake',
  '"port authority"',
  'ceasefire talks -football',
  'journalist arrested',
  'volcano OR tsunami',
];
const ROUNDS = 20;

/** A small vocabulary with the frequencies of a language (Zipf), the subjects of the queries among its rarer words. */
const SUBJECTS =
  'embassy withdraws staff earthquake ceasefire talks journalist arrested port authority volcano tsunami minister police'.split(
    ' ',
  );
const FILLERS = Array.from({ length: 8_000 }, (_, n) => `w${n.toString(36)}`);
let seed = 1;
const chance = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const word = () =>
  chance() < 0.02
    ? SUBJECTS[Math.floor(chance() * SUBJECTS.length)]!
    : FILLERS[Math.floor(FILLERS.length ** chance()) - 1]!;
const sentence = (length: number) => `${Array.from({ length }, word).join(' ')}.`;

const now = Date.UTC(2026, 0, 1);
const groups = await shippedThesaurus();
const publishers = indexPublishers([]);
const thesaurus = compileThesaurus(groups);
const asker = { server: '', canSee: async () => true };

const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
const file = join(folder, 'attache.db');
const store = openSqlite(file);

export const bench: Bench = async (tell) => {
  let archived = 0;
  for (const size of SIZES) {
    process.stderr.write(`Archiving ${size - archived} made-up articles …\n`);
    for (; archived < size; archived += 500) await store.saveFindings(part(archived + 1));
    await measure(size, tell);
  }
  await store.close();
  rmSync(folder, { recursive: true });
};

async function measure(size: number, tell: Parameters<Bench>[0]): Promise<void> {
  const plain = new DatabaseSync(file);
  const fts = plain.prepare('SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search) LIMIT 400');
  for (const query of QUERIES) {
    const [asked, bare]: [number[], number[]] = [[], []];
    await ask(query);
    for (let n = 0; n < ROUNDS; n++) {
      asked.push(await timed(() => ask(query)));
      bare.push(await timed(async () => fts.all(ofFamilies(query))));
    }
    for (const [unit, share] of [
      ['ms p50', 0.5],
      ['ms p95', 0.95],
    ] as const) {
      const row = { what: `search ${size} articles for ${query}`, unit, ours: at(asked, share) };
      tell({ ...row, peer: 'FTS5 alone', theirs: at(bare, share) });
    }
  }
  plain.close();
}

function ask(query: string) {
  const context = {
    clock: () => now,
    store,
    config: () => ({ watches: [] }) as never,
    publishers: () => publishers,
    thesaurus: () => thesaurus,
  };
  return listStories({ query, watch: '', publisher: '', since: '', until: '' }, 0, asker, context);
}

/** What a search without thesaurus and matcher would ask. */
function ofFamilies(query: string): string {
  const words = query.replace(/-\w+/, '').match(/\b[a-z]+/g) ?? [];
  return words.map((word) => `"${wordKey(word)}"`).join(query.includes(' OR ') ? ' OR ' : ' AND ');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
}

function part(from: number) {
  const ids = Array.from({ length: 500 }, (_, n) => from + n);
  const articles = ids.map((id) => {
    const teaser = sentence(25);
    const when = now - Math.floor(chance() * 90) * 86_400_000;
    return {
      article: id,
      story: id,
      feed: 'https://bench.example/feed',
      url: `https://bench.example/${id}`,
      link: `https://bench.example/${id}`,
      title: sentence(9),
      teaser,
      text: `${teaser}\n\n${sentence(200)}`,
      page: null,
      byline: null,
      categories: [],
      related: [],
      image: null,
      language: 'en',
      at: when,
      dated: true,
      publisher: 'Bench Times',
      attribution: null,
      collectedAt: when,
    };
  });
  return findings({ at: now, stories: ids, articles });
}
