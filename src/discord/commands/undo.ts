import { undoChange } from '../../desk/undo.ts';
import { renderChanged, UNDO } from '../answers/watch.ts';
import type { CommandModule } from '../interactions/types.ts';

/** *Undo*: the button under each answer that reports a change. */
export const undo = {
  commands: [],
  buttons: [
    {
      name: UNDO,
      needs: 'responder',
      run: async ({ args, ...asker }, context) => {
        const changed = await undoChange(Number.parseInt(args[0] ?? '', 36), asker, context);
        if (changed.kind === 'refused') return { kind: 'reply', content: changed.reason };
        return { kind: 'update', ...renderChanged(changed), components: [] };
      },
    },
  ],
  forms: [],
} satisfies CommandModule;
