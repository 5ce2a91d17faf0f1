import { takeBack } from '../../desk/undo.ts';
import { renderChanged, UNDO } from '../answers/watch.ts';
import type { Counter } from '../interactions/types.ts';

/** *Undo*: under each answer that tells of a change. */
export const undo = {
  commands: [],
  buttons: [
    {
      name: UNDO,
      needs: 'editor',
      run: async ({ args, ...asker }, desk) => {
        const changed = await takeBack(Number.parseInt(args[0] ?? '', 36), asker, desk);
        if (changed.kind === 'refused') return { kind: 'say', content: changed.reason };
        return { kind: 'turn', ...renderChanged(changed), components: [] };
      },
    },
  ],
  forms: [],
} satisfies Counter;
