import { expect, test } from 'vitest';
import { MINUTE, openTown, type Told, TWELVE } from '../support/newsroom.ts';

const SLOGAN = 'The Courier is read aloud in every barber shop of Brask, and has been for two hundred years.';
const closing = (told: Told): Told => ({ ...told, text: `${told.text} ${SLOGAN}` });
const watches = [{ name: 'Embassies', terms: 'embassy', channel: '100000000000000001' }];
const said = (town: { messages(): { embeds: { description?: string }[] }[] }) =>
  town.messages().map(({ embeds }) => embeds[0]?.description ?? '');

test('a first visit comes out without what its items repeat', async () => {
  const town = await openTown({ watches });
  town.tell('Courier', ...TWELVE.slice(0, 6).map(closing));
  await town.round();
  expect(town.messages()).toHaveLength(6);
  expect(said(town).filter((text) => text.includes('barber'))).toEqual([]);
});

test('a feed that lists one item at a time is known after a few, also over restarts, and each item counts once', async () => {
  const town = await openTown({ watches, outlets: ['Courier'] });
  for (const told of TWELVE.slice(0, 4)) {
    town.retell('Courier', closing(told));
    await town.later();
    await town.restart({ keep: true });
  }
  expect((await town.store.linesOf(town.feed('Courier'))).articles).toBe(4);
  expect((await town.store.feedRecords(1))[0]!.learned).toEqual([SLOGAN]);
  town.retell('Courier', closing(TWELVE[4]!));
  await town.later();
  expect(said(town).at(-1)).not.toContain('barber');
});

test('what could not be saved is not counted either', async () => {
  const town = await openTown({ watches, outlets: ['Courier'] });
  town.tell('Courier', closing(TWELVE[0]!));
  const { saveFindings } = town.store;
  town.store.saveFindings = async () => {
    throw new Error('the disk is full');
  };
  await town.round();
  town.store.saveFindings = saveFindings;
  expect((await town.store.linesOf(town.feed('Courier'))).articles).toBe(0);
  await town.later(30 * MINUTE);
  expect((await town.store.linesOf(town.feed('Courier'))).articles).toBe(1);
});
