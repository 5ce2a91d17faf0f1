import type { LocalWorld, Upload } from './types.ts';

/** A REST call, parsed but not yet checked. `path` is decoded and without `/api/v10`. */
export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  /** The JSON body; for a multipart body its `payload_json`. */
  body: unknown;
  files: readonly Upload[];
  authorization: string | undefined;
}

export interface RestAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** What a route needs: the state, the call, and the parameters of its path. */
export interface RouteContext {
  world: LocalWorld;
  call: Call;
  at: (part: string) => string;
  /** The origin of the page, for example `http://127.0.0.1:3001`. */
  origin: string;
}

export type Route = (context: RouteContext) => RestAnswer;

export const ok = (body: unknown): RestAnswer => ({ status: 200, body });
export const created = (body: unknown): RestAnswer => ({ status: 201, body });
export const nothing: RestAnswer = { status: 204 };

/** An error as Discord writes it (docs, topics/opcodes-and-status-codes: JSON error codes). */
export function refused(status: number, code: number, message: string): RestAnswer {
  return { status, body: { message, code } };
}

export const unknownChannel = refused(404, 10003, 'Unknown Channel');
export const unknownGuild = refused(404, 10004, 'Unknown Guild');
export const unknownMember = refused(404, 10007, 'Unknown Member');
export const unknownMessage = refused(404, 10008, 'Unknown Message');
export const unknownUser = refused(404, 10013, 'Unknown User');
export const unknownWebhook = refused(404, 10015, 'Unknown Webhook');
export const unknownInteraction = refused(404, 10062, 'Unknown interaction');
export const unknownCommand = refused(404, 10063, 'Unknown application command');
export const inDirectMessages = refused(400, 50003, 'Cannot execute action on a DM channel');
export const missingAccess = refused(403, 50001, 'Missing Access');
export const missingPermissionsAnswer = refused(403, 50013, 'Missing Permissions');
export const threadArchived = refused(400, 50083, 'Thread is archived');
export const threadLocked = refused(400, 160005, 'Thread is locked');
export const notFound = refused(404, 0, '404: Not Found');
export const unauthorized = refused(401, 0, '401: Unauthorized');
