/** What benches print: rows of one table, each a ratio of ours to something that was run beside it. */
import { execFileSync } from 'node:child_process';

export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** What was run beside it. */
  readonly peer: string;
  readonly theirs: number;
}

/** Something that could not be run beside it, and why. */
export interface Skipped {
  readonly what: string;
  readonly peer: string;
  readonly why: string;
}

/** A bench measures, and tells each row as soon as it has it. */
export type Bench = (tell: (row: Row | Skipped) => void) => Promise<void>;

export const HEAD = '| what | ours | beside it | ours by theirs |\n|---|--:|--:|--:|';

export function printRow(row: Row | Skipped): string {
  if ('why' in row) return `| ${row.what} | | ${row.peer}: skipped, ${row.why} | |`;
  const { what, unit, ours, peer, theirs } = row;
  return `| ${what}, ${unit} | ${short(ours)} | ${peer}: ${short(theirs)} | ${short(ours / theirs)} |`;
}

/** Three digits that count. */
function short(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  const size = Math.abs(number);
  return size >= 100 ? number.toFixed(0) : size >= 10 ? number.toFixed(1) : number.toFixed(2);
}

/** Whether a program that is run beside ours is there. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
