/** Why a story did not alert, for each watch of the server: the stage that stopped it, and the reason. */
import type { RefusalReason } from '../news/compose.ts';
import { whyNot } from '../news/match-explain.ts';
import type { Watch } from '../news/types.ts';
import { matchable } from './archive.ts';
import type { Asker, Desk } from './desk.ts';
import { NONE, watchesOf } from './watches.ts';

export type Stopped =
  | { readonly kind: 'alerted' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | { readonly kind: 'paused' }
  /** Words of the watch that neither headline nor opening has. */
  | { readonly kind: 'missing'; readonly terms: readonly string[] }
  /** All are there, but not near each other, or a `-word` stands there too. */
  | { readonly kind: 'not so'; readonly terms: readonly string[] }
  /** `only` or `except` of the watch. */
  | { readonly kind: 'left out' }
  /** It matches now: it was collected before the watch was made or changed, or came to a story that had alerted. */
  | { readonly kind: 'collected before' };

export interface WhyNotAlerted {
  readonly headline: string;
  readonly watches: readonly { readonly watch: Watch; readonly stopped: Stopped }[];
}

/** Null: there is no such story. Judged by the story's first report. */
export async function whyNotAlerted(story: number, asker: Asker, desk: Desk): Promise<WhyNotAlerted | null> {
  const file = Number.isSafeInteger(story) && story > 0 ? await desk.store.storyFile(story) : null;
  if (!file) return null;
  const refusals = await desk.store.refusalsOf(story);
  const told = new Set(file.alerts.flatMap(({ channel, watches }) => watches.map((watch) => `${channel}\n${watch}`)));
  const report = file.story.reports[0]!;
  const article = matchable({ report, feed: '' });
  const watches = (await watchesOf(asker.server, desk)).map((watch) => {
    const refusal = refusals.find((one) => one.channel === watch.channel && one.watch === watch.name);
    const stopped = (): Stopped => {
      if (refusal) return { kind: 'refused', reason: refusal.reason };
      if (told.has(`${watch.channel}\n${watch.name}`)) return { kind: 'alerted' };
      if (watch.paused) return { kind: 'paused' };
      const open = { ...watch, only: NONE, except: NONE };
      const why = whyNot(open, desk.thesaurus(), article);
      if (why.kind !== 'it matches') return why;
      return whyNot(watch, desk.thesaurus(), article).kind === 'it matches'
        ? { kind: 'collected before' }
        : { kind: 'left out' };
    };
    return { watch, stopped: stopped() };
  });
  return { headline: report.title, watches };
}
