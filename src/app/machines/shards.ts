/** How work is divided over machines. */
import type { LeaseKind } from '../../store/postgres/leases.ts';
import { politenessHost } from '../../wire/fetch-feed.ts';

/** What a machine does: ask feeds, put reports into stories, send messages, answer people. */
export const ROLES = ['collect', 'settle', 'deliver', 'desk'] as const satisfies readonly LeaseKind[];
export type Role = (typeof ROLES)[number];

/** Hosts, and channels, are divided into so many shards each: enough for as many machines. */
export const SHARDS = 32;

/** FNV-1a, 32 bits (RFC 9923 describes it): the same on every machine. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

/** The shard that a channel's messages belong to. */
export const shardOfChannel = (channel: string): number => hash(channel) % SHARDS;
/** The shard that a feed or a page belongs to: that of its host, so that one machine asks a host. */
export const shardOfUrl = (url: string): number => hash(politenessHost(url)) % SHARDS;

/** How many of some leases one of so many machines holds at most. */
export const shareOf = (leases: number, machines: number): number => Math.ceil(leases / Math.max(1, machines));

/** The roles that `ROLES=collect,settle` names; all where it is not set. @returns null: it names another */
export function rolesOf(written: string | undefined): readonly Role[] | null {
  const words = (written ?? '').split(/[\s,]+/).filter(Boolean);
  if (words.length === 0) return ROLES;
  return words.every((word): word is Role => (ROLES as readonly string[]).includes(word)) ? [...new Set(words)] : null;
}
