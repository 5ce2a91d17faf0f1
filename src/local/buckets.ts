import type { Call, RestAnswer } from './answers.ts';

export interface BucketSizes {
  /** Calls of one kind (create, edit, delete) allowed per channel and window. */
  perChannel: { count: number; ms: number };
  global: { count: number; ms: number };
}

/** Typical limits of Discord. Real ones differ between channels, so clients must read the headers. */
export const USUAL: BucketSizes = { perChannel: { count: 5, ms: 5000 }, global: { count: 50, ms: 1000 } };

export interface Taken {
  headers: Record<string, string>;
  refusal: RestAnswer | undefined;
}

const KINDS: Record<string, string> = { POST: 'create', PATCH: 'edit', DELETE: 'delete' };

/**
 * Rate limits as in Discord (docs, topics/rate-limits), on the real clock, because clients wait on theirs.
 * Each call counts against the global bucket; calls on messages also against the bucket of their channel and kind.
 */
export function openBuckets(sizes: BucketSizes) {
  const buckets = new Map<string, { reset: number; left: number }>();

  function take(key: string, size: { count: number; ms: number }) {
    const now = Date.now();
    const known = buckets.get(key);
    const bucket = known && known.reset > now ? known : { reset: now + size.ms, left: size.count };
    buckets.set(key, bucket);
    const allowed = bucket.left > 0;
    if (allowed) bucket.left -= 1;
    return { allowed, left: bucket.left, seconds: (bucket.reset - now) / 1000, reset: bucket.reset / 1000 };
  }

  return ({ method, path }: Call): Taken => {
    const all = take('global', sizes.global);
    if (!all.allowed) return { headers: {}, refusal: tooFast(all.seconds, 'global') };
    const channel = /^\/channels\/(\d+)\/messages(?:\/\d+)?$/.exec(path)?.[1];
    const kind = KINDS[method];
    if (!channel || !kind) return { headers: {}, refusal: undefined };
    const taken = take(`${kind} ${channel}`, sizes.perChannel);
    const headers = {
      'x-ratelimit-limit': String(sizes.perChannel.count),
      'x-ratelimit-remaining': String(taken.left),
      'x-ratelimit-reset': taken.reset.toFixed(3),
      'x-ratelimit-reset-after': taken.seconds.toFixed(3),
      'x-ratelimit-bucket': `local-${kind}`,
    };
    return { headers, refusal: taken.allowed ? undefined : tooFast(taken.seconds, 'user') };
  };
}

/** Discord's 429 answer, with the wait in seconds. */
export function tooFast(seconds: number, scope: 'user' | 'global' | 'shared'): RestAnswer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}
