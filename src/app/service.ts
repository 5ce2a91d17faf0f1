import { setTimeout as sleep } from 'node:timers/promises';
import { schedule } from 'node-cron';
import type { ConfigPlace } from '../config/edit.ts';
import { watchConfigFiles } from '../config/follow.ts';
import { printMistake } from '../config/mistakes.ts';
import type { Config, ConfigMistake, Loaded } from '../config/types.ts';
import { servesServer } from '../desk/servers.ts';
import { COMMAND_MODULES } from '../discord/commands/index.ts';
import { connect } from '../discord/connect.ts';
import type { Store } from '../store/store.ts';
import type { App } from './app.ts';
import { type Environment, localChannels, reportChannels, StartupError, startApp } from './environment.ts';
import { cronLogger, type Log } from './log.ts';

const MINUTE = 60_000;
/** Late news is gathered this long, so that feeds that come back together share a message. */
const GATHER_FOR = 2 * MINUTE;
/** What is in hand at SIGTERM has this long; the outbox makes good what is cut off. */
const FAREWELL = 8_000;

/** The loops, until SIGTERM or SIGINT. node-cron ticks in UTC: in a zone with summer time it would pause for an hour. */
export async function runService(setting: Environment, place: ConfigPlace): Promise<number> {
  const { config, store, discord: door, local, log } = setting;
  const room = await startApp(setting, GATHER_FOR, () => {});
  const caught = (work: () => Promise<unknown>) => () =>
    work().catch((error: unknown) => log.error({ error }, 'a round was broken off'));
  const every = (pattern: string, work: () => Promise<unknown>) =>
    schedule(pattern, caught(work), { timezone: 'UTC', noOverlap: true, logger: cronLogger(log) });
  // Not `once`: npm passes on a Ctrl-C that the terminal has sent us already, and the second would cut the farewell off.
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, resolve);
  });
  let leave = async () => {};
  // discord.js lets a malformed event of the gateway escape as a rejection; it must not end the process.
  process.on('unhandledRejection', (error) => log.error({ error }, 'something unexpected, outside any round'));
  try {
    reportChannels(await room.lookAtChannels(), log);
    leave = await connect(door, {
      modules: COMMAND_MODULES,
      context: room.desk,
      serves: (server) => servesServer(server, room.desk),
      onError: (error, id) => log.error({ error, id }, 'an answer to a person failed'),
    }).catch((error: Error) => {
      throw new StartupError(`Discord could not be used: ${error.message}`);
    });
    if (local) process.stderr.write(`\nNo DISCORD_TOKEN: running on a Discord of your own. Open ${local.url}\n\n`);
    const { articles, stories, visits } = config.settings.keep;
    const keep = { articles, stories, visits };
    const tasks = [
      every('*/10 * * * * *', room.collect),
      every('*/2 * * * * *', room.deliver),
      every('0 17 * * * *', () => pruneAll(store, keep)),
    ];
    void caught(room.collect)(); // at once, not only at the next tick
    const following = await watchConfigFiles(place, takingUp(room, setting), { from: config.files });
    await stopped;
    log.info({}, 'stopping: what is in hand is finished first');
    following.stop();
    for (const task of tasks) await task.destroy();
    return 0;
  } finally {
    await Promise.race([Promise.all([room.close(), leave()]), sleep(FAREWELL)]);
  }
}

/**
 * A hand edit is put to work at once; one with a mistake in it changes nothing, and is told, and once more when it is
 * well again. What a command has written is at work already.
 */
function takingUp(room: App, { local, log }: Environment): (loaded: Loaded) => Promise<void> {
  let wrong = false;
  return async (loaded) => {
    const wasWrong = wrong;
    wrong = loaded.kind === 'mistakes';
    room.reportMistakes(loaded.kind === 'mistakes' ? loaded.mistakes : []);
    const tellOperators = async (text: string) => {
      const untold = await room.tellOperators(text);
      if (untold) log.warn({}, `the operators' channel could not be told: ${untold}`);
    };
    if (loaded.kind === 'mistakes') {
      tellMistakes(loaded.mistakes, log);
      return tellOperators(
        `The configuration has a mistake; the last good one stays.\n${loaded.mistakes.map(printMistake).join('\n')}`,
      );
    }
    const isAtWork = textsOf(loaded.config) === textsOf(room.desk.config());
    if (isAtWork && !wasWrong) return;
    for (const channel of localChannels(loaded.config)) local?.ensureChannel(channel);
    if (!isAtWork) await room.applyConfig(loaded.config);
    const { feeds, watches } = loaded.config;
    const on = feeds.filter(({ enabled }) => enabled).length;
    const what = isAtWork ? 'is again as it was' : 'was changed by hand and is at work';
    log.info(
      { feeds: on, watches: watches.length },
      `the configuration ${wasWrong ? 'is well again: it ' : ''}${what}`,
    );
    if (wasWrong) await tellOperators('The configuration is well again.');
  };
}

function textsOf({ files }: Config): string {
  return JSON.stringify(files.map(({ name, text }) => [name, text]));
}

function tellMistakes(mistakes: readonly ConfigMistake[], log: Log): void {
  for (const mistake of mistakes)
    log.error(
      { file: mistake.file, line: mistake.line },
      `the configuration has a mistake, the last good one stays: ${printMistake(mistake)}`,
    );
}

/** A little at a time, so that the loop breathes between. */
async function pruneAll(store: Store, keep: Parameters<Store['prune']>[1]): Promise<void> {
  while ((await store.prune(Date.now(), keep)).stories > 0) await sleep(50);
}
