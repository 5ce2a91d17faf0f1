/** A trend in words. */
import { plural } from '../../news/text/plural.ts';
import { sumOf, type Trend, type TrendLine } from './trend.ts';

/** `4 Mar` */
export function shortDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(date));
}

/** `4 Mar to 2 Apr 2026 (UTC)` */
export function spanInWords({ lines, zone }: Trend): string {
  const { days } = lines[0]!;
  const [first, last] = [days[0]!.date, days.at(-1)!.date];
  const until = `${shortDate(last)} ${last.slice(0, 4)}`;
  return `${first === last ? until : `${shortDate(first)} to ${until}`} (${zone})`;
}

/** Usual numbers are medians: `4`, `4.5`. */
export const usualInWords = (usual: number): string => (usual % 1 === 0 ? String(usual) : usual.toFixed(1));

/** What a person who does not see the picture has to know, at most 1,024 characters (Discord's limit for a description). */
export function altText(trend: Trend): string {
  const head = `Line chart of the reports a day that ${trend.lines.length === 1 ? 'a watch' : 'watches'} matched, ${spanInWords(trend)}.`;
  const text = [head, ...trend.lines.map((line) => lineInWords(line))].join(' ');
  return text.length <= 1024 ? text : `${text.slice(0, 1023)}…`;
}

/** `Embassies: 120 reports, most on 12 Nov (25). Spikes: 12 Nov (25, usually 4).` */
export function lineInWords(line: TrendLine, name = line.watch.name): string {
  const { reports, spikes } = sumOf(line);
  const peak = line.days.reduce((most, day) => (day.reports > most.reports ? day : most));
  const most = reports > 0 && line.days.length > 1 ? `, most on ${shortDate(peak.date)} (${peak.reports})` : '';
  const told = spikes.slice(-5).map(({ date, reports: count, usual }) => {
    return `${shortDate(date)} (${count}, usually ${usualInWords(usual ?? 0)})`;
  });
  const earlier = spikes.length > told.length ? `, and ${spikes.length - told.length} before` : '';
  const unknown = line.days.filter(({ data }) => data === 'none').length;
  return [
    `${name}: ${plural(reports, 'report')}${most}.`,
    ...(told.length > 0 ? [`${told.length === 1 ? 'Spike' : 'Spikes'}: ${told.join(', ')}${earlier}.`] : []),
    ...(unknown > 0 ? [`No data for ${plural(unknown, 'day')}.`] : []),
  ].join(' ');
}
