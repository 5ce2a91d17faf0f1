import { createHmac } from 'node:crypto';
import { expect, it, test } from 'vitest';
import { isSigned } from '../../../src/wire/hub/signature.ts';

const BODY = Buffer.from('Ships come in. 大使館');
const signed = (method: string, secret = 'secret') => createHmac(method, secret).update(BODY).digest('hex');

it.each(['sha1', 'sha256', 'sha384', 'sha512'])(
  'a body that is signed with %s and the secret is believed',
  (method) => {
    expect(isSigned(BODY, `${method}=${signed(method)}`, 'secret')).toBe(true);
    expect(isSigned(BODY, ` ${method.toUpperCase()}=${signed(method).toUpperCase()} `, 'secret')).toBe(true);
    expect(isSigned(BODY, `${method}=${signed(method, 'guess')}`, 'secret')).toBe(false);
    expect(isSigned(Buffer.from('Ships go out.'), `${method}=${signed(method)}`, 'secret')).toBe(false);
  },
);

it.each([
  undefined,
  '',
  'sha256',
  'sha256=',
  'sha256=xyz',
  `md5=${signed('md5')}`,
  `sha1=${signed('sha256')}`,
  `sha256=${signed('sha256')}00`,
  `sha256=${signed('sha256').slice(0, -1)}`,
  `constructor=${signed('sha256')}`,
])('the header “%s” is no signature', (header) => {
  expect(isSigned(BODY, header, 'secret')).toBe(false);
});

test('an empty body can be signed', () => {
  const nothing = new Uint8Array();
  expect(isSigned(nothing, `sha1=${createHmac('sha1', 's').update('').digest('hex')}`, 's')).toBe(true);
});
