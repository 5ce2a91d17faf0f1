/**
 * Discord's REST contract, as the npm package `discord-api-spec` carries it: Zod schemas that are generated every day
 * from Discord's own OpenAPI document. The package does not say which call has which schema; the table here does, for
 * every call that the local Discord answers.
 */

// @ts-expect-error: the package names a file of types that it does not ship
import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Of a union: what each of its branches objects to. */
  readonly errors?: readonly (readonly Issue[])[];
}

interface Schema {
  safeParse(body: unknown): { success: boolean; error?: { issues: readonly Issue[] } };
}

interface Operation {
  readonly route: string;
  readonly request?: Schema;
  readonly response?: Schema;
}

const named = (name: string): Schema => {
  const schema = (spec as Record<string, Schema>)[`${name}Schema`];
  if (!schema) throw new Error(`discord-api-spec has no schema ${name}`);
  return schema;
};
const oneOf = (...names: string[]): Schema =>
  z.union(names.map((name) => named(name) as unknown as z.ZodMiniType)) as unknown as Schema;
const listOf = (name: string): Schema => z.array(named(name) as unknown as z.ZodMiniType) as unknown as Schema;

const CHANNEL = ['GuildChannelResponse', 'PrivateChannelResponse', 'PrivateGroupChannelResponse', 'ThreadResponse'];
const CALLBACK = [
  'ApplicationCommandAutocompleteCallbackRequest',
  'CreateMessageInteractionCallbackRequest',
  'ModalInteractionCallbackRequest',
  'PongInteractionCallbackRequest',
  'UpdateMessageInteractionCallbackRequest',
];
const COMMAND_PATHS = ['/applications/{id}/commands', '/applications/{id}/guilds/{id}/commands'];
const message = { response: named('MessageResponse') };
const answer = { request: named('IncomingWebhookUpdateRequestPartial'), ...message };

const OPERATIONS: readonly Operation[] = [
  { route: 'GET /gateway', response: named('GatewayResponse') },
  { route: 'GET /gateway/bot', response: named('GatewayBotResponse') },
  { route: 'GET /applications/@me', response: named('PrivateApplicationResponse') },
  { route: 'GET /oauth2/applications/@me', response: named('PrivateApplicationResponse') },
  { route: 'GET /users/@me', response: named('UserPIIResponse') },
  { route: 'GET /users/@me/guilds', response: listOf('MyGuildResponse') },
  {
    route: 'POST /users/@me/channels',
    request: named('CreatePrivateChannelRequest'),
    response: oneOf('PrivateChannelResponse', 'PrivateGroupChannelResponse'),
  },
  { route: 'GET /users/{id}', response: named('UserResponse') },
  { route: 'GET /guilds/{id}', response: named('GuildWithCountsResponse') },
  { route: 'GET /guilds/{id}/roles', response: listOf('GuildRoleResponse') },
  { route: 'GET /guilds/{id}/channels', response: listOf('GuildChannelResponse') },
  { route: 'GET /guilds/{id}/threads/active', response: named('ThreadsResponse') },
  { route: 'GET /guilds/{id}/members', response: listOf('GuildMemberResponse') },
  { route: 'GET /guilds/{id}/members/search', response: listOf('GuildMemberResponse') },
  { route: 'GET /guilds/{id}/members/{id}', response: named('GuildMemberResponse') },
  { route: 'GET /channels/{id}', response: oneOf(...CHANNEL) },
  { route: 'PATCH /channels/{id}', response: oneOf(...CHANNEL) },
  { route: 'GET /channels/{id}/threads/archived/public', response: named('ThreadsResponse') },
  {
    route: 'POST /channels/{id}/threads',
    request: oneOf('CreateForumThreadRequest', 'CreateTextThreadWithoutMessageRequest'),
    response: named('CreatedThreadResponse'),
  },
  {
    route: 'POST /channels/{id}/messages/{id}/threads',
    request: named('CreateTextThreadWithMessageRequest'),
    response: named('ThreadResponse'),
  },
  { route: 'GET /channels/{id}/messages', response: listOf('MessageResponse') },
  { route: 'POST /channels/{id}/messages', request: named('MessageCreateRequest'), ...message },
  { route: 'GET /channels/{id}/messages/{id}', ...message },
  { route: 'PATCH /channels/{id}/messages/{id}', request: named('MessageEditRequestPartial'), ...message },
  { route: 'POST /channels/{id}/messages/{id}/crosspost', ...message },
  ...COMMAND_PATHS.flatMap((path): Operation[] => {
    const response = named('ApplicationCommandResponse');
    return [
      { route: `GET ${path}`, response: listOf('ApplicationCommandResponse') },
      {
        route: `PUT ${path}`,
        request: listOf('ApplicationCommandUpdateRequest'),
        response: listOf('ApplicationCommandResponse'),
      },
      { route: `POST ${path}`, request: named('ApplicationCommandCreateRequest'), response },
      { route: `GET ${path}/{id}`, response },
      { route: `PATCH ${path}/{id}`, request: named('ApplicationCommandPatchRequestPartial'), response },
    ];
  }),
  {
    route: 'POST /interactions/{id}/{token}/callback',
    request: oneOf(...CALLBACK),
    response: named('InteractionCallbackResponse'),
  },
  { route: 'POST /webhooks/{id}/{token}', request: named('IncomingWebhookRequestPartial'), ...message },
  { route: 'GET /webhooks/{id}/{token}/messages/{id}', ...message },
  { route: 'PATCH /webhooks/{id}/{token}/messages/{id}', ...answer },
];

/** What the contract objects to in a request's body; empty where it is valid, or where the call has no body. */
export function requestProblems(method: string, path: string, body: unknown): string[] {
  return problems(operationOf(method, path)?.request, body);
}

/** What the contract objects to in an answer; empty where it is valid, or where the call has no answer with a body. */
export function responseProblems(method: string, path: string, body: unknown): string[] {
  return problems(operationOf(method, path)?.response, body);
}

const PATTERNS = OPERATIONS.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.route.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The table is in order: `/users/@me` before `/users/{id}`. */
function operationOf(method: string, path: string): Operation | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(`${method} ${path}`))?.operation;
}

function problems(schema: Schema | undefined, body: unknown): string[] {
  if (!schema || body === undefined) return [];
  return (schema.safeParse(inItsWords(body)).error?.issues ?? []).map(described);
}

/** What Discord takes and gives that the generated schemas do not know, as they know it. */
function inItsWords(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value) =>
    typeof value === 'string' ? value.replace(UTC, '$1Z') : withoutMedia(key, value),
  );
}

/** Discord writes times with an offset, as RFC 3339 allows; the schemas only know the form that ends in `Z`. */
const UTC = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)\+00:00$/;

/**
 * Media channels (type 16) are in Discord's docs, and discord.js offers them in options and menus; its OpenAPI document does
 * not know them. They are shaped like forums.
 */
function withoutMedia(key: string, value: { readonly type?: unknown } | null): unknown {
  if (key === 'channel_types') return [...new Set((value as number[]).map((type) => (type === 16 ? 15 : type)))];
  return value?.type === 16 ? { ...value, type: 15, default_forum_layout: 0 } : value;
}

/** Of a union the branch that comes closest is told: the one with the fewest objections. */
function described({ path, message: what, errors = [] }: Issue): string {
  const [closest] = errors.toSorted((one, other) => one.length - other.length);
  const inside = closest ? ` (${closest.map(described).join('; ')})` : '';
  return `${path.join('/') || '/'} ${what}${inside}`;
}
