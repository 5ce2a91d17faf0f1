import type { APIAttachment } from 'discord-api-types/v10';
import type { ChoiceContext, Chosen, Kind, Resolved } from './resolved.ts';
import { resolveOptions } from './resolved.ts';
import type { AnyComponent } from './types.ts';

const FILE_UPLOAD = 19;
const KINDS: Readonly<Record<number, Kind>> = {
  5: 'user',
  6: 'role',
  7: 'mentionable',
  8: 'channel',
  [FILE_UPLOAD]: 'attachment',
};

/** Resolves the values chosen in a menu, a group of checkboxes or a file field. Throws if they could not be chosen. */
export function resolveChoice(
  menu: AnyComponent,
  values: readonly string[],
  chooser: ChoiceContext,
  attachments: readonly APIAttachment[] = [],
): Resolved {
  checkCount(menu, values.length);
  const options = menu.options as { value: string }[] | undefined;
  const stranger = options && values.find((value) => !options.some((one) => one.value === value));
  if (stranger !== undefined) throw new Error(`${stranger} is not one of the choices.`);
  const kind = KINDS[menu.type];
  const channelTypes = menu.channel_types as number[] | undefined;
  const chosen = kind ? values.map((id): Chosen => ({ kind, id, channelTypes })) : [];
  return resolveOptions(chooser, chosen, attachments);
}

/** A menu in a form must be filled unless it is optional; one in a message can be emptied if its minimum is 0. */
function checkCount(menu: AnyComponent, count: number): void {
  const isOptional = menu.required === false && count === 0;
  const least = Number(menu.min_values ?? 1);
  const most = Number(menu.max_values ?? (menu.type === 22 ? (menu.options as unknown[]).length : 1));
  if (isOptional || (count >= least && count <= most)) return;
  throw new Error(least === most ? `Choose ${least}.` : `Choose from ${least} to ${most}.`);
}
