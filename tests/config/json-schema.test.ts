import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/config/json-schema.ts';

const config = (name: string) => readFile(new URL(`../../config/${name}`, import.meta.url), 'utf8');

describe.each([...jsonSchemas()])('%s', (name, text) => {
  const yaml = name.replace('.schema.json', '.yaml');

  it('is what the zod schema says (else: npm run schemas)', async () => {
    expect(await config(name)).toBe(text);
  });

  it('is named in the first line of its file, for editors', async () => {
    expect((await config(yaml)).split('\n')[0]).toBe(`# yaml-language-server: $schema=./${name}`);
  });

  it('takes the shipped file, and underlines a misspelt key', async () => {
    const check = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(text));
    const shipped = parse(await config(yaml)) ?? {};
    expect(check(shipped), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...shipped, thing: 1 })).toBe(false);
  });
});

it('an id may stand without its quotes', () => {
  const check = new Ajv({ strict: false }).compile(JSON.parse(jsonSchemas().get('watches.schema.json')!));
  expect(check({ watches: [{ name: 'A', terms: 'a', channel: 12345678901234560 }] })).toBe(true);
});
