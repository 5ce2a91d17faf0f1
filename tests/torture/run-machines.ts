/**
 * `npm run torture:machines`: several bots on one PostgreSQL that this starts and stops itself; they are killed, paused and cut
 * off, and a referee counts. Exits with 1 when anything was lost, doubled, out of order or too late.
 */
import { runScript, type Script } from '../../src/app/script.ts';
import { HEAD, hasFailed, printRow } from './result.ts';

const TORTURE = {
  command: 'npm run torture:machines',
  says: 'Kills, pauses and cuts off several machines that share the work, and counts what was lost or doubled. It starts a PostgreSQL of its own.',
  options: {
    short: {
      type: 'boolean',
      says: 'in two minutes on a quiet machine, with fewer feeds and kills, and without judging waits and refused writes; else about twenty',
    },
    seed: { type: 'string', value: 'N', says: 'chooses the moments of the kills; default: 1' },
  },
  notes: ['Exit code: 0, or 1 when anything was lost, doubled, out of order or (not in the short form) too late.'],
} as const satisfies Script;

process.exitCode = await runScript(TORTURE, async ({ values }) => {
  const { machineRows } = await import('./machines.ts');
  let failed = 0;
  process.stdout.write(`${HEAD}\n`);
  for await (const row of machineRows(values.short, Number(values.seed ?? 1))) {
    if (hasFailed(row)) failed++;
    process.stdout.write(`${printRow(row)}\n`);
  }
  return failed > 0 ? 1 : 0;
});
