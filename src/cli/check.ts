/** `npm run check`: checks the configuration, for editors and CI. */
import { CONFIG_OPTION, runScript, type Script, type ScriptProcess } from '../app/script.ts';

const CHECK = {
  command: 'npm run check',
  says: 'Checks the configuration files and lists every mistake with its file, line and what to write instead.',
  options: {
    archive: { type: 'boolean', says: 'also list thesaurus words that never occur in the archive' },
    ...CONFIG_OPTION,
  },
  notes: ['Exit codes: 0 the files are valid, 2 they have mistakes.'],
} as const satisfies Script;

/** @returns the exit code */
export const check = (around?: ScriptProcess): Promise<number> =>
  runScript(CHECK, async (call) => (await import('../app/script/check.ts')).check(call), around);

if (import.meta.main) process.exitCode = await check();
