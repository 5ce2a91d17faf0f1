import { describe, expect, it } from 'vitest';
import { followUpChange, possibleIn } from '../../src/delivery/follow-ups.ts';
import type { OutboxMessage } from '../../src/delivery/outbox.ts';
import { nextStep, withoutKeys } from '../../src/delivery/states.ts';

const NOW = 1_000_000;
const MINUTE = 60_000;
const change = (answer: Parameters<typeof followUpChange>[0], age = 0, what: 'thread' | 'publish' = 'publish') =>
  followUpChange(answer, { what, deliveredAt: NOW - age, now: NOW });

describe('what follows a message', () => {
  it('is possible where its channel can have it; of an unknown channel it is asked', () => {
    expect(possibleIn('announcement', ['thread', 'publish'])).toEqual(['thread', 'publish']);
    expect(possibleIn('text', ['thread', 'publish'])).toEqual(['thread']);
    expect(possibleIn('forum', ['thread', 'publish'])).toEqual([]);
    expect(possibleIn(null, ['publish'])).toEqual(['publish']);
  });

  it('is tried again after a short pause that grows, for an hour', () => {
    const silent = { kind: 'unknown', wait: 5_000, reason: 'no answer' } as const;
    expect(change(silent)).toMatchObject({ to: 'later', until: NOW + 5_000 });
    expect(change(silent, 5 * MINUTE)).toMatchObject({ to: 'later', until: NOW + 5 * MINUTE });
    expect(change(silent, 60 * MINUTE)).toMatchObject({ to: 'refused', reason: 'no answer' });
  });

  it('is given up at once where the target will not, and where a publication would have to wait long', () => {
    expect(change({ kind: 'resting', reason: 'forbidden' })).toMatchObject({ to: 'refused', reason: 'forbidden' });
    expect(change({ kind: 'deleted' })).toMatchObject({ to: 'refused' });
    const limit = { kind: 'later', wait: 30 * MINUTE, reason: 'rate limit' } as const;
    expect(change(limit)).toMatchObject({ to: 'refused' });
    expect(change(limit, 0, 'thread')).toMatchObject({ to: 'later' });
  });
});

const message = (some: Partial<OutboxMessage>): OutboxMessage =>
  ({
    id: 1,
    kind: 'alert',
    state: 'due',
    dueAt: 0,
    wanted: 1,
    told: 1,
    madeAt: NOW,
    update: null,
    ...some,
  }) as OutboxMessage;

describe('the next step', () => {
  const posted = message({ id: 1, state: 'delivered', followUps: [{ what: 'publish', dueAt: NOW + 5_000 }] });

  it('is what follows a message, after all that is to be sent', () => {
    expect(nextStep([posted], null, NOW)).toEqual({ kind: 'wait', until: NOW + 5_000 });
    expect(nextStep([posted, message({ id: 2 })], null, NOW + 5_000)).toMatchObject({ kind: 'send' });
    expect(nextStep([posted], null, NOW + 5_000)).toEqual({ kind: 'follow', message: posted, what: 'publish' });
  });

  it('of a forum’s post that may have been made is a look, once it must have arrived', () => {
    const attempted = message({ state: 'attempted', attemptedAt: NOW });
    const step = (now: number) => withoutKeys(nextStep([attempted], null, now), now);
    expect(step(NOW + 5_000)).toEqual({ kind: 'wait', until: NOW + 15_000 });
    expect(step(NOW + 15_000)).toMatchObject({ kind: 'look' });
    expect(step(NOW - 5_000)).toMatchObject({ kind: 'look' });
    expect(nextStep([attempted], null, NOW + 5_000)).toMatchObject({ kind: 'resend' });
  });
});
