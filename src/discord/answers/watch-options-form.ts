/** The second step of the form of `/watch add` and `/watch edit`: what has no room in the first, which may have five fields. */
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { WatchOptions } from '../../desk/watches/options.ts';
import { LEVELS } from '../../news/alert/level.ts';
import { hasLabel } from '../../news/feed/labels.ts';
import type { UpdateMode } from '../../news/watch/types.ts';

export const MORE_FORM = 'watch-options';

/** The value of a level menu for no level. */
const NO_LEVEL = 'none';

/** @param labels those of feeds, the most used first @param draft the id of the stored input */
export function optionsForm(
  chosen: WatchOptions,
  labels: readonly string[],
  draft: number,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: `${MORE_FORM}:${draft.toString(36)}`,
    title: 'More options',
    components: [
      menu('level', { label: 'Level', description: 'Of all its alerts; /watch level adds rules that raise it' }, [
        option(NO_LEVEL, 'None', 'As the server has it', chosen.level === null),
        ...LEVELS.map((level) =>
          option(level, `${level[0]!.toUpperCase()}${level.slice(1)}`, null, chosen.level === level),
        ),
      ]),
      menu('updates', { label: 'Updates', description: 'How developments of a story are posted' }, [
        ...Object.entries(UPDATES).map(([mode, hint]) =>
          option(mode, `${mode[0]!.toUpperCase()}${mode.slice(1)}`, hint, chosen.updates === mode),
        ),
      ]),
      {
        ...{ type: ComponentType.Label, label: 'Digest' },
        description: 'When its stories come in one message, as well; empty: as the channel has it',
        component: {
          ...{ type: ComponentType.TextInput, custom_id: 'digest', style: TextInputStyle.Short, max_length: 100 },
          ...{ required: false, placeholder: 'weekdays 8:00' },
          ...(chosen.digest && { value: chosen.digest }),
        },
      },
      ...labelMenu('only', 'Only feeds with a label', chosen.only, labels),
      ...labelMenu('except', 'Not feeds with a label', chosen.except, labels),
    ],
  };
}

const UPDATES: Readonly<Record<UpdateMode, string>> = {
  reply: 'a reply to the alert',
  thread: 'in a thread under the alert',
  edit: 'the alert is edited, without a new message',
};

function option(value: string, label: string, description: string | null, isChosen: boolean): APISelectMenuOption {
  return { value, label, default: isChosen, ...(description && { description }) };
}

function menu(
  custom_id: string,
  said: { readonly label: string; readonly description: string },
  options: APISelectMenuOption[],
): APILabelComponent {
  return { type: ComponentType.Label, ...said, component: { type: ComponentType.StringSelect, custom_id, options } };
}

/** A menu holds 25 options: those that are chosen come first, then the most used. */
const MOST_OPTIONS = 25;

function labelMenu(
  custom_id: string,
  label: string,
  chosen: readonly string[],
  labels: readonly string[],
): readonly APILabelComponent[] {
  const offered = [...chosen, ...labels.filter((one) => !hasLabel(chosen, one))].slice(0, MOST_OPTIONS);
  if (offered.length === 0) return [];
  return [
    {
      ...{ type: ComponentType.Label, label, description: 'Labels of feeds, as /feed list shows them' },
      component: {
        ...{ type: ComponentType.StringSelect, custom_id, placeholder: 'Any', required: false },
        ...{ min_values: 0, max_values: offered.length },
        options: offered.map((one) => option(one, one, null, hasLabel(chosen, one))),
      },
    },
  ];
}
