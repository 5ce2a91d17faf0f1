import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trendChart } from '../../../src/desk/trend/chart.ts';
import { trendCsv } from '../../../src/desk/trend/csv.ts';
import { trendPicture } from '../../../src/desk/trend/picture.ts';
import { askTrend, suggestTrendWatches, type Trend } from '../../../src/desk/trend/trend.ts';
import { altText } from '../../../src/desk/trend/words.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle } from '../../support/articles.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Wednesday. */
const NOW = Date.UTC(2026, 2, 4, 12);
const TODAY = Date.UTC(2026, 2, 4);
let store: Store;
let watches: { channel: string; name: string; terms: string }[];
let next = 1;
let settings: object;

beforeEach(async () => {
  store = openSqlite(':memory:');
  watches = ['Docks', 'Ferries', 'Bread, butter', 'Alpha', 'Beta', 'Gamma'].map((name) => ({
    ...{ channel: '1', name, terms: name.toLowerCase() },
  }));
  next = 1;
  settings = { timezone: 'UTC', servers: [], keep: { articles: 90 * DAY } };
  for (const [id, server] of Object.entries({ 1: 'ours', 2: 'theirs', 3: 'ours' }))
    await store.saveChannel({ ...(await store.channel(id)), server });
});
afterEach(() => store.close());

const context = () => ({
  clock: () => NOW,
  store,
  config: () => ({ watches, settings }) as never,
});
const ME = { server: 'ours', channel: '1', canSee: async (channel: string) => channel !== '3' };

/** The bot reads feeds in all hours from then to then, with these watches active since the first. */
async function looked(from: number, to: number, active = watches): Promise<void> {
  const asks = active.map(({ channel, name }) => ({ channel, watch: name, asks: name }));
  await store.followWatches(asks, from);
  for (let at = from; at < to; at += HOUR) await store.saveVisit(visit(at), state);
}

const visit = (at: number) => ({
  ...{ feed: 'f', at, outcome: 'unchanged' as const, status: 304, reason: null, fresh: 0, updated: 0, took: 1 },
});
const state = {
  url: 'f',
  poll: { etag: null, lastModified: null, validatorsSince: null, failures: 0, movedTo: null, movedCount: 0 },
  hints: { ttl: null, skipHours: [], skipDays: [] },
  ...{ visitedAt: null, dueAt: 0, dates: null },
};

/** So many reports that a watch matched, of as many stories, on the day so many days ago; the last of them at 11:00. */
async function reported(watch: string, ago: number, reports: number, stories = reports): Promise<void> {
  const first = next;
  const at = TODAY - ago * DAY + 11 * HOUR;
  const articles = Array.from({ length: reports }, (_, n) =>
    placedArticle(first + n, first + (n % stories), { at: at - n * 60_000, collectedAt: at }),
  );
  next += reports;
  const matches = articles.map(({ article }) => ({ ...match('1', watch), article }));
  const begun = Array.from({ length: stories }, (_, n) => first + n);
  await store.saveFindings(findings({ stories: begun, articles, matches }));
}

const ask = (input: string, days = 30) => askTrend({ watches: input, days }, ME, context());
async function trendIn(input: string, days = 30): Promise<Trend> {
  const answer = await ask(input, days);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer.trend;
}
const refusal = async (input: string, days = 30) => {
  const answer = await ask(input, days);
  return answer.kind === 'refused' ? [answer.about, answer.reason] : null;
};

