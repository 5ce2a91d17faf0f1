import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editFile } from '../../src/config/edit.ts';
import { watchConfigFiles } from '../../src/config/follow.ts';
import { loadConfig } from '../../src/config/load.ts';
import {
  addRow,
  addRows,
  changeRow,
  findRow,
  findRows,
  insertRow,
  type RowKey,
  removeRow,
  removeRows,
  replaceRow,
} from '../../src/config/rows.ts';
import type { Loaded } from '../../src/config/types.ts';

const SHIPPED = fileURLToPath(new URL('../../config/', import.meta.url));
const CHANNEL = '1234567890123456789';
const FEEDS = 'feeds:\n  - { url: https://example.org/feed.xml, publisher: Example Times }\n';

const key = (name: string): RowKey => ({ list: 'watches', is: { channel: CHANNEL, name } });

const BLOCK = `# what we watch
watches:
  - name: Embassies   # the first
    terms: 'embassy withdrawals'
    channel: ${CHANNEL}   # no quotes: a person's choice

  # quakes are noisy
  - name: Quakes
    terms: earthquake
    channel: "${CHANNEL}"
`;
const FLOW = `watches: # all
  - { name: A,  terms: a,  channel: "${CHANNEL}" } # first
  - { name: B,  terms: "b",  channel: "${CHANNEL}", paused: true }
`;

