/** The answers of *Follow*, *Stop following* and `/follow`. */
import { ComponentType } from 'discord-api-types/v10';
import type { Followed, FollowedStory } from '../../desk/alerts/following.ts';
import type { Changed } from '../../desk/change.ts';
import { STORY_LASTS } from '../../news/alert/follow.ts';
import { plural } from '../../news/text/plural.ts';
import type { SuggestedTime } from '../../news/time/words.ts';
import { button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, link, plainLine, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { renderChanged } from './watch.ts';

/** `follow-until:<story>`: a menu under the answer; its values are times as people type them. */
export const FOLLOW_UNTIL = 'follow-until';
/** A menu under the list; its value is the story's number. */
export const STOP_FOLLOWING = 'follow-stop';
/** `follow-undo:<undo>` */
export const UNDO_FOLLOW = 'follow-undo';

const COLOUR = 0x5865f2;
const QUIET = plural(Math.round(STORY_LASTS / 86_400_000), 'day');

/** What will come, until when, and how to stop. @param times other ends that can be chosen */
export function renderFollowed(followed: Followed, times: readonly SuggestedTime[]): AnswerBody {
  if (followed.kind === 'refused') return renderChanged(followed);
  const { headline, follow, undo, isOnlyLonger, isWaiting } = followed;
  const told = `**${escapeMarkdown(shorten(headline, 300))}** until ${timestamp(follow.until, 'f')}, ${timestamp(follow.until)}`;
  const direct = link('direct message', `https://discord.com/channels/@me/${follow.channel}`);
  const first = isWaiting
    ? 'Discord has not taken the first message yet; it comes as soon as Discord does.'
    : `I’ve sent you its alert by ${direct}.`;
  const content = isOnlyLonger
    ? `You follow ${told}.`
    : [
        `You follow ${told}. ${first}`,
        `It stays up to date there, and each development comes as a message of its own. You’re told when it ends: at that time, or when no report has come for ${QUIET}.`,
        'To stop before, press *Stop following* there, or use `/follow stop`.',
      ].join('\n');
  const options = times.map(({ words, shown }) => ({ label: shorten(plainLine(shown), 100), value: words }));
  const menu = { custom_id: `${FOLLOW_UNTIL}:${follow.story}`, placeholder: 'Until another time…', options };
  return {
    content,
    embeds: [],
    components: [row([{ type: ComponentType.StringSelect, ...menu }]), row([undoButton(undo)])],
  };
}

export function renderStopped(stopped: Changed): AnswerBody {
  const answer = renderChanged(stopped);
  return stopped.kind === 'changed' ? { ...answer, components: [row([undoButton(stopped.undo)])] } : answer;
}

/** *Undo* of what somebody follows; it belongs to the person, on a server or not. */
const undoButton = (undo: number) => button(`${UNDO_FOLLOW}:${undo.toString(36)}`, 'Undo');

export function renderFollows(follows: readonly FollowedStory[]): AnswerBody {
  if (follows.length === 0)
    return {
      content: 'You follow no story. Press *All reports* below an alert, then *Follow*, or use `/follow start`.',
      embeds: [],
      components: [],
    };
  const lines = follows.map(
    ({ headline, until, place }) =>
      `- ${escapeMarkdown(shorten(headline, 200))}\n  until ${timestamp(until, 'f')}, ${timestamp(until)} · found in <#${place}>`,
  );
  const options = follows.map(({ story, headline }) => ({
    label: shorten(plainLine(headline), 100) || `Story ${story}`,
    value: String(story),
  }));
  const menu = { custom_id: STOP_FOLLOWING, placeholder: 'Stop following…', options };
  return {
    content: `You follow ${plural(follows.length, 'story', 'stories')}`,
    embeds: [{ color: COLOUR, description: joinWithin(lines, LIMITS.embedDescription, '\n') }],
    components: [row([{ type: ComponentType.StringSelect, ...menu }])],
  };
}
