import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestProblems, responseProblems } from '../support/contract.ts';
import { CHANNEL, openTestDiscord, type TestDiscord } from '../support/discord.ts';
import { rulesBroken } from '../support/rules.ts';

const path = `/channels/${CHANNEL}/messages`;
const button = (more: object) => ({
  content: 'x',
  components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x', ...more }] }],
});

const BAD: [string, object][] = [
  ['content over 2000 characters', { content: 'x'.repeat(2001) }],
  ['eleven embeds', { embeds: Array(11).fill({ title: 'x' }) }],
  ['a description over 4096', { embeds: [{ description: 'x'.repeat(4097) }] }],
  ['26 fields', { embeds: [{ fields: Array(26).fill({ name: 'x', value: 'x' }) }] }],
  ['an empty field', { embeds: [{ fields: [{ name: 'x', value: ' ' }] }] }],
  ['a colour out of range', { embeds: [{ title: 'x', color: 0x1000000 }] }],
  ['a javascript link', { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] }],
  ['a nonce of 26 characters', { content: 'x', nonce: 'x'.repeat(26), enforce_nonce: true }],
  ['a button without id', button({})],
  ['a link button with an id', button({ style: 5, url: 'https://example.org/', custom_id: 'x' })],
  ['a custom id of 101 characters', button({ custom_id: 'x'.repeat(101) })],
  ['a label over 80', button({ custom_id: 'x', label: 'x'.repeat(81) })],
  ['users allowed twice', { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }],
];

const GOOD: [string, object][] = [
  ['content of 2000 characters beyond the basic plane', { content: '🚢'.repeat(2000) }],
  ['6000 characters of embeds', { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1904) }] }],
  ['a nonce of 25 characters', { content: 'x', nonce: 'x'.repeat(25), enforce_nonce: true }],
  ['nobody to mention', { content: 'x', allowed_mentions: { parse: [] } }],
];

describe('what may be sent', () => {
  let discord: TestDiscord;

  beforeAll(async () => {
    discord = await openTestDiscord();
  });

  afterAll(() => discord.close());

  const send = (body: object) =>
    fetch(`${discord.api}/v10${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bot ${discord.token}` },
      body: JSON.stringify(body),
    });

  it.each(BAD)('refuses %s, as the contract or the rules do', async (_what, body) => {
    const problems = [...rulesBroken({ method: 'POST', path, body }), ...requestProblems('POST', path, body)];
    expect(problems).not.toEqual([]);
    expect((await send(body)).status).toBe(400);
  });

  it.each(GOOD)('takes %s', async (_what, body) => {
    expect((await send(body)).status).toBe(200);
    expect(discord.breaches).toEqual([]);
  });
});

describe('the contract', () => {
  it('rejects an incomplete answer', () => {
    expect(responseProblems('GET', '/users/@me', { id: 'x' })).not.toEqual([]);
  });

  it('rejects a command without a name', () => {
    expect(requestProblems('PUT', '/applications/1/commands', [{ type: 1, description: 'x' }])).not.toEqual([]);
  });

  it('rejects a form without a title', () => {
    const body = { type: 9, data: { custom_id: 'x', components: [] } };
    expect(requestProblems('POST', '/interactions/1/token/callback', body)).not.toEqual([]);
  });
});
