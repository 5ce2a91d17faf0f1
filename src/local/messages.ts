import type {
  APIAllowedMentions,
  APIAttachment,
  APIEmbed,
  APIMessage,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Call } from './answers.ts';
import { shownComponents } from './components.ts';
import { addressOf, saveFile } from './files.ts';
import type { LocalWorld, Person } from './types.ts';
import { emitEvent, may, memberOf, noteNewest, personOf } from './world.ts';

/** The body of a new message or of an edit. */
export interface MessageBody {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  flags?: number | string | null;
  allowed_mentions?: APIAllowedMentions | null;
  /** New files by the number of their form part, `files[0]`; in an edit also the ids of the files to keep. */
  attachments?: { id: string | number; description?: string | null; title?: string | null }[] | null;
  nonce?: string | number;
  enforce_nonce?: boolean;
  /** The message that this one answers. */
  message_reference?: { message_id: string; fail_if_not_exists?: boolean };
}

export interface PostedMessage {
  channelId: string;
  /** The first message of a post has the post's id. By default a new one. */
  id?: string | undefined;
  author: Person;
  body: MessageBody;
  files?: Call['files'];
  origin: string;
  /** For an ephemeral message: the only person who sees it. */
  viewer?: string | undefined;
  /** Extra fields of an answer to an interaction. */
  extra?: Partial<APIMessage>;
}

/** Stores a new message, emits the event, and returns the message as Discord would. */
export function postMessage(world: LocalWorld, wanted: PostedMessage): APIMessage {
  const { body, author, channelId } = wanted;
  const attachments = keepFiles(world, wanted);
  const message = {
    id: wanted.id ?? world.nextId(),
    type: 0,
    channel_id: channelId,
    author: author.user,
    content: (body.content ?? '').trim(),
    timestamp: iso(world.clock()),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...mentionsIn(world, body, { channelId, author }),
    attachments,
    embeds: (body.embeds ?? []).map((embed) => shownEmbed(embed, attachments)),
    components: shownComponents(body.components, world.nextId, attachments),
    flags: Number(body.flags ?? 0),
    ...wanted.extra,
  } as APIMessage;
  world.memory.saveMessage(message, wanted.viewer ?? null);
  if (!wanted.viewer) noteNewest(world, message);
  announce(world, 'MESSAGE_CREATE', message, { viewer: wanted.viewer, author, nonce: body.nonce });
  return message;
}

/** Changes only the fields in the body, as PATCH does. `added`: files uploaded with the edit. */
export function editMessage(
  world: LocalWorld,
  message: APIMessage,
  body: MessageBody,
  added: Pick<PostedMessage, 'files' | 'origin'> = { origin: '' },
): APIMessage {
  const stay = message.attachments.filter(({ id }) => body.attachments?.some((one) => String(one.id) === id) ?? true);
  const attachments = [...stay, ...keepFiles(world, { ...added, channelId: message.channel_id, body })];
  const keptFlags = message.flags ?? 0;
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const wanted =
    body.flags == null ? keptFlags : (keptFlags & ~MessageFlags.SuppressEmbeds) | (Number(body.flags) & settable);
  const edited = {
    ...message,
    ...(body.content === undefined
      ? {}
      : { content: (body.content ?? '').trim(), ...mentionsIn(world, body, writerOf(world, message)) }),
    attachments,
    ...(body.embeds === undefined ? {} : { embeds: (body.embeds ?? []).map((one) => shownEmbed(one, attachments)) }),
    ...(body.components === undefined
      ? {}
      : { components: shownComponents(body.components, world.nextId, attachments) }),
    flags: wanted & ~MessageFlags.Loading,
    edited_timestamp: keptFlags & MessageFlags.Loading ? null : iso(world.clock()),
  } as APIMessage;
  replaceMessage(world, edited);
  return edited;
}

/** Stores a changed message and emits the event. */
export function replaceMessage(world: LocalWorld, message: APIMessage): void {
  world.memory.saveMessage(message);
  announce(world, 'MESSAGE_UPDATE', message, { viewer: world.memory.viewerOf(message.id) });
}

