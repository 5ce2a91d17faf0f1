/** `npm run doctor`: checks the whole set-up and says what is wrong and how to fix it. */
import { CONFIG_OPTION, runScript, type Script, type ScriptProcess } from '../app/script.ts';

const DOCTOR = {
  command: 'npm run doctor',
  says: 'Checks the whole set-up (token, channels and permissions, each feed) and says what is wrong and what to do.',
  options: CONFIG_OPTION,
  notes: ['Exit codes: 0 no problems, 1 problems.'],
} as const satisfies Script;

/** @returns the exit code */
export const doctor = (around?: ScriptProcess): Promise<number> =>
  runScript(DOCTOR, async (call) => (await import('../app/script/doctor.ts')).doctor(call), around);

if (import.meta.main) process.exitCode = await doctor();
