/** Every npm script of our own explains itself, and refuses what it does not know. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readCommandLine } from '../../src/app/script.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
/** They run the programs of others, which have a help of their own. */
const OF_OTHERS = ['test', 'fix'];
const ours = Object.entries(scripts).filter(([name]) => !OF_OTHERS.includes(name));

/** Runs what `npm run NAME -- …` runs, without npm. */
function run(command: string, ...args: string[]) {
  const words = command.split(' ').slice(command.split(' ').indexOf('node') + 1);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

test('there are such scripts', () => {
  expect(ours.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'start',
      'demo',
      'check',
      'doctor',
      'watch',
      'init',
      'stories',
      'torture',
      'bench',
      'measure:parse',
    ]),
  );
});

describe.each(ours)('npm run %s', (name, command) => {
  it('explains itself with --help, and does nothing else', () => {
    const { status, out, err } = run(command, '--help');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const typed = name === 'start' ? 'npm start' : `npm run ${name}`;
    expect(out).toContain(`\nUsage: ${typed} -- `);
    expect(out).toMatch(/^[A-Z].*\.$/m);
    expect(out).toContain('  --help');
  });

  it('refuses an option that it does not know, in a sentence', () => {
    const { status, err } = run(command, '--nonsense');
    expect(status).toBe(2);
    expect(err).toMatch(/'--nonsense'/);
    expect(err).toMatch(/ -- --help shows what it accepts\.\n$/);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});

describe('a command line', () => {
  const SCRIPT = {
    command: 'npm run example',
    says: 'Does nothing.',
    options: { loud: { type: 'boolean', says: 'says so' }, to: { type: 'string', value: 'FILE', says: 'where to' } },
  } as const;

  it('is read into values, with false for a flag that is not there', () => {
    expect(readCommandLine(SCRIPT, ['--to', 'a'])).toMatchObject({ kind: 'run', values: { loud: false, to: 'a' } });
  });

  it.each([[['--to']], [['word']], [['--loud=1']]])('has a mistake in %j', (args) => {
    expect(readCommandLine(SCRIPT, args)).toMatchObject({ kind: 'mistake' });
  });

  it('shows each option with its value in the help, whatever else is wrong', () => {
    const read = readCommandLine(SCRIPT, ['--wrong', '--help']);
    expect(read).toMatchObject({ kind: 'help', text: expect.stringMatching(/ {2}--to FILE {2}where to\n/) });
  });
});