describe('a trend', () => {
  it('counts reports and stories a day, and says where nobody looked instead of 0', async () => {
    await looked(TODAY - 3 * DAY + 6 * HOUR, TODAY - 2 * DAY);
    await looked(TODAY - 1 * DAY, NOW);
    await reported('Docks', 3, 4, 2);
    await reported('Docks', 0, 2);
    const { lines, zone } = await trendIn('docks', 5);
    expect(zone).toBe('UTC');
    expect(lines[0]!.days.map(({ date, reports, stories, data }) => [date.slice(8), reports, stories, data])).toEqual([
      ['28', 0, 0, 'none'],
      ['01', 4, 2, 'part'],
      ['02', 0, 0, 'none'],
      ['03', 0, 0, 'whole'],
      ['04', 2, 2, 'part'],
    ]);
  });

  it('has the days of the time zone of its watch, else of its server, else of the bot', async () => {
    await looked(TODAY - 3 * DAY, NOW);
    await store.saveFindings(
      findings({
        stories: [1],
        articles: [placedArticle(1, 1, { at: TODAY - HOUR })],
        matches: [{ ...match('1', 'Docks'), article: 1 }],
      }),
    );
    const counted = async (input = 'Docks') => {
      const { zone, lines } = await trendIn(input, 2);
      return [zone, lines[0]!.days.map(({ reports }) => reports)];
    };
    expect(await counted()).toEqual(['UTC', [1, 0]]);
    settings = { ...settings, servers: [{ id: 'ours', timezone: 'Europe/Berlin' }] };
    expect(await counted()).toEqual(['Europe/Berlin', [0, 1]]);
    Object.assign(watches[0]!, { timezone: 'America/New_York' });
    expect(await counted()).toEqual(['America/New_York', [1, 0]]);
    expect(await counted('Docks, Ferries')).toEqual(['Europe/Berlin', [0, 1]]);
  });

  it('takes a short pause of the bot for read, a pause of the watch not', async () => {
    await looked(TODAY - 2 * DAY, TODAY - 2 * DAY + 10 * HOUR);
    await looked(TODAY - 2 * DAY + 15 * HOUR, TODAY - DAY);
    await store.followWatches([], TODAY - DAY);
    await looked(TODAY - DAY, NOW, []);
    await reported('Docks', 2, 1);
    const { lines } = await trendIn('Docks', 3);
    expect(lines[0]!.days.map(({ data }) => data)).toEqual(['whole', 'none', 'none']);
  });

  it('marks spikes against the 14 days before, today against the same hours', async () => {
    await looked(TODAY - 40 * DAY, NOW);
    for (let ago = 40; ago > 0; ago--) await reported('Docks', ago, ago === 10 ? 40 : 8);
    await reported('Docks', 0, 35);
    const { lines } = await trendIn('Docks', 30);
    const spikes = lines[0]!.days.filter(({ isSpike }) => isSpike);
    expect(spikes.map(({ date, reports, usual }) => [date, reports, usual])).toEqual([
      ['2026-02-22', 40, 8],
      ['2026-03-04', 35, 8],
    ]);
  });

  it('knows no spikes in the first week of a watch, and nothing of days that are forgotten', async () => {
    await looked(TODAY - 5 * DAY, NOW);
    await reported('Docks', 0, 50);
    await reported('Docks', 20, 5);
    const { lines } = await trendIn('Docks', 30);
    expect(lines[0]!.days.at(-1)).toMatchObject({ reports: 50, isSpike: false, usual: null });
    expect(lines[0]!.days.at(-21)).toMatchObject({ reports: 0, data: 'none' });
    await looked(TODAY - 94 * DAY, TODAY - 80 * DAY);
    await reported('Docks', 92, 3);
    expect((await trendIn('Docks', 90)).lines[0]!.days[0]!.data).toBe('none');
  });

  it('is of several watches, also where a name has commas, and names each once', async () => {
    await looked(TODAY - 3 * DAY, NOW);
    await reported('Docks', 1, 3);
    const names = async (input: string) => (await trendIn(input)).lines.map(({ watch }) => watch.name);
    expect(await names('docks, Bread,butter , FERRIES,, Docks')).toEqual(['Docks', 'Bread, butter', 'Ferries']);
    expect(await names('1:Docks, Alpha')).toEqual(['Docks', 'Alpha']);
  });

  it('is refused in a sentence', async () => {
    expect(await refusal('Docks', 0)).toEqual([null, 'Give a whole number of days from 1 to 90, for example 30.']);
    expect(await refusal('Docks', 91)).toEqual([null, expect.stringContaining('from 1 to 90')]);
    expect(await refusal('Docks', 2.5)).toEqual([null, expect.stringContaining('whole number')]);
    expect(await refusal(' , ')).toEqual([null, 'Name a watch, or several with commas between them.']);
    expect(await refusal('Quays')).toEqual([null, expect.stringContaining('no watch with that name')]);
    expect(await refusal('Docks, Quays')).toEqual(['Quays', expect.stringContaining('no watch with that name')]);
    expect(await refusal('Docks, Ferries, Alpha, Beta, Gamma, Bread, butter')).toEqual([
      null,
      'Name at most 5 watches; these are 6.',
    ]);
    expect(await refusal('Docks')).toEqual(['Docks', expect.stringMatching(/^no data in the last 30 days/)]);
    await looked(TODAY - 2 * DAY, NOW);
    expect(await refusal('Docks, Alpha')).toEqual([
      'Docks, Alpha',
      'no reports matched in the last 30 days. There is data for 3 of these days only.',
    ]);
    expect(await refusal('Docks', 2)).toEqual([
      'Docks',
      expect.stringContaining('no reports matched in the last 2 days'),
    ]);
  });

  it('is not of watches of another server, nor of a channel that the asker cannot see', async () => {
    watches.push({ channel: '2', name: 'Far', terms: 'far' }, { channel: '3', name: 'Private', terms: 'x' });
    for (const name of ['Far', 'Private', '2:Far', '3:Private'])
      expect(await refusal(name)).toEqual([null, expect.stringContaining('no watch with that name')]);
    const suggested = await suggestTrendWatches('', ME, context());
    expect(suggested.map(({ value }) => value)).toEqual(watches.slice(0, 6).map(({ name }) => name));
  });

  it('completes the last of several names', async () => {
    expect(await suggestTrendWatches('Docks, fer', ME, context())).toEqual([
      { name: 'Docks, Ferries · ferries', value: 'Docks, Ferries' },
    ]);
    watches.push({ channel: '4', name: 'Ferries', terms: 'boats' });
    await store.saveChannel({ ...(await store.channel('4')), server: 'ours' });
    const values = (await suggestTrendWatches('fer', ME, context())).map(({ value }) => value);
    expect(values).toEqual(['1:Ferries', '4:Ferries']);
  });
});

