/** Runs an npm script in the process of the test: starting one of its own takes a second, and loads what is loaded here. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { ScriptProcess } from '../../src/app/script.ts';

export interface Ran {
  /** Its exit code. */
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** @param env all its variables; those of the machine do not count */
export async function runHere(
  script: (around: ScriptProcess) => Promise<number>,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ran> {
  const said = { out: '', err: '' };
  const own = { ...env };
  const status = await script({
    args,
    env: own,
    hasTerminal: false,
    stdout: (text) => {
      said.out += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
    stderr: (text) => {
      said.err += text;
    },
    logTo: (line) => {
      said.err += line;
    },
    loadEnv: () => void Object.assign(own, { ...parseEnv(readFileSync('.env', 'utf8')), ...own }),
  });
  return { status, ...said };
}
