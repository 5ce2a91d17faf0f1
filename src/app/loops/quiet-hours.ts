/** Whether a message may be sent now: the quiet hours of its watches, by the clocks of their zone. */

import { quietOf } from '../../config/time-rules.ts';
import type { Config } from '../../config/types.ts';
import { zoneOf } from '../../config/zone.ts';
import type { OutboxMessage } from '../../delivery/outbox.ts';
import type { Quiet } from '../../delivery/states.ts';
import { isAtLeast, type Level } from '../../news/alert/level.ts';
import { groupsOf, listOf } from '../../news/alert/list.ts';
import type { StandingAlert } from '../../news/alert/types.ts';
import type { Publishers } from '../../news/publishers.ts';
import { formatIn } from '../../news/time/clock.ts';
import { type QuietHours, quietUntil } from '../../news/time/quiet.ts';
import type { Watch } from '../../news/watch/types.ts';
import { tellLines } from '../../pipeline/list-lines.ts';
import type { QuietHoursContext } from '../../pipeline/quiet-step.ts';
import type { Store } from '../../store/store.ts';

interface QuietContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'storiesOf' | 'storyFile' | 'channel'>;
  readonly config: Config;
  readonly publishers: Publishers;
  /** The level of an alert, by which it may come through. */
  readonly levelOf: (alert: StandingAlert) => Level;
  readonly silencer: QuietHoursContext['silencer'];
}

/** What a message is about: the watches that it is for, and how much it matters. */
interface About {
  readonly watches: readonly string[];
  readonly level: Level;
}

const AWAKE: Quiet = { kind: 'awake' };

/** Remembers what messages are about while they wait: an outbox is looked at every few seconds. */
export function openQuietHours(): (context: QuietContext) => QuietHoursContext {
  const known = new Map<number, { readonly version: string; readonly about: About }>();
  const aboutOf = async (message: OutboxMessage, context: QuietContext): Promise<About> => {
    const version = `${message.wanted} ${message.update?.notes.length ?? 0}`;
    const before = known.get(message.id);
    if (before?.version === version) return before.about;
    const about = await lookUp(message, context);
    if (known.size > 10_000) known.clear();
    known.set(message.id, { version, about });
    return about;
  };
  return (context) => ({
    silencer: context.silencer,
    async quiet(messages) {
      const now = context.clock();
      const { config, store } = context;
      const ruled = messages.filter(
        (message) =>
          message.state === 'due' &&
          watchesIn(homeOf(message), config).some((watch) => quietOf(watch, config.settings) !== null),
      );
      const homes = [...new Set(ruled.map(homeOf))];
      const servers = new Map(
        await Promise.all(homes.map(async (home) => [home, (await store.channel(home)).server] as const)),
      );
      const serverOf = (message: OutboxMessage) => servers.get(homeOf(message)) ?? null;
      const about = new Map<number, About>();
      for (const message of ruled) {
        const isQuiet = (watch: Watch) => untilOf(watch, serverOf(message), now, config) !== null;
        if (watchesIn(homeOf(message), config).some(isQuiet)) about.set(message.id, await aboutOf(message, context));
      }
      return (message) => judge(message, about.get(message.id), { server: serverOf(message), now, config });
    },
    async viewHeld(told, { channel, since }) {
      const { server } = await context.store.channel(channel);
      const { watches, settings } = context.config;
      const about = { channel, since: 0, watches, publishers: context.publishers };
      const groups = groupsOf(await tellLines(told, about), about);
      const when = formatIn(context.clock(), zoneOf(server, null, settings));
      return listOf(groups, { kind: 'held', when, since, notes: [] });
    },
  });
}

/** The channel whose watches a message is for: a thread's update is for the alert's. */
const homeOf = ({ channel, update }: OutboxMessage) => update?.channel ?? channel;

const watchesIn = (channel: string, { watches }: Config) => watches.filter((watch) => watch.channel === channel);

async function lookUp(message: OutboxMessage, { store, levelOf }: QuietContext): Promise<About> {
  const files = await Promise.all((await store.storiesOf(message.id)).map((story) => store.storyFile(story)));
  const alerts = files.flatMap((file) => file?.alerts.filter(({ channel }) => channel === homeOf(message)) ?? []);
  const levels = alerts.map(levelOf);
  return {
    watches: [...new Set([message.watch, ...alerts.flatMap(({ watches }) => watches)])],
    level: levels.find((one) => one === 'urgent') ?? levels.find((one) => one === 'notice') ?? 'info',
  };
}

/** A message waits while it is quiet for all of its watches, and until the first of them wakes. */
function judge(
  message: OutboxMessage,
  about: About | undefined,
  { server, now, config }: { readonly server: string | null; readonly now: number; readonly config: Config },
): Quiet {
  const mine = watchesIn(homeOf(message), config).filter(({ name }) => about?.watches.includes(name));
  if (!about || mine.length === 0) return AWAKE;
  const ends = mine.map((watch) => untilOf(watch, server, now, config));
  if (ends.some((end) => end === null)) return AWAKE;
  const rules = mine.flatMap((watch) => quietOf(watch, config.settings) ?? []);
  if (rules.some((rule) => passes(about.level, rule))) return { kind: 'let through' };
  return { kind: 'quiet', until: Math.min(...ends.map((end) => end!)) };
}

const passes = (level: Level, { let: through }: QuietHours) => through !== 'none' && isAtLeast(level, through);

function untilOf(watch: Watch, server: string | null, now: number, { settings }: Config): number | null {
  const quiet = quietOf(watch, settings);
  return quiet && quietUntil(quiet, now, zoneOf(server, watch, settings));
}
