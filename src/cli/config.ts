/** `npm run config`: the configuration that several machines share, as files and in an editor. */
import { userInfo } from 'node:os';
import type pg from 'pg';
import { SHIPPED } from '../app/config-place.ts';
import { CONFIG_OPTION, runScript, type Script, StartupError, usageMistake } from '../app/script.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir, FILE_NAMES } from '../config/read.ts';
import type { FileName } from '../config/types.ts';

const CONFIG = {
  command: 'npm run config',
  says: 'Reads and writes the configuration in the database of ATTACHE_DATABASE. All machines take up a change at once.',
  arguments: [
    ['pull', 'writes the texts into the folder'],
    ['push', 'takes the files of the folder, unless somebody has changed the texts since they were pulled'],
    ['edit NAME', 'opens one text, such as watches.yaml, in EDITOR'],
    ['history [NAME]', 'lists who changed which text, and when'],
  ],
  options: {
    who: { type: 'string', value: 'NAME', says: 'who makes the change, for the history; default: your user name' },
    ...CONFIG_OPTION,
  },
  notes: ['Exit codes: 0 done, 1 it could not be, 2 a mistake in the arguments or in the configuration.'],
} as const satisfies Script;

interface Call {
  readonly pool: pg.Pool;
  readonly dir: string;
  readonly who: string;
  readonly name: FileName | null;
}

const hands = () => import('../app/machines/config-hands.ts');

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  async pull({ pool, dir }) {
    const { version, names } = await (await hands()).pullTexts(pool, dir);
    process.stdout.write(`Wrote version ${version} to ${dir}: ${names.join(', ')}.\n`);
    return 0;
  },
  async push({ pool, dir, who }) {
    const pushed = await (await hands()).pushTexts(pool, { dir, shipped: SHIPPED }, who);
    if (pushed.kind === 'pushed') {
      const what =
        pushed.names.length > 0 ? `Version ${pushed.version}: ${pushed.names.join(', ')}.` : 'Nothing differs.';
      process.stdout.write(`${what}\n`);
      return 0;
    }
    const { kind } = pushed;
    const lines =
      kind === 'mistakes'
        ? pushed.mistakes.map(printMistake)
        : [
            ...pushed.by.map(({ name, who: other }) => `${name} was changed by ${other}.`),
            'Pull first. Nothing was written.',
          ];
    process.stderr.write(`${lines.join('\n')}\n`);
    return kind === 'mistakes' ? 2 : 1;
  },
  async edit({ pool, who, name }) {
    const editor = process.env.VISUAL || process.env.EDITOR || 'vi';
    const edited = await (await hands()).editByHand(pool, SHIPPED, { name: name!, who, editor });
    if (edited.kind === 'edited') {
      process.stdout.write(edited.before === edited.after ? 'Nothing was changed.\n' : `${name} was changed.\n`);
      return 0;
    }
    process.stderr.write(
      edited.kind === 'refused' ? `${edited.reason}\n` : `${edited.mistakes.map(printMistake).join('\n')}\n`,
    );
    return edited.kind === 'refused' ? 1 : 2;
  },
  async history({ pool, name }) {
    process.stdout.write(`${await (await hands()).printHistory(pool, name)}\n`);
    return 0;
  },
};

async function withPool(work: (pool: pg.Pool) => Promise<number>): Promise<number> {
  const url = process.env.ATTACHE_DATABASE;
  if (!url)
    throw new StartupError(
      'ATTACHE_DATABASE is not set. With one machine, the files of the folder are the configuration.',
    );
  const { openPool } = await import('../store/postgres/pool.ts');
  const { makeTables } = await import('../store/postgres/tables.ts');
  const { inPlainWords } = await import('../app/machines/trouble.ts');
  const pool = openPool(url, 2);
  try {
    await makeTables(pool).catch(inPlainWords);
    return await work(pool);
  } finally {
    await pool.end();
  }
}

process.exitCode = await runScript(CONFIG, async ({ values, words: [action = '', name, ...more] }) => {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  const isName = name === undefined || FILE_NAMES.some((one) => one === name);
  if (!run || more.length > 0 || !isName || (action === 'edit' && name === undefined)) {
    process.stderr.write(
      `${usageMistake(isName ? 'Say pull, push, edit NAME or history.' : `There is no ${name}.`, CONFIG)}\n`,
    );
    return 2;
  }
  const dir = configDir(process.argv.slice(2), process.env);
  const who = values.who ?? userInfo().username;
  return withPool((pool) => run({ pool, dir, who, name: (name as FileName | undefined) ?? null }));
});
