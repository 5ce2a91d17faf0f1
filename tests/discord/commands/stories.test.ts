import { describe, expect, it } from 'vitest';
import { stories } from '../../../src/discord/commands/stories.ts';
import { CHANNEL } from '../../support/discord.ts';
import { BREAD, HOUR, ROCKETS, type TestItem, WITHDRAWAL, WITHDRAWAL_TOO } from '../../support/newsroom.ts';
import { labelsOf, messageOf, openPeople, type People, saidIn } from '../../support/people.ts';

const ELSEWHERE = '100000000000000031';
const SECOND = { id: '100000000000000030', name: 'Second server', channels: [{ id: ELSEWHERE, name: 'far' }] };

const TWELVE: readonly TestItem[] = [
  'Volcano opens above Aldin, ash on the vineyards',
  'Brevik harbour shut by volcano dust',
  'Schoolchildren of Corvo name a new volcano',
  'Old volcano wakes, Drenn miners sent home',
  'Elmar tourists flee burning volcano slope',
  'Pilots warned: Foss volcano smokes',
  'Insurance dear near Garde volcano, study finds',
  'Holt monks pray as volcano rumbles',
  'Film about Istra volcano wins prize',
  'Joren builds wall against volcano mud',
  'Hot springs vanish, Kolm volcano blamed',
  'Lund bakery sells volcano cake',
].map((title) => ({ title, text: `${title}.` }));

async function withStories(items: readonly TestItem[]): Promise<People> {
  const people = await openPeople();
  people.newsroom.publish('Courier', ...items);
  await people.newsroom.round();
  return people;
}

describe('/stories search', () => {
  it('finds what a watch of the same terms would match, with the words in bold', async () => {
    const people = await withStories([WITHDRAWAL, BREAD, ROCKETS]);
    const found = saidIn(await people.slash('stories search', { query: 'embassy withdrawals' }));
    expect(found).toContain('1 story');
    expect(found.replaceAll('*', '')).toContain(WITHDRAWAL.title);
    expect(found).toMatch(/\*\*\w+/);
    expect(saidIn(await people.slash('stories search', { query: 'submarine' }))).toContain('No stories found.');
  });

  it('shows five a page, and turns the page also after a restart', async () => {
    const people = await withStories(TWELVE);
    const first = await people.slash('stories search', { query: 'volcano' });
    expect(saidIn(first)).toContain('12 stories · page 1 of 3');
    expect(labelsOf(first)).toEqual(['Previous', 'Next']);
    await people.restart();
    const second = await people.press(first, 'Next');
    expect(second.kind).toBe('updated');
    expect(saidIn(second)).toContain('page 2 of 3');
    const third = saidIn(await people.press(second, 'Next'));
    expect(third).toContain('page 3 of 3');
    const all = [saidIn(first), saidIn(second), third].join('\n');
    for (const { title } of TWELVE) expect(all.replaceAll('*', '')).toContain(title);
  });

  it('shows a mistake with its caret', async () => {
    const people = await withStories([]);
    expect(saidIn(await people.slash('stories search', { query: 'volcano OR' }))).toMatch(/volcano OR\n {4,}\s*\^\^/);
    expect(saidIn(await people.slash('stories search', { query: 'volcano', since: 'yesterday' }))).toContain(
      'Give a time such as',
    );
  });

  it('looks only at this publisher and this time', async () => {
    const people = await withStories([ROCKETS]);
    people.newsroom.publish('Herald', { title: 'Rockets hit the port of Oston again', text: 'Rockets hit the port.' });
    await people.newsroom.later();
    const said = saidIn(await people.slash('stories search', { query: 'rockets', publisher: 'Herald' }));
    expect(said).toContain('Herald');
    expect(saidIn(await people.slash('stories search', { query: 'rockets', publisher: 'Nobody' }))).toContain(
      'No stories found.',
    );
    expect(saidIn(await people.slash('stories search', { query: 'rockets', until: '2020-01-01' }))).toContain(
      'No stories found.',
    );
  });

  it('shows hostile headlines as they were written, and does nothing by them', async () => {
    const people = await withStories([
      { title: 'Volcano @everyone [free](https://evil.example) ||x||', text: 'A volcano.' },
    ]);
    const said = saidIn(await people.slash('stories search', { query: 'volcano' }));
    expect(said).toContain('\\@everyone');
    expect(said).toContain('\\[free\\]');
    expect(said).toContain('\\|\\|x');
  });
});

