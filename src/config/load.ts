/**
 * Reads and checks the five files: returns a Config, or all mistakes of all files at once.
 *
 *   text ─readYaml▶ value with positions ─schema▶ rows ─checks▶ Config
 */
import type { z } from 'zod';
import { distinctLabels, hasLabel } from '../news/feed/labels.ts';
import type { Publisher } from '../news/types.ts';
import { checkThesaurus, hostIn, rowsOf } from './checks.ts';
import { crossChecks, ROWS } from './cross-checks.ts';
import { AUTH, authInAddress, type EnvironmentVariables, readAuth, withoutPasswords } from './feed-auth.ts';
import { byPosition, schemaMistakes } from './mistakes.ts';
import { FILE_NAMES, readConfigFile } from './read.ts';
import * as schema from './schema.ts';
import { type Layered, layGroups } from './thesaurus-layers.ts';
import type { Config, ConfigFile, ConfigMistake, Feed, FileName, Loaded, Settings } from './types.ts';
import { type ChooseLabels, watchesOf } from './watch-row.ts';
import { type ReadYaml, readYaml } from './where.ts';

/**
 * Reads and checks the configuration in `dir`. The optional files (publishers, thesaurus, settings) that are absent
 * there are taken from `shipped`. Never throws for anything a person can write.
 * @param env where rows find the secrets that they name
 */
export async function loadConfig(
  dir: string,
  shipped: string,
  env: EnvironmentVariables = process.env,
): Promise<Loaded> {
  const read = await Promise.all(FILE_NAMES.map((name) => readConfigFile(name, dir, shipped)));
  return checkConfig(
    read.filter((one) => 'text' in one),
    read.filter((one) => 'message' in one),
    env,
  );
}

/**
 * Checks texts that are not on disk yet, so that an edit is checked before it is written.
 * @param env where `auth: env:NAME` of a feed finds its secret
 */
export function checkConfig(
  files: readonly ConfigFile[],
  unread: readonly ConfigMistake[] = [],
  env: EnvironmentVariables = process.env,
): Loaded {
  const mistakes = [...unread];
  const documents = new Map<FileName, Document | null>();
  const parse = <T extends z.ZodType>(name: FileName, by: T): z.output<T> | null => {
    const file = files.find((one) => one.name === name);
    if (!file) return null;
    const reading = readOnce(file, by);
    documents.set(name, reading.document);
    mistakes.push(...reading.mistakes);
    return reading.rows;
  };
  const feeds = parse('feeds.yaml', schema.feedsFile);
  const watches = parse('watches.yaml', schema.watchesFile);
  const publishers = parse('publishers.yaml', schema.publishersFile);
  const thesaurus = parse('thesaurus.yaml', schema.thesaurusFile);
  const settings = parse('settings.yaml', schema.settingsFile);
  mistakes.push(...crossChecks(documents, env));
  const layered = thesaurus && layersOf(thesaurus, files, mistakes);
  if (layered)
    mistakes.push(...checkThesaurus(rowsOf('thesaurus.yaml', documents.get('thesaurus.yaml')!, 'groups'), layered));
  if (mistakes.length > 0 || !feeds || !watches || !publishers || !layered || !settings) {
    return { kind: 'mistakes', mistakes: mistakes.map(redacted).toSorted(byPosition) };
  }
  const config: Config = {
    feeds: feeds.feeds.map((row) => feedOf(row, env)),
    watches: watches.watches.flatMap((row) => watchesOf(row, labelChoices(feeds.feeds))),
    publishers: publishers.publishers.map(publisherOf),
    thesaurus: layered.groups,
    settings: settingsOf(settings),
    files,
  };
  return { kind: 'config', config };
}

function redacted(mistake: ConfigMistake): ConfigMistake {
  return { ...mistake, message: withoutPasswords(mistake.message), advice: withoutPasswords(mistake.advice) };
}

type Document = Extract<ReadYaml, { kind: 'read' }>;

/** The result of reading one file by itself. */
interface Reading<T> {
  readonly document: Document | null;
  /** Null when there is a mistake. */
  readonly rows: T | null;
  readonly mistakes: readonly ConfigMistake[];
}

/** The last reading of each file. */
const readings = new Map<string, { readonly text: string; readonly reading: Reading<unknown> }>();

/** An unchanged file is not parsed again: the thesaurus alone would block the event loop for 200 ms. */
function readOnce<T extends z.ZodType>(file: ConfigFile, by: T, key: string = file.name): Reading<z.output<T>> {
  const before = readings.get(key);
  if (before?.text === file.text) return before.reading as Reading<z.output<T>>;
  const reading = readFile(file, by);
  readings.set(key, { text: file.text, reading });
  return reading;
}

function readFile<T extends z.ZodType>(file: ConfigFile, by: T): Reading<z.output<T>> {
  const mistakes: ConfigMistake[] = [];
  const document = documentOf(file, mistakes);
  const parsed = document && by.safeParse(document.value, { reportInput: true });
  if (parsed && !parsed.success) mistakes.push(...schemaMistakes(file.name, document, parsed.error.issues));
  return { document, rows: parsed?.data ?? null, mistakes };
}

