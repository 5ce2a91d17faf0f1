/** Decides what is wrong with the bot, from facts that `facts.ts` collects. Pure. */

/** What is known of the running bot. Times are ms. */
export interface HealthFacts {
  readonly now: number;
  readonly startedAt: number;
  /** When a feed answered last, with news or without; null: none has since the start. */
  readonly collectedAt: number | null;
  /** The feeds that are polled. */
  readonly feeds: readonly FeedHealth[];
  /** Since when the message has been unsent that has waited longest in a channel that takes messages; null: none waits. */
  readonly waitingSince: number | null;
  /** Why it waits, as far as that is known. */
  readonly waitingBecause: string | null;
  /** Space left where the archive is, bytes; null: not known. */
  readonly diskFree: number | null;
  /** Why the archive cannot be written; null: it can. */
  readonly archive: string | null;
  /** Why Discord refuses the bot altogether; null: it does not. */
  readonly discord: string | null;
  /** Channels in which the bot cannot post. */
  readonly refused: readonly { readonly channel: string; readonly reason: string }[];
  /**
   * Subscriptions at hubs that work, and those that no hub has verified though it was asked several times; null: hubs are not
   * used.
   */
  readonly hubs: { readonly active: number; readonly unverified: number } | null;
  /** What watches want of their channels and do not get; absent: nothing. */
  readonly unmet?: readonly { readonly channel: string; readonly watch: string; readonly text: string }[];
  /** What was to follow messages in the last day, and was refused; absent: nothing. */
  readonly unfollowed?: readonly {
    readonly channel: string;
    readonly what: 'thread' | 'publish';
    readonly reason: string;
  }[];
  /** Follows of the last day that ended because no direct message reached their person any more; absent: not known. */
  readonly lost?: { readonly people: number; readonly follows: number; readonly reason: string };
  /** The daily test alert that did not come back; null: it did, or there is none. */
  readonly test: { readonly at: number; readonly reason: string } | null;
}

export interface FeedHealth {
  readonly url: string;
  readonly publisher: string;
  /** null while it answers. */
  readonly failingSince: number | null;
  readonly reason: string | null;
  /** How long it rests between two polls, ms; null: it is not polled any more (410). */
  readonly pause: number | null;
}

