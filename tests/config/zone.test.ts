import { expect, it } from 'vitest';
import { checkConfig } from '../../src/config/load.ts';
import { printMistake } from '../../src/config/mistakes.ts';
import { zoneOf } from '../../src/config/zone.ts';

const SERVER = '1234567890123456789';
const FILES = {
  'feeds.yaml': 'feeds: []',
  'watches.yaml': 'watches: []',
  'publishers.yaml': 'publishers: []',
  'thesaurus.yaml': 'groups: []',
} as const;

function load(settings: string, watches: string = FILES['watches.yaml']) {
  const texts = { ...FILES, 'watches.yaml': watches, 'settings.yaml': settings };
  const files = Object.entries(texts).map(([name, text]) => ({ name: name as keyof typeof texts, path: name, text }));
  return checkConfig(files);
}

function settings(text: string) {
  const loaded = load(text);
  if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
  return loaded.config.settings;
}

it('a time is meant in the watch’s zone, else in its server’s, else in that of all, else in UTC', () => {
  const of = settings(`timezone: Europe/London\nservers:\n  - { id: "${SERVER}", timezone: Asia/Tokyo }\n`);
  expect(zoneOf(SERVER, { timezone: 'Africa/Lagos' }, of)).toBe('Africa/Lagos');
  expect(zoneOf(SERVER, { timezone: null }, of)).toBe('Asia/Tokyo');
  expect(zoneOf('9876543210987654321', null, of)).toBe('Europe/London');
  expect(zoneOf(null, null, settings(''))).toBe('UTC');
});

it.each([
  ['timezone: Europe/Berlim', 'settings.yaml:1:11 “Europe/Berlim” is not a time zone; write its name from the IANA'],
  [`servers: [{ id: "${SERVER}" }, { id: "${SERVER}" }]`, 'this server is already in line 1'],
  ['servers: [{ id: "12" }]', 'is not a server id'],
  [`servers: [{ id: "${SERVER}", zone: UTC }]`, 'a server has no key “zone”'],
])('%s is a mistake with its place and what to write', (text, said) => {
  const loaded = load(text);
  expect(loaded.kind === 'mistakes' && loaded.mistakes.map(printMistake).join('\n')).toContain(said);
});
