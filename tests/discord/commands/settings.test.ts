import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, OTHER } from '../../support/newsroom.ts';
import { labelsOf, modalOf, openPeople, type People, saidIn } from '../../support/people.ts';
import { FAR, FAR_WATCH, SECOND } from '../../support/scenarios.ts';

const BOARD = [
  { id: CHANNEL, name: 'embassies' },
  { id: OTHER, name: 'board' },
];

function open(settings: object = {}) {
  return openPeople({
    channels: BOARD,
    servers: [{ ...SECOND, channels: [{ id: FAR, name: 'far' }] }],
    watches: [EMBASSY, FAR_WATCH],
    settings,
  });
}

const server = async ({ newsroom }: People) => (await newsroom.store.channel(CHANNEL)).server!;

describe('/settings', () => {
  it('sets the time zone in settings.yaml itself, keeps its comments, and Undo takes it back', async () => {
    const people = await open();
    people.write('settings.yaml', `# ours\n${people.file('settings.yaml')}alertsPerHour: 30 # busy\n`);
    const before = people.file('settings.yaml');
    const set = await people.slash('settings set', { timezone: 'Europe/Berlin' });
    expect(saidIn(set)).toBe('Set for this server: time zone Europe/Berlin.');
    expect(people.file('settings.yaml')).toBe(
      `${before}servers:\n  - { id: "${await server(people)}", timezone: Europe/Berlin }\n`,
    );
    expect(saidIn(await people.slash('settings show'))).toMatch(/\*\*Time zone\*\* Europe\/Berlin: it is 13:00 there/);

    const undone = await people.press(set, 'Undo');
    expect(saidIn(undone)).toContain('Undone: set for this server: time zone Europe/Berlin');
    expect(people.file('settings.yaml')).toBe(`${before}servers: []\n`);
    expect(saidIn(await people.slash('settings show'))).toContain('UTC, as for all servers');
  });

  it('gives a role the rights of an editor on this server, and not those of a manager', async () => {
    const people = await open();
    const { discord } = people.newsroom;
    const as = discord.people.editor;
    const id = await server(people);
    // The role no longer has Manage Server.
    discord.setRole(id, 'Managers', PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages);
    const pause = () => people.slash('watch pause', { watch: EMBASSY.name }, { as });
    expect(saidIn(await pause())).toContain('You need Manage Server or an editor role');
    const set = await people.slash('settings set', { editors: '@Managers' });
    expect(saidIn(set)).toBe('Set for this server: editors \\@Managers.');
    expect(saidIn(await people.slash('settings show'))).toMatch(/Manage Server, <@&\d+>/);
    expect(saidIn(await pause())).toContain('Paused the watch');
    const own = await people.slash('settings set', { timezone: 'Asia/Tokyo' }, { as });
    expect(saidIn(own)).toContain('You need Manage Server to change this server’s settings');
  });

  it('proposes the default channel in /watch add, where the person can post in it', async () => {
    const people = await open();
    const { discord } = people.newsroom;
    const proposed = async () => JSON.stringify(modalOf(await people.slash('watch add')));
    expect(await proposed()).toContain(`"default_values":[{"id":"${CHANNEL}"`);
    const set = await people.slash('settings set', { channel: OTHER });
    expect(saidIn(set)).toBe('Set for this server: default channel #board.');
    expect(await proposed()).toContain(`"default_values":[{"id":"${OTHER}"`);
    const { editor } = discord.people;
    discord.setOverwrites(OTHER, [{ id: editor, type: 1, allow: '0', deny: '1024' }] as never);
    const theirs = await people.slash('watch add', {}, { as: editor });
    expect(JSON.stringify(modalOf(theirs))).toContain(`"default_values":[{"id":"${CHANNEL}"`);
    expect(saidIn(await people.slash('settings show', {}, { as: editor }))).toContain('**Default channel** none');
  });

  it('changes several settings at once, in one row that it then changes in place', async () => {
    const people = await open();
    await people.slash('settings set', { timezone: 'Asia/Tokyo', channel: OTHER });
    await people.slash('settings set', { timezone: 'Africa/Lagos' });
    const id = await server(people);
    expect(people.file('settings.yaml')).toContain(
      `servers:\n  - { id: "${id}", timezone: Africa/Lagos, channel: "${OTHER}" }\n`,
    );
  });

  it('clears a setting, and the row with the last of them; both can be undone', async () => {
    const people = await open();
    await people.slash('settings set', { timezone: 'Asia/Tokyo', channel: OTHER });
    const row = people.file('settings.yaml');
    expect(saidIn(await people.slash('settings clear', { what: 'channel' }))).toBe(
      'Cleared this server’s default channel.',
    );
    const last = await people.slash('settings clear', { what: 'timezone' });
    expect(people.file('settings.yaml')).toContain('servers: []');
    await people.press(last, 'Undo');
    expect(people.file('settings.yaml')).toBe(row.replace(`, channel: "${OTHER}"`, ''));
    const nothing = await people.slash('settings clear', { what: 'editors' });
    expect(saidIn(nothing)).toBe('This server has no editors’ roles of its own.');
    expect(labelsOf(nothing)).toEqual([]);
  });

  it.each([
    [{ timezone: 'Berlin' }, 'I know no time zone “Berlin”. Choose one from the list'],
    [{ timezone: '../../etc' }, 'I know no time zone'],
    [{ editors: '@nobody' }, 'This server has no role “\\@nobody”'],
    [{ editors: '@everyone' }, 'This server has no role'],
    [{ editors: ' , ' }, 'Name 1 to 20 roles'],
    [{}, 'Choose what to set'],
  ])('refuses %j with a sentence, and writes nothing', async (given, said) => {
    const people = await open();
    const before = people.file('settings.yaml');
    expect(saidIn(await people.slash('settings set', given))).toContain(said);
    expect(people.file('settings.yaml')).toBe(before);
  });

  it('writes nothing where one of several is wrong', async () => {
    const people = await open();
    const before = people.file('settings.yaml');
    await people.slash('settings set', { timezone: 'Asia/Tokyo', editors: '@nobody' });
    expect(people.file('settings.yaml')).toBe(before);
  });

  it('neither shows a server another’s settings nor undoes them', async () => {
    const people = await open();
    const { owner } = people.newsroom.discord.people;
    const there = { as: owner, channelId: FAR };
    const set = await people.slash('settings set', { timezone: 'Asia/Tokyo', channel: OTHER });
    const far = saidIn(await people.slash('settings show', {}, there));
    expect(far).toContain('UTC, as for all servers');
    expect(far).not.toContain(OTHER);
    await people.slash('settings set', { timezone: 'Africa/Cairo' }, there);
    expect(saidIn(await people.slash('settings show'))).toContain('Asia/Tokyo');
    const custom = JSON.stringify(set).match(/undo:\w+/)![0];
    expect(saidIn(await people.forge(custom, there))).toContain('has expired');
  });

  it('does not let an editor without Manage Server undo what a manager has set', async () => {
    const people = await open();
    const { member } = people.newsroom.discord.people;
    const set = await people.slash('settings set', { timezone: 'Asia/Tokyo' });
    const custom = JSON.stringify(set).match(/undo:\w+/)![0];
    const before = people.file('settings.yaml');
    expect(saidIn(await people.forge(custom, { as: member }))).toContain('You need Manage Server');
    expect(people.file('settings.yaml')).toBe(before);
  });

  it('completes time zones by city or name', async () => {
    const people = await open();
    expect(await people.complete('settings set', 'timezone', 'berl')).toEqual(['Europe/Berlin']);
    expect((await people.complete('settings set', 'timezone', 'new y'))[0]).toBe('America/New_York');
    expect(await people.complete('settings set', 'timezone', '')).toContain('UTC');
  });
});
