/** A trend for a terminal: a small bar chart. */
import type { TrendDay } from '../../news/alert/trend.ts';
import { plural } from '../../news/text/plural.ts';
import { sumOf, type Trend, type TrendLine } from './trend.ts';
import { spanInWords, usualInWords } from './words.ts';

/** Characters of the longest bar. */
const LONGEST = 40;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** One line a day: its reports as a bar and a number, its stories, and whether it is a spike. */
export function trendInText(trend: Trend): string {
  const most = Math.max(1, ...trend.lines.flatMap(({ days }) => days.map(({ reports }) => reports)));
  const charts = trend.lines.map((line) => [headOf(line), ...line.days.map((day) => dayInText(day, most))].join('\n'));
  return [`Mentions a day, ${spanInWords(trend)}`, ...charts].join('\n\n');
}

function headOf(line: TrendLine): string {
  const { reports, spikes } = sumOf(line);
  const told = spikes.length > 0 ? `, ${plural(spikes.length, 'spike')}` : '';
  return `${line.watch.name}: ${plural(reports, 'report')}${told}`;
}

function dayInText({ date, reports, stories, data, usual, isSpike }: TrendDay, most: number): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(date));
  if (data === 'none') return `${weekday} ${date}  no data`;
  const counts = reports === 0 ? '0' : `${reports} (${plural(stories, 'story', 'stories')})`;
  const notes = [
    ...(isSpike ? [`spike, usually ${usualInWords(usual ?? 0)}`] : []),
    ...(data === 'part' ? ['incomplete'] : []),
  ];
  const bar = reports === 0 ? '' : `${barOf(reports / most)} `;
  return `${weekday} ${date}  ${bar}${counts}${notes.length > 0 ? `  ${notes.join('; ')}` : ''}`;
}

/** @param share of the longest bar, from 0 to 1 */
function barOf(share: number): string {
  const eighths = Math.max(1, Math.round(share * LONGEST * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}
