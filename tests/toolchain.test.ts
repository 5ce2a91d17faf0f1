import { expect, test } from 'vitest';

test('the project runs on the Node 24 that it brings itself', () => {
  expect(process.versions.node).toMatch(/^24\./);
});

test('windows-1252 has its euro sign (Node 20 gets it wrong)', () => {
  expect(new TextDecoder('windows-1252').decode(new Uint8Array([0x80]))).toBe('€');
});
