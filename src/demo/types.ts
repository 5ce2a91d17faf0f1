/** The demo's types: outlets, and what they publish during the day. */

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

/** An invented outlet, and how its feed behaves. */
export interface Outlet {
  readonly id: OutletId;
  readonly name: string;
  /** Other names by which texts credit it. */
  readonly aka: readonly string[];
  readonly motto: string;
  readonly kind: string;
  /** User-assigned codes of ISO 3166 (XA…): no real country. */
  readonly country: string;
  readonly domain: string;
  readonly state: boolean;
  /** Its publisher family; absent if it has none. */
  readonly family?: string;
  readonly language: string;
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  /** Its feed's file name. */
  readonly file: string;
  /** The poll interval, as in feeds.yaml. */
  readonly interval: string;
  /** Tracking parameters of its links. */
  readonly tracking?: string;
}

/** A later edit of an article. */
export interface DemoEdit {
  /** Minutes after the day's start. */
  readonly at: number;
  readonly title?: string;
  readonly teaser?: string;
  /** A new guid for the same page. Real feeds change guids within hours. */
  readonly guid?: string;
}

/** An article as one outlet published it. `{weekday}` in its texts stands for the day of publication. */
export interface DemoArticle {
  readonly outlet: OutletId;
  /** Minutes after the day's start. Negative: published the night before, and in the feed when the day begins. */
  readonly at: number;
  readonly slug: string;
  readonly title: string;
  /** The first paragraph. */
  readonly teaser: string;
  /** The paragraphs after it. */
  readonly body?: readonly string[];
  readonly byline?: string;
  readonly section: string;
  /** The caption of the picture; absent: no picture. */
  readonly picture?: string;
  /** The original publisher, if an aggregator names it. */
  readonly source?: { readonly name: string; readonly url: string };
  /** The feed gives no date. */
  readonly undated?: true;
  /** The feed lists it twice. */
  readonly twice?: true;
  readonly edits?: readonly DemoEdit[];
}

/** An article as a feed contains it at a given time. */
export interface DemoEntry {
  readonly piece: DemoArticle;
  readonly title: string;
  readonly teaser: string;
  readonly body: readonly string[];
  readonly guid: string;
  /** The URL of its page, with tracking parameters. */
  readonly link: string;
  readonly publishedAt: number;
  readonly changedAt: number;
  /** The URL of its picture, or null. */
  readonly picture: string | null;
}

/** The input for rendering a feed. */
export interface DemoPage {
  readonly outlet: Outlet;
  /** Newest first. */
  readonly entries: readonly DemoEntry[];
  readonly homepage: string;
  readonly feedUrl: string;
  /** When an entry was last added or changed, ms. */
  readonly changedAt: number;
}
