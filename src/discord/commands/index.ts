/** All commands, buttons and forms. */
import type { CommandModule } from '../interactions/types.ts';
import { board } from './board.ts';
import { brief } from './brief.ts';
import { digest } from './digest.ts';
import { feed } from './feed.ts';
import { follow } from './follow.ts';
import { handling } from './handling.ts';
import { helpModule } from './help.ts';
import { quiet } from './quiet.ts';
import { relevance } from './relevance.ts';
import { settings } from './settings.ts';
import { silence } from './silence.ts';
import { status } from './status.ts';
import { stories } from './stories.ts';
import { undo } from './undo.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';

const MODULES: readonly CommandModule[] = [
  stories,
  board,
  brief,
  follow,
  watch,
  feed,
  why,
  relevance,
  silence,
  handling,
  undo,
  settings,
  quiet,
  digest,
  status,
];

export const COMMAND_MODULES: readonly CommandModule[] = [...MODULES, helpModule(MODULES)];
