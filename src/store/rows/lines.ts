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

/** All lines of a feed, as deflated JSON. */
export function packLines({ counts }: Lines): Uint8Array {
  return deflateRawSync(JSON.stringify([...counts.values()]), { level: 1 });
}

export function unpackLines(packed: Uint8Array): LineCount[] {
  return JSON.parse(inflateRawSync(packed).toString());
}

/** The lines that are left out, the last met first. */
export function learnedIn({ counts }: Lines): string[] {
  const learned = [...counts.values()].filter((line) => line.learned);
  return learned.toSorted((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1)).map(({ line }) => line);
}
