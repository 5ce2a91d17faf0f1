import type { AuditEntry } from '../desk/desk.ts';
import type { NewMessage } from '../news/alert/types.ts';
import type { Watch } from '../news/watch/types.ts';
import type { Delivery } from '../pipeline/delivery-step.ts';
import type { Visit } from '../store/records.ts';
import type { PageEvent } from './page-reading.ts';

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
  /** An unexpected error in one feed; the others continue. */
  | { readonly kind: 'broken'; readonly feed: string; readonly error: unknown }
  /** The machine had no time to read a feed's document; says nothing about the feed. */
  | { readonly kind: 'busy'; readonly feed: string }
  | { readonly kind: 'page'; readonly page: PageEvent }
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
  /** A person changed something. */
  | { readonly kind: 'audit'; readonly entry: AuditEntry };
