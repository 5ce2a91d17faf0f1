/** What two stories that turned out to be one look like as one. */
import type { StoryFile } from './types.ts';

/**
 * The elder with all that the younger had. A channel that had an alert of both keeps the elder's; the younger's message
 * points to it from now on. An alert of the younger alone becomes the elder's.
 */
export function absorb(elder: StoryFile, younger: StoryFile): StoryFile {
  const { id } = elder.story;
  const alerted = new Set(elder.alerts.map(({ channel }) => channel));
  const muted = new Set((elder.mutes ?? []).map(({ channel }) => channel));
  const superfluous = younger.alerts.filter(({ channel }) => alerted.has(channel));
  const moved = younger.alerts.filter(({ channel }) => !alerted.has(channel));
  return {
    story: {
      id,
      reports: [...elder.story.reports, ...younger.story.reports].sort((a, b) => a.at - b.at || a.article - b.article),
    },
    matches: [...elder.matches, ...younger.matches],
    alerts: [...elder.alerts, ...moved.map((alert) => ({ ...alert, story: id }))],
    mutes: [...(elder.mutes ?? []), ...(younger.mutes ?? []).filter(({ channel }) => !muted.has(channel))],
    updates: [...(elder.updates ?? []), ...(younger.updates ?? []).filter(({ channel }) => !alerted.has(channel))],
    pointers: [...(elder.pointers ?? []), ...(younger.pointers ?? []), ...superfluous.map(({ message }) => message)],
  };
}
