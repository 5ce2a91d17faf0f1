/**
 * Times as people type them: `tomorrow 8:00`, `friday`, `18:30`, `in 2 hours`, `2h`. chrono-node reads the words; what they
 * mean on a clock of the zone, hours that are skipped or repeated included, `clock.ts` decides.
 */
import type { ParsedResult } from 'chrono-node';
// English alone: all languages of the package are 250 files.
import { GB } from 'chrono-node/en';
import { formatIn, instantOf, offsetAt, wallAt } from './clock.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Nobody means a time later than this, ms. */
const FARTHEST = 366 * DAY;
/** A day without a time means this hour. */
const MORNING = 8;

/**
 * The time that these words name, whole minutes, ms.
 * @param now ms; what is typed lies after it, at most a year
 * @param zone whose clocks are meant: IANA name
 * @returns null: not all of the words are a time, or it is past or too far away
 */
export function readTime(typed: string, now: number, zone: string): number | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(LEAD, '');
  if (text === '' || text.length > 60) return null;
  const reference = { instant: new Date(now), timezone: offsetAt(now, zone) };
  const [found, ...others] = GB.parse(text, reference, { forwardDate: true });
  if (!found || others.length > 0 || found.end || found.text !== text) return null;
  const at = Math.ceil(momentOf(found, now, zone) / MINUTE) * MINUTE;
  return at > now && at <= now + FARTHEST ? at : null;
}

/** `until friday`, `for 2 hours`: the word before says nothing. */
const LEAD = /^(?:until|till|for|by|on|at) /;

function momentOf({ start, date }: ParsedResult, now: number, zone: string): number {
  // It passes however clocks are set: "in 2 hours"; or it names its own zone: "18:30 UTC".
  if (start.isCertain('timezoneOffset')) return start.date().getTime();
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return date().getTime();
  const { hour, minute } = clockOf(start);
  // Of an hour that comes twice, the second may still lie ahead.
  const today = instantOf({ ...wallAt(now, zone), hour, minute }, zone, now);
  if (!start.isCertain('day') && !start.isCertain('weekday') && today > now) return today;
  return instantOf({ year, month, day, hour, minute }, zone, now);
}

/** "friday" is in the morning; "tonight" and "in 3 days" say themselves at which hour. */
function clockOf(start: ParsedResult['start']): { hour: number; minute: number } {
  const saysHour = start.isCertain('hour') || [...start.tags()].some((tag) => SAYS_HOUR.test(tag));
  return saysHour
    ? { hour: start.get('hour') ?? MORNING, minute: start.get('minute') ?? 0 }
    : { hour: MORNING, minute: 0 };
}

const SAYS_HOUR = /^result\/relativeDate|^casualReference\/(?!today|tomorrow|yesterday|now)/;

export interface SuggestedTime {
  readonly words: string;
  /** `tomorrow 8:00 · Thu 5 Mar, 08:00`. */
  readonly shown: string;
}

const EXAMPLES: readonly string[] = [
  ...['in 1 hour', 'in 2 hours', 'in 4 hours', 'in 8 hours', 'tonight', 'tomorrow 8:00', 'tomorrow 18:00'],
  ...['monday 8:00', 'tuesday 8:00', 'wednesday 8:00', 'thursday 8:00', 'friday 8:00', 'saturday 8:00', 'sunday 8:00'],
  ...['in 1 day', 'in 3 days', 'in 1 week', 'in 2 weeks', 'in 1 month'],
];

/** What was typed, if it is a time, and times that begin so; where nothing does, all examples. Each with what it means. */
export function suggestTimes(typed: string, now: number, zone: string): readonly SuggestedTime[] {
  const text = typed.trim().toLowerCase();
  const begun = EXAMPLES.filter((words) => words.startsWith(text) || words.replace(/^in /, '').startsWith(text));
  const own = readTime(typed, now, zone) === null ? [] : [typed.trim()];
  const all = [...new Set([...own, ...(own.length + begun.length > 0 ? begun : EXAMPLES)])];
  return timesOf(all, now, zone);
}

/** What these words mean; without those that are no time to come. */
export function timesOf(all: readonly string[], now: number, zone: string): readonly SuggestedTime[] {
  return all.flatMap((words) => {
    const at = readTime(words, now, zone);
    return at === null ? [] : [{ words, shown: `${words} · ${formatIn(at, zone)} (${zone})` }];
  });
}
