import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelievable, parseDate } from '../../../src/news/feed/date.ts';

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
    ['Вт, 03 ноя 2026 10:15:00 мск', '2026-11-03T07:15:00Z'],
    ['mar., 3 nov. 2026 10 h 15', '2026-11-03T10:15:00Z'],
    ['Mo, 02 Mrz 2026 10:15:00 MEZ', '2026-03-02T09:15:00Z'],
    ['2026. júl. 13. 9:15', '2026-07-13T09:15:00Z'],
    ['2026. 07. 13. 9:15', '2026-07-13T09:15:00Z'],
    ['3. 11. 2026 10:15', '2026-11-03T10:15:00Z'],
    ['2026-05-25 오후 11:23:17', '2026-05-25T14:23:17Z'],
    ['2026年11月3日(火) 午後3時15分', '2026-11-03T15:15:00Z'],
    ['Σαβ, 11 Ιολ 2026 12:00:00', '2026-07-11T12:00:00Z'],
    ['3 พฤศจิกายน 2569', '2026-11-03T00:00:00Z'],
    ['3 בנובמבר 2026', '2026-11-03T00:00:00Z'],
    ['Thứ ba, 03/11/2026 10:15', '2026-11-03T10:15:00Z'],
    ['11/3/2026 3:15 PM', '2026-11-03T15:15:00Z'],
    ['26-11-03', '2026-11-03T00:00:00Z'],
    ['261103T101530Z', '2026-11-03T10:15:30Z'],
    ['-2611', '2026-11-01T00:00:00Z'],
    ['2026-W45-2', '2026-11-03T00:00:00Z'],
    ['20261103101530', '2026-11-03T10:15:30Z'],
    ['令和8年11月3日', '2026-11-03T00:00:00Z'],
    ['Di., 3. Nov. 2026, 10:15 Uhr MEZ', '2026-11-03T09:15:00Z'],
    ['2026-07-03 10:15:00 Europe/Berlin', '2026-07-03T08:15:00Z'],
    ['Tue, 03 Nov 2026 10:15:00 America/New_York', '2026-11-03T15:15:00Z'],
    ['03/Nov/2026:10:15:00 +0100', '2026-11-03T09:15:00Z'],
    ['2026-11-03T10.15.30', '2026-11-03T10:15:30Z'],
    ['2026-11-03 10:15:00 0530', '2026-11-03T04:45:00Z'],
    ['Tue, 3 Nov 2026 10:15:00 0000', '2026-11-03T10:15:00Z'],
    ['Tue, 3 Jul 2026 10:15:00 CST6CDT', '2026-07-03T15:15:00Z'],
    ['3 Jul 2026 10:15 US/Pacific', '2026-07-03T17:15:00Z'],
    ['3 Jan 2026 10:15 Canada/Atlantic', '2026-01-03T14:15:00Z'],
    ['3 Jan 2026 10:15 Pacific Standard Time', '2026-01-03T18:15:00Z'],
    ['3 Jul 2026 10:15 (Central European Summer Time)', '2026-07-03T08:15:00Z'],
    ['3 Jul 2026 10:15 Eastern Time', '2026-07-03T14:15:00Z'],
    ['3 Jul 2026 10:15 Japan Standard Time', '2026-07-03T01:15:00Z'],
    ['3 Jul 2026 10:15 Greenwich Mean Time', '2026-07-03T10:15:00Z'],
    ['Fri, 3 Jul 2026 9am', '2026-07-03T09:00:00Z'],
    ['3 Jul 2026 12 p.m. EDT', '2026-07-03T16:00:00Z'],
    ['1793701530.25', '2026-11-03T10:25:30.250Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)?.replace('.123Z', 'Z')).toBe(expected.replace('.123Z', 'Z'));
  });

  it.each([
    'yesterday',
    '',
    '2026-02-30',
    'Tue, 3 Nov 2026 25:00',
    '5/6/2026 14:00',
    '0001-01-01T00:00:00Z',
    '1404/08/12',
    '26/11/3',
    '2 hours ago',
    'vor 3 Stunden',
    'hace 2 horas',
    '3 jours',
    '5小时前',
    'Today, 10:15',
  ])('does not guess at %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('a date that counts back', () => {
  const near = Date.UTC(2026, 10, 3, 12);
  it.each([
    ['5 minutes ago', 5 * 60_000],
    ['about an hour ago', 3_600_000],
    ['2 hrs ago', 7_200_000],
    ['3d ago', 3 * 86_400_000],
    ['one week ago', 7 * 86_400_000],
    ['20分钟前', 20 * 60_000],
    ['3時間前', 3 * 3_600_000],
    ['2시간 전', 2 * 3_600_000],
  ])('%s is counted from its document', (text, ms) => {
    expect(parseDate(text, near)).toBe(near - ms);
  });

  it.each(['il y a 2 heures', '2 часа назад', 'yesterday', 'dün 10:15'])('%s is not guessed', (text) => {
    expect(parseDate(text, near)).toBeNull();
  });
});

describe('a time without a zone', () => {
  it('is in the zone of its document’s country', () => {
    expect(parseDate('2026-11-03 10:15', null, 540)).toBe(Date.UTC(2026, 10, 3, 1, 15));
    expect(parseDate('2026-11-03 10:15 GMT', null, 540)).toBe(Date.UTC(2026, 10, 3, 10, 15));
    expect(parseDate('2026-11-03', null, 540)).toBe(Date.UTC(2026, 10, 3));
  });
});

describe('parseDate of any pieces whatever', () => {
  const pieces = fc.constantFrom(
    ...'Tue 3 03 11 Nov ноября 2026 26 10:15 10:15:30 T Z +0100 GMT EST Europe/Nowhere pm 午後 年 月 日 令和 - / . , : w45 元'.split(
      ' ',
    ),
    ' ',
    '\ud83d',
  );

  it('is a time or none', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const time = parseDate(parts.join(''), Date.UTC(2026, 0, 2));
        expect(time === null || Number.isFinite(time)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('parseDate without a year', () => {
  const near = Date.UTC(2026, 0, 2, 12);
  it.each([
    ['2 January 10:15', '2026-01-02T10:15:00Z'],
    ['Thu, Dec 31 10:15 GMT', '2025-12-31T10:15:00Z'],
    ['3 Jan 00:15', '2026-01-03T00:15:00Z'],
  ])('takes the one that brings %s closest before', (text, expected) => {
    expect(new Date(parseDate(text, near) ?? 0).toISOString().replace('.000Z', 'Z')).toBe(expected);
    expect(parseDate(text)).toBeNull();
  });
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
