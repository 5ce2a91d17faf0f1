import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutboxMessage } from '../../src/delivery/outbox.ts';
import { byChannel, editDueAt, nextStep, type Quiet, restFor, soonest } from '../../src/delivery/states.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 1_000 * HOUR;

const row = (id: number, rest: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id,
  key: id.toString(36),
  kind: 'alert',
  channel: '7',
  watch: 'Docks',
  state: 'due',
  madeAt: NOW,
  dueAt: NOW,
  attemptedAt: null,
  after: null,
  body: null,
  form: 'full',
  remoteId: null,
  deliveredAt: null,
  wanted: 1,
  told: 0,
  editedAt: null,
  failingSince: null,
  asideSince: null,
  reason: null,
  update: null,
  ...rest,
});
const tried = (id: number, ago: number) => row(id, { state: 'attempted', attemptedAt: NOW - ago, told: 1 });
const posted = (id: number, ago: number, rest: Partial<OutboxMessage> = {}) =>
  row(id, { state: 'delivered', deliveredAt: NOW - ago, dueAt: NOW - ago, told: 1, wanted: 2, ...rest });
const waited = (id: number, rest: Partial<OutboxMessage> = {}) => row(id, { madeAt: NOW - HOUR - 1, ...rest });
const many = (count: number, rest: Partial<OutboxMessage> = {}) =>
  Array.from({ length: count }, (_, n) => waited(n + 1, rest));

/** The step in short: what, with which message. */
function step(messages: readonly OutboxMessage[], restUntil: number | null = null) {
  const next = nextStep(messages, restUntil, NOW);
  return next.kind === 'wait' ? ['wait', next.until] : [next.kind, next.message.id];
}

describe('the next step in a channel', () => {
  it('with nothing open is to wait for nothing', () => {
    expect(step([])).toEqual(['wait', null]);
  });

  it('is to send what is due, oldest first', () => {
    expect(step([row(1), row(2)])).toEqual(['send', 1]);
  });

  it('is to wait for what is due later, and to send what is due meanwhile', () => {
    expect(step([row(1, { dueAt: NOW + 5 })])).toEqual(['wait', NOW + 5]);
    expect(step([row(1, { dueAt: NOW + 5 }), row(2)])).toEqual(['send', 2]);
  });

  it('is to wait while the channel rests, whatever is due', () => {
    expect(step([row(1), tried(2, 0), posted(3, HOUR)], NOW + 1)).toEqual(['wait', NOW + 1]);
    expect(step([row(1)], NOW)).toEqual(['send', 1]);
  });

  it('is to send again under its key what was attempted a moment ago, before all else', () => {
    expect(step([row(1), tried(2, 2 * MINUTE - 1)])).toEqual(['resend', 2]);
  });

  it('is to look for what was attempted two minutes ago: the target may have forgotten the key', () => {
    expect(step([row(1), tried(2, 2 * MINUTE)])).toEqual(['look', 2]);
  });

  it('is to pass over what stands aside, and to come back to it', () => {
    const aside = { ...tried(1, HOUR), dueAt: NOW + MINUTE };
    expect(step([aside, row(2)])).toEqual(['send', 2]);
    expect(step([aside])).toEqual(['wait', NOW + MINUTE]);
    expect(step([{ ...aside, dueAt: NOW }, row(2)])).toEqual(['look', 1]);
  });

  it('is to look for what was attempted in the future: the clock has gone back', () => {
    expect(step([tried(1, -HOUR)])).toEqual(['look', 1]);
  });

  it('is to edit when nothing else is due: never in front of a new alert', () => {
    expect(step([posted(1, 5 * MINUTE), row(2)])).toEqual(['send', 2]);
    expect(step([posted(1, 5 * MINUTE), row(2, { dueAt: NOW + 5 })])).toEqual(['edit', 1]);
  });

  it('is never to edit what says all that is wanted', () => {
    expect(step([posted(1, HOUR, { told: 2 })])).toEqual(['wait', null]);
  });

  it('passes over an edit that must wait for one that need not', () => {
    expect(step([posted(1, 10), posted(2, 5 * MINUTE)])).toEqual(['edit', 2]);
  });

  it('is to wait for whatever comes first', () => {
    expect(step([posted(1, 10), row(2, { dueAt: NOW + HOUR })])).toEqual(['wait', NOW + MINUTE - 10]);
    expect(step([posted(1, 10), row(2, { dueAt: NOW + 5 })])).toEqual(['wait', NOW + 5]);
  });
});

describe('edits of one message', () => {
  const until = (message: OutboxMessage) => editDueAt(message) - NOW;

  it('come at most once a minute', () => {
    expect(until(posted(1, 0))).toBe(MINUTE);
    expect(until(posted(1, 10 * MINUTE, { editedAt: NOW - 20_000 }))).toBe(40_000);
  });

  it('come at most once in ten minutes after its first hour', () => {
    expect(until(posted(1, 2 * HOUR, { editedAt: NOW - 4 * MINUTE }))).toBe(6 * MINUTE);
    expect(until(posted(1, 59 * MINUTE, { editedAt: NOW }))).toBe(10 * MINUTE);
  });

  it('wait as long as Discord has asked', () => {
    expect(until(posted(1, 2 * HOUR, { dueAt: NOW + HOUR }))).toBe(HOUR);
  });
});

