import { expect, test } from 'vitest';
import { tryPair } from './pairs.ts';

/** The short form of `npm run torture`: those that once lost or doubled alerts. */
test.each([
  ['lost answer', '429'],
  ['lost answer', '401'],
  ['lost answer', '403'],
  ['400 of a proxy', '408'],
  ['403', 'lost answer'],
  ['400 of the body', 'lost answer'],
  ['200 with HTML', '500'],
] as const)('%s, then %s: no alert is lost or doubled', async (first, second) => {
  expect(await tryPair([first, second])).toMatchObject({
    lost: 0,
    doubled: 0,
    recovered: expect.stringMatching(/ min$/),
  });
});
