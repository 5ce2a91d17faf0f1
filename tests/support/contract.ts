import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv2020 as Ajv, ValidateFunction } from 'ajv/dist/2020.js';
// @ts-expect-error: the package names a file of types that it does not ship
import * as portable from 'discord-api-spec/zod';

// Discord's own OpenAPI document lies outside the project; where it is missing, tests that need it skip, saying so.
const DOCUMENT = new URL('../../../shared/discord/openapi.json', import.meta.url);

export const hasContract = existsSync(DOCUMENT);

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema in any shape
type Schema = any;

interface Operation {
  method: string;
  path: string;
  pattern: RegExp;
  literals: number;
  described: Schema;
}

export interface Contract {
  /** What is wrong with a request's body; empty where it is fine or the contract does not know the call. */
  request: (method: string, path: string, body: unknown) => string[];
  response: (method: string, path: string, answer: { status: number; body?: unknown }) => string[];
}

let opened: Contract | undefined;

/** Discord's REST contract, read once. */
export function discordContract(): Contract {
  opened ??= openContract();
  return opened;
}

function openContract(): Contract {
  const require = createRequire(import.meta.url);
  const { Ajv2020 } = require('ajv/dist/2020.js') as { Ajv2020: new (options: object) => Ajv };
  const document: Schema = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  discriminate(document, document.components.schemas);
  loosenIntegers(document.components.schemas);
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false });
  require('ajv-formats')(ajv, ['date-time', 'uri', 'int32', 'int64', 'double', 'binary']);
  ajv.addFormat('snowflake', /^(?:0|[1-9]\d{0,19})$/);
  ajv.addFormat('nonce', true);
  ajv.addSchema({ $id: 'https://discord.test/spec', components: document.components, paths: document.paths });
  const operations = operationsOf(document);
  const find = (method: string, path: string) =>
    operations.find((one) => one.method === method && one.pattern.test(path));
  const compiled = new Map<string, ValidateFunction>();
  const check = (operation: Operation, part: string, body: unknown): string[] => {
    const escaped = encodeURIComponent(operation.path.replaceAll('~', '~0').replaceAll('/', '~1'));
    const pointer = `/paths/${escaped}/${operation.method.toLowerCase()}/${part}/content/application~1json/schema`;
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `https://discord.test/spec#${pointer}` });
    compiled.set(pointer, validate);
    return validate(body) ? [] : complaints(validate);
  };
  const isJson = (described: Schema) => described?.content?.['application/json']?.schema !== undefined;
  return {
    request: (method, path, body) => {
      const operation = find(method, path);
      if (!operation || !isJson(operation.described.requestBody)) return [];
      return check(operation, 'requestBody', body);
    },
    response: (method, path, { status, body }) => {
      const operation = find(method, path);
      if (!operation || !isJson(operation.described.responses?.[status])) return [];
      return check(operation, `responses/${status}`, body);
    },
  };
}

interface ZodSchema {
  safeParse: (body: unknown) => { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } };
}

/** Which of discord-api-spec's schemas a call's body must fit; it carries no such table itself. */
const PORTABLE: [string, RegExp, string][] = [
  ['POST', /^\/channels\/\d+\/messages$/, 'MessageCreateRequestSchema'],
  ['PATCH', /^\/channels\/\d+\/messages\/\d+$/, 'MessageEditRequestPartialSchema'],
  ['POST', /^\/webhooks\/\d+\/[^/]+$/, 'IncomingWebhookRequestPartialSchema'],
];

/** What the same contract, as npm's discord-api-spec carries it to any machine, has against a message's body. */
export function portableComplaints(method: string, path: string, body: unknown): string[] {
  const name = PORTABLE.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2];
  if (!name) return [];
  const issues = (portable as Record<string, ZodSchema>)[name]!.safeParse(body).error?.issues ?? [];
  return issues.map((issue) => `${issue.path.join('/')} ${issue.message}`);
}

function operationsOf(document: Schema): Operation[] {
  const operations = Object.entries<Schema>(document.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'patch', 'delete']
      .filter((method) => item[method])
      .map((method) => ({
        method: method.toUpperCase(),
        path,
        pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
        literals: path.split('/').filter((part) => !part.startsWith('{')).length,
        described: item[method],
      })),
  );
  // "@original" goes before "{message_id}".
  return operations.sort((one, other) => other.literals - one.literals);
}

function complaints(validate: ValidateFunction): string[] {
  const errors = validate.errors ?? [];
  const telling = errors.filter((error) => !['oneOf', 'anyOf'].includes(error.keyword));
  return (telling.length > 0 ? telling : errors).map((error) => `${error.instancePath || '/'} ${error.message}`);
}

function eachChild(node: Schema, visit: (child: Schema) => void): void {
  if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) visit(child);
}

/**
 * The document's README: "Our API accepts strings for int fields if they are parseable as ints."
 * A decimal string may then fit both branches of a union, so `oneOf` becomes `anyOf`.
 */
function loosenIntegers(node: Schema): void {
  eachChild(node, loosenIntegers);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  if (node.oneOf) {
    node.anyOf = node.oneOf;
    delete node.oneOf;
  }
  const isInteger = node.type === 'integer' || (Array.isArray(node.type) && node.type.includes('integer'));
  if (!isInteger || node.enum || 'const' in node) return;
  const strict = { ...node };
  for (const key of Object.keys(node)) delete node[key];
  node.anyOf = [strict, { type: 'string', pattern: '^-?\\d+$' }];
}

/** Unions whose branches differ in `type` are told apart by it, so that errors name the real fault. */
function discriminate(node: Schema, schemas: Record<string, Schema>): void {
  eachChild(node, (child) => discriminate(child, schemas));
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const key = node.oneOf ? 'oneOf' : 'anyOf';
  const branches: Schema[] = node[key] ?? [];
  const typed = branches.map((branch) => ({
    branch,
    types: branch.$ref && schemas[branch.$ref.split('/').pop()]?.properties?.type?.enum,
  }));
  if (typed.length < 2 || !typed.every(({ types }) => Array.isArray(types))) return;
  delete node[key];
  const ofType = (types: unknown[]) => ({ type: 'object', required: ['type'], properties: { type: { enum: types } } });
  node.allOf = [
    ofType(typed.flatMap(({ types }) => types)),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
    ...typed.map(({ branch, types }) => ({ if: ofType(types), then: branch })),
  ];
}
