/**
 * What an edit of a large configuration costs each machine: `npm run bench -- texts`. A command adds a row, all texts are checked,
 * and the watches are compiled; all of it on the main thread.
 */
import { parse } from 'yaml';
import { buildRuntimeConfig } from '../../src/app/config/runtime.ts';
import { checkConfig } from '../../src/config/load.ts';
import { addRow } from '../../src/config/rows.ts';
import type { ConfigFile } from '../../src/config/types.ts';
import type { Bench } from '../support/bench.ts';

const SIZES = [
  [1_000, 300],
  [10_000, 3_000],
  [30_000, 10_000],
  [100_000, 30_000],
] as const;

const channel = (n: number) => String(200_000_000_000_000_000n + BigInt(n));

function filesOf(feeds: number, watches: number): ConfigFile[] {
  const rows = (count: number, row: (n: number) => string) => Array.from({ length: count }, (_, n) => row(n)).join('');
  const texts = {
    'feeds.yaml': `feeds:\n${rows(feeds, (n) => `  - url: https://h${n % 20_000}.example/${n}.xml\n    publisher: Paper ${n}\n`)}`,
    'watches.yaml': `watches:\n${rows(watches, (n) => `  - name: Watch ${n}\n    terms: word${n} strikes\n    channel: "${channel(n % 10_000)}"\n`)}`,
    'publishers.yaml': 'publishers: []',
    'thesaurus.yaml': 'groups: []',
    'settings.yaml': '{}',
  };
  return Object.entries(texts).map(([name, text]) => ({ name: name as ConfigFile['name'], path: name, text }));
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const began = performance.now();
  const result = work();
  return { ms: Math.round(performance.now() - began), result };
}

export const bench: Bench = async (tell) => {
  for (const [feeds, watches] of SIZES) {
    const files = filesOf(feeds, watches);
    const { text } = files.find(({ name }) => name === 'watches.yaml')!;
    const fields = { name: 'One more', terms: 'one more', channel: channel(1) };
    const parsed = timed(() => files.map((file) => parse(file.text)));
    const added = timed(() => addRow(text, 'watches', fields));
    const checked = timed(() => checkConfig(files));
    if (checked.result.kind !== 'config') throw new Error('the texts are valid');
    const { config } = checked.result;
    const compiled = timed(() => buildRuntimeConfig(config, { userAgent: 'Bench/0 (+https://bench.example)' }));
    await compiled.result.web.close();
    const row = (what: string, { ms }: { readonly ms: number }) =>
      tell({
        what: `${feeds} feeds, ${watches} watches: ${what}`,
        ...{ unit: 'ms', ours: ms, peer: 'yaml parses the texts', theirs: parsed.ms },
      });
    row('add a row', added);
    row('check the texts', checked);
    row('compile the watches', compiled);
  }
};
