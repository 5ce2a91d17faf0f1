/** What people do in Discord, as plain values; and what they are answered. Commands know nothing of discord.js. */
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
  /** The message that a context-menu command was used on. */
  readonly target: TargetMessage | null;
}

export interface TargetMessage {
  readonly id: string;
  /** The custom ids of its buttons: ours carry the id of the Message. */
  readonly customIds: readonly string[];
}

export interface CompletionCall extends CommandCall {
  readonly focused: { readonly name: string; readonly typed: string };
}

/** A button or a select menu: `custom_id` is `name:arg:arg`. */
export interface ButtonPress extends Asker {
  readonly args: readonly string[];
  /** What was chosen in a select menu. */
  readonly values: readonly string[];
}

/** A form (modal), sent: `custom_id` is `name:arg:arg`. */
export interface FormSubmission extends Asker {
  readonly args: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

export interface AnswerBody {
  readonly content?: string;
  readonly embeds?: APIEmbed[];
  readonly components?: APIMessageTopLevelComponent[];
}

export type Reply =
  /** A new answer, private unless `shown`. */
  | ({ readonly kind: 'say'; readonly shown?: boolean } & AnswerBody)
  /** In place of the (private) answer that the button stands on. */
  | ({ readonly kind: 'turn' } & AnswerBody)
  | { readonly kind: 'ask'; readonly form: APIModalInteractionResponseCallbackData };

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What one must be for it; a command that leaves it to its subcommands gives a function. */
export type RequiredRole = 'anyone' | 'editor' | 'operator';

export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  readonly needs: RequiredRole | ((subcommand: string | null) => RequiredRole);
  run(call: CommandCall, context: DeskContext): Promise<Reply>;
  complete?(call: CompletionCall, context: DeskContext): Promise<readonly Choice[]>;
}

export interface Button {
  readonly name: string;
  readonly needs: RequiredRole;
  run(press: ButtonPress, context: DeskContext): Promise<Reply>;
}

export interface Form {
  readonly name: string;
  readonly needs: RequiredRole;
  run(form: FormSubmission, context: DeskContext): Promise<Reply>;
}

/** All that belongs to one subject; listed by hand in `commands.ts`. */
export interface CommandModule {
  readonly commands: readonly Command[];
  readonly buttons: readonly Button[];
  readonly forms: readonly Form[];
}
