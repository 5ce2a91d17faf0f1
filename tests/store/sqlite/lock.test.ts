import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../../src/store/sqlite/lock.ts';

let folder: string;
let other: ChildProcess | null = null;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'lock-')), 'data');
});
afterEach(() => {
  other?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Another bot on this folder: holds the lock until it is killed. */
async function otherBot(): Promise<ChildProcess> {
  const lock = new URL('../../../src/store/sqlite/lock.ts', import.meta.url).href;
  const script = `import { lockFolder } from ${JSON.stringify(lock)};
    const release = lockFolder(${JSON.stringify(folder)});
    console.log(release ? 'locked' : 'refused');
    // What nothing refers to is collected, and a collected database lets go of its lock.
    setInterval(() => release, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said).trim()).toBe('locked');
  return child;
}

describe('the lock of a data folder', () => {
  it('is had by one, and by another once it is given back', () => {
    const release = lockFolder(folder);
    expect(release).not.toBeNull();
    expect(lockFolder(folder)).toBeNull();
    release!();
    const again = lockFolder(folder);
    expect(again).not.toBeNull();
    again!();
  });

  it('is refused while another process has it, and free as soon as that is killed', async () => {
    other = await otherBot();
    expect(lockFolder(folder)).toBeNull();
    other.kill('SIGKILL');
    await once(other, 'exit');
    const release = lockFolder(folder);
    expect(release).not.toBeNull();
    release!();
  });
});
