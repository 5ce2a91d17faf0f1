/** All commands, buttons and forms, listed by hand. */
import type { Counter } from './call.ts';
import { feed } from './commands/feed.ts';
import { undo } from './commands/undo.ts';
import { watch } from './commands/watch.ts';
import { why } from './commands/why.ts';

export const COUNTERS: readonly Counter[] = [watch, feed, why, undo];
