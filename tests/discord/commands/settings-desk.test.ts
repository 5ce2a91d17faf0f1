/** The desk of a server, set by `/settings desk`: with the real discord.js. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, MINUTE, type TestItem } from '../../support/newsroom.ts';
import { labelsOf, messageOf, modalOf, openPeople, type People, saidIn } from '../../support/people.ts';

/** The role “Managers” of the local server, which the person “editor” has. */
const DESK_ROLE = '100000000000000021';
const QUAKE = { name: 'Disasters', terms: 'earthquake Tesmar', channel: CHANNEL, urgent: 'dead >= 10' };
const DEAD: TestItem = {
  title: 'Earthquake in Tesmar kills 12',
  text: 'Twelve people were killed by the earthquake that shook Tesmar, and walls cracked in the Hesperin valley, the mayor told our reporter.',
};

const rows = (people: People) => (parse(people.file('settings.yaml')) as { servers?: object[] }).servers ?? [];
const shown = async (people: People) => saidIn(await people.slash('settings show'));

/** The fields of a form, each with what it holds. */
function held(reply: LocalReply): Record<string, unknown> {
  const fields = modalOf(reply).components.map(({ component }) => {
    const { custom_id, value, default_values, options } = component as unknown as {
      custom_id: string;
      value?: string;
      default_values?: { id: string }[];
      options?: { value: string; default?: boolean }[];
    };
    const chosen = options?.find((one) => one.default)?.value ?? default_values?.map(({ id }) => id);
    return [custom_id, chosen ?? value ?? ''];
  });
  return Object.fromEntries(fields);
}

async function fill(people: People, values: Record<string, string | readonly string[]>): Promise<LocalReply> {
  return people.fill(await people.slash('settings desk'), values);
}

