/** What a host allows for reading its pages. Stored, so that robots.txt is fetched once a day and not at each start. */
export interface HostPolicy {
  /** `https://news.example` */
  readonly origin: string;
  /** The text of robots.txt, empty if there is none; null if it could not be fetched, so no page is read. */
  readonly robots: string | null;
  /** When robots.txt is fetched again, ms. */
  readonly robotsUntil: number;
  /** Until when the host asked for a pause (429, 503), ms; 0 if it did not. */
  readonly restUntil: number;
}

/** The answer to a request for robots.txt; `status` is null if there was none. */
export interface RobotsAnswer {
  readonly status: number | null;
  readonly text: string;
  /** ms */
  readonly retryAfter: number | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * RFC 9309, 2.3.1: what is there holds for a day; where there is none (4xx) all may be read; where it cannot be had (5xx, no
 * answer) nothing may. An hour later it is asked for again, or a short trouble would cost a day's pages.
 */
export function hostPolicyAfter(origin: string, { status, text, retryAfter }: RobotsAnswer, now: number): HostPolicy {
  if (asksForRest(status)) {
    const restUntil = now + pageRestFor(status, retryAfter);
    return { origin, robots: null, robotsUntil: restUntil, restUntil };
  }
  const isThere = status !== null && status >= 200 && status < 300;
  const isNone = status !== null && status >= 400 && status < 500;
  const robots = isThere ? text : isNone ? '' : null;
  return { origin, robots, robotsUntil: now + (robots === null ? HOUR : DAY), restUntil: 0 };
}

export const asksForRest = (status: number | null): boolean => status === 429 || status === 503;

/** As the host says, up to a day; where it names no time, four hours after a 429 (Unread's choice) and one after a 503. */
export function pageRestFor(status: number | null, retryAfter: number | null): number {
  return retryAfter === null ? (status === 429 ? 4 * HOUR : HOUR) : Math.min(retryAfter, DAY);
}
