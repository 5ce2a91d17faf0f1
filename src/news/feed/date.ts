/**
 * Parses dates as feeds really write them. Never use `Date.parse`: it guesses, and the guess depends on the server's time zone
 * (24 of 46 right in New York, 9 of them wrong).
 */
import { midnightOf } from './date/calendar.ts';
import { halfOf, longZone, monthOf, offsetIn, zoneOf } from './date/names.ts';
import { plainDate } from './date/plain.ts';
import { isRelative, relativeDate } from './date/relative.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const AFTER = Date.UTC(1995, 0, 1);
const LONGEST = 120;
/** Korean feeds without a zone mean Korean time. */
const KOREA = 540;

/** Minutes east of UTC, or a zone name such as `europe/berlin`; null when none is given. */
type Zone = number | string | null;

interface Clock {
  /** `3 pm` is American usage, so a date beside it is read as month/day. */
  readonly isHalved: boolean;
  /** Milliseconds since midnight, as written. */
  readonly time: number;
  readonly zone: Zone;
}

/**
 * A date in RFC 822, RFC 3339, W3CDTF, asctime and their many misspellings, with months in other languages → ms since the epoch.
 * Without a zone it is in UTC, or in `home` (minutes east of UTC) if it has a time; without a year it has the year that brings
 * it closest before `near` (ms), from which "2 hours ago" counts, too. Null when it cannot be read without guessing.
 */
export function parseDate(text: string, near: number | null = null, home = 0): number | null {
  return plainDate(text) ?? patientDate(text, near, home);
}

function patientDate(text: string, near: number | null, home: number): number | null {
  const stated = normalise(text);
  const epoch = /^(\d{10})(?:(\d{3})|\.(\d{1,3})\d*)?$/.exec(stated);
  if (epoch) return Number(epoch[1]) * 1000 + Number(epoch[2] ?? epoch[3]?.padEnd(3, '0') ?? 0);
  if (isRelative(stated)) return relativeDate(stated, near);
  const found = splitClock(stated);
  if (!found) return null;
  const { rest, clock } = found;
  const midnight = midnightOf(rest, { isAmerican: clock?.isHalved === true, hasClock: clock !== null, near });
  if (midnight === null) return null;
  const time = midnight + (clock?.time ?? 0);
  const zone = typeof clock?.zone === 'string' ? offsetIn(clock.zone, time) : clock?.zone;
  return time - (zone ?? zoneless(text, clock === null ? 0 : home)) * MINUTE;
}

const zoneless = (text: string, home: number): number =>
  /\p{Script=Hangul}/u.test(text.slice(0, LONGEST)) ? KOREA : home;

/** Whether this can be the publication time: after 1995 and at most an hour after the fetch. An old date is still believable. */
export function isBelievable(publishedAt: number | null, fetchedAt: number): publishedAt is number {
  return publishedAt !== null && publishedAt >= AFTER && publishedAt <= fetchedAt + HOUR;
}

/** The code point of zero in other scripts. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50];

/** Normalises spellings, in this order: numbers with dashes, times with colons. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/(\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/, '$1-$2-$3 '],
  [/(\d) ?[時时시点] ?(\d{1,2}) ?[分분]/, '$1:$2'],
  [/(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)/, '$1-$2-$3 '],
  [/(\d)\. (\d{1,2})\. (?=\d{4})/, '$1.$2.'],
  [/(\d)t(\d{2})(\d{2})(\d{2})?(?!\d)/, '$1 $2:$3:$4'],
  [/^(\d{8})(\d{2})(\d{2})(\d{2})?$/, '$1 $2:$3:$4'],
  // a server's log: 03/Nov/2026:10:15:00
  [/(\d{4}):(?=\d{2}:\d{2})/, '$1 '],
  [/:(?=$|[^\d])/, ''],
  [/(\d)t(\d{2})(?=z?$)/, '$1 $2:00'],
  [/(\d)t(?=\d{2}\.\d{2})/, '$1 '],
  [/\s+/g, ' '],
];

/** Japanese era years. */
const ERAS: readonly (readonly [string, number])[] = [
  ['令和', 2018],
  ['平成', 1988],
];

/** Lower case, ASCII digits, years of our era, one spelling. */
function normalise(text: string): string {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, asciiDigit);
  const dated = plain.replace(/(令和|平成)(\d{1,2}|元)(?=年)/, (_, era, year) => {
    const before = ERAS.find(([name]) => name === era)?.[1] ?? 0;
    return String(before + (year === '元' ? 1 : Number(year)));
  });
  return SPELLINGS.reduce((stated, [spelling, one]) => stated.replace(spelling, one), dated).trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((one) => code >= one && code <= one + 9);
  return zero === undefined ? digit : String(code - zero);
}

