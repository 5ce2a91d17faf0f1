import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { printMistake } from '../../src/config/mistakes.ts';
import { configDir } from '../../src/config/read.ts';
import type { Config } from '../../src/config/types.ts';
import { findPublisher, indexPublishers } from '../../src/news/publishers.ts';
import { compileThesaurus, thesaurusMistakes } from '../../src/news/watch/thesaurus.ts';

const SHIPPED = 'config';
const FEEDS = 'feeds:\n  - { url: https://example.org/feed.xml, publisher: Example Times }\n';
const WATCHES =
  'watches:\n  - { name: Embassy withdrawals, terms: embassy withdrawals, channel: "1234567890123456789" }\n';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'attache-config-'));
});
afterEach(() => rm(dir, { recursive: true }));

type Texts = Readonly<Record<string, string | Buffer>>;

async function load(texts: Texts) {
  for (const [name, text] of Object.entries(texts)) await writeFile(join(dir, name), text);
  return loadConfig(dir, SHIPPED);
}

async function config(texts: Texts): Promise<Config> {
  const loaded = await load(texts);
  if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
  return loaded.config;
}

async function mistakes(texts: Texts): Promise<readonly string[]> {
  const loaded = await load({ 'feeds.yaml': FEEDS, 'watches.yaml': WATCHES, ...texts });
  return loaded.kind === 'mistakes' ? loaded.mistakes.map(printMistake) : [];
}

/** The one mistake of a feeds.yaml or watches.yaml. */
const ofFeeds = async (text: string | Buffer) => (await mistakes({ 'feeds.yaml': text })).join('\n');
const ofWatches = async (text: string) => (await mistakes({ 'watches.yaml': text })).join('\n');
const ofSettings = async (text: string) => (await mistakes({ 'settings.yaml': text })).join('\n');
const watch = (rest: string) =>
  `watches:\n  - name: One\n    terms: coup\n    channel: "123456789012345678"\n    ${rest}\n`;

describe('labels of feeds', () => {
  const row = (name: string, labels: string) =>
    `  - { url: https://example.org/${name}.xml, publisher: ${name}, labels: ${labels} }\n`;
  const labelled = `feeds:\n${row('a', '[Middle East, agencies]')}${row('b', '["middle east ", Middle East]')}${row('c', '[]')}`;

  it('are kept as written, each once, and lead a watch to its feeds, whatever their case', async () => {
    const { feeds, watches } = await config({
      'feeds.yaml': labelled,
      'watches.yaml': watch('only: { labels: [MIDDLE EAST] }\n    except: { labels: [agencies] }'),
    });
    expect(feeds.map(({ labels }) => labels)).toEqual([['Middle East', 'agencies'], ['middle east'], []]);
    const [first, second] = feeds.map(({ url }) => url);
    expect(watches[0]!.only.labels).toEqual([{ name: 'MIDDLE EAST', feeds: [first, second] }]);
    expect(watches[0]!.except.labels).toEqual([{ name: 'agencies', feeds: [first] }]);
  });

  it('that no feed has are a mistake, with what was probably meant', async () => {
    const texts = { 'feeds.yaml': labelled, 'watches.yaml': watch('only: { labels: [agences, sport] }') };
    expect(await mistakes(texts)).toEqual([
      'watches.yaml:5:22 no feed has the label “agences”; write agencies',
      'watches.yaml:5:31 no feed has the label “sport”; write it under labels of a feed in feeds.yaml first; labels there: Middle East, agencies',
    ]);
  });

  it.each(['["a, b"]', '[""]', '["  "]', `[${'x'.repeat(41)}]`])('cannot be %s', async (labels) => {
    expect(await ofFeeds(`feeds:\n${row('a', labels)}`)).toMatch(/is not a label; write a short name of at most 40/);
  });
});

describe('the shipped configuration', () => {
  it('loads without a mistake, and everything it names is known', async () => {
    const loaded = await loadConfig(SHIPPED, SHIPPED);
    if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
    const { feeds, watches, publishers, thesaurus } = loaded.config;
    const index = indexPublishers(publishers);
    expect(feeds.filter(({ publisher }) => !findPublisher(index, publisher))).toEqual([]);
    expect([feeds.length, feeds.filter(({ enabled }) => enabled).length]).toEqual([67, 46]);
    expect(watches[0]).toMatchObject({ name: 'Embassy withdrawals', terms: 'embassy withdrawals' });
    expect(watches[0]!.channel).toBe('100000000000000001');
    expect(thesaurusMistakes(thesaurus)).toEqual([]);
    expect(findPublisher(index, 'Africanews')!.family).toBe(findPublisher(index, 'Euronews')!.family);
    expect(findPublisher(index, 'BBC Persian')!.family).toBe('BBC');
  });
});

