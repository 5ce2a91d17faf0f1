import { expect, test } from 'vitest';
import { authInAddress, readAuth, withoutPasswords } from '../../src/config/feed-auth.ts';

const FEED = 'https://karsk.example/feed.xml';
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['ann:pass word', 'authorization', `Basic ${base64('ann:pass word')}`],
  ['ann:passwörd ✓', 'authorization', `Basic ${base64('ann:passwörd ✓')}`],
  [' ann:a:b\r\n', 'authorization', `Basic ${base64('ann:a:b')}`],
  ['abc123', 'authorization', 'Bearer abc123'],
  ['Bearer abc123', 'authorization', 'Bearer abc123'],
  ['Token abc:123', 'authorization', 'Token abc:123'],
  ['X-Api-Key: abc 123', 'x-api-key', 'abc 123'],
])('%j asks for the header %s', (written, name, value) => {
  expect(readAuth(FEED, written)).toEqual({ origin: 'https://karsk.example', name, value });
});

test.each(['', '  ', 'a\nb', 'X-Key: a\r\nHost: b', 'ключ'])('%j cannot be sent', (written) => {
  expect(readAuth(FEED, written)).toBeNull();
});

test('a user and password in an address become basic authentication', () => {
  const value = `Basic ${base64('ann@desk:p:w')}`;
  expect(authInAddress('https://ann%40desk:p%3Aw@karsk.example/feed.xml')).toMatchObject({ value });
  expect(authInAddress('https://karsk.example/a@b:c')).toBeNull();
});

test.each([
  ['http://a:b@c.example/x?y=z@w', 'http://c.example/x?y=z@w'],
  ['of https://a@c.example/, and https://:pw@d.example.', 'of https://c.example/, and https://d.example.'],
  ['https://a:p@ss@c.example/', 'https://c.example/'],
  ['mail ann@desk.example, https://c.example/@ann', 'mail ann@desk.example, https://c.example/@ann'],
])('%s holds no password afterwards', (text, without) => expect(withoutPasswords(text)).toBe(without));
