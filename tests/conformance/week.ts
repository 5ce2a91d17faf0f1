/**
 * Plays days of polling against publishers that record every request: the real app, its real database, real HTTP on
 * loopback. Only the clock is made up, and the app is closed and opened again each day.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { openApp } from '../../src/app/app.ts';
import type { AppEvent } from '../../src/app/log/events.ts';
import { loadConfig } from '../../src/config/load.ts';
import { printMistake } from '../../src/config/mistakes.ts';
import type { Target } from '../../src/delivery/target.ts';
import type { Visit } from '../../src/store/records.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { openReader } from '../../src/wire/worker/reader.ts';
import { openTestWeb, type Page, type Request, type TestWeb } from '../support/web.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A Monday, midnight UTC. */
export const START = Date.UTC(2026, 5, 1);

/** A request as its publisher saw it, with the time of the made-up clock. */
export interface Poll extends Request {
  readonly at: number;
}

export interface PublishedFeed {
  /** Its path and query. */
  readonly path: string;
  /** As in feeds.yaml. */
  readonly interval?: string;
  /** Not in feeds.yaml: another address leads to it. */
  readonly isTarget?: boolean;
  readonly answer: (poll: Poll, nth: number) => Page;
}

/** What a publisher's server saw, and what the bot made of it. */
export interface Seen {
  /** Of one feed, oldest first. */
  polls(path: string): readonly Poll[];
  /** All paths that were asked for. */
  readonly paths: ReadonlySet<string>;
  /** The most requests at one time. */
  readonly most: number;
  visits(path: string): readonly Visit[];
  /** Whether the bot got the answer to this request; on a very busy machine one may not come in time. */
  reached(path: string, poll: Poll): boolean;
}

/** A rule of polling, and the publisher that checks it. */
export interface Rule {
  readonly rule: string;
  readonly source: string;
  readonly feeds: readonly PublishedFeed[];
  /** @returns what was wrong; null: nothing */
  readonly check: (seen: Seen, days: number) => string | null;
}

export interface Finding {
  readonly rule: string;
  readonly source: string;
  readonly requests: number;
  readonly wrong: string | null;
}

/** Without watches nothing is sent. */
const NOWHERE = {} as Target;

interface Publisher {
  readonly rule: Rule;
  readonly web: TestWeb;
  readonly polls: Map<string, Poll[]>;
}

async function openPublisher(rule: Rule, clock: () => number): Promise<Publisher> {
  const web = await openTestWeb();
  const polls = new Map(rule.feeds.map(({ path }) => [path, [] as Poll[]]));
  for (const { path, answer } of rule.feeds)
    web.put(path, (request) => {
      const asked = { ...request, at: clock() };
      const nth = polls.get(path)!.push(asked);
      return answer(asked, nth);
    });
  return { rule, web, polls };
}

function configOf(folder: string, publishers: readonly Publisher[]): string {
  const feeds = publishers.flatMap(({ rule, web }) =>
    rule.feeds
      .filter(({ isTarget }) => !isTarget)
      .map(({ path, interval }, n) => ({
        url: `${web.base}${path}`,
        publisher: `Publisher ${web.host} ${n}`,
        ...(interval ? { interval } : {}),
      })),
  );
  const files = {
    feeds: { feeds },
    watches: { watches: [] },
    publishers: { publishers: [] },
    thesaurus: { groups: [], shipped: false },
    settings: { wire: { allow: publishers.map(({ web }) => web.host) } },
  };
  for (const [name, rows] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), stringify(rows));
  return folder;
}

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(): () => number {
  let state = 11;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const LIMITS = { connect: 5_000, headers: 2_000, total: 4_000 };

/** @param tell called after each day */
export async function playDays(rules: readonly Rule[], days: number, tell: (day: number) => void): Promise<Finding[]> {
  let now = START;
  const clock = () => now;
  const folder = mkdtempSync(join(tmpdir(), 'attache-conformance-'));
  const publishers = await Promise.all(rules.map((rule) => openPublisher(rule, clock)));
  const loaded = await loadConfig(configOf(folder, publishers), folder);
  if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
  const visits: Visit[] = [];
  const onEvent = (event: AppEvent) => {
    if (event.kind === 'visit') visits.push(event.visit);
    if (event.kind === 'broken') throw event.error;
  };
  const reader = openReader();
  const random = seeded();
  for (let day = 1; day <= days; day++) {
    const store = openSqlite(join(folder, 'attache.db'));
    const app = await openApp({
      ...{ config: loaded.config, store, target: NOWHERE, clock, gatherFor: 0, gap: 0, random, reader },
      ...{ userAgent: 'Attache/1.0 (+https://desk.example/bot)', timeouts: LIMITS, onEvent },
    });
    for (const end = START + day * DAY; now < end; ) {
      await app.collect();
      const due = (await app.nextVisit()) ?? end;
      now = Math.min(end, Math.max(now + MINUTE, Math.ceil(due / MINUTE) * MINUTE));
    }
    await app.close();
    await store.close();
    tell(day);
  }
  await reader.close();
  const findings = publishers.map((publisher) => findingOf(publisher, visits, days));
  await Promise.all(publishers.map(({ web }) => web.close()));
  rmSync(folder, { recursive: true });
  return findings;
}

function findingOf({ rule, web, polls }: Publisher, visits: readonly Visit[], days: number): Finding {
  const visitsOf = (path: string) => visits.filter(({ feed }) => feed === `${web.base}${path}`);
  const seen: Seen = {
    polls: (path) => polls.get(path)!,
    paths: new Set(web.requests.map(({ path }) => path)),
    most: web.most(),
    visits: visitsOf,
    reached: (path, poll) => visitsOf(path).some(({ at, outcome }) => at === poll.at && outcome !== 'failed'),
  };
  return { rule: rule.rule, source: rule.source, requests: web.requests.length, wrong: rule.check(seen, days) };
}
