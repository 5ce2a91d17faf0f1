import { describe, expect, it } from 'vitest';
import { asidePause, consequence, isStuck, type ReceiptContext } from '../../src/delivery/consequence.ts';
import type { ChannelState, OutboxMessage } from '../../src/delivery/outbox.ts';
import type { Receipt } from '../../src/delivery/receipt.ts';

const NOW = 1_000_000;
const CHANNEL: ChannelState = { id: '7', server: '1', newest: '9', restUntil: null, rests: 0, reason: null };
const ATTEMPTED: OutboxMessage = {
  id: 1,
  key: '1',
  kind: 'alert',
  channel: '7',
  watch: 'Docks',
  state: 'attempted',
  madeAt: 0,
  dueAt: 500,
  attemptedAt: NOW,
  after: '9',
  body: '{}',
  form: 'full',
  remoteId: null,
  deliveredAt: null,
  wanted: 2,
  told: 1,
  editedAt: null,
  failingSince: null,
  asideSince: null,
  reason: null,
  update: null,
};
const DELIVERED: OutboxMessage = { ...ATTEMPTED, state: 'delivered', remoteId: '10', deliveredAt: NOW };
const following = (receipt: Receipt, message = ATTEMPTED, channel = CHANNEL, rest: Partial<ReceiptContext> = {}) =>
  consequence(receipt, message, channel, { now: NOW, told: 2, home: { kind: 'here' }, mayHaveArrived: false, ...rest });
const AGAIN = { mayHaveArrived: true };

describe('a message that was attempted', () => {
  it('and arrived is delivered', () => {
    expect(following({ kind: 'delivered', remoteId: '10' })).toEqual({
      change: { to: 'delivered', at: NOW, remoteId: '10', next: [] },
      channel: null,
    });
  });

  it('too fast is due again, and its channel waits', () => {
    expect(following({ kind: 'later', wait: 300, reason: 'rate limit' })).toEqual({
      change: { to: 'later', until: NOW + 300, reason: 'rate limit', at: NOW, mayHaveArrived: false },
      channel: { ...CHANNEL, restUntil: NOW + 300, reason: 'rate limit' },
    });
  });

  it('without an answer stays attempted: its key protects it', () => {
    expect(following({ kind: 'unknown', wait: 300, reason: '503' })).toEqual({
      change: { to: 'later', until: NOW + 300, reason: '503', at: NOW, mayHaveArrived: true },
      channel: { ...CHANNEL, restUntil: NOW + 300, reason: '503' },
    });
  });

  it('in a channel that is gone is due as before; the channel rests, longer each time', () => {
    const gone = { kind: 'gone', reason: 'Unknown Channel' } as const;
    expect(following(gone)).toEqual({
      change: { to: 'later', until: 500, reason: 'Unknown Channel', at: NOW, mayHaveArrived: false },
      channel: { ...CHANNEL, restUntil: NOW + 300_000, rests: 1, reason: 'Unknown Channel' },
    });
    expect(following(gone, ATTEMPTED, { ...CHANNEL, rests: 2 }).channel).toMatchObject({
      restUntil: NOW + 45 * 60_000,
      rests: 3,
    });
  });

  it.each([
    { kind: 'later', wait: 300, reason: '429' },
    { kind: 'later', wait: 300, reason: '401' },
    { kind: 'resting', reason: '403' },
    { kind: 'gone', reason: '404' },
    { kind: 'unknown', wait: 300, reason: '503' },
  ] satisfies Receipt[])('that may have arrived before stays attempted, whatever is answered now: %j', (receipt) => {
    expect(following(receipt, ATTEMPTED, CHANNEL, AGAIN).change).toMatchObject({ to: 'later', mayHaveArrived: true });
  });

  it('whose channel is gone goes where its watch has gone; where no watch has its name it is closed', () => {
    const gone = { kind: 'gone', reason: 'Unknown Channel' } as const;
    const home = { kind: 'moved', channel: '8' } as const;
    expect(following(gone, ATTEMPTED, CHANNEL, { home })).toEqual({
      change: { to: 'moved', channel: '8', reason: 'Unknown Channel' },
      channel: null,
    });
    const nowhere = { home: { kind: 'nowhere' } } as const;
    expect(following(gone, ATTEMPTED, CHANNEL, nowhere).change).toMatchObject({ to: 'rejected' });
    expect(following(gone, DELIVERED, CHANNEL, nowhere).change).toMatchObject({ to: 'left' });
  });

  it('refused though the channel takes others waits alone', () => {
    const alone = { kind: 'later', wait: 300, reason: '403', ofMessage: true } as const;
    expect(following(alone)).toMatchObject({ change: { to: 'later', until: NOW + 300 }, channel: null });
  });

  it('and refused goes in plain text, then without links, then is set aside; the channel goes on', () => {
    const refused = { kind: 'rejected', reason: 'Invalid Form Body' } as const;
    expect(following(refused)).toEqual({
      change: { to: 'simpler', form: 'plain', reason: 'Invalid Form Body' },
      channel: null,
    });
    expect(following(refused, { ...ATTEMPTED, form: 'plain' }).change).toMatchObject({
      to: 'simpler',
      form: 'no links',
    });
    expect(following(refused, { ...ATTEMPTED, form: 'no links' })).toEqual({
      change: { to: 'rejected', reason: 'Invalid Form Body' },
      channel: null,
    });
  });

  it('and deleted by someone meanwhile is set aside', () => {
    expect(following({ kind: 'deleted' })).toMatchObject({ change: { to: 'rejected' }, channel: null });
  });
});

