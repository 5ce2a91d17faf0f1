/** The words of `/feed show` on whether a hub pushes a feed. */
import { isReliable, type Subscription } from '../../news/feed/hub.ts';
import type { PublisherHints } from '../../news/feed/schedule.ts';
import { shorten } from '../format/limits.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';

export interface HubWordsContext {
  /** Whether hubs can reach this bot. */
  readonly isReachable: boolean;
  readonly now: number;
}

/** A sentence or two; nothing for a feed that names neither a hub nor rssCloud. */
export function hubWords(
  { hub: offer, cloud = false }: Pick<PublisherHints, 'hub' | 'cloud'>,
  subscription: Subscription | null,
  { isReachable, now }: HubWordsContext,
): string {
  const rssCloud = cloud ? 'Offers rssCloud, which is not supported.' : '';
  if (!offer) return rssCloud;
  const words = offer.refused
    ? `not used, because ${offer.refused}`
    : isReachable
      ? subscriptionWords(subscription, now)
      : 'not used, because this bot has no public address (`WEBSUB_URL`)';
  const hub = `\`${shorten(offer.hub.replaceAll('`', '%60'), 200)}\``;
  return `WebSub hub ${hub}: ${words}. ${rssCloud}`.trim();
}

function subscriptionWords(subscription: Subscription | null, now: number): string {
  if (subscription === null) return 'about to be asked';
  const { state, leaseUntil, failures, dueAt } = subscription;
  const reason = escapeMarkdown(shorten(subscription.reason ?? 'it gives no reason', 200));
  const again = `asked again ${timestamp(dueAt)}`;
  if (state === 'denied') return `will not push this feed (${reason}); ${again}`;
  if (state === 'asked') return failures > 1 ? `not subscribed: ${reason}; ${again}` : `asked, not verified yet`;
  const last = subscription.lastPush === null ? 'nothing pushed yet' : `last push ${timestamp(subscription.lastPush)}`;
  if ((leaseUntil ?? 0) <= now)
    return `subscription ended ${timestamp(leaseUntil ?? now)} (${reason}); ${last}; ${again}`;
  const trust = isReliable(subscription, now)
    ? 'brings the news before polls do, so the feed is polled less often'
    : 'has yet to show that it is quicker than polls';
  const trouble = failures > 0 ? `; not renewed yet: ${reason}` : '';
  return `subscribed until ${timestamp(leaseUntil!, 'f')}, ${last}; ${trust}${trouble}`;
}
