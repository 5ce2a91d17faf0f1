/** Watches that post in several channels, and whom watches mention: by command, with the real discord.js. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, HOUR, OTHER, WITHDRAWAL } from '../../support/newsroom.ts';
import { modalOf, openPeople, type People, saidIn } from '../../support/people.ts';

const CHANNELS = [
  { id: CHANNEL, name: 'embassies' },
  { id: OTHER, name: 'board' },
];
const BOTH = { ...EMBASSY, channel: [CHANNEL, OTHER] };
const BREAD_WATCH = { name: 'Bread', terms: 'rye bread', channel: CHANNEL };
const ELSEWHERE = '100000000000000031';
const SECOND = { id: '100000000000000030', name: 'Second server', channels: [{ id: ELSEWHERE, name: 'far' }] };

const open = (watch: object = BOTH) => openPeople({ channels: CHANNELS, watches: [watch] });
const rows = (people: People) => (parse(people.file('watches.yaml')) as { watches: object[] }).watches;
const hide = (people: People, channel: string, person: string) =>
  people.newsroom.discord.setOverwrites(channel, [{ id: person, type: 1, allow: '0', deny: '1024' }]);

/** What a form holds. */
const typedIn = (reply: Parameters<typeof modalOf>[0]) => JSON.stringify(modalOf(reply));

describe('a watch in two channels', () => {
  it('alerts in both, each an alert of its own', async () => {
    const { newsroom } = await open();
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.round();
    expect(newsroom.contents(CHANNEL)).toEqual([`Embassies · ${WITHDRAWAL.title}`]);
    expect(newsroom.contents(OTHER)).toEqual([`Embassies · ${WITHDRAWAL.title}`]);
    const [here, there] = [newsroom.messages(CHANNEL)[0]!, newsroom.messages(OTHER)[0]!];
    expect(JSON.stringify(here.components)).not.toBe(JSON.stringify(there.components));
  });

  it('is listed in each, counted once, and offered once', async () => {
    const people = await open();
    const list = saidIn(await people.slash('watch list'));
    expect(list).toContain('1 watch\n');
    expect(list).toContain(`<#${CHANNEL}>\n- **Embassies** \`embassy withdrawals\` · also in <#${OTHER}>`);
    expect(await people.complete('watch show', 'watch', '')).toEqual(['Embassies · embassy withdrawals']);
    expect(saidIn(await people.slash('watch show', { watch: 'Embassies' }))).toContain(
      `Posts in <#${CHANNEL}>, <#${OTHER}>`,
    );
  });

  it('does not tell of a channel that a person cannot see, and cannot be changed by them', async () => {
    const people = await open();
    const { editor } = people.newsroom.discord.people;
    hide(people, OTHER, editor);
    const as = { as: editor };
    const told = [
      saidIn(await people.slash('watch list', {}, as)),
      saidIn(await people.slash('watch show', { watch: 'Embassies' }, as)),
    ];
    expect(told.join()).not.toContain(OTHER);
    const before = people.file('watches.yaml');
    for (const command of ['edit', 'pause', 'remove'])
      expect(saidIn(await people.slash(`watch ${command}`, { watch: 'Embassies' }, as))).toContain(
        'also posts in a channel in which you can’t post',
      );
    expect(people.file('watches.yaml')).toBe(before);
  });

  it('is paused, resumed and removed as one, which Undo takes back', async () => {
    // A server without any watch would not be served.
    const people = await openPeople({ channels: CHANNELS, watches: [BOTH, BREAD_WATCH] });
    const paused = await people.slash('watch pause', { watch: 'Embassies' });
    expect(saidIn(paused)).toContain('Paused the watch “Embassies” in all its 2 channels.');
    expect(saidIn(await people.slash('watch list')).match(/· paused/g)).toHaveLength(2);
    await people.press(paused, 'Undo');
    expect(rows(people)).toEqual([BOTH, BREAD_WATCH]);
    const removed = await people.slash('watch remove', { watch: 'Embassies' });
    expect(saidIn(removed)).toContain('Removed the watch “Embassies” in all its 2 channels.');
    expect(rows(people)).toEqual([BREAD_WATCH]);
    await people.press(removed, 'Undo');
    expect(rows(people)).toEqual([BOTH, BREAD_WATCH]);
  });

  it('gets a new name in both: its alerts stay its own', async () => {
    const people = await open();
    const { newsroom } = people;
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.round();
    const form = await people.slash('watch edit', { watch: 'Embassies' });
    expect(typedIn(form)).toContain(
      `"default_values":[{"id":"${CHANNEL}","type":"channel"},{"id":"${OTHER}","type":"channel"}]`,
    );
    const edited = await people.fill(form, { name: 'Envoys' });
    const saved = await people.press(edited, 'Save');
    expect(rows(people)).toEqual([{ ...BOTH, name: 'Envoys' }]);
    for (const channel of [CHANNEL, OTHER]) {
      const file = await newsroom.store.storyFile(1);
      expect(file?.alerts.find((one) => one.channel === channel)?.watches).toEqual(['Envoys']);
    }
    await people.press(saved, 'Undo');
    expect((await newsroom.store.storyFile(1))?.alerts.map(({ watches }) => watches)).toEqual([
      ['Embassies'],
      ['Embassies'],
    ]);
  });

  it('loses a channel by the form, and is a plain row again', async () => {
    const people = await open();
    const form = await people.slash('watch edit', { watch: 'Embassies' });
    const edited = await people.fill(form, { channel: '#board' });
    expect(saidIn(edited)).toContain(`**Embassies** in <#${OTHER}>.`);
    const saved = await people.press(edited, 'Save');
    expect(saidIn(saved)).toContain(`channel: ${CHANNEL}, ${OTHER} → ${OTHER}`);
    expect(rows(people)).toEqual([{ ...BOTH, channel: OTHER }]);
    await people.press(saved, 'Undo');
    expect(rows(people)).toEqual([BOTH]);
  });

  it('is made by the form, which takes several channels of this server alone', async () => {
    const people = await openPeople({ channels: CHANNELS, servers: [SECOND] });
    const add = async (channel: string) => {
      const form = await people.slash('watch add');
      return people.fill(form, { name: 'Bread', terms: 'rye bread', channel, mention: '' });
    };
    expect(saidIn(await add('#embassies, #far'))).toContain('no channel with that name that you can post in (“#far”)');
    expect(saidIn(await add(`#embassies, ${ELSEWHERE}`))).toContain('no channel with that name');
    await people.press(await add('#embassies, #board'), 'Save');
    expect(rows(people)[1]).toEqual({ name: 'Bread', terms: 'rye bread', channel: [CHANNEL, OTHER] });
  });

  it('in channels of two servers is changed by nobody but the file', async () => {
    const people = await openPeople({
      channels: CHANNELS,
      servers: [SECOND],
      watches: [{ ...EMBASSY, channel: [CHANNEL, ELSEWHERE] }],
    });
    expect(saidIn(await people.slash('watch list'))).not.toContain(ELSEWHERE);
    expect(saidIn(await people.slash('watch remove', { watch: 'Embassies' }))).toContain('also posts in a channel');
    expect(rows(people)).toHaveLength(1);
  });

  it('moves what waits for a channel that is gone to its first channel now', async () => {
    const { newsroom } = await open({ ...EMBASSY, channel: '100000000000000099' });
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.round();
    await newsroom.restart({ watches: [BOTH] });
    await newsroom.later(7 * HOUR);
    await newsroom.later();
    expect(newsroom.contents(CHANNEL)).toEqual([`Embassies · ${WITHDRAWAL.title}`]);
  });
});

