import { expect, it } from 'vitest';
import { callingEveryone } from '../../src/app/channels.ts';
import type { ChannelAnswer } from '../../src/delivery/receipt.ts';

const SERVER = '100000000000000020';
const CHANNELS = new Map<string, ChannelAnswer>([
  ['1', { kind: 'channel', name: 'alerts', server: SERVER, newest: '0' }],
  ['2', { kind: 'gone', reason: 'the channel no longer exists' }],
]);

it('knows the role that everyone has by the id of its server, and leaves other roles and unknown channels alone', () => {
  const everyone = { channel: '1', role: SERVER };
  const watches = [everyone, { channel: '1', role: '7' }, { channel: '1', role: null }, { channel: '2', role: SERVER }];
  expect(callingEveryone(watches, CHANNELS)).toEqual([everyone]);
});
