import type { AuditEntry } from '../../desk/desk.ts';
import type { NewMessage } from '../../news/alert/types.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Delivery } from '../../pipeline/conclude.ts';
import type { Visit } from '../../store/records.ts';
import type { UnmetWish } from '../channels/wishes.ts';
import type { PageEvent } from '../loops/page-reading.ts';

/** Everything that goes to the log. */
export type AppEvent =
  | { readonly kind: 'visit'; readonly visit: Visit }
  /** Articles of a visit were put into stories: how many matches they have, and the messages that this makes. */
  | { readonly kind: 'settled'; readonly matches: number; readonly messages: readonly NewMessage['kind'][] }
  | { readonly kind: 'moved'; readonly feed: string; readonly to: string }
  /** The bot cannot post in a channel that a changed watches.yaml names for the first time. */
  | { readonly kind: 'closed'; readonly channel: string; readonly reason: string }
  /** A watch mentions the role that everyone has, which Discord does not mention. */
  | { readonly kind: 'calls nobody'; readonly watch: Pick<Watch, 'name' | 'channel' | 'role'> }
  /** A digest fell due so long ago, while the bot was not running, that it is not sent: the next one tells of its time too. */
  | { readonly kind: 'digest missed'; readonly channel: string; readonly due: number }
  /** What a watch wants of its channel will not come true: a mention, a thread, publication or a tag. */
  | { readonly kind: 'unmet'; readonly wish: UnmetWish }
  /** An unexpected error in one feed; the others continue. */
  | { readonly kind: 'broken'; readonly feed: string; readonly error: unknown }
  /** All feeds were asked; so many documents of first visits, with so many articles, are read now. */
  | { readonly kind: 'backlog'; readonly documents: number; readonly items: number }
  /** The machine had no time to read a feed's document; says nothing about the feed. */
  | { readonly kind: 'busy'; readonly feed: string }
  /** A text that the worker could not attribute or summarise: its alert goes out without. */
  | { readonly kind: 'too hard'; readonly title: string; readonly reason: string }
  | { readonly kind: 'page'; readonly page: PageEvent }
  /** Something happened between a feed's hub and us. */
  | { readonly kind: 'hub'; readonly feed: string; readonly hub: string; readonly event: HubEvent }
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
  /** A person changed something. */
  | { readonly kind: 'audit'; readonly entry: AuditEntry };

export type HubEvent =
  /** The hub has verified a subscription, new or renewed. `until`: the end of its lease, ms. */
  | { readonly kind: 'subscribed'; readonly until: number }
  | { readonly kind: 'left' }
  /** The hub will not push the feed, or could not be asked. */
  | { readonly kind: 'denied' | 'refused'; readonly reason: string }
  /** A push brought so many new articles. */
  | { readonly kind: 'read'; readonly fresh: number }
  /** A push could not be read: the feed is polled. */
  | { readonly kind: 'unread'; readonly reason: string }
  /** A push that counts for nothing: forged, or sent again. */
  | { readonly kind: 'ignored'; readonly reason: string }
  /** A poll found an item that was not pushed: the feed is polled at its usual pace. */
  | { readonly kind: 'missed' };
