/** Reads the day of a date, in numbers or in words. */
import { monthOf } from './names.ts';

const DAY = 86_400_000;
/** Earlier years belong to another calendar, or mean "no date" (`0001-01-01`). */
const EARLIEST = 1800;

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What else is known about a date. */
export interface Hints {
  /** It has `3 pm` beside it, so its numbers are in American order. */
  readonly isAmerican: boolean;
  /** It has a time of day, so it is more than a year or a month. */
  readonly hasClock: boolean;
  /** A time shortly after it, ms; decides the year if none is given. */
  readonly near: number | null;
}

/** Midnight UTC of the day, ms; null when there is no day, an invalid one, or two. */
export function midnightOf(stated: string, hints: Hints): number | null {
  const text = stated.trim();
  const calendar =
    shortDate(text) ??
    numericDate(text, hints.isAmerican) ??
    namedDate(text, hints.near) ??
    (hints.hasClock ? null : partOfDate(text));
  return calendar && existing(calendar);
}

/** ISO 8601's compact forms: `261103`, day of the year `2026-307`, week `2026-W45-2`. */
function shortDate(text: string): Calendar | null {
  const [, year = '', month = '', day = ''] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year !== '') return { year: fullYear(year), month: Number(month), day: Number(day) };
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(text) ?? /^(\d{2})-?(\d{3})$/.exec(text);
  if (ordinal) return dayOf(Date.UTC(fullYear(ordinal[1] ?? ''), 0, Number(ordinal[2])));
  const week = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/.exec(text);
  return week && dayOf(firstMonday(Number(week[1])) + (7 * (Number(week[2]) - 1) + Number(week[3] ?? 1) - 1) * DAY);
}

/** Week 1 contains the fourth of January. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

function dayOf(time: number): Calendar {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function numericDate(text: string, isAmerican: boolean): Calendar | null {
  const [, first = '', mark = '', second = '', third = ''] =
    /(?<!\d)(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?!\d)/.exec(text) ??
    /(?<!\d)(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(text) ??
    [];
  if (first === '') return null;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4 || (mark === '-' && third.length <= 2)) return { year: fullYear(first), month: b, day: c };
  if (third.length !== 2 && third.length !== 4) return null;
  const isEither = mark === '/' && a <= 12 && b <= 12 && a !== b;
  // month before day is written in English only
  const isEnglish = !/[^\0-\x7f]/.test(text);
  if (isEither && isEnglish && !isAmerican) return null;
  const isMonthFirst = (isEither && isEnglish) || b > 12;
  return { year: fullYear(third), month: isMonthFirst ? a : b, day: isMonthFirst ? b : a };
}

/** A day, a month name and a year, in any order. */
function namedDate(text: string, near: number | null): Calendar | null {
  const month = namedMonth(text);
  const [first, second, ...more] = [...text.matchAll(/\d+/g)].map(([digits]) => digits);
  if (!month || first === undefined || more.length > 0) return null;
  if (second === undefined) return first.length > 2 || near === null ? null : inYearOf(near, month, Number(first));
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return day.length > 2 ? null : { year: fullYear(year), month, day: Number(day) };
}

/** The last such day before a time, or the one just ahead of it. */
function inYearOf(near: number, month: number, day: number): Calendar {
  const year = new Date(near).getUTCFullYear();
  return { year: Date.UTC(year, month - 1, day) > near + DAY ? year - 1 : year, month, day };
}

/** Where two words could be a month, one is a weekday (`mar., 3 nov.`): the word after the day is the month. */
function namedMonth(text: string): number | null {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  const found = words.flatMap((word, at) => {
    const month = monthOf(`${word[0]} ${words[at + 1]?.[0] ?? ''}`) ?? monthOf(word[0]);
    return month ? [{ month, isBehindDay: /\d[. -]*(?:de |of )?$/.test(text.slice(0, word.index)) }] : [];
  });
  return (found.find((one) => one.isBehindDay) ?? found[0])?.month ?? null;
}

/** A year alone, or a year and a month. */
function partOfDate(text: string): Calendar | null {
  const [, year = '', month = '01'] =
    /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? /^-(\d{2})(?:-?(\d{2}))?$/.exec(text) ?? [];
  return year === '' ? null : { year: fullYear(year), month: Number(month), day: 1 };
}

/** Two digits as RFC 2822, 4.3 reads them; Thai years count from 543 before ours. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year >= 2400 && year < 2700 ? year - 543 : year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function existing({ year, month, day }: Calendar): number | null {
  if (year < EARLIEST || month < 1 || month > 12 || day < 1) return null;
  const midnight = Date.UTC(year, month - 1, day);
  return new Date(midnight).getUTCDate() === day ? midnight : null;
}
