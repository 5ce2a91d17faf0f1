/** `npm run demo`: a recorded day of invented outlets, with no account and no network. */
import { runScript, type Script } from '../app/script.ts';

const DEMO = {
  command: 'npm run demo',
  says: 'Plays a recorded day of invented outlets with the real bot, without an account and without the internet.',
  options: {
    once: { type: 'boolean', says: 'play the day at once, without a page, and print each message as a JSON line' },
    port: { type: 'string', value: 'N', says: 'port of the page; default: any free one' },
  },
} as const satisfies Script;

if (import.meta.main)
  process.exitCode = await runScript(DEMO, async ({ values }) => (await import('../app/script/demo.ts')).demo(values));