const CLOCK = /(?<![\d:.])(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,:]\d+)?)?(?!\d)/;
/** `14.30` beside a date, only where there are no colons. */
/** `7pm`, without minutes. */
const BARE_CLOCK = /(?<![\d:.-])(\d{1,2})(?= ?[ap]\.?m\b)/;
const DOTTED_CLOCK = /(?<=[ ,])(\d{1,2})(?:[.h]| h )(\d{2})(?:[.m](\d{2}))?(?![\d.])/;

/** Takes the time of day out of a date; null when it is not a valid time. */
function splitClock(stated: string): { rest: string; clock: Clock | null } | null {
  const match = CLOCK.exec(stated) ?? DOTTED_CLOCK.exec(stated) ?? BARE_CLOCK.exec(stated);
  if (!match) return { rest: withoutZone(stated), clock: null };
  const before = stated.slice(0, match.index).replace(/t$/, ' ');
  const after = stated.slice(match.index + match[0].length);
  const half = shortHalf(after) ?? halfIn(before) ?? halfIn(after);
  const time = timeOf(
    match.slice(1, 4).map((part) => Number(part ?? 0)),
    half,
  );
  if (time === null) return null;
  const { zone, rest } = takeZone(after.replace(/^ ?(?:[ap]\.? ?m\b\.?|[ap]\b)/, ''));
  return { rest: `${before} ${rest}`, clock: { time, zone, isHalved: half !== null } };
}

type Half = ReturnType<typeof halfOf>;

/** `pm`, `p.m.`, `p` right behind the time. */
function shortHalf(after: string): Half {
  const short = /^ ?([ap])(?:\.? ?m\b|\b)/.exec(after);
  return short && (short[1] === 'a' ? 'morning' : 'afternoon');
}

function halfIn(text: string): Half {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)?/gu)) {
    const half = halfOf(word);
    if (half) return half;
  }
  return null;
}

function timeOf([hour = 0, minute = 0, second = 0]: readonly number[], half: Half): number | null {
  let hours = hour;
  if (half === 'afternoon' && hour < 12) hours += 12;
  if (half === 'morning' && hour === 12) hours = 0;
  if (hours > 24 || minute > 59 || second > 60 || (hours === 24 && minute + second > 0)) return null;
  return hours * HOUR + minute * MINUTE + second * 1000;
}

const OFFSET = /^ ?\(?(?:z|ut|utc|gmt|etc\/gmt)? ?([+-])(\d{1,2}):?(\d{2})?(?![\d-])/;

/** `0200` for `+0200`. No year: years have other minutes, or a later hour. */
const UNSIGNED_OFFSET = /^ (0\d|1[0-4])(00|15|30|45)(?!\d)/;
const PLACE =
  /^ ?\(?((?:(?:africa|america|antarctica|asia|atlantic|australia|brazil|canada|chile|etc|europe|indian|mexico|pacific|us)(?:\/[a-z_+\d-]{2,32}){1,2}|[ecmp]st\d[ecmp]dt))/;

/** The zone right behind a time: `+0200`, `gmt+2`, `est`; an unknown name counts as none (RFC 2822, 4.3). */
function takeZone(behind: string): { zone: Zone; rest: string } {
  const after = behind.replace(/^ ?(?:uhr|hrs?|h)\b\.?/, '');
  const offset = OFFSET.exec(after);
  const minutes = Number(offset?.[2]) * 60 + Number(offset?.[3] ?? 0);
  if (offset && minutes <= 15 * 60) {
    return { zone: offset[1] === '-' ? -minutes : minutes, rest: after.slice(offset[0].length) };
  }
  const unsigned = UNSIGNED_OFFSET.exec(after);
  if (unsigned) return { zone: Number(unsigned[1]) * 60 + Number(unsigned[2]), rest: after.slice(unsigned[0].length) };
  const place = PLACE.exec(after);
  if (place) return { zone: place[1] ?? null, rest: after.slice(place[0].length) };
  const long = longZone(after);
  if (long !== null) return { zone: long.zone, rest: after.slice(long.length) };
  const name = /^[ (]*(?:etc\/)?(\p{L}{1,5})(?!\p{L})/u.exec(after);
  const zone = name && monthOf(name[1] ?? '') === null ? zoneOf(name[1] ?? '') : null;
  return { zone, rest: zone === null ? after : after.slice(name?.[0].length) };
}

/** A date without a time may still carry `Z` or an offset, which changes nothing. */
function withoutZone(stated: string): string {
  return stated.replace(/(?<=^\d{4}-\d{2}-\d{2})(?:z|[+-]\d{2}:?\d{2})$/, '');
}
