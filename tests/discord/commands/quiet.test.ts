import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, HOUR, NOON, OTHER, TWELVE } from '../../support/newsroom.ts';
import { openPeople, saidIn } from '../../support/people.ts';

const BOARD = [
  { id: CHANNEL, name: 'embassies' },
  { id: OTHER, name: 'board' },
];
const WATCH = { ...EMBASSY, terms: 'embassy' };

describe('/quiet', () => {
  it('sets quiet hours of a watch in its row, shows them, and Undo ends them', async () => {
    const people = await openPeople({ watches: [WATCH], settings: { timezone: 'Europe/Berlin' } });
    const set = await people.slash('quiet set', {
      watch: 'Embassies',
      from: '10pm',
      to: '7',
      days: 'weekdays',
      let: 'urgent',
    });
    expect(saidIn(set)).toBe(
      'Set quiet hours of the watch “Embassies”: 22:00 to 07:00, Mon to Fri; urgent alerts come through (Europe/Berlin).',
    );
    expect(people.file('watches.yaml')).toContain(
      'quiet: { from: 22:00, to: 07:00, days: [ mon, tue, wed, thu, fri ], let: urgent }',
    );
    expect(saidIn(await people.slash('quiet show'))).toContain(
      '**Embassies** <#100000000000000001> 22:00 to 07:00, Mon to Fri; urgent alerts come through (Europe/Berlin)',
    );
    await people.press(set, 'Undo');
    expect(people.file('watches.yaml')).not.toContain('quiet');
    expect(saidIn(await people.slash('quiet show'))).toContain('No watch of this server has quiet hours');
  });

  it('sets those of the channel where it is used, which hold at once; off tells what they held', async () => {
    const people = await openPeople({ watches: [WATCH] });
    const set = await people.slash('quiet set', { from: '11:00', to: '15:00' });
    expect(saidIn(set)).toBe('Set quiet hours of #embassies: 11:00 to 15:00 (UTC).');
    expect(people.file('settings.yaml')).toContain(
      `channels:\n  - { id: "${CHANNEL}", quiet: { from: 11:00, to: 15:00 } }\n`,
    );
    people.newsroom.publish('Courier', TWELVE[0]!);
    await people.newsroom.round();
    expect(people.newsroom.contents()).toEqual([]);
    expect(saidIn(await people.slash('quiet show'))).toContain(`quiet now, until <t:${(NOON + 3 * HOUR) / 1_000}:t>`);
    expect(saidIn(await people.slash('status'))).toContain('1 message held by quiet hours');
    expect(saidIn(await people.slash('watch why', { story: '1' }))).toContain('held by quiet hours');
    expect(saidIn(await people.slash('quiet off'))).toBe('Ended quiet hours of #embassies.');
    expect(people.file('settings.yaml')).toContain('channels: []');
    await people.newsroom.app.deliver();
    expect(people.newsroom.contents()).toEqual(['Embassies · 1 story during quiet hours']);
  });

  it('off for a watch of a quiet channel makes an exception of it', async () => {
    const people = await openPeople({
      watches: [WATCH],
      settings: { channels: [{ id: CHANNEL, quiet: { from: '11:00', to: '15:00' } }] },
    });
    await people.slash('quiet off', { watch: 'Embassies' });
    expect(people.file('watches.yaml')).toContain('quiet: false');
    people.newsroom.publish('Courier', TWELVE[0]!);
    await people.newsroom.round();
    expect(people.newsroom.contents()).toHaveLength(1);
  });

  it.each([
    [{ from: '25:00', to: '7:00' }, '“25:00” is not a time of day'],
    [{ from: '22:00', to: 'morning' }, '“morning” is not a time of day'],
    [{ from: '22:00', to: '7:00', days: 'm' }, 'I can’t read “m” as days'],
    [{ from: '22:00', to: '7:00', watch: 'Nowhere' }, 'no watch with that name'],
  ])('refuses %j with a sentence, and writes nothing', async (given, said) => {
    const people = await openPeople({ watches: [WATCH] });
    const before = people.file('settings.yaml');
    expect(saidIn(await people.slash('quiet set', given))).toContain(said);
    expect(people.file('settings.yaml')).toBe(before);
  });

  it('refuses a channel without watches, and one in which the person may not post', async () => {
    const people = await openPeople({ channels: BOARD, watches: [WATCH] });
    const { discord } = people.newsroom;
    const hours = { from: '22:00', to: '7:00' };
    expect(saidIn(await people.slash('quiet set', hours, { channelId: OTHER }))).toContain(
      'No watch posts in this channel',
    );
    const as = discord.people.editor;
    discord.setOverwrites(CHANNEL, [{ id: as, type: 1, allow: '0', deny: '2048' }] as never);
    expect(saidIn(await people.slash('quiet set', hours, { as }))).toContain('You can’t post in #embassies');
  });

  it('completes hours and days', async () => {
    const people = await openPeople();
    expect(await people.complete('quiet set', 'from', '2')).toEqual(['22:00', '20:00', '21:00', '23:00']);
    expect(await people.complete('quiet set', 'days', 'week')).toEqual(['weekdays', 'weekends']);
    expect(await people.complete('quiet set', 'watch', 'emb')).toEqual(['Embassies · embassy withdrawals']);
  });
});
