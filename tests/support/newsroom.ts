/**
 * A few outlets and a real newsroom that polls them: real HTTP on loopback, a real database file, the real discord.js
 * before a local Discord, the configuration read from real files. Only the clock is ours, and stands still between acts.
 *
 *   const newsroom = await openTestNewsroom();
 *   newsroom.tell('Courier', FLOOD);
 *   await newsroom.round();
 *   expect(newsroom.contents()).toEqual([…]);
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, expect, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { type App, type AppOptions, openApp } from '../../src/app/app.ts';
import type { AppEvent } from '../../src/app/log/events.ts';
import { loadConfig } from '../../src/config/load.ts';
import { printMistake } from '../../src/config/mistakes.ts';
import type { Config } from '../../src/config/types.ts';
import { openRest } from '../../src/discord/rest.ts';
import { openDiscordTarget } from '../../src/discord/target/discord-target.ts';
import type { ChannelPlan } from '../../src/local/shapes.ts';
import type { ServerPlan } from '../../src/local/world.ts';
import type { Store } from '../../src/store/store.ts';
import { openReader, type Reader } from '../../src/wire/worker/reader.ts';
import { openArchiveAt } from './archive.ts';
import { CHANNEL, openTestDiscord, type TestDiscord } from './discord.ts';
import { PATIENT_WEB } from './time-limits.ts';
import { openTestWeb, type Script, type TestWeb } from './web.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const NOON = Date.UTC(2026, 2, 4, 12);
export const OTHER = '100000000000000002';

/** What an outlet writes. */
export interface TestItem {
  readonly title: string;
  readonly text: string;
  /** Its page's name; by default made of the title. */
  readonly page?: string;
  /** By default the link. */
  readonly guid?: string;
  /** How long before the present it is dated, ms; null: not dated at all. By default a minute. */
  readonly ago?: number | null;
}

export interface TestNewsroomOptions {
  /** Each has a web server, and so a host, of its own. By default Courier, Herald and Tribune. */
  readonly outlets?: readonly string[];
  /** Rows of watches.yaml; by default one for `embassy withdrawals` in the one channel. */
  readonly watches?: readonly object[];
  /** Outlets that stand on another's server, and so its host. */
  readonly shared?: Readonly<Record<string, string>>;
  readonly channels?: readonly ChannelPlan[];
  /** Further servers beside the first. */
  readonly servers?: readonly ServerPlan[];
  readonly settings?: object;
  readonly gatherFor?: number;
  /** The outlets' articles stand on their own servers, and are read; else they stand nowhere, and are not. */
  readonly pages?: boolean;
  /** Outlets whose rows in feeds.yaml name no publisher. */
  readonly unnamed?: readonly string[];
  /** Labels of outlets in feeds.yaml. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  /** Outlets that publishers.yaml does not list. */
  readonly unlisted?: readonly string[];
  /** By default the one that all newsrooms of a test file share: starting a worker takes a second. */
  readonly reader?: Reader;
  /** Of requests, ms; by default as long as any machine may need. */
  readonly timeouts?: AppOptions['timeouts'];
  /** What ends the time of a page; by default nothing does. */
  readonly timeLimit?: (ms: number) => AbortSignal;
  /** Space left where the archive is, bytes; by default not known. */
  readonly freeSpace?: AppOptions['freeSpace'];
  /** XML that stands at the head of an outlet's feed. */
  readonly head?: (feed: string) => string;
  /** How hubs reach the newsroom. */
  readonly hubs?: AppOptions['hubs'];
  /** Further hosts that it may ask. */
  readonly allow?: readonly string[];
  /** At a restart: the files stay as they are. */
  readonly keep?: boolean;
}

export const EMBASSY = { name: 'Embassies', terms: 'embassy withdrawals', channel: CHANNEL };

