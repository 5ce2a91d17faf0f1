import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Call, RestAnswer } from './answers.ts';
import { refused, unauthorized } from './answers.ts';
import type { openBuckets } from './buckets.ts';
import { refusalOf } from './limits.ts';
import { answerCall } from './routes.ts';
import type { LocalWorld } from './types.ts';
import { TOKEN } from './world.ts';

/**
 * Called for every REST call. It can inspect the call, answer it itself, wait, inspect the answer of `next`,
 * or close the connection without an answer, before or after the call was performed.
 */
export type Intercept = (call: Call, next: () => Promise<RestAnswer>) => Promise<RestAnswer | 'hang up'>;

export interface Rest {
  world: LocalWorld;
  origin: () => string;
  intercept: Intercept;
  buckets: ReturnType<typeof openBuckets> | undefined;
}

const MAX_BODY = 25 * 1024 * 1024;

/** Serves one REST call. */
export async function serveRest(rest: Rest, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = await readCall(request);
  if ('status' in call) return write(response, call);
  const answer = await rest.intercept(call, async () => applyCallback(rest, call));
  if (answer === 'hang up') return void response.socket?.destroy();
  write(response, answer);
}

/** Calls on interactions and their webhooks have their own token in the path. */
const TOKEN_IN_PATH = /^\/(?:interactions|webhooks)\//;

function applyCallback(rest: Rest, call: Call): RestAnswer {
  const needsToken = !TOKEN_IN_PATH.test(call.path) && call.path !== '/gateway';
  if (needsToken && call.authorization !== `Bot ${TOKEN}`) return unauthorized;
  const taken = needsToken ? rest.buckets?.(call) : undefined;
  if (taken?.refusal) return withHeaders(taken.refusal, taken.headers);
  const answer = refusalOf(call) ?? answerCall({ world: rest.world, call, origin: rest.origin() });
  return withHeaders(answer, taken?.headers);
}

function withHeaders(answer: RestAnswer, headers: Record<string, string> | undefined): RestAnswer {
  return headers ? { ...answer, headers: { ...headers, ...answer.headers } } : answer;
}

/** A 204 must not have the content type JSON: discord.js would parse the empty body. */
function write(response: ServerResponse, { status, body, headers }: RestAnswer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function readCall(request: IncomingMessage): Promise<Call | RestAnswer> {
  const raw = await readRequestBody(request);
  if (!raw) return refused(413, 40005, 'Request entity too large');
  const url = new URL(request.url ?? '/', 'http://local');
  try {
    return {
      method: request.method ?? 'GET',
      path: decodeURIComponent(url.pathname).replace(/^\/api(?:\/v10)?/, ''),
      query: url.searchParams,
      authorization: request.headers.authorization,
      ...(await parseBody(raw, request.headers['content-type'] ?? '')),
    };
  } catch {
    return refused(400, 50109, 'The request body contains invalid JSON.');
  }
}

/** The whole body; undefined if it is larger than Discord accepts. */
export async function readRequestBody(request: IncomingMessage, most = MAX_BODY): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= most) chunks.push(chunk as Buffer);
  }
  return size > most ? undefined : Buffer.concat(chunks);
}

/** Parses a JSON body, or a multipart body with files. Throws if it is neither. */
export async function parseBody(raw: Buffer, type: string): Promise<Pick<Call, 'body' | 'files'>> {
  if (type.startsWith('multipart/')) return parseForm(raw, type);
  const isJson = type.startsWith('application/json') && raw.length > 0;
  return { body: isJson ? JSON.parse(raw.toString()) : undefined, files: [] };
}

/** Parses a multipart body, whose JSON is in the part `payload_json`. */
async function parseForm(raw: Buffer, type: string): Promise<Pick<Call, 'body' | 'files'>> {
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const files: Call['files'][number][] = [];
  for (const [key, value] of form) {
    const name = /^files\[([^\]]{1,100})\]$/.exec(key)?.[1];
    if (typeof value === 'string' || name === undefined) continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ key: name, name: value.name, type: value.type || 'application/octet-stream', bytes });
  }
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')), files };
}