describe('whom a watch mentions', () => {
  const drafted = async (people: People, mention: string) => {
    const form = await people.slash('watch add');
    return people.fill(form, { name: 'Bread', terms: 'rye bread', channel: '#embassies', mention });
  };

  it('may be roles and people, typed by name or id', async () => {
    const people = await open(EMBASSY);
    const { member } = people.newsroom.discord.people;
    const answer = await drafted(people, `@Managers, @max <@${member}>`);
    expect(saidIn(answer)).toMatch(/, mentioning <@&\d+>, <@\d+>, <@100000000000000013>\. Nothing is saved yet/);
    await people.press(answer, 'Save');
    expect(rows(people)[1]).toMatchObject({
      mention: [expect.stringMatching(/^role:\d+$/), expect.stringMatching(/^user:\d+$/), `user:${member}`],
    });
    expect(saidIn(await people.slash('watch show', { watch: 'Bread' }))).toContain('mentions <@&');
  });

  it('that is one role stays the key role', async () => {
    const people = await open(EMBASSY);
    await people.press(await drafted(people, '@Managers'), 'Save');
    expect(rows(people)[1]).toMatchObject({ role: expect.stringMatching(/^\d+$/) });
    expect(rows(people)[1]).not.toHaveProperty('mention');
  });

  it.each([
    ['@here', 'Only the file watches.yaml can mention here or everyone'],
    ['@Managers, everyone', 'Only the file watches.yaml can mention here or everyone'],
    ['@Managers, @nobody', 'no role with that name (“\\@nobody”), and no such person'],
  ])('is never %s by a form', async (typed, said) => {
    const people = await open(EMBASSY);
    expect(saidIn(await drafted(people, typed))).toContain(said);
  });

  it('keeps the words of the file when the form changes something else', async () => {
    const people = await open({ ...EMBASSY, mention: ['here'] });
    const form = await people.slash('watch edit', { watch: 'Embassies' });
    expect(typedIn(form)).not.toContain('"here"');
    const edited = await people.fill(form, { mention: '@Managers' });
    expect(saidIn(edited)).toMatch(/mentioning <@&\d+>, here\./);
    await people.press(edited, 'Save');
    expect(rows(people)[0]).toMatchObject({ mention: [expect.stringMatching(/^role:/), 'here'] });
  });

  it('is called once, when the alert is posted, and by name alone', async () => {
    const { newsroom } = await open({ ...EMBASSY, mention: ['here', 'user:100000000000000013'] });
    newsroom.publish('Courier', { ...WITHDRAWAL, title: `${WITHDRAWAL.title}, @everyone says` });
    await newsroom.round();
    const [alert] = newsroom.messages();
    expect(alert!.content).toBe(`@here <@100000000000000013> Embassies · ${WITHDRAWAL.title}, \\@\u200beveryone says`);
    const [sent] = newsroom.discord.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    expect(sent!.body).toMatchObject({
      allowed_mentions: { parse: ['everyone'], roles: [], users: ['100000000000000013'] },
    });
    newsroom.publish('Herald', { ...WITHDRAWAL, title: 'Aldmere withdraws most embassy staff from Karvel' });
    await newsroom.later();
    const edits = newsroom.discord.calls.filter(({ method }) => method === 'PATCH');
    expect(edits.length).toBeGreaterThan(0);
    for (const { body } of edits) expect(body).toMatchObject({ allowed_mentions: { parse: [], roles: [], users: [] } });
  });
});
