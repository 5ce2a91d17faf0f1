import { statfs } from 'node:fs/promises';
import type { EnvironmentVariables } from '../config/feed-auth.ts';
import type { Config } from '../config/types.ts';
import type { ChannelAnswer } from '../delivery/receipt.ts';
import { type DiscordAccess, openRest } from '../discord/rest.ts';
import { openDiscordTarget } from '../discord/target/discord-target.ts';
import type { LocalDiscord } from '../local/local.ts';
import type { Store } from '../store/store.ts';
import { type Proxies, ProxyMistake, printProxies, proxiedFetch, proxiesOf } from '../wire/http/proxy.ts';
import { type AppOptions, openApp } from './app.ts';
import { callingEveryone } from './channels/channels.ts';
import { type FeedAddress, feedOf } from './listen/feed-server.ts';
import type { ListenAddress } from './listen/listen.ts';
import type { PublicAddress } from './listen/public-address.ts';
import type { AppEvent } from './log/events.ts';
import { logLine } from './log/lines.ts';
import type { Log } from './log/log.ts';
import { StartupError } from './script.ts';
import type { Sharing } from './sharing.ts';

/** Shown in the User-Agent when no contact is configured. `.example` is a reserved domain (RFC 2606). */
const UNSTATED = 'https://attache.example/wire.contact-is-not-set';

export interface Environment {
  readonly config: Config;
  readonly store: Store;
  /** Of the archive. */
  readonly folder: string;
  readonly discord: DiscordAccess;
  readonly local: LocalDiscord | null;
  readonly log: Log;
  readonly proxies: Proxies | null;
  /** Where several machines share the work. */
  readonly sharing?: Sharing | undefined;
  /** How hubs reach the bot; null: they do not. */
  readonly address: PublicAddress | null;
  /** Where feeds of watches are served; null: nowhere. */
  readonly feeds: FeedAddress | null;
  /** Where `/healthz` and `/metrics` are served; null: nowhere. */
  readonly monitor: ListenAddress | null;
}

/** The bot's Discord profile, where its owner can be found: a token starts with the application's id. */
function profileOf({ token, api }: DiscordAccess): string | null {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
  return api === null && /^\d{17,20}$/.test(id) ? `https://discord.com/users/${id}` : null;
}

/** The proxies of the environment, which the log names. @throws StartupError for a mistake in them */
export function proxiesFrom(env: EnvironmentVariables, log: Log): Proxies | null {
  try {
    const proxies = proxiesOf(env);
    if (proxies) log.info({}, `requests go through ${printProxies(proxies)}`);
    return proxies;
  } catch (error) {
    throw error instanceof ProxyMistake ? new StartupError(error.message) : error;
  }
}

/** Discord itself, through the proxies where there are any. */
export function discordAccess(token: string, env: EnvironmentVariables, proxies: Proxies | null): DiscordAccess {
  return {
    token,
    api: env.DISCORD_API || null,
    ...(proxies && { fetch: proxiedFetch(proxies) as DiscordAccess['fetch'] }),
  };
}

async function spaceLeft(folder: string): Promise<number | null> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export function startApp(
  { config, store, folder, discord: door, log, proxies, sharing, address, feeds }: Environment,
  how: Pick<AppOptions, 'gatherFor' | 'replaysWhenNeeded'>,
  hear: (appEvent: AppEvent) => void,
) {
  const contact = config.settings.wire.contact ?? profileOf(door) ?? UNSTATED;
  const rest = openRest(door);
  sharing?.divide(rest.options);
  return openApp({
    config,
    store,
    target: openDiscordTarget(rest, sharing?.clock ?? Date.now),
    clock: sharing?.clock ?? Date.now,
    sharing,
    ...how,
    gap: 1_000,
    random: Math.random,
    userAgent: `Attache/0.1 (+${contact})`,
    proxies,
    ...(proxies && { webhookFetch: proxiedFetch(proxies) as unknown as typeof fetch }),
    hubs: address,
    ...(feeds && { feedOf: feedOf(feeds) }),
    freeSpace: () => spaceLeft(folder),
    onEvent: (appEvent) => {
      write(log, appEvent);
      hear(appEvent);
    },
  });
}

function write(log: Log, appEvent: AppEvent): void {
  const line = logLine(appEvent);
  if (line) log[line.level](line.event, line.words);
}

/** @throws StartupError when Discord rejects us or does not answer at all */
export function reportChannels(
  channels: ReadonlyMap<string, ChannelAnswer>,
  { watches }: Pick<Config, 'watches'>,
  log: Log,
): void {
  for (const [channel, answer] of channels) {
    if (answer.kind === 'channel') log.info({ channel, server: answer.server }, `#${answer.name} is ready`);
    else log.error({ channel }, `cannot post in this channel: ${answer.reason}`);
  }
  const serverOf = (channel: string) => {
    const answer = channels.get(channel);
    return answer?.kind === 'channel' ? answer.server : null;
  };
  for (const watch of callingEveryone(watches, serverOf)) write(log, { kind: 'calls nobody', watch });
  const answers = [...channels.values()];
  const [first] = answers;
  if (first && first.kind !== 'channel' && answers.every(({ kind }) => kind === 'unknown' || kind === 'later'))
    throw new StartupError(`Cannot use Discord: ${first.reason}. ${adviceOn(first.reason)}`);
}

function adviceOn(reason: string): string {
  if (reason.includes('DISCORD_TOKEN'))
    return 'Copy the token again from the Developer Portal (Bot > Reset Token) into .env, then start the bot again.';
  return 'Check the network of this machine and https://discordstatus.com, then start the bot again.';
}
