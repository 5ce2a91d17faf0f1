/** Fetches robots.txt before reading a page, caches it for a day, and reads at most half a megabyte of it (RFC 9309). */
import { type HostPolicy, hostPolicyAfter } from '../../news/feed/page/host-policy.ts';
import { politenessHost, retryAfter } from '../fetch-feed.ts';
import type { HostQueue } from '../http/host-queue.ts';
import type { HttpAnswer, Web } from '../http/http.ts';
import type { Reader } from '../worker/reader.ts';

/** Host policies that survive a restart. */
export interface HostMemory {
  host(origin: string): Promise<HostPolicy | null>;
  saveHost(policy: HostPolicy): Promise<void>;
}

export interface RobotsOptions {
  readonly clock: () => number;
  readonly web: () => Web;
  readonly reader: Pick<Reader, 'allows'>;
  readonly hostQueue: HostQueue;
  readonly hosts: HostMemory;
  readonly agent: string;
  /** Timeout for the file once its request starts, ms. */
  readonly patience: number;
  /** A signal that aborts after so many ms. */
  readonly timeLimit: (ms: number) => AbortSignal;
  readonly signal: AbortSignal;
}

export type RobotsRefusal =
  | { readonly kind: 'forbidden'; readonly reason: string }
  /** `rest` is set when the host asked for a pause just now. */
  | {
      readonly kind: 'rest';
      readonly reason: string;
      readonly rest: { readonly host: string; readonly until: number } | null;
    };

const CAP = 512_000;

const REFUSALS = {
  allowed: null,
  forbidden: { kind: 'forbidden', reason: 'disallowed by robots.txt' },
  busy: { kind: 'rest', reason: 'this machine is too busy to read its robots.txt', rest: null },
} as const;

export function openRobots(context: RobotsOptions) {
  const { clock, hosts } = context;
  /** Concurrent pages of one host share one request. */
  const pending = new Map<string, Promise<HostPolicy>>();

  async function policyOf(origin: string): Promise<{ policy: HostPolicy; isNew: boolean }> {
    const known = await hosts.host(origin);
    if (known && Math.max(known.robotsUntil, known.restUntil) > clock()) return { policy: known, isNew: false };
    const request = pending.get(origin) ?? fetchPolicy(origin, context).finally(() => pending.delete(origin));
    pending.set(origin, request);
    return { policy: await request, isNew: true };
  }

  return {
    /** Why this address must not be read now; null when it may be. */
    async refusal(url: string): Promise<RobotsRefusal | null> {
      const origin = URL.parse(url)?.origin ?? 'null';
      if (origin === 'null') return { kind: 'forbidden', reason: 'invalid address' };
      const { policy, isNew } = await policyOf(origin);
      const { restUntil: until, robots: rules } = policy;
      const rest = isNew ? { host: politenessHost(url), until } : null;
      if (until > clock()) return { kind: 'rest', reason: 'the host asked us to wait', rest };
      if (rules === null) return { kind: 'forbidden', reason: 'robots.txt could not be fetched' };
      const asked = { file: `${origin}/robots.txt`, rules, url, agent: context.agent };
      const answer = rules.trim() === '' ? 'allowed' : await context.reader.allows(asked);
      return REFUSALS[answer];
    },
    /** Records that a page's host asked for a pause. */
    async letRest(url: string, until: number): Promise<void> {
      const { policy } = await policyOf(new URL(url).origin);
      await hosts.saveHost({ ...policy, restUntil: until });
    },
  };
}

/** Ignores the page's own deadline, because the answer is valid for all pages of the day. */
async function fetchPolicy(origin: string, context: RobotsOptions): Promise<HostPolicy> {
  const answer = await context.hostQueue.run(politenessHost(origin), () => get(origin, context), context.signal, true);
  context.signal.throwIfAborted(); // a request that we aborted ourselves says nothing about the host
  const now = context.clock();
  const said =
    answer.kind === 'failed'
      ? { status: null, text: '', retryAfter: null }
      : {
          status: answer.status,
          text: new TextDecoder().decode(answer.bytes),
          retryAfter: retryAfter(answer.headers, now),
        };
  const policy = hostPolicyAfter(origin, said, now);
  await context.hosts.saveHost(policy);
  return policy;
}

/** The timeout starts with the request, because waiting for our own earlier requests is not the host's fault. */
function get(origin: string, { web, signal, patience, timeLimit }: RobotsOptions): Promise<HttpAnswer> {
  const soon = AbortSignal.any([signal, timeLimit(patience)]);
  return web().get(`${origin}/robots.txt`, { accept: 'text/plain, */*;q=0.1' }, { signal: soon, cap: CAP, cut: true });
}
