import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { BREAD, EMBASSY, OTHER, ROCKETS, WITHDRAWAL } from '../../support/newsroom.ts';
import { labelsOf, modalOf, openPeople, type People, saidIn } from '../../support/people.ts';

const ELSEWHERE = '100000000000000031';
const SECOND = { id: '100000000000000030', name: 'Second server', channels: [{ id: ELSEWHERE, name: 'far' }] };

const THESAURUS = `groups:
  - { id: embassy, same: [embassy], also: [ambassador], not: [goodwill ambassador] }
  - { id: withdraw, same: [withdraw], also: [leave] }
`;

/** Sends the form of `/watch add`. */
async function add(people: People, some: Record<string, string> = {}, as?: string) {
  const form = await people.slash('watch add', {}, as ? { as } : {});
  const values = { name: 'Bread', terms: 'rye bread', channel: '#embassies', mention: '', ...some };
  return people.fill(form, values, as ? { as } : {});
}

describe('/watch add', () => {
  it('shows what it would have matched, saves only when asked to, and the next poll alerts', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', BREAD);
    await people.newsroom.round();
    const drafted = await add(people);
    expect(saidIn(drafted)).toContain('**Bread** in <#100000000000000001>. Nothing is saved yet.');
    expect(saidIn(drafted)).toContain('it would have matched **1 story**');
    expect(saidIn(drafted)).toContain(BREAD.title);
    expect(labelsOf(drafted)).toEqual(['Save', 'Edit', 'More options']);
    expect(people.file('watches.yaml')).not.toContain('rye bread');

    const saved = await people.press(drafted, 'Save');
    expect(saidIn(saved)).toContain('Added the watch “Bread”: rye bread.');
    expect(people.file('watches.yaml')).toContain('terms: rye bread');
    expect(people.newsroom.events.filter(({ kind }) => kind === 'audit')).toMatchObject([
      { entry: { person: people.newsroom.discord.people.owner, words: 'added the watch “Bread”: rye bread' } },
    ]);

    people.newsroom.publish('Herald', {
      title: 'Rye bread for the poor of Oston',
      text: 'Rye bread is given to the poor.',
    });
    await people.newsroom.later();
    expect(people.newsroom.contents()).toEqual([expect.stringContaining('Bread · Rye bread for the poor')]);
  });

  it('shows a mistake with its caret, and loses nothing that was typed', async () => {
    const people = await openPeople();
    const wrong = await add(people, { terms: 'rye OR' });
    expect(saidIn(wrong)).toMatch(/rye OR\n {4}\^\^ OR needs something after it/);
    expect(labelsOf(wrong)).toEqual(['Edit', 'More options']);
    const again = await people.press(wrong, 'Edit');
    expect(JSON.stringify(modalOf(again))).toContain('"value":"rye OR"');
    const mended = await people.fill(again, { terms: 'rye OR wheat' }, { from: wrong });
    expect(mended.kind).toBe('updated');
    expect(saidIn(mended)).toContain('rye OR wheat');
  });

  it.each([
    [{ channel: '#nowhere' }, 'This server has no channel with that name'],
    [{ name: 'Embassies' }, 'already has a watch “Embassies”'],
    [{ mention: '@nobody' }, 'no role with that name'],
  ])('refuses %j before anything is saved', async (some, said) => {
    const people = await openPeople();
    const before = people.file('watches.yaml');
    expect(saidIn(await add(people, some))).toContain(said);
    expect(people.file('watches.yaml')).toBe(before);
  });

  it('takes a mode, after the preview showed what each would have matched', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', BREAD, { title: 'Karvel fair shows breads of rye', text: 'The fair is open.' });
    await people.newsroom.round();
    const drafted = await add(people, { match: 'exact' });
    expect(saidIn(drafted)).toContain('By mode: **exact 1** · forms 2 · wide 2');
    await people.press(drafted, 'Save');
    expect(people.file('watches.yaml')).toContain('match: exact');
    expect(saidIn(await people.slash('watch list'))).toContain('`rye bread` · exact');
    expect(saidIn(await people.slash('watch show', { watch: 'Bread' }))).toContain(
      'Mode: exact, words exactly as they are written',
    );
    const form = await people.slash('watch edit', { watch: 'Bread' });
    const edited = await people.fill(form, { match: 'wide' });
    expect(saidIn(await people.press(edited, 'Save'))).toContain('match: exact → wide');
    expect(people.file('watches.yaml')).not.toContain('match:');
  });

  it('takes a channel by its id or mention, and a role by its name', async () => {
    const people = await openPeople();
    expect(saidIn(await add(people, { channel: CHANNEL, mention: '@Managers' }))).toContain('mentioning <@&');
    expect(saidIn(await add(people, { channel: `<#${CHANNEL}>` }))).toContain('Nothing is saved yet');
  });

  it('refuses a channel in which the person, or we, may not post, also when that changed before Save', async () => {
    const channels = [
      { id: CHANNEL, name: 'embassies' },
      { id: OTHER, name: 'board' },
    ];
    const people = await openPeople({ channels });
    const { discord } = people.newsroom;
    const deny = (id: string, type: 0 | 1) => [{ id, type, allow: '0', deny: '2048' }];
    const drafted = await add(people, { channel: '#board' }, discord.people.editor);
    discord.setOverwrites(OTHER, deny(discord.people.editor, 1) as never);
    const late = await people.press(drafted, 'Save', discord.people.editor);
    expect(saidIn(late)).toContain('no channel with that name that you can post in');
    discord.setOverwrites(OTHER, deny(discord.applicationId, 1) as never);
    expect(saidIn(await add(people, { channel: '#board' }))).toContain('I can’t post in #board');
    expect(people.file('watches.yaml')).not.toContain('rye bread');
  });

  it('says that the configuration is read-only, or wrong, instead of writing', async () => {
    const people = await openPeople();
    const drafted = await add(people);
    people.write('watches.yaml', 'watches: [');
    expect(saidIn(await people.press(drafted, 'Save'))).toContain('Nothing was changed');
    expect(people.file('watches.yaml')).toBe('watches: [');
  });
});

