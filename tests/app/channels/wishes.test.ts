/** What watches want of their channels and do not get, through the real discord.js before the local Discord. */
import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, OTHER, openTestNewsroom } from '../../support/newsroom.ts';

const MENTION_EVERYONE = 1n << 17n;
const CREATE_PUBLIC_THREADS = 1n << 35n;

interface Around {
  readonly channel?: object;
  readonly settings?: object;
  readonly allow?: bigint;
  readonly deny?: bigint;
  /** Roles that nobody may mention, by name. */
  readonly closed?: string;
}

async function unmet(watch: object, { channel, settings = {}, allow = 0n, deny = 0n, closed }: Around = {}) {
  const newsroom = await openTestNewsroom({
    channels: [
      { id: CHANNEL, name: 'desk', ...channel },
      { id: OTHER, name: 'other' },
    ],
    watches: [
      { ...EMBASSY, ...watch },
      { ...EMBASSY, channel: OTHER },
    ],
    settings,
  });
  const { api, token, guildId, faults } = newsroom.discord;
  if (closed) {
    const asked = await fetch(`${api}/v10/guilds/${guildId}`, { headers: { authorization: `Bot ${token}` } });
    const guild = (await asked.json()) as { roles: { name: string; mentionable: boolean }[] };
    for (const role of guild.roles) role.mentionable = role.name !== closed;
    faults.push({ method: 'GET', path: /^\/guilds\/\d+$/, times: 100, how: { status: 200, body: guild } });
  }
  newsroom.discord.setOverwrites(CHANNEL, [
    { id: newsroom.discord.applicationId, type: 1, allow: `${allow}`, deny: `${deny}` },
  ]);
  await newsroom.app.lookAtChannels();
  await newsroom.app.lookAtChannels();
  return newsroom.events.flatMap((one) => (one.kind === 'unmet' ? [one.wish.text] : []));
}

it('says that here or everyone calls nobody without Mention Everyone', async () => {
  expect(await unmet({ mention: ['here'] })).toEqual(['the bot lacks Mention Everyone here, so @here calls nobody']);
  expect(await unmet({ mention: ['here'] }, { allow: MENTION_EVERYONE })).toEqual([]);
});

it('says that a thread cannot be opened, and that a text channel publishes nothing', async () => {
  expect(await unmet({ thread: true }, { deny: CREATE_PUBLIC_THREADS })).toEqual([
    'the bot lacks Create Public Threads here, so updates are replies',
  ]);
  expect(await unmet({ publish: true })).toEqual(['publish is set, but this is no announcement channel']);
  expect(await unmet({ publish: true, thread: true }, { channel: { type: 5 } })).toEqual([]);
});

it('says which tag a forum lacks that requires one', async () => {
  const forum = (tags: string[]) => ({ channel: { type: 15, requiresTag: true, tags } });
  expect(await unmet({}, forum(['Other']))).toEqual([expect.stringContaining('lacks a tag named “Embassies”')]);
  expect(await unmet({}, forum(['embassies']))).toEqual([]);
});

describe('a role that is called', () => {
  const MANAGERS = '100000000000000021';
  const GONE = '100000000000000099';
  const GUILD = '100000000000000020';
  const call = (role: string) => ({ escalate: { after: '15m', role } });
  const ofServer = (role: string, more: object = {}) => ({ servers: [{ id: GUILD, ...call(role), ...more }] });
  const gone = `this server has no role ${GONE}, so it calls nobody: name another role`;
  const closed =
    "nobody may mention the role “Managers”: allow it in the role's settings, or give the bot Mention Everyone";

  it('by a watch must be there, and may be mentioned', async () => {
    expect(await unmet(call(GONE))).toEqual([gone]);
    expect(await unmet({ role: GONE }, { allow: MENTION_EVERYONE })).toEqual([gone]);
    expect(await unmet(call(MANAGERS), { closed: 'Managers' })).toEqual([closed]);
    expect(await unmet(call(MANAGERS), { closed: 'Managers', allow: MENTION_EVERYONE })).toEqual([]);
    expect(await unmet(call(MANAGERS))).toEqual([]);
    // Nobody is called for alerts that nobody can take.
    expect(await unmet({ ...call(GONE), desk: false })).toEqual([]);
  });

  it('by a server for its watches must be, too, unless the watch calls another or has no desk', async () => {
    expect(await unmet({ desk: true }, { settings: ofServer(GONE) })).toEqual([gone]);
    expect(await unmet({ desk: true }, { settings: ofServer(MANAGERS), closed: 'Managers' })).toEqual([closed]);
    expect(await unmet({ desk: true }, { settings: ofServer(MANAGERS) })).toEqual([]);
    expect(await unmet({ desk: true, ...call(MANAGERS) }, { settings: ofServer(GONE) })).toEqual([]);
    expect(await unmet({}, { settings: ofServer(GONE) })).toEqual([]);
    // Its desk is for all watches of the server.
    expect(await unmet({}, { settings: ofServer(GONE, { desk: true }) })).toEqual([gone, gone]);
  });
});
