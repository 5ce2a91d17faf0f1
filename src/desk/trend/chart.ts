/**
 * Draws a trend: above the reports a day of each watch, below the stories. Light background, axes from 0, at most five lines
 * that differ in colour and in their marks.
 */
import type { TrendDay } from '../../news/alert/trend.ts';
import { countTicks, dayTicks, linear } from './scale.ts';
import { element, MARKS, text } from './svg.ts';
import type { Trend, TrendLine } from './trend.ts';
import { shortDate, spanInWords } from './words.ts';

const WIDTH = 960;
const LEFT = 56;
const RIGHT = 28;
/** Colours that people with any kind of colour vision can tell apart (Okabe and Ito, “Color Universal Design”, 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#000000'] as const;
const GREY = '#8a8a8a';
/** The scripts that the font has. */
const DRAWABLE =
  /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Armn}\p{sc=Geor}\p{sc=Zyyy}\p{sc=Zinh}]+$/u;
const PICTOGRAM = /\p{Extended_Pictographic}/u;
const LONGEST_NAME = 44;

/** How a line is called in the picture: a name that the font cannot write is replaced by its place. */
export function drawnName({ watch: { name } }: Pick<TrendLine, 'watch'>, place: number): string {
  const isDrawable = DRAWABLE.test(name) && !PICTOGRAM.test(name);
  const shown = isDrawable ? name : `watch ${place + 1}`;
  return shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME - 1)}…` : shown;
}

/** The picture as SVG, 960 wide. */
export function trendChart(trend: Trend): string {
  const legend = drawLegend(trend, 76);
  const reports = { top: legend.bottom + 62, height: 250 };
  const stories = { top: reports.top + reports.height + 44, height: 96 };
  const height = stories.top + stories.height + 40;
  const frame = frameOf(trend);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height, 'font-family': 'DejaVu Sans' },
    element('rect', { width: WIDTH, height, fill: '#ffffff' }),
    text(titleOf(trend), LEFT, 32, { 'font-size': 20, 'font-weight': 'bold', fill: '#1a1a1a' }),
    text(spanInWords(trend), LEFT, 54),
    legend.drawn,
    drawPanel(trend, { ...frame, ...reports, of: 'reports', name: 'Reports a day' }),
    drawPanel(trend, { ...frame, ...stories, of: 'stories', name: 'Stories a day' }),
    drawDates(trend, frame, stories.top + stories.height + 20),
  );
}

function titleOf({ lines }: Trend): string {
  return lines.length === 1 ? `Mentions a day: ${drawnName(lines[0]!, 0)}` : 'Mentions a day';
}

interface Frame {
  /** The middle of a day, by its position. */
  readonly x: (day: number) => number;
  /** The width of a day. */
  readonly width: number;
}

interface Panel extends Frame {
  readonly top: number;
  readonly height: number;
  readonly of: 'reports' | 'stories';
  readonly name: string;
}

function frameOf({ lines }: Trend): Frame {
  const { length } = lines[0]!.days;
  const width = (WIDTH - LEFT - RIGHT) / length;
  return { width, x: linear([0, 1], [LEFT + width / 2, LEFT + 1.5 * width]) };
}

function drawPanel(trend: Trend, panel: Panel): string {
  const { top, height, of, name } = panel;
  const ticks = countTicks(Math.max(...trend.lines.flatMap(({ days }) => days.map((day) => day[of]))));
  const y = linear([0, ticks.at(-1)!], [top + height, top]);
  const grid = ticks.map((count) => [
    element('path', { d: `M${LEFT} ${y(count)}H${WIDTH - RIGHT}`, stroke: count === 0 ? '#444444' : '#dddddd' }),
    text(String(count), LEFT - 8, y(count) + 4, { 'text-anchor': 'end', 'font-size': 12 }),
  ]);
  const usual = of === 'reports' && trend.lines.length === 1 ? [drawUsual(trend.lines[0]!.days, panel, y)] : [];
  return [
    text(name, LEFT, top - 14, { 'font-weight': 'bold' }),
    ...grid.flat(),
    ...drawUnknown(trend, panel),
    ...usual,
    ...trend.lines.map(({ days }, n) => drawLine(days, n, panel, y)),
    ...(of === 'reports' ? trend.lines.map(({ days }, n) => drawSpikes(days, n, panel, y)) : []),
  ].join('');
}

/** Bands over the days of which nothing is known of any watch. */
function drawUnknown({ lines }: Trend, { x, width, top, height }: Panel): string[] {
  const isUnknown = lines[0]!.days.map((_, n) => lines.every(({ days }) => days[n]!.data === 'none'));
  const bands: string[] = [];
  for (let from = isUnknown.indexOf(true); from >= 0; ) {
    const end = isUnknown.indexOf(false, from);
    const to = end < 0 ? isUnknown.length : end;
    const [left, wide] = [x(from) - width / 2, (to - from) * width];
    bands.push(element('rect', { x: left.toFixed(1), y: top, width: wide.toFixed(1), height, fill: '#f0f0f0' }));
    if (wide > 56)
      bands.push(text('no data', left + wide / 2, top + height / 2 + 4, { 'text-anchor': 'middle', 'font-size': 12 }));
    from = end < 0 ? -1 : isUnknown.indexOf(true, end);
  }
  return bands;
}

/** Steps at the usual number of each day. */
function drawUsual(days: readonly TrendDay[], { x, width }: Panel, y: (count: number) => number): string {
  const steps = days.flatMap(({ usual }, n) =>
    usual === null ? [] : [`M${(x(n) - width / 2).toFixed(1)} ${y(usual)}h${width.toFixed(1)}`],
  );
  return element('path', { d: steps.join('') || 'M0 0', stroke: GREY, 'stroke-width': 2, fill: 'none' });
}

function drawLine(
  days: readonly TrendDay[],
  line: number,
  { x, width, of }: Panel,
  y: (count: number) => number,
): string {
  const at = (n: number) => `${x(n)} ${y(days[n]![of])}`;
  const joined = days.flatMap((day, n) =>
    n > 0 && day.data !== 'none' && days[n - 1]!.data !== 'none'
      ? [{ d: `M${at(n - 1)}L${at(n)}`, isWhole: day.data === 'whole' && days[n - 1]!.data === 'whole' }]
      : [],
  );
  const stroke = { stroke: COLOURS[line]!, 'stroke-width': 2, fill: 'none', 'stroke-linecap': 'round' };
  const paths = [true, false].map((isWhole) => {
    const d = joined.filter((one) => one.isWhole === isWhole).map((one) => one.d);
    return d.length === 0
      ? ''
      : element('path', { d: d.join(''), ...stroke, ...(isWhole ? {} : { 'stroke-dasharray': '3 4' }) });
  });
  const radius = Math.min(4, Math.max(2, width / 5));
  const marks = days.map(({ data, [of]: count }, n) =>
    data === 'none' ? '' : drawMark(line, MARKS[line]!(x(n), y(count), radius), data === 'whole'),
  );
  return [...paths, ...marks].join('');
}

/** Hollow where a day is incomplete. */
function drawMark(line: number, d: string, isFull: boolean): string {
  const colour = COLOURS[line]!;
  return element('path', {
    d,
    fill: isFull ? colour : '#ffffff',
    stroke: colour,
    'stroke-width': 1.5,
  });
}

function drawSpikes(days: readonly TrendDay[], line: number, { x }: Panel, y: (count: number) => number): string {
  return days
    .flatMap(({ isSpike, reports }, n) =>
      isSpike ? [drawSpike(x(n), y(reports) - 9, COLOURS[line]!), countAt(reports, x(n), y(reports) - 22, line)] : [],
    )
    .join('');
}

function drawSpike(x: number, y: number, colour: string): string {
  return element('path', { d: `M${x - 6} ${y - 10}h12l-6 9z`, fill: colour });
}

function countAt(count: number, x: number, y: number, line: number): string {
  return text(String(count), x, y, {
    'text-anchor': 'middle',
    'font-size': 12,
    'font-weight': 'bold',
    fill: COLOURS[line]!,
  });
}

function drawDates({ lines }: Trend, { x }: Frame, y: number): string {
  const { days } = lines[0]!;
  return dayTicks(days.length, 13)
    .map((n) => text(shortDate(days[n]!.date), x(n), y, { 'text-anchor': 'middle', 'font-size': 12 }))
    .join('');
}

/** An entry of the legend: a mark, and what it means. */
interface Entry {
  readonly mark: (x: number, y: number) => string;
  readonly words: string;
}

function drawLegend(trend: Trend, top: number): { readonly drawn: string; readonly bottom: number } {
  let [x, y] = [LEFT, top];
  const drawn = entriesOf(trend).map(({ mark, words }) => {
    // A letter of the font is about 7.6 wide at this size.
    const width = 26 + words.length * 7.6 + 22;
    if (x > LEFT && x + width > WIDTH - RIGHT) [x, y] = [LEFT, y + 22];
    const entry = mark(x + 10, y) + text(words, x + 26, y + 5);
    x += width;
    return entry;
  });
  return { drawn: drawn.join(''), bottom: y };
}

function entriesOf({ lines }: Trend): readonly Entry[] {
  const all = lines.flatMap(({ days }) => days);
  const grey = (d: string, fill = 'none') => element('path', { d, stroke: GREY, 'stroke-width': 2, fill });
  return [
    ...lines.map((line, n) => ({
      mark: (x: number, y: number) =>
        element('path', { d: `M${x - 10} ${y}h20`, stroke: COLOURS[n]!, 'stroke-width': 2 }) +
        drawMark(n, MARKS[n]!(x, y, 4), true),
      words: drawnName(line, n),
    })),
    ...(lines.length === 1 && all.some(({ usual }) => usual !== null)
      ? [{ mark: (x: number, y: number) => grey(`M${x - 10} ${y}h20`), words: 'usual, by the 14 days before' }]
      : []),
    ...(all.some(({ isSpike }) => isSpike)
      ? [{ mark: (x: number, y: number) => drawSpike(x, y + 5, '#444444'), words: 'spike: clearly more than usual' }]
      : []),
    ...(all.some(({ data }) => data === 'part')
      ? [
          {
            mark: (x: number, y: number) => grey(MARKS[0]!(x, y, 4), '#ffffff'),
            words: 'incomplete day, such as today',
          },
        ]
      : []),
  ];
}
