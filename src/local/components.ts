import type { APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { addressOf, attachmentCalled } from './files.ts';
import type { AnyComponent } from './types.ts';

const DEPTH = 6;

/** All components including nested ones, outermost first, down to the depth that Discord allows. */
export function allComponents(components: readonly AnyComponent[] | null | undefined, depth = DEPTH): AnyComponent[] {
  if (!Array.isArray(components) || depth === 0) return [];
  return components.flatMap((one: AnyComponent) => [one, ...allComponents(within(one), depth - 1)]);
}

function within(one: AnyComponent): AnyComponent[] {
  return [
    ...(one.components ?? []),
    ...(one.accessory ? [one.accessory] : []),
    ...(one.component ? [one.component] : []),
  ];
}

const DEFAULTS: Record<number, object> = {
  [ComponentType.Button]: { disabled: false },
  [ComponentType.StringSelect]: { disabled: false, min_values: 1, max_values: 1 },
  ...Object.fromEntries(
    [
      ComponentType.UserSelect,
      ComponentType.RoleSelect,
      ComponentType.MentionableSelect,
      ComponentType.ChannelSelect,
    ].map((type) => [type, { disabled: false, min_values: 1, max_values: 1 }]),
  ),
  [ComponentType.MediaGallery]: {},
  [ComponentType.Thumbnail]: { description: null, spoiler: false },
  [ComponentType.File]: { spoiler: false },
  [ComponentType.Separator]: { divider: true, spacing: 1 },
  [ComponentType.Container]: { accent_color: null, spoiler: false },
};

/** Components as Discord returns them: numbered from 1, with defaults, and with URLs for media. */
export function shownComponents(
  components: readonly APIMessageTopLevelComponent[] | null | undefined,
  nextId: () => string,
  attachments: readonly APIAttachment[] = [],
): APIMessageTopLevelComponent[] {
  let count = 0;
  const medium = (media: unknown) => {
    const url = addressOf((media as { url: string }).url, attachments);
    return { id: nextId(), url, proxy_url: url };
  };
  const facts = (file: unknown) => {
    const { filename: name, size } = attachmentCalled((file as { url: string }).url, attachments) ?? {};
    return { name: name ?? 'file', size: size ?? 0 };
  };
  const item = (one: unknown) => ({
    description: null,
    spoiler: false,
    ...(one as object),
    media: medium((one as { media: unknown }).media),
  });
  const show = (one: AnyComponent): AnyComponent => ({
    ...DEFAULTS[one.type],
    ...one,
    id: ++count,
    ...(one.components ? { components: one.components.map(show) } : {}),
    ...(one.accessory ? { accessory: show(one.accessory) } : {}),
    ...(one.media ? { media: medium(one.media) } : {}),
    ...(one.file ? { file: medium(one.file), ...facts(one.file) } : {}),
    ...(Array.isArray(one.items) ? { items: one.items.map(item) } : {}),
  });
  return ((components ?? []) as unknown as AnyComponent[]).map(show) as unknown as APIMessageTopLevelComponent[];
}
