/** What parsing a feed document gives. */
import type { Item } from '../../types.ts';
import type { PushLinks } from './push.ts';

/** A feed document, read. */
export interface FeedDocument {
  /** Atom's id, as stated: the same at each address of the feed (RFC 4287, 4.2.6). Null in other formats. */
  readonly id: string | null;
  readonly title: string;
  readonly link: string | null;
  readonly description: string | null;
  /** As stated, e.g. `en-US`. */
  readonly language: string | null;
  /** How long the publisher asks us to wait between polls (`ttl`, `sy:updatePeriod`), ms. */
  readonly ttl: number | null;
  /** UTC hours and English day names in which it asks not to be polled. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  /** How it can be pushed. */
  readonly push: PushLinks;
  readonly items: readonly Item[];
}

export type Parsed =
  | { readonly kind: 'feed'; readonly feed: FeedDocument }
  /** `reason` in plain words: "this is a web page", "the document is empty" … */
  | { readonly kind: 'not a feed'; readonly reason: string };
