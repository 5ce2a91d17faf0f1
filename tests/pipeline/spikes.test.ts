import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { CHANNEL, serverError } from '../support/discord.ts';
import { HOUR, MINUTE, OTHER, openTestNewsroom, type TestItem, type TestNewsroom } from '../support/newsroom.ts';

const WATCH = { name: 'Storks', terms: 'stork', channel: CHANNEL, spike: true };

/** Events that have one word in common, and are as many stories. */
const PLACES = [
  ...['Aldin', 'Brevik', 'Corvo', 'Drenn', 'Elmar', 'Foss', 'Garde', 'Holt', 'Istra', 'Joren', 'Kolm', 'Lund'],
  ...['Marn', 'Nessa', 'Ostrel', 'Pavik', 'Quorn', 'Runa', 'Selk', 'Torv', 'Ubrin', 'Vask', 'Wend', 'Yarm'],
];
const DEEDS = [
  ...['mayor feeds a', 'orchestra plays for a', 'bishop blesses the', 'thief hides with a', 'ferry stops for a'],
  ...['judge names a', 'miller paints a', 'pilot photographs a', 'nurse bandages a', 'poet mourns the'],
];
const items = (day: number, count: number): TestItem[] =>
  Array.from({ length: count }, (_, n) => {
    const place = PLACES[(day * 7 + n) % PLACES.length]!;
    const title = `${place}: ${DEEDS[(day + n) % DEEDS.length]} stork, chronicle ${day}-${n}`;
    return { title, text: `${title}. Witness number ${day * 31 + n} of ${place} saw it near well ${n * 17 + day}.` };
  });

/** Days with two reports each, then the morning of another day. */
async function afterDays(days: number, watches: readonly object[] = [WATCH], more: object = {}): Promise<TestNewsroom> {
  const newsroom = await openTestNewsroom({
    outlets: ['Courier', 'Herald'],
    watches,
    settings: { alertsPerHour: 1000 },
    ...more,
  });
  await newsroom.round();
  for (let day = 0; day < days; day++) {
    newsroom.publish('Courier', ...items(day, 2));
    for (let n = 0; n < 6; n++) await newsroom.later(4 * HOUR);
  }
  return newsroom;
}

const spikes = (newsroom: TestNewsroom, channel?: string) =>
  newsroom.messages(channel).filter(({ content }) => content.startsWith('Spike'));

