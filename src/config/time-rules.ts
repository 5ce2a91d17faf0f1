/** What holds for a watch about time: its own keys, else those of its channel's row in settings.yaml. */
import type { Cron } from '../news/time/cron.ts';
import type { QuietHours } from '../news/time/quiet.ts';
import type { Watch } from '../news/watch/types.ts';
import { field, type Rows, textField } from './checks.ts';
import type { ChannelSettings, ConfigMistake, Settings } from './types.ts';

type Timed = Pick<Watch, 'channel' | 'quiet' | 'digest' | 'alerts'>;
type WithChannels = Pick<Settings, 'channels'>;

/** The row of a channel in `channels:` of settings.yaml; null: it has none. */
export function channelSettings(channel: string, { channels }: WithChannels): ChannelSettings | null {
  return channels.find(({ id }) => id === channel) ?? null;
}

/** null: a watch without quiet hours. */
export function quietOf({ channel, quiet = null }: Timed, settings: WithChannels): QuietHours | null {
  return quiet === false ? null : (quiet ?? channelSettings(channel, settings)?.quiet ?? null);
}

/** null: no digest tells what the watch finds. */
export function digestOf({ channel, digest = null }: Timed, settings: WithChannels): Cron | null {
  return digest ?? channelSettings(channel, settings)?.digest ?? null;
}

/** Whether alerts of the watch are posted at once; otherwise only its digest lists them. */
export function alertsAtOnce(watch: Timed, settings: WithChannels): boolean {
  const says = watch.alerts ?? channelSettings(watch.channel, settings)?.alerts ?? true;
  // A channel's `alerts: false` is for its digest; without one, nothing would ever be told.
  return says || digestOf(watch, settings) === null;
}

/** Rows that say `alerts: false` where no digest tells what is found. */
export function toldNowhere(watches: Rows, channels: Rows): ConfigMistake[] {
  const withDigest = new Set(
    channels.rows.filter((row) => field(row, 'digest') !== undefined).map((row) => textField(row, 'id')),
  );
  const placesOf = (row: unknown) => [field(row, 'channel')].flat().map(String);
  const isTold = (row: unknown) =>
    field(row, 'digest') !== undefined || placesOf(row).every((channel) => withDigest.has(channel));
  return [...silent(watches, isTold), ...silent(channels, (row) => field(row, 'digest') !== undefined)];
}

function silent(rows: Rows, isTold: (row: unknown) => boolean): ConfigMistake[] {
  return rows.rows.flatMap((row, index) => {
    if (field(row, 'alerts') !== false || isTold(row)) return [];
    const at = rows.document.at([rows.key, index, 'alerts']);
    const message = 'nothing would tell what is found: alerts is false, and there is no digest';
    return [{ file: rows.file, ...at, message, advice: 'add digest: "0 8 * * *", or remove alerts' }];
  });
}
