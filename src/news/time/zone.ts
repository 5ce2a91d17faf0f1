/** Time zones of the IANA database, as this machine has it. */

/** Whether this machine knows a time zone by this name (IANA: `Europe/Berlin`, `UTC`). */
export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const MOST = 25;

/**
 * Zones whose name, or whose city, begins with or holds what was typed, best first, at most 25. Without anything typed: UTC
 * and a few of each continent.
 */
export function suggestZones(typed: string): readonly string[] {
  const wanted = folded(typed);
  if (wanted === '') return COMMON;
  const ranked = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].flatMap((zone) => {
    const name = folded(zone);
    const at = name.indexOf(wanted);
    return at < 0 ? [] : [{ zone, rank: at === 0 || name[at - 1] === '/' ? 0 : 1 }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.zone.localeCompare(b.zone))
    .slice(0, MOST)
    .map(({ zone }) => zone);
}

const folded = (text: string) => text.trim().toLowerCase().replaceAll(' ', '_');

const COMMON: readonly string[] = [
  ...['UTC', 'Europe/London', 'Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Kyiv', 'Europe/Istanbul'],
  ...['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Mexico_City', 'America/Sao_Paulo'],
  ...['Africa/Lagos', 'Africa/Nairobi', 'Africa/Cairo', 'Africa/Johannesburg', 'Asia/Dubai', 'Asia/Karachi'],
  ...['Asia/Kolkata', 'Asia/Jakarta', 'Asia/Shanghai', 'Asia/Manila', 'Asia/Tokyo', 'Australia/Sydney'],
  'Pacific/Auckland',
];
