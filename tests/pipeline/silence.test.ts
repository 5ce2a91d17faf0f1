import { expect, it } from 'vitest';
import { EMBASSY, HOUR, MINUTE, openTown, type Town, WITHDRAWAL } from '../support/newsroom.ts';

const DAY = 24 * HOUR;

/** All of these outlets stop to answer, until something is told again. */
function fail(town: Town, ...outlets: string[]): void {
  for (const outlet of outlets) town.answer(outlet, { status: 500 });
}

async function rounds(town: Town, hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour++) await town.later(HOUR);
}

it('a watch all of whose feeds fail for a day says so in its channel, once', async () => {
  const town = await openTown();
  await town.round();
  fail(town, 'Courier', 'Herald', 'Tribune');
  await rounds(town, 20);
  expect(town.contents()).toEqual([]);
  await rounds(town, 30);
  expect(town.contents()).toEqual([expect.stringMatching(/^Embassies · none of its feeds has answered for a day/)]);
  await town.restart();
  await rounds(town, 30);
  expect(town.contents()).toHaveLength(1);
});

it('says nothing while one of its feeds answers', async () => {
  const town = await openTown();
  fail(town, 'Courier', 'Herald');
  await rounds(town, 40);
  expect(town.contents()).toEqual([]);
});

it('counts only the feeds that the watch lets in', async () => {
  const town = await openTown({
    watches: [
      { ...EMBASSY, only: { publishers: ['Courier'] } },
      { ...EMBASSY, name: 'All', paused: true },
    ],
  });
  fail(town, 'Courier');
  await rounds(town, 40);
  expect(town.contents()).toEqual([expect.stringMatching(/^Embassies · none/)]);
});

it('says it again of another day of silence, and alerts in between', async () => {
  const town = await openTown({ outlets: ['Courier'] });
  fail(town, 'Courier');
  await rounds(town, 40);
  town.pass(DAY);
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  expect(town.contents()).toHaveLength(2);
  fail(town, 'Courier');
  town.pass(MINUTE);
  await rounds(town, 60);
  expect(town.contents().filter((content) => content.includes('none of its feeds'))).toHaveLength(2);
});
