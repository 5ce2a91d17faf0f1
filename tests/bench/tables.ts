/**
 * What the tables of watch terms cost: `npm run bench -- tables`. Time to load and compile each once, in the order in
 * which a start needs them, and the memory that is kept afterwards (the heap after a forced collection).
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

async function measured<T>(what: string, load: () => T | Promise<T>): Promise<T> {
  const before = heap();
  const began = performance.now();
  const loaded = await load();
  const took = performance.now() - began;
  console.log(`| ${what} | ${took.toFixed(0)} | ${((heap() - before) / 1024).toFixed(0)} |`);
  return loaded;
}

console.log('| table | ms | kB kept |');
console.log('|---|--:|--:|');
const { parse } = await measured('the modules of word families and watch terms', async () => {
  const { parseQuery } = await import('../../src/news/watch/query.ts');
  await import('../../src/news/watch/match.ts');
  return { parse: parseQuery };
});
const { placeTable } = await import('../../src/news/watch/lexicon/places.ts');
const places = await measured('places read (held only for this line)', () => placeTable());
const { lexiconGroups } = await import('../../src/news/watch/lexicon.ts');
await measured('places, abbreviations and classes, by their words', () => lexiconGroups('anything', new Set()));
const { shippedThesaurus } = await import('../support/shipped.ts');
const groups = await measured('config/, read and checked, its thesaurus compiled', () => shippedThesaurus());
const { compileThesaurus } = await import('../../src/news/watch/thesaurus.ts');
const thesaurus = compileThesaurus(groups);
const { planQuery } = await import('../../src/news/watch/match/plan.ts');
await measured('a thousand watches, planned', () =>
  Array.from({ length: 1_000 }, (_, n) => {
    const { names } = places[n % places.length]!;
    const read = parse(`${names[0]!.replace(/[^\p{L} ]/gu, ' ').trim()} ${groups[n % groups.length]!.same[0]}`);
    return read.kind === 'mistake' ? null : planQuery(read.query, thesaurus);
  }),
);
console.log(`\n${places.length} places, ${groups.length} groups of the thesaurus.`);