describe('a watch', () => {
  it('is listed, and shown with the words that it accepts', async () => {
    const people = await openPeople();
    expect(saidIn(await people.slash('watch list'))).toContain('**Embassies** `embassy withdrawals`');
    expect(saidIn(await people.slash('watch show', { watch: 'embassies' }))).toMatch(
      /Posts in <#100000000000000001>[\s\S]*- \*\*embassy\*\*, in any form\n- \*\*withdrawals\*\*/,
    );
    expect(await people.complete('watch show', 'watch', 'emb')).toEqual(['Embassies · embassy withdrawals']);
    expect(await people.complete('watch snooze', 'until', '')).toContain('in 1 day · Thu 5 Mar, 12:00 (UTC)');
  });

  it('is paused and resumed, and its comments stay', async () => {
    const people = await openPeople();
    people.write('watches.yaml', `# mine\n${people.file('watches.yaml')}# end\n`);
    expect(saidIn(await people.slash('watch pause', { watch: 'Embassies' }))).toContain('Paused the watch “Embassies”');
    expect(people.file('watches.yaml')).toMatch(/^# mine\n[\s\S]*paused: true\n# end\n$/);
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    expect(people.newsroom.contents()).toEqual([]);
    expect(saidIn(await people.slash('watch list'))).toContain('paused');
    expect(saidIn(await people.slash('watch resume', { watch: 'Embassies' }))).toContain('Resumed');
    expect(saidIn(await people.slash('watch resume', { watch: 'Embassies' }))).toContain('isn’t paused');
  });

  it('is quiet while it is snoozed, and wakes by itself', async () => {
    const people = await openPeople();
    const snoozed = await people.slash('watch snooze', { watch: 'Embassies', until: '1h' });
    const wake = Date.UTC(2026, 2, 4, 13) / 1_000;
    expect(saidIn(snoozed)).toBe(`Snoozed the watch “Embassies” until <t:${wake}:f>, <t:${wake}:R>.`);
    expect(people.file('watches.yaml')).toContain('paused: 2026-03-04T13:00Z');
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    expect(people.newsroom.contents()).toEqual([]);
    people.newsroom.pass(3_600_000);
    people.newsroom.publish('Herald', {
      title: 'Brask withdraws its embassy staff',
      text: 'Brask withdraws embassy staff.',
    });
    await people.newsroom.later();
    expect(people.newsroom.contents()).toEqual([expect.stringContaining('Brask withdraws')]);
  });

  it('is snoozed until a time that people type, as its zone, else its server’s, means it', async () => {
    const people = await openPeople({ watches: [EMBASSY, { ...EMBASSY, name: 'Tokyo desk', timezone: 'Asia/Tokyo' }] });
    await people.slash('settings set', { timezone: 'Europe/Berlin' });
    await people.slash('watch snooze', { watch: 'Embassies', until: 'tomorrow 8:00' });
    expect(people.file('watches.yaml')).toContain('paused: 2026-03-05T07:00Z');
    await people.slash('watch snooze', { watch: 'Tokyo desk', until: 'friday' });
    expect(people.file('watches.yaml')).toContain('paused: 2026-03-05T23:00Z');
    const wrong = await people.slash('watch snooze', { watch: 'Embassies', until: 'when *it* ends' });
    expect(saidIn(wrong)).toContain('I can’t read “when \\*it\\* ends” as a time');
    expect(await people.complete('watch snooze', 'until', { watch: 'Tokyo desk', until: 'tom' })).toEqual([
      'tomorrow 8:00 · Thu 5 Mar, 08:00 (Asia/Tokyo)',
      'tomorrow 18:00 · Thu 5 Mar, 18:00 (Asia/Tokyo)',
    ]);
  });

  it('is renamed with the alerts that it has posted', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    const form = await people.slash('watch edit', { watch: 'Embassies' });
    expect(JSON.stringify(modalOf(form))).toContain(`"default_values":[{"id":"${CHANNEL}","type":"channel"}]`);
    const drafted = await people.fill(form, { name: 'Missions' });
    const saved = await people.press(drafted, 'Save');
    expect(saidIn(saved)).toContain('name: Embassies → Missions');
    expect(await people.newsroom.store.storyFile(1)).toMatchObject({ alerts: [{ watches: ['Missions'] }] });
    await people.press(saved, 'Undo');
    expect(await people.newsroom.store.storyFile(1)).toMatchObject({ alerts: [{ watches: ['Embassies'] }] });
  });

  it('says which words match only in capitals', async () => {
    const people = await openPeople();
    const drafted = await add(people, { terms: 'IT outage' });
    expect(saidIn(drafted)).toContain('`IT` matches only in capitals, because of the common word spelt the same.');
    expect(saidIn(await people.slash('watch test', { terms: 'it outage' }))).not.toContain('capitals');
  });

  it('shows what the thesaurus left out, with its entry: in a test, in /watch why and in Why?', async () => {
    const people = await openPeople();
    people.write('thesaurus.yaml', THESAURUS);
    await people.restart();
    people.newsroom.publish('Courier', {
      title: 'Goodwill ambassador leaves Karvel after tour',
      text: 'The goodwill ambassador leaves.',
    });
    await people.newsroom.round();
    const veto = 'the thesaurus (group embassy, not: goodwill ambassador) excludes “Goodwill ambassador”';
    const tested = saidIn(await people.slash('watch test', { terms: 'embassy withdrawals' }));
    expect(tested).toContain('Left out:');
    expect(tested).toContain(veto);
    expect(saidIn(await people.slash('watch why', { story: '1' }))).toContain(veto);

    people.newsroom.publish('Herald', {
      title: 'Aldmere withdraws embassy staff from Karvel',
      text: 'A goodwill ambassador stays in Karvel. Aldmere withdraws its staff from the embassy.',
    });
    await people.newsroom.later();
    const [alert] = people.newsroom.messages();
    expect(saidIn(await people.press({ kind: 'message', message: alert! }, 'Why?'))).toContain(
      'Not counted: the thesaurus (group embassy, not: goodwill ambassador)',
    );
  });

  it('tells what terms would have matched, without saving', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', ROCKETS);
    await people.newsroom.round();
    expect(saidIn(await people.slash('watch test', { terms: 'rokcets' }))).toContain('`rockets` would have matched 1');
    expect(saidIn(await people.slash('watch test', { terms: '"rye' }))).toContain('^');
  });
});

