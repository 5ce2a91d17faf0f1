import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationCommandOptionType, ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadConfig } from '../src/config/load.ts';
import * as schema from '../src/config/schema.ts';
import { COMMAND_MODULES } from '../src/discord/commands/index.ts';
import { compileWatches, matchAll } from '../src/news/watch/match.ts';
import { caret, parseQuery } from '../src/news/watch/query.ts';
import { compileThesaurus } from '../src/news/watch/thesaurus.ts';
import { article } from './support/articles.ts';

const readme = readFileSync('README.md', 'utf8');
const shipped = await loadConfig('config', 'config');
if (shipped.kind === 'mistakes') throw new Error('the shipped configuration has mistakes');
const { config } = shipped;

/** The cells of a table's rows, its head left out. */
function rows(part: string): string[][] {
  const lines = part.split('\n').filter((line) => line.trim().startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

function between(start: string, end: string): string {
  const [, after = ''] = readme.split(start);
  expect(after, start).toContain(end);
  return after.split(end)[0]!;
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}

/** `wire.allow` … of what a file or a row may hold. */
function keysOf(of: z.ZodType): string[] {
  interface Shape {
    readonly properties?: Readonly<Record<string, Shape>>;
  }
  const flat = ({ properties = {} }: Shape): string[] =>
    Object.entries(properties).flatMap(([key, inner]) =>
      inner.properties ? flat(inner).map((rest) => `${key}.${rest}`) : [key],
    );
  return flat(z.toJSONSchema(of, { io: 'input', unrepresentable: 'any' }) as Shape);
}

describe('watch terms are read as the README says', () => {
  const examples = rows(between('<!-- terms:', '<!-- end of terms -->'));
  const watches = (terms: string) => {
    const parsed = parseQuery(terms);
    if (parsed.kind === 'mistake') throw new Error(caret(terms, parsed));
    const watch = { ...config.watches[0]!, terms, query: parsed.query };
    return compileWatches([watch], compileThesaurus(config.thesaurus));
  };
  const found = (terms: string, headline: string) =>
    matchAll(watches(terms), article(headline, { teaser: '', text: '', publisher: 'BBC News' })).length > 0;

  test('every operator has an example', () => {
    const all = examples.map(([terms]) => terms).join(' ');
    for (const sign of ['"', ' OR ', ' -', '(', 'NEAR/', '*', 'title:', 'publisher:', 'lang:'])
      expect(all).toContain(sign);
  });

  test.each(examples)('%s finds “%s”, not “%s”', (terms, finds, passesOver) => {
    const [query] = quoted(terms!);
    expect(found(query!, finds!)).toBe(true);
    expect(found(query!, passesOver!)).toBe(false);
  });

  test('a mistake looks as shown', () => {
    const terms = 'embassy AND withdrawals';
    const parsed = parseQuery(terms);
    if (parsed.kind !== 'mistake') throw new Error('no mistake');
    expect(readme).toContain(caret(terms, parsed).replace(/^/gm, '    '));
  });

  test('a phrase that says the whole watch is enough in the headline', () => {
    expect(found('travel warning', 'Do not travel to Ardun, ministry says')).toBe(true);
  });
});

describe('the files are as the README says', () => {
  test('the least configuration works', async () => {
    const [, feeds, watches] = /```yaml\n(# feeds\.yaml\n.*?)(# watches\.yaml\n.*?)```/s.exec(readme)!;
    const folder = mkdtempSync(join(tmpdir(), 'attache-readme-'));
    writeFileSync(join(folder, 'feeds.yaml'), feeds!);
    writeFileSync(join(folder, 'watches.yaml'), watches!);
    const loaded = await loadConfig(folder, 'config');
    rmSync(folder, { recursive: true });
    expect(loaded.kind).toBe('config');
  });

  test('it names every key of settings.yaml, and no other', () => {
    const named = rows(between('<!-- settings:', '<!-- end of settings -->')).map(([key]) => quoted(key!)[0]);
    expect(named.toSorted()).toEqual(keysOf(schema.settingsFile).toSorted());
  });

  test.each([
    ['feeds.yaml', schema.feedRow],
    ['watches.yaml', schema.watchRow],
    ['publishers.yaml', schema.publisherRow],
    ['thesaurus.yaml', schema.groupRow],
  ] as const)('it names every key of a row of %s, and no other', (file, row) => {
    const table = rows(between('## The files you edit', '<!-- settings:'));
    const [, needs, may] = table.find(([name]) => name === `\`${file}\``)!;
    const named = quoted(`${needs} ${may}`).filter((key) => !['feeds', 'publishers', 'languages'].includes(key));
    const keys = new Set(keysOf(row).map((key) => key.split('.')[0]));
    expect(named.toSorted()).toEqual([...keys].toSorted());
  });
});

test('the invite link asks for the permissions of the table, which are those that the code speaks of', () => {
  const names = rows(between('exactly what is used:', '4. **Name the channel')).map(([name]) => name!);
  const bits = names.map((name) => {
    const flag = name.replace(/ in /, ' In ').replaceAll(' ', '') as keyof typeof PermissionFlagsBits;
    return PermissionFlagsBits[flag];
  });
  expect(bits).toHaveLength(5);
  const asked = /permissions=(\d+)/.exec(readme)![1];
  expect(asked).toBe(bits.reduce((all, bit) => all | bit, 0n).toString());
  expect(readme).toContain('scope=bot+applications.commands');
  const told = readFileSync('src/discord/target/receipts.ts', 'utf8') + readFileSync('src/app/log-events.ts', 'utf8');
  for (const name of ['View Channel', 'Send Messages', 'Embed Links', 'Read Message History']) {
    expect(told).toContain(name);
    expect(names).toContain(name);
  }
});

describe('what the README names exists', () => {
  const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

  test('commands', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!);
    expect(named).toEqual(expect.arrayContaining(['demo', 'measure:parse', 'measure:study', 'pictures']));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  test('commands in Discord, all of them', () => {
    const cells = rows(between('<!-- commands:', '<!-- end of commands -->')).map(([command]) => command!);
    const known = COMMAND_MODULES.flatMap(({ commands }) => commands).map(({ data }) => data);
    const said = cells.flatMap((cell) =>
      [...cell.matchAll(/`(\/[^`]+)`|\*([^*]+)\*/g)].map(([, slash, menu]) => slash ?? menu),
    );
    const full = known.flatMap((data) => {
      if (data.type === ApplicationCommandType.Message) return [data.name];
      const subs = ('options' in data ? (data.options ?? []) : []).filter(
        ({ type }) => type === ApplicationCommandOptionType.Subcommand,
      );
      return subs.length > 0 ? subs.map(({ name }) => `/${data.name} ${name}`) : [`/${data.name}`];
    });
    expect(said.toSorted()).toEqual(full.toSorted());
  });

  test('the unit of systemd starts what npm start does', () => {
    const [, flags] = /ExecStart=\/opt\/attache\/node_modules\/\.bin\/node (.*)/.exec(readme)!;
    expect(scripts.start).toBe(`exec node ${flags}`);
  });

  test('files', () => {
    const paths = [
      ...readme.matchAll(/(?:src|docs|config|tests)\/[\w./-]*|\b[A-Z]+\.md\b|(?<=`)\.(?:ci\/run|env\.example)/g),
    ];
    expect(paths.length).toBeGreaterThan(30);
    for (const [path] of paths) expect(existsSync(path), path).toBe(true);
  });

  test('anchors', () => {
    const heads = [...readme.matchAll(/^## (.*)$/gm)].map(([, head]) => head!.toLowerCase().replaceAll(' ', '-'));
    for (const [, anchor] of readme.matchAll(/\]\(#([^)]*)\)/g)) expect(heads).toContain(anchor);
  });
});