describe('the least that works', () => {
  it('is two rows; the rest comes shipped or by default', async () => {
    const { feeds, watches, publishers, settings } = await config({ 'feeds.yaml': FEEDS, 'watches.yaml': WATCHES });
    expect(feeds).toEqual([
      {
        url: 'https://example.org/feed.xml',
        publisher: 'Example Times',
        isNamed: true,
        homepage: null,
        language: null,
        interval: null,
        enabled: true,
        page: true,
        auth: null,
        labels: [],
      },
    ]);
    expect(watches).toMatchObject([{ channel: '1234567890123456789', role: null, colour: null, paused: false }]);
    expect(publishers.length).toBeGreaterThan(477);
    expect(settings.lookBack).toBe(6 * 3_600_000);
  });

  it('takes ids quoted or not, a BOM, CRLF, comments, and durations', async () => {
    const { watches, settings, feeds } = await config({
      'feeds.yaml': `\ufeff# mine\r\nfeeds:\r\n  - url: https://www.example.org/a\r\n    interval: 15m\r\n    language: pt-BR\r\n`,
      'watches.yaml': 'watches:\n  - { name: A, terms: coup, channel: 1234567890123456789, colour: "#d7263d" }\n',
      'settings.yaml': 'wire: { allow: ["127.0.0.1:9000"] }\nlookBack: 2d\nkeep:\n  # articles: 1d\n',
    });
    expect(watches[0]).toMatchObject({ channel: '1234567890123456789', colour: 0xd7263d });
    expect(feeds[0]).toMatchObject({ publisher: 'example.org', interval: 900_000, language: 'pt' });
    expect(settings).toMatchObject({
      lookBack: 172_800_000,
      wire: { allow: ['127.0.0.1:9000'] },
      keep: { visits: 100 },
    });
  });

  it('may watch nothing: all rows commented out', async () => {
    expect((await config({ 'feeds.yaml': FEEDS, 'watches.yaml': 'watches:\n  # none\n' })).watches).toEqual([]);
  });
});

