import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, HOUR, ROCKETS, TWELVE, WITHDRAWAL } from '../../support/newsroom.ts';
import { messageOf, openPeople, type People, saidIn } from '../../support/people.ts';

/** Days of an empty feed, then the reports of today. */
async function afterQuietDays(days: number, watches: readonly object[] = [EMBASSY]): Promise<People> {
  const people = await openPeople({ watches });
  await people.newsroom.round();
  for (let n = 0; n < days * 6; n++) await people.newsroom.later(4 * HOUR);
  return people;
}

const filesOf = (reply: Parameters<typeof messageOf>[0]) => messageOf(reply).attachments;
const textAt = async (url: string) => (await fetch(url)).text();

describe('/stories trend', () => {
  it('answers privately with a picture, its description, and a CSV with the same numbers', async () => {
    const people = await afterQuietDays(3);
    people.newsroom.publish('Courier', WITHDRAWAL, ROCKETS);
    await people.newsroom.later(2 * HOUR);
    const reply = await people.slash('stories trend', { watch: 'embassies', days: 7 });
    expect((messageOf(reply).flags ?? 0) & 64).toBe(64);
    expect(saidIn(reply)).toContain(
      'Mentions a day, 1 Mar to 7 Mar 2026 (UTC)\n**Embassies**: 1 report, most on 7 Mar (1).',
    );
    expect(saidIn(reply)).toContain('No data for 3 days.');
    const [picture, csv] = filesOf(reply);
    expect(picture).toMatchObject({ filename: 'trend.png', content_type: 'image/png' });
    expect(picture!.description).toContain('Embassies: 1 report, most on 7 Mar (1). No data for 3 days.');
    const bytes = Buffer.from(await (await fetch(picture!.url)).arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(csv!.filename).toBe('trend.csv');
    const rows = (await textAt(csv!.url)).trimEnd().split('\n');
    expect(rows).toHaveLength(8);
    expect(rows[1]).toBe(`2026-03-01,UTC,Embassies,${CHANNEL},,,,no,none`);
    expect(rows[4]).toBe(`2026-03-04,UTC,Embassies,${CHANNEL},0,0,,no,part`);
    expect(rows[5]).toBe(`2026-03-05,UTC,Embassies,${CHANNEL},0,0,,no,whole`);
    expect(rows[7]).toBe(`2026-03-07,UTC,Embassies,${CHANNEL},1,1,,no,part`);
  });

  it('shows several watches, and marks a spike', async () => {
    const bread = { name: 'Bread *and* butter', terms: 'bread OR quinine', channel: CHANNEL };
    const people = await afterQuietDays(9, [EMBASSY, { ...EMBASSY, name: 'Any embassy', terms: 'embassy' }, bread]);
    people.newsroom.publish('Courier', ...TWELVE);
    await people.newsroom.later(2 * HOUR);
    const said = saidIn(await people.slash('stories trend', { watch: 'Any embassy, bread *and* butter' }));
    expect(said).toMatch(/\*\*Any embassy\*\*: 1[12] reports, .*Spike: 13 Mar \(1[12], usually 0\)\./);
    expect(said).toContain('**Bread \\*and\\* butter**: 1 report');
    expect(said).not.toContain('Embassies');
  });

  it('says what is wrong in a sentence, without files', async () => {
    const people = await afterQuietDays(0);
    people.newsroom.pass(HOUR);
    const nothing = await people.slash('stories trend', { watch: 'Embassies', days: 1 });
    expect(saidIn(nothing)).toContain('**Embassies**: no reports matched today. `/watch test` shows');
    expect(filesOf(nothing)).toEqual([]);
    expect(saidIn(await people.slash('stories trend', { watch: 'Quays' }))).toContain('no watch with that name');
    // Discord's client would not send it; a client that does is told.
    for (const days of [0, 91])
      await expect(async () => people.slash('stories trend', { watch: 'Embassies', days })).rejects.toThrow(
        /must be at/,
      );
    expect(saidIn(await people.slash('stories trend', { watch: 'a, b, c, d, e, f' }))).toContain('at most 5 watches');
    expect(await people.complete('stories trend', 'watch', 'Embassies, emb')).toEqual([
      `Embassies, Embassies · ${EMBASSY.terms}`,
    ]);
  });

  it('knows a paused watch from one that found nothing, and a renamed one from a new one', async () => {
    const people = await afterQuietDays(2);
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.later(2 * HOUR);
    await people.slash('watch pause', { watch: 'Embassies' });
    for (let n = 0; n < 12; n++) await people.newsroom.later(4 * HOUR);
    expect(people.newsroom.now()).toBeGreaterThan(Date.UTC(2026, 2, 8));
    const form = await people.slash('watch edit', { watch: 'Embassies' });
    const values = { name: 'Legations', terms: EMBASSY.terms, channel: '#embassies', mention: '' };
    await people.press(await people.fill(form, values), 'Save');
    await people.slash('watch resume', { watch: 'Legations' });
    await people.newsroom.later(2 * HOUR);
    const reply = await people.slash('stories trend', { watch: 'Legations', days: 5 });
    const rows = (await textAt(filesOf(reply)[1]!.url)).trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').at(-1))).toEqual(['part', 'whole', 'part', 'none', 'part']);
    expect(rows.map((row) => row.split(',')[4])).toEqual(['0', '0', '1', '', '0']);
  });
});