describe('/stories latest and show', () => {
  it('lists the newest first; of one watch where one is named', async () => {
    const people = await withStories([WITHDRAWAL, BREAD]);
    expect(saidIn(await people.slash('stories latest'))).toContain('2 stories');
    const ofWatch = saidIn(await people.slash('stories latest', { watch: 'Embassies' }));
    expect(ofWatch).toContain('1 story');
    expect(saidIn(await people.slash('stories latest', { watch: 'Nope' }))).toContain('no watch “Nope”');
  });

  it('tells a story whole: who was first, each report and what it is', async () => {
    const people = await withStories([WITHDRAWAL]);
    const [story] = await people.complete('stories show', 'story', 'embassy');
    expect(story).toBe(WITHDRAWAL.title);
    const said = saidIn(await people.slash('stories show', { story: '1' }));
    expect(said).toContain('**First** **Courier**');
    expect(said).toContain('single report');
    expect(said).toContain(`<#${CHANNEL}>`);
    expect(saidIn(await people.slash('stories show', { story: '999' }))).toContain('not in the archive');
  });

  it('tells what changed when: a report that came, a headline that was changed', async () => {
    const people = await openPeople();
    const page = 'withdrawal';
    people.newsroom.publish('Courier', { ...WITHDRAWAL, page });
    await people.newsroom.round();
    people.newsroom.publish('Herald', WITHDRAWAL_TOO);
    people.newsroom.republish('Courier', { ...WITHDRAWAL, title: `${WITHDRAWAL.title}, sources say`, page });
    await people.newsroom.later(2 * HOUR);
    const said = saidIn(await people.slash('stories show', { story: '1' }));
    expect(said).toContain('**Herald** (independent; now 2 independent reports)');
    expect(said).toContain(`**Courier** changed its headline, previously: *${WITHDRAWAL.title}*`);
  });

  it('tells a story under its headline as of now, as its alert does', async () => {
    const people = await withStories([WITHDRAWAL]);
    const denied = 'Aldmere denies that it withdraws embassy staff from Karvel';
    people.newsroom.publish('Herald', {
      title: denied,
      text: 'The foreign ministry of Aldmere denied that half of the embassy staff is withdrawn from Karvel after rockets fell near the harbour.',
    });
    await people.newsroom.later();
    expect(people.newsroom.messages()[0]!.embeds[0]!.title).toBe(denied);
    const shown = messageOf(await people.slash('stories show', { story: '1' })).embeds![0]!;
    expect(shown.title).toBe(denied);
    expect(shown.description).toContain(WITHDRAWAL.title);
  });

  it('All reports under an alert answers with the story, privately', async () => {
    const people = await withStories([WITHDRAWAL]);
    const [alert] = people.newsroom.discord.messages(CHANNEL);
    const reply = await people.press({ kind: 'message', message: alert! }, 'All reports');
    expect(saidIn(reply)).toContain('**First** **Courier**');
    expect((messageOf(reply).flags ?? 0) & 64).toBe(64);
  });
});

it('another server sees the story, but neither its alerts nor its watches, and turns no page of it', async () => {
  const people = await withStories([...TWELVE, WITHDRAWAL]);
  const { deskContext: context, applyConfig } = people.newsroom.app;
  const there = { channelId: ELSEWHERE };
  people.newsroom.discord.inviteBot(SECOND);
  expect(saidIn(await people.slash('stories latest', {}, there))).toContain('not set up for this server');
  const { server } = await context.store.channel(CHANNEL);
  const config = context.config();
  await applyConfig({ ...config, settings: { ...config.settings, guilds: [server!, SECOND.id] } });

  const [story] = await context.store.findCandidates({
    terms: { kind: 'key', key: 'embassi' },
    since: 0,
    until: context.clock(),
    most: 1,
  });
  const id = String(story!.story);
  expect(saidIn(await people.slash('stories show', { story: id }))).toContain(`<#${CHANNEL}>`);
  const shown = saidIn(await people.slash('stories show', { story: id }, there));
  expect(shown).toContain(WITHDRAWAL.title);
  expect(shown).not.toMatch(/Alerted|Embassies/);
  expect(saidIn(await people.slash('stories latest', { watch: 'Embassies' }, there))).toContain('no watch “Embassies”');
  const { act, people: persons } = people.newsroom.discord;
  const as = persons.owner;
  const watches = { command: 'stories latest', focused: 'watch', options: { watch: '' }, as };
  expect(await act.complete({ ...watches, channelId: CHANNEL })).not.toEqual([]);
  expect(await act.complete({ ...watches, channelId: ELSEWHERE })).toEqual([]);

  const found = await people.slash('stories search', { query: 'volcano' });
  const [, key = ''] = /"stories:1:(\w+)"/.exec(JSON.stringify(messageOf(found).components)) ?? [];
  const nobody = {
    person: as,
    channel: ELSEWHERE,
    isManager: true,
    isResponder: true,
    isEditor: true,
    isOperator: true,
    values: [],
  };
  const asker = {
    ...nobody,
    findChannel: async () => null,
    canSee: async () => true,
    findRole: async () => null,
    findUser: async () => null,
  };
  const turn = (of: string, person = as) =>
    stories.buttons[0]!.run({ ...asker, person, server: of, args: ['1', key] }, context);
  expect(await turn(server!)).toMatchObject({ kind: 'update', content: '12 stories · page 2 of 3' });
  for (const turned of [turn(SECOND.id), turn(server!, persons.member)])
    expect(await turned).toMatchObject({ kind: 'update', content: expect.stringContaining('has expired') });
});

it('a person without any right may search, and finds a story by words of its headline', async () => {
  const people = await withStories([WITHDRAWAL, BREAD]);
  for (const as of Object.values(people.newsroom.discord.people)) {
    expect(saidIn(await people.slash('stories show', { story: 'embassy' }, { as }))).toContain(WITHDRAWAL.title);
  }
});

describe('completion of a search', () => {
  it('offers fields, and what may follow them, below what was typed', async () => {
    const people = await openPeople();
    expect(await people.complete('stories search', 'query', 'volcano pub')).toEqual([
      'volcano pub',
      'volcano publisher:',
    ]);
    expect(await people.complete('stories search', 'query', 'volcano publisher:cour')).toEqual([
      'volcano publisher:cour',
      'volcano publisher:Courier',
    ]);
    expect(await people.complete('watch test', 'terms', '-lang:e')).toContain('-lang:en');
    expect((await people.complete('watch test', 'terms', 'a feed:'))[1]).toMatch(/^a feed:127\.0\.0\.1/);
    expect(await people.complete('stories search', 'query', 'volcano')).toEqual([]);
  });
});
