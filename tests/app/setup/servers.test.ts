import { expect, it } from 'vitest';
import { seenServers } from '../../../src/app/setup/servers.ts';

import { openTestDiscord } from '../../support/discord.ts';

it('the channels that npm run init offers are those that can take alerts, forums and media channels too', async () => {
  const discord = await openTestDiscord({
    channels: [
      { id: '100000000000000001', name: 'alerts' },
      { id: '100000000000000002', name: 'announced', type: 5 },
      { id: '100000000000000003', name: 'stories', type: 15 },
      { id: '100000000000000004', name: 'pictures', type: 16 },
      { id: '100000000000000005', name: 'voices', type: 2 },
    ],
  });
  const access = { token: discord.token, api: discord.api };
  const seen = await seenServers(access);
  expect(seen.kind === 'seen' && seen.channels.map(({ name, isForum }) => [name, isForum])).toEqual([
    ['alerts', false],
    ['announced', false],
    ['stories', true],
    ['pictures', true],
  ]);
  await discord.close();
});
