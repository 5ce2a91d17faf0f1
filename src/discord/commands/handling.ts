import { canNote, handleAlert, noteAlert } from '../../desk/alerts/handling.ts';
import type { DeskContext } from '../../desk/desk.ts';
import type { HandlingStep } from '../../news/alert/handling.ts';
import { NOTE_FORM, noteForm, renderHandled, TAKE_OVER } from '../answers/handling.ts';
import { renderChanged } from '../answers/watch.ts';
import type { Button, ButtonPress, CommandModule, Reply } from '../interactions/types.ts';
import { DONE, NOTE, RELEASE, REOPEN, TAKE } from '../target/message-buttons.ts';

const step = (name: string, what: HandlingStep): Button => ({
  name,
  needs: 'responder',
  run: async ({ args, ...asker }, context) => {
    const key = args[0] ?? '';
    return { kind: 'update', ...renderHandled(await handleAlert(key, what, asker, context), key) };
  },
});

/** The second row below an alert: who takes care of it. */
export const handling = {
  commands: [],
  buttons: [
    step(TAKE, 'take'),
    step(TAKE_OVER, 'take over'),
    step(RELEASE, 'release'),
    step(DONE, 'done'),
    step(REOPEN, 'reopen'),
    { name: NOTE, needs: 'responder', run: openNote },
  ],
  forms: [
    {
      name: NOTE_FORM,
      needs: 'responder',
      run: async ({ args, fields, ...asker }, context) => ({
        kind: 'reply',
        ...renderChanged(await noteAlert(args[0] ?? '', fields.note ?? '', asker, context)),
      }),
    },
  ],
} satisfies CommandModule;

async function openNote({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Reply> {
  const key = args[0] ?? '';
  if (!(await canNote(key, asker, context))) return { kind: 'reply', content: 'This alert has expired.' };
  return { kind: 'openForm', form: noteForm(key) };
}
