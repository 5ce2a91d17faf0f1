/** Wires everything together: configuration, store, web, Discord's REST API and clock become a running app. */

import about from '../../package.json' with { type: 'json' };
import type { Config, ConfigMistake } from '../config/types.ts';
import type { ChannelAnswer } from '../delivery/receipt.ts';
import type { Target } from '../delivery/target.ts';
import type { DeskContext } from '../desk/desk.ts';
import type { Composed } from '../news/alert/types.ts';
import { openRecall, type Recall } from '../pipeline/recall.ts';
import type { Store } from '../store/store.ts';
import { openWebhookTarget } from '../webhook/webhook-target.ts';
import type { WebOptions } from '../wire/http/http.ts';
import { openPages } from '../wire/page/pages.ts';
import { openReader, type Reader } from '../wire/worker/reader.ts';
import {
  lookAtChannels,
  lookAtNewChannels,
  newlyCallingEveryone,
  nextUnsent,
  tellOperators,
} from './channels/channels.ts';
import { routeTargets } from './channels/targets.ts';
import { openWishes, type WishWatch } from './channels/wishes.ts';
import { buildRuntimeConfig, type RuntimeConfig, registerConfig, takeUpConfig } from './config/runtime.ts';
import type { HubsContext } from './hubs/context.ts';
import { type Hubs, openHubs } from './hubs.ts';
import type { AppEvent } from './log/events.ts';
import { openOnDemand } from './loops/on-demand.ts';
import { openPolling } from './loops/polling.ts';
import { openSettleQueue, settleContext } from './loops/settle-queue.ts';
import { attributing } from './loops/story-work.ts';
import { openWork } from './loops/work.ts';
import { type Facts, openFacts } from './monitor/facts.ts';
import { troublesOf } from './monitor/health.ts';
import { runTestAlert } from './monitor/test-alert.ts';
import type { SettleQueue, Sharing } from './sharing.ts';
import { type AppContext, collectContext } from './wiring.ts';

export interface AppOptions {
  readonly config: Config;
  readonly store: Store;
  /** Where messages go. */
  readonly target: Target;
  readonly clock: () => number;
  /** How long late news is collected into one message, ms; 0 where everything is collected before anything is sent. */
  readonly gatherFor: number;
  /** The stories of the archive are read with the first news, not at once; see `openSettleQueue`. */
  readonly replaysWhenNeeded?: boolean | undefined;
  /** Least pause between two requests to one host, ms. */
  readonly gap: number;
  /** Returns a random number from 0 to 1; spreads polls over time. */
  readonly random: () => number;
  readonly userAgent: string;
  /** How long to wait for an article page before using the teaser instead, ms; five seconds by default. */
  readonly pagePatience?: number | undefined;
  /** Makes a signal that aborts after the given time in ms, which limits how long a page may take. Default: `AbortSignal.timeout`. */
  readonly timeLimit?: ((ms: number) => AbortSignal) | undefined;
  /** Time limits of web requests; see `WebOptions`. */
  readonly timeouts?: WebOptions['timeouts'];
  /** Of web requests; see `WebOptions`. */
  readonly proxies?: WebOptions['proxies'];
  /** Reads documents and pages; it stays open. By default the app opens one and closes it. */
  readonly reader?: Reader | undefined;
  readonly onEvent: (event: AppEvent) => void;
  /** How WebSub hubs reach us; without it, nothing is subscribed to. */
  readonly hubs?: Pick<HubsContext, 'base' | 'newSecret'> | null | undefined;
  /** How webhooks are called; by default without a proxy. */
  readonly webhookFetch?: typeof fetch | undefined;
  /** Where the feeds of watches are; without it, there are none. */
  readonly feedOf?: DeskContext['feedOf'];
  /** Space left where the archive is, bytes; null: not known. */
  readonly freeSpace?: (() => Promise<number | null>) | undefined;
  /** Where several machines share the work. */
  readonly sharing?: Sharing | undefined;
}

