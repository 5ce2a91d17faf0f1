import { describe, expect, it } from 'vitest';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { HOUR, MINUTE, OTHER, type TestItem, TWELVE } from '../../support/newsroom.ts';
import { buttonOf, labelsOf, openPeople, type People, saidIn } from '../../support/people.ts';

/** The role “Managers” of the local server. */
const CALLED = '100000000000000021';
const QUAKE = { name: 'Disasters', terms: 'earthquake Tesmar', channel: CHANNEL, urgent: 'dead >= 10' };
const DEAD: TestItem = {
  title: 'Earthquake in Tesmar kills 12',
  text: 'Twelve people were killed by the earthquake that shook Tesmar, and walls cracked in the Hesperin valley, the mayor told our reporter.',
};
const FLOOD: TestItem = {
  title: 'Flood drowns fields near Brask',
  text: 'The river Ommer drowned fields near Brask after three days of rain, a farmer told our reporter.',
};

async function alerted(watch: object = {}, settings: object = {}): Promise<People> {
  const watches = [
    { ...QUAKE, ...watch },
    { name: 'Floods', terms: 'flood Brask', channel: CHANNEL, level: 'notice' },
  ];
  const people = await openPeople({ watches, settings });
  people.newsroom.publish('Courier', DEAD);
  await people.newsroom.round();
  return people;
}
const alertOf = ({ newsroom }: People): LocalReply => ({ kind: 'message', message: newsroom.messages()[0]! });
const fieldOf = ({ newsroom }: People, name: string) => newsroom.field(newsroom.messages()[0]!, name);
const idOf = ({ newsroom }: People, who: 'owner' | 'editor' | 'member') => newsroom.discord.people[who];

async function write(people: People, note: string, as?: string): Promise<LocalReply> {
  const form = await people.press(alertOf(people), 'Note', as);
  return people.fill(form, { note }, { ...(as && { as }), from: alertOf(people) });
}

describe('below an alert, the desk', () => {
  it('has a second row of buttons, because Discord allows five in each', async () => {
    const people = await alerted();
    const [first, second] = people.newsroom.messages()[0]!.components as { components: { label: string }[] }[];
    expect(first!.components).toHaveLength(4);
    expect(second!.components.map(({ label }) => label)).toEqual(['Take', 'Done', 'Note']);
  });

  it('can be turned off by a watch, and on by a server for all its watches', async () => {
    const off = await alerted({ desk: false });
    expect(labelsOf(alertOf(off))).not.toContain('Take');
    const server = { id: off.newsroom.discord.guildId, desk: true };
    const on = await alerted({ urgent: undefined }, { servers: [server] });
    expect(labelsOf(alertOf(on))).toContain('Take');
    expect(labelsOf(alertOf(await alerted({ urgent: undefined })))).not.toContain('Take');
  });
});