/** An empty key (all rows commented out) means an empty list: `watches:` is `watches: []`. */
function documentOf({ name, text }: ConfigFile, mistakes: ConfigMistake[]): Document | null {
  const read = readYaml(name, text);
  if (read.kind === 'mistakes') {
    mistakes.push(...read.mistakes);
    return null;
  }
  const rows = ROWS[name];
  if (rows === null) return { ...read, value: withoutEmpty(read.value) ?? {} };
  const value = read.value as Record<string, unknown> | null;
  if (!isMapping(value)) return read;
  if (value[rows] === null) return { ...read, value: { ...value, [rows]: [] } };
  return name === 'thesaurus.yaml' ? { ...read, value: withLists(value) } : read;
}

const LISTS: ReadonlySet<string> = new Set(['same', 'also', 'not', 'unless', 'optional']);

/** In thesaurus.yaml a list may be a text: `same: boat, ship`. `with` is a mapping of such lists. */
function withLists(value: Record<string, unknown>): Record<string, unknown> {
  const listed = (inner: unknown): unknown =>
    typeof inner === 'string' ? inner.split(/\s*,\s*/).filter(Boolean) : inner;
  const field = (key: string, inner: unknown): unknown => {
    if (LISTS.has(key)) return listed(inner);
    return key === 'with' && isMapping(inner)
      ? Object.fromEntries(Object.entries(inner).map(([id, words]) => [id, listed(words)]))
      : inner;
  };
  const row = (one: unknown): unknown =>
    isMapping(one) ? Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, field(key, inner)])) : one;
  return { ...value, groups: Array.isArray(value.groups) ? value.groups.map(row) : value.groups };
}

/** In settings.yaml an empty key means its default. */
function withoutEmpty(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEmpty(inner)]));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function feedOf(row: z.output<typeof schema.feedRow>, env: EnvironmentVariables): Feed {
  const { homepage = null, language = null, interval = null, enabled, page, labels } = row;
  const url = withoutPasswords(row.url);
  const secret = env[AUTH.exec(row.auth ?? '')?.[1] ?? ''];
  return {
    url,
    publisher: row.publisher ?? hostIn(url)!,
    isNamed: row.publisher !== undefined,
    homepage,
    language,
    interval,
    enabled,
    page,
    auth: secret ? readAuth(url, secret) : authInAddress(row.url),
    labels: distinctLabels(labels),
  };
}

/** Finds the feeds behind the labels of a watch, so that matching an article needs no look at feeds.yaml. */
function labelChoices(feeds: readonly z.output<typeof schema.feedRow>[]): ChooseLabels {
  return (names) =>
    names.map((name) => ({
      name,
      feeds: feeds.flatMap(({ url, labels }) => (hasLabel(labels, name) ? [withoutPasswords(url)] : [])),
    }));
}

function publisherOf(row: z.output<typeof schema.publisherRow>): Publisher {
  const { name, aka, kind = null, country = null, domain = null, state, grade = null, family = name } = row;
  return { name, aka, kind, country, domain, state, grade, family };
}

type ThesaurusRows = z.output<typeof schema.thesaurusFile>;

const NO_ROWS: ThesaurusRows = { groups: [], shipped: true };

/** The shipped file has a test of its own: where it is used as it came, its entries are not checked again at each start. */
function layersOf(read: ThesaurusRows, files: readonly ConfigFile[], mistakes: ConfigMistake[]): Layered {
  const isShipped = files.some(({ name, isShipped }) => name === 'thesaurus.yaml' && isShipped);
  return isShipped ? groupsOf(NO_ROWS, read) : groupsOf(read, shippedGroups(files, mistakes));
}

/** The shipped thesaurus where one's own adds to it; null where there is but one file. */
function shippedGroups(files: readonly ConfigFile[], mistakes: ConfigMistake[]): ThesaurusRows | null {
  const own = files.find(({ name }) => name === 'thesaurus.yaml');
  if (!own?.beneath) return null;
  const read = readOnce({ name: own.name, ...own.beneath }, schema.thesaurusFile, 'shipped thesaurus');
  mistakes.push(...read.mistakes);
  return read.rows;
}

let lastLayered: { own: ThesaurusRows; shipped: ThesaurusRows | null; layered: Layered } | null = null;

/** Returns the same groups for the same rows, so that they are compiled only once. */
function groupsOf(own: ThesaurusRows, shipped: ThesaurusRows | null): Layered {
  if (lastLayered?.own === own && lastLayered.shipped === shipped) return lastLayered.layered;
  const layered = layGroups(own.groups, own.shipped ? (shipped?.groups ?? []) : []);
  lastLayered = { own, shipped, layered };
  return layered;
}

function settingsOf(row: z.output<typeof schema.settingsFile>): Settings {
  return {
    lookBack: row.lookBack,
    wire: { allow: row.wire.allow, contact: row.wire.contact ?? null },
    guilds: row.guilds ?? null,
    editors: row.editors ?? [],
    operators: row.operators ?? null,
    operatorsChannel: row.operatorsChannel ?? null,
    testAlert: row.testAlert ?? null,
    requestsPerDay: row.requestsPerDay ?? null,
    alertsPerHour: row.alertsPerHour,
    timezone: row.timezone,
    webhooks: row.webhooks,
    channels: row.channels.map(({ id, quiet = null, digest = null, alerts = null, local = null }) => ({
      ...{ id, quiet, digest, alerts, local },
    })),
    servers: row.servers.map(({ timezone = null, channel = null, desk = null, escalate = null, ...one }) => ({
      ...one,
      ...{ timezone, channel, desk, escalate },
    })),
    keep: row.keep,
  };
}
