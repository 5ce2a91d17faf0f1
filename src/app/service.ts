import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { schedule } from 'node-cron';
import type { ConfigPlace } from '../config/edit.ts';
import { watchConfigFiles } from '../config/follow.ts';
import { printMistake } from '../config/mistakes.ts';
import type { Config, ConfigMistake, Loaded } from '../config/types.ts';
import { servesServer } from '../desk/servers/servers.ts';
import { COMMAND_MODULES } from '../discord/commands/index.ts';
import { proxyWebSockets } from '../discord/gateway-proxy.ts';
import { FenceLost, StoreError } from '../store/store.ts';
import type { App } from './app.ts';
import { type GatewayLoop, keepConnected } from './channels/gateway.ts';
import { localChannels, localRoles } from './channels/local-channels.ts';
import { type Environment, reportChannels, startApp } from './environment.ts';
import { openFeedServer } from './listen/feed-server.ts';
import type { ListeningServer } from './listen/listen.ts';
import { openPublicAddress } from './listen/public-address.ts';
import type { AppEvent } from './log/events.ts';
import { cronLogger, type Log } from './log/log.ts';
import { tellMissedRuns } from './loops/missed-runs.ts';
import { pruneAll } from './loops/prune-all.ts';
import { watchClock } from './loops/watch-clock.ts';
import { troublesOf } from './monitor/health.ts';
import { openMonitorServer } from './monitor/server.ts';
import { openWatchdog } from './monitor/watchdog.ts';

const MINUTE = 60_000;
/** How often it looks for feeds that are due, ms: news should not wait for the clock. */
const LOOKS = 200;
/** How long late news is collected, so that feeds that recover together share a message. */
const GATHER_FOR = 2 * MINUTE;
/** How long running work may take after SIGTERM; the outbox recovers what is cut off. */
const FAREWELL = 8_000;

/** Runs the loops until SIGTERM or SIGINT. node-cron ticks in UTC, because in a zone with daylight saving time it would skip an hour. */
export async function runService(environment: Environment, place: ConfigPlace): Promise<number> {
  const { store, discord: door, local, log } = environment;
  const listeners: ((event: AppEvent) => void)[] = [];
  const app = await startApp(environment, { gatherFor: GATHER_FOR }, (event) => {
    for (const hear of listeners) hear(event);
  });
  const { sharing } = environment;
  const caught = (work: () => Promise<unknown>) => () =>
    work().catch((error: unknown) => {
      if (isStopping(error) || (sharing && error instanceof FenceLost)) return;
      app.facts.heardError(error);
      if (error instanceof StoreError) log.error({}, error.message);
      else log.error({ error }, 'a round failed');
    });
  const watchdog = openWatchdog({
    clock: clockOf(environment),
    store,
    tell: app.tellOperators,
    log: (words) => log.warn({}, words),
  });
  const monitor = await openMonitor(environment, app, listeners);
  const callbacks = environment.address && (await openPublicAddress(environment.address, app.hubs!, log));
  const feeds = environment.feeds && (await openFeedServer(environment.feeds, app.deskContext, log));
  const heard = tellMissedRuns(log);
  const every = (pattern: string, work: () => Promise<unknown>, noOverlap = true) =>
    heard(schedule(pattern, caught(work), { timezone: 'UTC', noOverlap, logger: cronLogger(log) }));
  // Not `once`: npm forwards the Ctrl-C that the terminal already sent us, and the second one would cut the shutdown short.
  const stopped = new Promise<null>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => resolve(null));
  });
  let leave = async () => {};
  // discord.js turns a malformed gateway event into an unhandled rejection; it must not end the process.
  process.on('unhandledRejection', (error) => log.error({ error }, 'unexpected error outside any round'));
  if (local) process.stderr.write(`\nOpen ${local.url}\n\n`);
  try {
    // Discord may take long to answer; whoever stops the bot meanwhile does not wait for it.
    const looked = await Promise.race([isLeader(environment) ? app.lookAtChannels() : new Map(), stopped]);
    if (looked === null) return 0;
    reportChannels(looked, environment.config, log);
    if (environment.proxies && !local) proxyWebSockets(process.env);
    leave = (sharing?.keepConnected ?? keepConnected)(door, gatewayLoop(app, environment));
    const tasks = startTasks({ app, environment, watchdog, every });
    // What was just decided is sent at once; a task sends what had to wait.
    listeners.push((event) => {
      if (event.kind === 'settled' && event.messages.length > 0) void caught(app.deliver)();
    });
    sharing?.onNotice(() => void caught(app.deliver)());
    const polling = setInterval(() => void caught(app.poll)(), LOOKS).unref();
    const looking = setInterval(
      watchedClock(clockOf(environment), (by) => void caught(() => tasks.setBack(by))()),
      5_000,
    );
    void caught(() => beginAtOnce(app, environment))();
    const following = await followConfig(place, app, environment);
    await stopped;
    log.info({}, 'stopping after the current work');
    following.stop();
    clearInterval(polling);
    clearInterval(looking);
    await tasks.destroy();
    return 0;
  } finally {
    await callbacks?.close();
    await feeds?.close();
    await monitor?.close();
    await Promise.race([Promise.all([app.close(), leave()]), sleep(FAREWELL)]);
  }
}

