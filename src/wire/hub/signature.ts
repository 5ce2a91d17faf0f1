/** Signatures of WebSub pushes (WebSub, 7.1: Authenticated Content Distribution). */
import { createHmac, timingSafeEqual } from 'node:crypto';

const METHODS: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/**
 * Whether a body was signed with the secret. Compares in constant time.
 * @param header `X-Hub-Signature`: `sha256=` and the HMAC of the body in hexadecimal
 */
export function isSigned(body: Uint8Array, header: string | undefined, secret: string): boolean {
  const [, method = '', digest = ''] = /^\s*(\w{1,10})\s*=\s*([0-9a-f]{1,200})\s*$/i.exec(header ?? '') ?? [];
  if (!METHODS.has(method.toLowerCase())) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(digest, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
