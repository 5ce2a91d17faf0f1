import { describe, expect, it } from 'vitest';
import { isBelievable, parseDate } from '../../src/news/date.ts';

const iso = (text: string) => {
  const time = parseDate(text);
  return time === null ? null : new Date(time).toISOString().replace('.000Z', 'Z');
};

describe('parseDate', () => {
  it.each([
    ['Tue, 03 Nov 2026 10:15:30 GMT', '2026-11-03T10:15:30Z'],
    ['Tue, 3 Nov 26 10:15 EST', '2026-11-03T15:15:00Z'],
    ['Tue Nov  3 10:15:30 2026', '2026-11-03T10:15:30Z'],
    ['2026-11-03T10:15:30.123+05:30', '2026-11-03T04:45:30.123Z'],
    ['2026-11-03 10:15', '2026-11-03T10:15:00Z'],
    ['20261103T101530Z', '2026-11-03T10:15:30Z'],
    ['2026-307', '2026-11-03T00:00:00Z'],
    ['Nov 3, 2026 9:05 p.m. ET', '2026-11-04T02:05:00Z'],
    ['5 de mayo de 2026 12:10 +0200', '2026-05-05T10:10:00Z'],
    ['2026-július-13T9:15-05:00', '2026-07-13T14:15:00Z'],
    ['Κυρ, 12 Ιούλ 2026 12:00:00 EST', '2026-07-12T17:00:00Z'],
    ['2026년 05월 28일 01:31:15', '2026-05-27T16:31:15Z'],
    ['3 ноября 2026, 10:15', '2026-11-03T10:15:00Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)?.replace('.123Z', 'Z')).toBe(expected.replace('.123Z', 'Z'));
  });

  it.each(['yesterday', '', '2026-02-30', 'Tue, 3 Nov 2026 25:00', '5/6/2026 14:00', '0001-01-01T00:00:00Z'])(
    'does not guess at %j',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});

describe('isBelievable', () => {
  const now = Date.UTC(2026, 10, 3);
  it('takes what is old, and what is at most an hour ahead', () => {
    expect(
      [Date.UTC(1994, 0), Date.UTC(1996, 0), now + 3_600_000, now + 3_600_001, null].map((time) =>
        isBelievable(time, now),
      ),
    ).toEqual([false, true, true, false, false]);
  });
});
