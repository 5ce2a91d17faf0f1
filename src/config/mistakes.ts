/** Turns zod's issues into mistakes that a person can fix. */
import type { z } from 'zod';
import { nearestName } from './nearest.ts';
import type { ConfigMistake } from './types.ts';
import type { Path, ReadYaml } from './where.ts';

type Document = Extract<ReadYaml, { kind: 'read' }>;
type Issue = z.core.$ZodIssue;

/** One line for a terminal or log: `watches.yaml:4:10 what is wrong; what to write`; further lines are indented. */
export function printMistake(mistake: ConfigMistake): string {
  const message = mistake.message.replaceAll('\n', '\n    ');
  const parted = message.includes('\n') ? '\n    ' : '; ';
  return `${mistake.file}:${mistake.line}:${mistake.column} ${message}${mistake.advice === '' ? '' : parted}${mistake.advice}`;
}

export function byPosition(a: ConfigMistake, b: ConfigMistake): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** The mistakes of a failed parse with their positions. A misspelt key is reported once, not also as missing. */
export function schemaMistakes(file: string, document: Document, issues: readonly Issue[]): ConfigMistake[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownKey(document, issue, key)) : [],
  );
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  const wrong = issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !misspelt.has(spot(path)))
    .map(({ path, message }) => {
      const [said = '', advice = ''] = message.split('\n');
      const what = said.startsWith('is ') ? `${named(path, file)} ${said}` : said;
      return { file, ...document.at(path), message: what, advice };
    });
  return [...unknown.map(({ line, column, message, advice }) => ({ file, line, column, message, advice })), ...wrong];
}

function unknownKey(document: Document, issue: Issue, key: string) {
  const [what = '', keys = ''] = issue.message.split('\n');
  const { stray, ...place } = document.atKey(issue.path, key);
  const near = nearestName(key, keys.split(', '));
  const meant = near === null ? null : spot([...issue.path, near]);
  if (stray && near === null) {
    const advice = 'inside { } a comma ends a value, so put the whole value in quotes';
    return { ...place, meant, message: `“${key}” has no value after a comma`, advice };
  }
  const advice = near === null ? `valid keys are ${keys}` : `write ${near}`;
  return { ...place, meant, message: `${what} has no key “${key}”`, advice };
}

function spot(path: Path): string {
  return path.map(String).join('\n');
}

/** `channel` for watches.2.channel, `feeds 3` for the third row of feeds. */
function named(path: Path, file: string): string {
  const last = path.at(-1);
  if (last === undefined) return file;
  return typeof last === 'number' ? `entry ${last + 1} of ${String(path.at(-2))}` : String(last);
}
