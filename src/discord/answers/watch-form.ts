/** The form of `/watch add` and `/watch edit`. */
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { WatchDraft } from '../../desk/watches.ts';
import type { MatchMode } from '../../news/watch/types.ts';
import { shorten } from '../format/limits.ts';

export const FORM = 'watch-form';

/** What people are told of each mode. */
export const MODES: Readonly<Record<MatchMode, { readonly label: string; readonly hint: string }>> = {
  wide: { label: 'Wide', hint: 'words in any form, and words that mean the same' },
  forms: { label: 'Forms', hint: 'words in any form (withdraw, withdrew, withdrawal)' },
  exact: { label: 'Exact', hint: 'words exactly as they are written' },
};

/** @param draft the id of the stored input; null: an empty form */
export function watchForm(typed: WatchDraft, draft: number | null): APIModalInteractionResponseCallbackData {
  const input = (
    custom_id: string,
    label: string,
    rest: { value: string; max: number; hint: string; wide?: boolean; example?: string },
  ) => ({
    type: ComponentType.Label as const,
    label,
    description: shorten(rest.hint, 100),
    component: {
      type: ComponentType.TextInput as const,
      custom_id,
      style: rest.wide ? TextInputStyle.Paragraph : TextInputStyle.Short,
      max_length: rest.max,
      required: custom_id !== 'mention',
      ...(rest.example && { placeholder: rest.example }),
      ...(rest.value && { value: rest.value.slice(0, rest.max) }),
    },
  });
  return {
    custom_id: draft === null ? FORM : `${FORM}:${draft.toString(36)}`,
    title: typed.of ? 'Edit watch' : 'New watch',
    components: [
      input('name', 'Name', { value: typed.name, max: 80, hint: 'Shown in alerts' }),
      input('terms', 'Terms', {
        value: typed.terms,
        max: 500,
        wide: true,
        hint: TERMS_HINT,
        example: 'embassy withdrawals',
      }),
      input('channel', 'Channel', {
        value: typed.channel,
        max: 500,
        hint: '#name, mention or id; several with commas between them',
      }),
      input('mention', 'Mention', {
        value: typed.mention,
        max: 500,
        hint: 'Optional: roles and people, as @name or id, with commas between them',
      }),
      modeMenu(typed.match ?? 'wide'),
    ],
  };
}

function modeMenu(chosen: MatchMode): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: 'Match',
    description: 'The preview shows what each mode would have matched',
    component: {
      type: ComponentType.StringSelect,
      custom_id: 'match',
      options: Object.entries(MODES).map(([value, { label, hint }]) => ({
        ...{ value, label },
        description: `${hint[0]!.toUpperCase()}${hint.slice(1)}`,
        default: value === chosen,
      })),
    },
  };
}

/** Discord shows 100 characters. */
const TERMS_HINT = '"phrase" · this OR that · -without · prefix* · title:word · IT, WHO, US … match only in capitals';
