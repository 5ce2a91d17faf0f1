/** What the desk works with: the store, the configuration as it is now, and functions for what lies outside. */
import type { Config, ConfigMistake } from '../config/types.ts';
import type { Discovery } from '../news/feed/warnings.ts';
import type { Publishers } from '../news/publishers.ts';
import type { Thesaurus } from '../news/watch/thesaurus.ts';
import type { Store, Visit } from '../store/store.ts';

export interface DeskContext {
  readonly clock: () => number;
  readonly store: Store;
  /** As last read without a mistake; never keep it longer than one question. */
  readonly config: () => Config;
  readonly publishers: () => Publishers;
  readonly thesaurus: () => Thesaurus;
  /** Works on with a changed configuration, at once. */
  readonly applyConfig: (config: Config) => Promise<void>;
  /** What a person has changed, for the log. */
  readonly onAudit: (deed: AuditEntry) => void;
  readonly onDemand: OnDemand;
  /** Since when we run, ms. */
  readonly startedAt: number;
  readonly version: string;
  /** What is wrong with the files as they are now, while the last good configuration is at work. */
  readonly mistakes: () => readonly ConfigMistake[];
}

/** What is done on the web and in Discord because a person asks for it now. */
export interface OnDemand {
  /** Finds the feeds of a site's, or a feed's, address. */
  discover(address: string): Promise<Discovery>;
  /** Visits a feed of feeds.yaml that is on; null when manners forbid it just now. */
  visit(url: string): Promise<Visit | null>;
  /** Posts a plainly marked test message for a watch, past the outbox. null: it stands there; else why not. */
  testAlert(channel: string, watch: string): Promise<string | null>;
}

/** Who did what. */
export interface AuditEntry {
  readonly person: string;
  readonly server: string;
  readonly words: string;
}

/** A channel of the asker's server, and whether alerts can stand there. */
export interface ChannelInfo {
  readonly id: string;
  readonly name: string;
  /** May we see it, and send messages with embeds? */
  readonly isOpenToUs: boolean;
  /** May the person who asks see it, and write there? */
  readonly isOpenToPerson: boolean;
}

/** Who asks, and what is theirs. Checked on our side for each command, button, form and completion. */
export interface Asker {
  readonly person: string;
  readonly server: string;
  readonly channel: string;
  /** Manage Server, or a role named in settings.yaml: may change this server's watches. */
  readonly isEditor: boolean;
  /** Named in settings.yaml, or the application's owner or team: may change feeds and see the full status. */
  readonly isOperator: boolean;
  /** A text channel, announcement channel or thread of this server, by `#name`, mention or id; null: it has none such. */
  readonly findChannel: (written: string) => Promise<ChannelInfo | null>;
  /** May the person see this channel of the server? Of one that is gone: may an editor, who alone can put that right. */
  readonly canSee: (channel: string) => Promise<boolean>;
  /** A role of this server, by `@name`, mention or id; null: it has none such. */
  readonly findRole: (written: string) => Promise<{ readonly id: string; readonly name: string } | null>;
}

/** What must be known of someone who only looks. */
export type Viewer = Pick<Asker, 'server' | 'canSee'>;
