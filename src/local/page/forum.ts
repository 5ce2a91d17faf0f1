import { make } from './dom.ts';
import { postedAt } from './time.ts';
import type { ShownChannel } from './wire.ts';

const FORUMS: readonly number[] = [15, 16];

export function isForum(channel: ShownChannel | undefined): boolean {
  return channel !== undefined && FORUMS.includes(channel.type);
}

/** The posts of a forum as cards, the one with the newest message first. */
export function postCards(
  forum: ShownChannel,
  channels: readonly ShownChannel[],
  open: (post: string) => void,
): HTMLElement[] {
  const posts = channels.filter((one) => one.parent_id === forum.id);
  if (posts.length === 0) return [make('li', { className: 'beginning' }, `#${forum.name} has no posts yet.`)];
  const newest = ({ last_message_id, id }: ShownChannel) => BigInt(last_message_id ?? id);
  const sorted = posts.toSorted((a, b) => (newest(a) < newest(b) ? 1 : -1));
  return sorted.map((post) => card(post, forum, newest(post), open));
}

function card(post: ShownChannel, forum: ShownChannel, newest: bigint, open: (post: string) => void): HTMLElement {
  // The first message is the post itself.
  const answers = Math.max(0, (post.message_count ?? 1) - 1);
  const facts = [
    `${answers} ${answers === 1 ? 'message' : 'messages'}`,
    postedAt(timeOf(newest)),
    ...(post.thread_metadata?.archived ? ['archived'] : []),
    ...(post.thread_metadata?.locked ? ['locked'] : []),
  ];
  const button = make(
    'button',
    { type: 'button', className: 'post', onclick: () => open(post.id) },
    ...tagElements(post, forum),
    make('span', { className: 'post-title' }, post.name),
    make('span', { className: 'post-facts' }, facts.join(' · ')),
  );
  return make('li', { className: 'card' }, button);
}

/** The tags of a post, in a line; nothing where it has none. */
export function tagElements(post: ShownChannel, forum: ShownChannel | undefined): HTMLElement[] {
  const names = (post.applied_tags ?? []).flatMap(
    (id) => forum?.available_tags?.find((tag) => tag.id === id)?.name ?? [],
  );
  if (names.length === 0) return [];
  return [
    make('span', { className: 'post-tags' }, ...names.map((name) => make('span', { className: 'post-tag' }, name))),
  ];
}

/** When Discord's epoch began, ms. */
const EPOCH = 1_420_070_400_000;

/** A snowflake's time, ms. */
function timeOf(id: bigint): number {
  return Number(id >> 22n) + EPOCH;
}
