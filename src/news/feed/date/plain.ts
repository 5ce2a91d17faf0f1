/** Reads dates that are written exactly as RFC 822 and RFC 3339 ask, as nearly all are: quickly, and never another way. */

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const RFC_822 =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d?) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|([+-]\d\d)(\d\d))$/;
const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-]\d\d):(\d\d))$/;
/** Hours; larger offsets, and other years, are left to the patient reader. */
const LARGEST_OFFSET = 14;
const EARLIEST = 1900;

/** ms since the epoch; null where the date is written in any other way, or does not exist. */
export function plainDate(text: string): number | null {
  const written = RFC_822.exec(text);
  if (written) {
    const [, day, month = '', year, ...clock] = written;
    return timeOf(Number(year), MONTHS.indexOf(month) / 3, Number(day), clock);
  }
  const [, year, month, day, ...clock] = RFC_3339.exec(text) ?? [];
  return year === undefined ? null : timeOf(Number(year), Number(month) - 1, Number(day), clock);
}

/** @param month 0 to 11 @param clock hour, minute, second, and the offset's hours and minutes, as written */
function timeOf(year: number, month: number, day: number, clock: readonly (string | undefined)[]): number | null {
  const [hour = 0, minute = 0, second = 0, east = 0, more = 0] = clock.map((part) => Number(part ?? 0));
  const isUsual = year >= EARLIEST && hour < 24 && minute < 60 && second < 60 && Math.abs(east) <= LARGEST_OFFSET;
  const midnight = Date.UTC(year, month, day);
  const made = new Date(midnight);
  if (!isUsual || more > 59 || made.getUTCMonth() !== month || made.getUTCDate() !== day) return null;
  const offset = Math.abs(east) * 60 + more;
  return (
    midnight + ((hour * 60 + minute) * 60 + second) * 1_000 - (clock[3]?.startsWith('-') ? -offset : offset) * 60_000
  );
}
