/** Schedules as people say them. */

/** `weekdays 8:00` → `0 8 * * 1-5`; null: not such words. */
export function readSchedule(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^every /, '')
    .replace(/ at /, ' ');
  const [, days = '', hour, minute = '0', half] = /^([a-z, ]+?) (\d{1,2})(?:[:.](\d\d))? ?(am|pm)?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > (half ? 12 : 23) || (half && Number(hour) < 1)) return null;
  const h = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  const weekdays = DAYS[days] ?? namedDays(days);
  return weekdays === null ? null : `${Number(minute)} ${h} * * ${weekdays}`;
}

const DAYS: Readonly<Record<string, string>> = {
  daily: '*',
  day: '*',
  weekdays: '1-5',
  weekday: '1-5',
  weekends: '0,6',
  weekend: '0,6',
};
const NAMES = ['sundays', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays'];

function namedDays(typed: string): string | null {
  const days = typed.split(/[\s,]+/).filter((word) => word !== 'and' && word !== '');
  const numbers = days.map((word) => NAMES.findIndex((name) => word.length >= 3 && name.startsWith(word)));
  return numbers.length > 0 && numbers.every((n) => n >= 0)
    ? [...new Set(numbers)].toSorted((a, b) => a - b).join(',')
    : null;
}
