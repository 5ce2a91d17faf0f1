/**
 * What the tables of watch terms cost: `npm run bench -- tables`. Time to load and compile each once, in the order in
 * which a start needs them, and the memory that is kept afterwards (the heap after a forced collection).
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Bench } from '../support/bench.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

interface Cost {
  readonly ms: number;
  readonly kb: number;
}

async function measured<T>(load: () => T | Promise<T>): Promise<Cost & { readonly loaded: T }> {
  const before = heap();
  const began = performance.now();
  const loaded = await load();
  const ms = performance.now() - began;
  return { loaded, ms, kb: (heap() - before) / 1024 };
}

export const bench: Bench = async (tell) => {
  const beside = await measured(() => import('discord.js'));
  const row = (what: string, { ms, kb }: Cost) => {
    tell({ what: `tables: ${what}`, unit: 'ms', ours: ms, peer: 'discord.js is loaded', theirs: beside.ms });
    tell({ what: `tables: ${what}`, unit: 'kB kept', ours: kb, peer: 'discord.js', theirs: beside.kb });
  };
  const modules = await measured(async () => {
    const { parseQuery } = await import('../../src/news/watch/query.ts');
    await import('../../src/news/watch/match.ts');
    return parseQuery;
  });
  row('the modules of word families and watch terms', modules);
  const { placeTable } = await import('../../src/news/watch/lexicon/places.ts');
  const places = await measured(() => placeTable());
  row('places read', places);
  const { lexiconGroups } = await import('../../src/news/watch/lexicon.ts');
  row('places, abbreviations and classes, by their words', await measured(() => lexiconGroups('anything', new Set())));
  const { shippedThesaurus } = await import('../support/shipped.ts');
  const groups = await measured(() => shippedThesaurus());
  row('config/, read and checked, its thesaurus compiled', groups);
  const { compileThesaurus } = await import('../../src/news/watch/thesaurus.ts');
  const thesaurus = compileThesaurus(groups.loaded);
  const { planQuery } = await import('../../src/news/watch/match/plan.ts');
  const planned = await measured(() =>
    Array.from({ length: 1_000 }, (_, n) => {
      const { names } = places.loaded[n % places.loaded.length]!;
      const { same } = groups.loaded[n % groups.loaded.length]!;
      const read = modules.loaded(`${names[0]!.replace(/[^\p{L} ]/gu, ' ').trim()} ${same[0]}`);
      return read.kind === 'mistake' ? null : planQuery(read.query, thesaurus);
    }),
  );
  row('a thousand watches, planned', planned);
};