/** One event as two newsrooms tell it: by their words it is one story. */
export const WITHDRAWAL: TestItem = {
  title: 'Aldmere withdraws embassy staff from Karvel',
  text: 'Aldmere withdraws half of its embassy staff from Karvel after rockets fell near the harbour, a guard at the gate told our reporter. Ambassador Ilse Torvald stays in Karvel.',
};
export const WITHDRAWAL_TOO: TestItem = {
  title: 'Embassy staff leave Karvel as Aldmere withdraws half of its diplomats',
  text: 'Half of the Aldmere embassy staff left Karvel after rockets fell near the harbour. Ambassador Ilse Torvald stays, and Aldmere withdraws no more diplomats from Karvel, a cook at the embassy told our reporter.',
};
/** The same event, without the words that anybody watches for. */
export const ROCKETS: TestItem = {
  title: 'Rockets fell near the harbour of Karvel, Ambassador Ilse Torvald stays',
  text: 'Half of the Aldmere diplomats left Karvel after rockets fell near the harbour. Ambassador Ilse Torvald stays in Karvel, the foreign ministry of Aldmere said.',
};
/** Nobody watches for it. */
export const BREAD: TestItem = {
  title: 'Bakers of Oston raise the price of rye bread',
  text: 'Bakers in Oston ask two crowns more for a loaf of rye bread since the mills were flooded in spring.',
};

/** Twelve events that have one word in common, and are twelve stories. */
export const TWELVE: readonly TestItem[] = [
  ['Flood reaches embassy garden in Brask', 'Muddy water from the river delta drowned roses and a tennis court.'],
  ['Colonels arrest cook of Cirrow embassy', 'Young officers blame him for a stew that made their general sick.'],
  ['Marsh fever closes embassy school', 'Eleven pupils and two teachers cough; doctors from Dunmar bring quinine.'],
  [
    'Fishing quarrel: trawler crew besieges embassy',
    'Captains demand cod licences that Elveth had promised last winter.',
  ],
  ['Opera singer weds embassy driver', 'The soprano of Fjorne met him when snow stopped her tour bus.'],
  ['Volcano ash grounds embassy aircraft', 'Pilots wait at Gorsk airport until wind carries the plume northward.'],
  ['Pensioners picket embassy over unpaid cheques', 'Retired miners of Hathe beat drums and pots at each gate.'],
  [
    'Clerks of embassy on trial for spying',
    'A judge in Ivrel hears how microfilm was hidden inside hollow chess pieces.',
  ],
  [
    'Bridge collapse cuts off embassy quarter',
    'Engineers in Jorun blame rust; ferries carry commuters across meanwhile.',
  ],
  ['Ballot papers found in embassy cellar', 'The electoral commission of Kelsit recounts votes from three provinces.'],
  [
    'Poisoned wells: embassy hands out bottled water',
    'Chemists traced arsenic in Lorvan suburbs to an abandoned tannery.',
  ],
  ['Chess prodigy seeks refuge in embassy', 'The girl of nine from Mistel beat four grandmasters before breakfast.'],
].map(([title, text]) => ({ title: title!, text: text! }));

export interface TestNewsroom {
  readonly discord: TestDiscord;
  readonly store: Store;
  readonly app: App;
  /** All that the newsroom told, oldest first. */
  readonly events: AppEvent[];
  readonly now: () => number;
  /** The outlet's server. */
  web(outlet: string): TestWeb;
  feed(outlet: string): string;
  /** Adds items on top of the outlet's feed. */
  publish(outlet: string, ...items: TestItem[]): void;
  /** The outlet's feed as it would stand with these items alone. */
  document(outlet: string, ...items: TestItem[]): string;
  /** Puts these items in the place of all that the outlet's feed had. */
  republish(outlet: string, ...items: TestItem[]): void;
  /** What the page of a thing told answers; `robots.txt` and others by their path. */
  page(outlet: string, path: string, script: Script): void;
  /** Answers with this instead, until something is told again. */
  answer(outlet: string, script: Script): void;
  /** Lets time go by; nothing is done. */
  pass(ms: number): void;
  /** Polls what is due, then sends what is due. */
  round(): Promise<void>;
  /** Lets time go by until the feeds are due again at the latest, then a round. */
  later(ms?: number): Promise<void>;
  /** Closes the newsroom and opens it anew on the same files. `meanwhile` gets the archive's path. */
  restart(
    changed?: Pick<TestNewsroomOptions, 'outlets' | 'watches' | 'keep'>,
    meanwhile?: (archive: string) => void,
  ): Promise<void>;
  messages(channel?: string): APIMessage[];
  contents(channel?: string): string[];
  /** A field of the alert's embed, or what it says of the outlets that stand in its summary. */
  field(message: APIMessage, name: string): string;
  /** How many calls of this kind Discord has had. */
  calls(method: string, path?: RegExp): number;
  /** The reasons of all visits that went wrong, by outlet. */
  troubles(): Record<string, string>;
}

