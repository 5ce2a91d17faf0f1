import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskContext } from '../../../src/desk/desk.ts';
import { why } from '../../../src/discord/commands/why.ts';
import { connect } from '../../../src/discord/connect.ts';
import { openRest } from '../../../src/discord/rest.ts';
import { openDiscordTarget } from '../../../src/discord/target/discord-target.ts';
import { renderPlain } from '../../../src/discord/target/render.ts';
import type { Findings } from '../../../src/store/records.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle } from '../../support/articles.ts';
import { CHANNEL, openTestDiscord, type TestDiscord } from '../../support/discord.ts';

const ELSEWHERE = '100000000000000002';
const closers: (() => unknown)[] = [];
let discord: TestDiscord;
let store: Store;
/** Of messages 1 and 2. */
let keys: readonly string[];
let troubles: unknown[];
let serves: boolean;

/** Message 1 stands in CHANNEL and message 2 elsewhere, each an alert of its own story. */
beforeEach(async () => {
  const channels = [CHANNEL, ELSEWHERE].map((id, n) => ({ id, name: `alerts-${n}` }));
  discord = await openTestDiscord({ channels });
  store = openSqlite(':memory:');
  troubles = [];
  serves = true;
  for (const [n, channel] of [CHANNEL, ELSEWHERE].entries()) await store.saveFindings(alerted(n + 1, channel));
  keys = (await store.outbox()).map(({ key }) => key);
  const context = {
    store,
    clock: () => 0,
    config: () => ({ settings: { editors: [], servers: [], operators: [] }, watches: [] }),
  };
  const leave = await connect(
    { token: discord.token, api: discord.api },
    {
      modules: [why],
      context: context as unknown as DeskContext,
      serves: async () => serves,
      onError: (error) => troubles.push(error),
    },
  );
  closers.push(
    leave,
    () => store.close(),
    () => discord.close(),
  );
});

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function alerted(n: number, channel: string): Findings {
  const title = n === 1 ? 'Ferry *late* again' : 'Secret docks';
  const found = [{ place: 'title', start: 0, end: 5, words: title.slice(0, 5), term: 'ferries', group: null }] as const;
  return findings({
    stories: [n],
    articles: [placedArticle(n, n, { title, collectedAt: 0 })],
    matches: [{ ...match(channel, 'Ferries', found), article: n }],
    messages: [{ id: -1, kind: 'alert', channel, watch: 'Ferries', dueAt: 0 }],
    alerts: [{ story: n, channel, message: -1, lead: n, watches: ['Ferries'] }],
  });
}

/** Posts a message in CHANNEL whose button speaks of that message of ours, and presses it. */
async function press(message: number) {
  const key = keys[message - 1] ?? 'none';
  const target = openDiscordTarget(openRest({ token: discord.token, api: discord.api }));
  const view = {
    watch: '',
    because: 'away' as const,
    publish: false,
    colour: null,
    stories: [{ headline: 'x', link: '', publisher: '', at: 0 }],
  };
  const sent = await target.send(CHANNEL, renderPlain(view, key, 'plain'));
  if (sent.kind !== 'delivered') throw new Error(sent.kind);
  const customId = `why:${key}`;
  const reply = await discord.act.click({ messageId: sent.remoteId, customId, as: discord.people.member });
  if (reply.kind !== 'message') throw new Error(reply.kind);
  return reply.message;
}

describe('the button Why?, through the real gateway', () => {
  it('answers in private which words of which watch matched, in their sentences', async () => {
    const { content, embeds, flags } = await press(1);
    expect(flags! & 64).toBe(64);
    expect(content).toMatch(/why/i);
    expect(embeds).toMatchObject([
      {
        author: { name: 'Watch: Ferries' },
        description: '- ferries ← “Ferry”\n\n**In the headline:** **Ferry** \\*late\\* again',
      },
    ]);
    expect(discord.messages(CHANNEL)).toHaveLength(1);
    expect(troubles).toEqual([]);
    expect(discord.breaches.filter((breach) => !breach.startsWith('GET'))).toEqual([]);
  });

  it('says so when what it was about is no longer kept', async () => {
    const keep = { articles: 1, stories: 1, visits: 1 };
    expect(await store.prune(1_000, keep)).toMatchObject({ stories: 2 });
    const { content, embeds } = await press(1);
    expect([content, embeds]).toEqual([expect.stringMatching(/expired/), []]);
  });

  it('tells nothing of what stands in another channel', async () => {
    const reply = await press(2);
    expect(reply.content).toMatch(/expired/);
    expect(JSON.stringify(reply)).not.toMatch(/Secret|Ferries/);
  });

  it('of a number that nobody has given is answered alike', async () => {
    expect((await press(Number.MAX_SAFE_INTEGER)).content).toMatch(/expired/);
    expect(troubles).toEqual([]);
  });

  it('is answered politely on a server that is not served', async () => {
    serves = false;
    const reply = await press(1);
    expect(reply.flags! & 64).toBe(64);
    expect(JSON.stringify(reply)).not.toMatch(/Ferr/);
  });

  it('still answers, with an id, when something breaks', async () => {
    await store.close();
    const reply = await press(1);
    expect(reply.content).toMatch(/Something went wrong.*\d{10}/);
    expect(troubles).toHaveLength(1);
    store = openSqlite(':memory:');
  });

  it('still answers after the gateway was cut', async () => {
    discord.gateway.cut();
    expect((await press(1)).embeds).toHaveLength(1);
    expect(discord.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });
});
