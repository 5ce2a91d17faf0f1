/**
 * Where the time of collecting goes: `node tests/bench/collect/where.ts`. A first visit of made-up feeds by the bot itself, with Node's
 * profiler on; the samples of both threads by the stage of the pipeline that they fell in, and the functions of each.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from '../../support/child.ts';
import { openPressHouse } from '../../support/press-house.ts';

const FEEDS = 200;
const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
/** Functions of our own that are named for each stage. */
const NAMED = 3;

/** The stages by the functions that they begin with; a sample belongs to the innermost. */
const STAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    parseFeed: 'worker: parse',
    identify: 'worker: tell items apart',
    draft: 'worker: clean',
    readItem: 'worker: clean',
    linesIn: 'worker: lines to learn from',
    taughtBy: 'worker: lines to learn from',
    cutArticle: 'worker: split into words',
    packUnsplit: 'worker: pack and send',
    tell: 'worker: pack and send',
    fetchFeed: 'main: fetch',
    unpackArticle: 'main: unpack',
    unpackSplit: 'main: unpack',
    judge: 'main: match watches',
    place: 'main: cluster',
    compose: 'main: compose',
    learnLines: 'main: learn lines',
    indexArticles: 'main: search index',
    saveFindings: 'main: save',
    reserveIds: 'main: save',
    separateIn: 'main: known or new',
    '(garbage collector)': 'garbage collection',
  }),
);
const IDLE = new Set(['(idle)', '(program)']);

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

type Times = Map<string, number>;

const add = (times: Times, name: string, time: number) => void times.set(name, (times.get(name) ?? 0) + time);

const ours = ({ callFrame: { functionName, url, lineNumber } }: Node): string | null => {
  const file = /\/src\/(.*)$/.exec(url)?.[1];
  return file === undefined ? null : `\`${functionName || 'anonymous'}\` (${file}:${lineNumber + 1})`;
};

/** Adds the samples of one thread, µs. */
function tally({ nodes, samples, timeDeltas }: Profile, stages: Times, functions: Map<string, Times>): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const chain = (id: number): Node[] => {
    const found: Node[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) found.push(byId.get(at)!);
    return found;
  };
  for (const [at, id] of samples.entries()) {
    const stack = chain(id);
    if (IDLE.has(stack[0]!.callFrame.functionName)) continue;
    const stage =
      stack.map(({ callFrame }) => STAGES.get(callFrame.functionName)).find(Boolean) ?? 'start and the rest';
    const name = stack.map(ours).find((one) => one !== null) ?? 'Node itself';
    const time = timeDeltas[at] ?? 0;
    add(stages, stage, time);
    functions.set(stage, functions.get(stage) ?? new Map());
    add(functions.get(stage)!, name, time);
  }
}

const largest = (times: Times): [string, number][] => [...times].sort(([, a], [, b]) => b - a);

async function profiles(): Promise<Profile[]> {
  const house = await openPressHouse(FEEDS, FEEDS, Date.now() - 3_600_000);
  const folder = mkdtempSync(join(tmpdir(), 'attache-where-'));
  try {
    const flags = ['--disable-warning=ExperimentalWarning', '--cpu-prof', `--cpu-prof-dir=${folder}`];
    await runChild(process.execPath, [...flags, MAIN, '--once', '--config', house.folder], {
      env: { ATTACHE_DATA: join(house.folder, 'data'), LOG_LEVEL: 'error', DISCORD_TOKEN: undefined },
    });
    return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } finally {
    house.close();
    rmSync(folder, { recursive: true });
  }
}

const stages: Times = new Map();
const functions = new Map<string, Times>();
for (const profile of await profiles()) tally(profile, stages, functions);
const all = [...stages.values()].reduce((sum, time) => sum + time, 0);
const share = (time: number) => `${((time / all) * 100).toFixed(1)} %`;
console.log(`First visit of ${FEEDS} feeds: ${(all / 1e6).toFixed(1)} s of CPU time in both threads.\n`);
console.log('| stage | share | its largest functions, by their own time |\n|---|--:|---|');
for (const [stage, time] of largest(stages)) {
  const named = largest(functions.get(stage)!).slice(0, NAMED);
  console.log(`| ${stage} | ${share(time)} | ${named.map(([name, own]) => `${name} ${share(own)}`).join(', ')} |`);
}
