import { describe, expect, it } from 'vitest';
import { instantOf, wallAt } from '../../../src/news/time/clock.ts';
import { readTime, suggestTimes } from '../../../src/news/time/words.ts';

const BERLIN = 'Europe/Berlin';
/** A Wednesday, 13:00 in Berlin. */
const NOON = Date.UTC(2026, 2, 4, 12);
const read = (typed: string, now = NOON, zone = BERLIN) => {
  const at = readTime(typed, now, zone);
  return at === null ? null : new Date(at).toISOString().slice(0, 16);
};

describe('a time is read as a person means it', () => {
  it.each([
    ['tomorrow 8:00', '2026-03-05T07:00'],
    ['8am tomorrow', '2026-03-05T07:00'],
    ['Tomorrow', '2026-03-05T07:00'],
    ['friday', '2026-03-06T07:00'],
    ['until friday 9:30', '2026-03-06T08:30'],
    ['friday at noon', '2026-03-06T11:00'],
    ['wednesday', '2026-03-11T07:00'],
    ['wednesday 18:00', '2026-03-04T17:00'],
    ['18:30', '2026-03-04T17:30'],
    ['9:15', '2026-03-05T08:15'],
    ['tonight', '2026-03-04T21:00'],
    ['this evening', '2026-03-04T19:00'],
    ['in 2 hours', '2026-03-04T14:00'],
    ['2h', '2026-03-04T14:00'],
    ['90m', '2026-03-04T13:30'],
    ['for 2 hours', '2026-03-04T14:00'],
    ['in 1 hour and 30 minutes', '2026-03-04T13:30'],
    ['1d', '2026-03-05T12:00'],
    ['3 days', '2026-03-07T12:00'],
    ['1w', '2026-03-11T12:00'],
    ['next monday', '2026-03-09T07:00'],
    ['5 march', '2026-03-05T07:00'],
    ['24/12', '2026-12-24T07:00'],
    ['2026-03-05 08:00', '2026-03-05T07:00'],
    ['2026-03-05T08:00Z', '2026-03-05T08:00'],
    ['18:30 UTC', '2026-03-04T18:30'],
  ])('%s', (typed, at) => {
    expect(read(typed)).toBe(at);
  });

  it.each([
    '',
    'soon',
    'yesterday',
    'now',
    'today',
    'monday 7',
    '29.3. 2:30',
    'friday to sunday',
    'in 3 years',
    '25:00',
    '8',
    '2026-13-01',
    'friday or so',
    `${'in 1 hour '.repeat(20)}`,
    '-2h',
    '0h',
  ])('“%s” is not a time to wait for', (typed) => {
    expect(read(typed)).toBeNull();
  });

  it('means the clocks of the zone', () => {
    expect(read('tomorrow 8:00', NOON, 'America/New_York')).toBe('2026-03-05T13:00');
    expect(read('tomorrow 8:00', NOON, 'Asia/Kolkata')).toBe('2026-03-05T02:30');
    // There it is Thursday already.
    expect(read('tomorrow 8:00', NOON, 'Pacific/Kiritimati')).toBe('2026-03-05T18:00');
  });
});

describe('where clocks are set', () => {
  /** 29 March 2026 at 2:00 clocks in Berlin are set on to 3:00; on 25 October at 3:00, back to 2:00. */
  const SPRING = Date.UTC(2026, 2, 28, 20);
  const AUTUMN = Date.UTC(2026, 9, 24, 20);

  it('an hour that is skipped is read as the one after it', () => {
    expect(read('2026-03-29 02:30', SPRING)).toBe('2026-03-29T01:30');
    expect(wallAt(Date.UTC(2026, 2, 29, 1, 30), BERLIN)).toMatchObject({ hour: 3, minute: 30 });
  });

  it('of an hour that comes twice the first counts, and the second once the first is past', () => {
    expect(read('tomorrow 2:30', AUTUMN)).toBe('2026-10-25T00:30');
    const between = Date.UTC(2026, 9, 25, 0, 45);
    expect(read('2:30', between)).toBe('2026-10-25T01:30');
  });

  it('hours pass as hours, days as days of the calendar', () => {
    expect(read('in 12 hours', SPRING)).toBe('2026-03-29T08:00');
    expect(read('in 1 day', SPRING)).toBe('2026-03-29T19:00');
    expect(read('tomorrow 8:00', SPRING)).toBe('2026-03-29T06:00');
    expect(read('tomorrow 8:00', AUTUMN)).toBe('2026-10-25T07:00');
  });

  it('every minute of a year is found again from what its clock shows', () => {
    for (const zone of [BERLIN, 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu']) {
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 7 * 3_600_000 + 11 * 60_000) {
        const wall = wallAt(at, zone);
        expect([instantOf(wall, zone), instantOf(wall, zone, at - 1)]).toContain(at);
      }
    }
  });
});

describe('completion', () => {
  it('says what each time means, that which was typed first', () => {
    const shown = (typed: string) => suggestTimes(typed, NOON, BERLIN).map((one) => one.shown);
    expect(shown('')[0]).toBe('in 1 hour · Wed 4 Mar, 14:00 (Europe/Berlin)');
    expect(shown('tom')).toEqual([
      'tomorrow 8:00 · Thu 5 Mar, 08:00 (Europe/Berlin)',
      'tomorrow 18:00 · Thu 5 Mar, 18:00 (Europe/Berlin)',
    ]);
    expect(shown('18:30')).toEqual(['18:30 · Wed 4 Mar, 18:30 (Europe/Berlin)']);
    expect(shown('gibberish').length).toBeGreaterThan(5);
  });
});
