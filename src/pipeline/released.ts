/** Alerts about side stories that nothing mutes any more, without waiting for their next report. `composeReleased` decides. */
import { composeReleased } from '../news/alert/compose.ts';
import type { Composed, StoryFile } from '../news/alert/types.ts';
import type { Cluster } from '../news/story/cluster.ts';
import type { Report } from '../news/types.ts';
import type { Store } from '../store/store.ts';
import { pause } from './pause.ts';
import type { SettleContext } from './pipeline.ts';
import { storiesBeside } from './side-stories.ts';

export interface ReleasedContext extends Omit<SettleContext, 'cluster'> {
  readonly store: SettleContext['store'] & Pick<Store, 'heldSince'>;
  /** Asked for only where a story is muted. */
  readonly cluster: () => Promise<Cluster> | Cluster;
}

/** How often to look, ms. A mute ends by the clock or because people change something, and a few minutes do not matter. */
const EVERY = 5 * 60_000;

/**
 * Run alone, between two parts.
 * @returns looks for such stories, once in five minutes however often it is called; gives what was saved
 */
export function openReleased(): (context: ReleasedContext) => Promise<readonly Composed[]> {
  let looked: number | null = null;
  return async (context) => {
    const now = context.clock();
    // A clock that was set back delays nothing.
    if (looked !== null && now >= looked && now - looked < EVERY) return [];
    looked = now;
    return release(now, context);
  };
}

/** One story at a time, each in a transaction of its own: nobody is alerted twice, even if the process dies in between. */
async function release(
  now: number,
  { store, cluster: known, silencer, independent, ...rules }: ReleasedContext,
): Promise<Composed[]> {
  const held = await store.heldSince(now - rules.lookBack);
  if (held.length === 0) return [];
  const cluster = await known();
  const silenced = silencer(await store.silences(now), now);
  const storyFile = once((story: number) => store.storyFile(story));
  const given = { ...rules, now, silenced, attributions: new Map(), independent: once(independent) };
  const saved: Composed[] = [];
  for (const story of held) {
    await pause();
    const file = await store.storyFile(story);
    if (!file) continue;
    const beside = await besideOf(file, { ...given, cluster, store: { storyFile } });
    const { known: _, ...open } = await store.snapshot([], now);
    const composed: Composed = { ...NOTHING, ...composeReleased([file], { ...given, ...open, beside }) };
    if (composed.alerts.length === 0 && composed.held?.length === 0) continue;
    await store.saveFindings({ ...composed, feed: '', seen: [], shared: [], visit: null, at: now });
    saved.push(composed);
  }
  return saved;
}

/** Who mutes the big story wants to hear less, and is not sent at once what it held back: that waits for its next report. */
async function besideOf(file: StoryFile, context: Parameters<typeof storiesBeside>[1]) {
  const again = { isLookedAtAgain: true, stories: [file], merged: [], placed: [], rewritten: [] };
  const beside = await storiesBeside(again, context);
  return new Map([...beside].map(([story, bigs]) => [story, bigs.map((big) => ({ ...big, mutes: [] }))]));
}

/** Many small stories stand beside the same big ones: each is read, and its origins counted, once. */
function once<K extends number | readonly Report[], V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key)!;
  };
}

const NOTHING: Composed = {
  ...{ stories: [], articles: [], rewritten: [], attributed: [], matches: [], messages: [], updates: [] },
  ...{ merged: [], alerts: [], joined: [], levels: [], raised: [], withheld: [], held: [] },
};
