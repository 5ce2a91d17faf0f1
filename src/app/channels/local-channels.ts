/** What the local Discord has because the configuration names it: channels, each of the kind that is needed, and roles. */
import { ChannelType } from 'discord-api-types/v10';
import { channelSettings } from '../../config/time-rules.ts';
import type { Config, LocalKind } from '../../config/types.ts';
import type { ChannelPlan } from '../../local/shapes.ts';
import { mentionsOf } from '../../news/alert/mentions.ts';
import { STORY_STATES } from '../../news/alert/story-state.ts';
import { isWebhook } from '../../news/watch/rows.ts';
import type { Watch } from '../../news/watch/types.ts';

const TYPES = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
  media: ChannelType.GuildMedia,
} as const satisfies Readonly<Record<LocalKind, ChannelType>>;

/** A forum has 20 tags at most, each of 20 characters (Discord's docs, Channel Object and Forum Tag Object). */
const MOST_TAGS = 20;
const LONGEST_TAG = 20;

/**
 * Named after its first watch. What its row in settings.yaml says it is (`local`); else an announcement channel where a
 * watch publishes, else a text channel, in which threads can be opened. A forum has the tags that its posts can get.
 */
export function localChannels({ watches, settings }: Pick<Config, 'watches' | 'settings'>): ChannelPlan[] {
  const own = Map.groupBy(
    watches.filter(({ channel }) => !isWebhook(channel)),
    ({ channel }) => channel,
  );
  return [...own].map(([id, some]) => {
    const kind =
      channelSettings(id, settings)?.local ?? (some.some(({ publish }) => publish) ? 'announcement' : 'text');
    const plan = { id, name: slug(some[0]!.name) || 'alerts', type: TYPES[kind] };
    return kind === 'forum' || kind === 'media' ? { ...plan, tags: tagsFor(some) } : plan;
  });
}

/** The ids of all roles that watches, or settings of servers, name. */
export function localRoles({ watches, settings }: Pick<Config, 'watches' | 'settings'>): readonly string[] {
  const called = watches.flatMap((watch) => [...mentionsOf(watch).roles, watch.escalate?.role]);
  const ofServers = settings.servers.flatMap(({ editors, responders = [], escalate }) => [
    ...[...editors, ...responders],
    escalate?.role,
  ]);
  return [...new Set([...called, ...settings.editors, ...ofServers])].filter((id) => id !== undefined);
}

function tagsFor(watches: readonly Watch[]): readonly string[] {
  const names = watches.map(({ name }) => name).filter((name) => name.length <= LONGEST_TAG);
  return [...new Set([...STORY_STATES, 'Taken', 'Done', 'urgent', 'notice', ...names])].slice(0, MOST_TAGS);
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
