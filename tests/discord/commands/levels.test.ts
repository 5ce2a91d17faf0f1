import { describe, expect, it } from 'vitest';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { MINUTE, type TestItem, WITHDRAWAL } from '../../support/newsroom.ts';
import { labelsOf, openPeople, type People, saidIn } from '../../support/people.ts';

/** The role “Managers” of the local server. */
const DESK_ROLE = '100000000000000021';
const QUAKE = { name: 'Disasters', terms: 'earthquake Tesmar', channel: CHANNEL, role: DESK_ROLE };
const FIRST: TestItem = {
  title: 'Earthquake shakes Tesmar',
  text: 'An earthquake shook Tesmar on Wednesday morning, and walls cracked in the Hesperin valley, a baker told our reporter.',
};
const DEAD: TestItem = {
  title: 'Earthquake in Tesmar kills 12',
  text: 'Twelve people were killed by the earthquake that shook Tesmar, and walls cracked in the Hesperin valley, the mayor told our reporter.',
};

async function shaken(watch: object, ...items: TestItem[]): Promise<People> {
  const people = await openPeople({ watches: [{ ...QUAKE, ...watch }] });
  people.newsroom.publish('Courier', ...items);
  await people.newsroom.round();
  return people;
}
const alertOf = ({ newsroom }: People): LocalReply => ({ kind: 'message', message: newsroom.messages()[0]! });
const shown = ({ newsroom }: People) => newsroom.messages()[0]!.embeds[0]!;

describe('the level of an alert', () => {
  it('is shown by one word, a colour, and the reason', async () => {
    const people = await shaken({ urgent: 'dead >= 10 OR "state of emergency"' }, DEAD);
    expect(people.newsroom.contents()[0]).toMatch(/> Urgent · Disasters · Earthquake in Tesmar kills 12$/);
    expect(shown(people).color).toBe(0xd7263d);
    expect(shown(people).description).toContain('**Urgent:** 12 dead (Courier)');
  });

  it('follows a number that a report in another language states', async () => {
    const people = await shaken(
      { urgent: 'dead >= 10', terms: 'Tesmar' },
      {
        title: 'Erdbeben in Tesmar: mindestens zwölf Tote',
        text: 'Bei dem Erdbeben in Tesmar sind nach Angaben des Bürgermeisters zwölf Menschen ums Leben gekommen. Die Suche wird mit dem Bagger und von Hand auch bei Nacht nicht beendet, und das Wasser ist für eine Woche gesperrt.',
      },
    );
    expect(people.newsroom.contents()[0]).toMatch(/> Urgent · Disasters · Erdbeben in Tesmar/);
    expect(shown(people).description).toContain('**Urgent:** 12 dead (Courier)');
  });

  it('is not shown where the watch uses none, nor are the buttons of the desk', async () => {
    const people = await shaken({ colour: '#112233' }, DEAD);
    expect(people.newsroom.contents()[0]).toBe(`<@&${DESK_ROLE}> Disasters · Earthquake in Tesmar kills 12`);
    expect(shown(people).color).toBe(0x112233);
    expect(JSON.stringify(shown(people))).not.toContain('info');
    expect(labelsOf(alertOf(people))).toEqual(['Read at Courier', 'All reports', 'Why?', 'Not relevant']);
  });

  it('rises with the story: the alert is edited, an update tells the reason and mentions the role', async () => {
    const people = await shaken({ urgent: 'dead >= 10', mentionFrom: 'urgent' }, FIRST);
    expect(people.newsroom.contents()).toEqual(['Disasters · Earthquake shakes Tesmar']);
    expect(shown(people).footer?.text).toBe('Disasters · info · published');
    people.newsroom.publish('Herald', DEAD);
    await people.newsroom.later(2 * MINUTE);
    await people.newsroom.later();
    const [alert, update] = people.newsroom.contents();
    expect(alert).toContain('Urgent · Disasters');
    expect(update).toContain(`<@&${DESK_ROLE}> **Now urgent** · Disasters ·`);
    expect(update).toContain('**Urgent:** 12 dead (Herald)');
    expect(people.newsroom.messages()[1]!.mention_roles).toEqual([DESK_ROLE]);
    expect(people.newsroom.messages()[0]!.mention_roles).toEqual([]);
    expect(shown(people).description).toContain('**Urgent:** 12 dead (Herald)');
  });

  it('keeps its reason up to date, and is told once', async () => {
    const people = await shaken({ urgent: 'dead >= 10' }, DEAD);
    const text =
      'The earthquake that shook Tesmar killed 31 people, and walls cracked in the Hesperin valley, the mayor told our reporter.';
    people.newsroom.publish('Herald', { title: 'Earthquake in Tesmar: 31 dead', text });
    await people.newsroom.later();
    await people.newsroom.later();
    expect(shown(people).description).toContain('**Urgent:** 31 dead (Herald)');
    expect(people.newsroom.contents()[1]).toMatch(/^\*\*Update\*\*/);
  });

  it('never falls by itself', async () => {
    const people = await shaken({ urgent: 'NOT reports >= 2' }, FIRST);
    people.newsroom.publish('Herald', DEAD);
    await people.newsroom.later();
    await people.newsroom.later();
    expect(people.newsroom.contents()[0]).toContain('> Urgent ·');
    await people.restart();
    people.newsroom.publish('Tribune', { ...DEAD, title: 'Twelve die as earthquake shakes Tesmar' });
    await people.newsroom.later();
    await people.newsroom.later();
    expect(people.newsroom.contents()[0]).toContain('> Urgent ·');
  });
});

