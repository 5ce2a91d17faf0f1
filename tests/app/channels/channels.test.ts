import { expect, it, onTestFinished } from 'vitest';
import { callingEveryone, lookAtChannels } from '../../../src/app/channels/channels.ts';
import { openRest } from '../../../src/discord/rest.ts';
import { openDiscordTarget } from '../../../src/discord/target/discord-target.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { openTestDiscord } from '../../support/discord.ts';

const SERVER = '100000000000000020';
const SERVERS = new Map([['1', SERVER]]);

it('knows the role that everyone has by the id of its server, and leaves other roles and unknown channels alone', () => {
  const everyone = { channel: '1', role: SERVER };
  const watches = [everyone, { channel: '1', role: '7' }, { channel: '1', role: null }, { channel: '2', role: SERVER }];
  expect(callingEveryone(watches, (channel) => SERVERS.get(channel))).toEqual([everyone]);
});

it('looks at channels side by side: one that does not answer holds up no other', async () => {
  const channels = [1, 2, 3].map((n) => ({ id: `10000000000000000${n}`, name: `c${n}` }));
  const discord = await openTestDiscord({ channels });
  const store = openSqlite(':memory:');
  onTestFinished(async () => {
    await store.close();
    await discord.close();
  });
  const slow = Promise.withResolvers<void>();
  discord.faults.push({ path: /1$/, how: { until: slow.promise } });
  const watches = channels.map(({ id }) => ({ channel: id }));
  const looking = lookAtChannels(watches, store, openDiscordTarget(openRest(discord)));
  const servers = async () => Promise.all(channels.map(async ({ id }) => (await store.channel(id)).server));
  await expect.poll(servers, { timeout: 60_000 }).toEqual([null, discord.guildId, discord.guildId]);
  slow.resolve();
  expect([...(await looking).keys()]).toEqual(channels.map(({ id }) => id));
  expect((await servers())[0]).toBe(discord.guildId);
});
