/** The shapes of the made-up world: who publishes, and what they publish through the day. */

export type OutletId =
  | 'courier'
  | 'tessera'
  | 'lindhaven'
  | 'ormel'
  | 'vestnik'
  | 'clarion'
  | 'bell'
  | 'ledger'
  | 'allwinds';

/** An outlet of the made-up world, and the manners of its feed. */
export interface Outlet {
  readonly id: OutletId;
  readonly name: string;
  /** Other names, by which texts credit it. */
  readonly aka: readonly string[];
  readonly motto: string;
  readonly kind: string;
  /** User-assigned codes of ISO 3166 (XA…): no real country. */
  readonly country: string;
  readonly domain: string;
  readonly state: boolean;
  /** The house it belongs to; absent when it stands alone. */
  readonly family?: string;
  readonly language: string;
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  /** Its feed's file name. */
  readonly file: string;
  /** How often its readers may come, as feeds.yaml writes it. */
  readonly interval: string;
  /** What it hangs onto its links. */
  readonly tracking?: string;
}

/** A later look of a piece: editors edit. */
export interface DemoEdit {
  /** Minutes after the day's start. */
  readonly at: number;
  readonly title?: string;
  readonly teaser?: string;
  /** A new guid for the same page, as real feeds hand out within hours. */
  readonly guid?: string;
}

/** One piece as one outlet published it. In all texts `{weekday}` stands for the day it came out. */
export interface DemoArticle {
  readonly outlet: OutletId;
  /** Minutes after the day's start; below zero: last night's, in the feed already when the day begins. */
  readonly at: number;
  readonly slug: string;
  readonly title: string;
  /** The first paragraph. */
  readonly teaser: string;
  /** The paragraphs after it. */
  readonly body?: readonly string[];
  readonly byline?: string;
  readonly section: string;
  /** What the picture shows; no caption, no picture. */
  readonly picture?: string;
  /** Who really published it, where an aggregator says so. */
  readonly source?: { readonly name: string; readonly url: string };
  /** The feed gives no date. */
  readonly undated?: true;
  /** The feed lists it twice. */
  readonly twice?: true;
  readonly edits?: readonly DemoEdit[];
}

/** A piece as it stands in a feed at some moment. */
export interface DemoEntry {
  readonly piece: DemoArticle;
  readonly title: string;
  readonly teaser: string;
  readonly body: readonly string[];
  readonly guid: string;
  /** Its page, tracking and all. */
  readonly link: string;
  readonly publishedAt: number;
  readonly changedAt: number;
  /** Its picture's address, null without one. */
  readonly picture: string | null;
}

/** What a feed is made from. */
export interface DemoPage {
  readonly outlet: Outlet;
  /** Newest first. */
  readonly entries: readonly DemoEntry[];
  readonly homepage: string;
  readonly feedUrl: string;
  /** When an entry last came or changed, ms. */
  readonly changedAt: number;
}
