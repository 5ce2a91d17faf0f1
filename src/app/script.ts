/** What all npm scripts have in common: their options, `--help`, and how they end. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EnvironmentVariables } from '../config/feed-auth.ts';
import { StoreError } from '../store/store.ts';
import { keepCompiled } from './compiled.ts';
import type { LogPlace } from './log/log.ts';

/** Something that a script needs is unavailable; the message says what, where, and what to do. */
export class StartupError extends Error {}

interface ScriptOption {
  readonly type: 'string' | 'boolean';
  /** Name of the value in the help, for an option of type `string`: `DIR`. */
  readonly value?: string;
  /** It may be given several times. */
  readonly multiple?: true;
  readonly says: string;
}

/** A script as its `--help` shows it. */
export interface Script {
  /** As a person types it: `npm run stories`. */
  readonly command: string;
  /** What it does, one sentence. */
  readonly says: string;
  /** Its arguments besides options, each with what it does: `['show ID', 'a story with its reports']`. Without them it takes none. */
  readonly arguments?: readonly (readonly [form: string, says: string])[];
  readonly options: Readonly<Record<string, ScriptOption>>;
  /** Further lines: exit codes, environment. */
  readonly notes?: readonly string[];
}

/** `--config DIR`, for the scripts that read the configuration; `configDir` finds it. */
export const CONFIG_OPTION = {
  config: { type: 'string', value: 'DIR', says: 'folder of the configuration; default: ATTACHE_CONFIG, else config' },
} as const;

type Values<S extends Script> = {
  readonly [K in keyof S['options']]: S['options'][K]['type'] extends 'boolean'
    ? boolean
    : S['options'][K] extends { readonly multiple: true }
      ? readonly string[] | undefined
      : string | undefined;
};

/** What a script was given, and where it writes: of its process, or in a test. */
export interface ScriptProcess {
  /** What stands after the script's name. */
  readonly args: readonly string[];
  readonly env: EnvironmentVariables;
  /** Whether a person can be asked. */
  readonly hasTerminal: boolean;
  readonly stdout: (text: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  readonly logTo: LogPlace;
  /** Adds the variables of `.env` to `env`, as `process.loadEnvFile` does. Called only where there is such a file. */
  readonly loadEnv: () => void;
}

/** A call of a script, whose options have these values. */
export interface ScriptCall<V = unknown> extends Omit<ScriptProcess, 'loadEnv'> {
  readonly values: V;
  readonly words: readonly string[];
  /** Tells a mistake in the arguments, and where to find what is possible. @returns the exit code for it */
  readonly misused: (what: string) => 2;
}

export type ReadCommandLine<S extends Script> =
  | { readonly kind: 'run'; readonly values: Values<S>; readonly words: readonly string[] }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'mistake'; readonly text: string };

/** Reads the arguments of a script. `--help` and `-h` come before any mistake. */
export function readCommandLine<const S extends Script>(script: S, args: readonly string[]): ReadCommandLine<S> {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help', text: helpOf(script) };
  const flags = Object.entries(script.options).filter(([, { type }]) => type === 'boolean');
  const options = Object.fromEntries(
    Object.entries(script.options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: script.arguments !== undefined });
    const values = { ...Object.fromEntries(flags.map(([name]) => [name, false])), ...parsed.values } as Values<S>;
    return { kind: 'run', values, words: parsed.positionals };
  } catch (error) {
    return { kind: 'mistake', text: usageMistake((error as Error).message, script) };
  }
}

/** A mistake in the arguments, and where to find what is possible. */
function usageMistake(what: string, { command }: Pick<Script, 'command'>): string {
  return `${what}\n${command} -- --help shows what it accepts.`;
}

function helpOf({ command, says, arguments: forms = [], options, notes = [] }: Script): string {
  const rows = Object.entries(options).map(
    ([name, { value, says: meaning }]) => [`--${name}${value ? ` ${value}` : ''}`, meaning] as const,
  );
  const all = [...rows, ['--help', 'show this text'] as const];
  const width = Math.max(...[...all, ...forms].map(([left]) => left.length));
  const table = (lines: readonly (readonly [string, string])[]) =>
    lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
  return [
    says,
    `\nUsage: ${command}${forms.length > 0 ? ' -- ARGUMENTS' : ' --'} [OPTIONS]`,
    ...(forms.length > 0 ? [`\nArguments:\n${table(forms)}`] : []),
    `\nOptions:\n${table(all)}`,
    ...(notes.length > 0 ? [`\n${notes.join('\n')}`] : []),
  ].join('\n');
}

/** The script's own process. */
function thisProcess(): ScriptProcess {
  return {
    args: process.argv.slice(2),
    env: process.env,
    hasTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    logTo: process.stderr.isTTY ? 'terminal' : 'stderr',
    loadEnv: () => process.loadEnvFile('.env'),
  };
}

/**
 * Runs a script: answers `--help`, refuses what it does not accept, loads `.env` where it reads the configuration, and tells expected trouble in a sentence.
 * @param main loads what it needs itself, so that a mistake in the arguments is told at once
 * @returns its exit code: 2 for a mistake in the arguments, 1 when something it needs is unavailable, else what `main` returns
 */
export async function runScript<const S extends Script>(
  script: S,
  main: (call: ScriptCall<Values<S>>) => Promise<number>,
  { loadEnv, ...around }: ScriptProcess = thisProcess(),
): Promise<number> {
  const { args, stdout, stderr } = around;
  const read = readCommandLine(script, args);
  if (read.kind === 'help') stdout(`${read.text}\n`);
  if (read.kind === 'mistake') stderr(`${read.text}\n`);
  if (read.kind !== 'run') return read.kind === 'help' ? 0 : 2;
  keepCompiled();
  // Rows of the configuration may name variables.
  if ('config' in script.options && existsSync('.env')) loadEnv();
  const misused = (what: string) => {
    stderr(`${usageMistake(what, script)}\n`);
    return 2 as const;
  };
  try {
    return await main({ ...around, values: read.values, words: read.words, misused });
  } catch (error) {
    if (!(error instanceof StartupError || error instanceof StoreError)) throw error;
    stderr(`${error.message}\n`);
    return 1;
  }
}

/** A port from an option or the environment; 0, any free one, where none is named. @throws StartupError when it is no port */
export function portOf(written: string | undefined, name: string): number {
  const port = Number(written || 0);
  if (/^\d*$/.test(written ?? '') && port <= 65_535) return port;
  throw new StartupError(`${name} is “${written}”, which is not a port. Write a number from 1 to 65535.`);
}
