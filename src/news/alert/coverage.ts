/** When a watch has looked: without that, a day on which nothing was found is like one on which nobody looked. */

/** A span of time, ms: `to` is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a watch was active. */
interface ActiveSpan {
  readonly since: number;
  /** null: it is active still. */
  readonly until: number | null;
  /** By `asksOf`; empty: not recorded. */
  readonly asks: string;
}

const HOUR = 3_600_000;
/** Feeds still list, after a gap of so long, what they published meanwhile. */
const BRIDGED = 6 * HOUR;
/** So much of a span must have been looked at for its count to be whole. */
const WHOLE = 0.9;

/**
 * The spans in which feeds were read.
 * @param hours the starts of the hours in which a feed answered, in order
 * @param kept what was read before is forgotten
 */
export function spansRead(hours: readonly number[], kept: number, now: number): readonly Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const from of hours) {
    const last = spans.at(-1);
    if (last && from - last.to <= BRIDGED) last.to = from + HOUR;
    else spans.push({ from, to: from + HOUR });
  }
  const last = spans.at(-1);
  if (last && now - last.to <= BRIDGED) last.to = Math.max(last.to, now);
  return spans.map(({ from, to }) => ({ from: Math.max(from, kept), to })).filter(({ from, to }) => from < to);
}

/**
 * The spans in which feeds were read while the watch was active.
 * @param asks only while it asked for this; null: whatever it asked for
 */
export function spansWatched(
  read: readonly Span[],
  active: readonly ActiveSpan[],
  asks: string | null = null,
): readonly Span[] {
  return active
    .filter((one) => asks === null || one.asks === asks)
    .flatMap(({ since, until }) => {
      const end = until ?? Number.POSITIVE_INFINITY;
      return read.map(({ from, to }) => ({ from: Math.max(from, since), to: Math.min(to, end) }));
    })
    .filter(({ from, to }) => from < to);
}

/** How much of a span, up to now, was looked at: from 0 to 1. */
function shareOf({ from, to }: Span, watched: readonly Span[], now: number): number {
  const end = Math.min(to, now);
  if (end <= from) return 0;
  const parts = watched.map((one) => Math.max(0, Math.min(one.to, end) - Math.max(one.from, from)));
  return parts.reduce((sum, part) => sum + part, 0) / (end - from);
}

/** Whether what was found in a span is all there was, a part, or says nothing. */
export function coverageOf(span: Span, watched: readonly Span[], now: number): 'whole' | 'part' | 'none' {
  const share = shareOf(span, watched, now);
  if (share >= WHOLE) return 'whole';
  return share > 0 ? 'part' : 'none';
}
