/** Types that the parts of the local Discord share. */
import type { EventEmitter } from 'node:events';
import type { APICommandAutocompleteInteractionResponseCallbackData, APIMessage, APIUser } from 'discord-api-types/v10';
import type { Memory } from './memory.ts';
import type { Channel } from './shapes.ts';

/** A member of every server: the bot, or one of the three people that the page lets you act as. */
export interface Person {
  user: APIUser;
  /** Shown on the page beside the name: "owner", "member" … */
  description: string;
}

export interface Server {
  id: string;
  name: string;
  ownerId: string;
  managers: readonly string[];
}

/** An event for gateway sessions and pages. With `viewer`, only that person's page gets it. */
export interface GatewayEvent {
  type: string;
  body: unknown;
  guildId?: string | undefined;
  viewer?: string | undefined;
}

/** The state of the local Discord, and the emitter of its events. */
export interface LocalWorld {
  clock: () => number;
  nextId: () => string;
  memory: Memory;
  bot: Person;
  people: readonly Person[];
  servers: Map<string, Server>;
  /** Ids of roles that each server has besides the usual ones. Not stored. */
  ownRoles: Set<string>;
  /** The permissions of roles that somebody has changed, by the role's id. Not stored. */
  changedRoles: Map<string, string>;
  /** By id and by token. Not stored: they expire after minutes. */
  interactions: Map<string, Interaction>;
  /** The interaction that opened each form, by person and the form's custom id. The newest one wins. */
  forms: Map<string, Interaction>;
  channels: Map<string, Channel>;
  /** Ids of the people who take no direct messages from the bot. Not stored. */
  closed: Set<string>;
  /** When calls were carried out that Discord allows a few of in a long time: renames and publications, by kind and channel. */
  rare: Map<string, readonly number[]>;
  events: EventEmitter<{ event: [GatewayEvent] }>;
  /** How long the bot may take for a first answer, and how long an interaction's token is valid, ms. */
  patience: { answer: number; token: number };
}

/** A component of any type, with the fields that types share and the places where components are nested. */
export interface AnyComponent {
  type: number;
  id?: number;
  custom_id?: string;
  label?: string;
  disabled?: boolean;
  value?: string;
  values?: string[];
  components?: AnyComponent[];
  accessory?: AnyComponent;
  component?: AnyComponent;
  [field: string]: unknown;
}

/** An uploaded file. `key` is the part in brackets of its name in the form, `files[key]`. */
export interface Upload {
  key: string;
  name: string;
  type: string;
  bytes: Uint8Array;
}

export interface Modal {
  custom_id: string;
  title: string;
  components: AnyComponent[];
}

export type LocalChoice = NonNullable<APICommandAutocompleteInteractionResponseCallbackData['choices']>[number];

/** How the bot answered a command, button or form, as a person would see it. */
export type LocalReply =
  | { kind: 'message'; message: APIMessage }
  /** "… is thinking": the message follows later with the same id. */
  | { kind: 'thinking'; message: APIMessage }
  | { kind: 'updated'; message: APIMessage }
  /** Acknowledged without a visible answer. */
  | { kind: 'unchanged' }
  | { kind: 'choices'; choices: LocalChoice[] }
  | { kind: 'modal'; modal: Modal }
  /** "The application did not respond": no answer within three seconds. */
  | { kind: 'silence' };

export interface Interaction {
  id: string;
  token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal (docs, interactions: interaction type). */
  type: number;
  channelId: string;
  /** Undefined in direct messages. */
  guildId: string | undefined;
  person: Person;
  /** The message whose component was used, or from whose component the modal came. */
  source: APIMessage | undefined;
  /** The command's name, and its type. */
  command: { name: string; type: number } | undefined;
  /** For a form: the interaction that opened it. */
  opener: Interaction | undefined;
  /** On the monotonic clock, ms: people and clients wait in real time, even if the clock of the demo does not. */
  beganAt: number;
  answered: boolean;
  /** The id of the message that `@original` stands for. */
  originalId: string | undefined;
  settle: (reply: LocalReply) => void;
}
