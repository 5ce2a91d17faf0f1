import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

/**
 * Who may import what, apart from the part itself. `types of` means types only, `store/*` the files of that folder and none
 * below it. The table of docs/architecture.md.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'news/text': ['news/types.ts'],
  'news/feed': ['news/types.ts', 'news/publishers.ts', 'news/text'],
  'news/watch': ['news/types.ts', 'news/text', 'news/time'],
  'news/story': ['news/types.ts', 'news/publishers.ts', 'news/text', 'types of news/feed', 'types of news/watch'],
  'news/time': [],
  'news/alert': [
    'news/types.ts',
    'news/time',
    'news/publishers.ts',
    'news/text',
    'news/feed',
    'news/watch',
    'news/story',
  ],
  delivery: ['types of news'],
  wire: ['news'],
  config: ['news'],
  store: ['types of news', 'types of delivery'],
  'store/rows': ['news', 'delivery', 'store/*'],
  'store/sqlite': ['news', 'delivery', 'store/*', 'store/rows'],
  'store/postgres': ['news', 'delivery', 'store/*', 'store/rows'],
  desk: ['news', 'config', 'store/*'],
  discord: ['news', 'desk', 'delivery'],
  pipeline: ['news', 'delivery', 'store/*', 'types of wire'],
  local: [],
  demo: [],
  app: [
    ...[
      'news',
      'delivery',
      'wire',
      'config',
      'store/*',
      'store/sqlite',
      'store/postgres',
      'desk',
      'discord',
      'pipeline',
    ],
    ...['local', 'demo'],
  ],
  cli: [
    ...[
      'news',
      'delivery',
      'wire',
      'config',
      'store/*',
      'store/sqlite',
      'store/postgres',
      'desk',
      'discord',
      'pipeline',
    ],
    ...['local', 'demo', 'app'],
  ],
};

/** One file of each part, to be imported. */
const TARGETS: readonly string[] = [
  'news/types.ts',
  'news/publishers.ts',
  ...['news/text', 'news/feed', 'news/watch', 'news/story', 'news/time', 'news/alert'].map((part) => `${part}/some.ts`),
  ...[
    'delivery',
    'wire',
    'config',
    'store/rows',
    'store/sqlite',
    'store/postgres',
    'desk',
    'discord',
    'pipeline',
    'local',
    'demo',
    'app',
    'cli',
  ].map((part) => `${part}/some.ts`),
  'store/some.ts',
  'main.ts',
];

/** A folder that is no part of ours: an import from it must be refused as well, or a new folder would be open to all. */
const UNKNOWN = 'elsewhere/some.ts';

interface Probe {
  readonly part: string;
  readonly file: string;
  readonly target: string;
  readonly name: string;
  readonly isAllowed: boolean;
}

const isIn = (target: string, place: string): boolean =>
  place.endsWith('/*') ? dirname(target) === place.slice(0, -2) : target === place || target.startsWith(`${place}/`);

function mayImport(part: string, target: string, kind: 'type' | 'value'): boolean {
  return (ALLOWED[part] ?? []).some((rule) =>
    rule.startsWith('types of ') ? kind === 'type' && isIn(target, rule.slice(9)) : isIn(target, rule),
  );
}

/** Each part's files try each target, from the part's own folder and from one below. */
function probesOf(part: string): Probe[] {
  const folders = ['store', 'cli'].includes(part) ? [part] : [part, `${part}/below`];
  const others = [...TARGETS, UNKNOWN].filter((target) => dirname(target) !== part);
  return folders.flatMap((folder, depth) =>
    others.flatMap((target, n) =>
      (['type', 'value'] as const).map((kind) => ({
        part,
        target,
        file: `src/${folder}/probe-${depth}-${n}-${kind}.ts`,
        name: kind === 'type' ? 'SomeType' : 'someValue',
        isAllowed: part === 'app' || part === 'cli' ? !isOffLimits(part, target) : mayImport(part, target, kind),
      })),
    ),
  );
}

/** `app/` and `cli/` may import everything that stands below them. */
function isOffLimits(part: string, target: string): boolean {
  return target === 'main.ts' || (part === 'app' && isIn(target, 'cli'));
}

const folder = mkdtempSync(join(tmpdir(), 'attache-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const probes = Object.keys(ALLOWED).flatMap(probesOf);
const refused = lint(probes);

/** The probes that Biome refuses, by its `noRestrictedImports`. */
function lint(all: readonly Probe[]): ReadonlySet<string> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const { file, target, name } of all) {
    const from = join(folder, dirname(file));
    mkdirSync(from, { recursive: true });
    const path = relative(from, join(folder, 'src', target)).replace(/^(?!\.)/, './');
    writeFileSync(join(folder, file), `import { ${name} } from '${path}';\nexport const probe = ${name};\n`);
  }
  const options = [
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    '--max-diagnostics=none',
  ];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', ...options, '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly location: { readonly path: unknown } }[];
  };
  return new Set(report.diagnostics.map(({ location }) => pathIn(location.path)));
}

function pathIn(path: unknown): string {
  const stated = typeof path === 'string' ? path : ((path as { readonly file?: string } | null)?.file ?? '');
  return relative(folder, join(folder, relative(folder, stated).startsWith('..') ? stated : relative(folder, stated)));
}

describe('imports between the parts', () => {
  test.each(Object.keys(ALLOWED))('%s/ may import what the table says, and nothing else', (part) => {
    const mine = probes.filter((probe) => probe.part === part);
    const wrong = mine.filter(({ file, isAllowed }) => refused.has(file) === isAllowed);
    expect(wrong.map(({ file, target, name, isAllowed }) => ({ file, target, name, isAllowed }))).toEqual([]);
    expect(mine.some(({ isAllowed }) => !isAllowed)).toBe(true);
  });
});
