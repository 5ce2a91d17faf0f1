import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, HOUR, OTHER, ROCKETS, WITHDRAWAL, WITHDRAWAL_TOO } from '../../support/newsroom.ts';
import { labelsOf, openPeople, type People, saidIn } from '../../support/people.ts';

const NIGHT = { name: 'Night desk', terms: 'rockets OR embassy', channel: OTHER };
const CHANNELS = [
  { id: CHANNEL, name: 'embassies' },
  { id: OTHER, name: 'night' },
];
const told = (people: People, channel = CHANNEL) => people.newsroom.discord.messages(channel).length;
const silence = (people: People, more: Record<string, string>) =>
  people.slash('silence add', { until: 'in 2 hours', reason: 'An exercise', ...more });

describe('/silence', () => {
  it('holds alerts about words back until its end, says why, and lists itself with its reason', async () => {
    const people = await openPeople();
    const made = saidIn(await silence(people, { words: 'rocket harbour' }));
    expect(made).toMatch(/^Silenced “rocket harbour” until <t:\d+:f>, <t:\d+:R>: An exercise/);
    const listed = saidIn(await people.slash('silence list'));
    expect(listed).toMatch(/1 silence\n+.*“rocket harbour” until <t:\d+:f>.*\n\s+An exercise · <@\d+>/);

    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    expect(told(people)).toBe(0);
    expect(saidIn(await people.slash('watch why', { story: '1' }))).toContain('a silence of this server held it back');

    await people.restart();
    people.newsroom.publish('Herald', WITHDRAWAL_TOO);
    await people.newsroom.later(2 * HOUR);
    expect(told(people)).toBe(1);
    expect(saidIn(await people.slash('silence list'))).toContain('Nothing is silenced');
  });

  it('of a watch, a publisher or a story leaves the rest alone; of several, all must hold', async () => {
    const people = await openPeople({ channels: CHANNELS, watches: [EMBASSY, NIGHT] });
    await silence(people, { watch: EMBASSY.name, publisher: 'Courier' });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    expect([told(people), told(people, OTHER)]).toEqual([0, 1]);
    people.newsroom.publish('Herald', WITHDRAWAL_TOO);
    await people.newsroom.later();
    // The other channel has its alert, and an update: there are two independent reports now.
    expect([told(people), told(people, OTHER)]).toEqual([1, 2]);
  });

  it('posts no update about a story, but goes on editing its alert', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    await silence(people, { story: '1' });
    const denial = 'Aldmere denies that it withdraws embassy staff from Karvel';
    people.newsroom.publish('Herald', { title: denial, text: `${denial}, Ambassador Ilse Torvald told our reporter.` });
    await people.newsroom.later();
    await people.newsroom.later();
    expect(told(people)).toBe(1);
    expect(people.newsroom.field(people.newsroom.messages()[0]!, 'Rests on')).toContain('2 in all');
  });

  it('is ended early, and both its making and its end are undone', async () => {
    const people = await openPeople();
    const made = await silence(people, { words: 'rockets' });
    const ended = await people.slash('silence end', { silence: '1' });
    expect(saidIn(ended)).toContain('Ended the silence of “rockets”');
    expect(saidIn(await people.press(made, 'Undo'))).toContain('The silence was changed since');
    expect(saidIn(await people.press(ended, 'Undo'))).toContain('Undone: ended the silence');
    expect(saidIn(await people.slash('silence list'))).toContain('“rockets”');
    expect(saidIn(await people.press(made, 'Undo'))).toContain('Undone: silenced “rockets”');
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    expect(told(people)).toBe(1);
  });

  it('asks for an end to come, a reason, and something to silence, and shows a mistake with its caret', async () => {
    const people = await openPeople();
    expect(saidIn(await silence(people, { words: 'rockets', until: 'yesterday' }))).toContain(
      'I can’t read “yesterday”',
    );
    expect(saidIn(await silence(people, { words: 'rockets', until: 'in 6 months' }))).toContain('90 days at most');
    expect(saidIn(await silence(people, { words: 'rockets', reason: ' ' }))).toContain('Give a reason');
    expect(saidIn(await silence(people, {}))).toContain('Name what to silence');
    expect(saidIn(await silence(people, { words: 'rockets OR' }))).toMatch(/\^\^/);
    expect(saidIn(await silence(people, { publisher: 'Nobody Times' }))).toContain('I know no publisher');
    expect(saidIn(await silence(people, { story: '99' }))).toContain('not in the archive');
    expect(saidIn(await silence(people, { watch: 'Nothing' }))).toContain('no watch with that name');
    expect(saidIn(await people.slash('silence end', { silence: '7' }))).toContain('no such silence');
    expect(saidIn(await people.slash('silence list'))).toContain('Nothing is silenced');
  });

  it('holds for its own server only, and is seen there only', async () => {
    const far = { id: '100000000000000031', name: 'far' };
    const servers = [{ id: '100000000000000030', name: 'Second server', channels: [far] }];
    const people = await openPeople({ watches: [EMBASSY, { ...EMBASSY, channel: far.id }], servers });
    await silence(people, { words: 'embassy' });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    expect([told(people), told(people, far.id)]).toEqual([0, 1]);
    const theirs = await people.slash('silence list', {}, { channelId: far.id });
    expect(saidIn(theirs)).toContain('Nothing is silenced');
    expect(labelsOf(theirs)).toEqual([]);
  });

  it('of words that only a rewritten headline has holds that back, too', async () => {
    const people = await openPeople();
    await silence(people, { words: 'embassy' });
    people.newsroom.publish('Courier', ROCKETS);
    await people.newsroom.round();
    people.newsroom.publish('Courier', { ...ROCKETS, title: WITHDRAWAL.title });
    await people.newsroom.later();
    expect(told(people)).toBe(0);
  });
});
