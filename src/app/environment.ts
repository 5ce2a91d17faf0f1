import type { Config } from '../config/types.ts';
import { type Door, openRest } from '../discord/connect.ts';
import type { ChannelAnswer } from '../discord/target/post.ts';
import type { LocalDiscord } from '../local/local.ts';
import type { Store } from '../store/store.ts';
import { openNewsroom } from './app.ts';
import type { Happening } from './events.ts';
import type { Log } from './log.ts';
import { inWords } from './log-events.ts';

/** Says that nobody has said whom to write to. `.example` is nobody's (RFC 2606). */
const UNSTATED = 'https://attache.example/wire.contact-is-not-set';

/** Something outside that we need cannot be used; the message says what, where, and what to do. */
export class Unusable extends Error {}

export interface Setting {
  readonly config: Config;
  readonly store: Store;
  readonly door: Door;
  readonly local: LocalDiscord | null;
  readonly log: Log;
}

/** The bot's own page, where its owner can be found: a token begins with the application's id. */
function profileOf({ token, api }: Door): string | null {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
  return api === null && /^\d{17,20}$/.test(id) ? `https://discord.com/users/${id}` : null;
}

export function openRoom(
  { config, store, door, log }: Setting,
  gatherFor: number,
  hear: (happening: Happening) => void,
) {
  const contact = config.settings.wire.contact ?? profileOf(door) ?? UNSTATED;
  return openNewsroom({
    config,
    store,
    rest: openRest(door),
    clock: Date.now,
    gatherFor,
    gap: 1_000,
    chance: Math.random,
    userAgent: `Attache/0.1 (+${contact})`,
    tell: (happening) => {
      const { level, event, words } = inWords(happening);
      log[level](event, words);
      hear(happening);
    },
  });
}

/** @throws Unusable when Discord refuses us or does not answer at all */
export function tellChannels(channels: ReadonlyMap<string, ChannelAnswer>, log: Log): void {
  for (const [channel, answer] of channels) {
    if (answer.kind === 'channel') log.info({ channel, server: answer.server }, `#${answer.name} is ready`);
    else log.error({ channel }, `the channel cannot be used: ${answer.reason}`);
  }
  const answers = [...channels.values()];
  const [first] = answers;
  if (first && first.kind !== 'channel' && answers.every(({ kind }) => kind === 'unknown' || kind === 'later'))
    throw new Unusable(`Discord could not be used: ${first.reason}`);
}

/** A channel of the local Discord is named after its first watch. */
export function channelsOf({ watches }: Pick<Config, 'watches'>): { id: string; name: string }[] {
  const first = new Map(watches.toReversed().map(({ channel, name }) => [channel, name]));
  const slug = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
  return [...first].reverse().map(([id, name]) => ({ id, name: slug(name) || 'alerts' }));
}
