/** All commands, buttons and forms, listed by hand. */
import type { Counter } from './call.ts';
import { why } from './commands/why.ts';

export const COUNTERS: readonly Counter[] = [why];
