/** Follows: a person hears of one story by direct message, until an end. Started, listed, changed, stopped, and undone. */
import { type Follow, type FollowState, LONGEST_FOLLOW, MOST_FOLLOWED, USUAL_FOLLOW } from '../../news/alert/follow.ts';
import { placeOf } from '../../news/alert/followed.ts';
import type { StoryFile } from '../../news/alert/types.ts';
import { currentState } from '../../news/alert/view.ts';
import type { FollowUndo } from '../../store/undo.ts';
import { type Changed, refuse } from '../change.ts';
import { type Asker, type DeskContext, DIRECT } from '../desk.ts';
import { storyByInput } from '../stories/details.ts';
import { pressedMessage } from './pressed.ts';

export type Followed =
  | {
      readonly kind: 'follows';
      readonly headline: string;
      readonly follow: Follow;
      /** The person followed it already: only the end is another. */
      readonly isOnlyLonger: boolean;
      /** The message with which it begins was not sent yet: it comes as soon as Discord takes it. */
      readonly isWaiting: boolean;
      /** The id for undoing it. */
      readonly undo: number;
    }
  | Extract<Changed, { kind: 'refused' }>;

/** A story that somebody follows, with its headline as of now. */
export interface FollowedStory extends Follow {
  readonly headline: string;
}

const EXPIRED = 'This alert has expired.';
const NOT_FOLLOWED = 'You don’t follow this story.';
const CLOSED =
  'I can’t send you direct messages, so you don’t follow this story. Allow them in the privacy settings of this server (right-click its name), then try again.';
const LATER =
  'Discord doesn’t let me open direct messages now, so you don’t follow this story. Try again in a few minutes.';
const REFUSED = 'Discord didn’t take the message, so you don’t follow this story. The log says why.';
const CHANGED = 'What you follow has just changed. Please try again.';

/**
 * *Follow* below the reports of an alert.
 * @param key of the message whose reports are shown
 */
export async function followAlert(key: string, asker: Asker, context: DeskContext): Promise<Followed> {
  const pressed = await pressedMessage(key, asker.channel, context.store);
  const [story] = pressed ? await context.store.storiesOf(pressed.message.id) : [];
  if (!pressed || story === undefined || !(await asker.canSee(pressed.place))) return refuse(EXPIRED);
  return followIn({ story, place: pressed.place }, null, asker, context);
}

/**
 * `/follow start`.
 * @param typed the number of the story, or words from its headline
 * @param until ms; null: as long as usual
 */
export async function followStory(
  typed: string,
  until: number | null,
  asker: Asker,
  context: DeskContext,
): Promise<Followed> {
  const found = await storyByInput(typed, asker, context);
  if (!found) return refuse('That story is not in the archive.');
  const alert = found.alerts.find(({ channel }) => channel === asker.channel) ?? found.alerts[0];
  if (!alert) return refuse('No channel that you can see was alerted to that story, so you can’t follow it.');
  return followIn({ story: found.id, place: alert.channel }, until, asker, context);
}

/** Another end for what somebody follows already. */
export async function followUntil(story: number, until: number, asker: Asker, context: DeskContext): Promise<Followed> {
  const before = await openFollow(story, asker, context);
  if (!before) return refuse(NOT_FOLLOWED);
  return mayLast(until, context) ?? changeEnd(before, until, asker, context);
}

function mayLast(until: number, { clock }: DeskContext): Extract<Changed, { kind: 'refused' }> | null {
  return until - clock() > LONGEST_FOLLOW
    ? refuse('You can follow a story for 90 days at most. Choose an earlier end.')
    : null;
}

async function followIn(
  found: Pick<Follow, 'story' | 'place'>,
  wanted: number | null,
  asker: Asker,
  context: DeskContext,
): Promise<Followed> {
  const { store, clock } = context;
  const until = wanted ?? clock() + USUAL_FOLLOW;
  const tooLong = mayLast(until, context);
  if (tooLong) return tooLong;
  const { person } = asker;
  const before = await store.follow({ story: found.story, person });
  // Who says no time does not shorten what they have.
  if (before && !before.ended) return changeEnd(before, wanted ?? Math.max(until, before.until), asker, context);
  if ((await store.followsOf(person)).length >= MOST_FOLLOWED)
    return refuse(`You follow ${MOST_FOLLOWED} stories, which is the most. Stop one first: /follow list shows them.`);
  return begin({ ...found, until }, asker, context);
}

/** The first message proves that direct messages arrive: nothing is promised before. */
async function begin(
  wanted: Pick<Follow, 'story' | 'place' | 'until'>,
  asker: Asker,
  context: DeskContext,
): Promise<Followed> {
  const { store, clock, onDemand } = context;
  const { person, server } = asker;
  const direct = await onDemand.openDirect(person);
  if (direct.kind !== 'open') return refuse(direct.kind === 'closed' ? CLOSED : LATER);
  const message = await store.saveFollow({ ...wanted, person, server, channel: direct.channel, since: clock() });
  if (message === null) return refuse(CHANGED);
  const sent = await onDemand.sendNow(message);
  const follow = await store.follow({ story: wanted.story, person });
  if (!follow || follow.ended?.why === 'unreachable') return refuse(CLOSED);
  const state = stateOf(follow);
  if (sent === 'refused') {
    await store.changeFollow(follow, state, { ...state, ended: { at: clock(), why: 'stopped' } });
    return refuse(REFUSED);
  }
  // What was being settled while it began, perhaps on another machine, is shown by an edit.
  if (state.ended === null) await store.changeFollow(follow, state, state);
  const undone = { story: follow.story, before: null, after: state };
  return promised(follow, undone, { isOnlyLonger: false, isWaiting: sent === 'waiting' }, asker, context);
}

