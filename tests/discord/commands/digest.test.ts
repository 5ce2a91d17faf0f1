import { describe, expect, it } from 'vitest';
import { readSchedule } from '../../../src/desk/watches/schedule-words.ts';
import { CHANNEL } from '../../support/discord.ts';
import { BREAD, EMBASSY, HOUR, MINUTE, NOON, TWELVE } from '../../support/newsroom.ts';
import { openPeople, saidIn } from '../../support/people.ts';

const WATCH = { ...EMBASSY, terms: 'embassy' };
const at = (ms: number) => `<t:${ms / 1_000}:f>`;

describe('/digest', () => {
  it('sets when a watch’s digest comes, says it in words, and Undo takes it back', async () => {
    const people = await openPeople({ watches: [WATCH], settings: { timezone: 'Europe/Berlin' } });
    const before = people.file('watches.yaml');
    const set = await people.slash('digest set', {
      watch: 'Embassies',
      when: 'weekdays 18:00',
      alerts: false,
    } as never);
    const next = NOON + 5 * HOUR;
    expect(saidIn(set)).toBe(
      `Set the digest of the watch “Embassies”: At 18:00, Monday through Friday (Europe/Berlin); alerts come only in it; the next comes ${at(next)}, <t:${next / 1_000}:R>.`,
    );
    expect(people.file('watches.yaml')).toBe(`${before}    digest: 0 18 * * 1-5\n    alerts: false\n`);
    expect(saidIn(await people.slash('watch show', { watch: 'Embassies' }))).toContain(
      `Digest: At 18:00, Monday through Friday (Europe/Berlin); alerts come only in it; next ${at(next)}`,
    );
    people.newsroom.publish('Courier', TWELVE[0]!);
    await people.newsroom.round();
    expect(people.newsroom.contents()).toEqual([]);
    await people.newsroom.later(5 * HOUR);
    expect(people.newsroom.contents()).toEqual(['**Digest** · Embassies · Wed 4 Mar, 18:00 · 1 story']);
    await people.press(set, 'Undo');
    expect(people.file('watches.yaml')).toBe(before);
  });

  it('shows what the channel’s digest would say, posts nothing, and posts it now', async () => {
    const people = await openPeople({
      watches: [WATCH, { ...WATCH, name: 'Bakers', terms: 'rye bread' }],
      settings: { channels: [{ id: CHANNEL, digest: '0 18 * * *', alerts: false }] },
    });
    const { newsroom } = people;
    await newsroom.round();
    newsroom.publish('Courier', TWELVE[0]!, BREAD);
    await newsroom.later();
    const preview = saidIn(await people.slash('digest preview'));
    expect(preview).toContain(
      `Preview of the digest in <#${CHANNEL}>, posted at 18:00 (UTC), next ${at(NOON + 6 * HOUR)}.`,
    );
    expect(preview).toContain('Flood reaches embassy garden');
    expect(preview).toContain('Bakers of Oston');
    expect(newsroom.contents()).toEqual([]);

    newsroom.pass(1);
    const now = await people.slash('digest now');
    expect(saidIn(now)).toContain(`The digest goes to <#${CHANNEL}> now: 2 stories.`);
    await newsroom.app.deliver();
    expect(newsroom.contents()).toEqual(['**Digest** · Embassies, Bakers · Wed 4 Mar, 12:10 · 2 stories']);
    newsroom.publish('Herald', TWELVE[1]!);
    await newsroom.later();
    await newsroom.later(6 * HOUR - 20 * MINUTE);
    // What was told is not told again.
    expect(newsroom.contents()[1]).toBe('**Digest** · Embassies · Wed 4 Mar, 18:00 · 1 story');
  });

  it('of a channel without one tells of the last day', async () => {
    const people = await openPeople({ watches: [WATCH] });
    people.newsroom.publish('Courier', TWELVE[0]!);
    await people.newsroom.round();
    expect(saidIn(await people.slash('digest preview'))).toContain('without a schedule, of the last 24 hours');
    await people.slash('digest now');
    await people.newsroom.app.deliver();
    expect(people.newsroom.contents()[1]).toContain('**Digest** · Embassies');
  });

  it('ends: alerts come at once again', async () => {
    const people = await openPeople({
      watches: [WATCH],
      settings: { channels: [{ id: CHANNEL, digest: '0 18 * * *', alerts: false }] },
    });
    expect(saidIn(await people.slash('digest off', { watch: 'Embassies' }))).toContain('has no digest of its own');
    expect(saidIn(await people.slash('digest off'))).toBe('Ended the digest of #embassies; alerts come at once.');
    people.newsroom.publish('Courier', TWELVE[0]!);
    await people.newsroom.round();
    expect(people.newsroom.contents()).toEqual([expect.stringContaining('Embassies · Flood')]);
    expect(saidIn(await people.slash('digest off'))).toBe('There is no digest of #embassies.');
  });

  it.each([
    ['sometimes', '“sometimes” is not a schedule. Write daily 8:00'],
    ['61 8 * * *', '“61 8 \\* \\* \\*”'],
    ['*/5 * * * *', 'is not a schedule'],
  ])('refuses “%s” with a sentence', async (when, said) => {
    const people = await openPeople({ watches: [WATCH] });
    const before = people.file('settings.yaml');
    expect(saidIn(await people.slash('digest set', { when }))).toContain(said);
    expect(people.file('settings.yaml')).toBe(before);
  });

  it('completes schedules with what they mean', async () => {
    const people = await openPeople();
    expect(await people.complete('digest set', 'when', 'weekdays')).toEqual([
      'weekdays 8:00 · At 08:00, Monday through Friday',
      'weekdays 18:00 · At 18:00, Monday through Friday',
    ]);
    expect(await people.complete('digest set', 'when', 'fridays 17:30')).toEqual([
      'fridays 17:30 · At 17:30, only on Friday',
    ]);
  });

  it.each([
    ['daily 8:00', '0 8 * * *'],
    ['every day at 8:30', '30 8 * * *'],
    ['Weekdays 7pm', '0 19 * * 1-5'],
    ['mon and thu 9:05', '5 9 * * 1,4'],
    ['sundays 12am', '0 0 * * 0'],
    ['daily 25:00', null],
    ['someday 8:00', null],
    ['0 8 * * *', null],
  ])('“%s” is the cron line %s', (typed, line) => {
    expect(readSchedule(typed)).toBe(line);
  });
});
