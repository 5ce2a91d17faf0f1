import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Refuses to load what only several machines need. */
const HOOK = `
import { registerHooks } from 'node:module';
registerHooks({
  resolve(name, context, next) {
    if (name === 'pg' || /\\/(?:postgres|machines)\\//.test(name)) throw new Error('loaded: ' + name + ' from ' + context.parentURL);
    return next(name, context);
  },
});`;

it('loads nothing of PostgreSQL for one process alone', () => {
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', hook, '--eval', "await import('./src/app/script/start.ts')"],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
});
