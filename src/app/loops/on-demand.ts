/** Web and Discord requests that a person triggers, under the same politeness rules as scheduled polling. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from '../../delivery/target.ts';
import type { OnDemand } from '../../desk/desk.ts';
import { mayAskAt } from '../../news/feed/health.ts';
import type { Publishers } from '../../news/publishers.ts';
import { composeDigest, tellNow } from '../../pipeline/digest.ts';
import { type VisitContext, visit } from '../../pipeline/visit.ts';
import type { Visit } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { discoverFeed } from '../../wire/discover/discover.ts';
import { politenessHost } from '../../wire/fetch-feed.ts';
import { addressRefusal } from '../../wire/http/address.ts';
import type { HostQueue } from '../../wire/http/host-queue.ts';
import type { Web } from '../../wire/http/http.ts';
import type { Reader } from '../../wire/worker/reader.ts';
import type { SettleQueue } from '../sharing.ts';

export interface OnDemandContext {
  readonly clock: () => number;
  readonly store: Store;
  readonly target: Target;
  readonly reader: Reader;
  readonly hostQueue: HostQueue;
  /** One visit of a feed at a time. */
  readonly visitQueue: HostQueue;
  readonly web: () => Web;
  /** Private addresses that may be polled. */
  readonly allow: () => readonly string[];
  /** The context of a scheduled visit, with the current configuration. */
  readonly visiting: () => VisitContext;
  /** Corrects stories between two parts of a visit. */
  readonly settleQueue: Pick<OnDemand, 'separate' | 'rejoin'> & Pick<SettleQueue, 'alone'>;
  /** Several machines share the work: another one may settle. */
  readonly isShared: boolean;
  readonly publishers: () => Publishers;
  /** Sends what is due. */
  readonly deliver: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

/** A person is waiting: stop discovery after this long, even if links remain, ms. */
const PATIENCE = 60_000;

export function openOnDemand(context: OnDemandContext): OnDemand {
  const { clock, store, target, reader, hostQueue, visitQueue, web, visiting, signal } = context;
  return {
    ...openDigestsOnDemand(context),
    ...openDirectMessages(context),
    separate: context.settleQueue.separate,
    rejoin: context.settleQueue.rejoin,
    discover(address) {
      const soon = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
      return discoverFeed(address, {
        web: web(),
        read: reader.read,
        inTurn: (url, job) => hostQueue.run(politenessHost(url), job, soon),
        now: clock(),
        signal: soon,
      });
    },
    async readList(bytes) {
      const read = await reader.readList(bytes);
      return read.kind === 'busy' ? { kind: 'no list', reason: read.reason } : read;
    },
    refusesAddress: (url) => addressRefusal(url, context.allow()),
    visit: (url) =>
      visitQueue.run(
        url,
        async () => {
          // Check once it is our turn: a round may have visited the feed while we waited.
          const record = (await store.feedRecords(1)).find(({ state }) => state.url === url);
          if (!record || mayAskAt(record) > clock()) return null;
          const visitContext = visiting();
          const told: Visit[] = [];
          await visit(record.state, { ...visitContext, onVisit: (one) => void told.push(one) });
          for (const one of told) visitContext.onVisit(one);
          return told[0] ?? null;
        },
        signal,
      ),
    async testAlert(channel, watch) {
      const inForum = (await store.channel(channel)).kind === 'forum';
      const options = { key: null, form: 'full', purpose: 'post', replyTo: null, inForum } as const;
      const body = target.render({ kind: 'test', watch }, options);
      const receipt = await target.send(channel, body);
      if (receipt.kind === 'delivered' || receipt.kind === 'edited') return null;
      return 'reason' in receipt ? receipt.reason : 'the message was deleted';
    },
  };
}

/** So long a person waits for the first direct message, ms; another machine may send it. */
const FIRST_MESSAGE = 10_000;
const LOOKS = 100;

function openDirectMessages({
  store,
  target,
  deliver,
  signal,
}: OnDemandContext): Pick<OnDemand, 'openDirect' | 'sendNow'> {
  return {
    async openDirect(person) {
      const answer = await target.openDirect(person);
      if (answer.kind !== 'channel') return { kind: answer.kind === 'gone' ? 'closed' : 'later' };
      const { channel, holds: kind, server, newest } = answer;
      await store.saveChannel({ ...(await store.channel(channel)), kind, server, newest });
      return { kind: 'open', channel };
    },
    async sendNow(id) {
      // What goes wrong is reported by the round that tries again.
      void deliver().catch(() => {});
      for (let waited = 0; ; waited += LOOKS) {
        const message = await store.message(id);
        if (message?.state === 'rejected') return 'refused';
        if (message?.state !== 'due' && message?.state !== 'attempted') return 'sent';
        if (waited >= FIRST_MESSAGE || signal.aborted) return 'waiting';
        await sleep(LOOKS, undefined, { ref: false });
      }
    },
  };
}

/** On another machine a part may be on its way for so long, ms. */
const ON_ITS_WAY = 30_000;

function openDigestsOnDemand({
  clock,
  store,
  publishers,
  settleQueue,
  isShared,
}: OnDemandContext): Pick<OnDemand, 'previewDigest' | 'tellDigest'> {
  const about = () => ({ clock, store, publishers: publishers() });
  return {
    previewDigest: async (plan) => {
      const state = (await store.digests()).find((one) => one.channel === plan.channel && one.line === plan.line);
      const now = clock();
      return composeDigest(plan, state ?? null, { due: null, now, upTo: now }, about());
    },
    tellDigest: async (plan) => {
      if (isShared) return tellNow(plan, clock() - ON_ITS_WAY, about());
      let told: Awaited<ReturnType<OnDemand['tellDigest']>> = null;
      await settleQueue.alone(async () => {
        told = await tellNow(plan, clock(), about());
      });
      return told;
    },
  };
}