export async function openTestNewsroom(options: TestNewsroomOptions = {}): Promise<TestNewsroom> {
  const { channels = [{ id: CHANNEL, name: 'embassies' }], outlets = ['Courier', 'Herald', 'Tribune'] } = options;
  const folder = mkdtempSync(join(tmpdir(), 'attache-newsroom-'));
  let now = NOON;
  const clock = () => now;
  // A busy machine may take longer than Discord's three seconds; what is late is late by its test's own doing.
  const discord = await openTestDiscord({ channels, clock, servers: options.servers ?? [] });
  const all = new Map<string, Outlet>();
  const add = async (names: readonly string[]) => {
    for (const name of names) {
      const host = options.shared?.[name];
      if (!all.has(name))
        all.set(name, openOutlet(name, host ? all.get(host)!.web : await openTestWeb(), clock, options));
    }
  };
  await add(outlets);
  const events: AppEvent[] = [];
  let open = await openTestApp({ folder, clock, discord, events, all }, options);

  onTestFinished(async () => {
    await open.app.close();
    await open.store.close();
    await discord.close();
    for (const web of new Set([...all.values()].map(({ web }) => web))) await web.close();
    rmSync(folder, { recursive: true });
    expect(discord.breaches).toEqual([]);
  });

  const outlet = (name: string) => all.get(name)!;
  const messages = (channel: string = CHANNEL) => discord.messages(channel);
  const round = async () => {
    await open.app.collect();
    await open.app.deliver();
  };
  return {
    discord,
    events: events,
    now: clock,
    round,
    messages,
    get store() {
      return open.store;
    },
    get app() {
      return open.app;
    },
    web: (name) => outlet(name).web,
    feed: (name) => outlet(name).url,
    publish: (name, ...items) => outlet(name).put([...items, ...outlet(name).items]),
    document: (name, ...items) => outlet(name).document(items),
    republish: (name, ...items) => outlet(name).put(items),
    answer: (name, script) => outlet(name).web.put(outlet(name).path, script),
    page: (name, path, script) => outlet(name).web.put(`/${path}`, script),
    pass: (ms) => {
      now += ms;
    },
    later: async (ms = 10 * MINUTE) => {
      now += ms;
      await round();
    },
    restart: async (changed = {}, meanwhile = () => {}) => {
      await open.app.close();
      await open.store.close();
      meanwhile(join(folder, 'attache.db'));
      await add(changed.outlets ?? []);
      open = await openTestApp({ folder, clock, discord, events, all }, { ...options, ...changed });
    },
    contents: (channel) => messages(channel).map(({ content }) => content),
    field: (message, name) => message.embeds[0]?.fields?.find((field) => field.name === name)?.value ?? '',
    calls: (method, path = /^\/channels\/\d+\/messages/) =>
      discord.calls.filter((call) => call.method === method && path.test(call.path)).length,
    troubles: () => troublesOf(events, all),
  };
}

interface Outlet {
  readonly name: string;
  readonly web: TestWeb;
  readonly path: string;
  readonly url: string;
  items: readonly TestItem[];
  put(items: readonly TestItem[]): void;
  document(items: readonly TestItem[]): string;
}

function openOutlet(name: string, web: TestWeb, clock: () => number, { pages, head }: TestNewsroomOptions): Outlet {
  const path = `/${name.toLowerCase().replaceAll(' ', '-')}.xml`;
  const site = pages ? web.base : siteOf(name);
  // dated once, when it is told
  const dated = (items: readonly TestItem[]) =>
    items.map((one) => ({ ...one, ago: NOON - (dateOf(one, clock()) ?? Number.NaN), dated: true }));
  const outlet: Outlet = {
    name,
    web,
    path,
    url: `${web.base}${path}`,
    items: [],
    document: (items) => renderFeed(name, dated(items), { site, head: head?.(outlet.url) ?? '' }),
    put(items) {
      outlet.items = dated(items);
      const body = outlet.document(outlet.items);
      const etag = `"${Buffer.from(body).toString('base64').length}-${hash(body)}"`;
      web.put(path, ({ headers }) =>
        headers['if-none-match'] === etag
          ? { status: 304, headers: { etag } }
          : { headers: { etag, 'content-type': 'application/rss+xml' }, body },
      );
    },
  };
  outlet.put([]);
  return outlet;
}