describe('an edit', () => {
  it.each([
    [{ kind: 'later', wait: 300, reason: 'rate limit' }, NOW + 300],
    [{ kind: 'unknown', wait: 300, reason: '503' }, NOW + 300],
  ] satisfies [Receipt, number][])('that cannot be told now waits alone: %j', (receipt, until) => {
    expect(following(receipt, DELIVERED)).toEqual({
      change: expect.objectContaining({ to: 'later', until, reason: receipt.reason }),
      channel: null,
    });
  });

  it('in a channel that is gone waits with it', () => {
    expect(following({ kind: 'resting', reason: 'gone' }, DELIVERED)).toMatchObject({
      change: { to: 'later', until: NOW + 300_000 },
      channel: { restUntil: NOW + 300_000, rests: 1 },
    });
  });

  it.each([{ kind: 'deleted' }, { kind: 'rejected', reason: 'no' }] satisfies Receipt[])(
    'that never can be told is left: %j',
    (receipt) => {
      expect(following(receipt, DELIVERED)).toMatchObject({ change: { to: 'left', told: 2 }, channel: null });
    },
  );
});

describe('a message that fails again and again', () => {
  const MINUTE = 60_000;
  const failing = (minutes: number) => ({ ...ATTEMPTED, failingSince: NOW - minutes * MINUTE });

  it.each([
    ['unknown', 10, true],
    ['unknown', 9, false],
    ['later', 10, true],
    ['resting', 60, false],
  ] as const)('%s for %i minutes: is it stuck? %s', (kind, minutes, stuck) => {
    expect(isStuck(failing(minutes), { kind, wait: 0, reason: '' }, NOW)).toBe(stuck);
    expect(isStuck({ ...failing(minutes), state: 'delivered' }, { kind, wait: 0, reason: '' }, NOW)).toBe(false);
  });

  it('stands aside longer and longer, an hour at most', () => {
    const aside = (minutes: number) => ({ ...failing(700), asideSince: NOW - minutes * MINUTE });
    expect([0, 10, 60, 600].map((minutes) => asidePause(aside(minutes), NOW) / MINUTE)).toEqual([1, 5, 30, 60]);
  });

  it('is tried again after a minute, also where a clock that was set on says that it has failed for hours', () => {
    expect(asidePause(failing(8 * 60), NOW)).toBe(MINUTE);
  });
});
