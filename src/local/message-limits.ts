import type { APIEmbed } from 'discord-api-types/v10';
import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { allComponents } from './components.ts';
import type { MessageBody } from './messages.ts';
import type { Problem } from './sizes.ts';
import { outsideSizes, tooMany } from './sizes.ts';
import type { AnyComponent } from './types.ts';

export const EMPTY = 'Cannot send an empty message';
const MAX_EMBED_TOTAL = 6000;

export interface Expectation {
  /** True for a new message, which must not be empty; false for an edit, which may contain only some fields. */
  complete: boolean;
  hasFiles?: boolean;
}

export function messageProblems(body: MessageBody, { complete, hasFiles }: Expectation): Problem[] {
  const embeds = body.embeds ?? [];
  const components = (body.components ?? []) as unknown as AnyComponent[];
  const isEmpty = !body.content?.trim() && embeds.length === 0 && components.length === 0 && !hasFiles;
  if (complete && isEmpty) return [{ at: '', message: EMPTY }];
  const total = embeds.flatMap(embedTexts).reduce((sum, text) => sum + text.length, 0);
  return [
    ...outsideSizes('content', body.content, 2000),
    ...outsideSizes('nonce', body.nonce === undefined ? undefined : String(body.nonce), 25),
    ...(body.enforce_nonce && !body.nonce ? [{ at: 'nonce', message: 'This field is required' }] : []),
    ...tooMany('embeds', embeds.length, 10),
    ...embeds.flatMap((embed, index) => embedProblems(embed, `embeds/${index}`)),
    ...(total > MAX_EMBED_TOTAL
      ? [{ at: 'embeds', message: `Embed size exceeds maximum size of 6000 (${total})` }]
      : []),
    ...mentionProblems(body),
    ...componentProblems(components, body),
  ];
}

function mentionProblems({ allowed_mentions: allowed }: MessageBody): Problem[] {
  const clash = (['users', 'roles'] as const).filter(
    (kind) => (allowed?.parse as string[] | undefined)?.includes(kind) && allowed?.[kind]?.length,
  );
  return clash.map((kind) => ({ at: `allowed_mentions/${kind}`, message: 'mutually exclusive with parse' }));
}

function embedTexts(embed: APIEmbed): string[] {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  const all = [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields];
  return all.map((text) => String(text ?? '').trim());
}

function embedProblems(embed: APIEmbed, at: string): Problem[] {
  const pictured = embed.image ?? embed.thumbnail ?? embed.video;
  const isEmpty = !pictured && !embedTexts(embed).some(Boolean);
  const links = [embed.url, embed.author?.url, embed.author?.icon_url, embed.footer?.icon_url];
  const pictures = [embed.image?.url, embed.thumbnail?.url];
  const odd = [...links, ...pictures].filter((url) => url != null && !/^(?:https?|attachment):\/\/\S+$/i.test(url));
  return [
    ...(isEmpty ? [{ at, message: 'This field is required' }] : []),
    ...odd.map(() => ({
      at: `${at}/url`,
      message: "Scheme must be one of ('http', 'https'), and the URL well formed.",
    })),
    ...outsideSizes(`${at}/title`, embed.title, 256),
    ...outsideSizes(`${at}/description`, embed.description, 4096),
    ...outsideSizes(`${at}/footer/text`, embed.footer?.text, 2048),
    ...outsideSizes(`${at}/author/name`, embed.author?.name, 256),
    ...(embed.color === undefined || (embed.color >= 0 && embed.color <= 0xffffff)
      ? []
      : [{ at: `${at}/color`, message: 'int value should be less than or equal to 16777215.' }]),
    ...tooMany(`${at}/fields`, embed.fields?.length ?? 0, 25),
    ...(embed.fields ?? []).flatMap((field, index) => [
      ...outsideSizes(`${at}/fields/${index}/name`, field.name, 256, 1),
      ...outsideSizes(`${at}/fields/${index}/value`, field.value, 1024, 1),
    ]),
  ];
}

function componentProblems(components: AnyComponent[], body: MessageBody): Problem[] {
  const all = allComponents(components);
  const isV2 = (Number(body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const odd = components.some((one) => one.type !== ComponentType.ActionRow);
  return [
    ...(isV2 ? tooMany('components', all.length, 40) : tooMany('components', components.length, 5)),
    ...(isV2 && body.content ? [{ at: 'content', message: 'cannot be used with IS_COMPONENTS_V2' }] : []),
    ...(isV2 && body.embeds?.length ? [{ at: 'embeds', message: 'cannot be used with IS_COMPONENTS_V2' }] : []),
    ...(!isV2 && odd && body.flags !== undefined
      ? [{ at: 'components', message: 'Value of field "type" must be one of (1,).' }]
      : []),
    ...repeatedIds(components),
    ...all.flatMap((one, index) =>
      [...rowProblems(one), ...buttonProblems(one), ...selectProblems(one)].map((message) => ({
        at: `components/${index}`,
        message,
      })),
    ),
  ];
}

export function repeatedIds(components: AnyComponent[]): Problem[] {
  const ids = allComponents(components).flatMap((one) => (one.custom_id === undefined ? [] : [one.custom_id]));
  return [
    ...(new Set(ids).size < ids.length
      ? [{ at: 'components', message: 'Component custom id cannot be duplicated' }]
      : []),
    ...ids.flatMap((id) => outsideSizes('components/custom_id', id, 100, 1)),
  ];
}

function rowProblems({ type, components }: AnyComponent): string[] {
  if (type !== ComponentType.ActionRow) return [];
  const within = components ?? [];
  const hasSelect = within.some((one) => one.type !== ComponentType.Button);
  if (within.length === 0 || within.length > 5) return ['Must be between 1 and 5 in length.'];
  return hasSelect && within.length > 1 ? ['The specified component exceeds the maximum width'] : [];
}

function buttonProblems({ type, style, url, custom_id: id, label, emoji }: AnyComponent): string[] {
  if (type !== ComponentType.Button || style === 6) return [];
  return [
    ...(style === 5 && (!url || id) ? ['A link button needs a url and no custom_id'] : []),
    ...(style !== 5 && (!id || url) ? ['A custom id is required and url is not allowed'] : []),
    ...(!label && !emoji ? ['A label or emoji is required'] : []),
    ...((label?.length ?? 0) > 80 ? ['Must be 80 or fewer in length.'] : []),
  ];
}

function selectProblems({ type, options, max_values: most }: AnyComponent): string[] {
  if (type !== ComponentType.StringSelect) return [];
  const count = Array.isArray(options) ? options.length : 0;
  if (count < 1 || count > 25) return ['Must be between 1 and 25 in length.'];
  return Number(most ?? 1) > count ? ['max_values must not exceed the number of options'] : [];
}
