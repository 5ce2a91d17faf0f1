import { describe, expect, it } from 'vitest';
import { undoChange } from '../../../src/desk/undo.ts';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { BREAD, EMBASSY, HOUR, OTHER, TWELVE, WITHDRAWAL, WITHDRAWAL_TOO } from '../../support/newsroom.ts';
import { labelsOf, messageOf, openPeople, type People, saidIn } from '../../support/people.ts';

async function alerted(): Promise<{ people: People; alert: LocalReply }> {
  const people = await openPeople();
  people.newsroom.publish('Courier', WITHDRAWAL);
  await people.newsroom.round();
  const [message] = people.newsroom.discord.messages(CHANNEL);
  return { people, alert: { kind: 'message', message: message! } };
}

/** Chooses in the select menu of a reply. */
function choose({ newsroom }: People, reply: LocalReply, value: string): Promise<LocalReply> {
  const { id, components } = messageOf(reply);
  const menu = (components ?? [])
    .flatMap((row) => (row.type === 1 ? row.components : []))
    .find((one) => one.type === 3);
  const { act, people } = newsroom.discord;
  return act.click({
    messageId: id,
    customId: (menu as { custom_id: string }).custom_id,
    values: [value],
    as: people.owner,
  });
}

const edits = (people: People) =>
  people.newsroom.events.filter((one) => one.kind === 'delivery' && one.delivery.kind === 'edited').length;

