import { describe, expect, it } from 'vitest';
import { healthOf, mayAskAt, type PolledFeed } from '../../../src/news/feed/health.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;

type Visit = PolledFeed['visits'][number];
const went = (rest: Partial<Visit> = {}): Visit => ({
  at: NOW,
  outcome: 'changed',
  status: 200,
  reason: null,
  took: 300,
  ...rest,
});
const failed = (status: number, reason: string) => went({ outcome: 'failed', status, reason });

function polled(
  visits: readonly Visit[],
  rest: { dueAt?: number | null; moved?: number; since?: number } = {},
): PolledFeed {
  const { dueAt = NOW + 10 * MINUTE, moved = 0, since = null } = rest;
  const poll = { movedTo: moved ? 'https://ships.example/new' : null, movedCount: moved };
  return { state: { dueAt, poll }, visits, failingSince: since };
}

describe('a feed', () => {
  it.each<[string, PolledFeed, object]>([
    ['works', polled([went()]), { kind: 'working' }],
    ['waits for its first visit', polled([]), { kind: 'waiting' }],
    [
      'is slow when most of its visits were',
      polled([went({ took: 300 }), went({ took: 7_000 }), went({ took: 9_000 })]),
      { kind: 'slow', takes: 7_000 },
    ],
    ['is not slow for one slow visit', polled([went({ took: 9_000 }), went(), went()]), { kind: 'working' }],
    [
      'fails, since then, for a reason, and is tried again',
      polled([failed(500, 'server error (500)')], { since: NOW - 5 * MINUTE }),
      { kind: 'failing', since: NOW - 5 * MINUTE, reason: 'server error (500)', next: NOW + 10 * MINUTE },
    ],
    [
      'is gone after a 410',
      polled([went({ outcome: 'gone', status: 410 })], { dueAt: null, since: NOW }),
      { kind: 'gone' },
    ],
    [
      'has moved when it has said so ten times',
      polled([went()], { moved: 10 }),
      { kind: 'moved', to: 'https://ships.example/new' },
    ],
    ['has not moved for one afternoon', polled([went()], { moved: 9 }), { kind: 'working' }],
  ])('%s', (_what, feed, health) => {
    expect(healthOf(feed)).toEqual(health);
  });

  it('may be asked by a person a minute after its last visit', () => {
    expect(mayAskAt(polled([went()]))).toBe(NOW + MINUTE);
    expect(mayAskAt(polled([failed(500, 'x')], { since: NOW }))).toBe(NOW + MINUTE);
    expect(mayAskAt(polled([]))).toBe(0);
  });

  it.each([403, 429, 503])('is left alone until it is due after a %d', (status) => {
    expect(mayAskAt(polled([failed(status, 'x')], { since: NOW, dueAt: NOW + 99 * MINUTE }))).toBe(NOW + 99 * MINUTE);
  });
});
