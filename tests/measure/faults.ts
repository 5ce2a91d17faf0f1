/**
 * How many items survive what goes wrong with feeds: `npm run -s measure:faults -- DIR`. Each fault of tests/support/faults.ts
 * over each good snapshot of DIR (what an index.jsonl there calls real, else every file), read by the bot's own `parseFeed`.
 *
 * Good is what rss-parser reads unaided, all of it. An item survives when its title and its date come out as they do from the
 * good document, and its id or its link.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../../src/news/types.ts';
import type { Fault } from '../support/faults.ts';
import { inputOf } from './input.ts';

interface Snapshot {
  readonly text: string;
  readonly items: readonly Item[];
}

/** Of the documents with a fault: how many there are, in how many nearly all items survive, and the share of all items. */
interface Tally {
  documents: number;
  well: number;
  expected: number;
  survived: number;
}

const ENOUGH = 0.95;

const directory = inputOf({
  command: 'npm run measure:faults',
  says: 'Counts the items that survive what goes wrong with feeds.',
  argument: ['DIR', 'a folder of good feeds'],
});

const { default: RssParser } = await import('rss-parser');
const { decodeBytes } = await import('../../src/news/feed/parse/charset.ts');
const { parseFeed } = await import('../../src/news/feed/parse.ts');
const { MEASURED_BEFORE, OURS } = await import('../support/faults.ts');
const snapshots = await goodOnes(directory);
console.log(`${snapshots.length} good snapshots; in how many documents 95 % of the items survive\n`);
console.log(line('fault', ['documents', 'well', 'items']));
const before = await measure(MEASURED_BEFORE);
console.log(row(`these ${MEASURED_BEFORE.length}, measured on other parsers before`, before), '\n');
const ours = await measure(OURS);
console.log(row(`these ${OURS.length}, of ours`, ours), '\n');
console.log(row('all', sum([before, ours])));

async function measure(faults: readonly Fault[]): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const fault of faults) {
    const tally = sum(await Promise.all(snapshots.map((snapshot) => tallyOf(fault, snapshot))));
    console.log(row(fault.name, tally));
    tallies.push(tally);
  }
  return sum(tallies);
}

async function tallyOf(fault: Fault, { text, items }: Snapshot): Promise<Tally> {
  const spoiled = fault.spoil(text);
  if (spoiled === null || spoiled === text) return { documents: 0, well: 0, expected: 0, survived: 0 };
  const { from, to } = fault.left?.(text, items.length) ?? { from: 0, to: items.length };
  const expected = items.slice(from, to);
  const found = await read(spoiled);
  const survived = expected.filter((item) => found.some((one) => isSame(item, one, fault))).length;
  return { documents: 1, well: survived >= expected.length * ENOUGH ? 1 : 0, expected: expected.length, survived };
}

function isSame(item: Item, found: Item, { overwrites }: Fault): boolean {
  if (overwrites === 'title' ? found.title === '' : found.title !== item.title) return false;
  if (overwrites !== 'date' && found.publishedAt !== item.publishedAt) return false;
  const link = overwrites === 'link' ? null : item.link;
  if (item.guid === null && link === null) return true;
  return (item.guid !== null && found.guid === item.guid) || (link !== null && found.link === link);
}

async function goodOnes(directory: string): Promise<readonly Snapshot[]> {
  const found: Snapshot[] = [];
  for (const file of filesIn(directory)) {
    const decoded = decodeBytes(readFileSync(join(directory, file)), null);
    // all go out as UTF-8
    const text = decoded.replace(/(<\?xml[^>]*?)\sencoding=["'][^"']*["']/, '$1');
    const items = await read(text);
    if (items.length > 0 && (await countUnaided(text)) === items.length) found.push({ text, items });
  }
  return found;
}

function filesIn(directory: string): readonly string[] {
  const index = join(directory, 'index.jsonl');
  if (!existsSync(index)) return readdirSync(directory);
  const files = readFileSync(index, 'utf8')
    .trim()
    .split('\n')
    .map((row): string => JSON.parse(row).file);
  return files.filter((file) => file.startsWith('real/'));
}

async function countUnaided(text: string): Promise<number> {
  try {
    return (await new RssParser({ defaultRSS: 2 }).parseString(text)).items.length;
  } catch {
    return 0;
  }
}

async function read(document: string | Uint8Array): Promise<readonly Item[]> {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document;
  const parsed = await parseFeed(bytes, { contentType: null, url: 'https://feed.example/' });
  return parsed.kind === 'feed' ? parsed.feed.items : [];
}

function sum(tallies: readonly Tally[]): Tally {
  const total = { documents: 0, well: 0, expected: 0, survived: 0 };
  for (const tally of tallies) {
    for (const key of ['documents', 'well', 'expected', 'survived'] as const) total[key] += tally[key];
  }
  return total;
}

function row(name: string, { documents, well, expected, survived }: Tally): string {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return line(name, [String(documents), percent(well, documents), percent(survived, expected)]);
}

function line(name: string, columns: readonly string[]): string {
  return name.padEnd(36) + columns.map((column) => column.padStart(10)).join('');
}
