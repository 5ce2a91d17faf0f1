import { existsSync } from 'node:fs';
import { readCommandLine } from '../../src/app/script.ts';

/** A script for people who change the project, as its `--help` shows it. */
interface MeasuringScript {
  /** As a person types it: `npm run measure:parse`. */
  readonly command: string;
  /** What it does, one sentence. */
  readonly says: string;
  /** Its argument: `['DIR', 'a folder of feeds']`. Without it, it takes none. */
  readonly argument?: readonly [form: string, says: string];
  /** Its flags, each with what it does. */
  readonly flags?: Readonly<Record<string, string>>;
}

/** Reads the arguments of a script. Answers `--help`, and ends the process with 2 for what it does not accept. */
export function argumentsOf({ command, says, argument, flags = {} }: MeasuringScript): readonly string[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, meaning]) => [name, { type: 'boolean', says: meaning } as const]),
  );
  const script = { command, says, options, ...(argument && { arguments: [argument] }) };
  const read = readCommandLine(script, process.argv.slice(2));
  if (read.kind === 'run') return read.words;
  if (read.kind === 'help') console.log(read.text);
  else console.error(read.text);
  process.exit(read.kind === 'help' ? 0 : 2);
}

/**
 * The path that a measuring command was given. Ends the process with a usage line where none was given, and with a plain
 * sentence where nothing is there: the corpora are not part of this repository, and nothing but these commands uses them.
 */
export function inputOf(script: MeasuringScript & { readonly argument: readonly [string, string] }): string {
  const [path] = argumentsOf(script);
  if (!path) {
    console.error(`usage: npm run -s ${script.command.replace(/^npm run /, '')} -- ${script.argument[0]}`);
    process.exit(2);
  }
  if (!existsSync(path)) {
    console.error(`Skipped: ${path} does not exist. The corpora are optional and not part of this repository.`);
    process.exit(0);
  }
  return path;
}
