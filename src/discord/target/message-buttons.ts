/** The buttons under messages; each names its message by key. */
import type { APIButtonComponent } from 'discord-api-types/v10';
import { button } from '../format/buttons.ts';

/** `why:<message key>`. Every alert carries one, by which it is found again in a channel's history. */
export const WHY = 'why';
/** `not:<message key>` */
export const NOT_RELEVANT = 'not';
/** `all:<message key>` */
export const ALL_REPORTS = 'all';
/** `status:<message key>`, under a notice. */
export const STATUS = 'status';

/** `trend:<message key>`, under a message about a spike. */
export const TREND = 'trend';

/** `follow:<message key>`, under *All reports*: tells one person of the story by direct message. */
export const FOLLOW = 'follow';
/** `unfollow:<message key>`, in direct messages. */
export const UNFOLLOW = 'unfollow';

/** `take:<message key>` and so on: who takes care of an alert. */
export const TAKE = 'take';
export const RELEASE = 'release';
export const DONE = 'done';
export const REOPEN = 'reopen';
export const NOTE = 'note';

export function whyButton(key: string): APIButtonComponent {
  return button(`${WHY}:${key}`, 'Why?');
}
