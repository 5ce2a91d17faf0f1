import type { Publisher, ThesaurusGroup, Watch } from '../news/types.ts';

/** A URL that we poll. A row of feeds.yaml. */
export interface Feed {
  /** As the file has it; the feed's identity. */
  readonly url: string;
  readonly publisher: string;
  readonly homepage: string | null;
  /** Primary tag: `en`. */
  readonly language: string | null;
  /** Poll no more often than this, ms; null leaves it to the publisher's wishes and our manners. */
  readonly interval: number | null;
  readonly enabled: boolean;
  /** May its pages be read for the full text? */
  readonly page: boolean;
}

/** The numbers one may want to turn (settings.yaml), durations in ms. */
export interface Settings {
  /** On a first visit or after a gap, how old an item may be and still alert. */
  readonly lookBack: number;
  readonly wire: {
    /** Non-public addresses that may be called all the same: `127.0.0.1:9000`. */
    readonly allow: readonly string[];
    /** URL or mail address that the User-Agent names; null: the project's own. */
    readonly contact: string | null;
  };
  /** Servers served; null: those that own a channel in watches.yaml. */
  readonly guilds: readonly string[] | null;
  /** Roles that may change their server's watches, beside those who may manage the server. */
  readonly editors: readonly string[];
  /** Users who may change feeds; null: the application's owner or team. */
  readonly operators: readonly string[] | null;
  /** Told of mistakes made in the files by hand; null: the log alone. */
  readonly operatorsChannel: string | null;
  /** Most alerts a channel gets in an hour. */
  readonly alertsPerHour: number;
  readonly keep: {
    readonly articles: number;
    /** Stories with an alert. */
    readonly stories: number;
    /** A count, per feed. */
    readonly visits: number;
  };
}

export type FileName = 'feeds.yaml' | 'watches.yaml' | 'publishers.yaml' | 'thesaurus.yaml' | 'settings.yaml';

/** A file as it was read; kept, so that a change can be seen by content. */
export interface ConfigFile {
  readonly name: FileName;
  /** In the person's own folder, or the shipped one for an optional file that is absent there. */
  readonly path: string;
  readonly text: string;
}

export interface Config {
  readonly feeds: readonly Feed[];
  readonly watches: readonly Watch[];
  readonly publishers: readonly Publisher[];
  readonly thesaurus: readonly ThesaurusGroup[];
  readonly settings: Settings;
  readonly files: readonly ConfigFile[];
}

/** Something to mend in a file: where, what is wrong, and what to write instead. Lines and columns count from 1. */
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
