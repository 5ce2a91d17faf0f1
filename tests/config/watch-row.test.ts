import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/load.ts';
import { printMistake } from '../../src/config/mistakes.ts';
import { addRow, changeRow, findRow, removeRow } from '../../src/config/rows.ts';

const A = '100000000000000001';
const B = '100000000000000002';

function read(row: string, before = '') {
  const watches = `watches:\n${before}  - { name: Desk, terms: coup, ${row} }\n`;
  const file = (
    name: 'feeds.yaml' | 'watches.yaml' | 'publishers.yaml' | 'thesaurus.yaml' | 'settings.yaml',
    text: string,
  ) => ({
    ...{ name, path: name, text },
  });
  return checkConfig([
    file('feeds.yaml', 'feeds: [{ url: https://example.org/feed.xml }]\n'),
    file('watches.yaml', watches),
    ...(['publishers.yaml', 'thesaurus.yaml', 'settings.yaml'] as const).map((name) =>
      file(name, { 'publishers.yaml': 'publishers: []', 'thesaurus.yaml': 'groups: []', 'settings.yaml': '{}' }[name]),
    ),
  ]);
}

const watchesOf = (row: string) => {
  const loaded = read(row);
  return loaded.kind === 'config' ? loaded.config.watches : loaded.mistakes.map(printMistake);
};

function mistakes(row: string, before?: string): string {
  const loaded = read(row, before);
  return loaded.kind === 'mistakes' ? loaded.mistakes.map(printMistake).join('\n') : '';
}

describe('a watch that names several channels', () => {
  it('is one watch for each, which know of each other', () => {
    expect(watchesOf(`channel: ["${A}", "${B}"]`)).toMatchObject([
      { name: 'Desk', channel: A, channels: [A, B] },
      { name: 'Desk', channel: B, channels: [A, B] },
    ]);
  });

  it('with one channel in its list is like one that names it', () => {
    expect(watchesOf(`channel: ["${A}"]`)).toMatchObject([{ channel: A }]);
    expect(watchesOf(`channel: ["${A}"]`)[0]).not.toHaveProperty('channels');
  });

  it.each([
    [`channel: ["${A}", "12"]`, /^watches.yaml:2:\d+ .*“12” is not a channel id; write its 17 to 20 digits/],
    ['channel: []', /channel names no channel; write at least one id/],
    [`channel: ["${A}", "${A}"]`, /the channel 100000000000000001 is named twice; name it once/],
  ])('is told its mistake in %s', (row, said) => {
    expect(mistakes(row)).toMatch(said);
  });

  it('has its name to itself in each of them', () => {
    const before = `  - { name: desk, terms: junta, channel: "${B}" }\n`;
    expect(mistakes(`channel: ["${A}", "${B}"]`, before)).toMatch(
      /a watch “Desk” for this channel is already in line 2/,
    );
  });
});

describe('its row', () => {
  const text = `watches:\n  - name: Desk # ours\n    terms: coup\n    channel: ["${A}", "${B}"]\n`;
  const row = (channel: string) => ({ list: 'watches', is: { name: 'Desk', channel } }) as const;

  it('is found by any of its channels', () => {
    expect(findRow(text, row(B))).toEqual(findRow(text, row(A)));
    expect(findRow(text, row('100000000000000003'))).toBeNull();
  });

  it('is changed and removed as a whole', () => {
    expect(changeRow(text, row(B), { paused: true })).toBe(`${text}    paused: true\n`);
    expect(changeRow(text, row(B), { channel: A, name: 'Desk 2' })).toBe(
      `watches:\n  - name: Desk 2 # ours\n    terms: coup\n    channel: "${A}"\n`,
    );
    expect(removeRow(text, row(B))).toBe('watches: []\n  # ours\n');
  });

  it('is written as a list of texts', () => {
    const fields = { name: 'Desk', terms: 'coup', channel: [A, B] };
    expect(addRow('watches: []\n', 'watches', fields)).toBe(
      `watches:\n  - { name: Desk, terms: coup, channel: [ "${A}", "${B}" ] }\n`,
    );
  });
});

describe('whom a watch mentions', () => {
  it('is a list of roles, people, and here or everyone in words', () => {
    expect(watchesOf(`channel: "${A}", mention: ["role:${A}", user:${B}, here]`)).toMatchObject([
      { mention: { roles: [A], users: [B], words: ['here'] } },
    ]);
  });

  it.each([
    ['mention: [everybody]', /“everybody” is not a mention; write role:ID or user:ID/],
    [`mention: ["${A}"]`, /“100000000000000001” is not a mention; write role:ID/],
    ['mention: here', /“here” is not a list; write \["role:/],
  ])('is told its mistake in %s', (row, said) => {
    expect(mistakes(`channel: "${A}", ${row}`)).toMatch(said);
  });
});
