/** What can be said of a feed at first sight, and the signs that it is alive only in name (a 200 proves nothing). */
import type { Validators } from './schedule.ts';

export type Format = 'RSS' | 'RSS 1.0 (RDF)' | 'Atom' | 'JSON Feed';

/** Something to know before one relies on a feed. Each was met at a real outlet that somebody's check called healthy. */
export type FeedWarning =
  /** Its newest item is older than 30 days. Right for warnings of rare things, wrong for news. */
  | { readonly kind: 'frozen'; readonly newest: number }
  | { readonly kind: 'undated' }
  /** So many of its items are dated more than an hour ahead. */
  | { readonly kind: 'ahead'; readonly items: number }
  | { readonly kind: 'empty'; readonly bytes: number }
  /** Nothing to say what changed: the whole document is read each time, and therefore hourly. */
  | { readonly kind: 'no validators' }
  /** It lists all there is at every poll, not what is new. */
  | { readonly kind: 'whole list'; readonly items: number }
  | { readonly kind: 'heavy'; readonly bytes: number }
  /** Its items have these lines in common, which are left out of them. */
  | { readonly kind: 'repeats'; readonly lines: readonly string[] };

/** A document that could be read, as far as the signs are concerned. */
export interface Sample {
  readonly format: Format;
  readonly bytes: number;
  /** When each item is dated, ms; null where no date could be read. */
  readonly dates: readonly (number | null)[];
  readonly validators: Validators;
  /** Lines that its items have in common. */
  readonly repeated: readonly string[];
}

export interface FoundFeed extends Sample {
  /** What to poll. */
  readonly url: string;
  readonly title: string;
  readonly homepage: string | null;
  readonly language: string | null;
  /** The newest date that does not lie ahead, ms. */
  readonly newest: number | null;
  readonly signs: readonly FeedWarning[];
  /** The address itself, a link of the page, or a place where sites put their feed. */
  readonly by: 'address' | 'link' | 'place';
}

export type Discovery =
  /** Best first; comments last. */
  | { readonly kind: 'found'; readonly feeds: readonly [FoundFeed, ...FoundFeed[]] }
  /** `reason` in plain words about "it", the site; `tried`: addresses that were asked. */
  | { readonly kind: 'none'; readonly reason: string; readonly tried: number };

const HOUR = 3_600_000;
const FROZEN_AFTER = 30 * 24 * HOUR;
/** A service key that is wrong answers with 11 bytes and a 200 (RFE/RL). */
const TINY = 200;
const HEAVY = 800_000;
/** Nobody has so much news in one window; lists of all countries have. */
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
  const signs: (FeedWarning | null)[] = [
    dated.length === 0 ? { kind: 'undated' } : null,
    newest !== null && now - newest > FROZEN_AFTER ? { kind: 'frozen', newest } : null,
    ahead > 0 ? { kind: 'ahead', items: ahead } : null,
    dates.length >= WHOLE_LIST && (isOld || dated.length === 0) ? { kind: 'whole list', items: dates.length } : null,
    validators.etag === null && validators.lastModified === null ? { kind: 'no validators' } : null,
    bytes > HEAVY ? { kind: 'heavy', bytes } : null,
    repeated.length > 0 ? { kind: 'repeats', lines: repeated } : null,
  ];
  return signs.filter((sign) => sign !== null);
}

/** @param date how a moment is written where it is read */
export function describeWarning(sign: FeedWarning, date: (ms: number) => string): string {
  switch (sign.kind) {
    case 'frozen':
      return `Its newest item is of ${date(sign.newest)}: frozen, unless it tells of rare things.`;
    case 'undated':
      return 'No date of its items can be read: each counts as new when it is first seen.';
    case 'ahead':
      return `${sign.items} of its items ${sign.items === 1 ? 'is' : 'are'} dated in the future; what is dated so never alerts at first.`;
    case 'empty':
      return `It holds no items (${sign.bytes} bytes): broken rather than quiet.`;
    case 'no validators':
      return 'It does not say whether it has changed, so the whole of it is read each time, at most once an hour.';
    case 'whole list':
      return `It lists all there is (${sign.items} items) each time; the first visit is taken as known, later ones tell what changed.`;
    case 'heavy':
      return `Each visit costs ${Math.round(sign.bytes / 10_000) / 100} MB.`;
    case 'repeats':
      return `Its items repeat ${quoted(sign.lines)}: left out of them.`;
  }
}

/** At most three lines, short, and how many more there are. */
function quoted(lines: readonly string[]): string {
  const shown = lines.slice(0, 3).map((line) => `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Signs that say: do not rely on it. The others are for information. */
export function isBad({ kind }: FeedWarning): boolean {
  return kind === 'frozen' || kind === 'empty' || kind === 'ahead' || kind === 'undated';
}
