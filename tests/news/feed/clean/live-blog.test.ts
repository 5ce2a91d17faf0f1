import { describe, expect, test } from 'vitest';
import { newestEntry } from '../../../../src/news/feed/clean/live-blog.ts';

const TITLE = 'Karvel under fire – live';
const row = (...times: string[]) =>
  times
    .map((time, at) => `${time}\n\nEntry ${at} tells what happened in the harbour.\n\nA second paragraph ${at}.`)
    .join('\n\n');
const entry = (at: number) => `Entry ${at} tells what happened in the harbour.\n\nA second paragraph ${at}.`;

describe('the newest entry is taken', () => {
  test.each([
    ['clock times, the newest first', ['14:32', '14:05', '13:50']],
    ['over midnight', ['00:10', '23:55', '23:40', '22:00']],
    ['with zones', ['2.05pm GMT', '11.40am GMT', '9.15am GMT']],
    ['with dates', ['3 March, 14:32', '3 March, 09:10', '2 March, 22:45']],
    ['in brackets', ['[14:32 Uhr]', '[14:05 Uhr]', '[13:50 Uhr]']],
    ['as time gone by', ['2m ago', '15m ago', '1h ago']],
    ['as time gone by, in German', ['vor 2 Minuten', 'vor 15 Minuten', 'vor 2 Stunden']],
    ['as time gone by, in Russian', ['2 минуты назад', '15 минут назад', '2 часа назад']],
    ['a clock beside time gone by', ['2m ago\n\n14:32', '30m ago\n\n14:02', '1h ago\n\n13:30']],
  ])('%s', (_, times) => {
    expect(newestEntry(`What we know of the night.\n\n${row(...times)}`, TITLE)).toBe(entry(0));
  });

  test('where the oldest stands first', () => {
    expect(newestEntry(row('09:00', '09:40', '10:15'), 'Karvel: minuto a minuto')).toBe(entry(2));
  });

  test('with the words that stand in the line of its time', () => {
    const text = ['14:32 – Ferry reaches port', 'All are safe.', '14:00 – Ferry is late', '13:10: Ferry leaves'].join(
      '\n',
    );
    expect(newestEntry(text, 'Storm ticker')).toBe('Ferry reaches port\nAll are safe.');
  });
});

describe('it is no live blog', () => {
  test.each([
    ['a chronicle of what happened', row('09:00', '09:40', '10:15', '11:00'), 'How the ferry sank'],
    ['two times', row('14:32', '14:05'), TITLE],
    ['a row of times and no word', row('14:32', '14:05', '13:50', '13:10'), 'Karvel under fire'],
    [
      'times within sentences',
      'At 14:32 it fell.\n\nAt 14:05 it rose.\n\nAt 13:50 it stood.\n\nAt 13:00 it lay.',
      TITLE,
    ],
    ['prices and scores', '2.50 crowns more.\n\n1-0 at half time.\n\n12,50 a litre.\n\n3.1415 is pi.', TITLE],
    [
      'a long text with a programme below',
      `${'The concert is on Friday. '.repeat(40)}\n\n${row('20:00', '19:00', '18:00', '17:00')}`,
      'Concerts',
    ],
    ['nothing', '', TITLE],
  ])('%s', (_, text, title) => {
    expect(newestEntry(text, title)).toBeNull();
  });
});

test('hostile text is read in time', () => {
  for (const piece of ['14:32\n', '1 a 1 ', '14:', 'a 1. ', '1m ago\n']) newestEntry(piece.repeat(8_000), TITLE);
});