/** When a thing told is dated; null: not at all. What was told before keeps its date. */
function dateOf(item: TestItem & { readonly dated?: boolean }, now: number): number | null {
  if (item.ago === null || Number.isNaN(item.ago)) return null;
  return item.dated ? NOON - item.ago! : now - (item.ago ?? MINUTE);
}

function hash(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum >>> 0;
}

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const siteOf = (name: string) => `https://${name.toLowerCase().replaceAll(' ', '-')}.example`;

/** The name of a thing's page, where it has none of its own. */
export const pageOf = ({ title }: Pick<TestItem, 'title'>) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** An RSS 2.0 document. Items are dated `ago` before noon. */
function renderFeed(
  name: string,
  items: readonly TestItem[],
  { site, head }: { readonly site: string; readonly head: string },
): string {
  const rows = items.map((item) => {
    const page = item.page ?? pageOf(item);
    const link = page.startsWith('http') ? page : `${site}/${page}`;
    const date = Number.isNaN(item.ago) ? '' : `<pubDate>${new Date(NOON - item.ago!).toUTCString()}</pubDate>`;
    return `<item><title>${escaped(item.title)}</title><link>${link}</link><guid isPermaLink="false">${escaped(item.guid ?? link)}</guid><description>${escaped(item.text)}</description>${date}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>${site}/</link>${head}${rows.join('\n')}</channel></rss>`;
}

interface TestPlace {
  readonly folder: string;
  readonly clock: () => number;
  readonly discord: TestDiscord;
  readonly events: AppEvent[];
  readonly all: ReadonlyMap<string, Outlet>;
}

const sharedReader = openReader();
afterAll(() => sharedReader.close());

async function openTestApp({ folder, clock, discord, events, all }: TestPlace, options: TestNewsroomOptions) {
  const names = options.outlets ?? [...all.keys()];
  const outlets = names.map((name) => all.get(name)!);
  const config = options.keep ? await read(folder) : await written(folder, outlets, options);
  const store = await openArchiveAt(join(folder, 'attache.db'));
  const app = await openApp({
    config,
    store,
    target: openDiscordTarget(openRest(discord), clock),
    clock,
    gatherFor: options.gatherFor ?? 0,
    gap: 0,
    random: () => 0,
    userAgent: 'Attache/0.1 (tests)',
    reader: options.reader ?? sharedReader,
    timeouts: options.timeouts ?? PATIENT_WEB,
    timeLimit: options.timeLimit ?? (() => new AbortController().signal),
    onEvent: (event) => void events.push(event),
    freeSpace: options.freeSpace,
    hubs: options.hubs,
  });
  return { store, app };
}

const AGENCIES = [
  { name: 'Northern Wire', aka: ['NW'], kind: 'agency', family: 'Northern Wire' },
  { name: 'Harbour Gazette', kind: 'newspaper' },
];

async function written(folder: string, outlets: readonly Outlet[], options: TestNewsroomOptions): Promise<Config> {
  const listed = outlets.filter(({ name }) => !options.unlisted?.includes(name));
  const known = listed.map(({ name }) => ({ name, kind: 'newspaper' }));
  const files = {
    feeds: {
      feeds: outlets.map(({ url, name }) => ({
        url,
        ...(options.unnamed?.includes(name) ? {} : { publisher: name }),
        ...(options.labels?.[name] && { labels: options.labels[name] }),
        language: 'en',
        page: options.pages === true,
      })),
    },
    watches: { watches: options.watches ?? [EMBASSY] },
    publishers: { publishers: [...known, ...AGENCIES.filter(({ name }) => known.every((one) => one.name !== name))] },
    thesaurus: { groups: [] },
    settings: {
      wire: { allow: [...outlets.map(({ web }) => web.host), ...(options.allow ?? [])] },
      ...options.settings,
    },
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), stringify(content));
  return read(folder);
}

async function read(folder: string): Promise<Config> {
  const loaded = await loadConfig(folder, folder);
  if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
  return loaded.config;
}

function troublesOf(events: readonly AppEvent[], all: ReadonlyMap<string, Outlet>): Record<string, string> {
  const names = new Map([...all.values()].map(({ url, name }) => [url, name]));
  return Object.fromEntries(
    events.flatMap((one) =>
      one.kind === 'visit' && one.visit.reason !== null ? [[names.get(one.visit.feed)!, one.visit.reason]] : [],
    ),
  );
}
