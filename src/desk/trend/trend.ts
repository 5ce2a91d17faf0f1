/** How much watches are mentioned from day to day. */

import { zoneOf } from '../../config/zone.ts';
import { spansRead, spansWatched } from '../../news/alert/coverage.ts';
import { lastDays } from '../../news/alert/days.ts';
import { BASELINE_DAYS, type Spike } from '../../news/alert/spike.ts';
import { hoursSoFar, type Mentions, type TrendDay, trendOf } from '../../news/alert/trend.ts';
import type { MatchKey } from '../../news/types.ts';
import { oneOfEachRow } from '../../news/watch/rows.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Span } from '../../store/answers.ts';
import type { Asker, DeskContext, Viewer } from '../desk.ts';
import { pacer } from '../stories/archive.ts';
import { type NotFound, watchCalled, watchesSeenBy, watchKey } from '../watches/watches.ts';

export interface Trend {
  /** Name in the IANA database. */
  readonly zone: string;
  readonly lines: readonly TrendLine[];
}

export interface TrendLine {
  readonly watch: Pick<Watch, 'channel' | 'name'>;
  /** Oldest first; the last is today, which is not over. */
  readonly days: readonly TrendDay[];
}

export type TrendAnswer =
  | { readonly kind: 'trend'; readonly trend: Trend }
  /** `about`: the watches that it concerns; null: none in particular. */
  | { readonly kind: 'refused'; readonly reason: string; readonly about: string | null };

/** As a person asked for it. */
export interface TrendQuestion {
  /** Names or keys of watches, with commas between them. */
  readonly watches: string;
  /** How many days, today included. */
  readonly days: number;
}

export const TREND_DAYS = { least: 1, usual: 30, most: 90 } as const;
/** More lines cannot be told apart. */
const MOST_LINES = 5;
/** So many days are counted at a time: a watch that matches everything must not hold the loop. */
const SLICE = 7;

interface TrendContext extends Pick<DeskContext, 'clock' | 'config'> {
  readonly store: Pick<
    DeskContext['store'],
    'channel' | 'countMentions' | 'messageByKey' | 'polledHours' | 'watchSpans'
  >;
}

/** The watches that somebody may ask about. */
interface Askable {
  readonly visible: readonly Watch[];
  /** Whose watch is meant where several have the name. */
  readonly channel: string;
  /** What to say where none is found; by default as on Discord. */
  readonly notFound?: NotFound;
}

/** A trend of watches of the asker's server. */
export async function askTrend(
  question: TrendQuestion,
  asker: Viewer & Pick<Asker, 'channel'>,
  context: TrendContext & Pick<DeskContext, 'store'>,
): Promise<TrendAnswer> {
  return trendAmong(question, { visible: await watchesSeenBy(asker, context), channel: asker.channel }, context);
}

/** The trend of the watch that a message is about, as long as the asker can see that watch. @param key of the message */
export async function trendOfMessage(
  key: string,
  asker: Viewer & Pick<Asker, 'channel'>,
  context: TrendContext & Pick<DeskContext, 'store'>,
): Promise<TrendAnswer> {
  const message = await context.store.messageByKey(key);
  const visible = await watchesSeenBy(asker, context);
  const watch = visible.find(({ channel, name }) => channel === message?.channel && name === message.watch);
  if (!watch) return { kind: 'refused', reason: 'The watch of this message no longer exists.', about: null };
  const question = { watches: watchKey(watch), days: TREND_DAYS.usual };
  return trendAmong(question, { visible: [watch], channel: watch.channel }, context);
}

export async function trendAmong(
  { watches: input, days }: TrendQuestion,
  { visible, channel, notFound }: Askable,
  context: TrendContext,
): Promise<TrendAnswer> {
  const refused = (reason: string, about: string | null = null) => ({ kind: 'refused', reason, about }) as const;
  const { least, most } = TREND_DAYS;
  if (!Number.isInteger(days) || days < least || days > most)
    return refused(`Give a whole number of days from ${least} to ${most}, for example 30.`);
  const names = namesIn(input, visible);
  if (names.length === 0) return refused('Name a watch, or several with commas between them.');
  if (names.length > MOST_LINES) return refused(`Name at most ${MOST_LINES} watches; these are ${names.length}.`);
  const watches: Watch[] = [];
  for (const name of names) {
    const found = watchCalled(name, visible, channel, notFound);
    if (found.kind === 'refused') return refused(found.reason, names.length > 1 ? name : null);
    if (!watches.includes(found.watch)) watches.push(found.watch);
  }
  const zone = await zoneOfTrend(watches, context);
  const lines: TrendLine[] = [];
  for (const watch of watches) lines.push({ watch, days: await daysOf(watch, days, zone, context) });
  const silence = wholeSilence(lines);
  return silence
    ? refused(silence, watches.map(({ name }) => name).join(', '))
    : { kind: 'trend', trend: { zone, lines } };
}

