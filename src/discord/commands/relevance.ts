import { type AlertInChannel, alertOf, type MuteFor, mutePublisher, muteStory } from '../../desk/alerts/relevance.ts';
import type { DeskContext } from '../../desk/desk.ts';
import { excludeWord, previewExclusion, wordsToExclude } from '../../desk/watches/exclude-word.ts';
import type { Watch } from '../../news/watch/types.ts';
import {
  CHOOSE_ACTION,
  CHOOSE_WORD,
  EXPIRED,
  renderExclusion,
  renderMuted,
  renderNotRelevant,
  renderWordChoice,
  SAVE_EXCLUSION,
} from '../answers/relevance.ts';
import { renderChanged } from '../answers/watch.ts';
import type { AnswerBody, ButtonPress, CommandModule, Reply } from '../interactions/types.ts';
import { NOT_RELEVANT } from '../target/message-buttons.ts';

/** *Not relevant* under an alert: mutes its story, or excludes its publisher or a word from the watch. */
export const relevance = {
  commands: [],
  buttons: [
    {
      name: NOT_RELEVANT,
      needs: 'editor',
      run: async (press, context) => {
        const alerted = await alertPressed(press, context);
        return { kind: 'reply', ...(alerted ? renderNotRelevant(alerted, press.args[0]!) : EXPIRED) };
      },
    },
    { name: CHOOSE_ACTION, needs: 'editor', run: chooseAction },
    {
      name: CHOOSE_WORD,
      needs: 'editor',
      run: (press, context) => {
        const [key = '', number = ''] = press.args;
        const word = press.values[0] ?? '';
        return ofWatch(press, context, number, async (watch) =>
          renderExclusion(word, await previewExclusion(watch, word, context), `${key}:${number}`),
        );
      },
    },
    {
      name: SAVE_EXCLUSION,
      needs: 'editor',
      run: (press, context) => {
        const [, number = '', word = ''] = press.args;
        return ofWatch(press, context, number, async (watch) =>
          renderChanged(await excludeWord(watch, word, press, context)),
        );
      },
    },
  ],
  forms: [],
} satisfies CommandModule;

function alertPressed({ args, ...asker }: ButtonPress, context: DeskContext): Promise<AlertInChannel | null> {
  return alertOf(args[0] ?? '', asker, context);
}

async function chooseAction(press: ButtonPress, context: DeskContext): Promise<Reply> {
  const [how = '', number = ''] = (press.values[0] ?? '').split(':');
  if (how === 'publisher')
    return ofWatch(press, context, number, async (watch, { lead }) =>
      renderChanged(await mutePublisher(watch, lead.publisher, press, context)),
    );
  if (how === 'word')
    return ofWatch(press, context, number, async (watch, { lead }) =>
      renderWordChoice(await wordsToExclude(lead, watch, context), `${press.args[0]}:${number}`),
    );
  const alerted = await alertPressed(press, context);
  if (!alerted) return { kind: 'update', ...EXPIRED };
  const { mute, undo } = await muteStory(alerted, how as MuteFor, press, context);
  return { kind: 'update', ...renderMuted(mute, undo) };
}

/** @param number the watch's number in its alert */
async function ofWatch(
  press: ButtonPress,
  context: DeskContext,
  number: string,
  render: (watch: Watch, alerted: AlertInChannel) => Promise<AnswerBody>,
): Promise<Reply> {
  const alerted = await alertPressed(press, context);
  const one = alerted?.watches.find((watch) => String(watch.number) === number);
  return {
    kind: 'update',
    embeds: [],
    components: [],
    ...(alerted && one ? await render(one.watch, alerted) : EXPIRED),
  };
}
