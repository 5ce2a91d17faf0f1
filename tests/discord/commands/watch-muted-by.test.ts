import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { BAKERY, EMERGENCY, KESTRIA, NEWSROOMS, ZOO, ZOO_TOO } from '../../support/kestria.ts';
import type { TestNewsroomOptions } from '../../support/newsroom.ts';
import { openPeople, type People, saidIn } from '../../support/people.ts';

const WATCH = { ...KESTRIA, channel: CHANNEL, updates: 'edit', mutedBy: { origins: 4 } };
const EMERGENCIES = { name: 'Emergencies', terms: '"state of emergency"', channel: CHANNEL, paused: true };

async function openEmergency(channels?: TestNewsroomOptions['channels']): Promise<People> {
  const people = await openPeople({ outlets: NEWSROOMS, watches: [WATCH], ...(channels && { channels }) });
  for (const outlet of NEWSROOMS) {
    people.newsroom.publish(outlet, EMERGENCY[outlet]);
    await people.newsroom.later();
  }
  people.newsroom.publish('Herald', ZOO);
  people.newsroom.publish('Bell', BAKERY);
  await people.newsroom.later();
  await people.newsroom.later();
  return people;
}

/** The masked link to the alert of the big story. */
function bigLink(people: People): RegExp {
  const { id } = people.newsroom.messages()[0]!;
  return new RegExp(
    `\\[Kestria declares a state of emergency after the harbour riots\\]\\(<https://discord\\.com/channels/\\d+/${CHANNEL}/${id}>\\)`,
  );
}

/** The number of the story about the zoo. */
async function zooIn(people: People): Promise<string> {
  return /\*\*(\d+)\*\* · /.exec(saidIn(await people.slash('stories search', { query: 'zoo' })))![1]!;
}

