/**
 * The life of an article, from the wire to Discord.
 *
 *   wire/feed   worker: parse, clean, split    store         news/match   wire/page ║ news/place   news/compose           store    ┊ discord/post
 *   fetch ─▶    Items ─▶ Articles ─▶           drop known ─▶ Matches ─▶   5 s ─▶    ║ Stories ─▶   Alerts, Messages  ─▶   one tx ─▶ ┊ Receipt
 *   └─────────────────── collect(): side by side, one request a host ──────────────┘ ║ └───────── settle(): one at a time ────────┘ ┊ deliver()
 *                                                     ▲                             ║                       │
 *                                                     └───── readPages(): pages that nobody waited for ◀────┘
 *
 * Decisions are pure functions in `news/`; effects come in as functions, only those that each part needs. The single
 * visit is in pipeline/visit.ts, the single delivery step in pipeline/delivery-step.ts.
 *
 * If the process dies: what was not saved is read again, because its keys were not saved either; a message is `attempted`
 * before Discord is called, so it is sent again under its nonce, or searched for, and never doubled.
 */

import { byChannel, nextStep, soonest, withoutKeys } from '../delivery/states.ts';
import { type ComposeContext, compose } from '../news/alert/compose.ts';
import { changedOf, place, type RewriteContext, rewrite } from '../news/alert/place.ts';
import type { HeldSilence, Silencer } from '../news/alert/silenced.ts';
import type { Composed } from '../news/alert/types.ts';
import { type Unattributed, unattributed } from '../news/alert/unattributed.ts';
import type { Cluster } from '../news/story/cluster.ts';
import type { Attribution } from '../news/types.ts';
import type { Store } from '../store/store.ts';
import type { DeliverContext } from './conclude.ts';
import { runStep } from './delivery-step.ts';
import type { VisitPart } from './document.ts';
import { inPieces } from './pause.ts';
import { storiesBeside } from './side-stories.ts';
import { fileWith, idsFor, storyFiles } from './story-files.ts';
import { type VisitContext, visit } from './visit.ts';

export interface CollectContext extends VisitContext {
  readonly store: VisitContext['store'] & Pick<Store, 'dueFeeds'>;
  /** Runs the visit of a feed when no other visit to it is running; an error affects only this feed. */
  readonly alone: (url: string, visit: () => Promise<void>) => Promise<void>;
  /** The feeds whose visit has begun; a feed is due until its visit is saved. */
  readonly underWay: ReadonlySet<string>;
}

/**
 * Visits every feed that is due, concurrently. Whatever a feed does is a value, so a bad feed never stops another, and a
 * slow one holds up nobody: calls may overlap.
 */
export async function collect(context: CollectContext): Promise<void> {
  const before = new Set(context.underWay);
  const due = await context.store.dueFeeds(context.clock());
  const idle = due.filter(({ url }) => !before.has(url) && !context.underWay.has(url));
  await Promise.all(idle.map((feed) => context.alone(feed.url, () => visit(feed, context))));
}

export interface SettleContext
  extends Omit<
      ComposeContext,
      'now' | 'gathering' | 'recentAlerts' | 'silenced' | 'forums' | 'attributions' | 'beside'
    >,
    Pick<RewriteContext, 'match'> {
  readonly clock: () => number;
  readonly store: Pick<Store, 'snapshot' | 'reserveIds' | 'storyFile' | 'silences' | 'saveFindings'>;
  /** Compiles silences. */
  readonly silencer: (silences: readonly HeldSilence[], now: number) => Silencer;
  readonly cluster: Cluster;
  /** What texts rest on, in their order. Takes its time. */
  readonly attribute: (texts: readonly Unattributed[]) => Promise<readonly Attribution[]>;
}

/**
 * Puts the articles of a part into stories and decides which channel is sent what. One at a time: two reports of one event
 * settled together would each start a story. When it throws, nothing was saved, but the cluster has changed: rebuild it
 * from the store.
 */
export async function settle(
  part: VisitPart,
  { clock, store, cluster, silencer, attribute, ...rules }: SettleContext,
): Promise<Composed> {
  const now = clock();
  const urls = [...part.candidates.map(({ article }) => article), ...part.known].map(({ url }) => url);
  const { known } = await store.snapshot(urls, now);
  const ids = await idsFor(part, store);
  const { placed, merged } = await inPieces(place(part.candidates, cluster, { now, known, ...ids }));
  const changed = changedOf(part.known, known);
  const touched = [...placed.map(({ article }) => article), ...changed].map(({ story }) => story);
  const files = () => storyFiles({ touched, merged, ...ids }, store);
  const before = await files();
  const rewritten = changed.map((one) => rewrite(one, fileWith(one.report.article, before), { now, ...rules }));
  const texts = unattributed(before, placed, rewritten);
  const found = texts.length === 0 ? [] : await attribute(texts);
  const attributions = new Map(texts.map(({ article }, n) => [article, found[n]!]));

  // While articles were placed and texts attributed, messages may have been sent, and stories muted or silenced.
  const stories = texts.length === 0 ? before : await files();
  const beside = await storiesBeside({ stories, merged, placed, rewritten }, { now, cluster, store, ...rules });
  const { known: __, ...open } = await store.snapshot([], now);
  const silenced = silencer(await store.silences(now), now);
  const standing = { ...open, silenced, attributions, beside };
  const composed = compose({ stories, merged }, placed, rewritten, { now, ...rules, ...standing });
  const { candidates: _, known: ___, canWait: ____, ...read } = part;
  await store.saveFindings({ ...composed, ...read, at: now });
  return composed;
}

/**
 * Sends what is due: in order within a channel, channels independently.
 * @returns when the next message is due, ms; null when none waits
 */
export async function deliver(context: DeliverContext): Promise<number | null> {
  const channels = byChannel(await context.store.outbox());
  const runs = [...channels.keys()].map((channel) => context.alone(channel, () => deliverTo(channel, context)));
  return soonest(await Promise.all(runs));
}

async function deliverTo(id: string, context: DeliverContext): Promise<number | null> {
  for (;;) {
    const channel = await context.store.channel(id);
    const messages = await context.store.outbox(id);
    const quiet = await context.quietHours?.quiet(messages);
    const next = nextStep(messages, channel.restUntil, context.clock(), quiet);
    const step = channel.kind === 'forum' ? withoutKeys(next, context.clock()) : next;
    if (step.kind === 'wait' || context.isStopping()) return step.kind === 'wait' ? step.until : null;
    await runStep(step, channel, context);
  }
}