describe('taking an alert', () => {
  it('is saved, answered, and shown on the alert', async () => {
    const people = await alerted();
    expect(saidIn(await people.press(alertOf(people), 'Take'))).toContain('Took “Earthquake in Tesmar kills 12”.');
    await people.newsroom.later(2 * MINUTE);
    expect(fieldOf(people, 'Taken')).toContain(`<@${idOf(people, 'owner')}>, <t:`);
    expect(labelsOf(alertOf(people))).toContain('Release');
    await people.restart();
    expect(saidIn(await people.press(alertOf(people), 'Release'))).toContain('Gave back “Earthquake');
    await people.newsroom.later(2 * MINUTE);
    expect(fieldOf(people, 'Taken')).toBe('');
  });

  it('tells the second of two people who has it, and lets them take it over', async () => {
    const people = await alerted();
    const [one, two] = await Promise.all([
      people.press(alertOf(people), 'Take'),
      people.press(alertOf(people), 'Take', idOf(people, 'editor')),
    ]);
    const [won, lost] = saidIn(one).startsWith('Took') ? [one, two] : [two, one];
    const [winner, loser] = won === one ? (['owner', 'editor'] as const) : (['editor', 'owner'] as const);
    expect(saidIn(lost)).toContain(`<@${idOf(people, winner)}> took this alert`);
    expect(saidIn(await people.press(lost, 'Take it over', idOf(people, loser)))).toContain('Took over “Earthquake');
    await people.newsroom.later(2 * MINUTE);
    expect(fieldOf(people, 'Taken')).toContain(idOf(people, loser));
    // What was taken over cannot be undone by the one before.
    expect(saidIn(await people.press(won, 'Undo', idOf(people, winner)))).toContain('Somebody has changed this alert');
  });

  it('twice by mistake changes nothing, and offers to give it back', async () => {
    const people = await alerted();
    await people.press(alertOf(people), 'Take');
    const again = await people.press(alertOf(people), 'Take');
    expect(saidIn(again)).toContain('You took this alert <t:');
    expect(labelsOf(again)).toEqual(['Release']);
  });

  it('is undone', async () => {
    const people = await alerted();
    const taken = await people.press(alertOf(people), 'Take');
    await people.newsroom.later(2 * MINUTE);
    expect(saidIn(await people.press(taken, 'Undo'))).toContain('Undone: took “Earthquake');
    await people.newsroom.later(2 * MINUTE);
    expect(fieldOf(people, 'Taken')).toBe('');
  });

  it('is for editors, and for roles that are named as responders', async () => {
    const people = await alerted();
    const member = idOf(people, 'member');
    expect(saidIn(await people.press(alertOf(people), 'Take', member))).toContain('a responder role');
    const { guildId } = people.newsroom.discord;
    const managers = String(BigInt(guildId) + 1n);
    const open = await alerted({}, { servers: [{ id: guildId, responders: [managers] }] });
    const { discord } = open.newsroom;
    discord.setRole(guildId, 'Managers', 0n);
    const responder = discord.people.editor;
    expect(saidIn(await open.press(alertOf(open), 'Take', discord.people.member))).toContain('a responder role');
    expect(saidIn(await open.slash('watch pause', { watch: 'Disasters' }, { as: responder }))).toContain(
      'to change watches',
    );
    const taken = await open.press(alertOf(open), 'Take', responder);
    expect(saidIn(taken)).toContain('Took “Earthquake');
    expect(saidIn(await open.press(taken, 'Undo', responder))).toContain('Undone');
  });
});

describe('marking an alert as done', () => {
  it('is shown, told to whoever comes after, and reopened', async () => {
    const people = await alerted();
    await people.press(alertOf(people), 'Take');
    expect(saidIn(await people.press(alertOf(people), 'Done', idOf(people, 'editor')))).toContain(
      'Marked as done: “Earth',
    );
    const late = await people.press(alertOf(people), 'Take');
    expect(saidIn(late)).toContain(`<@${idOf(people, 'editor')}> marked this alert as done`);
    await people.newsroom.later(2 * MINUTE);
    expect(fieldOf(people, 'Done')).toContain(idOf(people, 'editor'));
    expect(labelsOf(alertOf(people))).toContain('Reopen');
    expect(saidIn(await people.press(late, 'Reopen'))).toContain('Reopened “Earthquake');
    await people.newsroom.later(2 * MINUTE);
    expect(fieldOf(people, 'Taken')).toContain(idOf(people, 'owner'));
  });
});