describe('Not relevant', () => {
  it('mutes the story: the alert is edited no more, until the mute is taken back', async () => {
    const { people, alert } = await alerted();
    const asked = await people.press(alert, 'Not relevant');
    expect(saidIn(asked)).toContain('What would you like to change?');
    const muted = await choose(people, asked, 'ever');
    expect(saidIn(muted)).toContain('Story muted in this channel permanently.');
    people.newsroom.publish('Herald', WITHDRAWAL_TOO);
    await people.newsroom.later(2 * HOUR);
    expect(edits(people)).toBe(0);

    await people.restart();
    expect(saidIn(await people.press(muted, 'Undo'))).toContain('Undone: muted the story “Aldmere withdraws');
    await people.newsroom.later();
    expect(edits(people)).toBe(1);
    expect(people.newsroom.field(people.newsroom.messages()[0]!, 'Rests on')).toContain('2 in all');
  });

  it('takes back the mute that it names, and puts back the one before', async () => {
    const { people, alert } = await alerted();
    const mutes = async () => (await people.newsroom.store.storyFile(1))?.mutes?.map(({ until }) => until);
    const day = await choose(people, await people.press(alert, 'Not relevant'), 'day');
    const [until] = (await mutes())!;
    const good = await choose(people, await people.press(alert, 'Not relevant'), 'ever');
    expect(saidIn(await people.press(day, 'Undo'))).toContain('mute was changed since');
    expect(await mutes()).toEqual([null]);
    await people.press(good, 'Undo');
    expect(await mutes()).toEqual([until]);
    await people.press(day, 'Undo');
    expect(await mutes()).toEqual([]);
  });

  it('taken back, lets the alert tell what it has missed also where an earlier mute had run out', async () => {
    const { people, alert } = await alerted();
    await choose(people, await people.press(alert, 'Not relevant'), 'hour');
    await people.newsroom.later(2 * HOUR);
    const good = await choose(people, await people.press(alert, 'Not relevant'), 'ever');
    people.newsroom.publish('Herald', WITHDRAWAL_TOO);
    await people.newsroom.later(2 * HOUR);
    expect(edits(people)).toBe(0);
    await people.press(good, 'Undo');
    await people.newsroom.later();
    expect(edits(people)).toBe(1);
  });

  it('is taken back by nobody to whom the channel is closed meanwhile', async () => {
    const { people, alert } = await alerted();
    const muted = await choose(people, await people.press(alert, 'Not relevant'), 'ever');
    const id = Number.parseInt(/"undo:(\w+)"/.exec(JSON.stringify(muted))![1]!, 36);
    const { deskContext: context } = people.newsroom.app;
    const server = people.newsroom.discord.guildId;
    const asker = {
      person: '1',
      server,
      channel: OTHER,
      isManager: true,
      isResponder: true,
      isEditor: true,
      isOperator: false,
    };
    const outside = { findChannel: async () => null, findRole: async () => null, findUser: async () => null };
    expect(await undoChange(id, { ...asker, ...outside, canSee: async () => false }, context)).toMatchObject({
      kind: 'refused',
    });
    expect(await undoChange(id, { ...asker, ...outside, canSee: async () => true }, context)).toMatchObject({
      kind: 'changed',
    });
  });

  it('changes the watch that is chosen, where several share the alert', async () => {
    const people = await openPeople({ watches: [EMBASSY, { ...EMBASSY, name: 'Staff', terms: 'embassy staff' }] });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    const alert: LocalReply = { kind: 'message', message: people.newsroom.messages()[0]! };
    const changed = await choose(people, await people.press(alert, 'Not relevant'), 'publisher:1');
    expect(saidIn(changed)).toContain('Excluded Courier from the watch “Staff”');
    const words = await choose(people, await people.press(alert, 'Not relevant'), 'word:1');
    const shown = await choose(people, words, 'rockets');
    await people.press(shown, 'Save');
    expect(people.file('watches.yaml')).toContain('embassy staff -rockets');
    expect(people.file('watches.yaml')).toMatch(/embassy withdrawals$/m);
  });

  it('offers the words that tell the report from others first, and says what each would take', async () => {
    const people = await openPeople({ watches: [{ ...EMBASSY, terms: 'embassy' }] });
    people.newsroom.publish('Courier', ...TWELVE);
    await people.newsroom.round();
    const message = people.newsroom.messages().find(({ content }) => content.includes('prodigy'))!;
    const words = await choose(people, await people.press({ kind: 'message', message }, 'Not relevant'), 'word:0');
    const menu = JSON.stringify(messageOf(words).components);
    const offered = [...menu.matchAll(/"value":"(\w+)"/g)].map(([, word]) => word!);
    expect(offered.slice(0, 3).sort()).toEqual(['prodigy', 'refuge', 'seeks']);
    expect(offered.indexOf('from')).toBeGreaterThan(offered.indexOf('grandmasters'));
    expect(menu).toContain('"value":"chess","label":"chess","description":"In 2 of 12 recent matches');
  });

  it('counts the words of a report in its own language', async () => {
    const people = await openPeople({ watches: [{ ...EMBASSY, terms: 'Botschaft' }] });
    people.newsroom.publish(
      'Courier',
      {
        title: 'Fluten erreichen Botschaft',
        text: 'Schlammiges Wasser aus dem Delta hat die Rosen und den Garten zerstört.',
      },
      {
        title: 'Botschaft klagt gegen Vermieter',
        text: 'Die Diplomaten zahlen seit dem Winter keine Miete und wollen ausziehen.',
      },
      {
        title: 'Sängerin heiratet in der Botschaft',
        text: 'Die Diplomaten haben am Abend zusammen mit ihr gesungen und danach lange getanzt.',
      },
    );
    await people.newsroom.round();
    const message = people.newsroom.messages().find(({ content }) => content.includes('Vermieter'))!;
    const words = await choose(people, await people.press({ kind: 'message', message }, 'Not relevant'), 'word:0');
    const menu = JSON.stringify(messageOf(words).components);
    expect(menu).not.toContain('"value":"botschaft"');
    expect(menu).toContain('"value":"vermieter","label":"vermieter","description":"In 1 of 3 recent matches');
    expect(menu).toContain('"value":"diplomaten","label":"diplomaten","description":"In 2 of 3 recent matches');
  });

  it('for an hour says until when; then the alert tells what it has missed', async () => {
    const { people, alert } = await alerted();
    const muted = await choose(people, await people.press(alert, 'Not relevant'), 'hour');
    expect(saidIn(muted)).toMatch(/until <t:\d+:f>/);
    people.newsroom.publish('Herald', WITHDRAWAL_TOO);
    await people.newsroom.later(HOUR / 2);
    expect(edits(people)).toBe(0);

    await people.newsroom.later(HOUR);
    expect(edits(people)).toBe(1);
    expect(saidIn(await people.press(muted, 'Undo'))).toContain('has already ended');
  });

  it('leaves the publisher out of the watch, and can be undone', async () => {
    const { people, alert } = await alerted();
    const before = people.file('watches.yaml');
    const changed = await choose(people, await people.press(alert, 'Not relevant'), 'publisher:0');
    expect(saidIn(changed)).toContain('Excluded Courier from the watch “Embassies”');
    expect(people.file('watches.yaml')).toContain('Courier');
    await people.press(changed, 'Undo');
    expect(people.file('watches.yaml')).toBe(before);
  });

  it('offers to leave out only a publisher that a watch can name', async () => {
    const { people, alert } = await alerted();
    const offered = async () => JSON.stringify(messageOf(await people.press(alert, 'Not relevant')).components);
    expect(await offered()).toContain('Exclude Courier from');
    const { app } = people.newsroom;
    await app.applyConfig({ ...app.deskContext.config(), feeds: [], publishers: [] });
    expect(await offered()).not.toContain('Exclude Courier from');
    expect(await offered()).toContain('Exclude a word from');
  });

  it('leaves a word out after it has shown what that would change', async () => {
    const { people, alert } = await alerted();
    const words = await choose(people, await people.press(alert, 'Not relevant'), 'word:0');
    const menu = JSON.stringify(messageOf(words).components);
    expect(menu).not.toMatch(/"value":"(?:embassy|withdraws)"/);
    const word = /"value":"([a-z]+)"/.exec(menu)![1]!;
    const shown = await choose(people, words, word);
    expect(saidIn(shown)).toContain('would have matched **0** instead of 1 story');
    expect(people.file('watches.yaml')).not.toContain(`-${word}`);
    expect(labelsOf(shown)).toEqual(['Save']);
    await people.press(shown, 'Save');
    expect(people.file('watches.yaml')).toContain(`embassy withdrawals -${word}`);
  });

  it('is not for those who may not change the watch', async () => {
    const { people, alert } = await alerted();
    expect(saidIn(await people.press(alert, 'Not relevant', people.newsroom.discord.people.member))).toContain(
      'need Manage Server',
    );
  });
});

