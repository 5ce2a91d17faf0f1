import type { OpenAlert } from '../news/alert/handling.ts';
import type { SideStory, WithheldMatch } from '../news/alert/types.ts';
import type { UpdateNote } from '../news/alert/updates.ts';
import type { MatchKey, PageNote, Report } from '../news/types.ts';
import type { SearchTerms } from '../news/watch/search.ts';

/** What a report was called, until `at`. */
export interface FormerHeadline {
  readonly article: number;
  readonly at: number;
  readonly title: string;
}

/** An article as it lies in the archive. */
export interface Archived {
  readonly report: Report;
  readonly story: number;
  readonly feed: string;
}

/** So many pages of a feed were read, or were not, for this reason. */
export interface PageCount {
  readonly note: PageNote;
  readonly times: number;
}

export interface Search {
  /** By `searchTerms` of news/search; null: all. */
  readonly terms: SearchTerms | null;
  /** Published between these, ms. */
  readonly since: number;
  readonly until: number;
  readonly most: number;
}

/** An alert that is delivered, for the board. */
export interface BoardAlert extends OpenAlert {
  /** Its message's, which its buttons name. */
  readonly key: string;
  /** The target's id of its message. */
  readonly remoteId: string | null;
  /** Of the report that made the alert. */
  readonly headline: string;
  readonly publisher: string;
}

/** Which alerts the board asks for. */
export interface BoardQuestion {
  readonly channels: readonly string[];
  /** Delivered since then, or taken; ms. */
  readonly since: number;
  /** Of those done, the ones since then; ms. */
  readonly doneSince: number;
}

/** An alert, by what identifies it. */
export type AlertKey = Pick<OpenAlert, 'story' | 'channel'>;

/** What a search decides on: an article without its text. */
export interface Candidate
  extends Pick<Report, 'article' | 'title' | 'teaser' | 'byline' | 'categories' | 'language' | 'publisher' | 'at'> {
  readonly story: number;
  readonly feed: string;
  /** Where the words of title and teaser stand (`Searchable`); null in an archive from before they were kept. */
  readonly words: string | null;
}

/** A span of time, ms: `to` is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How much a watch matched: reports, and the stories that they belong to. */
export interface MentionCount {
  readonly reports: number;
  readonly stories: number;
}

/** A story, and how many of its reports a watch matched. */
export interface MentionedStory {
  readonly story: number;
  readonly reports: number;
}

/** A watch that is active now. */
export interface ActiveWatch extends MatchKey {
  /** All that decides what it matches, as a text: equal texts match the same. */
  readonly asks: string;
}

/** A span in which a watch was active and asked for the same. */
export interface WatchSpan {
  readonly since: number;
  /** null: it is active still. */
  readonly until: number | null;
  readonly asks: string;
}

/** A story that is held back from a channel, with the alert of the big story there. */
export interface ToldSideStory extends SideStory {
  readonly alert: {
    /** Of the report that made it; empty where the big story has no alert there any more. */
    readonly headline: string;
    readonly server: string | null;
    /** The target's id of its message; null: it is not delivered yet. */
    readonly remoteId: string | null;
    /** It is the first message of a post. */
    readonly inForum: boolean;
  };
}

/** What a server was told and not told in a span of time; of merged stories as they are now. */
export interface Activity {
  /** Alerts that were made, oldest first. */
  readonly alerts: readonly {
    readonly story: number;
    readonly channel: string;
    readonly watches: readonly string[];
    readonly at: number;
    /** How many its story has now. */
    readonly reports: number;
  }[];
  /** Updates that were made, oldest first; `channel` and `watches`: those of the alert. */
  readonly updates: readonly {
    readonly story: number;
    readonly channel: string;
    readonly watches: readonly string[];
    readonly at: number;
    readonly reports: number;
    readonly notes: readonly UpdateNote[];
  }[];
  /** Matches that made no alert, oldest first. */
  readonly withheld: readonly (WithheldMatch & { readonly story: number; readonly at: number })[];
}
