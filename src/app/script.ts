/** What all npm scripts have in common: their options, `--help`, and how they end. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { StoreError } from '../store/store.ts';

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

interface CommandLine<S extends Script> {
  readonly values: Values<S>;
  readonly words: readonly string[];
}

export type ReadCommandLine<S extends Script> =
  | ({ readonly kind: 'run' } & CommandLine<S>)
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
export function usageMistake(what: string, { command }: Pick<Script, 'command'>): string {
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

/**
 * Runs a script: answers `--help`, refuses what it does not accept, loads `.env` where it reads the configuration, and tells expected trouble in a sentence.
 * @returns its exit code: 2 for a mistake in the arguments, 1 when something it needs is unavailable, else what `main` returns
 */
export async function runScript<const S extends Script>(
  script: S,
  main: (line: CommandLine<S>) => Promise<number>,
): Promise<number> {
  const read = readCommandLine(script, process.argv.slice(2));
  if (read.kind === 'help') process.stdout.write(`${read.text}\n`);
  if (read.kind === 'mistake') process.stderr.write(`${read.text}\n`);
  if (read.kind !== 'run') return read.kind === 'help' ? 0 : 2;
  // Rows of the configuration may name variables.
  if ('config' in script.options && existsSync('.env')) process.loadEnvFile('.env');
  try {
    return await main(read);
  } catch (error) {
    if (!(error instanceof StartupError || error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** A port from an option or the environment; 0, any free one, where none is named. @throws StartupError when it is no port */
export function portOf(written: string | undefined, name: string): number {
  const port = Number(written || 0);
  if (/^\d*$/.test(written ?? '') && port <= 65_535) return port;
  throw new StartupError(`${name} is “${written}”, which is not a port. Write a number from 1 to 65535.`);
}