describe('alerts that waited too long', () => {
  it('are sent one by one while there are ten', () => {
    expect(step(many(10))).toEqual(['send', 1]);
  });

  it('are gathered when there are more: the first takes in the others of its watch', () => {
    const next = nextStep([...many(11), waited(12, { watch: 'Ships' }), row(13)], null, NOW);
    expect(next).toMatchObject({ kind: 'gather', message: { id: 1 } });
    expect(next.kind === 'gather' && next.others.map(({ id }) => id)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('of an hour to the minute have not waited too long', () => {
    expect(step(many(20, { madeAt: NOW - HOUR }))).toEqual(['send', 1]);
  });

  it('are gathered watch by watch, the last too, before any is sent', () => {
    const gathered = waited(1, { kind: 'gathered' });
    const rest = [3, 4].map((id) => waited(id, { watch: 'Ships' }));
    expect(step([gathered, ...rest])).toEqual(['gather', 3]);
    expect(step([gathered, waited(3, { watch: 'Ships', kind: 'gathered' })])).toEqual(['send', 1]);
  });

  it('are not gathered alone', () => {
    expect(step(many(11).map((one) => ({ ...one, watch: `watch ${one.id}` })))).toEqual(['send', 1]);
  });

  it('always come to an end: each step leaves fewer', () => {
    const rows = fc.array(fc.record({ watch: fc.constantFrom('a', 'b', 'c'), old: fc.boolean() }), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (some) => {
        let open = some.map(({ watch, old }, n) => (old ? waited(n, { watch }) : row(n, { watch })));
        for (let steps = 0; open.length > 0; steps += 1) {
          expect(steps).toBeLessThanOrEqual(some.length);
          const next = nextStep(open, null, NOW);
          if (next.kind === 'gather') {
            const folded = new Set(next.others);
            open = open.filter((one) => !folded.has(one));
            open = open.map((one) => (one === next.message ? { ...one, kind: 'gathered' } : one));
          } else {
            expect(next.kind).toBe('send');
            open = open.filter((one) => next.kind === 'send' && one !== next.message);
          }
        }
      }),
    );
  });
});

describe('a channel that is gone or forbidden', () => {
  it('rests longer each time, six hours at most', () => {
    const minutes = [0, 1, 2, 3, 4, 1_000].map((rests) => restFor(rests) / MINUTE);
    expect(minutes).toEqual([5, 15, 45, 135, 360, 360]);
  });
});

describe('the outbox', () => {
  it('is taken apart by channel, each in order', () => {
    const parted = byChannel([row(1), row(2, { channel: '8' }), row(3)]);
    expect([...parted].map(([channel, rows]) => [channel, rows.map(({ id }) => id)])).toEqual([
      ['7', [1, 3]],
      ['8', [2]],
    ]);
  });

  it('is next due at the soonest of its times', () => {
    expect([soonest([3, null, 2]), soonest([null]), soonest([])]).toEqual([2, null, null]);
  });
});

describe('quiet hours', () => {
  const until = NOW + HOUR;
  const quiet = () => ({ kind: 'quiet', until }) as const;
  const held = (id: number, rest: Partial<OutboxMessage> = {}) =>
    row(id, { heldSince: NOW - 1, dueAt: until, ...rest });
  const next = (messages: readonly OutboxMessage[], is: (message: OutboxMessage) => Quiet) => {
    const found = nextStep(messages, null, NOW, is);
    return found.kind === 'wait' ? ['wait', found.until] : [found.kind, found.message.id];
  };

  it('hold what is due, and what they hold waits for their end', () => {
    expect(next([row(1)], quiet)).toEqual(['hold', 1]);
    expect(next([held(1)], quiet)).toEqual(['wait', until]);
    expect(next([held(1), row(2)], quiet)).toEqual(['hold', 2]);
    expect(next([row(1, { dueAt: NOW + 5 })], quiet)).toEqual(['wait', NOW + 5]);
  });

  it('that end at another time now hold until then', () => {
    expect(next([held(1, { dueAt: NOW - 5 })], quiet)).toEqual(['hold', 1]);
  });

  it('end with one step for all alerts and updates that they held', () => {
    const step = nextStep([held(1), held(2, { kind: 'update' }), row(3)], null, NOW, () => ({ kind: 'awake' }));
    expect(step).toMatchObject({ kind: 'wake', message: { id: 1 }, others: [{ id: 2 }] });
  });

  it('let through what is important enough, at once and alone', () => {
    const urgent = (message: OutboxMessage) => (message.id === 2 ? ({ kind: 'let through' } as const) : quiet());
    expect(next([held(1), held(2)], urgent)).toEqual(['release', 2]);
    expect(next([held(1), row(2)], urgent)).toEqual(['send', 2]);
  });

  it('hold notices and lists of alerts too, which then go as they are; digests and tests go at their time', () => {
    for (const kind of ['notice', 'gathered', 'overflow'] as const) {
      expect(next([row(1, { kind })], quiet)).toEqual(['hold', 1]);
      expect(next([held(1, { kind })], () => ({ kind: 'awake' }))).toEqual(['release', 1]);
    }
    for (const kind of ['digest', 'held', 'test'] as const)
      expect(next([row(1, { kind })], quiet)).toEqual(['send', 1]);
  });

  it('keep back no edit, and no look for what may have arrived', () => {
    expect(next([held(1), posted(2, 2 * MINUTE)], quiet)).toEqual(['edit', 2]);
    expect(next([row(1), tried(2, 5 * MINUTE)], quiet)).toEqual(['look', 2]);
  });
});
