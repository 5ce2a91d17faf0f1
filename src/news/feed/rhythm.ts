/**
 * Learns when a feed publishes: how much in a day, at which hours, and whether something is happening right now.
 * All times are ms since the epoch; rates are items a day.
 */

/** What a feed's items have taught about its hours. */
export interface Rhythm {
  /** The first poll. */
  readonly since: number;
  /** When it was last brought up to date. */
  readonly at: number;
  /** Days watched, old ones fading. */
  readonly days: number;
  /** Items by UTC hour (24 numbers), old ones fading. */
  readonly hours: readonly number[];
  /** Items of about the last hour: high in a burst. */
  readonly burst: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What was learned counts half after this long: newsrooms change their shifts, and summer time comes. */
const FADES = 14 * DAY;
/** How long a burst is felt. */
const BURST_LASTS = HOUR;
/** The most that a first document may teach: its items of these days. */
const FIRST_LOOK = 3 * DAY;

const NOTHING: readonly number[] = Array.from({ length: 24 }, () => 0);
const hourOf = (time: number) => new Date(time).getUTCHours();
const faded = (value: number, elapsed: number, half: number) => value * 0.5 ** (Math.max(0, elapsed) / half);

/**
 * Brings a rhythm up to date after a poll that went well.
 * @param before null at the feed's first visit
 * @param published when the new items were published, as far as believable; the poll's own time for others
 * @param now the time of the poll
 */
export function learnRhythm(before: Rhythm | null, published: readonly number[], now: number): Rhythm {
  if (before === null) return firstRhythm(published, now);
  const elapsed = Math.max(0, now - before.at);
  const hours = before.hours.map((count) => faded(count, elapsed, FADES));
  for (const time of published) hours[hourOf(Math.min(time, now))]! += 1;
  return {
    since: Math.min(now, before.since),
    at: Math.max(now, before.at),
    days: faded(before.days, elapsed, FADES) + elapsed / DAY,
    hours,
    burst: faded(before.burst, elapsed, BURST_LASTS) + sum(published.map((time) => faded(1, now - time, BURST_LASTS))),
  };
}

/** A first document lists its last items: they tell the rate, and the hours as far as they go back whole days. */
function firstRhythm(published: readonly number[], now: number): Rhythm {
  const recent = published.filter((time) => time <= now && now - time <= FIRST_LOOK);
  if (recent.length < 2) return { since: now, at: now, days: 0, hours: NOTHING, burst: 0 };
  const span = recent.length < published.length ? FIRST_LOOK : now - Math.min(...recent);
  const hours = [...NOTHING];
  for (const time of recent) hours[hourOf(time)]! += 1;
  return { since: now, at: now, days: span / DAY, hours, burst: 0 };
}

/** All feeds together, and one that publishes evenly: what is believed of a feed while little is known of it. */
export interface Class {
  /** Items a day of the middle feed. */
  readonly rate: number;
  /** The part of a day's items that each UTC hour brings (24 numbers that add up to 1). */
  readonly hours: readonly number[];
}

export function classOf(rhythms: readonly Rhythm[]): Class {
  const known = rhythms.filter(({ days }) => days >= 1);
  const rates = known.map((one) => sum(one.hours) / one.days).sort((a, b) => a - b);
  const shares = NOTHING.map(
    (_, hour) => 1 / 24 + sum(known.map(({ hours }) => hours[hour]! / Math.max(1, sum(hours)))),
  );
  const all = sum(shares);
  return { rate: rates[Math.floor(rates.length / 2)] ?? 1, hours: shares.map((share) => share / all) };
}

/** Items that weigh as much as the class when a feed's hours are judged, and days that do when its rate is. */
const CLASS_ITEMS = 24;
const CLASS_DAYS = 0.5;

/** The expected rate at each UTC hour, in items a day: 24 numbers, shrunk towards the class, neighbouring hours evened out. */
export function expectedRates({ hours, days }: Rhythm, like: Class): number[] {
  const items = sum(hours);
  const rate = (items + CLASS_DAYS * like.rate) / (days + CLASS_DAYS);
  const shares = hours.map((count, hour) => (count + CLASS_ITEMS * like.hours[hour]!) / (items + CLASS_ITEMS));
  return shares.map((share, h) => rate * 24 * (share / 2 + (shares[(h + 23) % 24]! + shares[(h + 1) % 24]!) / 4));
}

/** How many items a day a feed brings, as far as it alone has taught; null before a whole day. */
export function itemsADay({ hours, days }: Rhythm): number | null {
  return days < 1 ? null : sum(hours) / days;
}

/** What part of the rate is read off the last hour; the rest is the usual of this hour. */
const BURST_WEIGHS = 0.2;

/** The rate right now: the usual of the hour, raised by a burst and lowered by silence. */
export function rateNow(usual: number, { burst, at }: Rhythm, now: number): number {
  const perDay = faded(burst, now - at, BURST_LASTS) * Math.LN2 * (DAY / BURST_LASTS);
  return (1 - BURST_WEIGHS) * usual + BURST_WEIGHS * perDay;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
