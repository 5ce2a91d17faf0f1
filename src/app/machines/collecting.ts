/** What a machine collects: the feeds and pages of the hosts that it holds, each into the line of parts. */
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { VisitPart } from '../../pipeline/document.ts';
import type { Archived } from '../../store/answers.ts';
import { guardOf, type Lease } from '../../store/postgres/leases.ts';
import { feedsInLine, isInLine, savePart } from '../../store/postgres/parts.ts';
import { FenceLost, type Store } from '../../store/store.ts';
import { packPart } from './pack.ts';
import type { Session } from './session.ts';
import { shardOfUrl } from './shards.ts';
import type { GuardedStore } from './store.ts';
import { counted, inPlainWords } from './trouble.ts';

interface CollectingContext {
  readonly pool: pg.Pool;
  readonly store: GuardedStore;
  readonly session: Session;
}

/** The slices of wanted pages that it looks through for those of its hosts. */
const SLICES = 10;
/** How often it looks whether a page is settled, ms. */
const LOOKS = 300;

export interface Collecting {
  /** The store as collecting sees it: only its own feeds are due, and none whose last visit is not settled. */
  readonly store: Store;
  /** Runs a visit under the lease of its feed's host. */
  visiting(url: string, visit: () => Promise<void>): Promise<void>;
  /**
   * Puts a part into line. A part of a visit does not wait to be settled: its feed is not due before. A page does, or it would
   * be read again.
   */
  settle(part: VisitPart): Promise<void>;
}

export function openCollecting(context: CollectingContext): Collecting {
  const { session } = context;
  /** The leases of the visits under way: they stand until the visit ends. */
  const visits = new Map<string, Lease>();
  const leaseOf = (url: string): Lease => {
    const lease = visits.get(url) ?? session.lease('collect', shardOfUrl(url));
    if (lease) return lease;
    session.refuse();
    throw new FenceLost(`another machine asks the host of ${url}`);
  };
  return {
    store: storeOf(context, leaseOf),
    async visiting(url, visit) {
      const lease = leaseOf(url);
      visits.set(url, lease);
      await session.during(lease, visit).finally(() => visits.delete(url));
    },
    settle: (part) => lineUp(part, context, leaseOf),
  };
}

function storeOf({ pool, store, session }: CollectingContext, leaseOf: (url: string) => Lease): Store {
  const isMine = (url: string) => session.lease('collect', shardOfUrl(url)) !== null;
  return {
    ...store,
    async dueFeeds(now) {
      if (session.leases('collect').length === 0) return [];
      // In this order: a feed that is settled in between is due at its new time then.
      const waiting = await feedsInLine(pool).catch(inPlainWords);
      const due = await store.dueFeeds(now);
      return due.filter(({ url }) => !waiting.has(url) && isMine(url));
    },
    saveVisit: (visit, state, backlog) =>
      counted(store.guarded(guardOf(leaseOf(visit.feed))).saveVisit(visit, state, backlog), session),
    async backlog() {
      const waiting = await feedsInLine(pool).catch(inPlainWords);
      return (await store.backlog()).filter(({ feed }) => !waiting.has(feed) && isMine(feed));
    },
    async wantedPages({ since, before, most }) {
      const found: Archived[] = [];
      let below = before;
      for (let n = 0; n < SLICES && found.length < most && session.isValid(); n++) {
        const slice = await store.wantedPages({ since, before: below, most });
        found.push(...slice.filter(({ report }) => isMine(report.url)));
        if (slice.length < most) break;
        below = slice.at(-1)!.report.article;
      }
      return found.slice(0, most);
    },
  };
}

async function lineUp(
  part: VisitPart,
  { pool, session }: CollectingContext,
  leaseOf: (url: string) => Lease,
): Promise<void> {
  const body = packPart(part);
  const isPage = part.visit === null && part.candidates.length === 0 && part.seen.length === 0;
  const guard = isPage ? undefined : guardOf(leaseOf(part.feed));
  const id = await counted(savePart(pool, { kind: 'visit', feed: part.feed, body }, guard), session).catch(
    inPlainWords,
  );
  const signal = session.signal();
  while (isPage && (await isInLine(pool, id).catch(inPlainWords))) await sleep(LOOKS, undefined, { signal });
}