/** The first round does not wait for the clock to tick; what can wait follows. */
async function beginAtOnce(app: App, environment: Environment): Promise<void> {
  await app.round();
  await Promise.all([app.prepare(), app.hubs?.round(isLeader(environment))]);
  await app.readBacklog();
}

/** What was aborted is not saved: the next start, or another machine, does it again. */
function isStopping(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

const clockOf = ({ sharing }: Environment): (() => number) => sharing?.clock ?? Date.now;

/** Whether this process does what is done once, however many machines there are. */
const isLeader = ({ sharing }: Environment): boolean => sharing?.leads() ?? true;

/** Applies changes of the files, or of the texts in the database. */
async function followConfig(place: ConfigPlace, app: App, environment: Environment): Promise<{ stop(): void }> {
  const { config, sharing, log } = environment;
  const onError = (error: unknown) =>
    log.error({ error }, 'the changed configuration could not be applied; will retry');
  const changed = takingUp(app, environment);
  if (sharing) return { stop: sharing.followTexts(changed, config.files, onError) };
  return watchConfigFiles(place, changed, { from: config.files, onError });
}

interface Tasks {
  readonly app: App;
  readonly environment: Environment;
  readonly watchdog: ReturnType<typeof openWatchdog>;
  readonly every: (pattern: string, work: () => Promise<unknown>, noOverlap?: boolean) => ReturnType<typeof schedule>;
}

/** The work that runs by the clock. */
function startTasks({ app, environment, watchdog, every }: Tasks) {
  const { store, config, log } = environment;
  const { keep } = config.settings;
  const stopping = new AbortController();
  const once = (work: () => Promise<unknown>) => async () => (isLeader(environment) ? work() : undefined);
  const now = clockOf(environment);
  const start = () => [
    every('*/10 * * * * *', app.round),
    every('5,15,25,35,45,55 * * * * *', app.readBacklog),
    every('2,12,22,32,42,52 * * * * *', app.tellDue),
    // A round joins the runs under way, so that a slow channel holds up no other.
    every('*/2 * * * * *', app.deliver, false),
    every(
      '0 17 * * * *',
      once(() => pruneAll(store, now, { keep, signal: stopping.signal })),
    ),
    every(
      '30 * * * * *',
      once(() => lookAfter(app, watchdog)),
    ),
    every('45 37 * * * *', once(app.lookAtChannels)),
    // A round may wait for slow hubs.
    every('5,25,45 * * * * *', async () => app.hubs?.round(isLeader(environment)), false),
  ];
  let tasks = start();
  const destroy = async () => {
    for (const task of tasks) await task.destroy();
  };
  return {
    destroy() {
      stopping.abort();
      return destroy();
    },
    /** To be called when the clock was set back by `by` ms: node-cron's timers would fire too late. */
    async setBack(by: number) {
      log.warn({ by }, 'the clock was set back; all due times move with it');
      await destroy();
      if (isLeader(environment)) await store.shiftDueTimes(by);
      tasks = start();
    },
  };
}

/** Every minute: is all well, and has the test alert come back? */
async function lookAfter(app: App, watchdog: ReturnType<typeof openWatchdog>): Promise<void> {
  await app.facts.tryArchive();
  await app.runTestAlert().catch(app.facts.heardError);
  await watchdog(troublesOf(await app.facts.collect()));
}

/** `/healthz` and `/metrics`, where ATTACHE_MONITOR names an address. */
async function openMonitor(
  environment: Environment,
  app: App,
  listeners: ((event: AppEvent) => void)[],
): Promise<ListeningServer | null> {
  const { store, folder, log, sharing, monitor } = environment;
  if (monitor === null) return null;
  const { config, version } = app.deskContext;
  const facts = app.facts.collect;
  const file = sharing ? null : join(folder, 'attache.db');
  const { openMetrics } = await import('./monitor/metrics.ts');
  const metrics = openMetrics({ clock: clockOf(environment), version, store, config, facts, file });
  listeners.push(metrics.hear);
  const text = async () => `${await metrics.text()}${sharing?.metrics() ?? ''}`;
  const server = await openMonitorServer(monitor, { facts, metrics: { ...metrics, text } });
  log.info({}, `health and metrics: ${server.url}/healthz and ${server.url}/metrics`);
  return server;
}

function watchedClock(clock: () => number, onSetBack: (by: number) => void): () => void {
  return watchClock({ clock, monotonic: () => performance.now(), onSetBack });
}

/** What the gateway needs of the app. */
function gatewayLoop(app: App, { store, log }: Environment): GatewayLoop {
  return {
    modules: COMMAND_MODULES,
    context: app.deskContext,
    clock: Date.now,
    serves: (server) => servesServer(server, app.deskContext),
    remembered: { get: store.remembered, set: store.remember },
    onError: (error, id) => log.error({ error, id }, 'the gateway or an answer to an interaction failed'),
    onRetry: (error, pause) =>
      log.error(
        { error, pause },
        'cannot connect to Discord’s gateway, so commands do not work; alerts do. Will retry',
      ),
    onSeen: (channels) =>
      void store
        .endRests(channels)
        .catch((error: unknown) => log.error({ error }, 'cannot note that channels were seen')),
  };
}

/**
 * Applies manual edits at once. An invalid edit changes nothing and is reported, as is the recovery. Edits made by
 * commands are already active.
 */
function takingUp(app: App, { local, log }: Environment): (loaded: Loaded) => Promise<void> {
  let wrong = false;
  return async (loaded) => {
    const wasWrong = wrong;
    wrong = loaded.kind === 'mistakes';
    app.reportMistakes(loaded.kind === 'mistakes' ? loaded.mistakes : []);
    const tellOperators = async (text: string) => {
      const untold = await app.tellOperators(text);
      if (untold) log.warn({}, `could not post to the operators' channel: ${untold}`);
    };
    if (loaded.kind === 'mistakes') {
      tellMistakes(loaded.mistakes, log);
      return tellOperators(
        `The configuration is invalid; the last valid one stays active.\n${loaded.mistakes.map(printMistake).join('\n')}`,
      );
    }
    const isAtWork = textsOf(loaded.config) === textsOf(app.deskContext.config());
    if (isAtWork && !wasWrong) return;
    for (const channel of localChannels(loaded.config)) local?.ensureChannel(channel);
    for (const role of localRoles(loaded.config)) local?.ensureRole(role);
    if (!isAtWork) await app.applyConfig(loaded.config);
    const { feeds, watches } = loaded.config;
    const on = feeds.filter(({ enabled }) => enabled).length;
    const what = isAtWork ? 'back to the active version' : 'reloaded after a manual edit';
    log.info(
      { feeds: on, watches: watches.length },
      `the configuration ${wasWrong ? 'is valid again' : 'changed'}: ${what}`,
    );
    if (wasWrong) await tellOperators('The configuration is valid again.');
  };
}

function textsOf({ files }: Config): string {
  return JSON.stringify(files.map(({ name, text }) => [name, text]));
}

function tellMistakes(mistakes: readonly ConfigMistake[], log: Log): void {
  for (const mistake of mistakes)
    log.error(
      { file: mistake.file, line: mistake.line },
      `the configuration is invalid, the last valid one stays active: ${printMistake(mistake)}`,
    );
}
