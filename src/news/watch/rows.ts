/**
 * A row of watches.yaml may name several channels. Each channel gets alerts of its own, so the row is read as one watch for
 * each; what a person changes is the row. This tells which watches are of one row.
 */
import type { Watch } from './types.ts';

type Rowed = Pick<Watch, 'name' | 'channel' | 'channels'>;

/** All channels of a watch's row, in the order of the file. */
export function channelsOf({ channel, channels }: Pick<Watch, 'channel' | 'channels'>): readonly string[] {
  return channels ?? [channel];
}

/** The watches by their rows, in order. */
export function byRow<W extends Rowed>(watches: readonly W[]): readonly (readonly [W, ...W[]])[] {
  const rows = Map.groupBy(watches, (watch) => [...channelsOf(watch), watch.name].join('\n'));
  return [...rows.values()].map(([first, ...others]) => [first!, ...others]);
}

/** The first watch of each row: for counts, and for lists in which a row stands once. */
export function oneOfEachRow<W extends Rowed>(watches: readonly W[]): readonly W[] {
  return byRow(watches).map(([first]) => first);
}

/** A webhook is the channel `webhook:NAME`. */
const WEBHOOK = 'webhook:';
export const webhookChannel = (name: string): string => `${WEBHOOK}${name}`;
export const isWebhook = (channel: string): boolean => channel.startsWith(WEBHOOK);
/** The webhook's name. */
export const webhookOf = (channel: string): string => channel.slice(WEBHOOK.length);
