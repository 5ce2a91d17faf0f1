/**
 * The data model: an article at each stage of the pipeline. Read this first.
 *
 *   bytes ─parse▶ Item ─clean▶ Article ─matchAll▶ Match ─cluster▶ Story ─attribute, summarise▶ ─compose▶ Message
 *
 * Times are milliseconds since the epoch, spans are UTF-16 offsets `[start, end)` into the text they are about.
 */

/** An entry exactly as the feed states it; only titles and names are plain text already. */
export interface Item {
  /** guid, atom:id, rdf:about or JSON Feed id, trimmed. */
  readonly guid: string | null;
  /** The entry's own page, absolute, otherwise as stated (tracking and all). */
  readonly link: string | null;
  readonly title: string;
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** HTML as stated, its links absolute. */
  readonly summary: string | null;
  /** The same: content:encoded, atom:content, content_html. */
  readonly content: string | null;
  /** `<source>`: who really published it, where a feed says so. */
  readonly source: { readonly title: string; readonly url: string | null } | null;
  /** What an aggregator lists with it. */
  readonly related: readonly RelatedHeadline[];
  /** The thumbnail, absolute. */
  readonly image: string | null;
}

/** Another outlet's headline that an aggregator lists with an item: a report that nobody has read, and no word of this one. */
export interface RelatedHeadline {
  readonly title: string;
  readonly outlet: string;
  /** Absolute; null where the list links to nothing. */
  readonly link: string | null;
}

/** Languages whose words we have families for. */
export type Language =
  | ('en' | 'es' | 'fr' | 'de' | 'pt' | 'tr' | 'it' | 'nl' | 'pl' | 'sv' | 'id')
  | ('ru' | 'uk' | 'ar' | 'fa' | 'he' | 'ko' | 'ja');