describe('/watch level', () => {
  it('sets rules, levels, mentions and the desk; says what changed; and can be undone', async () => {
    const people = await shaken({}, FIRST);
    const changed = await people.slash('watch level', {
      watch: 'Disasters',
      urgent: 'dead >= 10 OR "state of emergency"',
      level: 'notice',
      'mention-from': 'urgent',
      'escalate-after': '15m',
      'escalate-role': DESK_ROLE,
    });
    expect(saidIn(changed)).toContain(
      'Changed the watch “Disasters” (level notice; urgent when dead >= 10 OR "state of emergency"; mentions from urgent on; escalates after 15m).',
    );
    expect(people.file('watches.yaml')).toContain('urgent: dead >= 10 OR "state of emergency"');
    expect(people.file('watches.yaml')).toContain(`escalate: { after: 15m, role: "${DESK_ROLE}" }`);
    const set = saidIn(await people.slash('watch level', { watch: 'Disasters' }));
    expect(set).toContain('Urgent when `dead >= 10 OR "state of emergency"`');
    expect(set).toContain(`Calls <@&${DESK_ROLE}> when nobody takes an urgent alert in 15m`);
    expect(saidIn(await people.slash('watch show', { watch: 'Disasters' }))).toContain('Level: notice');
    await people.slash('watch level', { watch: 'Disasters', level: 'none', 'escalate-after': 'none' });
    expect(people.file('watches.yaml')).not.toMatch(/level:|escalate:/);
    const off = await people.slash('watch level', { watch: 'Disasters', desk: 'off' });
    expect(people.file('watches.yaml')).toContain('desk: false');
    await people.press(off, 'Undo');
    expect(people.file('watches.yaml')).not.toContain('desk:');
  });

  it('and /watch test say which level the found stories would have had', async () => {
    const people = await shaken({ urgent: 'dead >= 10', level: 'notice' }, DEAD);
    people.newsroom.publish('Herald', {
      title: 'Bakers of Tesmar raise the price of rye bread',
      text: 'Bakers in Tesmar ask two crowns more for a loaf since the mills were flooded in spring.',
    });
    await people.newsroom.later();
    const terms = 'Tesmar';
    const mine = saidIn(await people.slash('watch test', { terms, watch: 'Disasters' }));
    expect(mine).toContain('By level: urgent 1 · notice 1 · info 0');
    expect(mine).toContain('**Urgent** (12 dead (Courier)) · Earthquake in Tesmar kills 12');
    expect(mine).toContain('**Notice** · Bakers of Tesmar raise the price of rye bread');
    const other = saidIn(await people.slash('watch test', { terms, urgent: 'rye bread' }));
    expect(other).toContain('**Urgent** (“rye” “bread” (Herald)) · Bakers of Tesmar');
    expect(other).toContain('By level: urgent 1 · notice 0 · info 1');
    expect(saidIn(await people.slash('watch test', { terms }))).not.toContain('By level');
    expect(saidIn(await people.slash('watch test', { terms, urgent: 'dead > x' }))).toContain(
      'mistake in the rule for urgent',
    );
    expect(saidIn(await people.slash('watch test', { terms, watch: 'Strikes' }))).toContain('no watch with that name');
  });

  it('shows a mistake in a rule with a mark under it, and saves nothing', async () => {
    const people = await shaken({}, FIRST);
    const said = saidIn(await people.slash('watch level', { watch: 'Disasters', urgent: 'deaths >= ten' }));
    expect(said).toContain('There is a mistake in the rule for urgent:');
    expect(said).toContain('^^^^^^ There is no figure “deaths”: did you mean dead?');
    expect(said).toContain('Try: dead >= 10');
    expect(people.file('watches.yaml')).not.toContain('urgent');
  });

  it.each([
    [{ 'escalate-after': 'soon' }, 'as a duration such as 15m'],
    [{ 'escalate-after': '15m' }, 'Choose the role to call'],
  ])('refuses %j', async (given, reason) => {
    const people = await shaken({}, FIRST);
    expect(saidIn(await people.slash('watch level', { watch: 'Disasters', ...given }))).toContain(reason);
  });

  it('completes figures in rules', async () => {
    const people = await shaken({}, FIRST);
    expect(await people.complete('watch level', 'urgent', '')).toContain('dead >= 10');
    expect(await people.complete('watch level', 'urgent', 'dead >= 10 OR inj')).toContain('dead >= 10 OR injured >= 2');
  });
});

describe('an alert above the hourly limit', () => {
  it('is posted by itself where it is urgent, and never hidden in a list', async () => {
    const people = await openPeople({
      watches: [{ ...QUAKE, terms: 'earthquake OR embassy', urgent: 'dead >= 10' }],
      settings: { alertsPerHour: 1 },
    });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    people.newsroom.publish('Herald', DEAD);
    await people.newsroom.later();
    expect(people.newsroom.contents().at(-1)).toContain('Urgent · Disasters');
  });
});
