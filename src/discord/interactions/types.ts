/** Interactions and replies as plain values, so that commands do not depend on discord.js. */
import type {
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Asker, DeskContext } from '../../desk/desk.ts';

export interface CommandCall extends Asker {
  /** `null` for a command without subcommands. */
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The files given to options that take one, by name of the option. */
  readonly files: Readonly<Record<string, GivenFile>>;
  /** The message that a context-menu command was used on. */
  readonly target: TargetMessage | null;
}

/** A file that a person has uploaded to Discord. */
export interface GivenFile {
  readonly name: string;
  /** Bytes, as Discord states it. */
  readonly size: number;
  /** Fetches it from Discord's own host, up to `most` bytes. */
  read(most: number): Promise<GivenBytes>;
}

/** `reason` in plain words. */
export type GivenBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unread'; readonly reason: string };

export interface TargetMessage {
  readonly id: string;
  /** The custom ids of its buttons; ours contain the id of the Message. */
  readonly customIds: readonly string[];
}

export interface CompletionCall extends CommandCall {
  readonly focused: { readonly name: string; readonly typed: string };
}

/** A button or a select menu: `custom_id` is `name:arg:arg`. */
export interface ButtonPress extends Asker {
  readonly args: readonly string[];
  /** The values chosen in a select menu. */
  readonly values: readonly string[];
}

/** A submitted form (modal): `custom_id` is `name:arg:arg`. */
export interface FormSubmission extends Asker {
  readonly args: readonly string[];
  /** The text of each field, or the first value of a menu; empty where nothing was entered. */
  readonly fields: Readonly<Record<string, string>>;
  /** All values of each menu, and the text of each field alone. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** A file that an answer brings. */
export interface AnswerFile {
  /** `stories.csv`; an embed shows a picture by `attachment://` and its name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a person who does not see the file has to know; at most 1,024 characters. */
  readonly description?: string;
}

export interface AnswerBody {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly components?: APIMessageTopLevelComponent[];
  readonly files?: readonly AnswerFile[];
}

export type Reply =
  /** A new reply, private unless `shown`. */
  | ({ readonly kind: 'reply'; readonly shown?: boolean } & AnswerBody)
  /** Replaces the private reply that holds the button. */
  | ({ readonly kind: 'update' } & AnswerBody)
  | { readonly kind: 'openForm'; readonly form: APIModalInteractionResponseCallbackData };

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The role that a person needs; commands with different roles per subcommand use a function. */
export type RequiredRole = 'anyone' | 'responder' | 'editor' | 'manager' | 'operator';

export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  readonly needs: RequiredRole | ((subcommand: string | null) => RequiredRole);
  /** Whether it works in direct messages, which belong to no server; by default it does not. */
  readonly inDirect?: boolean | ((subcommand: string | null) => boolean);
  run(call: CommandCall, context: DeskContext): Promise<Reply>;
  complete?(call: CompletionCall, context: DeskContext): Promise<readonly Choice[]>;
}

export interface Button {
  readonly name: string;
  readonly needs: RequiredRole;
  /** As of a command. */
  readonly inDirect?: boolean;
  run(press: ButtonPress, context: DeskContext): Promise<Reply>;
}

export interface Form {
  readonly name: string;
  readonly needs: RequiredRole;
  run(form: FormSubmission, context: DeskContext): Promise<Reply>;
}

/** The commands, buttons and forms of one subject; listed in `commands/index.ts`. */
export interface CommandModule {
  readonly commands: readonly Command[];
  readonly buttons: readonly Button[];
  readonly forms: readonly Form[];
}
