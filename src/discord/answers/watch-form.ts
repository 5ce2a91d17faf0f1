/** The form of `/watch add` and `/watch edit`. */
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { type MentionId, MOST_MENTIONS } from '../../desk/watches/mentions.ts';
import { MOST_PLACES } from '../../desk/watches/places.ts';
import type { WatchDraft } from '../../desk/watches/watches.ts';
import type { MatchMode } from '../../news/watch/types.ts';
import { HOLDS_ALERTS } from '../format/channel-types.ts';
import { shorten } from '../format/limits.ts';

export const FORM = 'watch-form';

/** What people are told of each mode. */
export const MODES: Readonly<Record<MatchMode, { readonly label: string; readonly hint: string }>> = {
  wide: { label: 'Wide', hint: 'words in any form, and words that mean the same' },
  forms: { label: 'Forms', hint: 'words in any form (withdraw, withdrew, withdrawal)' },
  exact: { label: 'Exact', hint: 'words exactly as they are written' },
};

/** What the menus of the form show as chosen: what of the draft still is on this server. */
export interface Picked {
  /** Ids of channels. */
  readonly channels: readonly string[];
  readonly mentions: readonly MentionId[];
  /** Why these channels are chosen; null: there is nothing to explain. */
  readonly why: string | null;
}

/** @param draft the id of the stored input; null: an empty form */
export function watchForm(
  typed: WatchDraft,
  picked: Picked,
  draft: number | null,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: draft === null ? FORM : `${FORM}:${draft.toString(36)}`,
    title: typed.of ? 'Edit watch' : 'New watch',
    components: [
      textField('name', 'Name', { value: typed.name, max: 80, hint: 'Shown in alerts' }),
      textField('terms', 'Terms', {
        ...{ value: typed.terms, max: 500, wide: true },
        ...{ hint: TERMS_HINT, example: 'embassy withdrawals' },
      }),
      channelMenu(picked),
      mentionMenu(picked.mentions),
      modeMenu(typed.match ?? 'wide'),
    ],
  };
}

interface TextField {
  readonly value: string;
  readonly max: number;
  readonly hint: string;
  readonly wide?: boolean;
  readonly example?: string;
}

function textField(
  custom_id: string,
  label: string,
  { value, max, hint, wide, example }: TextField,
): APILabelComponent {
  return {
    ...{ type: ComponentType.Label, label, description: shorten(hint, 100) },
    component: {
      ...{ type: ComponentType.TextInput, custom_id, max_length: max, required: true },
      style: wide ? TextInputStyle.Paragraph : TextInputStyle.Short,
      ...(example && { placeholder: example }),
      ...(value && { value: value.slice(0, max) }),
    },
  };
}

function channelMenu({ channels, why }: Picked): APILabelComponent {
  const defaults = channels
    .slice(0, MOST_PLACES)
    .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel as const }));
  return {
    ...{
      type: ComponentType.Label,
      label: 'Channels',
      description: shorten(why ?? 'Each gets alerts of its own; you must be able to post there', 100),
    },
    component: {
      ...{ type: ComponentType.ChannelSelect, custom_id: 'channel', channel_types: [...HOLDS_ALERTS] },
      ...{ placeholder: 'Choose channels', min_values: 1, max_values: MOST_PLACES, required: true },
      ...(defaults.length > 0 && { default_values: defaults }),
    },
  };
}

function mentionMenu(chosen: readonly MentionId[]): APILabelComponent {
  const defaults = chosen.slice(0, MOST_MENTIONS).map(({ id, kind }) => ({
    id,
    type: kind === 'role' ? (SelectMenuDefaultValueType.Role as const) : (SelectMenuDefaultValueType.User as const),
  }));
  return {
    ...{ type: ComponentType.Label, label: 'Mention', description: 'Roles and people that each alert mentions' },
    component: {
      ...{ type: ComponentType.MentionableSelect, custom_id: 'mention', placeholder: 'Nobody' },
      ...{ min_values: 0, max_values: MOST_MENTIONS, required: false },
      ...(defaults.length > 0 && { default_values: defaults }),
    },
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
