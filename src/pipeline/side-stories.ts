/** The big stories beside which new reports stand, as the store has them. For `settle`: pure rules decide what they mute. */
import type { SideContext } from '../news/alert/compose-side-stories.ts';
import type { Placed, Rewritten, StoryFile } from '../news/alert/types.ts';
import { partFor } from '../news/alert/unattributed.ts';
import type { Cluster, Merge } from '../news/story/cluster.ts';
import { languageOfArticle, words } from '../news/text/words.ts';
import { pick, REWRITTEN_FIELDS, type Report } from '../news/types.ts';
import type { Store } from '../store/store.ts';

/** So many stories are read for one small story, and so many of them asked that their channel was alerted about. */
const READ = 12;
const ASKED = 5;

interface Arrived {
  /** Nothing arrived: the stories are looked at again, by the reports that they have. */
  readonly isLookedAtAgain?: boolean;
  readonly stories: readonly StoryFile[];
  readonly merged: readonly Merge[];
  readonly placed: readonly Placed[];
  readonly rewritten: readonly Rewritten[];
}

export interface BesideContext extends Pick<SideContext, 'now' | 'mutedBy'> {
  readonly cluster: Pick<Cluster, 'beside'>;
  readonly store: Pick<Store, 'storyFile'>;
}

/**
 * By story: the stories that it stands beside. Empty where no watch that matched is muted by others, and nothing is read
 * then.
 */
export async function storiesBeside(arrived: Arrived, context: BesideContext): Promise<Map<number, StoryFile[]>> {
  const beside = new Map<number, StoryFile[]>();
  for (const file of arrived.stories) {
    const { channels, ids } = nearTo(file, arrived, context);
    const files: StoryFile[] = [];
    for (const id of ids.slice(0, READ)) {
      const big = arrived.stories.find(({ story }) => story.id === id) ?? (await context.store.storyFile(id));
      if (big?.alerts.some(({ channel }) => channels.has(channel))) files.push(big);
      if (files.length === ASKED) break;
    }
    if (files.length > 0) beside.set(file.story.id, files);
  }
  return beside;
}

/**
 * The channels that are not alerted about the story yet and have a watch that others mute, and the stories that it stands
 * beside. Those that hold it back already come first, for the next report of a small story may be worded otherwise.
 */
function nearTo(file: StoryFile, { merged, ...arrived }: Arrived, { now, mutedBy, cluster }: BesideContext) {
  const { story, alerts, heldBy = [] } = file;
  const { placed, rewritten } = partFor(file, arrived.placed, arrived.rewritten);
  const told = new Set(alerts.map(({ channel }) => channel));
  const matches = [...placed.flatMap((one) => one.matches), ...rewritten.flatMap(({ fresh }) => fresh), ...heldBy];
  const muted = matches.flatMap(({ channel, watch }) => {
    const rule = told.has(channel) ? null : mutedBy?.(channel, watch);
    return rule ? [{ channel, within: rule.within }] : [];
  });
  const channels = new Set(muted.map(({ channel }) => channel));
  if (channels.size === 0) return { channels, ids: [] };
  const since = now - Math.max(...muted.map(({ within }) => within));
  const reports = arrived.isLookedAtAgain
    ? story.reports.map(withWords)
    : [...placed.map(({ article }) => article), ...rewritten.map((one) => retold(one, file))];
  const near = reports.flatMap((report) => cluster.beside(report, since));
  const elder = (id: number) => merged.reduce((at, one) => (at === one.younger ? one.elder : at), id);
  const ids = new Set([...heldBy.map(({ big }) => elder(big)), ...near]);
  return { channels, ids: [...ids].filter((id) => id !== story.id) };
}

/** A known report in its new wording, split by its own language. */
function retold(one: Rewritten, { story }: StoryFile) {
  const former = story.reports.find(({ article }) => article === one.article)!;
  return withWords({ ...former, ...pick(one, REWRITTEN_FIELDS) });
}

function withWords(report: Report) {
  const language = languageOfArticle(report);
  const split = { title: { words: words(report.title, language) }, teaser: { words: words(report.teaser, language) } };
  return { ...report, split };
}
