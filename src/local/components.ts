import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';

/** Any component, loosely: what the kinds have in common and where each holds others. */
export interface AnyComponent {
  type: number;
  id?: number;
  custom_id?: string;
  label?: string;
  disabled?: boolean;
  value?: string;
  values?: string[];
  components?: AnyComponent[];
  accessory?: AnyComponent;
  component?: AnyComponent;
  [field: string]: unknown;
}

const DEPTH = 6;

/** Components with everything that lies in them, outermost first; deeper than Discord allows is not looked at. */
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
  [ComponentType.MediaGallery]: {},
  [ComponentType.Thumbnail]: { description: null, spoiler: false },
  [ComponentType.File]: { spoiler: false },
  [ComponentType.Separator]: { divider: true, spacing: 1 },
  [ComponentType.Container]: { accent_color: null, spoiler: false },
};

/** Components as Discord gives them back: numbered from 1, with their defaults, media with their addresses. */
export function shownComponents(
  components: readonly APIMessageTopLevelComponent[] | null | undefined,
  nextId: () => string,
): APIMessageTopLevelComponent[] {
  let count = 0;
  const medium = (media: unknown) => {
    const url = (media as { url: string }).url;
    return { id: nextId(), url, proxy_url: url };
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
    ...(one.file ? { file: medium(one.file) } : {}),
    ...(Array.isArray(one.items) ? { items: one.items.map(item) } : {}),
  });
  return ((components ?? []) as unknown as AnyComponent[]).map(show) as unknown as APIMessageTopLevelComponent[];
}