describe('a note', () => {
  it('is shown on the alert in one line, and in All reports with who wrote it; and can be undone', async () => {
    const people = await alerted();
    await write(people, 'Called the mayor:\n**no answer** @everyone', idOf(people, 'editor'));
    await people.newsroom.later(2 * MINUTE);
    const editor = idOf(people, 'editor');
    expect(fieldOf(people, 'Note')).toBe(`<@${editor}>: Called the mayor: \\*\\*no answer\\*\\* \\@everyone`);
    const said = await write(people, 'The mayor confirms 12 dead');
    await people.newsroom.later(2 * MINUTE);
    expect(fieldOf(people, 'Note')).toContain('The mayor confirms 12 dead · 2 notes in *All reports*');
    const all = saidIn(await people.press(alertOf(people), 'All reports'));
    expect(all).toContain(`**Note** <@${editor}>`);
    expect(all).toContain('The mayor confirms 12 dead');
    expect(all).toContain('**Urgent** 12 dead (Courier): “');
    expect(saidIn(await people.press(said, 'Undo'))).toContain('Undone: noted at');
    await people.newsroom.later(2 * MINUTE);
    expect(fieldOf(people, 'Note')).toContain('Called the mayor');
  });

  it('of blanks alone is not saved', async () => {
    const people = await alerted();
    expect(saidIn(await write(people, '  \n '))).toContain('The note is empty');
  });
});

describe('/board', () => {
  it('lists urgent alerts that nobody has first, then those taken, the others, and those done today', async () => {
    const people = await alerted();
    people.newsroom.publish('Herald', FLOOD);
    await people.newsroom.later();
    const board = await people.slash('board');
    expect(saidIn(board)).toMatch(/Urgent, and nobody has it[\s\S]*12 dead[\s\S]*Nobody has it[\s\S]*Flood drowns/);
    await people.press(alertOf(people), 'Take');
    await write(people, 'On the phone');
    const taken = saidIn(await people.slash('board'));
    expect(taken).toMatch(
      /\*\*Taken\*\*[\s\S]*taken by <@\d+> <t:[\s\S]*Note by <@\d+>: On the phone[\s\S]*Nobody has it/,
    );
    await people.press(alertOf(people), 'Done');
    expect(saidIn(await people.slash('board'))).toMatch(/Nobody has it[\s\S]*Done in the last 24 hours[\s\S]*done by/);
    await people.newsroom.later(25 * HOUR);
    expect(saidIn(await people.slash('board'))).not.toContain('Earthquake');
  });

  it('is filtered by watch and person', async () => {
    const people = await alerted();
    people.newsroom.publish('Herald', FLOOD);
    await people.newsroom.later();
    await people.press(alertOf(people), 'Take', idOf(people, 'editor'));
    expect(saidIn(await people.slash('board', { watch: 'floods' }))).not.toContain('Earthquake');
    const theirs = saidIn(await people.slash('board', { person: idOf(people, 'editor') }));
    expect(theirs).toContain('Earthquake');
    expect(theirs).not.toContain('Flood drowns');
    expect(saidIn(await people.slash('board', { watch: 'Strikes' }))).toContain('no watch “Strikes”');
  });

  it('takes an alert from the list, or tells who has it', async () => {
    const people = await alerted();
    let board = await people.slash('board');
    const { act } = people.newsroom.discord;
    const choose = async (as: string) => {
      const { id, components } = (board as { message: { id: string; components: unknown } }).message;
      const customId = /"custom_id":"(board-take:[^"]+)"/.exec(JSON.stringify(components))![1]!;
      const value = /"value":"([\w-]{16})"/.exec(JSON.stringify(components))![1]!;
      return act.click({ messageId: id, customId, values: [value], as });
    };
    await people.press(alertOf(people), 'Take', idOf(people, 'editor'));
    expect(saidIn(await choose(idOf(people, 'owner')))).toContain(`<@${idOf(people, 'editor')}> took this alert`);
    await people.newsroom.later(2 * MINUTE);
    await people.press(alertOf(people), 'Release', idOf(people, 'editor'));
    board = await people.slash('board');
    const taken = await choose(idOf(people, 'owner'));
    expect(saidIn(taken)).toMatch(/^Took “Earthquake in Tesmar kills 12”\.[\s\S]*\*\*Taken\*\*/);
    expect(saidIn(await people.press(taken, 'Undo'))).toContain('Undone: took');
  });

  it('is paged', async () => {
    const people = await openPeople({
      watches: [{ name: 'Embassies', terms: 'embassy', channel: CHANNEL, desk: true }],
    });
    people.newsroom.publish('Tribune', ...TWELVE);
    await people.newsroom.round();
    const board = await people.slash('board');
    const next = await people.press(board, 'Next');
    expect(JSON.stringify(next)).toContain('page 2 of');
    await people.restart();
    expect(JSON.stringify(await people.press(next, 'Previous'))).toContain('page 1 of');
  });

  it('shows nothing of a channel that the person cannot see', async () => {
    const people = await openPeople({
      channels: [
        { id: CHANNEL, name: 'embassies' },
        { id: OTHER, name: 'closed' },
      ],
      watches: [{ ...QUAKE, channel: OTHER }],
    });
    people.newsroom.publish('Courier', DEAD);
    await people.newsroom.round();
    const member = idOf(people, 'member');
    people.newsroom.discord.setOverwrites(OTHER, [{ id: member, type: 1, allow: '0', deny: String(1 << 10) }]);
    expect(saidIn(await people.slash('board'))).toContain('Earthquake');
    expect(saidIn(await people.slash('board', {}, { as: member }))).not.toContain('Earthquake');
  });
});