/** One word of a text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, NFKC, no accents or vowel marks. */
  readonly form: string;
  /** Its word family in the language of the text: `withdrew`, `withdrawals` → `withdraw`. */
  readonly key: string;
  /**
   * Without the endings of number and tense, nothing more: `closed`, `closing` → `clos`, while `closure` stays. The
   * family where the language is not English.
   */
  readonly stem: string;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** The words of it: `words.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** A text, split into sentences and words once, in the worker. */
export interface Split {
  readonly text: string;
  /** By whose rules the words have their families; null where we have none: a word is its own family. */
  readonly language: Language | null;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
}

/** Where in an article something stands. */
export type Place = 'title' | 'teaser' | 'text';

/** What has become of an article's own page, of which its feed gives but a teaser. */
export type PageNote =
  /** It is read when its story has a match. */
  | { readonly kind: 'wanted' }
  /** The text is the page's. */
  | { readonly kind: 'read' }
  /** The text is as much as the page lets everybody read. */
  | { readonly kind: 'part'; readonly reason: string }
  /** The teaser serves. `reason` in plain words: "robots.txt does not allow it", "it is a login page" … */
  | { readonly kind: 'unread'; readonly reason: string };

/** An Item made trustworthy. */
export interface Article {
  /** The Feed it came by: the feed's URL. */
  readonly feed: string;
  /** Readable identities in that feed, strongest first: `guid:…`, `url:…`, `title:…`. */
  readonly keys: readonly string[];
  /** Canonical URL, without tracking; one canonical URL is one Article, over all feeds. */
  readonly url: string;
  /** What a reader clicks: the stated link, less its tracking. */
  readonly link: string;
  readonly title: string;
  /** The feed's summary, or the first paragraph of its text: plain text. */
  readonly teaser: string;
  /**
   * All that the feed gives, or its page, in paragraphs parted by a blank line; at most 40,000 characters. Begins with, or
   * is, the teaser.
   */
  readonly text: string;
  /** null: the feed gives the whole text, or its pages are not to be read. */
  readonly page: PageNote | null;
  /** Author as the feed names them, without "By". */
  readonly byline: string | null;
  /** The feed's categories and tags: plain text, at most 30. */
  readonly categories: readonly string[];
  /** What an aggregator lists with it, at most 5. */
  readonly related: readonly RelatedHeadline[];
  /** As the feed states it; null when it states none that can be read. Believable or not is for `isBelievable`. */
  readonly publishedAt: number | null;
  /** BCP 47, lower case primary tag: `en`, `ar`; null when unknown. */
  readonly language: string | null;
  /** Who gets the credit. */
  readonly publisher: string;
  readonly image: string | null;
  readonly split: Readonly<Record<Place, Split>>;
}

/** Reliability of a source in the Admiralty system (NATO AJP-2.1): A completely reliable … E unreliable, F cannot be judged. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** Who published it, who gets the credit. A line of publishers.yaml. */
export interface Publisher {
  readonly name: string;
  /** Other names, by which texts credit it. */
  readonly aka: readonly string[];
  /** agency, broadcaster, newspaper, state media, magazine, site … */
  readonly kind: string | null;
  /** ISO 3166 of the head office. */
  readonly country: string | null;
  readonly domain: string | null;
  /** Owned or run by a government. */
  readonly state: boolean;
  /** How reliable the operator finds it; null: not graded. */
  readonly grade: Grade | null;
  /** The family it belongs to (BBC World and BBC Africa are one); its own name if it has none. */
  readonly family: string;
}

/** Words of an article that met a word of a watch. */
export interface FoundWords {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the article. */
  readonly words: string;
  /** The word or phrase of the watch that they stand for. */
  readonly term: string;
  /** The thesaurus group that made them the same, null when it is the word's own family. */
  readonly group: string | null;
}

/** A Watch's identity, as what was matched by it carries it. */
export interface MatchKey {
  readonly channel: string;
  readonly watch: string;
}

/** Why an Article concerns a Watch. */
export interface Match extends MatchKey {
  readonly found: readonly FoundWords[];
}

/** An outlet or body whose reporting a text relays ("CNN reported"). */
export interface Origin {
  /** The name by which publishers.yaml knows it, else as the text has it. */
  readonly outlet: string;
  /** Verbatim, the sentence that says so. */
  readonly sentence: string;
}

/** A person or body that speaks in a text, or that was asked and did not answer. */
export interface Source {
  /** The fullest name in the text: `Ann Roe`, `State Department`, `two officials familiar with the plan`. */
  readonly who: string;
  /** A person's or body's own name. A spokesperson whose name is not given is unnamed. */
  readonly named: boolean;
  /** What an unnamed source is, or the body it speaks for (`U.S. official`, `State Department`), and how many are; else null. */
  readonly office: { readonly name: string; readonly count: number | null } | null;
  /** How many people an unnamed source is: 2 for "two officials"; null where the text does not say ("several"). */
  readonly count: number | null;
  /** `no answer`: the source could not be reached, or did not respond. */
  readonly comment: 'said' | 'declined' | 'no answer';
  /** The outlet that the text says it spoke to; null where the text does not say. */
  readonly to: string | null;
  /** Verbatim, the first sentence that has it so. */
  readonly sentence: string;
}

/** What a text rests on. */
export interface Attribution {
  readonly publisher: string;
  readonly family: string;
  readonly origins: readonly Origin[];
  /** In the order in which the text first quotes them. */
  readonly sources: readonly Source[];
  /** What the text shows about whose reporting its news is, in the order of the text; `provenance.ts` reads it. */
  readonly evidence: readonly Evidence[];
}

/** What everybody may quote: a statement or press release, a post, a ruling, a vote, a court filing, a figure. */
export type PrimaryKind = 'statement' | 'post' | 'ruling' | 'vote' | 'filing' | 'figure';

/**
 * One sign of whose reporting a text is, with the sentence that shows it, verbatim.
 *
 * - own reporting: `firm` where it serves beside a credit to another outlet, too
 * - copy: the text is another outlet's: an agency's, a translation, a reprint; `partly`: "with inputs from"
 * - relay: it credits `outlet`, null for media that it does not name; `first`: it says that the outlet was first
 * - joint: an investigation made with `outlet`
 * - public source: `answers` where `by` confirms or denies what others say
 */
export type Evidence = { readonly sentence: string } & (
  | { readonly kind: 'own reporting'; readonly firm: boolean }
  | { readonly kind: 'copy'; readonly outlet: string; readonly partly: boolean }
  | { readonly kind: 'relay'; readonly outlet: string | null; readonly first: boolean }
  | { readonly kind: 'joint'; readonly outlet: string }
  | { readonly kind: 'public source'; readonly what: PrimaryKind; readonly by: string; readonly answers: boolean }
);

/** A sentence of a Summary, verbatim. */
export interface SummarySentence {
  readonly sentence: string;
  /** The publisher it is from. */
  readonly outlet: string;
}

export type Summary = readonly SummarySentence[];

/** The fields of an Article that its Report keeps as they are: the one list of them. */
export const KEPT_FIELDS = [
  'url',
  'link',
  'title',
  'teaser',
  'text',
  'page',
  'byline',
  'categories',
  'related',
  'image',
  'language',
  'publisher',
] as const satisfies readonly (keyof Article)[];

type KeptField = (typeof KEPT_FIELDS)[number];

/** What is kept of an Article in a Story. */
export interface Report extends Pick<Article, KeptField> {
  /** The article's number in the store. */
  readonly article: number;
  /** Believable date, else when we first saw it. */
  readonly at: number;
  /** Is `at` a date that the publisher stated and that can be believed? */
  readonly dated: boolean;
  /** Null until the Story has a Match: texts are attributed only then. */
  readonly attribution: Attribution | null;
}

/** Those of them that change when the feed, or the page, tells the article anew. */
export const REWRITTEN_FIELDS = [
  'title',
  'teaser',
  'text',
  'page',
  'byline',
  'publisher',
] as const satisfies readonly KeptField[];

/** Some fields of an object, in a new one. */
export function pick<T, F extends keyof T>(from: T, fields: readonly F[]): Pick<T, F> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<T, F>;
}

/** Reports of the same event, oldest first. */
export interface Story {
  readonly id: number;
  readonly reports: readonly Report[];
}

/** What every Development tells: the sentence it rests on, and which report says it. */
interface Told {
  /** Verbatim, from the headline or the text of that report. */
  readonly sentence: string;
  readonly publisher: string;
  /** The report's article. */
  readonly article: number;
  /** The report's time, ms. */
  readonly at: number;
}

/**
 * What makes people want to be told again. `toll`: more dead than any earlier report stated; `before` is 0 where none
 * stated a number. `origin`: a story that rested on one origin now rests on `independent`.
 */
export type Development = Told &
  (
    | { readonly kind: 'toll'; readonly now: number; readonly before: number; readonly unit: 'dead' }
    | { readonly kind: 'origin'; readonly independent: number }
    | { readonly kind: 'corrected' | 'denied' | 'confirmed' | 'claimed' | 'raised' | 'all-clear' | 'done' }
  );
