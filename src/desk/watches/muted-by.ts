/** Changes which big stories mute the small ones of a watch. */
import { parseDuration } from '../../config/duration.ts';
import type { Value } from '../../config/rows.ts';
import { contradiction, isWithin, MUTED_BY_DEFAULTS } from '../../news/alert/side-story.ts';
import { plural } from '../../news/text/plural.ts';
import { channelsOf } from '../../news/watch/rows.ts';
import type { MutedBy, Watch } from '../../news/watch/types.ts';
import { type Changed, changeRowOf, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { watchesSeenBy } from './watches.ts';

/** What was typed; what is missing stays as it is, or as the defaults have it. */
export interface TypedMutedBy {
  readonly mute?: 'on' | 'off';
  /** The name of the watch whose stories mute. */
  readonly by?: string;
  readonly origins?: number;
  readonly within?: string;
  readonly alertFrom?: number;
}

export async function changeMutedBy(
  watch: Watch,
  { mute = 'on', by, within: typed, ...numbers }: TypedMutedBy,
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const before = watch.mutedBy ?? null;
  const within = typed === undefined ? undefined : parseDuration(typed.trim().toLowerCase());
  if (within === null || (within !== undefined && !isWithin(within)))
    return refuse(`“${typed}” is not a duration of 1h to 72h. Write 12h, 24h or 2d.`);
  const named = by === undefined ? undefined : await watchBeside(watch, by, asker, context);
  if (named === null) return refuse(`No watch “${by}” posts in a channel of “${watch.name}”.`);
  const given = Object.fromEntries(
    Object.entries({ watch: named, within, ...numbers }).filter(([, value]) => value !== undefined),
  );
  const wanted: MutedBy | null =
    mute === 'off' ? null : { watch: watch.name, ...MUTED_BY_DEFAULTS, ...before, ...given };
  const wrong = wanted && contradiction(wanted);
  if (wrong) return refuse(`Nothing was changed: ${wrong}.`);
  if (JSON.stringify(written(wanted, watch)) === JSON.stringify(written(before, watch)))
    return refuse(`Nothing to change: ${mutedByInWords(watch)}.`);
  const words = `changed the watch “${watch.name}” (${mutedByInWords({ ...watch, mutedBy: wanted })})`;
  const key = { list: 'watches', is: { name: watch.name, channel: watch.channel } } as const;
  return changeRowOf({ do: 'set', key, fields: { mutedBy: written(wanted, watch) } }, words, asker, context);
}

/** Names of the watches that could mute this one and that the person can see, itself first. */
export async function watchesBeside(watch: Watch, asker: Asker, context: DeskContext): Promise<readonly string[]> {
  const here = channelsOf(watch);
  const visible = (await watchesSeenBy(asker, context)).filter(({ channel }) => here.includes(channel));
  return [...new Set([watch.name, ...visible.map(({ name }) => name)])];
}

/** As its row writes the name. */
async function watchBeside(watch: Watch, typed: string, asker: Asker, context: DeskContext): Promise<string | null> {
  const wanted = typed.trim().toLowerCase();
  return (await watchesBeside(watch, asker, context)).find((name) => name.toLowerCase() === wanted) ?? null;
}

/** `24h`, `90m` */
const hoursText = (ms: number): string => (ms % 3_600_000 === 0 ? `${ms / 3_600_000}h` : `${ms / 60_000}m`);

/** As short as a person would write it. */
function written(rule: MutedBy | null, { name }: Watch): Value | null {
  if (!rule) return null;
  const own = {
    ...(rule.watch !== name && { watch: rule.watch }),
    ...(rule.origins !== MUTED_BY_DEFAULTS.origins && { origins: rule.origins }),
    ...(rule.within !== MUTED_BY_DEFAULTS.within && { within: hoursText(rule.within) }),
    ...(rule.alertFrom !== MUTED_BY_DEFAULTS.alertFrom && { alertFrom: rule.alertFrom }),
  };
  const keys = Object.keys(own);
  if (keys.length === 0) return true;
  return keys.length === 1 && own.watch !== undefined ? own.watch : own;
}

/** `small stories are muted by stories of this watch with 5 independent origins and news within 24h; they alert from 2 …` */
export function mutedByInWords({ name, mutedBy }: Pick<Watch, 'name' | 'mutedBy'>): string {
  if (!mutedBy) return 'small stories are not muted by big ones';
  const { watch, origins, within, alertFrom } = mutedBy;
  const whose = watch === name ? 'this watch' : `“${watch}”`;
  return `small stories are muted while a story of ${whose} about the same matter runs in the channel, with at least ${plural(origins, 'independent origin')} and news within ${hoursText(within)}; they alert from ${plural(alertFrom, 'independent origin')} on, or when urgent`;
}