describe('a story that a bigger one mutes', () => {
  it('is listed under All reports of the big story, with its link', async () => {
    const people = await openEmergency();
    const [alert] = people.newsroom.messages();
    const said = saidIn(await people.press({ kind: 'message', message: alert! }, 'All reports'));
    expect(said).toContain('2 smaller stories without an alert');
    expect(said).toMatch(/\*\*\d+\*\* \[Penguins, tapirs and owls stay indoors: Kestria's zoo shuts in emergency\]\(</);
    expect(said).toMatch(/\[Night shift with rye dough: .*\]\(<https:\/\/bell\.example\/.*>\) · Bell <t:\d+:R>/);
  });

  it('is told by /watch why, /brief and /stories with the reason and a link to the big one’s alert', async () => {
    const people = await openEmergency();
    const why = saidIn(await people.slash('watch why', { story: await zooIn(people) }));
    expect(why).toMatch(/matched, but is a side story of a bigger one, \[Kestria declares/);
    expect(why).toMatch(bigLink(people));
    const brief = saidIn(await people.slash('brief', { since: '1d' }));
    expect(brief).toMatch(/Held back[\s\S]*zoo shuts in emergency.* · Herald · side story of \[Kestria declares/);
    expect(brief).toMatch(bigLink(people));
    expect(brief.match(/side story of/g)).toHaveLength(2);
    const listed = saidIn(await people.slash('stories search', { query: 'zoo' }));
    expect(listed).toMatch(/\*\*No alert\*\* in <#\d+>: a side story of \[Kestria declares/);
    expect(saidIn(await people.slash('stories show', { story: await zooIn(people) }))).toMatch(bigLink(people));
  });

  it('is linked to the big one’s post where its alerts are posts of a forum', async () => {
    const people = await openEmergency([{ id: CHANNEL, name: 'stories', type: 15 }]);
    const { discord } = people.newsroom;
    const { id } = discord.threads(CHANNEL).find(({ name }) => name.startsWith('Kestria declares'))!;
    const there = `](<https://discord.com/channels/${discord.guildId}/${id}/${id}>)`;
    expect(saidIn(await people.slash('watch why', { story: await zooIn(people) }))).toContain(there);
    const brief = await people.slash('brief', { since: '1d' });
    expect(saidIn(brief)).toContain(there);
  });

  it('is told so no longer once it has alerted', async () => {
    const people = await openEmergency();
    people.newsroom.publish('Tribune', ZOO_TOO);
    await people.newsroom.later();
    await people.newsroom.later();
    expect(saidIn(await people.slash('watch why', { story: await zooIn(people) }))).toContain('alerted');
    expect(saidIn(await people.slash('brief', { since: '1d' })).match(/side story of/g)).toHaveLength(1);
    expect(saidIn(await people.slash('stories search', { query: 'zoo' }))).not.toContain('No alert');
    const [alert] = people.newsroom.messages();
    const said = saidIn(await people.press({ kind: 'message', message: alert! }, 'All reports'));
    expect(said).toContain('1 smaller story without an alert');
  });
});

describe('/watch muted-by', () => {
  const mutedBy = (people: People, options: Record<string, string | number> = {}) =>
    people.slash('watch muted-by', { watch: 'Kestria', ...options });

  it('says what is set, sets it as short as can be, and can be undone', async () => {
    const people = await openPeople({ watches: [{ ...KESTRIA, channel: CHANNEL }, EMERGENCIES] });
    expect(saidIn(await mutedBy(people))).toBe('**Kestria**: small stories are not muted by big ones.');
    const on = await mutedBy(people, { mute: 'on' });
    expect(saidIn(on)).toContain(
      'Changed the watch “Kestria” (small stories are muted while a story of this watch about the same matter runs in the channel, with at least 5 independent origins and news within 24h; they alert from 2 independent origins on, or when urgent)',
    );
    expect(people.file('watches.yaml')).toContain('mutedBy: true');
    expect(saidIn(await people.slash('watch show', { watch: 'Kestria' }))).toContain('Small stories are muted while');
    const by = await mutedBy(people, { by: 'emergencies' });
    expect(people.file('watches.yaml')).toContain('mutedBy: Emergencies');
    await mutedBy(people, { origins: 8, within: '2d', 'alert-from': 3 });
    expect(people.file('watches.yaml')).toMatch(
      /mutedBy: \{ watch: Emergencies, origins: 8, within: 48h, alertFrom: 3 \}/,
    );
    expect(saidIn(await people.press(by, 'Undo'))).toContain('changed again');
    expect(saidIn(await mutedBy(people, { origins: 8 }))).toContain('Nothing to change: small stories are muted');
    const off = await mutedBy(people, { mute: 'off' });
    expect(people.file('watches.yaml')).not.toContain('mutedBy');
    await people.press(off, 'Undo');
    expect(people.file('watches.yaml')).toContain('origins: 8');
  });

  it('refuses what contradicts itself, another channel’s watch, and a wrong duration', async () => {
    const people = await openPeople({ watches: [{ ...KESTRIA, channel: CHANNEL }] });
    expect(saidIn(await mutedBy(people, { 'alert-from': 6 }))).toContain('alertFrom is 6 and origins is 5');
    expect(saidIn(await mutedBy(people, { by: 'Nothing' }))).toContain('No watch “Nothing” posts in a channel of');
    expect(saidIn(await mutedBy(people, { within: '5d' }))).toContain('“5d” is not a duration of 1h to 72h');
    expect(people.file('watches.yaml')).not.toContain('mutedBy');
    const as = people.newsroom.discord.people.member;
    const refused = await people.slash('watch muted-by', { watch: 'Kestria', mute: 'on' }, { as });
    expect(saidIn(refused)).toContain('You need Manage Server');
  });

  it('completes the watches of the channel and spans of time', async () => {
    const people = await openPeople({ watches: [{ ...KESTRIA, channel: CHANNEL }, EMERGENCIES] });
    const named = (by: string) => people.complete('watch muted-by', 'by', { watch: 'Kestria', by });
    expect(await named('')).toEqual(['Kestria', 'Emergencies']);
    expect(await named('emer')).toEqual(['Emergencies']);
    expect(await people.complete('watch muted-by', 'within', { watch: 'Kestria', within: '2' })).toEqual(['24h', '2d']);
  });

  it('of a watch that mutes others keeps its name while they name it', async () => {
    const people = await openPeople({
      watches: [{ ...KESTRIA, channel: CHANNEL, mutedBy: 'Emergencies' }, EMERGENCIES],
    });
    const said = saidIn(await people.slash('watch remove', { watch: 'Emergencies' }));
    expect(said).toContain('there is no watch “Emergencies”');
    expect(people.file('watches.yaml')).toContain('name: Emergencies');
  });
});
