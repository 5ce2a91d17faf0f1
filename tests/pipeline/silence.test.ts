import { expect, it } from 'vitest';
import { EMBASSY, HOUR, MINUTE, openTestNewsroom, type TestNewsroom, WITHDRAWAL } from '../support/newsroom.ts';

const DAY = 24 * HOUR;

/** All of these outlets stop to answer, until something is told again. */
function fail(newsroom: TestNewsroom, ...outlets: string[]): void {
  for (const outlet of outlets) newsroom.answer(outlet, { status: 500 });
}

async function rounds(newsroom: TestNewsroom, hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour++) await newsroom.later(HOUR);
}

it('a watch all of whose feeds fail for a day says so in its channel, once', async () => {
  const newsroom = await openTestNewsroom();
  await newsroom.round();
  fail(newsroom, 'Courier', 'Herald', 'Tribune');
  await rounds(newsroom, 20);
  expect(newsroom.contents()).toEqual([]);
  await rounds(newsroom, 30);
  expect(newsroom.contents()).toEqual([expect.stringMatching(/^Embassies · none of its feeds has answered for a day/)]);
  await newsroom.restart();
  await rounds(newsroom, 30);
  expect(newsroom.contents()).toHaveLength(1);
});

it('says nothing while one of its feeds answers', async () => {
  const newsroom = await openTestNewsroom();
  fail(newsroom, 'Courier', 'Herald');
  await rounds(newsroom, 40);
  expect(newsroom.contents()).toEqual([]);
});

it('counts only the feeds that the watch lets in', async () => {
  const newsroom = await openTestNewsroom({
    watches: [
      { ...EMBASSY, only: { publishers: ['Courier'] } },
      { ...EMBASSY, name: 'All', paused: true },
    ],
  });
  fail(newsroom, 'Courier');
  await rounds(newsroom, 40);
  expect(newsroom.contents()).toEqual([expect.stringMatching(/^Embassies · none/)]);
});

it('says it again of another day of silence, and alerts in between', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'] });
  fail(newsroom, 'Courier');
  await rounds(newsroom, 40);
  newsroom.pass(DAY);
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(2);
  fail(newsroom, 'Courier');
  newsroom.pass(MINUTE);
  await rounds(newsroom, 60);
  expect(newsroom.contents().filter((content) => content.includes('none of its feeds'))).toHaveLength(2);
});
