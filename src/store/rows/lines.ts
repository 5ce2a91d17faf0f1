/** Rows of the lines that a feed's items repeat. */
import { inflateRawSync } from 'node:zlib';
import type { LineCount, Lines, LinesChange } from '../../news/feed/clean/learn.ts';
import type { Row } from './row.ts';

/**
 * The lines with the changes that were put aside, in order.
 * @param counted the column of `feeds`
 */
export function linesIn(
  counted: Row[string] | undefined,
  lines: readonly Row[],
  changes: readonly LinesChange[],
): Lines {
  const counts = lines.map(lineCount);
  const worked: Lines = { articles: Number(counted ?? 0), counts: new Map(counts.map((one) => [one.key, one])) };
  return changes.reduce(changed, worked);
}

/** `lines` after a change: what an operator keeps stays. */
function changed({ counts }: Lines, { articles, set, forgotten }: LinesChange): Lines {
  const after = new Map(counts);
  for (const key of forgotten) if (!after.get(key)?.kept) after.delete(key);
  for (const line of set) {
    const isKept = after.get(line.key)?.kept ?? false;
    after.set(line.key, { ...line, kept: isKept, learned: line.learned && !isKept });
  }
  return { articles, counts: after };
}

function lineCount(row: Row): LineCount {
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

/** A change that was put aside, in a row of `line_changes`. */
export function putAsideIn({ change }: Row): LinesChange {
  return JSON.parse(inflateRawSync(change as Uint8Array).toString());
}