describe('a watch that a hand has named badly', () => {
  const odd = '**@everyone** `[a](https://b.example)` \u202e||<@&1>||';
  const terms = `"\u202e${'`long` words '.repeat(35).trim()}"`;
  const watches = Array.from({ length: 40 }, (_, n) => ({ ...EMBASSY, name: `${n} ${odd}`, terms }));
  const key = `${CHANNEL}:7 ${odd}`;

  it('is listed, shown, completed and changed within Discord’s limits, and as plain text', async () => {
    const people = await openPeople({ watches });
    const listed = saidIn(await people.slash('watch list'));
    expect(listed).toContain('40 watches');
    expect(listed.endsWith('…')).toBe(true);
    expect(listed).toContain('`"ˋlongˋ words');
    expect(saidIn(await people.slash('watch show', { watch: key }))).toContain('\\*\\*\\@everyone\\*\\*');
    expect(await people.complete('watch edit', 'watch', '')).toHaveLength(25);
    expect(modalOf(await people.slash('watch edit', { watch: key })).title).toBe('Edit watch');
    const paused = await people.slash('watch pause', { watch: key });
    expect(saidIn(paused)).toContain('\\*\\*\\@everyone\\*\\*');
    await people.press(paused, 'Undo');
    expect(people.file('watches.yaml')).not.toContain('paused');
    expect(people.newsroom.discord.breaches).toEqual([]);
  });
});

