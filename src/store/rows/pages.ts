/** Rows of hosts, and of what has become of pages. */
import type { HostPolicy } from '../../news/feed/page/host-policy.ts';
import type { PageCount } from '../answers.ts';
import { pageNote } from './articles.ts';
import type { Row } from './row.ts';

export function hostPolicy(row: Row): HostPolicy {
  return {
    origin: String(row.origin),
    robots: row.robots as string | null,
    robotsUntil: Number(row.robots_until),
    restUntil: Number(row.rest_until),
  };
}

/** From the columns page, page_reason and times. */
export function pageCount(row: Row): PageCount {
  return { note: pageNote(row)!, times: Number(row.times) };
}
