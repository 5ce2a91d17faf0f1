import { expect, onTestFinished, test } from 'vitest';
import type { OutboxMessage } from '../../src/delivery/outbox.ts';
import type { Target } from '../../src/delivery/target.ts';
import { openRest } from '../../src/discord/rest.ts';
import { openDiscordTarget } from '../../src/discord/target/discord-target.ts';
import type { StoryFile } from '../../src/news/alert/types.ts';
import type { Delivery } from '../../src/pipeline/conclude.ts';
import { deliver } from '../../src/pipeline/pipeline.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings, placedArticle } from '../support/articles.ts';
import { CHANNEL, openTestDiscord } from '../support/discord.ts';

const MINUTE = 60_000;

/** One alert of one story, a real store and a real Discord; the body says how many reports the story has. */
async function openOutbox() {
  let now = Date.UTC(2026, 5, 1);
  const discord = await openTestDiscord({ clock: () => now });
  const store = openSqlite(':memory:');
  onTestFinished(async () => {
    await store.close();
    await discord.close();
  });
  await store.saveFindings(
    findings({
      stories: [1],
      articles: [placedArticle(1, 1)],
      messages: [{ id: -1, kind: 'alert', channel: CHANNEL, watch: 'Docks', dueAt: 0 }],
      alerts: [{ story: 1, channel: CHANNEL, message: -1, lead: 1, watches: ['Docks'] }],
    }),
  );
  const discordTarget = openDiscordTarget(openRest({ token: discord.token, api: discord.api }));
  const target: Target = {
    ...discordTarget,
    render: (view, { key, purpose }) => ({
      ...(purpose === 'post' && { nonce: key, enforce_nonce: true }),
      content: view.kind === 'text' ? view.text : '',
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Why?', custom_id: `why:${key}` }] }],
      allowed_mentions: { parse: [] },
    }),
  };
  const view = async (_message: OutboxMessage, [file]: readonly StoryFile[]) =>
    ({ kind: 'text', text: `reports: ${file!.story.reports.length}` }) as const;
  const deliveries: Delivery[] = [];
  const context = {
    clock: () => now,
    store,
    target,
    view,
    home: () => ({ kind: 'here' }) as const,
    recall: async () => ({ kind: 'messages' as const, messages: [] }),
    alone: (_channel: string, run: () => Promise<number | null>) => run(),
    onDelivery: (one: Delivery) => deliveries.push(one),
    isStopping: () => false,
  };
  return {
    discord,
    contents: () => discord.messages(CHANNEL).map(({ content }) => content),
    kinds: () => deliveries.map(({ kind }) => kind),
    grow: (article: number) => store.saveFindings(findings({ articles: [placedArticle(article, 1)], raised: [1] })),
    deliverLater: (ms = 2 * MINUTE) => {
      now += ms;
      return deliver(context);
    },
  };
}

const SEND = { method: 'POST', path: /messages$/ };
const REFUSED = { status: 401, body: { message: '401: Unauthorized', code: 0 } };

test('an alert that is put off, and whose story grows meanwhile, goes as it was first attempted and is then edited', async () => {
  const { discord, contents, kinds, grow, deliverLater } = await openOutbox();
  discord.faults.push({ ...SEND, how: REFUSED });
  await deliverLater();
  await grow(2);
  await deliverLater();
  expect(contents()).toEqual(['reports: 1']);
  await deliverLater();
  expect(contents()).toEqual(['reports: 2']);
  expect(kinds()).toEqual(['later', 'posted', 'edited']);
});

test('one that is sent again after a look finds nothing is edited, too', async () => {
  const { discord, contents, kinds, grow, deliverLater } = await openOutbox();
  discord.faults.push({ ...SEND, how: 'lost question' });
  await deliverLater();
  await grow(2);
  await deliverLater(3 * MINUTE);
  await deliverLater();
  expect(contents()).toEqual(['reports: 2']);
  expect(kinds()).toEqual(['unknown', 'posted', 'edited']);
});

test('one whose answer was lost is found in the channel and not sent twice', async () => {
  const { discord, contents, kinds, deliverLater } = await openOutbox();
  discord.faults.push({ ...SEND, how: 'lost answer' });
  await deliverLater();
  await deliverLater(3 * MINUTE);
  expect(contents()).toEqual(['reports: 1']);
  expect(kinds()).toEqual(['unknown', 'found']);
});

test('one whose answer was lost where history may not be read is sent again, and says so', async () => {
  const { discord, contents, kinds, deliverLater } = await openOutbox();
  discord.setOverwrites(CHANNEL, [{ id: discord.applicationId, type: 1, allow: '0', deny: `${1n << 16n}` }]);
  discord.faults.push({ ...SEND, how: 'lost answer' }, { ...SEND, how: 'lost question' });
  await deliverLater();
  await deliverLater(3 * MINUTE);
  await deliverLater(3 * MINUTE);
  expect(kinds()).toEqual(['unknown', 'may repeat', 'unknown', 'may repeat', 'posted']);
  expect(contents().at(-1)).toMatch(/^\*May repeat\* · reports: 1$/);
});

const html = (status: number) => ({ status, body: '<html>', headers: { 'content-type': 'text/html' } });
const refusedAs = (status: number, code: number) => ({ status, body: { message: 'No', code } });

test.each([
  ['429', refusedAs(429, 0)],
  ['401', REFUSED],
  ['403', refusedAs(403, 50013)],
  ['404', refusedAs(404, 10003)],
  ['408', html(408)],
  ['400 of a proxy', html(400)],
  ['400 of the body', refusedAs(400, 50035)],
  ['500', refusedAs(500, 0)],
  ['lost question', 'lost question'],
  ['lost answer', 'lost answer'],
  ['200 that is no JSON', html(200)],
] as const)('an alert whose answer was lost, and that is then answered %s, stands once', async (_name, second) => {
  const { discord, contents, deliverLater } = await openOutbox();
  discord.faults.push({ ...SEND, how: 'lost answer' }, { ...SEND, how: second });
  await deliverLater();
  await deliverLater(20_000);
  for (const minutes of [3, 20, 60, 180]) await deliverLater(minutes * MINUTE);
  expect(contents()).toEqual(['reports: 1']);
});

test.each([
  ['400 of a proxy', html(400)],
  ['408', html(408)],
  ['404 of a proxy', html(404)],
  ['403 of a proxy', html(403)],
  ['200 without an id', { status: 200, body: {} }],
  ['200 that is no JSON', html(200)],
] as const)('an alert that is answered %s for a while is sent when that is over', async (_name, how) => {
  const { discord, contents, kinds, deliverLater } = await openOutbox();
  discord.faults.push({ ...SEND, times: 3, how });
  for (const _try of [1, 2, 3, 4, 5]) await deliverLater(2 * MINUTE);
  expect(contents()).toEqual(['reports: 1']);
  expect(kinds()).not.toContain('rejected');
});
