/** What goes around a message: in a forum the title and tags of its post; elsewhere the thread on it, and its publication. */
import type { MessageForm } from '../../delivery/outbox.ts';
import type { AlertView, MessageView } from '../../news/alert/view.ts';
import { shorten } from '../format/limits.ts';
import { plainLine } from '../format/markdown.ts';
import type { DiscordBody, ForumPost } from './body.ts';

/** The longest name of a thread or post (Discord's docs, Channel Object). */
const LONGEST_NAME = 100;

export function around(view: MessageView, form: MessageForm, inForum: boolean): Pick<DiscordBody, 'post' | 'follow'> {
  if (inForum) return { post: postOf(view, form) };
  const thread = view.kind === 'alert' && view.alert.thread ? threadTitle(view.alert.headline) : null;
  const publish = (view.kind === 'alert' && view.alert.publish) || (view.kind === 'gathered' && view.gathered.publish);
  if (!thread && !publish) return {};
  return { follow: { ...(thread && { thread }), ...(publish && { publish }) } };
}

/** A name is plain text, and never empty. */
export function threadTitle(text: string): string {
  return shorten(plainLine(text), LONGEST_NAME) || 'Updates';
}

function postOf(view: MessageView, form: MessageForm): ForumPost {
  return { title: threadTitle(titleOf(view, form)), tags: tagsOf(view) };
}

function titleOf(view: MessageView, form: MessageForm): string {
  switch (view.kind) {
    case 'alert':
      // What Discord refuses in the text it may refuse in the title, too.
      return form === 'no links' ? `${view.alert.watches.join(', ')}: a new story` : view.alert.headline;
    case 'update':
      return `Update · ${view.update.headline}`;
    case 'merged':
      return view.merged.headline;
    case 'gathered':
      return `${view.gathered.watch} · ${view.gathered.stories.length} more stories`;
    case 'list':
      return `${view.list.kind === 'digest' ? 'Digest' : 'Quiet hours'} · ${view.list.watches.join(', ')} · ${view.list.when}`;
    case 'notice':
      return `${view.watch} · none of its feeds answers`;
    case 'spike':
      return `Spike · ${view.watch} · ${view.spike.reports} reports`;
    case 'test':
      return `Test · ${view.watch}`;
    case 'daily test':
      return 'Daily test';
    case 'text':
      return view.text.split('\n')[0]!;
  }
}

function levelOf({ level }: AlertView): readonly string[] {
  return level ? [level.level] : [];
}

/** What people do about it. */
function deskOf({ handling }: AlertView): readonly string[] {
  if (handling?.done) return ['Done'];
  return handling?.taken ? ['Taken'] : [];
}

/** By level, state and watch. */
function tagsOf(view: MessageView): readonly string[] {
  switch (view.kind) {
    case 'alert':
      return [...levelOf(view.alert), ...view.alert.states, ...deskOf(view.alert), ...view.alert.watches];
    case 'list':
      return view.list.watches;
    case 'update':
      return view.update.watches;
    case 'merged':
      return view.merged.watches;
    case 'gathered':
      return [view.gathered.watch];
    case 'notice':
    case 'spike':
    case 'test':
      return [view.watch];
    default:
      return [];
  }
}
