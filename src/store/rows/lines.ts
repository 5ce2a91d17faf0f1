/** Rows of the lines that a feed's items repeat. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { LineCount, Lines, LinesChange } from '../../news/feed/clean/learn.ts';
import type { Row } from './row.ts';

/** @param counted the column of `feeds` */
export function linesIn(counted: Row[string] | undefined, counts: readonly LineCount[]): Lines {
  return { articles: Number(counted ?? 0), counts: new Map(counts.map((one) => [one.key, one])) };
}

/** `lines` after a change: what an operator keeps stays. */
export function changed({ counts }: Lines, { articles, set, forgotten }: LinesChange): Lines {
  const after = new Map(counts);
  for (const key of forgotten) if (!after.get(key)?.kept) after.delete(key);
  for (const line of set) {
    const isKept = after.get(line.key)?.kept ?? false;
    after.set(line.key, { ...line, kept: isKept, learned: line.learned && !isKept });
  }
  return { articles, counts: after };
}

/** From a row of `lines`. */
export function lineCount(row: Row): LineCount {
  return {
    key: String(row.key),
    line: String(row.line),
    times: Number(row.times),
    at: Number(row.at),
    about: JSON.parse(String(row.about)),
    learned: row.learned === 1,
    kept: row.kept === 1,
  };
}

/** As a row of `lines`. */
export function lineRow(feed: string, { about, learned, kept, ...line }: LineCount): Row {
  return { feed, ...line, about: JSON.stringify(about), learned: learned ? 1 : 0, kept: kept ? 1 : 0 };
}

/** A change that was put aside, in a row of `line_changes`. */
export function putAsideIn({ change }: Row): LinesChange {
  return JSON.parse(inflateRawSync(change as Uint8Array).toString());
}

/** The lines of one item that were met once: when, under which headline, and their keys. */
type Once = readonly [at: number, about: readonly string[], ...keys: string[]];

/** All lines of a feed, as deflated JSON. */
export function packLines({ counts }: Lines): Uint8Array {
  const all = [...counts.values()];
  const items = Map.groupBy(all.filter(isOnce), ({ at, about }) => JSON.stringify([at, about]));
  const once = Array.from(items.values(), (lines): Once => {
    const { at, about } = lines[0]!;
    return [at, about, ...lines.map(({ key }) => key)];
  });
  const packed: readonly (LineCount | Once)[] = [...all.filter((line) => !isOnce(line)), ...once];
  return deflateRawSync(JSON.stringify(packed), { level: 1 });
}

const isOnce = ({ line, times, learned, kept }: LineCount): boolean => line === '' && times === 1 && !learned && !kept;

export function unpackLines(packed: Uint8Array): LineCount[] {
  const all: readonly (LineCount | Once)[] = JSON.parse(inflateRawSync(packed).toString());
  return all.flatMap((one) => ('key' in one ? one : unpackOnce(one)));
}

function unpackOnce([at, about, ...keys]: Once): LineCount[] {
  return keys.map((key) => ({ key, line: '', times: 1, at, about, learned: false, kept: false }));
}

/** The lines that are left out, the last met first. */
export function learnedIn({ counts }: Lines): string[] {
  const learned = [...counts.values()].filter((line) => line.learned);
  return learned.toSorted((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1)).map(({ line }) => line);
}
