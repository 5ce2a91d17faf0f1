/** What the bot does, as Prometheus reads it. Names and units by its conventions: base units, `_total` for what only grows. */
import { statSync } from 'node:fs';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Config } from '../../config/types.ts';
import type { Store } from '../../store/store.ts';
import type { AppEvent } from '../log/events.ts';
import { type HealthFacts, troublesOf } from './health.ts';

export interface MetricsContext {
  readonly clock: () => number;
  readonly version: string;
  readonly store: Pick<Store, 'outbox' | 'subscriptions'>;
  readonly config: () => Config;
  readonly facts: () => Promise<HealthFacts>;
  /** The archive's file, for its size; null: it has none. */
  readonly file: string | null;
}

export interface Metrics {
  /** Something happened in the app. */
  hear(event: AppEvent): void;
  /** All metrics in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

const SECONDS = {
  polls: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
  delivery: [1, 2, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600],
};

export function openMetrics(context: MetricsContext): Metrics {
  const registry = new Registry();
  // The process itself: processor, memory, event-loop delay (nodejs_eventloop_lag_*).
  collectDefaultMetrics({ register: registry });
  const events = countersOf(registry);
  const gauges = gaugesOf(registry);
  gauges.info.set({ version: context.version }, 1);
  return {
    hear: (event) => count(event, events, context.clock()),
    contentType: registry.contentType,
    async text() {
      await measure(gauges, context);
      return registry.metrics();
    },
  };
}

function countersOf(registry: Registry) {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Counter<L>({ name, help, labelNames, registers });
  return {
    polls: counter('attache_polls_total', 'Polls of feeds by outcome.', ['outcome']),
    pollSeconds: new Histogram({
      ...{ name: 'attache_poll_duration_seconds', help: 'Time until a feed’s document was there.', registers },
      buckets: SECONDS.polls,
    }),
    articles: counter('attache_articles_total', 'New articles.'),
    updates: counter('attache_article_updates_total', 'Known articles that a feed brought again.'),
    matches: counter('attache_matches_total', 'Articles that matched a watch, once for each watch.'),
    alerts: counter('attache_alerts_total', 'Messages put into the outbox by kind.', ['kind']),
    deliveries: counter('attache_deliveries_total', 'Steps of deliveries by what became of them.', ['outcome']),
    latency: new Histogram({
      ...{ name: 'attache_delivery_latency_seconds', help: 'Time from a message’s making to its delivery.', registers },
      buckets: SECONDS.delivery,
    }),
    hubs: counter('attache_hub_events_total', 'What happened between hubs and the bot.', ['event']),
    pushed: counter('attache_pushed_articles_total', 'New articles that hubs have pushed.'),
    errors: counter('attache_errors_total', 'Unexpected errors in the visit of a feed.'),
  };
}

function gaugesOf(registry: Registry) {
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge<L>({ name, help, labelNames, registers: [registry] });
  return {
    info: gauge('attache_build_info', 'Always 1; the version is its label.', ['version']),
    healthy: gauge('attache_healthy', '1 while /healthz answers 200, else 0.'),
    troubles: gauge('attache_troubles', 'What is wrong, by kind.', ['kind']),
    collected: gauge('attache_last_collect_timestamp_seconds', 'When a feed answered last; 0 before the first.'),
    outbox: gauge('attache_outbox_messages', 'Messages in the outbox by state.', ['state']),
    oldest: gauge('attache_outbox_oldest_seconds', 'How long the message that waits longest has waited.'),
    feeds: gauge('attache_feeds', 'Feeds by state.', ['state']),
    watches: gauge('attache_watches', 'Watches by state.', ['state']),
    subscriptions: gauge('attache_hub_subscriptions', 'Subscriptions at hubs by state.', ['state']),
    channels: gauge('attache_channels_refused', 'Channels in which the bot cannot post.'),
    database: gauge('attache_database_size_bytes', 'Size of the archive with its journal.'),
    disk: gauge('attache_disk_free_bytes', 'Space left where the archive is.'),
  };
}

function count(event: AppEvent, to: ReturnType<typeof countersOf>, now: number): void {
  switch (event.kind) {
    case 'visit': {
      const { outcome, fresh, updated, took } = event.visit;
      to.polls.inc({ outcome: outcome.replaceAll(' ', '_') });
      to.articles.inc(fresh);
      to.updates.inc(updated);
      if (took !== null) to.pollSeconds.observe(took / 1_000);
      return;
    }
    case 'settled':
      to.matches.inc(event.matches);
      for (const kind of event.messages) to.alerts.inc({ kind });
      return;
    case 'delivery': {
      const { delivery } = event;
      to.deliveries.inc({ outcome: delivery.kind.replaceAll(' ', '_') });
      if (delivery.kind === 'posted') to.latency.observe(Math.max(0, now - delivery.madeAt) / 1_000);
      return;
    }
    case 'hub':
      to.hubs.inc({ event: event.event.kind });
      if (event.event.kind === 'read') {
        to.pushed.inc(event.event.fresh);
        to.articles.inc(event.event.fresh);
      }
      return;
    case 'broken':
    case 'too hard':
      to.errors.inc();
  }
}

/** Takes what only a look tells. */
async function measure(to: ReturnType<typeof gaugesOf>, { store, config, facts, file }: MetricsContext): Promise<void> {
  const seen = await facts();
  const troubles = troublesOf(seen);
  to.healthy.set(troubles.some(({ isCritical }) => isCritical) ? 0 : 1);
  const kinds = Map.groupBy(troubles, ({ key }) => key.split(' ')[0]!);
  for (const kind of ['archive', 'disk', 'discord', 'collect', 'outbox', 'test', 'channel', 'hubs', 'feed'])
    to.troubles.set({ kind }, kinds.get(kind)?.length ?? 0);
  to.collected.set((seen.collectedAt ?? 0) / 1_000);
  to.channels.set(seen.refused.length);
  to.oldest.set(seen.waitingSince === null ? 0 : (seen.now - seen.waitingSince) / 1_000);
  if (seen.diskFree !== null) to.disk.set(seen.diskFree);
  const outbox = Map.groupBy(await store.outbox(), ({ state }) => (state === 'delivered' ? 'edit' : state));
  for (const state of ['due', 'attempted', 'edit'] as const) to.outbox.set({ state }, outbox.get(state)?.length ?? 0);
  const failing = seen.feeds.filter(({ failingSince }) => failingSince !== null).length;
  to.feeds.set({ state: 'failing' }, failing);
  to.feeds.set({ state: 'working' }, seen.feeds.length - failing);
  to.feeds.set({ state: 'off' }, config().feeds.filter(({ enabled }) => !enabled).length);
  const paused = config().watches.filter((watch) => watch.paused || (watch.pausedUntil ?? 0) > seen.now).length;
  to.watches.set({ state: 'paused' }, paused);
  to.watches.set({ state: 'active' }, config().watches.length - paused);
  const subscriptions = Map.groupBy(await store.subscriptions(), ({ state }) => state);
  for (const state of ['asked', 'active', 'denied', 'leaving'] as const)
    to.subscriptions.set({ state }, subscriptions.get(state)?.length ?? 0);
  if (file !== null) to.database.set(sizeOf(file) + sizeOf(`${file}-wal`));
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