describe('Undo', () => {
  it('puts a removed watch back, after a restart, byte for byte, and only once', async () => {
    const people = await openPeople({ watches: [EMBASSY, { ...EMBASSY, name: 'Others', terms: 'rye' }] });
    const before = people.file('watches.yaml');
    const removed = await people.slash('watch remove', { watch: 'Embassies' });
    expect(people.file('watches.yaml')).not.toContain('Embassies');
    await people.restart();
    expect(saidIn(await people.press(removed, 'Undo'))).toContain('Undone: removed the watch “Embassies”');
    expect(people.file('watches.yaml')).toBe(before);
    expect(saidIn(await people.slash('watch list'))).toContain('Embassies');
  });

  it('leaves a row that was changed since as it is', async () => {
    const people = await openPeople();
    const paused = await people.slash('watch pause', { watch: 'Embassies' });
    people.write('watches.yaml', people.file('watches.yaml').replace('embassy withdrawals', 'embassy'));
    expect(saidIn(await people.press(paused, 'Undo'))).toContain('changed again since');
    expect(people.file('watches.yaml')).toContain('paused: true');
  });

  it('does not mind a change to another row', async () => {
    const people = await openPeople();
    const paused = await people.slash('watch pause', { watch: 'Embassies' });
    const row = `  - name: By hand\n    terms: rye\n    channel: "${CHANNEL}"\n`;
    people.write('watches.yaml', `${people.file('watches.yaml')}${row}`);
    await people.press(paused, 'Undo');
    expect(people.file('watches.yaml')).not.toContain('paused');
    expect(people.file('watches.yaml')).toContain('By hand');
  });
});

