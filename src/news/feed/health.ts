/** Decides how healthy a feed is, from its last visits. */
import { CONFIRMATIONS } from './schedule.ts';

export type Health =
  | { readonly kind: 'failing'; readonly since: number; readonly reason: string; readonly next: number | null }
  /** It answered 410 and is no longer polled. */
  | { readonly kind: 'gone' }
  /** Its permanent redirects have been confirmed often enough. */
  | { readonly kind: 'moved'; readonly to: string }
  /** It answers, but takes this long, ms. */
  | { readonly kind: 'slow'; readonly takes: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working' }
  | { readonly kind: 'off' };

/** Worst first: how a list of feeds is ordered. */
export const HEALTH_ORDER: readonly Health['kind'][] = [
  'failing',
  'gone',
  'moved',
  'slow',
  'waiting',
  'working',
  'off',
];

/** What is known of a listed feed; visits newest first. */
export interface PolledFeed {
  readonly state: {
    readonly dueAt: number | null;
    readonly poll: { readonly movedTo: string | null; readonly movedCount: number };
  };
  readonly visits: readonly {
    readonly at: number;
    readonly outcome: string;
    readonly status: number | null;
    readonly reason: string | null;
    readonly took: number | null;
  }[];
  readonly failingSince: number | null;
}

const MINUTE = 60_000;
const SLOW = 5_000;
/** Answers that ask for a pause. A person cannot shorten it. */
const ASKS_FOR_REST: readonly (number | null)[] = [403, 429, 503];

export function healthOf({ state, visits, failingSince }: PolledFeed): Health {
  const [last] = visits;
  if (!last) return { kind: 'waiting' };
  if (state.dueAt === null && last.outcome === 'gone') return { kind: 'gone' };
  if (failingSince !== null)
    return { kind: 'failing', since: failingSince, reason: last.reason ?? last.outcome, next: state.dueAt };
  const { movedTo, movedCount } = state.poll;
  if (movedTo !== null && movedCount >= CONFIRMATIONS) return { kind: 'moved', to: movedTo };
  const takes = middle(visits.flatMap(({ took }) => took ?? []));
  return takes !== null && takes > SLOW ? { kind: 'slow', takes } : { kind: 'working' };
}

/** When a person may poll it again: a minute after the last visit, or when the pause that its host asked for is over. */
export function mayAskAt({ state, visits }: PolledFeed): number {
  const [last] = visits;
  if (!last) return 0;
  return ASKS_FOR_REST.includes(last.status) ? (state.dueAt ?? last.at) : last.at + MINUTE;
}

function middle(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}
