/** What a channel asks for: the watch, its terms as parsed, and the thesaurus that widens them. */

import type { Cron } from '../time/cron.ts';
import type { QuietHours } from '../time/quiet.ts';

/** A group of thesaurus.yaml: words that mean the same to a desk. The file's head explains each key. */
export interface ThesaurusGroup {
  readonly id: string;
  /** The trade it belongs to: diplomacy, health … */
  readonly field?: string | undefined;
  readonly same: readonly string[];
  readonly also: readonly string[];
  readonly with: Readonly<Record<string, readonly string[]>>;
  readonly not: readonly string[];
  readonly unless: readonly string[];
  readonly optional: readonly string[];
  readonly case: boolean;
  readonly idiom?: boolean;
  readonly note: string | null;
}

/**
 * What counts for a word of a watch. `exact`: that form alone. `forms`: its word family and spellings. `wide`: also the words
 * that the thesaurus and the general vocabulary treat as the same.
 */
export const MATCH_MODES = ['exact', 'forms', 'wide'] as const;
export type MatchMode = (typeof MATCH_MODES)[number];

export const UPDATE_MODES = ['reply', 'thread', 'edit'] as const;
export type UpdateMode = (typeof UPDATE_MODES)[number];

/** What a channel asked for; its channel and name are its identity. */
export interface Watch {
  readonly channel: string;
  /** All channels of its row in watches.yaml, where that names several; else absent. */
  readonly channels?: readonly string[];
  readonly name: string;
  /** As a person wrote them. */
  readonly terms: string;
  /** The terms, parsed. */
  readonly query: Query;
  /** By default wide. */
  readonly match?: MatchMode;
  /** A role to mention, by id. */
  readonly role: string | null;
  /** Whom else to mention; by default nobody. */
  readonly mention?: Mentions;
  /** 0xRRGGBB. */
  readonly colour: number | null;
  readonly paused: boolean;
  /** Snoozed: until then it matches and does not alert; ms, null where it never was. */
  readonly pausedUntil: number | null;
  /** How a development of a story that it alerted about is told: a reply to the alert, in a thread on it, or by editing it only. By default a reply. */
  readonly updates?: UpdateMode;
  /** Is a thread opened on each alert, for its updates and for people? By default not. */
  readonly thread?: boolean;
  /** Are its alerts published to the servers that follow an announcement channel? By default not. */
  readonly publish?: boolean;
  /** Are its alerts also served as a feed? By default not. */
  readonly feed?: boolean;
  /** Is the watch's role mentioned by updates too? The alert always does. By default not. */
  readonly mentionUpdates?: boolean;
  /** IANA name of the zone in which its times are meant; null: its server's. */
  readonly timezone?: string | null;
  /** The level of all its alerts (`alert/level.ts`). */
  readonly level?: 'info' | 'notice' | 'urgent' | undefined;
  /** Rules that raise an alert to this level, as a person wrote them. */
  readonly notice?: string | undefined;
  readonly urgent?: string | undefined;
  /** The least level at which its role is mentioned; by default any. */
  readonly mentionFrom?: 'info' | 'notice' | 'urgent' | undefined;
  /** Buttons to take its alerts, mark them done and note something; by default as its server has it. */
  readonly desk?: boolean | undefined;
  /** Whom to call when nobody takes an urgent alert; by default as its server has it. */
  readonly escalate?: Escalation | undefined;
  /** When it is to be left alone; false: never, whatever its channel has; null: as its channel. */
  readonly quiet?: QuietHours | false | null;
  /** When its digest is posted; null: as its channel. */
  readonly digest?: Cron | null;
  /** false: only the digest tells what it finds; null: as its channel. */
  readonly alerts?: boolean | null;
  /** From how many times the usual number of reports a spike is told; null: spikes are not told. */
  readonly spike?: number | null;
  /** The stories that mute the small ones beside them; null: none do. */
  readonly mutedBy?: MutedBy | null;
  /** Empty lists let everything in. */
  readonly only: Selection;
  readonly except: Selection;
}

/** Who is called when a message is posted. */
export interface Mentions {
  /** Ids. */
  readonly roles: readonly string[];
  /** Ids. */
  readonly users: readonly string[];
  /** All who can see the channel, or those of them who are online. */
  readonly words: readonly ('everyone' | 'here')[];
}

/** Which big stories mute small ones about the same matter, and until when (`alert/side-story.ts`). */
export interface MutedBy {
  /** The name of the watch, in the same channel, that alerted about the big story. */
  readonly watch: string;
  /** On how many independent origins the big story rests at least. */
  readonly origins: number;
  /** How long ago its last report may be, ms. */
  readonly within: number;
  /** From how many independent origins on a small story alerts nevertheless. */
  readonly alertFrom: number;
}

/** When nobody has taken an urgent alert. */
export interface Escalation {
  /** How long it waits, ms. */
  readonly after: number;
  /** The role that is then mentioned, by id. */
  readonly role: string;
}

export interface Selection {
  /** Feed URLs. */
  readonly feeds: readonly string[];
  /** Publisher or family names. */
  readonly publishers: readonly string[];
  /** Primary tags: `en`. */
  readonly languages: readonly string[];
  /** Labels of feeds. By default none. */
  readonly labels?: readonly LabelChoice[];
}

/** A label that a watch names, with the URLs of the feeds that have it. */
export interface LabelChoice {
  readonly name: string;
  readonly feeds: readonly string[];
}

/** `query/fields.ts` says what each of them looks at. */
export type QueryField = 'title' | 'publisher' | 'author' | 'category' | 'feed' | 'lang';

/** Watch terms, parsed. Spans point into the terms, for carets. */
export type Query =
  /** Plain words beside each other: each must occur, near each other, by family and thesaurus. */
  | { readonly kind: 'near'; readonly words: readonly QueryWord[] }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'within'; readonly distance: number; readonly left: Query; readonly right: Query }
  | { readonly kind: 'field'; readonly field: QueryField; readonly query: Query }
  | { readonly kind: 'and'; readonly of: readonly Query[] }
  | { readonly kind: 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly query: Query };

export interface QueryWord {
  readonly word: string;
  /** `prefix*` */
  readonly prefix: boolean;
}
