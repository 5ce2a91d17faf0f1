import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ApplicationCommandOptionType, ApplicationCommandType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadConfig } from '../src/config/load.ts';
import * as schema from '../src/config/schema.ts';
import { COMMAND_MODULES } from '../src/discord/commands/index.ts';
import { permissionsFor } from '../src/discord/target/permissions.ts';
import { FIGURE_NAMES, FIGURES } from '../src/news/alert/level/figures.ts';
import { parseRule } from '../src/news/alert/level/rule.ts';
import { formatIn } from '../src/news/time/clock.ts';
import { readTime } from '../src/news/time/words.ts';
import { compileWatches, matchAll } from '../src/news/watch/match.ts';
import { FIELD_NAMES, QUERY_FIELDS } from '../src/news/watch/query/fields.ts';
import { caret, parseQuery } from '../src/news/watch/query.ts';
import { compileThesaurus } from '../src/news/watch/thesaurus.ts';
import { MATCH_MODES, type MatchMode } from '../src/news/watch/types.ts';
import { article } from './support/articles.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const terms = read('docs/watch-terms.md');
const commands = read('docs/commands.md');
const configuration = read('docs/configuration.md');
const running = read('docs/running-a-bot.md');
const operating = read('docs/operating.md');
/** Every page that a reader is led to, by its path. */
const pages = new Map(
  [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ].map((path) => [path, read(path)]),
);
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

function between(page: string, start: string, end: string): string {
  const [, after = ''] = page.split(start);
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

describe('levels are as docs/working-with-alerts.md says', () => {
  const page = read('docs/working-with-alerts.md');

  test('it explains each figure, and no other', () => {
    const told = rows(between(page, '<!-- figures:', '<!-- end of figures -->'));
    expect(told.map(([name, counts]) => [quoted(name!)[0], counts])).toEqual(
      FIGURE_NAMES.map((name) => [name, FIGURES[name].reads]),
    );
  });

  test('its rules can be read, and its mistake is told as it says', () => {
    const rules = rows(page.split('### Rules')[1]!.split('<!-- figures')[0]!).flatMap(([rule]) => quoted(rule!));
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) expect(parseRule(rule).kind, rule).toBe('rule');
    const [, mistaken = '', told = ''] = /there is a mistake in this rule:\n {4}(.+)\n((?: {4}.+\n)+)/.exec(page)!;
    const mistake = parseRule(mistaken);
    expect(mistake.kind === 'mistake' && caret(mistaken, mistake)).toBe(
      `${mistaken}\n${told.replaceAll(/^ {4}/gm, '').trimEnd()}`,
    );
  });
});