describe('an urgent alert that nobody takes', () => {
  const ESCALATE = { escalate: { after: '15m', role: CALLED } };
  const calls = ({ newsroom }: People) => newsroom.messages().filter(({ content }) => content.includes('Nobody has'));

  it('calls a second role once, as a reply, with a button to take it', async () => {
    const people = await alerted(ESCALATE);
    await people.newsroom.later(14 * MINUTE);
    expect(calls(people)).toEqual([]);
    await people.newsroom.later(2 * MINUTE);
    const [call] = calls(people);
    expect(call!.content).toContain(`<@&${CALLED}> **Nobody has taken this** · Disasters · Earthquake in Tesmar`);
    expect(call!.content).toContain('has waited 15 minutes for somebody to take it');
    expect(call!.mention_roles).toEqual([CALLED]);
    expect(call!.message_reference?.message_id).toBe(people.newsroom.messages()[0]!.id);
    await people.restart();
    await people.newsroom.later(HOUR);
    expect(calls(people)).toHaveLength(1);
    expect(saidIn(await people.slash('board'))).toContain('escalated <t:');
    expect(saidIn(await people.press({ kind: 'message', message: call! }, 'Take'))).toContain('Took “Earthquake');
  });

  it.each(['Take', 'Done'])('calls nobody after %s in time', async (label) => {
    const people = await alerted(ESCALATE);
    await people.newsroom.later(10 * MINUTE);
    await people.press(alertOf(people), label);
    await people.newsroom.later(HOUR);
    expect(calls(people)).toEqual([]);
  });

  it('calls nobody where it was taken between the decision and the sending', async () => {
    const people = await alerted(ESCALATE);
    people.newsroom.pass(16 * MINUTE);
    const { store, now } = people.newsroom;
    const due = { story: 1, channel: CHANNEL, watch: 'Disasters', after: 15 * MINUTE, role: CALLED };
    expect(await store.saveEscalation(due, now())).toBe(true);
    expect(await store.saveEscalation(due, now())).toBe(false);
    await people.press(alertOf(people), 'Take');
    await people.newsroom.later();
    expect(calls(people)).toEqual([]);
  });

  it('calls as its server says, unless the watch says otherwise', async () => {
    const probe = await alerted();
    const server = { id: probe.newsroom.discord.guildId, ...ESCALATE };
    const people = await alerted({}, { servers: [server] });
    await people.newsroom.later(16 * MINUTE);
    expect(calls(people)).toHaveLength(1);
  });

  it('that is below urgent calls nobody', async () => {
    const people = await alerted({ ...ESCALATE, urgent: 'dead >= 100' });
    await people.newsroom.later(HOUR);
    expect(calls(people)).toEqual([]);
  });
});

it('the buttons of an alert name it by its key', async () => {
  const people = await alerted();
  expect(buttonOf(alertOf(people), 'Take')).toMatch(/^take:[\w-]{16}$/);
});
