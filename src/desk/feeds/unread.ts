/** Articles of first visits that are still to be read: until then, searches and counts lack them. */
import type { Store } from '../../store/store.ts';

/** How many they are, of all feeds. */
export async function countUnread(store: Pick<Store, 'backlog'>): Promise<number> {
  return (await store.backlog()).reduce((sum, { items }) => sum + items, 0);
}

/** `1,240 older articles of new feeds are still being read` */
export function unreadInWords(unread: number): string {
  const articles = unread === 1 ? 'article of a new feed is' : 'articles of new feeds are';
  return `${unread.toLocaleString('en')} older ${articles} still being read`;
}