export interface App {
  /** Asks Discord about each watched channel: can the bot use it, and which server owns it? */
  lookAtChannels(): Promise<ReadonlyMap<string, ChannelAnswer>>;
  /** Visits the feeds that are due; a call joins no other, and asks no feed that is being asked. */
  poll(): Promise<unknown>;
  /** A whole round: polls, and does what follows from it. Rounds never overlap: a second call waits until the first ends. */
  round(): Promise<unknown>;
  /** Reads what first visits have left to be read later; a second call waits until the first ends. */
  readBacklog(): Promise<unknown>;
  /** Both: whatever the feeds have is settled then. */
  collect(): Promise<unknown>;
  /** Sends what is due; returns the same promise while it runs. @returns when something is due again, ms; null: nothing is waiting */
  deliver(): Promise<number | null>;
  /** What hubs call; null: there is no public address. */
  readonly hubs: Hubs | null;
  /** Puts digests and the ends of follows that are due into the outbox. A round does it too, but may wait long for feeds. */
  tellDue(): Promise<unknown>;
  /** When the next feed is due. */
  nextVisit(): Promise<number | null>;
  /** When the next unsent message can be sent; null when all are sent. Edits do not count. */
  nextUnsent(): Promise<number | null>;
  /** What commands and buttons work with. */
  readonly deskContext: DeskContext;
  /** Switches to another configuration: articles collected from now on are matched with it. */
  applyConfig(config: Config): Promise<void>;
  /** A manual edit was invalid: the last valid configuration stays active, and `/status` shows the mistakes. */
  reportMistakes(mistakes: readonly ConfigMistake[]): void;
  /** Posts a text to `operatorsChannel` of settings.yaml. @returns why that failed; null: it was posted, or no channel is set */
  tellOperators(text: string): Promise<string | null>;
  /** What is known of how the bot does. */
  readonly facts: Facts;
  /** Sends the daily test alert when it is due, and looks whether the last one came back. */
  runTestAlert(): Promise<void>;
  /** Makes the first alert as quick as others. */
  prepare(): Promise<void>;
  /** Waits for running work, then closes the web client and the worker. */
  close(): Promise<void>;
}

/** A feed whose articles cannot be settled is asked again after this long, ms. */
const AFTER_BROKEN = 600_000;

/** The target and the events, both heard by what tells how the bot does. */
function heardApp(options: AppOptions, config: () => Config) {
  const { clock, store, freeSpace = async () => null } = options;
  const facts = openFacts({ clock, store, freeSpace, config, hasHubs: Boolean(options.hubs) });
  const onEvent = (event: AppEvent) => {
    facts.hear(event);
    options.onEvent(event);
  };
  const { webhookFetch = fetch, userAgent } = options;
  const webhooks = () => config().settings.webhooks;
  const posting = openWebhookTarget({ webhooks, env: process.env, clock, fetch: webhookFetch, userAgent });
  const target = routeTargets(facts.listenTo(options.target), posting);
  return { facts, onEvent, target, wishes: openWishes({ store, target, facts, onEvent }) };
}

/** Brings the archive up to the configuration and the clock. @returns what its channels were told that it has forgotten */
async function readyArchive(
  config: Config,
  { clock, store, target, sharing }: Pick<AppOptions, 'clock' | 'store' | 'target' | 'sharing'>,
): Promise<Recall> {
  if (!sharing) await takeUpConfig(store, config, clock());
  return openRecall({ clock, store, target, lookBack: config.settings.lookBack });
}

/** What is wrong with the channels and roles that a changed configuration names for the first time. */
async function troublesOfChange(
  config: Config,
  former: Config,
  { store, target, wishes }: Pick<AppOptions, 'store' | 'target'> & { readonly wishes: WishWatch },
): Promise<AppEvent[]> {
  const closed = await lookAtNewChannels(config, store, target);
  const unheard = await newlyCallingEveryone(config.watches, former.watches, store);
  await wishes.lookAgain(config);
  return [
    ...closed.map((one) => ({ kind: 'closed', ...one }) as const),
    ...unheard.map((watch) => ({ kind: 'calls nobody', watch }) as const),
  ];
}

function tellSettled(onEvent: (event: AppEvent) => void) {
  return ({ matches, messages }: Composed) =>
    onEvent({ kind: 'settled', matches: matches.length, messages: messages.map(({ kind }) => kind) });
}

/** What collecting works with where several machines share the work. */
function sharedContext({ collectStore: store, visiting, signal }: Sharing, leaving: AbortSignal) {
  return { store, visiting, signal: AbortSignal.any([leaving, signal()]) };
}

/** Settles here, or hands all to the machine that settles. */
function openSettleQueueOf(
  options: AppOptions,
  { onEvent, signal, reader }: Pick<AppOptions, 'onEvent'> & { readonly signal: AbortSignal; readonly reader: Reader },
  runtime: () => RuntimeConfig,
) {
  const { store, clock, gatherFor, replaysWhenNeeded, sharing } = options;
  const attribute = attributing({ reader, runtime, onEvent });
  const context = settleContext({ clock, store, gatherFor, attribute, onSettled: tellSettled(onEvent) }, runtime);
  // Not by `...`: it reads the configuration anew for each part.
  if (!sharing) return openSettleQueue(Object.assign(context, { signal, replaysWhenNeeded }));
  return sharing.openSettleQueue(context, {
    onTakeOver: () => takeUpConfig(store, runtime().config, clock()),
    async onBroken(feed, error) {
      onEvent({ kind: 'broken', feed, error });
      await store.postpone([feed], clock() + AFTER_BROKEN);
    },
  });
}

/** null where hubs cannot reach us. */
function hubsOf(
  { hubs }: AppOptions,
  parts: Omit<HubsContext, 'base' | 'newSecret' | 'pushing'>,
  pushing: HubsContext['pushing'],
): Hubs | null {
  return hubs ? openHubs({ ...parts, ...hubs, pushing }) : null;
}

