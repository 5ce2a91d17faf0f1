/** Changes whether a channel is told of the spikes of a watch. */
import { SPIKE_OVER } from '../../news/alert/spike.ts';
import type { Watch } from '../../news/watch/types.ts';
import { type Changed, changeRowOf, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';

/** What was chosen; what is missing stays as it is. */
export interface ChosenSpikes {
  readonly alert?: 'on' | 'off';
  /** From how many times the usual number on. */
  readonly over?: number;
}

export const OVER = { least: 1.5, most: 50 } as const;

export async function changeSpikes(
  watch: Watch,
  { alert = 'on', over = watch.spike ?? SPIKE_OVER }: ChosenSpikes,
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  if (!(over >= OVER.least && over <= OVER.most))
    return refuse(`Give a number from ${OVER.least} to ${OVER.most}: how many times the usual number makes a spike.`);
  const wanted = alert === 'off' ? null : over;
  if (wanted === (watch.spike ?? null))
    return refuse(`Nothing to change: spikes of “${watch.name}” ${spikesInWords(watch.spike)}.`);
  const key = { list: 'watches', is: { name: watch.name, channel: watch.channel } } as const;
  const spike = wanted === null ? null : wanted === SPIKE_OVER ? true : { over: wanted };
  const words = `changed the watch “${watch.name}” (spikes ${spikesInWords(wanted)})`;
  return changeRowOf({ do: 'set', key, fields: { spike } }, words, asker, context);
}

/** `are told from 3 times the usual number on` */
export function spikesInWords(over: number | null | undefined): string {
  return over == null ? 'are not told' : `are told from ${over} times the usual number on`;
}