async function changeEnd(before: Follow, until: number, asker: Asker, context: DeskContext): Promise<Followed> {
  const next = { until, ended: null };
  if (!(await context.store.changeFollow(before, stateOf(before), next))) return refuse(CHANGED);
  const undone = { story: before.story, before: stateOf(before), after: next };
  return promised({ ...before, until }, undone, { isOnlyLonger: true, isWaiting: false }, asker, context);
}

async function promised(
  follow: Follow,
  undone: Pick<FollowUndo, 'story' | 'before' | 'after'>,
  ...[how, asker, context]: [Pick<Followed & { kind: 'follows' }, 'isOnlyLonger' | 'isWaiting'>, Asker, DeskContext]
): Promise<Followed> {
  const headline = await headlineOf(follow, asker, context);
  const undo = await saved(undone, `followed “${headline}” until ${stamp(follow.until)}`, asker, context);
  return { kind: 'follows', headline, follow, undo, ...how };
}

/**
 * *Stop following* in direct messages.
 * @param key of the message there
 */
export async function stopAtMessage(key: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const pressed = await pressedMessage(key, asker.channel, context.store);
  const [story] = pressed ? await context.store.storiesOf(pressed.message.id) : [];
  return story === undefined ? refuse(EXPIRED) : stopFollowing(story, asker, context);
}

export async function stopFollowing(story: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const before = await openFollow(story, asker, context);
  if (!before) return refuse(NOT_FOLLOWED);
  const after = { until: before.until, ended: { at: context.clock(), why: 'stopped' } } as const;
  if (!(await context.store.changeFollow(before, stateOf(before), after))) return refuse(CHANGED);
  const words = `stopped following “${await headlineOf(before, asker, context)}”`;
  const undo = await saved({ story: before.story, before: stateOf(before), after }, words, asker, context);
  return { kind: 'changed', words, undo };
}

async function openFollow(story: number, asker: Asker, { store }: DeskContext): Promise<Follow | null> {
  const follow = Number.isSafeInteger(story) ? await store.follow({ story, person: asker.person }) : null;
  return follow && follow.ended === null && (await seenAs(follow, asker, store)) ? follow : null;
}

/** What the asker follows now: on a server, the stories that it was alerted to where they can see it; in direct messages, all. */
export async function listFollows(asker: Asker, { store }: DeskContext): Promise<readonly FollowedStory[]> {
  const follows = await store.followsOf(asker.person);
  const listed = await Promise.all(follows.map((follow) => seenAs(follow, asker, store)));
  return listed.filter((one) => one !== null);
}

/**
 * A follow as its person is shown it where they ask. One server shows nothing of another: where the story was found on another
 * one, it is shown as the alert of a channel here has it; null: there is none that the person can see.
 */
async function seenAs(follow: Follow, asker: Asker, store: DeskContext['store']): Promise<FollowedStory | null> {
  const file = await store.storyFile(follow.story);
  const headline = file ? headlineIn(file, follow.channel) : `Story ${follow.story}`;
  if (asker.server === DIRECT || asker.server === follow.server) return { ...follow, headline };
  for (const { server, channel } of file?.alerts ?? [])
    if (server === asker.server && (await asker.canSee(channel)))
      return { ...follow, place: channel, headline: currentState(file!, channel).current.title };
  return null;
}

/** Goes back to what was before, if nothing has changed it since. */
export async function undoFollow(
  { story, person, before, after }: FollowUndo,
  { store, clock }: DeskContext,
): Promise<Changed | null> {
  const former = before ?? { until: after.until, ended: { at: clock(), why: 'stopped' } };
  const isUndone = await store.changeFollow({ story, person }, after, former);
  return isUndone ? null : refuse('That has ended, or was changed since, so it can’t be undone.');
}

/** How long alerts are proposed, ms. */
const PROPOSED_FOR = 14 * 24 * 3_600_000;

/** Stories that the asker's channel was alerted to, newest first, with these words in the headline of the alert. */
export async function suggestAlerted(
  typed: string,
  { channel }: Asker,
  { store, clock }: DeskContext,
): Promise<readonly Pick<FollowedStory, 'story' | 'headline'>[]> {
  const since = clock() - PROPOSED_FOR;
  const alerts = await store.boardAlerts({ channels: [channel], since, doneSince: since });
  return alerts.toReversed().filter(({ headline }) => hasWords(headline, typed));
}

export async function suggestFollowed(
  typed: string,
  asker: Asker,
  context: DeskContext,
): Promise<readonly FollowedStory[]> {
  return (await listFollows(asker, context)).filter(({ headline }) => hasWords(headline, typed));
}

function hasWords(headline: string, typed: string): boolean {
  const title = headline.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => title.includes(word));
}

const stateOf = ({ until, ended }: FollowState): FollowState => ({ until, ended });

/** The headline as the person may see it here. A story that they cannot see here has only its number. */
async function headlineOf(follow: Follow, asker: Asker, { store }: DeskContext): Promise<string> {
  return (await seenAs(follow, asker, store))?.headline ?? `Story ${follow.story}`;
}

/** The headline that the person's alert shows now. */
function headlineIn(file: StoryFile, channel: string): string {
  const alert = file.alerts.find((one) => one.channel === channel);
  return currentState(file, alert ? placeOf(alert) : channel).current.title;
}

async function saved(
  undone: Pick<FollowUndo, 'story' | 'before' | 'after'>,
  words: string,
  { person, server }: Asker,
  { store, clock, onAudit }: DeskContext,
): Promise<number> {
  onAudit({ person, server, words });
  return store.saveUndo({ kind: 'follow', person, server, madeAt: clock(), words, ...undone });
}

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;
