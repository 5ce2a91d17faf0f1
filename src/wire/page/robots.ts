/** robots.txt, asked for only when a page is to be read, kept a day, at most half a megabyte of it (RFC 9309). */
import { type HostPolicy, hostPolicyAfter } from '../../news/feed/page/host-policy.ts';
import { politenessHost, retryAfter } from '../fetch-feed.ts';
import type { HostQueue } from '../http/host-queue.ts';
import type { HttpAnswer, Web } from '../http/http.ts';
import type { Reader } from '../worker/reader.ts';

/** What is remembered of hosts over a restart. */
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
  /** How long the file may take once it is asked for, ms. */
  readonly patience: number;
  /** A signal that aborts after so many ms. */
  readonly timeLimit: (ms: number) => AbortSignal;
  readonly signal: AbortSignal;
}

export type RobotsRefusal =
  | { readonly kind: 'forbidden'; readonly reason: string }
  /** `rest`: it has said so just now. */
  | {
      readonly kind: 'rest';
      readonly reason: string;
      readonly rest: { readonly host: string; readonly until: number } | null;
    };

const CAP = 512_000;

const REFUSALS = {
  allowed: null,
  forbidden: { kind: 'forbidden', reason: 'robots.txt does not allow it' },
  busy: { kind: 'rest', reason: 'this machine is too busy to read its robots.txt', rest: null },
} as const;

export function openRobots(context: RobotsOptions) {
  const { clock, hosts } = context;
  /** Pages of one host that are wanted at once share one question. */
  const asking = new Map<string, Promise<HostPolicy>>();

  async function mannersOf(origin: string): Promise<{ manners: HostPolicy; isNew: boolean }> {
    const known = await hosts.host(origin);
    if (known && Math.max(known.robotsUntil, known.restUntil) > clock()) return { manners: known, isNew: false };
    const question = asking.get(origin) ?? ask(origin, context).finally(() => asking.delete(origin));
    asking.set(origin, question);
    return { manners: await question, isNew: true };
  }

  return {
    /** Why this address is not to be read now; null: it may be. */
    async refusal(url: string): Promise<RobotsRefusal | null> {
      const origin = URL.parse(url)?.origin ?? 'null';
      if (origin === 'null') return { kind: 'forbidden', reason: 'its address cannot be read' };
      const { manners: policy, isNew } = await mannersOf(origin);
      const { restUntil: until, robots: rules } = policy;
      const rest = isNew ? { host: politenessHost(url), until } : null;
      if (until > clock()) return { kind: 'rest', reason: 'its host wants rest', rest };
      if (rules === null) return { kind: 'forbidden', reason: 'its robots.txt could not be had' };
      const asked = { file: `${origin}/robots.txt`, rules, url, agent: context.agent };
      const answer = rules.trim() === '' ? 'allowed' : await context.reader.allows(asked);
      return REFUSALS[answer];
    },
    /** A page's host has asked for rest. */
    async letRest(url: string, until: number): Promise<void> {
      const { manners: policy } = await mannersOf(new URL(url).origin);
      await hosts.saveHost({ ...policy, restUntil: until });
    },
  };
}

/** Not under a page's own deadline: the answer holds for all pages of the day. */
async function ask(origin: string, context: RobotsOptions): Promise<HostPolicy> {
  const answer = await context.hostQueue.run(politenessHost(origin), () => get(origin, context), context.signal, true);
  context.signal.throwIfAborted(); // what we broke off ourselves says nothing about the host
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

/** Its time begins with its turn: that a host was busy with another request of ours says nothing about its file. */
function get(origin: string, { web, signal, patience, timeLimit }: RobotsOptions): Promise<HttpAnswer> {
  const soon = AbortSignal.any([signal, timeLimit(patience)]);
  return web().get(`${origin}/robots.txt`, { accept: 'text/plain, */*;q=0.1' }, { signal: soon, cap: CAP, cut: true });
}
