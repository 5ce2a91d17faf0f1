/** The answers of *Take*, *Release*, *Done*, *Reopen* and *Note*. */
import {
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { type Handled, LONGEST_NOTE } from '../../desk/alerts/handling.ts';
import { button, row } from '../format/buttons.ts';
import { timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { RELEASE, REOPEN } from '../target/message-buttons.ts';
import { renderChanged } from './watch.ts';

/** `take-over:<message key>` */
export const TAKE_OVER = 'take-over';
/** `note-form:<message key>` */
export const NOTE_FORM = 'note-form';

/** @param key of the message whose button was pressed */
export function renderHandled(handled: Handled, key: string): AnswerBody {
  if (handled.kind === 'yours')
    return {
      content: `You took this alert ${timestamp(handled.at)}.`,
      embeds: [],
      components: [row([button(`${RELEASE}:${key}`, 'Release')])],
    };
  if (handled.kind !== 'theirs') return renderChanged(handled);
  const { what, by, at } = handled;
  if (what === 'done')
    return {
      content: `<@${by}> marked this alert as done ${timestamp(at)}.`,
      embeds: [],
      components: [row([button(`${REOPEN}:${key}`, 'Reopen')])],
    };
  return {
    content: `<@${by}> took this alert ${timestamp(at)}.`,
    embeds: [],
    components: [row([button(`${TAKE_OVER}:${key}`, 'Take it over', ButtonStyle.Danger)])],
  };
}

export function noteForm(key: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: `${NOTE_FORM}:${key}`,
    title: 'Note',
    components: [
      {
        type: ComponentType.Label,
        label: 'Note',
        description: 'Shown on the alert, in All reports and on the board',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'note',
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_NOTE,
          required: true,
        },
      },
    ],
  };
}