/** How pushes are read: as a visit would be. */
function pushContext(context: AppContext, settle: SettleQueue): ReturnType<HubsContext['pushing']> {
  const { store, visiting = (_url, read) => read() } = context;
  return { ...collectContext(context, settle), store, visiting };
}

/** Asks about each watched channel, and about what watches want there. */
async function lookAround(
  config: Config,
  { store, target, facts, wishes }: Pick<AppOptions, 'store' | 'target'> & { facts: Facts; wishes: WishWatch },
): Promise<ReadonlyMap<string, ChannelAnswer>> {
  const looked = facts.looked(await lookAtChannels(config.watches, store, target));
  await wishes.look(config, looked);
  return looked;
}

export async function openApp(options: AppOptions): Promise<App> {
  const { store, clock, random, sharing } = options;
  const build = (config: Config) => buildRuntimeConfig(config, { ...options, inItsTurn: sharing?.inItsTurn });
  const leaving = new AbortController();
  const { signal } = leaving;
  const reader = options.reader ?? openReader();
  let runtime = build(options.config);
  let mistakes: readonly ConfigMistake[] = [];
  const { facts, target, onEvent, wishes } = heardApp(options, () => runtime.config);
  const recall = await readyArchive(runtime.config, { clock, store, target, sharing });

  const settleAlone = openSettleQueueOf(options, { onEvent, signal, reader }, () => runtime);
  const polling = openPolling(options, (feed) => hubs?.isPushed(feed) ?? false);
  const { hostQueue, visitQueue } = polling;
  const pages = openPages({
    ...{ clock, reader, hostQueue, hosts: store, signal, web: () => runtime.web },
    ...{ patience: options.pagePatience, timeLimit: options.timeLimit, agent: options.userAgent.split('/')[0]! },
  });
  const parts = { clock, store, random, onEvent, reader, ...polling, pages, signal };
  const appContext = () => ({ ...parts, runtime, hubs, ...(sharing && sharedContext(sharing, signal)) });
  const hubs = hubsOf(options, { ...parts, web: () => runtime.web }, () => pushContext(appContext(), settleAlone));
  const { loops, working } = openWork(appContext, { settleAlone, facts, target, recall, sharing });
  async function applyConfig(config: Config): Promise<void> {
    const [{ web, config: former }, next] = [runtime, build(config)];
    // Where the archive refuses them, all stays as it is, and the configuration can be applied again.
    if (sharing?.leads() ?? true) await registerConfig(store, config, clock());
    runtime = next;
    mistakes = [];
    for (const event of await troublesOfChange(config, former, { store, target, wishes })) onEvent(event);
    // A running round finishes with the old configuration; a person who has just saved a watch does not wait for it.
    void working.collecting().then(web.close, web.close);
  }
  const onDemand = openOnDemand({
    ...{ clock, store, target, reader, hostQueue, visitQueue, signal, web: () => runtime.web },
    ...{ settleQueue: settleAlone, isShared: sharing !== undefined, publishers: () => runtime.publishers },
    ...{ allow: () => runtime.config.settings.wire.allow, deliver: loops.deliver },
    visiting: () => collectContext(appContext(), settleAlone),
  });
  const deskContext: DeskContext = {
    ...{ clock, store, applyConfig },
    onDemand: sharing ? { ...onDemand, visit: sharing.visitSoon } : onDemand,
    ...(sharing && { editText: sharing.editText, machines: sharing.machines }),
    ...{ hasHubs: hubs !== null, mistakes: () => mistakes, ...(options.feedOf && { feedOf: options.feedOf }) },
    troubles: async () => troublesOf(await facts.collect()),
    ...{ startedAt: clock(), version: about.version },
    config: () => runtime.config,
    publishers: () => runtime.publishers,
    thesaurus: () => runtime.thesaurus,
    onAudit: (entry) => onEvent({ kind: 'audit', entry }),
  };

  return {
    deskContext,
    facts,
    applyConfig,
    reportMistakes: (some) => {
      mistakes = some;
    },
    tellOperators: (text) => tellOperators(runtime.config.settings, text, target),
    lookAtChannels: () => lookAround(runtime.config, { store, target, facts, wishes }),
    runTestAlert: () => runTestAlert(runtime.config.settings, { clock, store, target }),
    ...loops,
    hubs,
    prepare: () => reader.prepare(runtime.publishers),
    ...{ nextVisit: () => store.nextVisit(), nextUnsent: () => nextUnsent(store) },
    async close() {
      leaving.abort();
      await Promise.allSettled([working.collecting(), working.delivering(), settleAlone.idle(), hubs?.idle()]);
      await Promise.all([runtime.web.close(), options.reader ? null : reader.close()]);
    },
  };
}