describe('/settings desk', () => {
  it('shows what is set, picks roles from menus, writes the row of the server, and Undo takes it back', async () => {
    const people = await openPeople();
    expect(held(await people.slash('settings desk'))).toEqual({ desk: 'watches', after: '', role: '', responders: '' });
    const set = await fill(people, { desk: 'on', after: '15m', role: '@Managers', responders: '@Managers' });
    expect(saidIn(set)).toBe(
      'Set for this server: desk buttons on; calls \\@Managers after 15m; responders \\@Managers.',
    );
    expect(rows(people)).toEqual([
      {
        id: people.newsroom.discord.guildId,
        desk: true,
        escalate: { after: '15m', role: DESK_ROLE },
        responders: [DESK_ROLE],
      },
    ]);
    expect(held(await people.slash('settings desk'))).toEqual({
      ...{ desk: 'on', after: '15m', role: [DESK_ROLE], responders: [DESK_ROLE] },
    });
    const said = await shown(people);
    expect(said).toContain('**Desk buttons** on, where a watch does not say otherwise');
    expect(said).toContain(`**When nobody takes an urgent alert** <@&${DESK_ROLE}> is called after 15m, where`);
    expect(said).toContain(`**Responders** editors, <@&${DESK_ROLE}>`);

    expect(saidIn(await people.press(set, 'Undo'))).toContain('Undone: set for this server: desk buttons on');
    expect(rows(people)).toEqual([]);
    const before = await shown(people);
    expect(before).toContain('**Desk buttons** where a watch uses levels or asks for them');
    expect(before).toContain('**When nobody takes an urgent alert** nobody is called');
    expect(before).toMatch(/\*\*Responders\*\* editors$/m);
    expect(people.newsroom.discord.breaches).toEqual([]);
  });

  it('counts at once: the next alert has the buttons, and the role is called', async () => {
    const people = await openPeople({ watches: [QUAKE, EMBASSY] });
    await fill(people, { desk: 'on', after: '15m', role: '@Managers' });
    people.newsroom.publish('Courier', DEAD);
    await people.newsroom.round();
    await people.newsroom.later(16 * MINUTE);
    expect(people.newsroom.contents().at(-1)).toContain(`<@&${DESK_ROLE}> **Nobody has taken this**`);
  });

  it('lets responders take alerts, and nobody else than editors before that', async () => {
    const people = await openPeople({ watches: [QUAKE] });
    people.newsroom.publish('Courier', DEAD);
    await people.newsroom.round();
    const { discord } = people.newsroom;
    // The role no longer has Manage Server.
    discord.setRole(discord.guildId, 'Managers', (1n << 10n) | (1n << 11n));
    const take = () =>
      people.press({ kind: 'message', message: people.newsroom.messages()[0]! }, 'Take', discord.people.editor);
    expect(saidIn(await take())).toContain('You need Manage Server, an editor role or a responder role');
    await fill(people, { responders: '@Managers' });
    expect(saidIn(await take())).toContain('Took “Earthquake');
  });

  it('takes away what is emptied, keeps the rest of the row, and takes the row out with its last word', async () => {
    const people = await openPeople();
    await people.slash('settings set', { timezone: 'Asia/Tokyo' });
    await fill(people, { desk: 'off', after: '2h', role: '@Managers', responders: '@Managers' });
    const fewer = await fill(people, { desk: 'watches', after: '', role: [], responders: [] });
    expect(saidIn(fewer)).toBe(
      'Set for this server: desk buttons where a watch uses levels; nobody is called; no responders but its editors.',
    );
    const row = { id: people.newsroom.discord.guildId, timezone: 'Asia/Tokyo' };
    expect(rows(people)).toEqual([row]);
    await people.press(fewer, 'Undo');
    expect(rows(people)).toEqual([
      { ...row, desk: false, escalate: { after: '2h', role: DESK_ROLE }, responders: [DESK_ROLE] },
    ]);
    for (const [what, said] of [
      ['desk', 'desk buttons'],
      ['escalate', 'escalation'],
      ['responders', 'responders’ roles'],
    ] as const)
      expect(saidIn(await people.slash('settings clear', { what }))).toBe(`Cleared this server’s ${said}.`);
    expect(rows(people)).toEqual([row]);
    expect(saidIn(await people.slash('settings clear', { what: 'desk' }))).toBe(
      'This server has no desk buttons of its own.',
    );
    await fill(people, { desk: 'on' });
    await people.slash('settings clear', { what: 'timezone' });
    await fill(people, { desk: 'watches' });
    expect(rows(people)).toEqual([]);
  });

  it.each([
    [{ after: 'soon', role: '@Managers' }, 'Say after how long to escalate, as a duration such as 15m or 1h.'],
    [{ after: '15m' }, 'Choose the role to call as well, or leave the time empty.'],
    [{ role: '@Managers' }, 'Say after how long to escalate'],
    [{}, 'Nothing to save: the desk is unchanged.'],
  ])('refuses %j with a sentence, writes nothing, and keeps what was typed', async (values, said) => {
    const people = await openPeople();
    const before = people.file('settings.yaml');
    const filled = await fill(people, values);
    expect(saidIn(filled)).toContain(said);
    expect(people.file('settings.yaml')).toBe(before);
    expect(labelsOf(filled)).toEqual(['Edit']);
    await people.restart();
    const again = await people.press(filled, 'Edit');
    expect(held(again).after).toBe('after' in values ? values.after : '');
    const saved = await people.fill(again, { desk: 'on', after: '1h', role: '@Managers' }, { from: filled });
    expect([saved.kind, messageOf(saved).components?.length]).toEqual(['updated', 1]);
    expect(rows(people)).toHaveLength(1);
  });

  it('does not take the role that everyone has', async () => {
    const people = await openPeople();
    const { guildId } = people.newsroom.discord;
    const said = async (values: Record<string, string | readonly string[]>) => saidIn(await fill(people, values));
    expect(await said({ responders: [guildId] })).toContain('everyone cannot be one of them');
    expect(await said({ after: '15m', role: [guildId] })).toContain('everyone cannot be called');
    expect(rows(people)).toEqual([]);
  });

  it('leaves out a role that is gone, and keeps it in the file while nobody changes it', async () => {
    const gone = '100000000000000999';
    const { newsroom } = await openPeople();
    const servers = [{ id: newsroom.discord.guildId, responders: [gone, DESK_ROLE] }];
    const people = await openPeople({ settings: { servers } });
    expect(held(await people.slash('settings desk')).responders).toEqual([DESK_ROLE]);
    await fill(people, { desk: 'on' });
    expect(rows(people)).toEqual([{ ...servers[0], desk: true }]);
  });
});