describe('watch terms are read as docs/watch-terms.md says', () => {
  const examples = rows(between(terms, '<!-- terms:', '<!-- end of terms -->'));
  const watches = (text: string, match: MatchMode = 'wide') => {
    const parsed = parseQuery(text);
    if (parsed.kind === 'mistake') throw new Error(caret(text, parsed));
    const watch = { ...config.watches[0]!, terms: text, query: parsed.query, match };
    return compileWatches([watch], compileThesaurus(config.thesaurus));
  };
  const found = (text: string, headline: string) =>
    matchAll(watches(text), article(headline, { teaser: '', text: '', publisher: 'BBC News' })).length > 0;

  test('every operator has an example', () => {
    const all = examples.map(([example]) => example).join(' ');
    for (const sign of ['"', ' OR ', ' -', '(', 'NEAR/', '*']) expect(all).toContain(sign);
  });

  test.each(examples)('%s finds “%s”, not “%s”', (example, finds, ignores) => {
    const [query] = quoted(example!);
    expect(found(query!, finds!)).toBe(true);
    expect(found(query!, ignores!)).toBe(false);
  });

  const trades = rows(between(terms, '<!-- trades:', '<!-- end of trades -->'));

  test('at least five trades have an example', () => {
    expect(new Set(trades.map(([trade]) => trade)).size).toBeGreaterThanOrEqual(5);
  });

  test.each(trades)('%s: %s finds “%s”, not “%s”', (_, example, finds, ignores) => {
    const [query] = quoted(example!);
    expect(found(query!, finds!)).toBe(true);
    expect(found(query!, ignores!)).toBe(false);
  });

  const fields = rows(between(terms, '<!-- fields:', '<!-- end of fields -->')).map(
    ([field, reads, finds, ignores]) => [quoted(field!)[0]!, reads!, finds!, ignores!] as const,
  );
  const STATED: Readonly<Record<string, (value: string) => Parameters<typeof article>[1]>> = {
    title: () => ({}),
    author: (value) => ({ byline: value }),
    category: (value) => ({ categories: [value] }),
    lang: (value) => ({ language: value }),
    feed: (value) => ({ feed: value }),
    publisher: (value) => ({ publisher: value }),
  };
  const stated = (cell: string) => {
    const [, field, value] = /^(\w+): (.*)$/.exec(cell)!;
    return article(field === 'title' ? value! : 'News', { teaser: '', text: '', ...STATED[field!]!(value!) });
  };

  test('every field has a row, which says what the table in the code says', () => {
    const known = FIELD_NAMES.map((field) => [QUERY_FIELDS[field].example, QUERY_FIELDS[field].reads]);
    expect(fields.map(([field, reads]) => [field, reads])).toEqual(known);
  });

  test.each(fields)('%s looks at %s: it finds %s, not %s', (field, _, finds, ignores) => {
    expect(matchAll(watches(field), stated(finds))).toHaveLength(1);
    expect(matchAll(watches(field), stated(ignores))).toHaveLength(0);
  });

  const modes = rows(between(terms, '<!-- modes:', '<!-- end of modes -->')).map(
    ([mode, , finds, ignores]) => [quoted(mode!)[0] as MatchMode, finds!, ignores!] as const,
  );

  test('every mode has a row', () => {
    expect(modes.map(([mode]) => mode)).toEqual(MATCH_MODES);
  });

  test.each(modes)('%s finds “%s”, not “%s”', (match, finds, ignores) => {
    const found = (headline: string) =>
      matchAll(watches('embassy withdrawals', match), article(headline, { teaser: '', text: '' }));
    expect(found(finds)).toHaveLength(1);
    expect(found(ignores)).toHaveLength(0);
  });

  test('a mistake looks as shown', () => {
    const mistaken = 'embassy AND withdrawals';
    const parsed = parseQuery(mistaken);
    if (parsed.kind !== 'mistake') throw new Error('no mistake');
    expect(terms).toContain(caret(mistaken, parsed).replace(/^/gm, '    '));
  });

  test('a phrase that says the whole watch is enough in the headline', () => {
    expect(found('travel warning', 'Do not travel to Ardun, ministry says')).toBe(true);
  });
});

test.each(rows(between(read('docs/time.md'), '<!-- times:', '<!-- end of times -->')))(
  'typed, %s means %s',
  (typed, means) => {
    const at = readTime(quoted(typed!)[0]!, Date.UTC(2026, 2, 4, 12), 'Europe/Berlin');
    expect(at && formatIn(at, 'Europe/Berlin')).toBe(means);
  },
);

describe('the files are as docs/configuration.md says', () => {
  test('the least configuration works', async () => {
    const [, feeds, watches] = /```yaml\n(# feeds\.yaml\n.*?)(# watches\.yaml\n.*?)```/s.exec(configuration)!;
    const folder = mkdtempSync(join(tmpdir(), 'attache-docs-'));
    writeFileSync(join(folder, 'feeds.yaml'), feeds!);
    writeFileSync(join(folder, 'watches.yaml'), watches!);
    const loaded = await loadConfig(folder, 'config');
    rmSync(folder, { recursive: true });
    expect(loaded.kind).toBe('config');
  });

  test('the thesaurus of one’s own is one', async () => {
    const [, own] = /```yaml\n(# thesaurus\.yaml\n.*?)```/s.exec(configuration)!;
    const folder = mkdtempSync(join(tmpdir(), 'attache-docs-'));
    for (const name of ['feeds.yaml', 'watches.yaml']) writeFileSync(join(folder, name), read(`config/${name}`));
    writeFileSync(join(folder, 'thesaurus.yaml'), own!);
    const loaded = await loadConfig(folder, 'config');
    rmSync(folder, { recursive: true });
    if (loaded.kind === 'mistakes') throw new Error(JSON.stringify(loaded.mistakes));
    const ids = loaded.config.thesaurus.map(({ id }) => id);
    expect(ids).toContain('layoffs');
    expect(ids).not.toContain('bird-flu');
  });

  test('it names every key of settings.yaml, and no other', () => {
    const named = rows(between(configuration, '<!-- settings:', '<!-- end of settings -->')).map(
      ([key]) => quoted(key!)[0],
    );
    expect(named.toSorted()).toEqual(keysOf(schema.settingsFile).toSorted());
  });

  test.each([
    ['feeds.yaml', schema.feedRow],
    ['watches.yaml', schema.watchRow],
    ['publishers.yaml', schema.publisherRow],
    ['thesaurus.yaml', schema.groupRow],
  ] as const)('it names every key of a row of %s, and no other', (file, row) => {
    const table = rows(between(configuration, '## Rows', '<!-- settings:'));
    const [, needs, may] = table.find(([name]) => name === `\`${file}\``)!;
    const inner = file === 'watches.yaml' ? ['feeds', 'publishers', 'languages', 'labels'] : [];
    const named = quoted(`${needs} ${may}`).filter((key) => !inner.includes(key));
    const keys = new Set(keysOf(row).map((key) => key.split('.')[0]));
    expect(named.toSorted()).toEqual([...keys].toSorted());
  });
});

