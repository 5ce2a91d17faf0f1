/** `npm run conformance`: is the bot a good guest? Plays days against publishers that check each rule of polite polling. */
import { runScript, type Script } from '../../src/app/script.ts';

const CONFORMANCE = {
  command: 'npm run conformance',
  says: 'Polls publishers on this machine for days of a made-up clock, with a restart each day, and checks each rule of polite polling.',
  arguments: [],
  options: { days: { type: 'string', value: 'N', says: 'how many days; default: 7' } },
  notes: ['Exit code: 0, or 1 when a rule was broken.'],
} as const satisfies Script;

process.exitCode = await runScript(CONFORMANCE, async ({ values, misused }) => {
  const days = Number(values.days ?? 7);
  if (!Number.isInteger(days) || days < 2 || days > 60) return misused('--days is a whole number from 2 to 60.');
  const { RULES } = await import('./rules.ts');
  const { playDays } = await import('./week.ts');
  const findings = await playDays(RULES, days, (day) => process.stderr.write(`Day ${day} of ${days}\n`));
  process.stdout.write('holds | requests | rule | source\n');
  for (const { rule, source, requests, wrong } of findings)
    process.stdout.write(`${wrong === null ? 'yes' : `NO: ${wrong}`} | ${requests} | ${rule} | ${source}\n`);
  const broken = findings.filter(({ wrong }) => wrong !== null).length;
  process.stdout.write(`${findings.length} rules in ${days} days, ${broken} broken\n`);
  return broken === 0 ? 0 : 1;
});