/** Something is wrong. */
export interface Trouble {
  /** Tells the same trouble at another time from another one. */
  readonly key: string;
  /** What is wrong and what to do, for operators. */
  readonly text: string;
  /** The report when it is over. */
  readonly over: string;
  /** The bot as a whole does not do its work: `/healthz` answers 503. */
  readonly isCritical: boolean;
  /** It is about how alerts stand in a channel: `/status` shows it too. */
  readonly isOfChannel?: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** An archive of a year has some hundred megabytes; its copy before a migration needs as much again. */
const DISK_LOW = 200_000_000;
const OUTBOX_OLD = 10 * MINUTE;

/** All that is wrong, the worst first. */
export function troublesOf(facts: HealthFacts): Trouble[] {
  const critical = [
    archiveTrouble(facts),
    diskTrouble(facts),
    discordTrouble(facts),
    collectTrouble(facts),
    outboxTrouble(facts),
    testTrouble(facts),
  ].filter((one) => one !== null);
  return [
    ...critical,
    ...channelTroubles(facts),
    ...wishTroubles(facts),
    ...followTroubles(facts),
    ...lostTroubles(facts),
    ...hubTroubles(facts),
    ...feedTroubles(facts),
  ];
}

function archiveTrouble({ archive }: HealthFacts): Trouble | null {
  if (archive === null) return null;
  const text = `Nothing can be saved, so no news is collected and no alert is made: ${archive}`;
  return { key: 'archive', text, over: 'The archive can be written again.', isCritical: true };
}

function diskTrouble({ diskFree }: HealthFacts): Trouble | null {
  if (diskFree === null || diskFree >= DISK_LOW) return null;
  const text = `The disk of the data folder is nearly full: ${Math.floor(diskFree / 1_000_000)} MB are left. Free some space; without any, the bot can save nothing.`;
  return { key: 'disk', text, over: 'The disk of the data folder has space again.', isCritical: true };
}

function discordTrouble({ discord }: HealthFacts): Trouble | null {
  if (discord === null) return null;
  const text = `Discord refuses the bot: ${discord}. Alerts wait.`;
  return { key: 'discord', text, over: 'Discord accepts the bot again.', isCritical: true };
}

/** Where no feed is to be asked more than once an hour, silence is told only after the shortest of their pauses. */
function collectTrouble({ now, startedAt, collectedAt, feeds }: HealthFacts): Trouble | null {
  const pauses = feeds.flatMap(({ pause }) => pause ?? []);
  const since = Math.max(startedAt, collectedAt ?? 0);
  if (pauses.length === 0 || now - since < Math.max(HOUR, Math.min(...pauses) + 10 * MINUTE)) return null;
  const text = `Nothing has been collected for ${span(now - since)}: no feed has answered. Check the network and the log.`;
  return { key: 'collect', text, over: 'News is collected again.', isCritical: true };
}

function outboxTrouble({ now, waitingSince, waitingBecause }: HealthFacts): Trouble | null {
  if (waitingSince === null || now - waitingSince < OUTBOX_OLD) return null;
  const because = waitingBecause ? `: ${waitingBecause}` : '';
  const text = `A message has waited for ${span(now - waitingSince)} to be sent${because}.`;
  return { key: 'outbox', text, over: 'Messages are sent again.', isCritical: true };
}

function testTrouble({ test }: HealthFacts): Trouble | null {
  if (test === null) return null;
  const text = `The test alert of ${clockTime(test.at)} did not come back: ${test.reason}.`;
  return { key: 'test', text, over: 'A test alert came back.', isCritical: true };
}

function channelTroubles({ refused }: HealthFacts): Trouble[] {
  return refused.map(({ channel, reason }) => ({
    key: `channel ${channel}`,
    text: `The bot cannot post in channel ${channel}: ${reason}. Its alerts wait.`,
    over: `The bot can post in channel ${channel} again.`,
    isCritical: false,
  }));
}

function wishTroubles({ unmet = [] }: HealthFacts): Trouble[] {
  return unmet.map(({ channel, watch, text }) => ({
    key: `wish ${channel} ${watch} ${text}`,
    text: `Watch “${watch}” in channel ${channel}: ${text}.`,
    over: `Watch “${watch}” in channel ${channel} gets what it asks for: no longer “${text}”.`,
    ...{ isCritical: false, isOfChannel: true },
  }));
}

const NOT_FOLLOWED = { publish: 'not published', thread: 'without their thread' } as const;

/** A day's refusals, by channel. */
function followTroubles({ unfollowed = [] }: HealthFacts): Trouble[] {
  const groups = Map.groupBy(unfollowed, ({ channel, what }) => `${what} ${channel}`);
  return [...groups].map(([key, all]) => {
    const { channel, what, reason } = all.at(-1)!;
    return {
      key: `follow ${key}`,
      text: `${all.length} ${all.length === 1 ? 'message' : 'messages'} of channel ${channel} stayed ${NOT_FOLLOWED[what]} in the last day: ${reason}.`,
      over: `For a day, no message of channel ${channel} has stayed ${NOT_FOLLOWED[what]}.`,
      ...{ isCritical: false, isOfChannel: true },
    };
  });
}

/** Nobody but the person can change that. */
function lostTroubles({ lost }: HealthFacts): Trouble[] {
  if (!lost || lost.follows === 0) return [];
  const { people, follows, reason } = lost;
  const text = `Direct messages no longer reach ${people === 1 ? 'one person' : `${people} people`}, so ${follows === 1 ? 'one follow' : `${follows} follows`} ended in the last day: ${reason}.`;
  const over = 'For a day, no follow has ended because direct messages did not arrive.';
  return [{ key: 'lost follows', text, over, isCritical: false, isOfChannel: true }];
}

/** Where one subscription works, hubs can reach us, and the others are to blame. Polls bring the news meanwhile. */
function hubTroubles({ hubs }: HealthFacts): Trouble[] {
  if (hubs === null || hubs.active > 0 || hubs.unverified === 0) return [];
  const text = `No WebSub hub could reach this bot: ${hubs.unverified} were asked, and none has verified it. Check that WEBSUB_URL leads to WEBSUB_PORT. Feeds are polled.`;
  return [{ key: 'hubs', text, over: 'WebSub hubs reach this bot.', isCritical: false }];
}

function feedTroubles({ feeds, now }: HealthFacts): Trouble[] {
  const failing = feeds.filter(({ failingSince }) => failingSince !== null && now - failingSince >= DAY);
  return failing.map(({ url, publisher, failingSince, reason }) => ({
    key: `feed ${url}`,
    text: `${publisher} has failed for ${span(now - failingSince!)}: ${reason ?? 'no answer'} (${url}).`,
    over: `${publisher} answers again (${url}).`,
    isCritical: false,
  }));
}

/** `75 minutes`, `26 hours`, `3 days`. */
function span(ms: number): string {
  if (ms < 2 * HOUR) return `${Math.floor(ms / MINUTE)} minutes`;
  return ms < 2 * DAY ? `${Math.floor(ms / HOUR)} hours` : `${Math.floor(ms / DAY)} days`;
}

const clockTime = (at: number) => `${new Date(at).toISOString().slice(11, 16)} UTC`;