test('the invite link asks for the permissions of the table, which are those that the code names', () => {
  const table = (begin: string, end: string) => rows(between(running, begin, end));
  const told = (needs: boolean) => {
    const all = permissionsFor({ threads: needs, everyone: needs, charts: needs });
    return all.map(({ name, why }) => [name, why]);
  };
  const [base, more] = [table('that the bot uses:', 'Some watches want'), table('prints that link again:', '*Manage')];
  expect(base).toEqual(told(false));
  expect([...base, ...more]).toEqual(told(true));
  const needed = permissionsFor({ threads: false, everyone: false, charts: false });
  const bits = needed.map(({ name }) => {
    const flag = name.replace(/ in /, ' In ').replaceAll(' ', '') as keyof typeof PermissionFlagsBits;
    return PermissionFlagsBits[flag];
  });
  const asked = /permissions=(\d+)/.exec(running)![1];
  expect(asked).toBe(bits.reduce((all, bit) => all | bit, 0n).toString());
  expect(running).toContain('scope=bot+applications.commands');
  const source = readFileSync('src/discord/target/receipts.ts', 'utf8') + readFileSync('src/app/log/lines.ts', 'utf8');
  for (const name of ['View Channel', 'Send Messages', 'Embed Links', 'Read Message History'])
    expect(source).toContain(name);
});

describe('what the docs name exists', () => {
  const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

  test('commands', () => {
    const named = [...pages.values()].flatMap((page) =>
      [...page.matchAll(/npm run (?:-s )?([a-z][\w:]*(?:-\w+)*)/g)].map(([, name]) => name!),
    );
    expect(named).toEqual(expect.arrayContaining(['demo', 'measure:parse', 'measure:study', 'pictures']));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  test('commands in Discord, all of them', () => {
    const cells = rows(between(commands, '<!-- commands:', '<!-- end of commands -->')).map(([command]) => command!);
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
    const [, flags] = /ExecStart=\/opt\/attache\/node_modules\/\.bin\/node (.*)/.exec(operating)!;
    const [, environment] = /Environment=(.*)/.exec(operating)!;
    expect(scripts.start).toBe(`exec env ${environment} node ${flags}`);
  });

  test.each([...pages])('files and links in %s', (path, page) => {
    const named = [...page.matchAll(/(?:(?<=`)|(?<=\]\())(?:src|docs|config|tests)\/[\w./-]*/g)].map(([file]) => file);
    for (const file of named)
      expect(
        [file, join(dirname(path), file)].some((one) => existsSync(one)),
        file,
      ).toBe(true);
    const links = [...page.matchAll(/(?:\]\(|src="|srcset=")([^)":#]+)(?:#[^)"]*)?[)"]/g)].map(([, link]) => link!);
    for (const link of links) expect(existsSync(join(dirname(path), link)), link).toBe(true);
  });

  test('every page of docs/ is reached from the README, by way of other pages', () => {
    const reached = new Set(['README.md']);
    for (const path of reached)
      for (const [, to = ''] of pages.get(path)!.matchAll(/\]\(([^)#\s]+\.md)/g)) {
        const target = join(dirname(path), to);
        if (pages.has(target)) reached.add(target);
      }
    const guides = [...pages.keys()].filter((path) => dirname(path) === 'docs');
    expect(guides.filter((path) => !reached.has(path))).toEqual([]);
  });
});