/** The names and keys in an input. A name may have commas itself, so the longest known one counts. */
function namesIn(input: string, visible: readonly Watch[]): readonly string[] {
  const plain = (name: string) => name.toLowerCase().replace(/\s*,\s*/g, ',');
  const known = new Map(visible.flatMap((one) => [one.name, watchKey(one)].map((name) => [plain(name), name])));
  const parts = input.split(',').map((part) => part.trim());
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = parts.length;
    while (end > at + 1 && !known.has(plain(parts.slice(at, end).join(',')))) end -= 1;
    const typed = parts.slice(at, end).join(',');
    if (typed !== '') names.push(known.get(plain(typed)) ?? typed);
    at = end;
  }
  return [...new Set(names)];
}

/** The zone whose days are counted: of one watch its own, of several that of their server. */
async function zoneOfTrend(watches: readonly Watch[], { store, config }: TrendContext): Promise<string> {
  const { server } = await store.channel(watches[0]!.channel);
  return zoneOf(server, watches.length === 1 ? watches[0]! : null, config().settings);
}

/** The days of a watch as they were when a spike was found, the last is that of the spike; null: the watch is gone. */
export async function daysOfSpike(
  { channel, watch: name }: MatchKey,
  { at, zone }: Pick<Spike, 'at' | 'zone'>,
  context: Omit<TrendContext, 'clock'>,
): Promise<readonly TrendDay[] | null> {
  const watch = context.config().watches.find((one) => one.channel === channel && one.name === name);
  return watch ? daysOf(watch, TREND_DAYS.usual, zone, { ...context, clock: () => at }) : null;
}

async function daysOf(
  watch: Watch,
  shown: number,
  zone: string,
  { clock, store, config }: TrendContext,
): Promise<readonly TrendDay[]> {
  const now = clock();
  const key = { channel: watch.channel, watch: watch.name };
  const days = lastDays(shown + BASELINE_DAYS, zone, now);
  // Older articles without an alert are forgotten: what is left of those days says nothing.
  const kept = now - config().settings.keep.articles;
  const read = spansRead(await store.polledHours(days[0]!.from), kept, now);
  const watched = spansWatched(read, await store.watchSpans(key));
  const counts = await counted(days, (spans) => store.countMentions(key, spans));
  const soFar = await counted(hoursSoFar(days, now), (spans) => store.countMentions(key, spans));
  return trendOf({ days, counts, soFar, watched, over: watch.spike ?? undefined, now });
}

async function counted(
  spans: readonly Span[],
  count: (slice: readonly Span[]) => Promise<readonly Mentions[]>,
): Promise<readonly Mentions[]> {
  const counts: Mentions[] = [];
  const pause = pacer();
  for (let at = 0; at < spans.length; at += SLICE) {
    counts.push(...(await count(spans.slice(at, at + SLICE))));
    await pause();
  }
  return counts;
}

/** What to say where no line has anything to show; null: one has. */
function wholeSilence(lines: readonly TrendLine[]): string | null {
  if (lines.some(({ days }) => days.some(({ reports }) => reports > 0))) return null;
  const { length } = lines[0]!.days;
  const span = length === 1 ? 'today' : `in the last ${length} days`;
  const known = Math.max(...lines.map(({ days }) => days.filter(({ data }) => data !== 'none').length));
  if (known === 0) return `no data ${span}: the bot was off, or the watch was paused or did not exist yet.`;
  if (known < length) return `no reports matched ${span}. There is data for ${known} of these days only.`;
  return `no reports matched ${span}. \`/watch test\` shows what other words would have matched.`;
}

/** All reports of a line, and its spikes. */
export function sumOf({ days }: TrendLine): { readonly reports: number; readonly spikes: readonly TrendDay[] } {
  return {
    reports: days.reduce((sum, { reports }) => sum + reports, 0),
    spikes: days.filter(({ isSpike }) => isSpike),
  };
}

/** Names of watches for an input that may name several: the last one is completed. */
export async function suggestTrendWatches(
  typed: string,
  asker: Viewer,
  context: TrendContext & Pick<DeskContext, 'store'>,
): Promise<readonly { readonly name: string; readonly value: string }[]> {
  const end = typed.lastIndexOf(',') + 1;
  const before = typed.slice(0, end).trim();
  const wanted = typed.slice(end).trim().toLowerCase();
  const visible = await watchesSeenBy(asker, context);
  const rows = oneOfEachRow(visible);
  const isShared = ({ name }: Watch) => rows.filter((one) => one.name === name).length > 1;
  const after = (text: string) => (before === '' ? text : `${before} ${text}`);
  return rows
    .filter(({ name, terms }) => `${name} ${terms}`.toLowerCase().includes(wanted))
    .map((one) => ({
      name: after(`${one.name} · ${one.terms}`),
      value: after(isShared(one) ? watchKey(one) : one.name),
    }));
}