describe('one row is changed, and nothing else', () => {
  it('a field keeps its quotes, its neighbours and its comment', () => {
    expect(changeRow(BLOCK, key('Embassies'), { terms: 'consulate closed' })).toBe(
      BLOCK.replace("'embassy withdrawals'", "'consulate closed'"),
    );
  });

  it('a new field goes behind the last, in the manner of the row', () => {
    expect(changeRow(BLOCK, key('Embassies'), { paused: true })).toBe(
      BLOCK.replace("person's choice\n", "person's choice\n    paused: true\n"),
    );
    expect(changeRow(FLOW, key('A'), { paused: true })).toBe(
      FLOW.replace(`"${CHANNEL}" } # first`, `"${CHANNEL}", paused: true } # first`),
    );
  });

  it('a field is taken out with its comma', () => {
    expect(changeRow(FLOW, key('B'), { paused: null })).toBe(FLOW.replace(', paused: true', ''));
  });

  it('an empty field is filled, a first field goes without its dash, and a line break becomes a blank', () => {
    const row = 'watches:\n  - paused:\n    name: A\n    channel: "1"\n';
    const a = { list: 'watches', is: { name: 'A' } } as const;
    expect(changeRow(row, a, { paused: true })).toBe(row.replace('paused:', 'paused: true'));
    expect(changeRow(row, a, { paused: null })).toBe('watches:\n  - name: A\n    channel: "1"\n');
    expect(changeRow(row, a, { name: 'A\n  B' })).toContain('name: A B\n');
  });

  it('a renamed row is still the same row for what follows', () => {
    const renamed = changeRow(FLOW, key('A'), { name: 'C', terms: 'x, y: z' });
    expect(findRow(renamed, key('C'))?.text).toBe(`{ name: C,  terms: "x, y: z",  channel: "${CHANNEL}" }`);
    expect(findRow(renamed, key('A'))).toBeNull();
  });

  it('a new row is written as the last one is', () => {
    const row = { name: 'New: one', terms: '"a b" OR c', channel: CHANNEL };
    expect(addRow(FLOW, 'watches', row)).toBe(
      `${FLOW}  - { name: "New: one", terms: '"a b" OR c', channel: "${CHANNEL}" }\n`,
    );
    expect(addRow(BLOCK, 'watches', row)).toBe(
      `${BLOCK}  - name: "New: one"\n    terms: '"a b" OR c'\n    channel: "${CHANNEL}"\n`,
    );
  });

  it('an empty list takes its first row, and a list that loses its last is said to be empty', () => {
    for (const empty of ['watches: []\n', 'watches:\n', 'watches: null\n', '']) {
      expect(addRow(empty, 'watches', { name: 'x' })).toBe('watches:\n  - { name: x }\n');
    }
    expect(
      removeRow('watches: # all\n  - { name: A, channel: c } # one\n', { list: 'watches', is: { name: 'A' } }),
    ).toBe('watches: [] # all\n  # one\n');
  });

  it('a row that goes leaves the comments, and comes back at its place', () => {
    const gone = removeRow(BLOCK, key('Embassies'));
    for (const comment of ['# what we watch', '# the first', "# no quotes: a person's choice", '# quakes are noisy']) {
      expect(gone).toContain(comment);
    }
    const { text, index } = findRow(BLOCK, key('Embassies'))!;
    const back = insertRow(gone, 'watches', text, index);
    expect(findRow(back, key('Embassies'))).toEqual({ text, index });
    expect(findRow(back, key('Quakes'))?.index).toBe(1);
  });

  it('lines that end in CRLF go on doing so', () => {
    const crlf = BLOCK.replaceAll('\n', '\r\n');
    const changed = addRow(changeRow(crlf, key('Quakes'), { paused: true }), 'watches', {
      name: 'Z',
      terms: 'z',
      channel: CHANNEL,
    });
    expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  const named = (...names: string[]) => names.map((name) => ({ channel: CHANNEL, name }));

  it('several rows are added and removed as one after another would be', () => {
    const rows = named('X', 'Y', 'Z').map((one) => ({ ...one, terms: 'a: b' }));
    const crlf = BLOCK.replaceAll('\n', '\r\n');
    const lists = [BLOCK, crlf, FLOW, 'watches: []\n', '', `watches: [{ name: A, channel: "${CHANNEL}" }]\n`];
    for (const text of lists) {
      const one = rows.reduce((all, row) => addRow(all, 'watches', row), text);
      const added = addRows(text, 'watches', rows);
      expect(added).toBe(one);
      expect(findRows(added, 'watches', named('Z', 'Q', 'X'))).toEqual([
        findRow(one, key('Z')),
        null,
        findRow(one, key('X')),
      ]);
      expect(added).not.toMatch(/[^\n]\r[^\n]/);
      if (!text.includes('[') && text !== '') expect(removeRows(added, 'watches', named('X', 'Z', 'Y'))).toBe(text);
      const gone = ['Z', 'X'].reduce((all, name) => removeRow(all, key(name)), one);
      expect(removeRows(added, 'watches', named('X', 'Q', 'Z', 'X'))).toBe(gone);
    }
  });

  it('a list that loses all its rows at once is said to be empty', () => {
    expect(removeRows(FLOW, 'watches', named('B', 'A'))).toBe('watches: [] # all\n  # first\n');
    expect(removeRows(`watches: [{ name: A, channel: "${CHANNEL}" }]\n`, 'watches', named('A'))).toBe('watches: []\n');
  });

  it('a row is put back as it stood', () => {
    const before = findRow(FLOW, key('A'))!.text;
    expect(replaceRow(changeRow(FLOW, key('A'), { terms: 'other' }), key('A'), before)).toBe(FLOW);
  });
});

describe('the file', () => {
  let dir: string;
  const path = () => join(dir, 'watches.yaml');
  const text = () => readFile(path(), 'utf8');
  const place = () => ({ dir, shipped: SHIPPED });
  const setTerms = (name: string, terms: string) =>
    editFile(place(), 'watches.yaml', (now) =>
      findRow(now, key(name)) ? { text: changeRow(now, key(name), { terms }) } : { refused: `no watch ${name}` },
    );

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'attache-edit-'));
    await writeFile(join(dir, 'feeds.yaml'), FEEDS);
    await writeFile(join(dir, 'publishers.yaml'), 'publishers: []\n');
    await writeFile(join(dir, 'thesaurus.yaml'), 'shipped: false\ngroups: []\n');
    await writeFile(path(), BLOCK);
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('is written when the whole configuration is right', async () => {
    const edited = await setTerms('Quakes', 'earthquake tsunami');
    expect(edited).toMatchObject({ kind: 'edited', before: BLOCK, after: await text() });
    expect(edited.kind === 'edited' && edited.config.watches.map(({ terms }) => terms)).toContain('earthquake tsunami');
  });

  it('stays as it is when it would not be right, and the mistake has its line', async () => {
    const edited = await setTerms('Quakes', 'earthquake AND (');
    expect(edited).toMatchObject({ kind: 'mistakes', mistakes: [{ file: 'watches.yaml', line: 9 }] });
    expect(await text()).toBe(BLOCK);
  });

  it('is made where there was none, above the shipped one', async () => {
    await rm(join(dir, 'thesaurus.yaml'));
    const before = await readFile(join(SHIPPED, 'thesaurus.yaml'), 'utf8');
    const edited = await editFile(place(), 'thesaurus.yaml', (now) => ({
      text: addRow(now, 'groups', { id: 'embassy', extend: true, also: ['trade office'] }),
    }));
    expect(edited.kind === 'edited' && edited.config.thesaurus.find(({ id }) => id === 'embassy')!.also).toContain(
      'trade office',
    );
    expect(await readFile(join(dir, 'thesaurus.yaml'), 'utf8')).toContain('- { id: embassy, extend: true');
    expect(await readFile(join(SHIPPED, 'thesaurus.yaml'), 'utf8')).toBe(before);
  });

  it('stays as it is when the row is not there', async () => {
    expect(await setTerms('Volcanoes', 'x')).toEqual({ kind: 'refused', reason: 'no watch Volcanoes' });
  });

  it('keeps its mode, and a link to it stays a link', async () => {
    await rm(path());
    await writeFile(join(dir, 'real.yaml'), BLOCK);
    await chmod(join(dir, 'real.yaml'), 0o640);
    await symlink('real.yaml', path());
    await setTerms('Quakes', 'tsunami');
    expect((await stat(join(dir, 'real.yaml'))).mode & 0o777).toBe(0o640);
    expect(await readFile(join(dir, 'real.yaml'), 'utf8')).toContain('tsunami');
  });

  it('takes two edits at once, one after the other', async () => {
    await Promise.all([setTerms('Embassies', 'consulate'), setTerms('Quakes', 'tsunami')]);
    expect(await text()).toContain('consulate');
    expect(await text()).toContain('tsunami');
  });

  it('is never written over a hand edit that came in between', async () => {
    let calls = 0;
    const edited = await editFile(place(), 'watches.yaml', (now) => {
      // The hand is faster: it saves after we have read, before we write.
      if (calls++ === 0) void writeFile(path(), now.replace('earthquake', 'eruption'));
      return { text: changeRow(now, key('Embassies'), { terms: 'consulate' }) };
    });
    expect(edited.kind).toBe('edited');
    expect(await text()).toContain('eruption');
    expect(await text()).toContain('consulate');
  });

  it('loses no edit and no comment, however a hand and commands get into each other’s way', async () => {
    await fc.assert(
      fc.asyncProperty(meddling, async (steps) => {
        await writeFile(path(), MANY);
        const of = (by: 'hand' | 'command') => steps.filter((step) => step.by === by);
        const byHand = meddle(path(), of('hand'));
        const edits = of('command').map(async ({ ticks, ...step }) => {
          await pass(ticks);
          return editFile(place(), 'watches.yaml', (now) => ({ text: done(now, step) }));
        });
        await byHand;
        for (const edited of await Promise.all(edits)) expect(edited).toMatchObject({ kind: 'edited' });
        const now = await text();
        for (const step of steps) expect(stands(now, step) || now).toBe(true);
        for (const row of ROWS.filter((name) => steps.every((step) => step.row !== name)))
          expect(findRow(now, key(row))?.text ?? now).toContain(`terms: ${row.toLowerCase()}`);
        for (const comment of MANY.match(/#.*/g)!) expect(now).toContain(comment);
        expect((await loadConfig(dir, SHIPPED)).kind).toBe('config');
      }),
      { numRuns: 200 },
    );
  });

  it('tells of a hand edit, of a mistake in one, and that it is well again', async () => {
    const heard: Loaded['kind'][] = [];
    let next = Promise.withResolvers<void>();
    const following = await watchConfigFiles(
      place(),
      (loaded) => {
        heard.push(loaded.kind);
        next.resolve();
      },
      { every: 25 },
    );
    const save = async (by: string) => {
      next = Promise.withResolvers<void>();
      await writeFile(path(), by);
      await next.promise;
    };
    await save(BLOCK.replace('earthquake', 'tsunami'));
    await save(BLOCK.replace('terms: earthquake', 'therms: earthquake'));
    await save(BLOCK);
    following.stop();
    expect(heard).toEqual(['config', 'mistakes', 'config']);
  });

  it('tells of a hand edit again when it could not be applied', async () => {
    const errors: unknown[] = [];
    const applied = Promise.withResolvers<void>();
    let tries = 0;
    const following = await watchConfigFiles(
      place(),
      () => {
        if (++tries === 1) throw new Error('the archive is locked');
        applied.resolve();
      },
      { every: 5, onError: (error) => errors.push(error) },
    );
    await writeFile(path(), BLOCK.replace('earthquake', 'tsunami'));
    await applied.promise;
    following.stop();
    expect([tries, errors.map(String)]).toEqual([2, ['Error: the archive is locked']]);
  });
});

const ROWS = ['Ash', 'Birch', 'Cedar', 'Elm'];
const MANY = `# what we watch\nwatches:\n${ROWS.map((row) => `  # the ${row}\n  - name: ${row} # kept\n    terms: ${row.toLowerCase()}\n    channel: "${CHANNEL}" # behind ${row}\n`).join('')}# the end\n`;

/** What one does about a row of its own. */
interface Step {
  readonly by: 'hand' | 'command';
  /** How a hand's editor saves. */
  readonly saves: 'in place' | 'by renaming' | 'in two moves' | 'deleting first';
  readonly row: string;
  readonly word: string;
  readonly wants: 'change' | 'remove';
  /** Turns of the event loop before it. */
  readonly ticks: number;
}

/** Rows that are not there are added. */
const meddling = fc.uniqueArray(
  fc.record<Step>({
    by: fc.constantFrom('hand', 'command'),
    saves: fc.constantFrom('in place', 'by renaming', 'in two moves', 'deleting first'),
    row: fc.constantFrom(...ROWS, 'Fir', 'Gorse', 'Hazel'),
    word: fc.stringMatching(/^[a-z]{3,8}$/).filter((word) => !['near', 'and', 'not'].includes(word)),
    wants: fc.constantFrom('change', 'change', 'remove'),
    ticks: fc.nat(12),
  }),
  { minLength: 2, maxLength: 6, selector: ({ row }) => row },
);

function done(text: string, { row, word, wants }: Omit<Step, 'ticks'>): string {
  if (!findRow(text, key(row))) return addRow(text, 'watches', { name: row, terms: word, channel: CHANNEL });
  return wants === 'remove' ? removeRow(text, key(row)) : changeRow(text, key(row), { terms: word });
}

function stands(text: string, { row, word, wants }: Step): boolean {
  const found = findRow(text, key(row));
  if (wants === 'remove' && ROWS.includes(row)) return found === null;
  return found?.text.includes(`terms: ${word}`) ?? false;
}

async function pass(ticks: number): Promise<void> {
  for (let n = 0; n < ticks; n++) await breathe();
}

/** One person at an editor: reads, and saves at once what was read, or empties or deletes the file first and writes it a little later. */
async function meddle(path: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await pass(step.ticks);
    const text = done(readFileSync(path, 'utf8'), step);
    if (step.saves === 'in place') writeFileSync(path, text);
    else if (step.saves === 'by renaming') {
      writeFileSync(`${path}~`, text);
      renameSync(`${path}~`, path);
    } else if (step.saves === 'deleting first') {
      rmSync(path);
      await pass(3);
      writeFileSync(path, text);
    } else {
      const file = openSync(path, 'w');
      await pass(3);
      writeSync(file, text.slice(0, text.length / 2));
      await pass(3);
      writeSync(file, text.slice(text.length / 2));
      closeSync(file);
    }
  }
}
