/**
 * Dates as feeds really write them. Never `Date.parse`: it guesses, and what it guesses depends on the server's zone
 * (24 of 46 right in New York, 9 of them wrong).
 */
import { midnightOf } from './date-calendar.ts';
import { halfOf, monthOf, zoneOf } from './date-names.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const AFTER = Date.UTC(1995, 0, 1);
const LONGEST = 120;
/** Korean feeds that name no zone mean their own. */
const KOREA = 540;

interface Clock {
  /** `3 pm` is American, and so is the order of a date beside it. */
  readonly isHalved: boolean;
  /** Milliseconds since midnight, as written. */
  readonly time: number;
  /** Minutes east of UTC; null when none is named. */
  readonly zone: number | null;
}

/**
 * A date in RFC 822, RFC 3339, W3CDTF, asctime and their many misspellings, with months in other languages → ms since the epoch.
 * UTC when no zone is named; the year that brings it closest before `near` (ms) when no year is. Null when it cannot be read
 * without guessing.
 */
export function parseDate(text: string, near: number | null = null): number | null {
  const stated = normalise(text);
  const epoch = /^(\d{10})(\d{3})?$/.exec(stated);
  if (epoch) return Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0);
  const found = splitClock(stated);
  if (!found) return null;
  const { rest, clock } = found;
  const midnight = midnightOf(rest, { isAmerican: clock?.isHalved === true, hasClock: clock !== null, near });
  if (midnight === null) return null;
  const zone = clock?.zone ?? (/\p{Script=Hangul}/u.test(text.slice(0, LONGEST)) ? KOREA : 0);
  return midnight + (clock?.time ?? 0) - zone * MINUTE;
}

/** Could this be when it was published? After 1995 and at most an hour after we fetched it; old is not unbelievable. */
export function isBelievable(publishedAt: number | null, fetchedAt: number): publishedAt is number {
  return publishedAt !== null && publishedAt >= AFTER && publishedAt <= fetchedAt + HOUR;
}

/** Where other scripts have their zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50];

/** Lower case, ASCII digits, `年月日` as dashes, a compact ISO time with colons. */
function normalise(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/, '$1-$2-$3 ')
    .replace(/(\d) ?[時时시点] ?(\d{1,2}) ?[分분]/, '$1:$2')
    .replace(/(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)/, '$1-$2-$3 ')
    .replace(/(\d)\. (\d{1,2})\. (?=\d{4})/, '$1.$2.')
    .replace(/(\d)t(\d{2})(\d{2})(\d{2})?(?!\d)/, '$1 $2:$3:$4')
    .replace(/^(\d{8})(\d{2})(\d{2})(\d{2})?$/, '$1 $2:$3:$4')
    .replace(/:(?=$|[^\d])/, '')
    .replace(/(\d)t(\d{2})(?=z?$)/, '$1 $2:00')
    .replace(/\s+/g, ' ')
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((one) => code >= one && code <= one + 9);
  return zero === undefined ? digit : String(code - zero);
}

const CLOCK = /(?<![\d:.])(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,:]\d+)?)?(?!\d)/;
/** `14.30` beside a date, only where there are no colons. */
const DOTTED_CLOCK = /(?<=[ ,])(\d{1,2})(?:[.h]| h )(\d{2})(?:[.m](\d{2}))?(?![\d.])/;

/** Takes the time of day out of a date; null when there is one that no clock shows. */
function splitClock(stated: string): { rest: string; clock: Clock | null } | null {
  const match = CLOCK.exec(stated) ?? DOTTED_CLOCK.exec(stated);
  if (!match) return { rest: withoutZone(stated), clock: null };
  const before = stated.slice(0, match.index).replace(/t$/, ' ');
  const after = stated.slice(match.index + match[0].length);
  const half = shortHalf(after) ?? halfIn(before) ?? halfIn(after);
  const time = timeOf(
    match.slice(1, 4).map((part) => Number(part ?? 0)),
    half,
  );
  if (time === null) return null;
  const zone = takeZone(after.replace(/^ ?(?:[ap]\.? ?m\b\.?|[ap]\b)/, ''));
  return { rest: `${before} ${zone.rest}`, clock: { time, zone: zone.minutes, isHalved: half !== null } };
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

/** The zone right behind a time: `+0200`, `gmt+2`, `est`; an unknown name counts as none (RFC 2822, 4.3). */
function takeZone(after: string): { minutes: number | null; rest: string } {
  const offset = OFFSET.exec(after);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes <= 15 * 60) {
      return { minutes: offset[1] === '-' ? -minutes : minutes, rest: after.slice(offset[0].length) };
    }
  }
  const name = /^[ (]*(?:etc\/)?(\p{L}{1,5})(?!\p{L})/u.exec(after);
  const minutes = name && monthOf(name[1] ?? '') === null ? zoneOf(name[1] ?? '') : null;
  return minutes === null ? { minutes, rest: after } : { minutes, rest: after.slice(name?.[0].length) };
}

/** A date without a time may still carry `Z` or an offset, which moves nothing. */
function withoutZone(stated: string): string {
  return stated.replace(/(?<=^\d{4}-\d{2}-\d{2})(?:z|[+-]\d{2}:?\d{2})$/, '');
}
