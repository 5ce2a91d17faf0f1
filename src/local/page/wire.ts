import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';

export interface ShownChannel {
  id: string;
  name: string;
  type: number;
  parent_id: string | null;
  last_message_id: string | null;
  /** Of a forum. */
  available_tags?: { id: string; name: string }[];
  /** Of a thread, or a forum's post. */
  applied_tags?: string[];
  message_count?: number;
  thread_metadata?: { archived: boolean; locked?: boolean };
}

export interface ShownServer {
  id: string;
  name: string;
  channels: ShownChannel[];
  commands: APIApplicationCommand[];
  permissions: string;
  roles: { id: string; name: string }[];
}

/** The state that the server sends to the acting person. */
export interface Shown {
  notice: string;
  progress: string;
  title: string;
  guide: { title: string; steps: readonly string[] } | null;
  /** The server's clock, ms: the demo's is not ours. */
  now: number;
  me: string;
  bot: APIUser;
  people: { user: APIUser; description: string }[];
  servers: ShownServer[];
}

export interface ServerEvent {
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the type tells which of a dozen shapes it is
  body: any;
}

async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(path);
  return answer.json() as Promise<T>;
}

export const readWorld = (as: string) => ask<Shown>(`/local/world?as=${as}`);

/** The newest messages of a channel, or those before a message id; newest first. */
export function readMessages(channel: string, as: string, before = ''): Promise<APIMessage[]> {
  return ask(`/local/messages?channel=${channel}&as=${as}&before=${before}`);
}

export interface ActAnswer {
  kind?: string;
  // biome-ignore lint/suspicious/noExplicitAny: a form in any of Discord's shapes
  modal?: any;
  message?: unknown;
}

/** A file to send, with the option or field it belongs to. */
export type Sent = readonly [key: string, file: File];

/** Performs an action of a person; the answer is what that person would see. */
export async function sendAct<T = ActAnswer>(name: string, details: object, files: readonly Sent[] = []): Promise<T> {
  const payload = JSON.stringify({ act: name, ...details });
  const answer = await fetch('/local/act', {
    method: 'POST',
    ...(files.length > 0
      ? { body: formOf(payload, files) }
      : { body: payload, headers: { 'content-type': 'application/json' } }),
  }).catch(() => {
    throw new Error('The local Discord does not respond. Is it still running?');
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.message);
  return body as T;
}

/** Encodes files as Discord's client and bots do. */
function formOf(payload: string, files: readonly Sent[]): FormData {
  const form = new FormData();
  form.append('payload_json', payload);
  for (const [key, file] of files) form.append(`files[${key}]`, file, file.name);
  return form;
}
