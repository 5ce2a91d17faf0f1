import { expect, it } from 'vitest';
import { callingEveryone } from '../../src/app/channels.ts';

const SERVER = '100000000000000020';
const SERVERS = new Map([['1', SERVER]]);

it('knows the role that everyone has by the id of its server, and leaves other roles and unknown channels alone', () => {
  const everyone = { channel: '1', role: SERVER };
  const watches = [everyone, { channel: '1', role: '7' }, { channel: '1', role: null }, { channel: '2', role: SERVER }];
  expect(callingEveryone(watches, (channel) => SERVERS.get(channel))).toEqual([everyone]);
});
