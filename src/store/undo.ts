/** Drafts, and changes that can be undone: what a person typed or changed, kept for 30 days. */
import type { FollowState } from '../news/alert/follow.ts';
import type { HandlingState } from '../news/alert/handling.ts';
import type { Mute } from '../news/alert/types.ts';

/** Something typed and not yet saved. */
export interface Draft {
  readonly id: number;
  readonly server: string;
  readonly person: string;
  readonly madeAt: number;
  /** What it is a draft of: `watch`. */
  readonly kind: string;
  /** JSON, for whoever wrote it. */
  readonly body: string;
}

/** What identifies a row in a file of the configuration: `{ list: 'watches', is: { channel, name } }`. */
export interface RowName {
  readonly list: 'watches' | 'feeds' | 'groups' | 'servers' | 'channels';
  readonly is: Readonly<Record<string, string>>;
}

/** What every change that can be undone has. */
interface UndoOf {
  readonly id: number;
  readonly server: string;
  readonly person: string;
  readonly madeAt: number;
  /** null while it has not been undone. */
  readonly doneAt: number | null;
  /** What was done, for people: `paused the watch “Docks”`. */
  readonly words: string;
}

/** A change of one row of a file; it can be undone while the row still reads `after`. */
export interface RowUndo extends UndoOf {
  readonly kind: 'row';
  readonly file: 'watches.yaml' | 'feeds.yaml' | 'thesaurus.yaml' | 'settings.yaml';
  /** What the row was called before the change and after it, and its index in the list. */
  readonly row: { readonly before: RowName; readonly after: RowName; readonly index: number };
  /** The row's text; null: there was none. */
  readonly before: string | null;
  /** null: it was removed. */
  readonly after: string | null;
}

/** Rows were added to a file at once; those that still read so can be taken out again. */
export interface RowsUndo extends UndoOf {
  readonly kind: 'rows';
  readonly file: RowUndo['file'];
  readonly list: RowName['list'];
  readonly rows: readonly { readonly is: RowName['is']; readonly text: string }[];
}

/** A story was muted in a channel; it can be undone while `after` still holds. */
export interface MuteUndo extends UndoOf {
  readonly kind: 'mute';
  readonly story: number;
  readonly channel: string;
  /** null: it was not muted. */
  readonly before: Mute | null;
  readonly after: Mute;
}

/** An editor took reports out of a story into one of their own; it can be undone while both are kept. */
export interface SeparationUndo extends UndoOf {
  readonly kind: 'separation';
  /** The story that was founded. */
  readonly story: number;
  /** The one that the reports were taken out of. */
  readonly from: number;
  readonly channel: string;
}

/** An operator keeps a line that a feed's items repeat; it can be undone while the line is kept. */
export interface LineUndo extends UndoOf {
  readonly kind: 'line';
  /** The feed's URL. */
  readonly feed: string;
  /** The line's key, as `lineKey` makes it. */
  readonly key: string;
}

/** Somebody took an alert, gave it back, marked it done or reopened it; it can be undone while `after` still holds. */
export interface HandlingUndo extends UndoOf {
  readonly kind: 'handling';
  readonly story: number;
  readonly channel: string;
  readonly before: HandlingState;
  readonly after: HandlingState;
}

/** Somebody noted something at an alert; it can be undone while the note is kept. */
export interface NoteUndo extends UndoOf {
  readonly kind: 'note';
  readonly note: number;
  readonly channel: string;
}

/** A silence was made, or ended; it can be undone while its end is as the change left it. */
export interface SilenceUndo extends UndoOf {
  readonly kind: 'silence';
  readonly silence: number;
  /** When it was ended, ms, before the change and after it; null: it was not. To undo the making ends it. */
  readonly before: number | null | 'made';
  readonly after: number | null;
}

/** Somebody follows a story, until another time or no longer; it can be undone by that person while `after` still holds. */
export interface FollowUndo extends UndoOf {
  readonly kind: 'follow';
  readonly story: number;
  /** null: the person did not follow it. */
  readonly before: FollowState | null;
  readonly after: FollowState;
}

/** How a change is undone. */
export type Undo =
  | RowUndo
  | RowsUndo
  | MuteUndo
  | SeparationUndo
  | LineUndo
  | HandlingUndo
  | NoteUndo
  | SilenceUndo
  | FollowUndo;

/** An undo as it is handed in: the store numbers it. */
export type NewUndo =
  | Omit<RowUndo, 'id' | 'doneAt'>
  | Omit<RowsUndo, 'id' | 'doneAt'>
  | Omit<MuteUndo, 'id' | 'doneAt'>
  | Omit<SeparationUndo, 'id' | 'doneAt'>
  | Omit<LineUndo, 'id' | 'doneAt'>
  | Omit<HandlingUndo, 'id' | 'doneAt'>
  | Omit<NoteUndo, 'id' | 'doneAt'>
  | Omit<SilenceUndo, 'id' | 'doneAt'>
  | Omit<FollowUndo, 'id' | 'doneAt'>;