export function deleteMessage(world: LocalWorld, message: APIMessage): void {
  const viewer = world.memory.viewerOf(message.id);
  world.memory.removeMessage(message.id);
  const guildId = world.channels.get(message.channel_id)?.guild_id;
  const body = { id: message.id, channel_id: message.channel_id, guild_id: guildId };
  emitEvent(world, { type: 'MESSAGE_DELETE', body, guildId, viewer });
}

interface Announcement {
  viewer?: string | undefined;
  author?: Person;
  nonce?: string | number | undefined;
}

function announce(world: LocalWorld, type: string, message: APIMessage, telling: Announcement): void {
  const guildId = world.channels.get(message.channel_id)?.guild_id;
  const member = telling.author && guildId ? { member: memberOf(world, telling.author, guildId) } : {};
  const nonce = telling.nonce === undefined ? {} : { nonce: telling.nonce };
  emitEvent(world, {
    type,
    body: { ...message, ...nonce, ...member, guild_id: guildId },
    guildId,
    viewer: telling.viewer,
  });
}

function keepFiles(world: LocalWorld, { files = [], body, ...place }: Omit<PostedMessage, 'author'>): APIAttachment[] {
  return files.map((file) => {
    const { description, title } = body.attachments?.find((one) => String(one.id) === file.key) ?? {};
    const kept = saveFile(world, file, { origin: place.origin, folder: `attachments/${place.channelId}` });
    return { ...kept, ...(description ? { description } : {}), ...(title ? { title } : {}) };
  });
}

interface Writer {
  channelId: string;
  author: Person;
}

function writerOf(world: LocalWorld, { channel_id: channelId, author }: APIMessage): Writer {
  return { channelId, author: personOf(world, author.id) ?? world.bot };
}

/** Whether somebody may mention everyone in a channel (docs, topics/permissions: MENTION_EVERYONE). */
function mayMention(world: LocalWorld, { channelId, author }: Writer): boolean {
  const channel = world.channels.get(channelId);
  if (!channel) return false;
  return (may(world, author, channel.guild_id, channel) & PermissionFlagsBits.MentionEveryone) !== 0n;
}

/** Who is mentioned: those in the content that are also allowed. Without `allowed_mentions` everyone is (docs, resources/message). */
function mentionsIn(world: LocalWorld, body: MessageBody, writer: Writer) {
  const text = body.content ?? '';
  const mayCallAll = mayMention(world, writer);
  const allowed: APIAllowedMentions = (body.allowed_mentions ?? {
    parse: ['users', 'roles', 'everyone'],
  }) as APIAllowedMentions;
  const isAllowed = (kind: string, ids: readonly string[] | undefined, id: string) =>
    Boolean((allowed.parse as string[] | undefined)?.includes(kind) || ids?.includes(id));
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((found) => found[1]!))];
  const users = ids(/<@!?(\d{1,20})>/g).filter((id) => isAllowed('users', allowed.users, id));
  return {
    mentions: [world.bot, ...world.people].map((one) => one.user).filter((user) => users.includes(user.id)),
    mention_roles: ids(/<@&(\d{1,20})>/g).filter((id) => isAllowed('roles', allowed.roles, id)),
    mention_everyone: mayCallAll && /@(?:everyone|here)\b/.test(text) && isAllowed('everyone', undefined, ''),
  };
}

const trimmed = (text: string | undefined) => text?.trim();

/** As Discord changes an embed: texts are trimmed, the type is `rich`, and attached pictures get their URL. */
function shownEmbed(embed: APIEmbed, attachments: readonly APIAttachment[]): APIEmbed {
  const pictured = ({ url, ...rest }: { url: string }) => ({ ...rest, url: addressOf(url, attachments) });
  return JSON.parse(
    JSON.stringify({
      type: 'rich',
      ...embed,
      title: trimmed(embed.title),
      description: trimmed(embed.description),
      fields: embed.fields?.map((field) => ({
        inline: false,
        ...field,
        name: field.name.trim(),
        value: field.value.trim(),
      })),
      image: embed.image && pictured(embed.image),
      thumbnail: embed.thumbnail && pictured(embed.thumbnail),
      timestamp: embed.timestamp && iso(Date.parse(embed.timestamp)),
    }),
  );
}

function iso(at: number): string {
  return new Date(at).toISOString().replace('Z', '000+00:00');
}