describe('a trend is shown', () => {
  beforeEach(async () => {
    await looked(TODAY - 20 * DAY, NOW);
    for (let ago = 20; ago > 0; ago--) await reported('Docks', ago, ago === 3 ? 40 : 8, 4);
    await reported('Ferries', 2, 1);
  });

  it('as CSV with the same numbers, in which no name is a formula', async () => {
    watches[0]!.name = '=HYPERLINK("https://evil.example")';
    await store.renameWatch('1', 'Docks', watches[0]!.name);
    const csv = trendCsv(await trendIn(watches[0]!.name, 25));
    const rows = csv.trimEnd().split('\n');
    expect(rows).toHaveLength(26);
    expect(rows[0]).toBe('date,time_zone,watch,channel,reports,stories,usual,spike,data');
    expect(rows[1]).toMatch(/^2026-02-08,UTC,"'=HYPERLINK\(""https:\/\/evil\.example""\)",1,,,,no,none$/);
    expect(rows[22]).toMatch(/,40,4,8,yes,whole$/);
    expect(rows[25]).toMatch(/,0,0,8,no,part$/);
  });

  it('in words, for people who do not see the picture', async () => {
    expect(altText(await trendIn('Docks, Ferries', 21))).toBe(
      'Line chart of the reports a day that watches matched, 12 Feb to 4 Mar 2026 (UTC). ' +
        'Docks: 192 reports, most on 1 Mar (40). Spike: 1 Mar (40, usually 8). Ferries: 1 report, most on 2 Mar (1).',
    );
    const many = { zone: 'UTC', lines: Array(5).fill((await trendIn('Docks', 21)).lines[0]) };
    const named = many.lines.map((line) => ({ ...line, watch: { channel: '1', name: 'x'.repeat(400) } }));
    expect(altText({ ...many, lines: named })).toHaveLength(1024);
  });

  it('as a picture: a PNG of that size, with axes, dates, names and marks', async () => {
    const trend = await trendIn('Docks, Ferries', 25);
    const png = Buffer.from(await trendPicture(trend));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, expect.any(Number)]);
    const words = [...trendChart(trend).matchAll(/<text[^>]*>([^<]*)/g)].map(([, word]) => word);
    for (const word of [
      'Mentions a day',
      '8 Feb to 4 Mar 2026 (UTC)',
      'Docks',
      'Ferries',
      '0',
      '40',
      'no data',
      '4 Mar',
    ])
      expect(words).toContain(word);
    expect(words).toContain('spike: clearly more than usual');
    // A font that lacks letters would draw boxes of the same size: two names make two pictures.
    const [line] = trend.lines;
    const other = { ...trend, lines: [{ ...line!, watch: { channel: '1', name: 'Quays' } }, trend.lines[1]!] };
    expect(Buffer.from(await trendPicture(other)).equals(png)).toBe(false);
  });

  it('with hostile and undrawable names, without markup', async () => {
    const [line] = (await trendIn('Docks', 25)).lines;
    const named = (name: string) => trendChart({ zone: 'UTC', lines: [{ ...line!, watch: { channel: '1', name } }] });
    expect(named('<script>"&\u0000')).toContain('&lt;script&gt;&quot;&amp; ');
    for (const name of ['地震', 'flood 🌊']) expect(named(name)).toContain('Mentions a day: watch 1');
    expect(named('سفارة')).toContain('سفارة');
  });
});
