import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { printMistake } from '../../src/config/mistakes.ts';

const CHANNEL = '1234567890123456789';
const FEEDS = 'feeds:\n  - { url: https://example.org/feed.xml, publisher: Example Times }\n';
const HOUR = 3_600_000;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'attache-config-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** The watch Kestria has this line; Emergencies is in its channel, Floods in another. */
async function load(line: string) {
  const watches = [
    'watches:',
    `  - { name: Emergencies, terms: emergency, channel: "${CHANNEL}" }`,
    '  - { name: Floods, terms: flood, channel: "1234567890123456788" }',
    '  - name: Kestria',
    '    terms: Kestria',
    `    channel: "${CHANNEL}"`,
    `    ${line}`,
  ];
  await writeFile(join(dir, 'feeds.yaml'), FEEDS);
  await writeFile(join(dir, 'watches.yaml'), `${watches.join('\n')}\n`);
  return loadConfig(dir, 'config');
}

describe('mutedBy', () => {
  it.each([
    ['mutedBy: true', { watch: 'Kestria', origins: 5, within: 24 * HOUR, alertFrom: 2 }],
    ['mutedBy: {}', { watch: 'Kestria', origins: 5, within: 24 * HOUR, alertFrom: 2 }],
    ['mutedBy: Emergencies', { watch: 'Emergencies', origins: 5, within: 24 * HOUR, alertFrom: 2 }],
    [
      'mutedBy: { watch: Emergencies, origins: 9, within: 3d, alertFrom: 3 }',
      { watch: 'Emergencies', origins: 9, within: 72 * HOUR, alertFrom: 3 },
    ],
    ['mutedBy: false', null],
    ['match: wide', null],
  ])('%s is read as %o', async (line, rule) => {
    const loaded = await load(line);
    if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
    expect(loaded.config.watches.find(({ name }) => name === 'Kestria')!.mutedBy).toEqual(rule);
  });

  it.each([
    ['mutedBy: Emergencis', '7:14 there is no watch “Emergencis”; write Emergencies'],
    ['mutedBy: { watch: Nothing }', '7:23 there is no watch “Nothing”; write the name of a watch in the same channel'],
    ['mutedBy: Floods', '7:14 the watch “Floods” posts in no channel of this one; write the name of a watch'],
    ['mutedBy: { origins: 1 }', '7:25 “1” is not a number of origins; write a whole number from 2 to 50'],
    ['mutedBy: { within: 5d }', '7:24 “5d” is not a duration of 1h to 72h; write digits and m, h or d'],
    ['mutedBy: { within: 24 }', '7:14 within: “24” is not a duration of 1h to 72h; write digits and m, h or d'],
    ['mutedBy: { alertFrom: 6 }', 'alertFrom is 6 and origins is 5: a story that is big enough to mute others'],
    ['mutedBy: { orgins: 4 }', '7:16 mutedBy has no key “orgins”; write origins'],
    ['mutedBy: 7', '7:14 “7” is not true, false, the name of a watch or a mapping; write true, or { origins: 5'],
    ['level: urgent\n    mutedBy: true', '8:14 mutedBy mutes nothing here: all alerts of the watch are urgent'],
  ])('%s is a mistake, told with its line', async (line, said) => {
    const loaded = await load(line);
    const told = loaded.kind === 'mistakes' ? loaded.mistakes.map(printMistake) : [];
    expect(told).toEqual([expect.stringContaining(said)]);
  });

  it('may go both ways: only a story that has alerted mutes others', async () => {
    const loaded = await load(
      'mutedBy: Fires\n  - { name: Fires, terms: fire, channel: "1234567890123456789", mutedBy: Kestria }',
    );
    expect(loaded.kind).toBe('config');
  });
});
