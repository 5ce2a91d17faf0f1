/** Merges the files of two stories that turned out to be one. */
import { together } from './follow.ts';
import type { StandingAlert, StoryFile } from './types.ts';

/**
 * The older story with everything that the younger had. A channel with alerts of both keeps the older one, and the younger
 * one's message points to it. An alert of the younger story only becomes one of the older. Who followed both follows one.
 */
export function absorb(elder: StoryFile, younger: StoryFile): StoryFile {
  const { id } = elder.story;
  const alerted = new Set(elder.alerts.map(({ channel }) => channel));
  const muted = new Set((elder.mutes ?? []).map(({ channel }) => channel));
  const superfluous = younger.alerts.filter(({ channel }) => alerted.has(channel));
  const moved = younger.alerts.filter(({ channel }) => !alerted.has(channel));
  const told = new Set([...elder.alerts, ...moved].map(({ channel }) => channel));
  const held = [...(elder.heldBy ?? []), ...(younger.heldBy ?? [])];
  return {
    story: {
      id,
      reports: [...elder.story.reports, ...younger.story.reports].sort((a, b) => a.at - b.at || a.article - b.article),
    },
    matches: [...elder.matches, ...younger.matches],
    alerts: [...elder.alerts.map(followedOn(superfluous)), ...moved.map((alert) => ({ ...alert, story: id }))],
    mutes: [...(elder.mutes ?? []), ...(younger.mutes ?? []).filter(({ channel }) => !muted.has(channel))],
    updates: [...(elder.updates ?? []), ...(younger.updates ?? []).filter(({ channel }) => !alerted.has(channel))],
    pointers: [...(elder.pointers ?? []), ...(younger.pointers ?? []), ...superfluous.map(({ message }) => message)],
    // Where the story has an alert now, it is held back no longer; what held the other back may be this story itself.
    heldBy: held.filter(({ channel, big }) => !told.has(channel) && big !== id && big !== younger.story.id),
    sideStories: [...(elder.sideStories ?? []), ...(younger.sideStories ?? [])],
  };
}

/** @param others alerts of the younger story in channels that have one of the older */
function followedOn(others: readonly StandingAlert[]) {
  return (alert: StandingAlert): StandingAlert => {
    const follow = others.find(({ channel }) => channel === alert.channel)?.follow;
    return follow && alert.follow ? { ...alert, follow: together(alert.follow, follow) } : alert;
  };
}
