import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestDiscord } from '../support/discord.ts';
import { removeSmallLists } from '../support/small-lists.ts';
import { aBotEach, at, CHANNEL, feedOf, TITLE } from './bot.ts';

const bot = aBotEach();

describe('npm start -- --once', () => {
  it('posts on the local Discord without a token, with the shipped lists, one JSON line a message; the second run says nothing', async () => {
    // As most people run it.
    removeSmallLists(bot().folder);
    const { status, out } = await bot().start(['--once']).ended;
    expect(status).toBe(0);
    const [line, ...more] = out.trim().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line!)).toMatchObject({
      kind: 'posted',
      channel: CHANNEL,
      id: expect.stringMatching(/^\d{17,20}$/),
      message: { content: `Embassies · ${TITLE}`, embeds: [{ title: TITLE }], allowed_mentions: { parse: [] } },
    });
    expect(await bot().run(['--once'])).toMatchObject({ status: 0, out: '' });
  });

  it('posts by REST alone with a token, and never opens a gateway', async () => {
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    expect((await bot().run(['--once'], at(discord))).status).toBe(0);
    expect(discord.messages(CHANNEL).map(({ embeds }) => embeds[0]?.title)).toEqual([TITLE]);
    expect(discord.calls.map(({ path }) => path)).not.toContain('/gateway/bot');
    expect(discord.breaches).toEqual([]);
    await discord.close();
  });

  it.each([
    ['in its address', (url: string) => ({ url: url.replace('//', '//ann:hunter2@') })],
    ['named by auth', (url: string) => ({ url, auth: 'env:KARSK_FEED' })],
  ])('asks a feed with the user and password %s, and writes them nowhere', async (_where, row) => {
    const { web, write, data } = bot();
    const basic = `Basic ${Buffer.from('ann:hunter2').toString('base64')}`;
    const date = new Date().toUTCString();
    const body = feedOf(`<item><title>${TITLE}</title><link>/1</link><pubDate>${date}</pubDate></item>`);
    web.put('/members.xml', ({ headers }) => (headers.authorization === basic ? { body } : { status: 401 }));
    const rows = ['members', 'gone'].map((name) => ({
      ...row(`${web.base}/${name}.xml`),
      publisher: name,
      page: false,
    }));
    write('feeds.yaml', JSON.stringify({ feeds: rows }));
    const { status, out, err } = await bot().run(['--once'], { KARSK_FEED: 'ann:hunter2' });
    expect([status, err]).toEqual([3, expect.stringContaining(`${web.base}/gone.xml: not found (404)`)]);
    expect(out).toContain(TITLE);
    const stored = readdirSync(data).map((name) => readFileSync(join(data, name), 'latin1'));
    for (const secret of ['hunter2', basic.slice(6)]) expect([out, err, ...stored].join('\n')).not.toContain(secret);
  });

  it('ends with 3 when a feed did not answer, and says which and why; the others are read all the same', async () => {
    const { web, write } = bot();
    write(
      'feeds.yaml',
      `feeds:\n  - { url: ${web.base}/gone.xml, publisher: A }\n  - { url: ${web.base}/feed.xml, publisher: B, page: false }\n`,
    );
    const { status, out, err } = await bot().run(['--once']);
    expect(status).toBe(3);
    expect(out).toContain(TITLE);
    expect(err).toMatch(/gone\.xml: not found \(404\)\nOpen each address in a browser\..*npm run doctor/);
  });
});
