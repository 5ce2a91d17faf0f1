/** Stories as people see them who follow them: an alert in direct messages is made as the one that it was found by. Pure. */
import type { AlertFollow } from './follow.ts';
import type { StandingAlert, StoryFile } from './types.ts';

/** Alerts in channels always go on; one in direct messages until its follow ends. */
export const goesOn = ({ follow }: Pick<StandingAlert, 'follow'>): boolean => (follow?.ended ?? null) === null;

/** The channel by whose matches and watches an alert is made: that of a follow is made as the one that it was found by. */
export const placeOf = ({ channel, follow }: Pick<StandingAlert, 'channel' | 'follow'>): string =>
  follow?.place ?? channel;

interface Seen {
  readonly file: StoryFile;
  /** Where the message is to be looked at. */
  readonly channel: string;
  /** null: it is no direct message. */
  readonly follow: AlertFollow | null;
  /** The alert that the person found; null: no alert of a channel, or not there any more. */
  readonly found: StandingAlert | null;
}

/** The story as it is shown in a channel: in direct messages, as in the channel where the person found it. */
export function seenIn(file: StoryFile, channel: string): Seen {
  const alert = file.alerts.find((one) => one.channel === channel);
  if (!alert?.follow) return { file, channel, follow: null, found: null };
  const place = placeOf(alert);
  const found = file.alerts.find((one) => one.channel === place) ?? null;
  const others = file.alerts.filter((one) => one !== alert && one !== found);
  return {
    file: { ...file, alerts: [...others, { ...alert, channel: place }] },
    ...{ channel: place, follow: alert.follow, found },
  };
}
