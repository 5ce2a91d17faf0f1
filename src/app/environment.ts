import type { Config } from '../config/types.ts';
import type { ChannelAnswer } from '../delivery/receipt.ts';
import { type DiscordAccess, openRest } from '../discord/connect.ts';
import { openDiscordTarget } from '../discord/target/discord-target.ts';
import type { LocalDiscord } from '../local/local.ts';
import type { Store } from '../store/store.ts';
import { openApp } from './app.ts';
import type { AppEvent } from './events.ts';
import type { Log } from './log.ts';
import { logLine } from './log-events.ts';
import { StartupError } from './script.ts';

/** Shown in the User-Agent when no contact is configured. `.example` is a reserved domain (RFC 2606). */
const UNSTATED = 'https://attache.example/wire.contact-is-not-set';

export interface Environment {
  readonly config: Config;
  readonly store: Store;
  readonly discord: DiscordAccess;
  readonly local: LocalDiscord | null;
  readonly log: Log;
}

/** The bot's Discord profile, where its owner can be found: a token starts with the application's id. */
function profileOf({ token, api }: DiscordAccess): string | null {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
  return api === null && /^\d{17,20}$/.test(id) ? `https://discord.com/users/${id}` : null;
}

export function startApp(
  { config, store, discord: door, log }: Environment,
  gatherFor: number,
  hear: (appEvent: AppEvent) => void,
) {
  const contact = config.settings.wire.contact ?? profileOf(door) ?? UNSTATED;
  return openApp({
    config,
    store,
    target: openDiscordTarget(openRest(door)),
    clock: Date.now,
    gatherFor,
    gap: 1_000,
    random: Math.random,
    userAgent: `Attache/0.1 (+${contact})`,
    onEvent: (appEvent) => {
      const { level, event, words } = logLine(appEvent);
      log[level](event, words);
      hear(appEvent);
    },
  });
}

/** @throws StartupError when Discord rejects us or does not answer at all */
export function reportChannels(channels: ReadonlyMap<string, ChannelAnswer>, log: Log): void {
  for (const [channel, answer] of channels) {
    if (answer.kind === 'channel') log.info({ channel, server: answer.server }, `#${answer.name} is ready`);
    else log.error({ channel }, `cannot post in this channel: ${answer.reason}`);
  }
  const answers = [...channels.values()];
  const [first] = answers;
  if (first && first.kind !== 'channel' && answers.every(({ kind }) => kind === 'unknown' || kind === 'later'))
    throw new StartupError(`Cannot use Discord: ${first.reason}`);
}

/** A channel of the local Discord is named after its first watch. */
export function localChannels({ watches }: Pick<Config, 'watches'>): { id: string; name: string }[] {
  const first = new Map(watches.toReversed().map(({ channel, name }) => [channel, name]));
  const slug = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
  return [...first].reverse().map(([id, name]) => ({ id, name: slug(name) || 'alerts' }));
}
