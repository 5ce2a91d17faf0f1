import type {
  APIAllowedMentions,
  APIAttachment,
  APIEmbed,
  APIMessage,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Call } from './answers.ts';
import { shownComponents } from './components.ts';
import { addressOf, keepFile } from './files.ts';
import type { LocalWorld, Person } from './world.ts';
import { memberOf, noteNewest, tell } from './world.ts';

/** What may stand in the body of a new message or of an edit. */
export interface MessageBody {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  flags?: number | string | null;
  allowed_mentions?: APIAllowedMentions | null;
  /** New files by the number of their part, `files[0]`; in an edit also those that stay, by their id. */
  attachments?: { id: string | number; description?: string | null; title?: string | null }[] | null;
  nonce?: string | number;
  enforce_nonce?: boolean;
}

export interface Posting {
  channelId: string;
  author: Person;
  body: MessageBody;
  files?: Call['files'];
  origin: string;
  /** Set where only this person sees the message. */
  viewer?: string | undefined;
  /** What interaction answers carry beyond a plain message. */
  extra?: Partial<APIMessage>;
}

/** Stores a new message, tells everyone who may see it, and gives it as Discord would. */
export function postMessage(world: LocalWorld, posting: Posting): APIMessage {
  const { body, author, channelId } = posting;
  const attachments = keepFiles(world, posting);
  const message = {
    id: world.nextId(),
    type: 0,
    channel_id: channelId,
    author: author.user,
    content: (body.content ?? '').trim(),
    timestamp: iso(world.clock()),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...mentionsIn(world, body),
    attachments,
    embeds: (body.embeds ?? []).map((embed) => shownEmbed(embed, attachments)),
    components: shownComponents(body.components, world.nextId, attachments),
    flags: Number(body.flags ?? 0),
    ...posting.extra,
  } as APIMessage;
  world.memory.saveMessage(message, posting.viewer ?? null);
  if (!posting.viewer) noteNewest(world, message);
  announce(world, 'MESSAGE_CREATE', message, { viewer: posting.viewer, author, nonce: body.nonce });
  return message;
}

/** Changes only what the body names, as PATCH does; `added`: the files that come with it. */
export function editMessage(
  world: LocalWorld,
  message: APIMessage,
  body: MessageBody,
  added: Pick<Posting, 'files' | 'origin'> = { origin: '' },
): APIMessage {
  const stay = message.attachments.filter(({ id }) => body.attachments?.some((one) => String(one.id) === id) ?? true);
  const attachments = [...stay, ...keepFiles(world, { ...added, channelId: message.channel_id, body })];
  const keptFlags = message.flags ?? 0;
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const wanted =
    body.flags == null ? keptFlags : (keptFlags & ~MessageFlags.SuppressEmbeds) | (Number(body.flags) & settable);
  const edited = {
    ...message,
    ...(body.content === undefined ? {} : { content: (body.content ?? '').trim(), ...mentionsIn(world, body) }),
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

/** Stores a message that has changed, and tells everyone who may see it. */
export function replaceMessage(world: LocalWorld, message: APIMessage): void {
  world.memory.saveMessage(message);
  announce(world, 'MESSAGE_UPDATE', message, { viewer: world.memory.viewerOf(message.id) });
}

export function deleteMessage(world: LocalWorld, message: APIMessage): void {
  const viewer = world.memory.viewerOf(message.id);
  world.memory.removeMessage(message.id);
  const guildId = world.channels.get(message.channel_id)?.guild_id;
  const body = { id: message.id, channel_id: message.channel_id, guild_id: guildId };
  tell(world, { type: 'MESSAGE_DELETE', body, guildId, viewer });
}

interface Telling {
  viewer?: string | undefined;
  author?: Person;
  nonce?: string | number | undefined;
}

function announce(world: LocalWorld, type: string, message: APIMessage, telling: Telling): void {
  const guildId = world.channels.get(message.channel_id)?.guild_id;
  const member = telling.author && guildId ? { member: memberOf(world, telling.author, guildId) } : {};
  const nonce = telling.nonce === undefined ? {} : { nonce: telling.nonce };
  tell(world, { type, body: { ...message, ...nonce, ...member, guild_id: guildId }, guildId, viewer: telling.viewer });
}

function keepFiles(world: LocalWorld, { files = [], body, ...place }: Omit<Posting, 'author'>): APIAttachment[] {
  return files.map((file) => {
    const { description, title } = body.attachments?.find((one) => String(one.id) === file.key) ?? {};
    const kept = keepFile(world, file, { origin: place.origin, folder: `attachments/${place.channelId}` });
    return { ...kept, ...(description ? { description } : {}), ...(title ? { title } : {}) };
  });
}

/** Who is pinged: what stands in the content *and* is allowed; absent `allowed_mentions` allow everything (docs, resources/message). */
function mentionsIn(world: LocalWorld, body: MessageBody) {
  const text = body.content ?? '';
  const allowed: APIAllowedMentions = (body.allowed_mentions ?? {
    parse: ['users', 'roles', 'everyone'],
  }) as APIAllowedMentions;
  const may = (kind: string, ids: readonly string[] | undefined, id: string) =>
    Boolean((allowed.parse as string[] | undefined)?.includes(kind) || ids?.includes(id));
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((found) => found[1]!))];
  const users = ids(/<@!?(\d{1,20})>/g).filter((id) => may('users', allowed.users, id));
  return {
    mentions: [world.bot, ...world.people].map((one) => one.user).filter((user) => users.includes(user.id)),
    mention_roles: ids(/<@&(\d{1,20})>/g).filter((id) => may('roles', allowed.roles, id)),
    mention_everyone: /@(?:everyone|here)\b/.test(text) && may('everyone', undefined, ''),
  };
}

const trimmed = (text: string | undefined) => text?.trim();

/** Discord trims what it is given, calls every bot's embed rich, and gives pictures of the message itself their address. */
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
