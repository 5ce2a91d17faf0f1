import { describe, expect, it } from 'vitest';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { TWELVE, WITHDRAWAL } from '../../support/newsroom.ts';
import { openPeople, type People, saidIn } from '../../support/people.ts';
import { COMPLETED, offered, openScenarioNewsroom, SCENARIOS } from '../../support/scenarios.ts';

const FORMS = [
  '/watch add',
  '/watch edit',
  'watch-change:',
  'watch-more:',
  'note:',
  '/settings desk',
  'settings-desk-again:',
];
const ANSWER = /^\/(?:interactions|webhooks)\//;
const gone = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
const taken = { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
const badForm = { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: {} } };

const who = ({ newsroom }: People) => ({ as: newsroom.discord.people.owner, channelId: CHANNEL });

/** Asks while the desk is held, and gives what stands there meanwhile and what came in its place. */
async function late(people: People, act: () => Promise<LocalReply>, broken?: Error) {
  const gate = people.hold();
  const meanwhile = await act();
  const coming = people.later(meanwhile);
  gate.release(broken);
  return { meanwhile, answer: await coming };
}

/** The id that the person was told, which must be that of the log's line; the line is taken out. */
function answeredAndLogged(people: People, said: string, what: string): unknown {
  const [trouble, ...more] = people.troubles.splice(0);
  expect(more, what).toEqual([]);
  expect(said, what).toContain(`Log reference: ${trouble?.id}.`);
  return trouble?.error;
}

it('every command, button, menu and form, and every completion, has its row here', () => {
  const { scenarios, completed } = offered();
  expect(SCENARIOS.map(({ name }) => name).toSorted()).toEqual([...scenarios].toSorted());
  expect(COMPLETED.map(([command, option]) => `${command} ${option}`).toSorted()).toEqual([...completed].toSorted());
});

describe('each command, button, menu and form', () => {
  it('is acknowledged in time where the answer takes long, and answered in its place; a form is asked for again', async () => {
    const people = await openScenarioNewsroom();
    for (const { name, prepare } of SCENARIOS) {
      const { meanwhile, answer } = await late(people, await prepare(people, who(people)));
      expect(meanwhile.kind, name).toBe('thinking');
      if (FORMS.includes(name)) expect(saidIn(answer), name).toContain('Opening the form took too long');
      else
        expect(saidIn(answer), name).not.toMatch(
          /too long|broke|could not show|no longer supported|no longer exists|^\s*$/,
        );
    }
  });

  it('tells what broke in plain words, with the id of the line in the log', async () => {
    const people = await openScenarioNewsroom();
    for (const { name, prepare } of SCENARIOS) {
      const broken = new Error(`the disk is full: ${name}`);
      const { answer } = await late(people, await prepare(people, who(people)), broken);
      expect(saidIn(answer), name).toMatch(/^Something went wrong\./);
      expect(answeredAndLogged(people, saidIn(answer), name)).toBe(broken);
    }
  });

  it('says so when its late answer is refused by Discord, and what may hold all the same', async () => {
    const people = await openScenarioNewsroom();
    for (const { name, prepare } of SCENARIOS) {
      const act = await prepare(people, who(people));
      people.newsroom.discord.faults.push({ method: 'PATCH', path: /^\/webhooks\/.*@original$/, how: badForm });
      const { answer } = await late(people, act);
      expect(saidIn(answer), name).toContain('I couldn’t show the result, but your request may have been carried out.');
      expect(answeredAndLogged(people, saidIn(answer), name)).toMatchObject({ code: 50035 });
    }
  });

  it.each([
    ['has expired', gone],
    ['was answered already', taken],
  ])('that %s troubles nobody, is not tried again, and the next is answered', async (_how, how) => {
    const people = await openScenarioNewsroom();
    const { calls, faults } = people.newsroom.discord;
    for (const { name, prepare } of SCENARIOS) {
      const act = await prepare(people, who(people));
      faults.push({ path: ANSWER, how });
      void act();
      const last = (n: number) => calls.flatMap(({ path, status }) => (ANSWER.test(path) ? [status] : [])).slice(-n);
      await expect.poll(() => last(1), { message: name }).toEqual([how.status]);
      expect(saidIn(await people.slash('help')), name).toContain('What I can do');
      await expect.poll(() => last(2), { message: name }).toEqual([how.status, 204]);
    }
  });
});

describe('each completion', () => {
  it('gives nothing where it takes too long or breaks, so that the client does not wait; what broke is logged', async () => {
    const people = await openScenarioNewsroom();
    for (const [command, option, , others] of COMPLETED) {
      for (const broken of [undefined, new Error('the disk is full')]) {
        const gate = people.hold();
        expect(await people.complete(command, option, { ...others, [option]: '' }), `${command} ${option}`).toEqual([]);
        gate.release(broken);
        if (broken) await expect.poll(() => people.troubles.splice(0)).toMatchObject([{ error: broken }]);
      }
      expect(await people.complete(command, option, { ...others, [option]: '' }), `${command} ${option}`).not.toEqual(
        [],
      );
    }
  });

  it('that has expired troubles nobody', async () => {
    const people = await openScenarioNewsroom();
    const { calls, faults } = people.newsroom.discord;
    for (const [command, option, , others] of COMPLETED) {
      faults.push({ path: ANSWER, how: gone });
      void people.complete(command, option, { ...others, [option]: '' });
      await expect.poll(() => calls.splice(0).some(({ status }) => status === 404)).toBe(true);
      expect(await people.complete(command, option, { ...others, [option]: '' })).not.toEqual([]);
    }
  });
});

describe('a button on an answer of ours', () => {
  it('turns the answer in its place, also late', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', ...TWELVE);
    await people.newsroom.round();
    const found = await people.slash('stories search', { query: 'embassy' });
    const { meanwhile, answer } = await late(people, () => people.press(found, 'Next'));
    expect([meanwhile.kind, answer.kind]).toEqual(['unchanged', 'updated']);
    expect(saidIn(answer)).toContain('page 2 of 3');
  });

  it('brings an answer of its own below, where it has one, also late; the first one stays', async () => {
    const people = await openPeople();
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.round();
    const terms = await people.press(await people.slash('help'), 'Watch terms');
    const { answer } = await late(people, () => people.press(terms, 'Try 1'));
    expect(answer).toMatchObject({ kind: 'message', message: { flags: 64 } });
    expect(saidIn(answer)).toContain('it would have matched');
  });

  it('asks for its form again where that came too late, and loses nothing', async () => {
    const people = await openPeople();
    const values = { name: 'Bread', terms: 'rye OR', channel: '#embassies', mention: '' };
    const wrong = await people.fill(await people.slash('watch add'), values);
    const { answer } = await late(people, () => people.press(wrong, 'Edit'));
    expect(saidIn(answer)).toContain('Opening the form took too long');
    expect(JSON.stringify(await people.press(wrong, 'Edit'))).toContain('rye OR');
  });

  it('a form that came from it turns it too, also late', async () => {
    const people = await openPeople();
    const values = { name: 'Bread', terms: 'rye OR', channel: '#embassies', mention: '' };
    const wrong = await people.fill(await people.slash('watch add'), values);
    const again = await people.press(wrong, 'Edit');
    const { meanwhile, answer } = await late(people, () => people.fill(again, { terms: 'rye' }, { from: wrong }));
    expect([meanwhile.kind, answer.kind]).toEqual(['unchanged', 'updated']);
    expect(saidIn(answer)).toContain('Nothing is saved yet');
  });
});
