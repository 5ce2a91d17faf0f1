/** `npm run config`: the configuration that several machines share, as files and in an editor. */
import { userInfo } from 'node:os';
import type pg from 'pg';
import { SHIPPED } from '../app/config/place.ts';
import {
  CONFIG_OPTION,
  runScript,
  type Script,
  type ScriptCall,
  type ScriptProcess,
  StartupError,
} from '../app/script.ts';
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

interface Call extends Pick<ScriptCall, 'env' | 'stdout' | 'stderr'> {
  readonly pool: pg.Pool;
  readonly dir: string;
  readonly who: string;
  readonly name: FileName | null;
}

const hands = () => import('../app/machines/config-hands.ts');

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  async pull({ pool, dir, stdout }) {
    const { version, names } = await (await hands()).pullTexts(pool, dir);
    stdout(`Wrote version ${version} to ${dir}: ${names.join(', ')}.\n`);
    return 0;
  },
  async push({ pool, dir, who, stdout, stderr }) {
    const pushed = await (await hands()).pushTexts(pool, { dir, shipped: SHIPPED }, who);
    if (pushed.kind === 'pushed') {
      const what =
        pushed.names.length > 0 ? `Version ${pushed.version}: ${pushed.names.join(', ')}.` : 'Nothing differs.';
      stdout(`${what}\n`);
      return 0;
    }
    const { kind } = pushed;
    const { printMistake } = await import('../config/mistakes.ts');
    const lines =
      kind === 'mistakes'
        ? pushed.mistakes.map(printMistake)
        : [
            ...pushed.by.map(({ name, who: other }) => `${name} was changed by ${other}.`),
            'Pull first. Nothing was written.',
          ];
    stderr(`${lines.join('\n')}\n`);
    return kind === 'mistakes' ? 2 : 1;
  },
  async edit({ pool, who, name, env, stdout, stderr }) {
    const { printMistake } = await import('../config/mistakes.ts');
    const editor = env.VISUAL || env.EDITOR || 'vi';
    const edited = await (await hands()).editByHand(pool, SHIPPED, { name: name!, who, editor });
    if (edited.kind === 'edited') {
      stdout(edited.before === edited.after ? 'Nothing was changed.\n' : `${name} was changed.\n`);
      return 0;
    }
    stderr(edited.kind === 'refused' ? `${edited.reason}\n` : `${edited.mistakes.map(printMistake).join('\n')}\n`);
    return edited.kind === 'refused' ? 1 : 2;
  },
  async history({ pool, name, stdout }) {
    stdout(`${await (await hands()).printHistory(pool, name)}\n`);
    return 0;
  },
};

async function withPool(
  { ATTACHE_DATABASE: url }: Call['env'],
  work: (pool: pg.Pool) => Promise<number>,
): Promise<number> {
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

/** @returns the exit code */
export const config = (around?: ScriptProcess): Promise<number> =>
  runScript(
    CONFIG,
    async ({ values, words: [action = '', name, ...more], args, misused, ...call }) => {
      const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
      const isName = name === undefined || FILE_NAMES.some((one) => one === name);
      if (!run || more.length > 0 || !isName || (action === 'edit' && name === undefined))
        return misused(isName ? 'Say pull, push, edit NAME or history.' : `There is no ${name}.`);
      const dir = configDir(args, call.env);
      const who = values.who ?? userInfo().username;
      return withPool(call.env, (pool) =>
        run({ ...call, pool, dir, who, name: (name as FileName | undefined) ?? null }),
      );
    },
    around,
  );

if (import.meta.main) process.exitCode = await config();
