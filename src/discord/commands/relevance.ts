import type { DeskContext } from '../../desk/desk.ts';
import { leaveOut, tryWithout, wordsToLeave } from '../../desk/leave-out.ts';
import { type Alerted, alertOf, type MuteFor, mutePublisher, muteStory } from '../../desk/relevance.ts';
import type { Watch } from '../../news/types.ts';
import {
  GONE,
  HOW,
  renderAsk,
  renderMuted,
  renderWithout,
  renderWords,
  SAVE_WITHOUT,
  WORD,
} from '../answers/relevance.ts';
import { renderChanged } from '../answers/watch.ts';
import type { AnswerBody, ButtonPress, CommandModule, Reply } from '../interactions/types.ts';
import { NOT_RELEVANT } from '../target/render.ts';

/** *Not relevant* under an alert: mute its story or publisher, or leave a word out of the watch. */
export const relevance = {
  commands: [],
  buttons: [
    {
      name: NOT_RELEVANT,
      needs: 'editor',
      run: async (press, context) => {
        const alerted = await asked(press, context);
        return { kind: 'say', ...(alerted ? renderAsk(alerted, press.args[0]!) : GONE) };
      },
    },
    { name: HOW, needs: 'editor', run: chosen },
    {
      name: WORD,
      needs: 'editor',
      run: (press, context) => {
        const [key = '', number = ''] = press.args;
        const word = press.values[0] ?? '';
        return ofWatch(press, context, number, async (watch) =>
          renderWithout(word, await tryWithout(watch, word, context), `${key}:${number}`),
        );
      },
    },
    {
      name: SAVE_WITHOUT,
      needs: 'editor',
      run: (press, context) => {
        const [, number = '', word = ''] = press.args;
        return ofWatch(press, context, number, async (watch) =>
          renderChanged(await leaveOut(watch, word, press, context)),
        );
      },
    },
  ],
  forms: [],
} satisfies CommandModule;

function asked({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Alerted | null> {
  return alertOf(args[0] ?? '', asker, context);
}

async function chosen(press: ButtonPress, context: DeskContext): Promise<Reply> {
  const [how = '', number = ''] = (press.values[0] ?? '').split(':');
  if (how === 'publisher')
    return ofWatch(press, context, number, async (watch, { lead }) =>
      renderChanged(await mutePublisher(watch, lead.publisher, press, context)),
    );
  if (how === 'word')
    return ofWatch(press, context, number, async (watch, { lead }) =>
      renderWords(await wordsToLeave(lead, watch, context), `${press.args[0]}:${number}`),
    );
  const alerted = await asked(press, context);
  if (!alerted) return { kind: 'turn', ...GONE };
  const { mute, undo } = await muteStory(alerted, how as MuteFor, press, context);
  return { kind: 'turn', ...renderMuted(mute, undo) };
}

/** @param number of the watch in its alert */
async function ofWatch(
  press: ButtonPress,
  context: DeskContext,
  number: string,
  say: (watch: Watch, alerted: Alerted) => Promise<AnswerBody>,
): Promise<Reply> {
  const alerted = await asked(press, context);
  const one = alerted?.watches.find((watch) => String(watch.number) === number);
  return { kind: 'turn', embeds: [], components: [], ...(alerted && one ? await say(one.watch, alerted) : GONE) };
}
