/** What the worker is asked, and what it answers. */
import type { VisitTimes } from '../../news/alert/alertable.ts';
import type { DeskDefaults } from '../../news/alert/handling.ts';
import type { StoryFile } from '../../news/alert/types.ts';
import type { MessageView, Viewed } from '../../news/alert/view.ts';
import type { LineSamples } from '../../news/feed/clean/learn.ts';
import type { FeedFacts } from '../../news/feed/clean.ts';
import type { ReadOpml } from '../../news/feed/opml.ts';
import type { FeedDocument } from '../../news/feed/parse/document.ts';
import type { SameItem } from '../../news/feed/prints.ts';
import type { Publishers } from '../../news/publishers.ts';
import type { Attributable } from '../../news/story/attribute/reading.ts';
import type { Article, Attribution } from '../../news/types.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Extracted, PageBytes } from '../page/extract.ts';
import type { RobotsAsked } from '../page/robots-rules.ts';
import type { PackedArticle } from './pack.ts';

export interface FeedBytes {
  /** Transferred to the worker, not copied, unless there is a `before` or a `glance`: unusable afterwards. */
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The base of relative links. */
  readonly url: string;
  readonly feed: FeedFacts;
  /** Keys of lines that the feed repeats in every item; they are left out. */
  readonly learned?: readonly string[];
  /** Keys of lines that are never left out, however often they repeat. */
  readonly kept?: readonly string[];
  /** The `prints` of the feed's last saved visit: its items that are the same are not cleaned again. */
  readonly before?: Uint8Array | null;
  /** The program's version: another may clean in another way, so that no item is the same. */
  readonly program?: string;
  /** Of a first visit only what may alert is cleaned, where that is little; absent: all is cleaned. */
  readonly glance?: Glance;
}

/** When the document was fetched, and how old an item may be and alert, ms. */
export type Glance = Pick<VisitTimes, 'at' | 'lookBack'>;

/** A document of which only what may alert was cleaned: the rest can wait. */
export interface PutOff {
  /** Deflated (RFC 1951). */
  readonly body: Uint8Array;
  /** Of all its items. */
  readonly dates: readonly (number | null)[];
}

/** What may alert of it, not yet split into words: only some of that will be asked for. */
export interface Glanced extends PutOff {
  readonly newest: readonly Omit<Article, 'split'>[];
}

export type FeedResult =
  | {
      readonly kind: 'feed';
      readonly feed: Omit<FeedDocument, 'items'>;
      /** Of the items that are new or have changed since the visit before; of all where nothing is known of that. */
      readonly articles: readonly Article[];
      /** The other items, each in its place among all. */
      readonly same: readonly SameItem[];
      /** Keys shared by several items, which therefore identify none of them. */
      readonly shared: readonly string[];
      /** Lines that its items have in common, removed from them. */
      readonly taught: readonly LineSamples[];
      /** To be saved with what the visit finds, and given back at the next one. */
      readonly prints: Uint8Array | null;
      /** After a glance: `articles` may alert, and nothing else was looked at. */
      readonly putOff?: PutOff;
    }
  /** Also a document that took too much CPU time or memory. `reason` in plain words. */
  | { readonly kind: 'not a feed'; readonly reason: string };

/** The machine gave the worker too little time. Says nothing about the document: read it again soon. */
export interface Busy {
  readonly kind: 'busy';
  readonly reason: string;
}

/** Texts whose attribution is asked for. */
export interface TextsAsked {
  readonly texts: readonly Pick<Attributable, 'publisher' | 'title' | 'text'>[];
  readonly publishers: Publishers;
}

/** A message whose view is asked for. */
export interface ViewAsked {
  readonly message: Viewed;
  readonly files: readonly StoryFile[];
  /** Those of the message's channel. */
  readonly watches: readonly Watch[];
  /** How its server has the desk. */
  readonly defaults: DeskDefaults;
  readonly publishers: Publishers;
}

/** The worker has the publishers that it was sent before: null. */
type Sent<T extends { readonly publishers: Publishers }> = Omit<T, 'publishers'> & {
  readonly publishers: Publishers | null;
};

/** A job for the worker. */
export type Job =
  | ({ readonly do: 'read' } & FeedBytes)
  | ({ readonly do: 'read page' } & PageBytes)
  | ({ readonly do: 'ask robots' } & RobotsAsked)
  | { readonly do: 'read list'; readonly bytes: Uint8Array }
  | ({ readonly do: 'attribute' } & Sent<TextsAsked>)
  | ({ readonly do: 'view' } & Sent<ViewAsked>);

/** The worker's messages: "ready" once, then one answer per job. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | (Omit<Extract<FeedResult, { kind: 'feed' }>, 'articles' | 'putOff'> & {
      readonly articles: readonly PackedArticle[];
      readonly putOff?: Glanced;
    })
  | Extract<FeedResult, { kind: 'not a feed' }>
  | Extracted
  | { readonly kind: 'robots'; readonly allowed: boolean }
  | ReadOpml
  | Attributed
  | Seen
  | Broken;

/** In the order of the texts. */
export interface Attributed {
  readonly kind: 'attributions';
  readonly attributions: readonly Attribution[];
}

/** What the message says; null: nothing any more. */
export interface Seen {
  readonly kind: 'view';
  readonly view: MessageView | null;
}

/** The job could not be done: the reader crashed, took too long, or needed too much memory. */
export interface Broken {
  readonly kind: 'broken';
  readonly reason: string;
}
