/** The dependencies of questions and edits: the store, the current configuration, and functions for the web and Discord. */
import type { Change, Edited } from '../config/edit.ts';
import type { Config, ConfigMistake, FileName } from '../config/types.ts';
import type { DigestPlan } from '../news/alert/digest.ts';
import type { ListView } from '../news/alert/list-view.ts';
import type { ReadOpml } from '../news/feed/opml.ts';
import type { Discovery } from '../news/feed/warnings.ts';
import type { Publishers } from '../news/publishers.ts';
import type { Thesaurus } from '../news/watch/thesaurus.ts';
import type { Watch } from '../news/watch/types.ts';
import type { Visit } from '../store/records.ts';
import type { Store } from '../store/store.ts';

export interface DeskContext {
  readonly clock: () => number;
  readonly store: Store;
  /** The active configuration; read it anew for each request. */
  readonly config: () => Config;
  readonly publishers: () => Publishers;
  readonly thesaurus: () => Thesaurus;
  /** Applies a changed configuration at once. */
  readonly applyConfig: (config: Config) => Promise<void>;
  /** Logs a person's change. */
  readonly onAudit: (entry: AuditEntry) => void;
  readonly onDemand: OnDemand;
  /** What is wrong with the bot as a whole or in part, the worst first; each with a sentence for operators. */
  readonly troubles: () => Promise<
    readonly { readonly text: string; readonly isCritical: boolean; readonly isOfChannel?: boolean }[]
  >;
  /** Whether hubs can reach us, so that feeds are subscribed to. */
  readonly hasHubs: boolean;
  /** When the bot started, ms. */
  readonly startedAt: number;
  readonly version: string;
  /** Mistakes in the files as they are now, while the last valid configuration stays active. */
  readonly mistakes: () => readonly ConfigMistake[];
  /** Changes a text of the configuration where the texts are not files. */
  readonly editText?: (name: FileName, change: Change, who: string) => Promise<Edited>;
  /** Where the feed of a watch is; null: it has none. Absent where no feeds are served. */
  readonly feedOf?: (watch: Watch) => WatchFeedAddress | null;
  /** The machines that share the work; where there is one alone, absent. */
  readonly machines?: () => Promise<readonly MachineStatus[]>;
}

/** Where the feed of a watch can be read. */
export interface WatchFeedAddress {
  readonly json: string;
  readonly atom: string;
}

/** A machine at work. */
export interface MachineStatus {
  readonly host: string;
  readonly pid: number;
  readonly version: string;
  readonly roles: readonly string[];
  /** For how long, ms. */
  readonly age: number;
  /** What it holds: how many of each kind, and for how long the one held longest, ms. */
  readonly holds: readonly { readonly kind: string; readonly count: number; readonly age: number }[];
  /** Writes of it that were refused, because another machine had taken over. */
  readonly refused: number;
}

/** Web and Discord requests that a person triggers. */
export interface OnDemand {
  /** Finds the feeds at the address of a site or feed. */
  discover(address: string): Promise<Discovery>;
  /** Reads a list of feeds (OPML). */
  readList(bytes: Uint8Array): Promise<ReadOpml>;
  /** Why an address may not be polled, by its name or number alone, in plain words; null: it may. */
  refusesAddress(url: string): string | null;
  /** Visits an enabled feed; null when it is too soon to be polite, or its host wants rest. */
  visit(url: string): Promise<Visit | null>;
  /** Posts a marked test message for a watch, bypassing the outbox. @returns null when posted, otherwise why not */
  testAlert(channel: string, watch: string): Promise<string | null>;
  /** A digest's messages as they would be now. */
  previewDigest(plan: DigestPlan): Promise<readonly ListView[]>;
  /** Puts a digest into the outbox. @returns its messages; null: somebody else was faster */
  tellDigest(plan: DigestPlan): Promise<readonly ListView[] | null>;
  /** Opens the direct messages with a person, which does not yet show that they arrive. */
  openDirect(person: string): Promise<OpenedDirect>;
  /** Sends a message of the outbox at once, and waits a few seconds for what becomes of it. */
  sendNow(message: number): Promise<'sent' | 'refused' | 'waiting'>;
  /** Takes reports out of a story into one of their own. @returns its id; null: the story has none of them, or no others */
  separate(wanted: { readonly story: number; readonly articles: readonly number[] }): Promise<number | null>;
  /** Puts them back. @returns whether both stories were still kept */
  rejoin(wanted: { readonly story: number; readonly from: number }): Promise<boolean>;
}

export type OpenedDirect =
  | { readonly kind: 'open'; readonly channel: string }
  /** The person takes no direct messages from the bot. */
  | { readonly kind: 'closed' }
  /** Not now. */
  | { readonly kind: 'later' };

/** Who did what. */
export interface AuditEntry {
  readonly person: string;
  readonly server: string;
  readonly words: string;
}

/** A channel of the asker's server, and who can post there. */
export interface ChannelInfo {
  readonly id: string;
  readonly name: string;
  /** It holds posts, each with messages of its own: a forum or media channel. */
  readonly isForum: boolean;
  /** The channel or forum of a thread or post; null: it is neither. */
  readonly parent: string | null;
  /** Whether the bot can see it and send messages with embeds. */
  readonly isOpenToUs: boolean;
  /** Whether the asker can see it and send messages. */
  readonly isOpenToPerson: boolean;
}

/** In the place of a server where somebody asks in direct messages: Discord's own links name them so. */
export const DIRECT = '@me';

/** The person who asks, and their rights. Checked by us for each command, button, form and completion. */
export interface Asker {
  readonly person: string;
  readonly server: string;
  readonly channel: string;
  /** Manage Server: may change this server's settings. */
  readonly isManager: boolean;
  /** An editor, or has a role named as `responders`: may take alerts, mark them done and add notes. */
  readonly isResponder: boolean;
  /** Manage Server, or a role named in settings.yaml: may change this server's watches. */
  readonly isEditor: boolean;
  /** Named in settings.yaml, or the application's owner or team: may change feeds and see the full status. */
  readonly isOperator: boolean;
  /** A text, announcement, forum or media channel or a thread of this server, by `#name`, mention or id; null when there is none. */
  readonly findChannel: (typed: string) => Promise<ChannelInfo | null>;
  /** Whether the person can see this channel. For a deleted channel: whether they are an editor, who can fix that. */
  readonly canSee: (channel: string) => Promise<boolean>;
  /** A role of this server, by `@name`, mention or id; null when there is none. */
  readonly findRole: (typed: string) => Promise<{ readonly id: string; readonly name: string } | null>;
  /** A member of this server, by user name, mention or id; null when there is none. */
  readonly findUser: (typed: string) => Promise<{ readonly id: string; readonly name: string } | null>;
}

/** What read-only requests need to know about a person. */
export type Viewer = Pick<Asker, 'server' | 'canSee'>;
