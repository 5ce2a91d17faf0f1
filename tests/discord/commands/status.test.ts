import { describe, expect, it } from 'vitest';
import { CHANNEL, noAccess } from '../../support/discord.ts';
import { MINUTE, WITHDRAWAL } from '../../support/newsroom.ts';
import { openPeople, saidIn } from '../../support/people.ts';

const ELSEWHERE = '100000000000000031';
const SECOND = { id: '100000000000000030', name: 'Second server', channels: [{ id: ELSEWHERE, name: 'far' }] };

describe('/status', () => {
  it('tells since when it runs, what feeds answer, and the last alert', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    const said = saidIn(await people.slash('status'));
    expect(said).toMatch(/Started <t:\d+:R>, version \d+\.\d+\.\d+/);
    expect(said).toContain('1 watch; 3 of 3 feeds working.');
    expect(said).toMatch(/Last alert <t:\d+:R> in <#100000000000000001> for \*\*Embassies\*\*/);
    expect(said).toContain('No messages are waiting to be sent.');
  });

  it('tells operators which feeds ail, and why; others only how many answer', async () => {
    const people = await openPeople();
    people.newsroom.answer('Herald', { status: 500 });
    await people.newsroom.round();
    expect(saidIn(await people.slash('status'))).toMatch(
      /\*\*Herald\*\* started failing <t:\d+:R>: server error \(500\); next try <t:\d+:R>/,
    );
    const { editor, member } = people.newsroom.discord.people;
    for (const as of [editor, member]) {
      const said = saidIn(await people.slash('status', {}, { as }));
      expect(said).toContain('2 of 3 feeds working');
      expect(said).not.toContain('Herald');
    }
  });

  it('tells what waits, and why a channel rests', async () => {
    const people = await openPeople();
    people.newsroom.discord.faults.push({ path: /^\/channels\//, how: noAccess, times: 100 });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    expect(saidIn(await people.slash('status'))).toMatch(
      /<#100000000000000001> 1 message; paused until <t:\d+:f>: Discord answered 403: Missing Access/,
    );
  });

  it('tells operators what a hand edit got wrong, until it is well again', async () => {
    const people = await openPeople();
    const { app } = people.newsroom;
    app.reportMistakes([
      { file: 'feeds.yaml', line: 4, column: 1, message: 'is missing', advice: 'write the address' },
    ]);
    expect(saidIn(await people.slash('status'))).toContain('feeds.yaml:4 is missing; write the address');
    expect(saidIn(await people.slash('status', {}, { as: people.newsroom.discord.people.editor }))).not.toContain(
      'feeds.yaml',
    );
    await app.applyConfig(app.deskContext.config());
    expect(saidIn(await people.slash('status'))).not.toContain('feeds.yaml');
  });

  it('shows a server nothing of another’s channels', async () => {
    const people = await openPeople({
      settings: { guilds: ['100000000000000000', SECOND.id] },
    });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    people.newsroom.discord.inviteBot(SECOND);
    await people.newsroom.later(MINUTE);
    const as = people.newsroom.discord.people.editor;
    const said = saidIn(await people.slash('status', {}, { as, channelId: ELSEWHERE }));
    expect(said).not.toContain(CHANNEL);
    expect(said).toContain('No alerts yet.');
  });
});

describe('/test-alert', () => {
  it('posts a marked message that mentions nobody, and leaves no trace in the outbox', async () => {
    const people = await openPeople();
    expect(saidIn(await people.slash('test-alert', { watch: 'Embassies' }))).toContain(
      'Test posted in <#100000000000000001>',
    );
    expect(people.newsroom.contents()).toEqual([expect.stringMatching(/^Test · Embassies · /)]);
    expect(await people.newsroom.store.message(1)).toBeNull();
  });

  it('tells in words why it could not be posted', async () => {
    const people = await openPeople();
    people.newsroom.discord.faults.push({ method: 'POST', path: /messages$/, how: noAccess });
    expect(saidIn(await people.slash('test-alert', { watch: 'Embassies' }))).toMatch(
      /Could not post in <#100000000000000001>: Discord answered 403: Missing Access, the bot cannot see the channel \(needs View Channel/,
    );
  });

  it('is for those who may change the server’s watches', async () => {
    const people = await openPeople();
    const { editor, member } = people.newsroom.discord.people;
    expect(saidIn(await people.slash('test-alert', { watch: 'Embassies' }, { as: member }))).toContain(
      'need Manage Server',
    );
    expect(saidIn(await people.slash('test-alert', { watch: 'Embassies' }, { as: editor }))).toContain(
      'Test posted in',
    );
    expect(people.newsroom.contents()).toHaveLength(1);
  });
});
