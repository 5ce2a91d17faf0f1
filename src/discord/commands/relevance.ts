import type { Desk } from '../../desk/desk.ts';
import {
  type Alerted,
  alertOf,
  leaveOut,
  type MuteFor,
  mutePublisher,
  muteStory,
  tryWithout,
  unmuteStory,
  wordsToLeave,
} from '../../desk/relevance.ts';
import type { Counter, Pressed, Reply } from '../call.ts';
import {
  GONE,
  HOW,
  renderAsk,
  renderMuted,
  renderWithout,
  renderWords,
  SAVE_WITHOUT,
  UNMUTE,
  WORD,
} from '../relevance.ts';
import { NOT_RELEVANT } from '../render.ts';
import { renderChanged } from '../watch.ts';

/** *Not relevant* under an alert: mute its story or publisher, or leave a word out of the watch. */
export const relevance = {
  commands: [],
  buttons: [
    {
      name: NOT_RELEVANT,
      needs: 'editor',
      run: async (press, desk) => {
        const alerted = await asked(press, desk);
        return { kind: 'say', ...(alerted ? renderAsk(alerted, press.args[0]!) : GONE) };
      },
    },
    { name: HOW, needs: 'editor', run: chosen },
    {
      name: WORD,
      needs: 'editor',
      run: (press, desk) =>
        ofWatch(press, desk, async ({ watch }) => {
          const word = press.values[0] ?? '';
          return renderWithout(word, await tryWithout(watch, word, desk), press.args[0]!);
        }),
    },
    {
      name: SAVE_WITHOUT,
      needs: 'editor',
      run: (press, desk) =>
        ofWatch(press, desk, async ({ watch }) =>
          renderChanged(await leaveOut(watch, press.args[1] ?? '', press, desk)),
        ),
    },
    {
      name: UNMUTE,
      needs: 'editor',
      run: async (press, desk) => {
        await unmuteStory(Number(press.args[0]), press, desk);
        return { kind: 'turn', content: 'This story is told here again.', embeds: [], components: [] };
      },
    },
  ],
  forms: [],
} satisfies Counter;

function asked({ args, ...asker }: Pressed, desk: Desk): Promise<Alerted | null> {
  return alertOf(Number.parseInt(args[0] ?? '', 36), asker, desk);
}

async function chosen(press: Pressed, desk: Desk): Promise<Reply> {
  const [how = ''] = press.values;
  if (how === 'publisher') {
    return ofWatch(press, desk, async ({ watch, lead }) =>
      renderChanged(await mutePublisher(watch, lead.publisher, press, desk)),
    );
  }
  if (how === 'word') {
    return ofWatch(press, desk, async ({ watch, lead }) =>
      renderWords(wordsToLeave(lead, watch, desk), press.args[0]!),
    );
  }
  const alerted = await asked(press, desk);
  if (!alerted) return { kind: 'turn', ...GONE };
  const until = await muteStory(alerted, how as MuteFor, press, desk);
  return { kind: 'turn', ...renderMuted(alerted.file.story.id, until, how === 'change') };
}

type WithWatch = Alerted & { readonly watch: NonNullable<Alerted['watch']> };

async function ofWatch(press: Pressed, desk: Desk, say: (alerted: WithWatch) => Promise<object>): Promise<Reply> {
  const alerted = await asked(press, desk);
  return { kind: 'turn', embeds: [], components: [], ...(alerted?.watch ? await say(alerted as WithWatch) : GONE) };
}
