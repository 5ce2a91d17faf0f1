import type { Cron } from '../news/time/cron.ts';
import type { QuietHours } from '../news/time/quiet.ts';
import type { Publisher } from '../news/types.ts';
import type { Escalation, ThesaurusGroup, Watch } from '../news/watch/types.ts';

/** A request header that only this origin may get. */
export interface FeedAuth {
  readonly origin: string;
  /** In lower case. */
  readonly name: string;
  /** A secret. */
  readonly value: string;
}

/** A URL that we poll. A row of feeds.yaml. */
export interface Feed {
  /** As written in the file, without user and password; the feed's identity. */
  readonly url: string;
  /** As feeds.yaml names it; its host name where the row has none. */
  readonly publisher: string;
  /** The row names its publisher; else the feed's own title serves, once it was read. */
  readonly isNamed: boolean;
  readonly homepage: string | null;
  /** Primary tag: `en`. */
  readonly language: string | null;
  /** Minimum time between polls, ms; null: decided by the server's headers and our politeness rules. */
  readonly interval: number | null;
  readonly enabled: boolean;
  /** Whether article pages may be read for the full text. */
  readonly page: boolean;
  readonly auth: FeedAuth | null;
  /** As written; compared without regard to case. */
  readonly labels: readonly string[];
}

/** What one server has set for itself: a row of `servers:` in settings.yaml. */
export interface ServerSettings {
  readonly id: string;
  /** IANA name; null: that of all. */
  readonly timezone: string | null;
  /** Roles that may change its watches, in addition to Manage Server and the roles named for all servers. */
  readonly editors: readonly string[];
  /** The channel that `/watch add` and others propose; null: the one where the command is used. */
  readonly channel: string | null;
  /** Roles that may take alerts, mark them done and add notes, in addition to editors. */
  readonly responders?: readonly string[];
  /** Desk buttons below its alerts; null: where a watch uses levels. A watch may say otherwise. */
  readonly desk?: boolean | null;
  /** Whom to call when nobody takes an urgent alert; a watch may say otherwise. */
  readonly escalate?: Escalation | null;
}

/** What holds for all watches of a channel that do not say otherwise: a row of `channels:` in settings.yaml. */
export interface ChannelSettings {
  readonly id: string;
  readonly quiet: QuietHours | null;
  /** When its digest is posted; null: it has none. */
  readonly digest: Cron | null;
  /** false: only digests tell what is found; null: nothing is said. */
  readonly alerts: boolean | null;
  /** What the channel is on the local Discord; null: what its watches need. */
  readonly local: LocalKind | null;
}

/** Kinds of channels that the local Discord makes. */
export const LOCAL_KINDS = ['text', 'announcement', 'forum', 'media'] as const;
export type LocalKind = (typeof LOCAL_KINDS)[number];

/** The settings of settings.yaml, durations in ms. */
export interface Settings {
  /** Maximum age of items that alert on a first visit or after a gap. */
  readonly lookBack: number;
  readonly wire: {
    /** Non-public addresses that may be fetched: `127.0.0.1:9000`. */
    readonly allow: readonly string[];
    /** URL or email address for the User-Agent; null: the bot's Discord profile. */
    readonly contact: string | null;
  };
  /** Servers served; null: those that own a channel in watches.yaml. */
  readonly guilds: readonly string[] | null;
  /** Roles that may change their server's watches, in addition to Manage Server. */
  readonly editors: readonly string[];
  /** Users who may change feeds; null: the application's owner or team. */
  readonly operators: readonly string[] | null;
  /** Gets reports of what is wrong with the bot or these files, and of when it is fixed; null: only the log does. */
  readonly operatorsChannel: string | null;
  /** When a test alert is sent to the operators' channel each day; null: never. */
  readonly testAlert: { /** After midnight, 0 to 1439. */ readonly minutes: number; readonly zone: string } | null;
  /** Requests to feeds in a day, all feeds together; null: what fixed intervals would take. */
  readonly requestsPerDay: number | null;
  /** Maximum alerts per channel and hour. */
  readonly alertsPerHour: number;
  /** IANA name of the zone of all that have none of their own. */
  readonly timezone: string;
  readonly servers: readonly ServerSettings[];
  readonly channels: readonly ChannelSettings[];
  /** Programs that get alerts: `url` an address or `env:NAME`, `secret` `env:NAME`. */
  readonly webhooks: readonly { readonly name: string; readonly url: string; readonly secret: string }[];
  readonly keep: {
    readonly articles: number;
    /** Stories with an alert. */
    readonly stories: number;
    /** A count, per feed. */
    readonly visits: number;
  };
}

export type FileName = 'feeds.yaml' | 'watches.yaml' | 'publishers.yaml' | 'thesaurus.yaml' | 'settings.yaml';

/** A file as it was read; kept to detect changes by content. */
export interface ConfigFile {
  readonly name: FileName;
  /** In the configured folder, or in the shipped one for an absent optional file. */
  readonly path: string;
  readonly text: string;
  /** It is the shipped one, since there is none of one's own. */
  readonly isShipped?: boolean;
  /** The shipped file that this one adds to; only the thesaurus has one. */
  readonly beneath?: { readonly path: string; readonly text: string };
}

export interface Config {
  readonly feeds: readonly Feed[];
  readonly watches: readonly Watch[];
  readonly publishers: readonly Publisher[];
  readonly thesaurus: readonly ThesaurusGroup[];
  readonly settings: Settings;
  readonly files: readonly ConfigFile[];
}

/** A mistake in a file: where it is, what is wrong, and what to write instead. Lines and columns count from 1. */
export interface ConfigMistake {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly advice: string;
}

export type Loaded =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ConfigMistake[] };
