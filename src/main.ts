/**
 * Start here: read the configuration, open the store, connect to Discord, run the loops, stop cleanly.
 *
 *   npm start                              until SIGTERM
 *   npm start -- --once [--config DIR]     one round; its messages as JSON lines on stdout
 *
 * Exit codes: 2 invalid configuration or arguments; 1 Discord or the data folder is unavailable; 3 some feeds failed
 * (`--once`); 0 otherwise.
 */
import { keepHeapSmall } from './app/heap.ts';
import { CONFIG_OPTION, runScript, type Script, type ScriptProcess } from './app/script.ts';

const START = {
  command: 'npm start',
  says: 'Runs the bot until SIGTERM or Ctrl-C: polls the feeds, and posts an alert for each story that a watch matches.',
  options: {
    once: { type: 'boolean', says: 'poll and send what is due, print each message as a JSON line, and exit' },
    port: {
      type: 'string',
      value: 'N',
      says: 'port of the local Discord’s page, without a token; default: ATTACHE_PORT, else any free one',
    },
    ...CONFIG_OPTION,
  },
  notes: [
    'The token and other variables of the environment are explained in .env.example.',
    'Exit codes: 0 all went well, 1 Discord or the data folder is unavailable, 2 a mistake in the configuration or the arguments, 3 some feeds failed (--once).',
  ],
} as const satisfies Script;

/** @returns the exit code */
export const attache = (around?: ScriptProcess): Promise<number> =>
  runScript(START, async (call) => (await import('./app/script/start.ts')).start(call), around);

if (import.meta.main) {
  keepHeapSmall();
  process.exit(await attache());
}
