/** `npm run watch`: lists and tries watches from a terminal, and changes nothing. */
import { CONFIG_OPTION, runScript, type Script, type ScriptProcess } from '../app/script.ts';

const WATCH = {
  command: 'npm run watch',
  says: 'Lists and tries watches, and changes nothing.',
  arguments: [
    ['test "TERMS"', 'what these watch terms would have matched in the archive'],
    ['list', 'all watches'],
    ['show NAME', 'which words a watch accepts'],
  ],
  options: {
    ...CONFIG_OPTION,
    urgent: { type: 'string', value: 'RULE', says: 'with test: also which stories this rule would have made urgent' },
    notice: { type: 'string', value: 'RULE', says: 'with test: also which stories it would have raised to notice' },
  },
  notes: ['Exit codes: 0 answered, 2 a mistake in the configuration, the terms or the arguments.'],
} as const satisfies Script;

/** @returns the exit code */
export const watch = (around?: ScriptProcess): Promise<number> =>
  runScript(WATCH, async (call) => (await import('../app/script/watch.ts')).watch(call), around);

if (import.meta.main) process.exitCode = await watch();