describe('/watch why', () => {
  it('says which word was missing, and what alerted', async () => {
    const { people } = await alerted();
    people.newsroom.publish('Herald', BREAD);
    await people.newsroom.later(HOUR);
    expect(saidIn(await people.slash('watch why', { story: '1' }))).toContain(
      '**Embassies** <#100000000000000001>: alerted',
    );
    expect(saidIn(await people.slash('watch why', { story: '2' }))).toMatch(
      /headline and opening contain nothing for “embassy”/,
    );
    expect(saidIn(await people.slash('watch why', { story: '77' }))).toContain('not in the archive');
  });

  it('says that the publisher is left out, that only a later wording matched, and judges by the nearest report', async () => {
    const except = { publishers: ['Courier'] };
    const people = await openPeople({ watches: [EMBASSY, { ...EMBASSY, name: 'Others', except }] });
    people.newsroom.publish('Courier', WITHDRAWAL);
    people.newsroom.publish('Herald', { ...BREAD, page: 'bread' });
    await people.newsroom.round();
    people.newsroom.republish('Herald', { ...BREAD, title: 'Embassy withdraws its order of rye bread', page: 'bread' });
    await people.newsroom.later(7 * HOUR);
    const answers = await Promise.all(['1', '2'].map((story) => people.slash('watch why', { story })));
    const why = (words: string) => answers.map(saidIn).find((said) => said.includes(words))!;
    expect(why(WITHDRAWAL.title)).toMatch(/\*\*Others\*\* .*: the watch excludes its publisher, feed or language/);
    expect(why('rye bread')).toMatch(/\*\*Embassies\*\* .*: matched only after a known report was reworded/);
  });

  it('does not tell a member of watches whose channel is closed to them', async () => {
    const closed = { ...EMBASSY, name: 'Secret', channel: OTHER };
    const people = await openPeople({
      watches: [EMBASSY, closed],
      channels: [
        { id: CHANNEL, name: 'embassies' },
        { id: OTHER, name: 'closed' },
      ],
    });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    const { discord } = people.newsroom;
    discord.setOverwrites(OTHER, [{ id: discord.guildId, type: 0, allow: '0', deny: String(1n << 10n) }]);
    const as = discord.people.member;
    for (const [command, options] of [
      ['watch list', {}],
      ['watch why', { story: '1' }],
      ['stories show', { story: '1' }],
      ['stories latest', { watch: 'Secret' }],
      ['watch show', { watch: `${OTHER}:Secret` }],
      ['status', {}],
    ] as const) {
      const said = saidIn(await people.slash(command, options, { as }));
      expect(said.replace('no watch “Secret”', '')).not.toMatch(new RegExp(`Secret|${OTHER}`));
    }
    for (const command of ['watch show', 'stories latest'])
      expect((await people.complete(command, 'watch', '', as)).join()).not.toContain('Secret');
    expect(saidIn(await people.slash('watch list'))).toContain('Secret');
  });

  it('says that it was too old', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', { ...WITHDRAWAL, ago: 20 * HOUR });
    await people.newsroom.round();
    expect(saidIn(await people.slash('watch why', { story: '1' }))).toContain('already too old when first seen');
  });
});
