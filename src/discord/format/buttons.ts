/** Rows of buttons (Discord's docs, Component Reference). */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

export type ButtonRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** `custom_id`: at most 100 characters, returned when the button is pressed; `label`: at most 80. */
export function button(
  custom_id: string,
  label: string,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, label, custom_id };
}

/** At most five buttons, or one select menu. */
export function row(components: APIComponentInMessageActionRow[]): ButtonRow {
  return { type: ComponentType.ActionRow, components };
}
