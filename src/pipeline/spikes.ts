/** Tells a channel, once a day at most, that a watch matches clearly more than usual. `usualCount` decides. */
import { type Span, spansRead, spansWatched } from '../news/alert/coverage.ts';
import { type Day, lastDays } from '../news/alert/days.ts';
import { isMuted } from '../news/alert/muted.ts';
import type { HeldSilence, Silencer } from '../news/alert/silenced.ts';
import { BASELINE_DAYS, FEWEST_MENTIONS, type Spike, type SpikeStory, usualCount } from '../news/alert/spike.ts';
import { baselineSoFar, hoursSoFar } from '../news/alert/trend.ts';
import type { StoryFile } from '../news/alert/types.ts';
import type { MatchKey, Report } from '../news/types.ts';
import { asksOf } from '../news/watch/asks.ts';
import type { Watch } from '../news/watch/types.ts';
import type { Store } from '../store/store.ts';

export interface SpikesContext {
  readonly clock: () => number;
  readonly store: Pick<
    Store,
    | ('channel' | 'countMentions' | 'mostMentioned' | 'polledHours' | 'watchSpans' | 'storyFile')
    | ('lastSpike' | 'saveSpike' | 'silences')
  >;
  readonly watches: readonly Watch[];
  /** The time zone of a watch on this server; null: not known. */
  readonly zoneOf: (server: string | null, watch: Watch) => string;
  /** Compiles silences. */
  readonly silencer: (silences: readonly HeldSilence[], now: number) => Silencer;
  /** How long articles without an alert are kept, ms. */
  readonly keep: number;
}

const MINUTE = 60_000;
/** Stories that a message names. */
const NAMED = 5;
/** Stories that are asked whether they are muted or silenced: those with most reports count. */
const LOOKED_AT = 20;

/** @returns looks for spikes, once a minute at most however often it is called */
export function openSpikes(): (context: SpikesContext) => Promise<void> {
  let looked: number | null = null;
  return async (context) => {
    const now = context.clock();
    // A clock that was set back delays nothing.
    if (looked !== null && now >= looked && now - looked < MINUTE) return;
    looked = now;
    for (const watch of context.watches) if (isLooking(watch, now)) await lookAt(watch, now, context);
  };
}

function isLooking({ spike = null, paused, pausedUntil }: Watch, now: number): boolean {
  return spike !== null && !paused && (pausedUntil ?? 0) <= now;
}

/** Puts a message into the outbox, if there is a spike that was not told today. */
async function lookAt(watch: Watch, now: number, context: SpikesContext): Promise<void> {
  const { store, zoneOf } = context;
  const key = { channel: watch.channel, watch: watch.name };
  const zone = zoneOf((await store.channel(watch.channel)).server, watch);
  const days = lastDays(BASELINE_DAYS + 1, zone, now);
  const spans = hoursSoFar(days, now);
  // On most days that is all that is read.
  const [today] = await store.countMentions(key, spans.slice(0, 1));
  if (today!.reports < FEWEST_MENTIONS) return;
  const day = days.at(-1)!.date;
  if (((await store.lastSpike(key)) ?? '') >= day) return;
  const soFar = [today!, ...(await store.countMentions(key, spans.slice(1)))];
  const watched = await watchedOf(watch, days, now, context);
  const expected = usualCount(baselineSoFar({ days, soFar, watched, now }), watch.spike!);
  if (expected === null || today!.reports < expected.least) return;
  const told = await toldStories(key, spans[0]!, now, context);
  const reports = today!.reports - told.silenced.reports;
  if (reports < expected.least) return;
  const { stories } = told;
  const of = today!.stories - told.silenced.stories;
  const spike: Spike = { day, zone, at: now, reports, usual: expected.usual, stories: stories.slice(0, NAMED), of };
  await store.saveSpike(key, spike, now);
}

/** When the watch has looked for what it looks for now: with other terms, other numbers are usual. */
async function watchedOf(watch: Watch, days: readonly Day[], now: number, { store, keep }: SpikesContext) {
  const read = spansRead(await store.polledHours(days[0]!.from), now - keep, now);
  const active = await store.watchSpans({ channel: watch.channel, watch: watch.name });
  return spansWatched(read, active, asksOf(watch));
}

/** The stories with most reports of the span, without those that the channel does not want to hear of; and how much these are. */
async function toldStories(key: MatchKey, span: Span, now: number, { store, silencer }: SpikesContext) {
  const silenced = silencer(await store.silences(now), now);
  const most = await store.mostMentioned(key, span, LOOKED_AT);
  const files = await Promise.all(most.map(({ story }) => store.storyFile(story)));
  const told: SpikeStory[] = [];
  const quiet = { reports: 0, stories: 0 };
  for (const [n, { story, reports }] of most.entries()) {
    const report = files[n] && firstOf(files[n], key, span);
    if (!report) continue;
    if (isMuted(files[n]!, key.channel, now) || silenced(report, story, key) !== null) {
      quiet.reports += reports;
      quiet.stories += 1;
    } else told.push({ story, headline: report.title, link: report.link, publisher: report.publisher, reports });
  }
  return { stories: told, silenced: quiet };
}

/** The first report of the span that the watch matched. */
function firstOf({ story, matches }: StoryFile, { channel, watch }: MatchKey, span: Span): Report | undefined {
  const mine = matches.filter((match) => match.channel === channel && match.watch === watch);
  const matched = new Set(mine.map(({ article }) => article));
  return story.reports.find(({ article, at }) => matched.has(article) && at >= span.from && at < span.to);
}
