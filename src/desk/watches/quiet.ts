/** Quiet hours, shown and changed. */
import { readClock } from '../../config/time-row.ts';
import { channelSettings, quietOf } from '../../config/time-rules.ts';
import { zoneOf } from '../../config/zone.ts';
import { type QuietHours, quietUntil, tellClock, tellQuiet, WEEKDAYS } from '../../news/time/quiet.ts';
import type { Watch } from '../../news/watch/types.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { changePlace, type Place, tellPlace } from './channel-rules.ts';

/** As a person typed it. */
export interface TypedQuiet {
  readonly from: string;
  readonly to: string;
  /** `every day`, `weekdays`, `weekends`, or days with commas between. */
  readonly days?: string | undefined;
  readonly let?: string | undefined;
}

export async function setQuiet(place: Place, typed: TypedQuiet, asker: Asker, context: DeskContext): Promise<Changed> {
  const [from, to] = [readHour(typed.from), readHour(typed.to)];
  if (from === null || to === null)
    return refuse(`“${from === null ? typed.from : typed.to}” is not a time of day. Write it as 22:00, 7:00 or 10pm.`);
  const days = readDays(typed.days ?? 'every day');
  if (days === null)
    return refuse(`I can’t read “${typed.days}” as days. Write every day, weekdays, weekends, or mon, tue, sat.`);
  const through = (['none', 'notice', 'urgent'] as const).find((one) => one === (typed.let ?? 'none'));
  if (!through) return refuse('Choose what comes through: none, notice or urgent.');
  const quiet: QuietHours = { from, to, days, let: through };
  const fields = {
    quiet: {
      ...{ from: tellClock(from), to: tellClock(to) },
      ...(days.length < 7 && { days: days.map((day) => WEEKDAYS[day - 1]!) }),
      ...(through !== 'none' && { let: through }),
    },
  };
  const zone = zoneOfPlace(place, asker.server, context);
  const words = `set quiet hours of ${tellPlace(place)}: ${tellQuiet(quiet)} (${zone})`;
  return changePlace(place, fields, words, { asker, context });
}

/** Takes quiet hours away. A watch whose channel has some gets none of its own. */
export async function endQuiet(place: Place, asker: Asker, context: DeskContext): Promise<Changed> {
  const words = `ended quiet hours of ${tellPlace(place)}`;
  const { settings } = context.config();
  if (place.kind === 'channel') {
    if (!channelSettings(place.channel, settings)?.quiet) return refuse(`${tellPlace(place)} has no quiet hours.`);
    return changePlace(place, { quiet: null }, words, { asker, context });
  }
  const { watch } = place;
  if (quietOf(watch, settings) === null) return refuse(`“${watch.name}” has no quiet hours.`);
  const ofChannel = channelSettings(watch.channel, settings)?.quiet ?? null;
  return changePlace(place, { quiet: ofChannel === null ? null : false }, words, { asker, context });
}

/** `22:00`, `7:00`, `22`, `10pm` → minutes after midnight. */
function readHour(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.](\d\d))? ?(am|pm)?$/.exec(text) ?? [];
  if (hour === undefined) return text === 'midnight' ? 0 : text === 'noon' ? 12 * 60 : null;
  if (half === undefined) return readClock(`${hour}:${minute}`);
  if (Number(hour) < 1 || Number(hour) > 12) return null;
  return readClock(`${(Number(hour) % 12) + (half === 'pm' ? 12 : 0)}:${minute}`);
}

const DAYS: Readonly<Record<string, readonly number[]>> = {
  'every day': [1, 2, 3, 4, 5, 6, 7],
  daily: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
};

function readDays(typed: string): readonly number[] | null {
  const text = typed.trim().toLowerCase();
  const known = DAYS[text];
  if (known) return known;
  const days = text
    .split(/[\s,]+/)
    .map((word) => WEEKDAYS.findIndex((day) => word.length >= 3 && FULL[day].startsWith(word)) + 1);
  return days.length > 0 && days.every((day) => day > 0) ? [...new Set(days)].toSorted((a, b) => a - b) : null;
}

const FULL = {
  mon: 'mondays',
  tue: 'tuesdays',
  wed: 'wednesdays',
  thu: 'thursdays',
  fri: 'fridays',
  sat: 'saturdays',
  sun: 'sundays',
} as const;

function zoneOfPlace(place: Place, server: string, { config }: Pick<DeskContext, 'config'>): string {
  return zoneOf(server, place.kind === 'watch' ? place.watch : null, config().settings);
}

/** The quiet hours of a watch. */
export interface ShownQuiet {
  readonly watch: Watch;
  readonly words: string;
  readonly zone: string;
  /** ms; null: it is not quiet now. */
  readonly until: number | null;
}

/** Those of the watches that have some. */
export function shownQuiet(
  watches: readonly Watch[],
  server: string,
  { config, clock }: Pick<DeskContext, 'config' | 'clock'>,
): readonly ShownQuiet[] {
  const { settings } = config();
  return watches.flatMap((watch) => {
    const quiet = quietOf(watch, settings);
    if (quiet === null) return [];
    const zone = zoneOf(server, watch, settings);
    return [{ watch, words: tellQuiet(quiet), zone, until: quietUntil(quiet, clock(), zone) }];
  });
}
