import { expect, test } from 'vitest';
import { MINUTE, openTestNewsroom, type TestItem, TWELVE } from '../support/newsroom.ts';

const SLOGAN = 'The Courier is read aloud in every barber shop of Brask, and has been for two hundred years.';
const closing = (item: TestItem): TestItem => ({ ...item, text: `${item.text} ${SLOGAN}` });
const watches = [{ name: 'Embassies', terms: 'embassy', channel: '100000000000000001' }];
const said = (newsroom: { messages(): { embeds: { description?: string }[] }[] }) =>
  newsroom.messages().map(({ embeds }) => embeds[0]?.description ?? '');

test('a first visit comes out without what its items repeat', async () => {
  const newsroom = await openTestNewsroom({ watches });
  newsroom.publish('Courier', ...TWELVE.slice(0, 6).map(closing));
  await newsroom.round();
  expect(newsroom.messages()).toHaveLength(6);
  expect(said(newsroom).filter((text) => text.includes('barber'))).toEqual([]);
});

test('a feed that lists one item at a time is known after a few, also over restarts, and each item counts once', async () => {
  const newsroom = await openTestNewsroom({ watches, outlets: ['Courier'] });
  for (const item of TWELVE.slice(0, 4)) {
    newsroom.republish('Courier', closing(item));
    await newsroom.later();
    await newsroom.restart({ keep: true });
  }
  expect((await newsroom.store.linesOf(newsroom.feed('Courier'))).articles).toBe(4);
  expect((await newsroom.store.feedRecords(1))[0]!.learned).toEqual([SLOGAN]);
  newsroom.republish('Courier', closing(TWELVE[4]!));
  await newsroom.later();
  expect(said(newsroom).at(-1)).not.toContain('barber');
});

test('what could not be saved is not counted either', async () => {
  const newsroom = await openTestNewsroom({ watches, outlets: ['Courier'] });
  newsroom.publish('Courier', closing(TWELVE[0]!));
  const { saveFindings } = newsroom.store;
  newsroom.store.saveFindings = async () => {
    throw new Error('the disk is full');
  };
  await newsroom.round();
  newsroom.store.saveFindings = saveFindings;
  expect((await newsroom.store.linesOf(newsroom.feed('Courier'))).articles).toBe(0);
  await newsroom.later(30 * MINUTE);
  expect((await newsroom.store.linesOf(newsroom.feed('Courier'))).articles).toBe(1);
});
