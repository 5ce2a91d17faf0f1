/** Two processes change watches.yaml at the same moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { newestTexts } from '../../../src/store/postgres/config-rows.ts';
import type { TortureRow } from '../result.ts';
import type { Fleet } from './fleet.ts';

const EDITOR = fileURLToPath(new URL('./editor.ts', import.meta.url));
const EACH = 10;

export async function editRow({ url, pool, bots }: Fleet): Promise<TortureRow> {
  const logged = () => bots.filter((bot) => bot.said().includes('reloaded after a manual edit')).length;
  const ends = ['north', 'south'].map(async (name) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', EDITOR, url, name, String(EACH)]);
    const [code] = await once(child, 'close');
    return code;
  });
  const codes = await Promise.all(ends);
  const { texts } = await newestTexts(pool);
  const text = texts.find(({ name }) => name === 'watches.yaml')?.text ?? '';
  const wanted = ['north', 'south'].flatMap((name) => Array.from({ length: EACH }, (_, n) => `${name} ${n} `));
  const lost = wanted.filter((name) => !text.includes(name)).length;
  const wrong = codes.some((code) => code !== 0) ? 'an edit was refused' : null;
  for (let n = 0; n < 100 && logged() < bots.length; n++) await new Promise((resolve) => setTimeout(resolve, 100));
  const untaken = bots.length - logged();
  return {
    fault: `two processes change watches.yaml at once, ${EACH} times each`,
    ...{ tried: wanted.length, lost, doubled: 0, recovered: 'at once' },
    wrong: wrong ?? (untaken > 0 ? `${untaken} machines did not take it up` : null),
  };
}
