/** `npm run torture`: every ordered pair of faults between the outbox and Discord. Exits with 1 when an alert is lost or doubled. */
import { runScript } from '../../src/app/script.ts';
import { FAULTS, tryPair } from './pairs.ts';

const TORTURE = {
  command: 'npm run torture',
  says: 'Puts every ordered pair of faults between the outbox and Discord, and counts what was lost or doubled.',
  options: {},
  notes: ['Exit codes: 0 nothing lost or doubled, 1 something was.'],
} as const;

process.exitCode = await runScript(TORTURE, async () => {
  const names = Object.keys(FAULTS);
  let failed = 0;
  process.stdout.write('fault | tried | lost | doubled | recovered in\n');
  for (const first of names)
    for (const second of names) {
      const { pair, tried, lost, doubled, minutes } = await tryPair([first, second]);
      if (lost + doubled > 0) failed++;
      process.stdout.write(
        `${pair} | ${tried} | ${lost} | ${doubled} | ${minutes === null ? 'never' : `${minutes} min`}\n`,
      );
    }
  process.stdout.write(`${names.length ** 2} pairs, ${failed} of them lost or doubled an alert\n`);
  return failed > 0 ? 1 : 0;
});