describe('a mistake', () => {
  it.each([
    ['watch', 'chanel: "1"', /^watches.yaml:5:5 a watch has no key “chanel”; write channel$/],
    ['watch', 'colour: #d7263d', /^watches.yaml:5:.* colour is empty; write # and six digits.*in quotes/],
    ['watch', 'role: "12"', /^watches.yaml:5:11 “12” is not a role id; write its 17 to 20 digits.*Developer Mode/],
    [
      'watch',
      'paused: maybe',
      /^watches.yaml:5:13 “maybe” is not true, false or a time; write true, false, or when the pause ends/,
    ],
    ['watch', 'only: { languages: en }', /^watches.yaml:5:24 “en” is not a list; write \[en, fr\]$/],
    ['watch', 'only: { labels: [agencies] }', /^watches.yaml:5:22 no feed has the label “agencies”; write it under/],
    ['watch', 'only: { publishers: [Reuter] }', /^watches.yaml:5:26 unknown publisher “Reuter”; write Reuters$/],
    [
      'watch',
      'except: { feeds: [https://example.org/fed.xml] }',
      /^watches.yaml:5:23 .*write https:\/\/example.org\/feed.xml$/,
    ],
    ['watch', 'paused: 2026-13-45T08:00Z', /^watches.yaml:5:13 “2026-13-45T08:00Z” is not true, false or a time/],
  ])('in a %s, "%s", is told with its line and what to write', async (_, rest, expected) => {
    expect(await ofWatches(watch(rest))).toMatch(expected);
  });

  it.each([
    [
      'a bad channel id',
      'watches:\n - name: A\n   terms: coup\n   channel: general\n',
      /^watches.yaml:4:13 “general” is not a channel id; .*17 to 20 digits/,
    ],
    [
      'a missing key',
      'watches:\n - name: A\n   terms: coup\n',
      /^watches.yaml:2:4 channel is missing; write its 17 to 20 digits/,
    ],
    [
      'a misspelt key, told once',
      'watches:\n - name: A\n   terms: coup\n   chanel: "123456789012345678"\n',
      /^watches.yaml:4:4 a watch has no key “chanel”; write channel$/,
    ],
    [
      'quotes that end too early',
      'watches:\n - name: A\n   terms: "coup" OR junta\n   channel: "123456789012345678"\n',
      /^watches.yaml:3:\d+ there is text after.*single quotes/,
    ],
    [
      'a comma in braces',
      'watches:\n - { name: A, terms: coup, junta, channel: "123456789012345678" }\n',
      /^watches.yaml:2:28 “junta” has no value after a comma/,
    ],
    [
      'a rule of levels',
      'watches:\n - name: A\n   terms: coup\n   channel: "123456789012345678"\n   urgent: deaths >= 10\n',
      /^watches.yaml:5:12 there is a mistake in this rule:\n {4}deaths >= 10\n {4}\^{6} There is no figure “deaths”.*\n {4}Try: dead >= 10$/,
    ],
    [
      'a level',
      'watches:\n - name: A\n   terms: coup\n   channel: "123456789012345678"\n   level: high\n',
      /^watches.yaml:5:11 “high” is not a level; write info, notice or urgent$/,
    ],
    [
      'an escalation',
      'watches:\n - name: A\n   terms: coup\n   channel: "123456789012345678"\n   escalate: { after: soon }\n',
      /^watches.yaml:5:14 role is missing; write its[^\n]*\nwatches.yaml:5:23 “soon” is not a duration; write digits/,
    ],
    [
      'terms',
      'watches:\n - name: A\n   terms: (coup\n   channel: "123456789012345678"\n',
      /^watches.yaml:3:11 there is a mistake in these terms:\n {4}\(coup\n {4}\^/,
    ],
    [
      'a name twice',
      `${watch('role: "123456789012345678"')}  - { name: one, terms: junta, channel: "123456789012345678" }\n`,
      /^watches.yaml:6:13 a watch “one” for this channel is already in line 2/,
    ],
    ['an alias to nothing', 'watches: *none\n', /^watches.yaml:1:1 .*none; write the values out/],
  ])('in watches.yaml: %s', async (_, text, expected) => {
    expect(await ofWatches(text)).toMatch(expected);
  });

  it.each([
    [
      'a URL without scheme',
      'feeds:\n  - url: example.org/feed\n',
      /^feeds.yaml:2:10 “example.org\/feed” is not a web address.*https:\/\/$/,
    ],
    ['another scheme', 'feeds:\n  - url: ftp://example.org/feed\n', /^feeds.yaml:2:10 .*http:\/\/ or https:\/\//],
    [
      'a bad duration',
      'feeds:\n  - url: https://example.org/feed\n    interval: 15 minutes\n',
      /^feeds.yaml:3:15 “15 minutes” is not a duration; write digits and m, h, d or w/,
    ],
    [
      'a bare number as duration',
      'feeds:\n  - url: https://example.org/feed\n    interval: 15\n',
      /^feeds.yaml:3:15 “15” is not a duration/,
    ],
    [
      'a feed twice',
      'feeds:\n  - url: https://example.org/feed\n  - url: https://EXAMPLE.org/feed#top\n',
      /^feeds.yaml:3:10 this feed is already in line 2; delete/,
    ],
    ['a tab', 'feeds:\n\t- url: https://example.org/feed\n', /^feeds.yaml:2:1 the line starts with a tab.*spaces/],
    ['a key twice', 'feeds: []\nfeeds: []\n', /^feeds.yaml:2:1 this key occurs twice/],
    [
      'a secret in the place of its variable, which is not repeated',
      'feeds:\n  - url: https://example.org/feed\n    auth: hunter2-secret\n',
      /^feeds.yaml:3:11 auth is not the name of a variable; write env:NAME here(?!.*hunter2)/,
    ],
    [
      'a variable that is not set',
      'feeds:\n  - url: https://example.org/feed\n    auth: env:ATTACHE_NO_SUCH_FEED\n',
      /^feeds.yaml:3:11 the variable ATTACHE_NO_SUCH_FEED is not set; write ATTACHE_NO_SUCH_FEED=.* in .env/,
    ],
    [
      'a feed twice, once with a password, which is not repeated',
      'feeds:\n  - url: https://example.org/feed\n  - url: https://ann:hunter2@example.org/feed\n',
      /^feeds.yaml:3:10 this feed is already in line 2(?!.*hunter2)/,
    ],
    [
      'an invalid address with a password, which is not repeated',
      'feeds:\n  - url: https://ann:hunter2@exa mple.org/feed\n',
      /^feeds.yaml:2:10 “https:\/\/exa mple.org\/feed” is not a web address(?!.*hunter2)/,
    ],
    ['an empty file', '', /^feeds.yaml:1:1 feeds.yaml is empty; write .*feeds/],
    [
      'no mapping',
      '- url: https://example.org/feed\n',
      /^feeds.yaml:1:1 a list is not feeds.yaml; write a mapping with the keys feeds/,
    ],
    ['another encoding', Buffer.from('feeds: [] # caf\xe9', 'latin1'), /^feeds.yaml:1:1 .*not UTF-8; save it as UTF-8/],
  ])('in feeds.yaml: %s', async (_, text, expected) => {
    expect(await ofFeeds(text)).toMatch(expected);
  });

  it.each([
    ['lookback: 6h\n', /^settings.yaml:1:1 settings.yaml has no key “lookback”; write lookBack$/],
    ['keep:\n  visits: 0\n', /^settings.yaml:2:11 “0” is not a whole number/],
    ['wire:\n  allow: ["http://127.0.0.1:9000"]\n', /^settings.yaml:2:11 .*without http:\/\//],
    ['guilds: [12]\n', /^settings.yaml:1:10 “12” is not a server id/],
  ])('in settings.yaml: %j', async (text, expected) => {
    expect(await ofSettings(text)).toMatch(expected);
  });

  it('is told beside all others, of all files, in order', async () => {
    const lines = await mistakes({
      'feeds.yaml': 'feeds:\n  - { url: nowhere, intervall: 5m }\n',
      'watches.yaml': 'watches:\n  - { name: A, terms: "(", channel: "1" }\n',
      'settings.yaml': 'lookBack: soon\n',
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'feeds.yaml:2:12',
      'feeds.yaml:2:21',
      'settings.yaml:1:11',
      'watches.yaml:2:23',
      'watches.yaml:2:37',
    ]);
  });

  it('is a missing file, of the two that must be there', async () => {
    const loaded = await load({});
    expect(loaded.kind === 'mistakes' && loaded.mistakes.map(({ file }) => file)).toEqual([
      'feeds.yaml',
      'watches.yaml',
    ]);
  });
});

describe('the folder', () => {
  it.each([
    [['--config', 'a'], { ATTACHE_CONFIG: 'b' }, 'a'],
    [['--once', '--config=a'], {}, 'a'],
    [['--once'], { ATTACHE_CONFIG: 'b' }, 'b'],
    [[], { ATTACHE_CONFIG: '' }, 'config'],
  ])('%j with %j is %s', (argv, env, expected) => {
    expect(configDir(argv, env)).toBe(expected);
  });
});

describe('a thesaurus of one’s own', () => {
  it('tells of an entry that can mean nothing, and of a group that is not there, each in its line', async () => {
    const text = 'groups:\n  - id: boat\n    same:\n      - boat\n      - "!!"\n    with: { ship: [hull] }\n';
    const lines = await mistakes({ 'thesaurus.yaml': text });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('thesaurus.yaml:5:9 “!!” in group boat: contains no word');
    expect(lines[1]).toContain('thesaurus.yaml:6:11');
    expect(lines[1]).toContain('is not the id of a group');
  });
  it.each([
    ['same: [boat, Boat]', '3:18 “Boat” in group boat: is listed twice; remove one of them'],
    ['same: [boat]\n    also: [ship, boat]', '4:18 “boat” in group boat: is already under same, which counts anywhere'],
    ['same: [boat*]', '3:12 “boat*” in group boat: * has no meaning here; write plain words'],
    ['same: ["boat OR ship"]', '3:12 “boat OR ship” in group boat: OR has no meaning here'],
    ['same: [boat, "… sinks"]', '3:18 “… sinks” in group boat: … is at the start or end; put … between two words'],
    ['same: [boat]\n    not: [rock the house]', '4:11 “rock the house” in group boat: contains no word of the group'],
    ['same: []', '3:11 “” in group boat: is empty; add words below it'],
    [
      'same: [boat]\n    with: { boat: [sink] }',
      '4:11 “boat” in group boat: refers to its own group; name another group',
    ],
    [
      'same: [boat]\n    optional: [sea]',
      '4:16 “sea” in group boat: is not the id of a group; write the id of a group in this file',
    ],
    [
      'same: [boat]\n  - id: ship\n    same: [boats, hull]',
      '5:12 “boats” in group ship: group boat starts with the same word',
    ],
    [
      'same: [boat, hull]\n  - id: ship\n    same: [keel]\n  - id: part\n    same: [hull]\n  - id: port\n    same: [hull]',
      '9:12 “hull” in group port: group part starts with the same word',
    ],
  ])('%s: told where, and what to write', async (group, expected) => {
    const lines = await mistakes({ 'thesaurus.yaml': `groups:\n  - id: boat\n    ${group}\n` });
    expect(lines.join('\n')).toContain(`thesaurus.yaml:${expected}`);
  });
  const groupsOf = async (text: string) => {
    const { thesaurus } = await config({ 'feeds.yaml': FEEDS, 'watches.yaml': WATCHES, 'thesaurus.yaml': text });
    return new Map(thesaurus.map((group) => [group.id, group]));
  };
  it('adds to the shipped groups', async () => {
    const groups = await groupsOf('groups:\n  - { id: layoffs, field: labour, same: [layoffs, part company] }\n');
    expect(groups.get('layoffs')).toMatchObject({ field: 'labour', same: ['layoffs', 'part company'] });
    expect(groups.get('embassy')).toMatchObject({ field: 'diplomacy' });
  });
  it('replaces a shipped group by its id, extends one, and removes one', async () => {
    const groups = await groupsOf(
      'groups:\n  - { id: embassy, same: [embassy] }\n  - { id: withdraw, extend: true, also: [part company] }\n  - { id: bird-flu, remove: true }\n',
    );
    expect(groups.get('embassy')).toMatchObject({ same: ['embassy'], also: [] });
    expect(groups.get('withdraw')!.same).toContain('drawdown');
    expect(groups.get('withdraw')!.also).toContain('part company');
    expect(groups.has('bird-flu')).toBe(false);
  });
  it('wins where a shipped group begins with the same word, and is no mistake', async () => {
    const own = 'groups:\n  - { id: our-boats, same: [boat, barge] }\n';
    expect(await mistakes({ 'thesaurus.yaml': own })).toEqual([]);
    const { thesaurus } = await config({ 'feeds.yaml': FEEDS, 'watches.yaml': WATCHES, 'thesaurus.yaml': own });
    expect(compileThesaurus(thesaurus).byKeys.get('boat')!.id).toBe('our-boats');
  });
  it('stands alone with shipped: false, as before', async () => {
    const groups = await groupsOf('shipped: false\ngroups:\n  - { id: boat, same: [boat] }\n');
    expect([...groups.keys()]).toEqual(['boat']);
  });
  it('stays valid as a whole copy of the shipped one, as before', async () => {
    const copy = await readFile(join(SHIPPED, 'thesaurus.yaml'), 'utf8');
    expect(await mistakes({ 'thesaurus.yaml': copy })).toEqual([]);
    expect((await groupsOf(copy)).size).toBe((await groupsOf('groups: []\n')).size);
  });
  it.each([
    ['{ id: embasy, remove: true }', '2:11 there is no shipped group “embasy” to remove; write embassy'],
    ['{ id: withdraw, extend: true, same: [draw down] }', '2:42 “draw down” in group withdraw: is listed twice'],
    ['{ id: withdraw, extend: true, with: { embassy: ["!!"] } }', '2:53 “!!” in group withdraw: contains no word'],
    ['{ id: embasy, extend: true, same: [tent] }', '2:11 there is no group “embasy” to extend; write embassy'],
  ])('%s: told where, and what to write', async (row, expected) => {
    const lines = await mistakes({ 'thesaurus.yaml': `groups:\n  - ${row}\n` });
    expect(lines.join('\n')).toContain(`thesaurus.yaml:${expected}`);
  });
  it('gives every shipped group a field', async () => {
    const fields = new Set([...(await groupsOf('groups: []\n')).values()].map(({ field }) => field));
    expect([...fields]).toEqual(
      expect.arrayContaining(['diplomacy', 'disasters', 'cyber', 'health', 'labour', 'courts']),
    );
    expect(fields.has(undefined)).toBe(false);
  });
  it('takes an entry of not that stands against an inflected member', async () => {
    const text = 'groups:\n  - id: troops\n    same: [troops]\n    also: [forces]\n    not: [police force]\n';
    await config({ 'feeds.yaml': FEEDS, 'watches.yaml': WATCHES, 'thesaurus.yaml': text });
  });
});
