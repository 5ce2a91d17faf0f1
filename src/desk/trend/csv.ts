import { stringify } from 'csv-stringify/sync';
import type { Trend } from './trend.ts';

const HEAD = ['date', 'time_zone', 'watch', 'channel', 'reports', 'stories', 'usual', 'spike', 'data'] as const;

/**
 * The numbers of a picture, a row for each day and watch. Days without data have no numbers. Names that a spreadsheet would take
 * for formulas are escaped, because anybody who edits watches can choose them.
 */
export function trendCsv({ zone, lines }: Trend): string {
  const rows = lines.flatMap(({ watch, days }) =>
    days.map(({ date, reports, stories, usual, isSpike, data }) => {
      const counts = data === 'none' ? ['', ''] : [reports, stories];
      return [date, zone, watch.name, watch.channel, ...counts, usual ?? '', isSpike ? 'yes' : 'no', data];
    }),
  );
  return stringify([HEAD, ...rows], { escape_formulas: true });
}
