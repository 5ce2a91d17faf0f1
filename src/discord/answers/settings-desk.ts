/** The form of `/settings desk`, and what is said where it cannot be saved. */
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { type DeskDraft, MOST_RESPONDERS } from '../../desk/servers/alert-desk.ts';
import { button, row } from '../format/buttons.ts';
import { escapeMarkdown } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';

export const DESK_FORM = 'settings-desk';
export const DESK_AGAIN = 'settings-desk-again';

/** The value of the menu for no word from the server. */
const AS_WATCHES = 'watches';

const BUTTONS = [
  { value: AS_WATCHES, label: 'As each watch has it', description: 'Where a watch uses levels, if it says nothing' },
  { value: 'on', label: 'On', description: 'Below the alerts of all watches that do not say otherwise' },
  { value: 'off', label: 'Off', description: 'Only where a watch asks for them' },
];

export function deskForm({ desk, after, role, responders }: DeskDraft): APIModalInteractionResponseCallbackData {
  const chosen = BUTTONS.some(({ value }) => value === desk) ? desk : AS_WATCHES;
  return {
    custom_id: DESK_FORM,
    title: 'Desk of this server',
    components: [
      {
        ...{ type: ComponentType.Label, label: 'Buttons', description: 'Take, Done and Note below alerts' },
        component: {
          ...{ type: ComponentType.StringSelect, custom_id: 'desk' },
          options: BUTTONS.map((one) => ({ ...one, default: one.value === chosen })),
        },
      },
      {
        ...{ type: ComponentType.Label, label: 'Call somebody after' },
        description: 'When nobody takes an urgent alert for so long: 15m, 1h; empty: never',
        component: {
          ...{ type: ComponentType.TextInput, custom_id: 'after', style: TextInputStyle.Short, max_length: 10 },
          ...{ required: false, placeholder: '15m' },
          ...(after && { value: after.slice(0, 10) }),
        },
      },
      roleMenu('role', 'Role to call', role, { description: 'It is mentioned then, once', most: 1 }),
      roleMenu('responders', 'Responders', responders, {
        description: 'Roles that may take alerts, finish them and add notes, in addition to editors',
        most: MOST_RESPONDERS,
      }),
    ],
  };
}

function roleMenu(
  custom_id: string,
  label: string,
  chosen: readonly string[],
  { description, most }: { readonly description: string; readonly most: number },
): APILabelComponent {
  const defaults = chosen.slice(0, most).map((id) => ({ id, type: SelectMenuDefaultValueType.Role as const }));
  return {
    ...{ type: ComponentType.Label, label, description },
    component: {
      ...{ type: ComponentType.RoleSelect, custom_id, placeholder: 'Nobody' },
      ...{ min_values: 0, max_values: most, required: false },
      ...(defaults.length > 0 && { default_values: defaults }),
    },
  };
}

/** What was typed, as the desk reads it. */
export function draftIn(
  fields: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, readonly string[]>>,
): DeskDraft {
  const { desk = AS_WATCHES, after = '' } = fields;
  const { role = [], responders = [] } = lists;
  return { desk: desk === AS_WATCHES ? '' : desk, after, role: role.filter(Boolean), responders };
}

/** @param draft the id of what was typed */
export function renderUnsaved(reason: string, draft: number): AnswerBody {
  return {
    content: `${escapeMarkdown(reason)} Nothing was saved.`,
    components: [row([button(`${DESK_AGAIN}:${draft.toString(36)}`, 'Edit')])],
  };
}
