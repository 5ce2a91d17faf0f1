import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { webhookChannel } from '../../src/news/watch/rows.ts';
import { type WebhookEvent, webhookEvent, webhookSchema } from '../../src/webhook/event.ts';
import { openWebhookTarget } from '../../src/webhook/webhook-target.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A program that answers each call as it is told. */
async function openProgram(answer: (n: number) => { status: number; headers?: Record<string, string> } | 'hang up') {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    calls.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    const told = answer(calls.length);
    if (told === 'hang up') return void response.socket?.destroy();
    response.writeHead(told.status, told.headers).end('thanks');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return { url, calls };
}

function target(url: string, env: Record<string, string> = { SECRET }) {
  return openWebhookTarget({
    webhooks: () => [{ name: 'newsroom', url, secret: 'env:SECRET' }],
    env,
    clock: Date.now,
    fetch,
    userAgent: 'Attache/test',
  });
}
const CHANNEL = webhookChannel('newsroom');
const options = { key: 'k1', form: 'full', purpose: 'post', replyTo: null } as const;
const EVENT = target('http://x.test').render({ kind: 'text', text: 'The disk is full.' }, options);

describe('a webhook', () => {
  it('gets signed events that a library of Standard Webhooks accepts, with one id for each event', async () => {
    const { url, calls } = await openProgram(() => ({ status: 204 }));
    expect(await target(url).send(CHANNEL, EVENT)).toEqual({ kind: 'delivered', remoteId: 'k1' });
    const { headers, body } = calls[0]!;
    const event = new Verifier(SECRET).verify(body, headers as Record<string, string>) as WebhookEvent;
    expect(webhookEvent.parse(event)).toEqual({ type: 'notice', id: 'k1', data: { text: 'The disk is full.' } });
    expect(headers).toMatchObject({
      'webhook-id': 'k1',
      'content-type': 'application/json',
      'user-agent': 'Attache/test',
    });
    const forged = { ...(headers as Record<string, string>), 'webhook-id': 'k2' };
    expect(() => new Verifier(SECRET).verify(body, forged)).toThrow();
  });

  it('is told of a spike in a sentence that is true whenever it arrives, and in numbers', () => {
    const [story] = [
      { story: 3, headline: 'Ship sinks', link: 'https://news.example/1', publisher: 'Courier', reports: 12 },
    ];
    const spike = {
      ...{ day: '2026-03-04', zone: 'Europe/Berlin', at: Date.UTC(2026, 2, 4, 12, 5), reports: 35, usual: 7.5, of: 9 },
      stories: [story!],
    };
    const event = target('http://x.test').render({ kind: 'spike', watch: 'Docks', colour: null, spike }, options);
    expect(webhookEvent.parse(event)).toEqual(event);
    const { story: _, ...named } = story!;
    expect(event).toEqual({
      ...{ type: 'notice', id: 'k1' },
      data: {
        text: '“Docks” matched 35 reports on 2026-03-04 by 13:05 (Europe/Berlin); usual by then are 7.5.',
        spike: {
          ...{ watch: 'Docks', day: '2026-03-04', at: '2026-03-04T12:05:00.000Z', reports: 35, usual: 7.5 },
          stories: [named],
        },
      },
    });
  });

  it('gets each version of an edited message under an id of its own, and the same version under the same', async () => {
    const { url, calls } = await openProgram(() => ({ status: 200 }));
    const one = target(url);
    const changed = { ...EVENT, data: { text: 'The disk is free.' } };
    for (const body of [EVENT, changed, changed])
      expect(await one.edit(CHANNEL, 'k1', body, null)).toEqual({ kind: 'edited' });
    const [a, b, c] = calls.map(({ headers }) => headers['webhook-id']);
    expect(a).toMatch(/^k1\./);
    expect(b).not.toBe(a);
    expect(c).toBe(b);
  });

  it.each([
    [429, { 'retry-after': '7' }, { kind: 'later', wait: 7_000 }],
    [503, { 'retry-after': '999999' }, { kind: 'later', wait: 3_600_000 }],
    [503, {}, { kind: 'later', wait: 30_000 }],
    [500, {}, { kind: 'unknown' }],
    [422, {}, { kind: 'rejected' }],
    [401, {}, { kind: 'resting' }],
    [410, {}, { kind: 'gone' }],
    [302, { location: 'http://169.254.169.254/' }, { kind: 'resting', reason: expect.stringContaining('redirects') }],
  ] as const)('that answers %i is believed: %o', async (status, headers, receipt) => {
    const { url, calls } = await openProgram(() => ({ status, headers }));
    expect(await target(url).send(CHANNEL, EVENT)).toMatchObject(receipt);
    expect(calls).toHaveLength(1);
  });

  it('that hangs up may have got it', async () => {
    const { url } = await openProgram(() => 'hang up');
    expect(await target(url).send(CHANNEL, EVENT)).toMatchObject({ kind: 'unknown' });
  });

  it('that is not set up is told in words, and never called', async () => {
    const { url, calls } = await openProgram(() => ({ status: 200 }));
    expect(await target(url, {}).send(CHANNEL, EVENT)).toMatchObject({
      reason: expect.stringContaining('SECRET holds no secret'),
    });
    expect(await target(url, { SECRET: 'whsec_YWJj' }).send(CHANNEL, EVENT)).toMatchObject({ kind: 'resting' });
    expect(await target('env:HOOK').send(CHANNEL, EVENT)).toMatchObject({
      reason: expect.stringContaining('HOOK holds no web address'),
    });
    expect(await target(url).send(webhookChannel('other'), EVENT)).toMatchObject({ kind: 'gone' });
    expect(calls).toEqual([]);
  });

  it('is as docs/webhook.schema.json says (else: npm run schemas)', () => {
    expect(readFileSync('docs/webhook.schema.json', 'utf8')).toBe(webhookSchema());
  });

  it('is as the example of docs/webhooks.md shows, which has all fields of an alert and no other', () => {
    const [, example] = /```json\n(.*?)```/s.exec(readFileSync('docs/webhooks.md', 'utf8'))!;
    const event = JSON.parse(example!);
    expect(webhookEvent.parse(event)).toEqual(event);
  });
});
