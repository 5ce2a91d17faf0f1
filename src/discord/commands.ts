/** All commands, buttons and forms, listed by hand. */
import type { Counter } from './call.ts';
import { feed } from './commands/feed.ts';
import { helpOn } from './commands/help.ts';
import { relevance } from './commands/relevance.ts';
import { status } from './commands/status.ts';
import { stories } from './commands/stories.ts';
import { undo } from './commands/undo.ts';
import { watch } from './commands/watch.ts';
import { why } from './commands/why.ts';

const DESKS: readonly Counter[] = [stories, watch, feed, why, relevance, undo, status];

export const COUNTERS: readonly Counter[] = [...DESKS, helpOn(DESKS)];
