/**
 * The part of the JSON Schema of ninjs 3.3 (IPTC, iptc.org/std/ninjs, CC BY 4.0) that exports use, in short: the names of its
 * properties, and the shape of those that we write. Whatever else stands in an export is refused.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';

const text = { type: 'string' } as const;
const dateTime = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
} as const;
const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' } as const;
const list = (properties: object, required: string[]) => ({
  type: 'array',
  items: { type: 'object', additionalProperties: false, properties, required },
});
const worded = { role: text, contentType: text, value: text };

const PROPERTIES = {
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { enum: ['full', 'partial'] },
  profile: text,
  version: text,
  firstCreated: dateTime,
  versionCreated: dateTime,
  contentCreated: dateTime,
  language: text,
  by: text,
  title: text,
  headlines: list(worded, ['value']),
  descriptions: list(worded, ['value']),
  bodies: list({ ...worded, charCount: { type: 'integer' }, wordCount: { type: 'integer' } }, ['value']),
  infoSources: list({ name: text, role: text, uri, literal: text }, []),
  renditions: list({ name: text, href: uri, contentType: text, title: text }, ['name']),
  standard: { type: 'object', additionalProperties: false, properties: { name: text, version: text, schema: uri } },
};

const ASSOCIATION = {
  type: 'object',
  additionalProperties: false,
  required: ['uri', 'name'],
  properties: { ...PROPERTIES, name: text, rel: text },
};

const validate = new Ajv2020().compile({
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: { ...PROPERTIES, associations: { type: 'array', items: ASSOCIATION } },
});

/** What is wrong with it; empty: nothing. */
export function ninjsProblems(item: unknown): readonly string[] {
  return validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
