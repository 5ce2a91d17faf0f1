import { describe, expect, it } from 'vitest';
import { EMBASSY, HOUR, TWELVE } from '../../support/newsroom.ts';
import { messageOf, openPeople, saidIn } from '../../support/people.ts';

describe('/watch spikes', () => {
  it('turns spike alerts on and off, says what is set, and can be undone', async () => {
    const people = await openPeople();
    const spikes = (options: Record<string, string | number> = {}) =>
      people.slash('watch spikes', { watch: 'Embassies', ...options });
    expect(saidIn(await spikes())).toBe('Spikes of **Embassies** are not told. `/stories trend` shows them.');
    expect(saidIn(await spikes({ alert: 'on' }))).toContain('(spikes are told from 3 times the usual number on)');
    expect(people.file('watches.yaml')).toContain('spike: true');
    expect(saidIn(await people.slash('watch show', { watch: 'Embassies' }))).toContain(
      'Spikes are told from 3 times the usual number on',
    );
    const raised = await spikes({ over: 4.5 });
    expect(saidIn(raised)).toContain('(spikes are told from 4.5 times the usual number on)');
    expect(people.file('watches.yaml')).toContain('spike: { over: 4.5 }');
    expect(saidIn(await spikes({ alert: 'on' }))).toContain('Nothing to change');
    await people.press(raised, 'Undo');
    expect(people.file('watches.yaml')).toContain('spike: true');
    expect(saidIn(await spikes({ alert: 'off' }))).toContain('(spikes are not told)');
    expect(people.file('watches.yaml')).not.toContain('spike');
    expect(saidIn(await spikes({ alert: 'off' }))).toContain('Nothing to change: spikes of “Embassies” are not told.');
  });

  it('is for editors, and takes 1.5 to 50 times', async () => {
    const people = await openPeople();
    const as = people.newsroom.discord.people.member;
    const refused = await people.slash('watch spikes', { watch: 'Embassies', alert: 'on' }, { as });
    expect(saidIn(refused)).toContain('You need Manage Server');
    for (const over of [1, 51])
      await expect(async () => people.slash('watch spikes', { watch: 'Embassies', over })).rejects.toThrow(
        /must be at/,
      );
  });
});

describe('Trend under a spike', () => {
  const WATCH = { ...EMBASSY, name: 'Any embassy', terms: 'embassy', spike: true };

  it('answers whoever presses it with the picture and the numbers, as long as the watch exists', async () => {
    const people = await openPeople({ watches: [WATCH, EMBASSY] });
    await people.newsroom.round();
    for (let n = 0; n < 9 * 6; n++) await people.newsroom.later(4 * HOUR);
    people.newsroom.publish('Courier', ...TWELVE);
    await people.newsroom.later(2 * HOUR);
    const spike = people.newsroom.messages().find(({ content }) => content.startsWith('Spike'))!;
    expect(spike.content).toMatch(/^Spike · Any embassy · 1[12] reports by 14:00, usually 0$/);
    const { member } = people.newsroom.discord.people;
    const reply = await people.press({ kind: 'message', message: spike }, 'Trend', member);
    expect(saidIn(reply)).toMatch(/^Mentions a day, .*\n\*\*Any embassy\*\*: 1[12] reports/);
    expect(messageOf(reply).attachments.map(({ filename }) => filename)).toEqual(['trend.png', 'trend.csv']);
    expect((messageOf(reply).flags ?? 0) & 64).toBe(64);
    await people.slash('watch remove', { watch: 'Any embassy' });
    const gone = await people.press({ kind: 'message', message: spike }, 'Trend');
    expect(saidIn(gone)).toContain('The watch of this message no longer exists.');
  });
});