describe('a spike', () => {
  it('is told once, with how many reports, the usual number and the stories', async () => {
    const newsroom = await afterDays(8);
    expect(spikes(newsroom)).toEqual([]);
    newsroom.publish('Courier', ...items(20, 16));
    await newsroom.later(2 * HOUR);
    const [message, ...others] = spikes(newsroom);
    expect(others).toEqual([]);
    expect(message!.content).toBe('Spike · Storks · 16 reports by 14:00, usually 2');
    const said = message!.embeds[0]!.description!;
    expect(said).toMatch(
      /^- \*\*3\*\* \w+: .* stork, chronicle 20-\d+ · Courier · \[read\]\(<https:\/\/courier\.example\//,
    );
    expect(said).not.toMatch(/chronicle [^2]/);
    expect(said).toContain('and 8 more stories');
    expect(said).toContain('same hours of the 14 days before (UTC)');
    expect(JSON.stringify(message!.components)).toContain('"label":"Trend"');
    newsroom.publish('Herald', ...items(21, 16));
    for (let n = 0; n < 3; n++) await newsroom.later(HOUR);
    expect(spikes(newsroom)).toHaveLength(1);
  });

  it('shows its chart where the bot may attach files, and goes without it where it may not', async () => {
    const told = async (deny: bigint) => {
      const newsroom = await afterDays(8);
      const { applicationId: id } = newsroom.discord;
      newsroom.discord.setOverwrites(CHANNEL, [{ id, type: 1, allow: '0', deny: String(deny) }]);
      newsroom.publish('Courier', ...items(20, 16));
      await newsroom.later(2 * HOUR);
      expect(spikes(newsroom)).toHaveLength(1);
      return spikes(newsroom)[0]!;
    };
    const { attachments, embeds } = await told(0n);
    expect(attachments).toHaveLength(1);
    expect(attachments[0]!.description).toMatch(
      /^Line chart of the reports a day that a watch matched, .*Storks: 32 reports/,
    );
    const bytes = await (await fetch(attachments[0]!.url)).bytes();
    expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe('PNG');
    expect(embeds[0]!.image?.url).toBe(attachments[0]!.url);
    const without = await told(PermissionFlagsBits.AttachFiles);
    expect(without.attachments).toEqual([]);
    expect(without.embeds[0]!.image).toBeUndefined();
    expect(without.content).toBe('Spike · Storks · 16 reports by 14:00, usually 2');
  });

  it('is told again on the next day if that has more than ever, and not on the third', async () => {
    const newsroom = await afterDays(8);
    for (const day of [20, 30, 40]) {
      newsroom.publish('Courier', ...items(day, 20 + day));
      for (let n = 0; n < 6; n++) await newsroom.later(4 * HOUR);
    }
    const told = spikes(newsroom).map(({ content }) => content.match(/\d+/)![0]);
    expect(told).toEqual(['40', '50']);
  });

  it.each([
    ['in the first week of a watch', 5, WATCH],
    ['where the watch does not ask for it', 8, { ...WATCH, spike: false }],
    ['below what the watch asks for', 8, { ...WATCH, spike: { over: 12 } }],
    ['of a snoozed watch', 8, { ...WATCH, paused: '2027-01-01T00:00Z' }],
  ])('is not told %s', async (_why, days, watch) => {
    const newsroom = await afterDays(days, [watch]);
    newsroom.publish('Courier', ...items(20, 16));
    await newsroom.later(2 * HOUR);
    await newsroom.later(HOUR);
    expect(spikes(newsroom)).toEqual([]);
  });

  it('is compared with days of the same terms only', async () => {
    const newsroom = await afterDays(8);
    await newsroom.restart({ watches: [{ ...WATCH, terms: 'stork OR heron' }] });
    newsroom.publish('Courier', ...items(20, 16));
    await newsroom.later(2 * HOUR);
    expect(spikes(newsroom)).toEqual([]);
  });

  const silence = async (newsroom: TestNewsroom, what: object, hours: number) => {
    const { server } = await newsroom.store.channel(CHANNEL);
    await newsroom.store.saveSilence({
      ...{ terms: null, watch: null, publisher: null, story: null, ...what },
      ...{ server: server!, person: '1', madeAt: newsroom.now(), until: newsroom.now() + hours * HOUR, reason: 'x' },
    });
  };

  it('is not told while its watch is silenced', async () => {
    const newsroom = await afterDays(8);
    await silence(newsroom, { watch: { channel: CHANNEL, watch: 'Storks' } }, 3);
    newsroom.publish('Courier', ...items(20, 16));
    await newsroom.later(2 * HOUR);
    expect(spikes(newsroom)).toEqual([]);
    await newsroom.later(2 * HOUR);
    expect(spikes(newsroom).map(({ content }) => content)).toEqual(['Spike · Storks · 16 reports by 16:00, usually 2']);
  });

  it('does not count stories that are silenced, nor name them', async () => {
    const newsroom = await afterDays(8);
    await silence(newsroom, { terms: 'mayor' }, 9);
    newsroom.publish('Courier', ...items(20, 16));
    await newsroom.later(2 * HOUR);
    const [message] = spikes(newsroom);
    expect(message!.content).toMatch(/· 1[345] reports/);
    expect(message!.embeds[0]!.description).not.toContain('mayor');
    const other = await afterDays(8);
    await silence(other, { terms: 'mayor OR bishop OR judge OR nurse' }, 9);
    other.publish('Courier', ...items(20, 16));
    await other.later(2 * HOUR);
    expect(spikes(other)).toEqual([]);
  });

  it('waits for the end of quiet hours', async () => {
    const newsroom = await afterDays(8, [{ ...WATCH, quiet: { from: '13:00', to: '18:00' } }]);
    newsroom.publish('Courier', ...items(20, 16));
    await newsroom.later(2 * HOUR);
    expect(spikes(newsroom)).toEqual([]);
    await newsroom.later(5 * HOUR);
    expect(spikes(newsroom).map(({ content }) => content)).toEqual(['Spike · Storks · 16 reports by 14:00, usually 2']);
  });

  it('is told in each channel of a watch', async () => {
    const channels = [
      { id: CHANNEL, name: 'embassies' },
      { id: OTHER, name: 'birds' },
    ];
    const newsroom = await afterDays(8, [{ ...WATCH, channel: [CHANNEL, OTHER] }], { channels });
    newsroom.publish('Courier', ...items(20, 16));
    await newsroom.later(2 * HOUR);
    // Many alerts come before it, and Discord's limits pass by a clock of their own.
    const isWaiting = async () => (await newsroom.store.outbox()).some(({ state }) => state === 'due');
    while (await isWaiting()) await newsroom.later(MINUTE);
    expect([spikes(newsroom).length, spikes(newsroom, OTHER).length]).toEqual([1, 1]);
  });

  it('is told once, in the same words, though Discord fails and the process dies', async () => {
    const newsroom = await afterDays(8);
    const isSpike = (body: unknown) => String((body as { content?: string }).content).startsWith('Spike');
    newsroom.discord.faults.push({ method: 'POST', path: /messages$/, body: isSpike, how: 'lost answer' });
    newsroom.discord.faults.push({ method: 'POST', path: /messages$/, body: isSpike, how: serverError() });
    newsroom.publish('Courier', ...items(20, 16));
    await newsroom.later(2 * HOUR);
    newsroom.publish('Herald', ...items(21, 9));
    await newsroom.restart();
    for (let n = 0; n < 8; n++) await newsroom.later(10 * MINUTE);
    expect(spikes(newsroom).map(({ content }) => content)).toEqual(['Spike · Storks · 16 reports by 14:00, usually 2']);
    const sent = newsroom.discord.calls.filter(({ method, body }) => method === 'POST' && isSpike(body));
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });
});
