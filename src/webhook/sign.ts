/** Signatures of webhooks, as Standard Webhooks has them (standardwebhooks.com, 1.0.0: Signature scheme, symmetric). */
import { createHmac } from 'node:crypto';

/** `whsec_` and 24 to 64 bytes in base64. @returns the key; null: it is none */
export function signingKey(secret: string): Buffer | null {
  const [, encoded] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret.trim()) ?? [];
  const key = Buffer.from(encoded ?? '', 'base64');
  return key.length >= 24 && key.length <= 64 ? key : null;
}

/**
 * The three headers of a call.
 * @param id of the event: the same when it is sent again
 * @param at ms
 */
export function signedHeaders(id: string, at: number, body: string, key: Buffer): Readonly<Record<string, string>> {
  const seconds = Math.floor(at / 1_000);
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
