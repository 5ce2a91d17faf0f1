/** Alerts to a program: the outbox promises for a webhook what it promises for Discord. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type WebhookEvent, webhookEvent } from '../../src/webhook/event.ts';
import { EMBASSY, openTestNewsroom, WITHDRAWAL, WITHDRAWAL_TOO } from '../support/newsroom.ts';

process.env.TEST_WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;

async function openProgram() {
  const got: { id: string; event: WebhookEvent }[] = [];
  const state = { status: 200 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const event = webhookEvent.parse(JSON.parse(Buffer.concat(chunks).toString()));
    got.push({ id: String(request.headers['webhook-id']), event });
    response.writeHead(state.status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, got, state };
}

async function newsroomWith(url: string) {
  return openTestNewsroom({
    watches: [{ ...EMBASSY, webhooks: ['newsroom'] }],
    settings: { webhooks: [{ name: 'newsroom', url, secret: 'env:TEST_WEBHOOK_SECRET' }] },
  });
}

test('a webhook gets the alert, then the alert as it changes, and developments', async () => {
  const { url, got } = await openProgram();
  const newsroom = await newsroomWith(url);
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(got.map(({ event }) => event.type)).toEqual(['alert.created']);
  const [created] = got;
  expect(created!.event.data).toMatchObject({ headline: WITHDRAWAL.title, publisher: 'Courier', independent: 1 });
  expect(newsroom.messages()).toHaveLength(1);

  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  await newsroom.later();
  const changed = got.filter(({ event }) => event.type === 'alert.changed');
  expect(changed.at(-1)!.event).toMatchObject({ id: created!.event.id, data: { independent: 2, reports: 2 } });
  const developed = got.find(({ event }) => event.type === 'alert.developed');
  expect(developed!.event.data).toMatchObject({ alert: created!.event.id });
});

test('what a webhook does not take is sent again under the same id, after a restart too, and holds up no channel', async () => {
  const { url, got, state } = await openProgram();
  const newsroom = await newsroomWith(url);
  state.status = 500;
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.messages()).toHaveLength(1);
  expect(got.length).toBeGreaterThan(0);
  await newsroom.restart({ keep: true });
  state.status = 202;
  await newsroom.later();
  expect(new Set(got.map(({ id }) => id)).size).toBe(1);
  const tries = got.length;
  await newsroom.later();
  expect(got).toHaveLength(tries);
});

test('a webhook that is closed is told once, and gets what it missed when it opens again', async () => {
  const { url, got, state } = await openProgram();
  const newsroom = await newsroomWith(url);
  state.status = 403;
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  const told = () => newsroom.events.filter((one) => one.kind === 'delivery' && one.delivery.kind === 'resting').length;
  expect(told()).toBe(1);
  state.status = 200;
  await newsroom.later(26 * 3_600_000);
  expect(told()).toBe(1);
  expect(got.at(-1)!.event).toMatchObject({ data: { headline: WITHDRAWAL.title } });
});
