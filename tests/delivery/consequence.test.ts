import { describe, expect, it } from 'vitest';
import { consequence } from '../../src/delivery/consequence.ts';
import type { Receipt } from '../../src/delivery/receipt.ts';
import type { ChannelState, OutboxMessage } from '../../src/delivery/states.ts';

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
};
const DELIVERED: OutboxMessage = { ...ATTEMPTED, state: 'delivered', remoteId: '10', deliveredAt: NOW };
const following = (receipt: Receipt, message = ATTEMPTED, channel = CHANNEL) =>
  consequence(receipt, message, channel, { now: NOW, told: 2 });

describe('a message that was attempted', () => {
  it('and arrived is delivered', () => {
    expect(following({ kind: 'delivered', remoteId: '10' })).toEqual({
      change: { to: 'delivered', at: NOW, remoteId: '10' },
      channel: null,
    });
  });

  it('too fast is due again, and its channel waits', () => {
    expect(following({ kind: 'later', wait: 300, reason: 'rate limit' })).toEqual({
      change: { to: 'later', until: NOW + 300, reason: 'rate limit' },
      channel: { ...CHANNEL, restUntil: NOW + 300, reason: 'rate limit' },
    });
  });

  it('without an answer stays attempted: its key protects it', () => {
    expect(following({ kind: 'unknown', wait: 300, reason: '503' })).toEqual({
      change: null,
      channel: { ...CHANNEL, restUntil: NOW + 300, reason: '503' },
    });
  });

  it('in a channel that is gone is due as before; the channel rests, longer each time', () => {
    const gone = { kind: 'resting', reason: 'Unknown Channel' } as const;
    expect(following(gone)).toEqual({
      change: { to: 'later', until: 500, reason: 'Unknown Channel' },
      channel: { ...CHANNEL, restUntil: NOW + 300_000, rests: 1, reason: 'Unknown Channel' },
    });
    expect(following(gone, ATTEMPTED, { ...CHANNEL, rests: 2 }).channel).toMatchObject({
      restUntil: NOW + 45 * 60_000,
      rests: 3,
    });
  });

  it('and refused goes once more in plain text, then is set aside; the channel goes on', () => {
    const refused = { kind: 'rejected', reason: 'Invalid Form Body' } as const;
    expect(following(refused)).toEqual({
      change: { to: 'simpler', form: 'plain', reason: 'Invalid Form Body' },
      channel: null,
    });
    expect(following(refused, { ...ATTEMPTED, form: 'plain' })).toEqual({
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
      change: { to: 'later', until, reason: receipt.reason },
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
