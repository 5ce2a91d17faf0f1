import { expect, it } from 'vitest';
import { COMMAND_MODULES } from '../../../src/discord/commands/index.ts';
import { QUERY_FIELDS } from '../../../src/news/watch/query/fields.ts';
import { WITHDRAWAL } from '../../support/newsroom.ts';
import { labelsOf, openPeople, saidIn } from '../../support/people.ts';

it('tells every command in a line', async () => {
  const people = await openPeople();
  const said = saidIn(await people.slash('help', {}, { as: people.newsroom.discord.people.member }));
  for (const { data } of COMMAND_MODULES.flatMap(({ commands }) => commands)) expect(said).toContain(data.name);
  expect(said).toContain('`/watch add` Create a watch');
});

it('has a page on watch terms whose examples can be tried', async () => {
  const people = await openPeople();
  people.newsroom.publish('Courier', WITHDRAWAL);
  await people.newsroom.round();
  const help = await people.slash('help');
  const terms = await people.press(help, 'Watch terms');
  expect(terms.kind).toBe('updated');
  expect(saidIn(terms)).toContain('1. `embassy withdrawals` both words near each other');
  for (const { example, reads } of Object.values(QUERY_FIELDS))
    expect(saidIn(terms)).toContain(`\`${example}\` ${reads}`);
  for (const label of labelsOf(terms).filter((one) => one.startsWith('Try')))
    expect(saidIn(await people.press(terms, label))).toContain('it would have matched');
  expect(saidIn(await people.press(terms, 'Try 1'))).toContain(WITHDRAWAL.title);
  expect(saidIn(await people.press(terms, 'Back'))).toContain('What I can do');
});
