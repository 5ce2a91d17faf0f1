/**
 * Webhooks as a delivery target: each message is a signed POST (Standard Webhooks). A message that is sent again has the same
 * `webhook-id`, so who knows the ids that it has seen gets each message once. No call throws for expected trouble.
 */
import { createHash } from 'node:crypto';
import type { FailedReceipt, Receipt } from '../delivery/receipt.ts';
import type { Target } from '../delivery/target.ts';
import { webhookOf } from '../news/watch/rows.ts';
import { eventOf, type WebhookEvent } from './event.ts';
import { signedHeaders, signingKey } from './sign.ts';

export interface Webhook {
  readonly name: string;
  /** An address, or `env:NAME`: the variable that holds it. */
  readonly url: string;
  /** `env:NAME`: the variable that holds the secret. */
  readonly secret: string;
}

export interface WebhookContext {
  readonly webhooks: () => readonly Webhook[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: () => number;
  readonly fetch: typeof fetch;
  readonly userAgent: string;
}

/** Whether a body is made for a webhook. */
export const isEvent = (body: object): body is WebhookEvent => 'type' in body && 'data' in body;

export function openWebhookTarget(context: WebhookContext): Target {
  const cannot = { kind: 'resting', reason: 'a webhook has no threads' } as const;
  return {
    async checkChannel(channel) {
      const place = placeOf(channel, context);
      if (place.kind !== 'place') return place;
      return { kind: 'channel', server: '', name: place.name, newest: '0', holds: 'text' };
    },
    render: eventOf,
    markMayRepeat: (body) => ({ ...body, mayRepeat: true }),
    looksSame: (a, b) => JSON.stringify((a as WebhookEvent).data) === JSON.stringify((b as WebhookEvent).data),
    firstLine: (body) => firstLine(body as WebhookEvent),
    async send(channel, body) {
      const event = body as WebhookEvent;
      const receipt = await post(channel, { id: event.id, event }, context);
      return receipt.kind === 'accepted' ? { kind: 'delivered', remoteId: event.id } : receipt;
    },
    async edit(channel, remoteId, body) {
      const event = body as WebhookEvent;
      // Each version is an event of its own; the same version that is sent again is not.
      const version = createHash('sha256').update(JSON.stringify(event.data)).digest('base64url').slice(0, 16);
      const receipt = await post(channel, { id: `${remoteId}.${version}`, event }, context);
      return receipt.kind === 'accepted' ? { kind: 'edited' } : receipt;
    },
    openThread: async () => cannot,
    openDirect: async () => cannot,
    followUps: () => [],
    threadName: () => null,
    publish: async () => cannot,
    publishLimit: { most: 0, within: 0 },
    // A program is not mentioned, and has no threads.
    unmetWishes: async (_channel, _holds, wishes) => wishes.map(() => []),
    // It is sent again under its id, by which the other side knows it.
    findAttempted: async () => ({ kind: 'absent' }),
    ownMessages: async () => ({ kind: 'messages', messages: [] }),
  };
}

function firstLine({ data }: WebhookEvent): string {
  if ('headline' in data) return data.headline;
  return 'text' in data ? data.text : data.groups.map(({ watch }) => watch).join(', ');
}

type Place = { readonly kind: 'place'; readonly name: string; readonly url: string; readonly key: Buffer };

function placeOf(channel: string, { webhooks, env }: WebhookContext): Place | FailedReceipt {
  const name = webhookOf(channel);
  const webhook = webhooks().find((one) => one.name === name);
  if (!webhook) return { kind: 'gone', reason: `settings.yaml names no webhook “${name}”` };
  const rest = (reason: string) => ({ kind: 'resting', reason }) as const;
  const url = resolved(webhook.url, env);
  if (!url || !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    return rest(`${variableOf(webhook.url)} holds no web address: write it in .env`);
  const key = signingKey(resolved(webhook.secret, env) ?? '');
  if (!key)
    return rest(`${variableOf(webhook.secret)} holds no secret: write whsec_ and 24 to 64 bytes in base64 in .env`);
  return { kind: 'place', name, url, key };
}

const variableOf = (written: string): string => written.replace(/^env:/, '');
const resolved = (written: string, env: WebhookContext['env']): string | undefined =>
  written.startsWith('env:') ? env[variableOf(written)] : written;

type Answer = { readonly kind: 'accepted' } | Exclude<Receipt, { kind: 'delivered' | 'edited' | 'deleted' }>;

/** A call may take so long (Standard Webhooks: 15 to 30 s). */
const PATIENCE = 20_000;

async function post(
  channel: string,
  { id, event }: { readonly id: string; readonly event: WebhookEvent },
  context: WebhookContext,
): Promise<Answer> {
  const place = placeOf(channel, context);
  if (place.kind !== 'place') return place;
  const body = JSON.stringify(event);
  try {
    const response = await context.fetch(place.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': context.userAgent,
        ...signedHeaders(id, context.clock(), body, place.key),
      },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return answerOf(response, context.clock());
  } catch (error) {
    return { kind: 'unknown', wait: 5_000, reason: `the webhook did not answer: ${plain(error)}` };
  }
}

const BODY: ReadonlySet<number> = new Set([400, 413, 422]);
const CLOSED: ReadonlySet<number> = new Set([401, 403, 404, 405]);

function answerOf({ status, headers }: Response, now: number): Answer {
  const reason = `the webhook answered ${status}`;
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  if (status === 410) return { kind: 'gone', reason: 'the webhook answered 410: it wants no more events' };
  if (BODY.has(status)) return { kind: 'rejected', reason };
  if (CLOSED.has(status)) return { kind: 'resting', reason };
  if (status >= 300 && status < 400)
    return { kind: 'resting', reason: `${reason}: redirects are not followed, write the new address` };
  if (status === 429 || status === 503) return { kind: 'later', wait: waitOf(headers.get('retry-after'), now), reason };
  return { kind: 'unknown', wait: 15_000, reason };
}

const LONGEST = 3_600_000;

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3), within reason. */
function waitOf(written: string | null, now: number): number {
  const seconds = /^\d+$/.test(written ?? '') ? Number(written) * 1_000 : Date.parse(written ?? '') - now;
  return Math.min(Math.max(Number.isNaN(seconds) ? 30_000 : seconds, 1_000), LONGEST);
}

function plain(error: unknown): string {
  const cause = (error as { cause?: { code?: string } }).cause?.code;
  return (error as Error).name === 'TimeoutError'
    ? `no answer in ${PATIENCE / 1_000} s`
    : (cause ?? (error as Error).message);
}
