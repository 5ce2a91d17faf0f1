import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ProgramsFirst } from './tests/support/sequencer.ts';

// Bots and workers that tests start need not strip types of the same files again (a third of each start).
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/in-memory.ts',
    sequence: { sequencer: ProgramsFirst },
    // Most of a test's time is waiting: for a process to start, a socket, a browser.
    maxWorkers: 3,
    // Loading discord.js anew for each file takes longer than most files run.
    isolate: false,
    // Node itself loads the files, as it does for the bot, and keeps what it has compiled.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // No test is decided by how fast the machine is: a test that takes so long hangs.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    teardownTimeout: 600_000,
    expect: { poll: { interval: 5, timeout: 600_000 } },
  },
});
