/**
 * Decides on subscriptions at WebSub hubs (W3C Recommendation WebSub, 2018): which feed is subscribed to where, when a
 * subscription is asked for again, how a hub's questions are answered, and whether a hub can be counted on.
 *
 *   asked ──verified──▶ active ──before its lease ends──▶ asked for again, still active
 *     └──denied──▶ denied ──a week later──▶ asked            └──feed removed, or names another hub──▶ leaving ──▶ gone
 *
 * All times and durations are in ms.
 */
import { siteOf } from '../text/url.ts';
import type { PushLinks } from './parse/push.ts';
import type { HubOffer, PublisherHints } from './schedule.ts';

/** A feed's subscription at a hub. */
export interface Subscription {
  /** The last part of the callback's address, which nobody can guess. */
  readonly key: string;
  /** The address that the hub calls. */
  readonly callback: string;
  readonly feed: string;
  readonly hub: string;
  readonly topic: string;
  /** What the hub signs its pushes with. */
  readonly secret: string;
  readonly state: 'asked' | 'active' | 'denied' | 'leaving';
  /** When the hub is asked next: for the first time, again, for a new lease, or to end it. */
  readonly dueAt: number;
  /** Until when the hub has promised to push; null: it has not. */
  readonly leaseUntil: number | null;
  /** Since when it has been verified without a break; null: it is not. */
  readonly activeSince: number | null;
  /** Requests to the hub in a row that it has not verified. */
  readonly failures: number;
  /** What went wrong last, in plain words. */
  readonly reason: string | null;
  readonly lastPush: number | null;
  /** New items that were pushed since a poll last found one that was not. */
  readonly pushed: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a lease we ask for, and the longest that we believe. Hubs choose, most of them five to ten days. */
export const LEASE_ASKED = 10 * DAY;
const LONGEST_LEASE = 30 * DAY;
/** A hub has so long to verify what it was asked; then the pauses double, up to a day. */
const PATIENCE = 10 * MINUTE;
/** A hub that has said no is asked again after this. */
const AFTER_DENIAL = 7 * DAY;
/** A lease is renewed when so much of it has passed, so that a hub that fails has time to recover. */
const RENEWED_AT = 0.8;
/** How often a hub is asked over https that is named without. */
const MOST_UPGRADED = 3;
/** How often a hub is asked to end a subscription. It ends with its lease anyhow. */
const MOST_GOODBYES = 4;
/** Pushed items without a missed one that make a hub reliable. */
const PROVEN = 3;
/** A poll that finds an item this young may have been quicker than the hub. */
const RACE = MINUTE;

/**
 * Where a document can be subscribed to; null: nowhere. The header goes first (WebSub, 4). The topic must be on the
 * feed's own site, and be no other feed of ours: else one feed could bring what another publishes as its own news.
 * @param feed its address in feeds.yaml
 * @param others the addresses of all feeds
 */
export function hubOffer(
  { header, document, url }: { readonly header: PushLinks; readonly document: PushLinks; readonly url: string },
  feed: string,
  others: Pick<ReadonlySet<string>, 'has'>,
): HubOffer | null {
  const hubs = [...header.hubs, ...document.hubs];
  const hub = hubs.find((one) => one.startsWith('https:')) ?? hubs[0];
  if (hub === undefined) return null;
  const topic = header.self ?? document.self ?? url;
  const isOwn = [feed, url].some((own) => isSameSite(own, topic));
  return isOwn && (topic === feed || !others.has(topic))
    ? { hub, topic }
    : { hub, topic, refused: 'it names the address of another feed as its own' };
}

function isSameSite(a: string, b: string): boolean {
  const [one, other] = [URL.parse(a), URL.parse(b)];
  return one !== null && other !== null && (one.host === other.host || (siteOf(a) !== null && siteOf(a) === siteOf(b)));
}

/** What is to be done about a feed's subscription. */
export type HubStep =
  | { readonly kind: 'subscribe'; readonly feed: string; readonly offer: HubOffer }
  /** Ask the hub: for the subscription, for a new lease, or, where it is leaving, for its end. */
  | { readonly kind: 'ask'; readonly subscription: Subscription }
  /** Begin to leave it. */
  | { readonly kind: 'leave'; readonly subscription: Subscription }
  | { readonly kind: 'forget'; readonly subscription: Subscription };

/** @param base the public address under which hubs reach us; all callbacks begin with it */
export function planHubSteps(
  feeds: readonly { readonly url: string; readonly hints: PublisherHints }[],
  subscriptions: readonly Subscription[],
  { base, now }: { readonly base: string; readonly now: number },
): HubStep[] {
  const offers = new Map(feeds.map(({ url, hints }) => [url, usable(hints.hub)]));
  const kept = new Set<string>();
  /** Feeds whose hub could not be asked over https. */
  const plain = new Set<string>();
  const steps = subscriptions.map((one): HubStep | null => {
    if (one.state === 'leaving') return leavingStep(one, base, now);
    if (kept.has(one.feed) || !isOffered(one, offers.get(one.feed) ?? null, base))
      return { kind: one.leaseUntil === null ? 'forget' : 'leave', subscription: one };
    if (isDue(one, now) && isInVain(one, offers.get(one.feed)!)) {
      plain.add(one.feed);
      return { kind: 'forget', subscription: one };
    }
    kept.add(one.feed);
    return isDue(one, now) ? { kind: 'ask', subscription: one } : null;
  });
  const fresh = [...offers].flatMap(([feed, offer]): HubStep[] => {
    if (!offer || kept.has(feed)) return [];
    return [{ kind: 'subscribe', feed, offer: plain.has(feed) ? offer : { ...offer, hub: safer(offer.hub, feed) } }];
  });
  return [...steps.filter((step) => step !== null), ...fresh];
}

const usable = (offer: HubOffer | null | undefined): HubOffer | null => (offer && !offer.refused ? offer : null);

function isOffered({ hub, feed, topic, callback }: Subscription, offer: HubOffer | null, base: string): boolean {
  const isSame = offer !== null && [offer.hub, safer(offer.hub, feed)].includes(hub);
  return isSame && offer.topic === topic && callback.startsWith(`${base}/`);
}

/**
 * Most feeds name their hub without TLS, though most hubs have it: for a feed over https it is tried first, because whoever
 * reads the secret on its way could make news.
 */
function safer(hub: string, feed: string): string {
  const isPlain = hub.startsWith('http://') && URL.parse(hub)?.port === '' && feed.startsWith('https:');
  return isPlain ? hub.replace(/^http:/, 'https:') : hub;
}

/** It was asked over https, as its feed does not say, and has never verified that. */
const isInVain = ({ state, failures, hub }: Subscription, offer: HubOffer): boolean =>
  state === 'asked' && failures >= MOST_UPGRADED && hub !== offer.hub;

/** A time that is impossibly late was written under a clock that was ahead. */
const isDue = ({ dueAt }: Subscription, now: number): boolean => dueAt <= now || dueAt > now + LONGEST_LEASE + DAY;

function leavingStep(subscription: Subscription, base: string, now: number): HubStep | null {
  const { failures, leaseUntil, callback } = subscription;
  const isOver = failures >= MOST_GOODBYES || (leaseUntil ?? 0) <= now || !callback.startsWith(`${base}/`);
  if (isOver) return { kind: 'forget', subscription };
  return isDue(subscription, now) ? { kind: 'ask', subscription } : null;
}

/** A subscription that is yet to be asked for. */
export function newSubscription(
  { feed, offer, key, secret }: { feed: string; offer: HubOffer; key: string; secret: string },
  { base, now }: { readonly base: string; readonly now: number },
): Subscription {
  return {
    ...{ key, callback: `${base}/${key}`, feed, hub: offer.hub, topic: offer.topic, secret },
    ...{ state: 'asked', dueAt: now, leaseUntil: null, activeSince: null },
    ...{ failures: 0, reason: null, lastPush: null, pushed: 0 },
  };
}

/** The hub is being asked: until it verifies that, it counts as failed. */
export function asking(subscription: Subscription, now: number): Subscription {
  const failures = subscription.failures + 1;
  const dueAt = now + Math.min(DAY, PATIENCE * 2 ** Math.min(failures - 1, 20));
  const state = subscription.state === 'denied' ? 'asked' : subscription.state;
  return { ...subscription, state, failures, dueAt, reason: 'the hub has not verified it' };
}

export function refused(subscription: Subscription, reason: string): Subscription {
  return { ...subscription, reason };
}

export function leaving(subscription: Subscription, now: number): Subscription {
  return { ...subscription, state: 'leaving', dueAt: now, failures: 0, pushed: 0 };
}

/** The answer to a hub's question; `next` is what the subscription becomes, null: it is over. */
export type HubAnswer =
  | { readonly kind: 'confirmed'; readonly challenge: string; readonly next: Subscription | null }
  | { readonly kind: 'denied'; readonly next: Subscription }
  | { readonly kind: 'unknown' };

/**
 * Verification of intent (WebSub, 5.3), and denial (5.2). Only what we have asked for is confirmed, for the topic that we
 * asked for.
 * @param question the query of the hub's request
 * @param jitter 0 to 1: renewals of many feeds are spread
 */
export function answerHub(
  question: URLSearchParams,
  subscription: Subscription,
  { now, jitter }: { readonly now: number; readonly jitter: number },
): HubAnswer {
  const mode = question.get('hub.mode');
  const challenge = question.get('hub.challenge') ?? '';
  if (question.get('hub.topic') !== subscription.topic) return { kind: 'unknown' };
  if (mode === 'denied') return { kind: 'denied', next: denied(subscription, question.get('hub.reason'), now) };
  if (challenge === '' || challenge.length > MOST_CHALLENGE) return { kind: 'unknown' };
  const isLeaving = subscription.state === 'leaving';
  if (mode === 'unsubscribe' && isLeaving) return { kind: 'confirmed', challenge, next: null };
  if (mode !== 'subscribe' || isLeaving || subscription.state === 'denied') return { kind: 'unknown' };
  const lease = leaseOf(question.get('hub.lease_seconds'));
  return { kind: 'confirmed', challenge, next: verified(subscription, lease, { now, jitter }) };
}

const MOST_CHALLENGE = 4_096;
const REASONS = 200;

function denied(subscription: Subscription, reason: string | null, now: number): Subscription {
  const told = reason?.trim().slice(0, REASONS) || 'it gives no reason';
  const ended = { leaseUntil: null, activeSince: null, pushed: 0 };
  return { ...subscription, ...ended, state: 'denied', dueAt: now + AFTER_DENIAL, reason: told };
}

/** A hub that names no lease (it must) gets a day. */
function leaseOf(seconds: string | null): number {
  const stated = /^\d{1,12}$/.test(seconds ?? '') ? Number(seconds) * 1000 : DAY;
  return Math.min(Math.max(stated, MINUTE), LONGEST_LEASE);
}

function verified(
  subscription: Subscription,
  lease: number,
  { now, jitter }: { readonly now: number; readonly jitter: number },
): Subscription {
  const isUnbroken = subscription.activeSince !== null && (subscription.leaseUntil ?? 0) > now;
  return {
    ...subscription,
    ...{ state: 'active', failures: 0, reason: null, leaseUntil: now + lease },
    dueAt: Math.round(now + lease * RENEWED_AT * (1 - 0.1 * jitter)),
    activeSince: isUnbroken ? subscription.activeSince : now,
  };
}

/**
 * Whether the content of a hub's pushes is used. A hub that is asked in the clear gets its secret in the clear: of a feed
 * over https it may then only say that it has changed.
 */
export function mayBring({ feed, hub }: Pick<Subscription, 'feed' | 'hub'>): boolean {
  return hub.startsWith('https:') || !feed.startsWith('https:');
}

/** After a push with so many new items. */
export function afterPush(subscription: Subscription, fresh: number, now: number): Subscription {
  return { ...subscription, lastPush: now, pushed: subscription.pushed + fresh };
}

/** What a poll says of a feed's hub. */
export interface PollJudgement {
  /** It has found something that the hub should have pushed: the hub cannot be counted on. */
  readonly missed: boolean;
  /** It has found something so new that the hub may yet push it: where nothing has come by the next poll, that was missed. */
  readonly doubted: boolean;
}

/**
 * @param published when the new items of the poll were published; null where they do not say
 * @param poll when the poll before was, null: there was none; and when one was in doubt that nothing has cleared, null: none was
 */
export function judgePoll(
  { activeSince, lastPush }: Subscription,
  published: readonly (number | null)[],
  poll: { readonly previous: number | null; readonly doubtedAt: number | null; readonly now: number },
): PollJudgement {
  const { previous, doubtedAt, now } = poll;
  if (activeSince === null) return { missed: false, doubted: false };
  // What the poll before has not seen came after it, whatever its date.
  const cameSince = previous !== null && activeSince <= previous;
  const isRace = (time: number | null) => time !== null && time <= now && time > now - RACE;
  const isMissed = (time: number | null) =>
    !isRace(time) && (cameSince || (time !== null && time <= now && time >= activeSince));
  const stillInDoubt = doubtedAt !== null && doubtedAt < now && (lastPush ?? 0) < doubtedAt - RACE;
  return { missed: stillInDoubt || published.some(isMissed), doubted: published.some(isRace) };
}

/** Whether the hub has shown that it pushes before polls find: its feed may then be polled less often. */
export function isReliable({ state, leaseUntil, pushed }: Subscription, now: number): boolean {
  return state === 'active' && (leaseUntil ?? 0) > now && pushed >= PROVEN;
}
