/** The link that invites the bot: it asks for what the configuration needs, and for nothing else. */
import type { Config } from '../../config/types.ts';
import { type PermissionNeeds, permissionBits, permissionsFor } from '../../discord/target/permissions.ts';
import { mentionsOf } from '../../news/alert/mentions.ts';
import { isWebhook } from '../../news/watch/rows.ts';
import type { Watch } from '../../news/watch/types.ts';

const onDiscord = ({ watches }: Pick<Config, 'watches'>): readonly Watch[] =>
  watches.filter(({ channel }) => !isWebhook(channel));

/** What the watches that post on Discord want of it. */
export function needsOf(config: Pick<Config, 'watches'>): PermissionNeeds {
  const watches = onDiscord(config);
  return {
    threads: watches.some(opensThreads),
    everyone: watches.some((watch) => mentionsOf(watch).words.length > 0),
    charts: watches.some(({ spike }) => Boolean(spike)),
  };
}

export function opensThreads({ thread, updates }: Pick<Watch, 'thread' | 'updates'>): boolean {
  return thread === true || updates === 'thread';
}

export function inviteLink(application: string, needs: PermissionNeeds): string {
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${permissionBits(permissionsFor(needs))}`;
}

/** What the link asks for, a line each, and what it cannot give. */
export function explainInvite(config: Pick<Config, 'watches'>): readonly string[] {
  const watches = onDiscord(config);
  const callsRoles = watches.some((watch) => mentionsOf(watch).roles.length > 0 || watch.escalate !== undefined);
  return [
    'The link asks only for what your configuration needs:',
    ...permissionsFor(needsOf(config)).map(({ name, why }) => `  ${name}: ${why}`),
    ...(callsRoles && !needsOf(config).everyone ? [ROLES] : []),
    ...(watches.some(({ publish }) => publish) ? [PUBLISHING] : []),
  ];
}

const ROLES =
  'A role is mentioned only if “Allow anyone to @mention this role” is on in its settings, or the bot has Mention Everyone.';
const PUBLISHING = 'Publishing needs no permission: the bot publishes only its own messages, in announcement channels.';
