/** Rows of visits. */
import type { Visit } from '../records.ts';
import type { Row } from './row.ts';

export function visitOf(row: Row): Visit {
  return {
    feed: String(row.feed),
    at: Number(row.at),
    outcome: row.outcome as Visit['outcome'],
    status: row.status as number | null,
    reason: row.reason as string | null,
    fresh: Number(row.fresh),
    updated: Number(row.updated),
    took: row.took as number | null,
  };
}

const COLUMNS = ['at', 'outcome', 'status', 'reason', 'fresh', 'updated', 'took'] as const;

/** Visits of one feed, without its URL and the names of columns. */
export function packVisits(visits: readonly Visit[]): string {
  return JSON.stringify(visits.map((visit) => COLUMNS.map((column) => visit[column])));
}

export function unpackVisits(feed: string, packed: string): Visit[] {
  const rows: readonly Row[string][][] = JSON.parse(packed);
  return rows.map((values) => visitOf({ feed, ...Object.fromEntries(COLUMNS.map((name, n) => [name, values[n]!])) }));
}

export const hasAnswered = ({ outcome }: Visit): boolean => outcome === 'changed' || outcome === 'unchanged';
