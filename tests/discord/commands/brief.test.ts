import { describe, expect, it } from 'vitest';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, HOUR, OTHER, TWELVE, WITHDRAWAL, WITHDRAWAL_TOO } from '../../support/newsroom.ts';
import { messageOf, openPeople, saidIn } from '../../support/people.ts';

async function fileOf(reply: LocalReply): Promise<string> {
  const { attachments } = messageOf(reply);
  expect(attachments.map(({ filename }) => filename)).toEqual([expect.stringMatching(/^brief-[\d-]+\.md$/)]);
  return (await fetch(attachments[0]!.url)).text();
}

const DENIAL = {
  title: 'Aldmere denies that it withdraws embassy staff from Karvel',
  text: 'Aldmere denies that it withdraws embassy staff from Karvel, Ambassador Ilse Torvald told our reporter.',
};

describe('/brief', () => {
  it('tells what came, with its link and on how much it rests, and gives the same as a Markdown file', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    people.newsroom.publish('Herald', WITHDRAWAL_TOO);
    await people.newsroom.later();
    const reply = await people.slash('brief', { since: '8h' });
    const said = saidIn(reply);
    expect(said).toMatch(/\*\*Brief\*\* since <t:\d+:f>/);
    expect(said).toMatch(
      /\*\*Came\*\*\n- \[Aldmere withdraws.*\]\(<https:.*>\) · Courier <t:\d+:R> · 2 independent reports, 2 in all/,
    );
    expect(said).toContain('**Changed** nothing');
    const file = await fileOf(reply);
    expect(file).toMatch(/^# Brief\n/);
    expect(file).toMatch(
      /## What came\n\n- \[Aldmere withdraws.*\]\(<https:.*>\), Courier, .*2 independent reports, 2 in all \(Embassies\)/,
    );
  });

  it('tells what changed about stories that were alerted before', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    people.newsroom.publish('Herald', DENIAL);
    await people.newsroom.later(9 * HOUR);
    const said = saidIn(await people.slash('brief', { since: '8h' }));
    expect(said).toContain('**Came** nothing');
    expect(said).toMatch(/\*\*Changed\*\*\n- .*Aldmere denies.*\n-# Now 2 independent reports \(Herald\)\./);
  });

  it('of one watch leaves out what changed about stories of another in the same channel', async () => {
    const people = await openPeople({ watches: [EMBASSY, { ...EMBASSY, name: 'Bread', terms: 'bread' }] });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    people.newsroom.publish('Herald', DENIAL);
    await people.newsroom.later(9 * HOUR);
    const of = async (watch: string) => saidIn(await people.slash('brief', { since: '8h', watch }));
    expect(await of('Bread')).toContain('**Changed** nothing');
    expect(await of(EMBASSY.name)).toContain('Aldmere denies');
  });

  it('tells what people held back, and why', async () => {
    const people = await openPeople();
    await people.slash('silence add', { until: 'in 2 days', reason: 'Known', words: 'rockets' });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    const reply = await people.slash('brief', { since: '1d' });
    expect(saidIn(reply)).toMatch(/\*\*Held back\*\*\n- .*Aldmere withdraws.* · Courier · silenced/);
    expect(saidIn(reply)).toContain('1 silence now');
    expect(await fileOf(reply)).toMatch(/## Silences\n\n- “rockets” until .*: Known/);
  });

  it('shows the first stories of many, and all of them in the file', async () => {
    const people = await openPeople({ watches: [{ ...EMBASSY, terms: 'embassy' }], settings: { alertsPerHour: 50 } });
    people.newsroom.publish('Courier', ...TWELVE);
    await people.newsroom.round();
    const reply = await people.slash('brief', { since: '8h' });
    expect(saidIn(reply)).toContain('… 4 more in the file');
    const file = await fileOf(reply);
    for (const { title } of TWELVE) expect(file.replaceAll('\\', '')).toContain(title);
  });

  it('knows only the watch that is asked for, and channels that the person can see', async () => {
    const channels = [
      { id: CHANNEL, name: 'embassies' },
      { id: OTHER, name: 'night' },
    ];
    const people = await openPeople({
      channels,
      watches: [EMBASSY, { name: 'Bread', terms: 'bread', channel: OTHER }],
    });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    expect(saidIn(await people.slash('brief', { since: '8h', watch: 'bread' }))).toContain('**Came** nothing');
    expect(saidIn(await people.slash('brief', { since: '8h', watch: 'Embassies' }))).toContain('Aldmere withdraws');
    expect(saidIn(await people.slash('brief', { since: '8h', watch: 'Ferries' }))).toContain('no watch “Ferries”');
  });

  it('says what to write when it cannot read the time', async () => {
    const people = await openPeople();
    expect(saidIn(await people.slash('brief', { since: 'ages' }))).toContain('Say how far back: 8h');
    expect(saidIn(await people.slash('brief', { since: '40d' }))).toContain('30 days at most');
    expect(saidIn(await people.slash('brief', { since: '2999-01-01' }))).toContain('Say how far back');
  });

  it('is safe to read as Markdown, whatever a headline says', async () => {
    const people = await openPeople({ watches: [{ ...EMBASSY, terms: 'embassy' }] });
    people.newsroom.publish('Courier', {
      title: 'Embassy <b>*bold*</b> [x](http://evil.test) `code`',
      text: 'Embassy.',
    });
    await people.newsroom.round();
    const file = await fileOf(await people.slash('brief', { since: '8h' }));
    expect(file).not.toMatch(/(?<!\\)\*bold|(?<!\\)<b>|\]\(http:\/\/evil/);
  });
});
