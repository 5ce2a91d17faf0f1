/** Checks across rows: duplicates, unknown names, and invalid terms. */

import { parseRule } from '../news/alert/level/rule.ts';
import { distinctLabels, hasLabel } from '../news/feed/labels.ts';
import { caret, parseQuery } from '../news/watch/query.ts';
import { AUTH, type EnvironmentVariables, readAuth, withoutPasswords } from './feed-auth.ts';
import { nearestName } from './nearest.ts';
import type { Layered } from './thesaurus-layers.ts';
import type { ConfigMistake, FileName } from './types.ts';
import type { Path, ReadYaml } from './where.ts';

type Document = Extract<ReadYaml, { kind: 'read' }>;

/** A file's rows as written, whether valid or not, so that all mistakes are reported at once. */
export interface Rows {
  readonly file: FileName;
  readonly document: Document;
  /** The key that contains the rows. */
  readonly key: string;
  readonly rows: readonly unknown[];
}

export function rowsOf(file: FileName, document: Document, key: string): Rows {
  const rows = field(document.value, key);
  return { file, document, key, rows: Array.isArray(rows) ? rows : [] };
}

/** What stands under a key of a row. */
export function field(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[key] : undefined;
}

/** The text under a key of a row; null when there is none. */
export function textField(row: unknown, key: string): string | null {
  const value = field(row, key);
  return typeof value === 'string' ? value : null;
}