describe('who may', () => {
  it('anyone lists, shows and tests; changing needs Manage Server', async () => {
    const people = await openPeople();
    const { member, editor } = people.newsroom.discord.people;
    const before = people.file('watches.yaml');
    const said = async (command: string, options: Record<string, string>, as: string) =>
      saidIn(await people.slash(`watch ${command}`, options, { as }));
    expect(await said('list', {}, member)).toContain('Embassies');
    expect(await said('show', { watch: 'Embassies' }, member)).toContain('embassy');
    expect(await said('test', { terms: 'embassy' }, member)).toContain('would have matched');
    for (const command of ['add', 'edit', 'remove', 'pause', 'resume', 'snooze']) {
      const options = {
        ...(command !== 'add' && { watch: 'Embassies' }),
        ...(command === 'snooze' && { until: '1h' }),
      };
      expect(await said(command, options, member)).toContain('need Manage Server');
    }
    expect(people.file('watches.yaml')).toBe(before);
    expect(await people.complete('watch edit', 'watch', '', member)).toEqual([]);
    expect(await said('pause', { watch: 'Embassies' }, editor)).toContain('Paused');
  });

  it('a form, Save and Undo ask again', async () => {
    const people = await openPeople();
    const { member, editor } = people.newsroom.discord.people;
    const form = await people.slash('watch add');
    expect(JSON.stringify(modalOf(form))).toContain('IT, WHO, US … match only in capitals');
    const values = { name: 'Bread', terms: 'rye', channel: CHANNEL, mention: '' };
    expect(saidIn(await people.fill(form, values, { as: member }))).toContain('need Manage Server');
    const drafted = await people.fill(form, values, { as: editor });
    expect(() => people.press(drafted, 'Save', member)).toThrow('There is no message');
  });

  it('one server neither sees nor changes the watches of another', async () => {
    const people = await openPeople({ watches: [EMBASSY, { ...EMBASSY, name: 'Far', channel: ELSEWHERE }] });
    people.newsroom.discord.inviteBot(SECOND);
    await people.newsroom.app.lookAtChannels();
    const before = people.file('watches.yaml');
    const there = { channelId: ELSEWHERE };
    expect(saidIn(await people.slash('watch list', {}, there))).not.toContain('Embassies');
    expect(saidIn(await people.slash('watch list'))).not.toContain('Far');
    for (const watch of ['Embassies', `${CHANNEL}:Embassies`])
      expect(saidIn(await people.slash('watch remove', { watch }, there))).toContain('no watch with that name');
    expect(saidIn(await add(people, { channel: ELSEWHERE }))).toContain('no channel with that name');
    expect(await people.complete('watch show', 'watch', '')).toEqual(['Embassies · embassy withdrawals']);
    expect(people.file('watches.yaml')).toBe(before);
  });
});

it('an answer that Discord no longer takes troubles nobody', async () => {
  const people = await openPeople();
  const gone = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
  people.newsroom.discord.faults.push({ path: /^\/interactions\//, how: gone });
  void people.slash('watch list');
  await expect.poll(() => people.newsroom.discord.calls.some(({ status }) => status === 404)).toBe(true);
  expect(saidIn(await people.slash('watch list'))).toContain('Embassies');
});

it('a hand edit made while a command edits is not lost, and neither is the command', async () => {
  const people = await openPeople();
  const row = `  - name: By hand\n    terms: rye\n    channel: "${CHANNEL}"\n`;
  const command = people.slash('watch pause', { watch: 'Embassies' });
  people.write('watches.yaml', `${people.file('watches.yaml')}${row}`);
  expect(saidIn(await command)).toContain('Paused');
  expect(people.file('watches.yaml')).toMatch(/paused: true[\s\S]*By hand/);
});
