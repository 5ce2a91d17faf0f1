import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { HOUR, type TestItem } from '../../support/newsroom.ts';
import { labelsOf, openPeople, type People, saidIn } from '../../support/people.ts';

const told = (title: string): TestItem => ({ title, text: `${title}.` });
const FERRY = 'Olen Varga over Karsk ferry contract inquiry';
const FIRE = 'Ira Dolm after Brask hospital fire report';
const RESIGNATIONS = { name: 'Resignations', terms: 'minister resigns', channel: CHANNEL };

/** Two stories that the watch matches, each with a sister report in other words, and a third in those words alone. */
async function withSisters(): Promise<People> {
  const people = await openPeople({ watches: [RESIGNATIONS] });
  const { newsroom } = people;
  newsroom.publish('Courier', told(`Defence minister resigns: ${FERRY}`), told(`Health minister resigns: ${FIRE}`));
  newsroom.publish(
    'Herald',
    told(`Defence minister parts company with cabinet: ${FERRY}`),
    told(`Health minister parts company with premier: ${FIRE}`),
    told('Finance minister Ugo Pell parts company with coalition in Oston'),
  );
  await newsroom.round();
  return people;
}

const show = (people: People, as?: string) => people.slash('watch show', { watch: 'Resignations' }, as ? { as } : {});

describe('/watch show', () => {
  it('offers a word of sister reports with its cost; one button adds it to the thesaurus, and Undo removes it', async () => {
    const people = await withSisters();
    const shown = await show(people);
    expect(saidIn(shown)).toContain('`parts company` for *resigns* would have matched 1 more story: “Finance minister');
    const added = await people.press(shown, 'Add “parts company”');
    expect(saidIn(added)).toContain('Added “parts company” to the thesaurus, for “resigns”.');
    expect(people.file('thesaurus.yaml')).toContain('also: [ parts company ]');
    const again = await show(people);
    expect(saidIn(again)).not.toContain('Suggestions');
    expect(saidIn(again)).toContain('parts company');

    people.newsroom.publish('Courier', told('Labour minister Ana Kost parts company with unions in Drenn'));
    await people.newsroom.later();
    expect(people.newsroom.contents().join('\n')).toContain('Ana Kost');

    expect(saidIn(await people.press(added, 'Undo'))).toContain('Undone');
    expect(people.file('thesaurus.yaml')).not.toContain('parts company');
    expect(saidIn(await show(people))).toContain('Suggestions');
  });

  it('looks for words once a week', async () => {
    const people = await withSisters();
    await show(people);
    people.newsroom.publish('Tribune', told('Culture minister Edo Brun parts company with theatre in Elmar'));
    await people.newsroom.later();
    expect(saidIn(await show(people))).toContain('would have matched 1 more story');
    people.newsroom.pass(7 * 24 * HOUR - 2 * HOUR);
    expect(saidIn(await show(people))).toContain('would have matched 1 more story');
    people.newsroom.pass(3 * HOUR);
    expect(saidIn(await show(people))).not.toContain('Suggestions');
  });

  it('shows the suggestions to others without a button, since the thesaurus serves all servers', async () => {
    const people = await withSisters();
    const shown = await show(people, people.newsroom.discord.people.member);
    expect(saidIn(shown)).toContain('`parts company` for *resigns*');
    expect(labelsOf(shown)).toEqual([]);
  });
});