function textsOf(row: unknown, key: string): readonly string[] {
  const value = field(row, key);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function mistakeAt({ file, document, key }: Rows, path: Path, message: string, advice: string): ConfigMistake {
  return { file, ...document.at([key, ...path]), message, advice };
}

/** Rows with the same `identity` (null: none; a list: several); the second one is the mistake. */
export function duplicates(
  rows: Rows,
  where: string,
  identity: (row: unknown) => string | null | readonly string[],
  say: (row: unknown) => readonly [message: string, advice: string],
): ConfigMistake[] {
  const first = new Map<string, number>();
  return rows.rows.flatMap((row, index) => {
    const is = [identity(row) ?? []].flat();
    const before = is.map((one) => first.get(one)).find((one) => one !== undefined);
    for (const one of is) if (!first.has(one)) first.set(one, index);
    if (before === undefined) return [];
    const { line } = rows.document.at([rows.key, before]);
    const [message, advice] = say(row);
    return [mistakeAt(rows, [index, where], `${message} is already in line ${line}`, advice)];
  });
}

/** A normalised address, for comparing rows. */
export function sameAddress(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(withoutPasswords(url)).href.replace(/#.*$/, '') : null;
}

/** Invalid watch terms, each with a caret under the mistake. */
export function termMistakes(rows: Rows): ConfigMistake[] {
  return rows.rows.flatMap((row, index) => {
    const terms = textField(row, 'terms');
    if (terms === null || terms === '') return [];
    const read = parseQuery(terms);
    if (read.kind === 'query') return [];
    const advice = read.suggestion === null ? 'correct the terms' : '';
    return [mistakeAt(rows, [index, 'terms'], `there is a mistake in these terms:\n${caret(terms, read)}`, advice)];
  });
}

/** Invalid rules of levels, likewise. */
export function ruleMistakes(rows: Rows): ConfigMistake[] {
  return rows.rows.flatMap((row, index) =>
    (['notice', 'urgent'] as const).flatMap((key) => {
      const rule = textField(row, key);
      const read = rule === null || rule === '' ? null : parseRule(rule);
      if (read?.kind !== 'mistake') return [];
      const advice = read.suggestion === null ? 'correct the rule' : '';
      return [mistakeAt(rows, [index, key], `there is a mistake in this rule:\n${caret(rule!, read)}`, advice)];
    }),
  );
}

/** Variables for `auth` that are not set, or hold what no header can. */
export function authMistakes(rows: Rows, env: EnvironmentVariables): ConfigMistake[] {
  return rows.rows.flatMap((row, index) => {
    const [url, name] = [textField(row, 'url'), AUTH.exec(textField(row, 'auth') ?? '')?.[1]];
    if (name === undefined || url === null || !URL.canParse(url)) return [];
    const value = env[name]?.trim() ?? '';
    if (value !== '' && readAuth(url, value)) return [];
    const is = value === '' ? 'is not set' : 'holds characters that no request can carry';
    const advice = `write ${name}=user:password, a token, or “Header: value” in .env, and start the bot again`;
    return [mistakeAt(rows, [index, 'auth'], `the variable ${name} ${is}`, advice)];
  });
}

/** A test alert needs a channel to be sent to. */
export function testAlertMistakes(rows: Rows): ConfigMistake[] {
  const { document } = rows;
  if (textField(document.value, 'testAlert') === null || textField(document.value, 'operatorsChannel') !== null)
    return [];
  const at = document.at(['testAlert']);
  return [
    { file: rows.file, ...at, message: 'testAlert needs operatorsChannel', advice: 'name the channel to send it to' },
  ];
}

/** Thesaurus entries that have no effect or are probably wrong. */
export function checkThesaurus(rows: Rows, { mistakes }: Layered): ConfigMistake[] {
  return mistakes.map(({ index, path, message, advice }) => mistakeAt(rows, [index, ...path], message, advice));
}

/** The feeds, publishers and labels that watches may include or exclude. */
export interface Choices {
  readonly feeds: readonly string[];
  /** Names, other names and families. */
  readonly publishers: readonly string[];
  readonly labels: readonly string[];
}

/** Unknown feeds, publishers and labels that a watch includes or excludes. */
export function choiceMistakes(rows: Rows, choices: Choices): ConfigMistake[] {
  const addresses = new Set(choices.feeds.map(sameAddress));
  const names = new Set(choices.publishers.map((name) => name.toLowerCase()));
  const unknown = (row: unknown, index: number, side: string): ConfigMistake[] => {
    const mistake = (list: string, at: number, message: string, advice: string) =>
      mistakeAt(rows, [index, side, list, at], message, advice);
    const written = (list: string) => textsOf(field(row, side), list).map((text, at) => ({ text, at }));
    return [
      ...written('feeds')
        .filter(({ text }) => !addresses.has(sameAddress(text)) && sameAddress(text) !== null)
        .map(({ text, at }) => mistake('feeds', at, `${text} is not in feeds.yaml`, meant(text, choices.feeds))),
      ...written('publishers')
        .filter(({ text }) => !names.has(text.toLowerCase()))
        .map(({ text, at }) =>
          mistake('publishers', at, `unknown publisher “${text}”`, meant(text, choices.publishers)),
        ),
      ...written('labels')
        .filter(({ text }) => !hasLabel(choices.labels, text))
        .map(({ text, at }) =>
          mistake('labels', at, `no feed has the label “${text}”`, meantLabel(text, choices.labels)),
        ),
    ];
  };
  return rows.rows.flatMap((row, index) => [...unknown(row, index, 'only'), ...unknown(row, index, 'except')]);
}

function meantLabel(written: string, labels: readonly string[]): string {
  const near = nearestName(written, labels);
  if (near !== null) return `write ${near}`;
  return `write it under labels of a feed in feeds.yaml first${labels.length > 0 ? `; labels there: ${labels.slice(0, 20).join(', ')}` : ''}`;
}

function meant(written: string, names: readonly string[]): string {
  const near = nearestName(written, names);
  return near === null ? 'write it as in its file' : `write ${near}`;
}

/** The publisher names that watches may use: those of publishers.yaml and of the feeds. */
export function publisherNames(publishers: Rows, feeds: Rows): readonly string[] {
  const known = publishers.rows.flatMap((row) => [
    textField(row, 'name'),
    ...textsOf(row, 'aka'),
    textField(row, 'family'),
  ]);
  const own = feeds.rows.map((row) => textField(row, 'publisher') ?? hostIn(textField(row, 'url')));
  return [...known, ...own].filter((name) => name !== null);
}

/** The labels of the feeds, each once. */
export function labelsIn(feeds: Rows): readonly string[] {
  return distinctLabels(feeds.rows.flatMap((row) => textsOf(row, 'labels')));
}

/** A feed without a publisher is credited by its host. */
export function hostIn(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
}

/** Webhooks that watches name and settings.yaml does not have, and variables of webhooks that are not set. */
export function webhookMistakes(watches: Rows, webhooks: Rows, env: EnvironmentVariables): ConfigMistake[] {
  const known = webhooks.rows.flatMap((row) => textField(row, 'name') ?? []);
  const unknown = watches.rows.flatMap((row, index) =>
    textsOf(row, 'webhooks').flatMap((name, at) => {
      if (known.includes(name)) return [];
      const near = nearestName(name, known);
      const advice = near === null ? 'add it under webhooks in settings.yaml' : `write ${near}`;
      return [mistakeAt(watches, [index, 'webhooks', at], `settings.yaml has no webhook “${name}”`, advice)];
    }),
  );
  const unset = webhooks.rows.flatMap((row, index) =>
    ['url', 'secret'].flatMap((key) => {
      const variable = AUTH.exec(textField(row, key) ?? '')?.[1];
      if (variable === undefined || env[variable]) return [];
      return [mistakeAt(webhooks, [index, key], `${variable} is not set`, `write ${variable}=… in .env`)];
    }),
  );
  return [...unknown, ...unset];
}
