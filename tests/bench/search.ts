/** How long a search takes over 100,000 archived articles, beside a plain FTS5 query of the same words: `npm run bench`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { listStories } from '../../src/desk/stories.ts';
import { indexPublishers } from '../../src/news/publishers.ts';
import { compileThesaurus } from '../../src/news/watch/thesaurus.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings } from '../support/articles.ts';
import { shippedThesaurus } from '../support/shipped.ts';

const ARTICLES = 100_000;
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

const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
const file = join(folder, 'attache.db');
const store = openSqlite(file);
const now = Date.UTC(2026, 0, 1);
process.stderr.write(`Archiving ${ARTICLES} made-up articles …\n`);
for (let from = 1; from <= ARTICLES; from += 500) await store.saveFindings(part(from));
const groups = await shippedThesaurus();
const publishers = indexPublishers([]);
const thesaurus = compileThesaurus(groups);
const context = {
  clock: () => now,
  store,
  config: () => ({ watches: [] }) as never,
  publishers: () => publishers,
  thesaurus: () => thesaurus,
};
const plain = new DatabaseSync(file);
const fts = plain.prepare('SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search) LIMIT 400');

console.log(`| query | stories | search p50 ms | p95 ms | plain FTS5 p50 ms | p95 ms |\n|---|--:|--:|--:|--:|--:|`);
for (const query of QUERIES) {
  const words = (query.match(/[a-z]+/g) ?? []).map((one) => `"${one}"`).join(' AND ');
  const asked: number[] = [];
  const bare: number[] = [];
  let stories = 0;
  for (let n = 0; n < ROUNDS; n++) {
    asked.push(
      await timed(async () => {
        const listed = await listStories(
          { query, watch: '', publisher: '', since: '', until: '' },
          0,
          { server: '', canSee: async () => true },
          context,
        );
        stories = listed.kind === 'listed' ? listed.stories : 0;
      }),
    );
    bare.push(await timed(async () => void fts.all(words)));
  }
  console.log(
    `| ${query} | ${stories} | ${at(asked, 0.5)} | ${at(asked, 0.95)} | ${at(bare, 0.5)} | ${at(bare, 0.95)} |`,
  );
}
plain.close();
await store.close();
rmSync(folder, { recursive: true });

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function at(times: readonly number[], share: number): string {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);
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
