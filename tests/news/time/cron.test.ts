import { describe, expect, it } from 'vitest';
import { readCron, tellCron } from '../../../src/config/time-row.ts';
import { type Cron, lastRun, nextRun } from '../../../src/news/time/cron.ts';

const BERLIN = 'Europe/Berlin';
const cron = (line: string): Cron => {
  const read = readCron(line);
  if ('wrong' in read) throw new Error(read.wrong);
  return read;
};
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 16));
const next = (line: string, after: string, zone = BERLIN) => iso(nextRun(cron(line), Date.parse(after), zone));
const last = (line: string, after: string, until: string, zone = BERLIN) =>
  iso(lastRun(cron(line), { after: Date.parse(after), until: Date.parse(until) }, zone));

describe('a cron line falls due', () => {
  it.each([
    ['0 8 * * 1-5', '2026-03-06T12:00Z', '2026-03-09T07:00'],
    ['0 8,18 * * *', '2026-03-04T12:00Z', '2026-03-04T17:00'],
    ['30 7 1 * *', '2026-03-04T12:00Z', '2026-04-01T05:30'],
    ['0 8 L * *', '2026-02-04T12:00Z', '2026-02-28T07:00'],
    ['0 8 29 2 *', '2026-03-04T12:00Z', '2028-02-29T07:00'],
    ['0 8 * * sun', '2026-03-04T12:00Z', '2026-03-08T07:00'],
    ['0 8 * * 7', '2026-03-04T12:00Z', '2026-03-08T07:00'],
  ])('%s after %s', (line, after, at) => {
    expect(next(line, after)).toBe(at);
  });

  it('by the clocks of its zone', () => {
    expect(next('0 8 * * *', '2026-03-04T12:00Z', 'America/New_York')).toBe('2026-03-04T13:00');
    expect(next('0 8 * * *', '2026-07-04T12:00Z', 'Asia/Kathmandu')).toBe('2026-07-05T02:15');
  });

  it('once on days when clocks are set: a time that is skipped comes late, one that comes twice the first time', () => {
    expect(next('30 2 * * *', '2026-03-28T12:00Z')).toBe('2026-03-29T01:30');
    expect(next('30 2 * * *', '2026-03-29T01:30Z')).toBe('2026-03-30T00:30');
    expect(next('30 2 * * *', '2026-10-24T12:00Z')).toBe('2026-10-25T00:30');
    expect(next('30 2 * * *', '2026-10-25T00:30Z')).toBe('2026-10-26T01:30');
  });

  it('is looked back for: the last time that has passed, if it is new', () => {
    expect(last('0 8 * * *', '2026-03-04T07:00Z', '2026-03-05T06:59Z')).toBeNull();
    expect(last('0 8 * * *', '2026-03-04T07:00Z', '2026-03-05T07:00Z')).toBe('2026-03-05T07:00');
    expect(last('0 8 * * 1-5', '2026-03-02T07:00Z', '2026-03-08T20:00Z')).toBe('2026-03-06T07:00');
    expect(last('0 8 29 2 *', '2026-03-04T07:00Z', '2027-03-04T07:00Z')).toBeNull();
    // Where clocks are set back over midnight, a day ends late.
    expect(last('30 23 * * *', '2026-10-24T12:00Z', '2026-10-25T04:30Z', 'Atlantic/Azores')).toBe('2026-10-24T23:30');
  });

  it('forward and back alike', () => {
    for (const line of ['15 */3 * * *', '0 8 * * 1-5', '59 23 31 * *', '0 0 * * *'])
      for (const zone of [BERLIN, 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Cairo']) {
        let at = Date.UTC(2026, 2, 1);
        for (let n = 0; n < 60; n++) {
          const then = nextRun(cron(line), at, zone)!;
          expect(lastRun(cron(line), { after: at, until: then }, zone)).toBe(then);
          expect(lastRun(cron(line), { after: at, until: then - 1 }, zone)).toBeNull();
          at = then;
        }
      }
  });
});

describe('a cron line', () => {
  it('is told in words', () => {
    expect(tellCron(cron('0  8 * * 1-5'))).toBe('At 08:00, Monday through Friday');
    expect(tellCron(cron('0 8,18 * * *'))).toBe('At 08:00 and 18:00');
  });

  it.each([
    ['0 8 * *', 'does not have the five fields minute hour day month weekday'],
    ['0 0 8 * * *', 'does not have the five fields'],
    ['daily', 'does not have the five fields'],
    ['61 8 * * *', '“61” is no minute (0-59)'],
    ['0 8 31 2 *', '“31” is no day of the month'],
    ['0 8 * * 5L', 'L for a weekday'],
    ['0 8 1 * 1', 'names days of the month and weekdays'],
    ['*/5 * * * *', 'names more than 24 times a day'],
  ])('“%s” %s', (line, said) => {
    const read = readCron(line);
    expect('wrong' in read && read.wrong).toContain(said);
  });
});
