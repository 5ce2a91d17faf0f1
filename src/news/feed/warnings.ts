/** Warnings about a feed that show in a single fetch: a 200 does not prove that a feed is alive. */
import { plural } from '../text/plural.ts';
import type { Validators } from './schedule.ts';

export type Format = 'RSS' | 'RSS 1.0 (RDF)' | 'Atom' | 'JSON Feed';

/** A reason not to rely on a feed. Each was found at a real outlet whose feed seemed healthy. */
export type FeedWarning =
  /** Its newest item is older than 30 days: fine for rare warnings, bad for news. */
  | { readonly kind: 'frozen'; readonly newest: number }
  | { readonly kind: 'undated' }
  /** How many items are dated more than an hour in the future. */
  | { readonly kind: 'ahead'; readonly items: number }
  /** Its dates all have the same time of day, so they name only days. */
  | { readonly kind: 'days only' }
  | { readonly kind: 'empty'; readonly bytes: number }
  /** No validators, so each poll downloads the whole feed, and polls are at most hourly. */
  | { readonly kind: 'no validators' }
  /** It lists everything at every poll, not only what is new. */
  | { readonly kind: 'whole list'; readonly items: number }
  | { readonly kind: 'heavy'; readonly bytes: number }
  /** Lines that its items repeat, which are removed from them. */
  | { readonly kind: 'repeats'; readonly lines: readonly string[] };

/** The facts of a parsed feed that the warnings depend on. */
export interface Sample {
  readonly format: Format;
  readonly bytes: number;
  /** The date of each item, ms; null when it could not be parsed. */
  readonly dates: readonly (number | null)[];
  readonly validators: Validators;
  /** Lines that its items have in common. */
  readonly repeated: readonly string[];
}

export interface FoundFeed extends Sample {
  /** The address to poll. */
  readonly url: string;
  /** Atom's id; null where the format has none. */
  readonly id: string | null;
  readonly title: string;
  readonly homepage: string | null;
  readonly language: string | null;
  /** The newest date that is not in the future, ms. */
  readonly newest: number | null;
  readonly warnings: readonly FeedWarning[];
  /** Found at the address itself, through a link of the page, or at a common feed path. */
  readonly by: 'address' | 'link' | 'place';
}

export type Discovery =
  /** Best first; comments last. */
  | { readonly kind: 'found'; readonly feeds: readonly [FoundFeed, ...FoundFeed[]] }
  /** `reason` is a short phrase for people; `tried`: how many addresses were fetched. */
  | { readonly kind: 'none'; readonly reason: string; readonly tried: number };

const HOUR = 3_600_000;
const FROZEN_AFTER = 30 * 24 * HOUR;
/** RFE/RL answers a wrong key with 11 bytes and a 200. */
const TINY = 200;
const HEAVY = 800_000;
/** No outlet publishes this much at once, but lists of all countries do. */
const WHOLE_LIST = 150;
const YEAR = 365 * 24 * HOUR;

export function newestOf(dates: Sample['dates'], now: number): number | null {
  const past = dates.filter((date) => date !== null).filter((date) => date <= now + HOUR);
  return past.length ? past.reduce((a, b) => Math.max(a, b)) : null;
}

export function feedWarnings({ bytes, dates, validators, repeated }: Sample, now: number): FeedWarning[] {
  if (dates.length === 0 || bytes < TINY) return [{ kind: 'empty', bytes }];
  const dated = dates.filter((date) => date !== null);
  const newest = newestOf(dates, now);
  const ahead = dated.filter((date) => date > now + HOUR).length;
  const isOld = dated.some((date) => now - date > YEAR);
  const warnings: (FeedWarning | null)[] = [
    dated.length === 0 ? { kind: 'undated' } : null,
    newest !== null && now - newest > FROZEN_AFTER ? { kind: 'frozen', newest } : null,
    ahead > 0 ? { kind: 'ahead', items: ahead } : null,
    haveOneTime(dated) ? { kind: 'days only' } : null,
    dates.length >= WHOLE_LIST && (isOld || dated.length === 0) ? { kind: 'whole list', items: dates.length } : null,
    validators.etag === null && validators.lastModified === null ? { kind: 'no validators' } : null,
    bytes > HEAVY ? { kind: 'heavy', bytes } : null,
    repeated.length > 0 ? { kind: 'repeats', lines: repeated } : null,
  ];
  return warnings.filter((warning) => warning !== null);
}

/** Whether these dates differ, but not in their time of day. */
function haveOneTime(dates: readonly number[]): boolean {
  return new Set(dates).size >= 3 && new Set(dates.map((date) => date % (24 * HOUR))).size === 1;
}

/** Describes a warning for people. @param date formats a time (ms) */
export function describeWarning(warning: FeedWarning, date: (ms: number) => string): string {
  switch (warning.kind) {
    case 'frozen':
      return `The newest item is from ${date(warning.newest)}. The feed may be dead, unless it covers rare events.`;
    case 'undated':
      return 'Its items have no readable dates, so each counts as new when first seen.';
    case 'ahead':
      return `${plural(warning.items, 'item is', 'items are')} dated in the future. Such items do not alert on the first visit.`;
    case 'days only':
      return 'Its dates have no time of day, so a date counts as its whole day.';
    case 'empty':
      return `It has no items (${plural(warning.bytes, 'byte')}), so it is probably broken.`;
    case 'no validators':
      return 'It does not support conditional requests, so the whole feed is downloaded each time, at most once an hour.';
    case 'whole list':
      return `It always lists everything (${plural(warning.items, 'item')}). The first visit counts as known; later visits alert on changes.`;
    case 'heavy':
      return `Each visit downloads ${Math.round(warning.bytes / 10_000) / 100} MB.`;
    case 'repeats':
      return `Its items repeat ${quoted(warning.lines)}, which is removed.`;
  }
}

/** At most three shortened lines, and how many more there are. */
function quoted(lines: readonly string[]): string {
  const shown = lines.slice(0, 3).map((line) => `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Whether a warning means that the feed cannot be relied on. The others are only informative. */
export function isSerious({ kind }: FeedWarning): boolean {
  return kind === 'frozen' || kind === 'empty' || kind === 'ahead' || kind === 'undated';
}
