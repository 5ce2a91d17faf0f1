import type {
  APIApplication,
  APIDMChannel,
  APIGuild,
  APIGuildForumChannel,
  APIGuildForumTag,
  APIGuildMediaChannel,
  APIGuildMember,
  APINewsChannel,
  APIRole,
  APITextChannel,
  APIThreadChannel,
  APIUser,
} from 'discord-api-types/v10';
import { ChannelFlags, ChannelType } from 'discord-api-types/v10';

// Complete objects as Discord sends them: with every field that its OpenAPI document requires,
// most of them empty.

export type Thread = APIThreadChannel & { guild_id: string };
/** Holds posts: threads, each with its first message. */
export type Forum = (APIGuildForumChannel | APIGuildMediaChannel) & { guild_id: string };
/** The direct messages of the bot with one person; they belong to no server. */
export type Direct = APIDMChannel & { guild_id?: undefined };
export type ServerChannel = ((APITextChannel | APINewsChannel) & { guild_id: string }) | Forum | Thread;
export type Channel = ServerChannel | Direct;

const SINCE = '2026-01-01T00:00:00.000000+00:00';

export function userShape(id: string, username: string, displayName: string, bot = false): APIUser {
  return {
    id,
    username,
    global_name: displayName,
    discriminator: bot ? '0001' : '0',
    bot,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
  } as unknown as APIUser;
}

export function memberShape(user: APIUser, roles: readonly string[], permissions?: bigint): APIGuildMember {
  return {
    user,
    roles: [...roles],
    nick: null,
    avatar: null,
    banner: null,
    joined_at: SINCE,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
    collectibles: null,
    avatar_decoration_data: null,
    ...(permissions === undefined ? {} : { permissions: permissions.toString() }),
  } as unknown as APIGuildMember;
}

export function roleShape(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: true,
    flags: 0,
    description: null,
  } as unknown as APIRole;
}

export function guildShape(id: string, name: string, ownerId: string, roles: APIRole[]): APIGuild {
  return {
    id,
    name,
    owner_id: ownerId,
    roles,
    description: null,
    icon: null,
    banner: null,
    splash: null,
    discovery_splash: null,
    features: ['COMMUNITY', 'NEWS'],
    emojis: [],
    stickers: [],
    preferred_locale: 'en-US',
    nsfw_level: 0,
    verification_level: 0,
    mfa_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    public_updates_channel_id: null,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    vanity_url_code: null,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    incidents_data: null,
    region: 'deprecated',
    hub_type: null,
    max_members: 500_000,
    max_presences: null,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    home_header: null,
    nsfw: false,
    premium_subscription_count: 0,
    widget_channel_id: null,
    widget_enabled: false,
  } as unknown as APIGuild;
}

/** A channel that is to be there. */
export interface ChannelPlan {
  id: string;
  name: string;
  /** Discord's channel type; by default 0, text. */
  type?: number;
  /** Of a forum or media channel: the names of its tags. */
  tags?: readonly string[];
  /** Of these, the ones that only moderators may apply. */
  moderatedTags?: readonly string[];
  /** Each post in it must have a tag. */
  requiresTag?: boolean;
}

/** The tags' ids follow from the channel's, so that they stay the same at every start. */
export function tagsShape({ id, tags = [], moderatedTags = [] }: ChannelPlan): APIGuildForumTag[] {
  return tags.map((name, n) => ({
    id: (BigInt(id) + 10_000n + BigInt(n)).toString(),
    name,
    moderated: moderatedTags.includes(name),
    emoji_id: null,
    emoji_name: null,
  }));
}

export function channelShape(plan: ChannelPlan, guildId: string): Channel {
  const { id, name, type = ChannelType.GuildText, requiresTag } = plan;
  const isForum = type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
  const forum = {
    available_tags: tagsShape(plan),
    default_reaction_emoji: null,
    default_sort_order: null,
    ...(type === ChannelType.GuildForum && { default_forum_layout: 0 }),
    ...(requiresTag && { flags: ChannelFlags.RequireTag }),
  };
  return {
    id,
    type,
    name,
    guild_id: guildId,
    parent_id: null,
    position: 0,
    flags: 0,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    last_message_id: null,
    permission_overwrites: [],
    ...(isForum ? forum : {}),
  } as unknown as Channel;
}

export function directShape(id: string, recipient: APIUser): Direct {
  return { id, type: ChannelType.DM, flags: 0, last_message_id: null, recipients: [recipient] } as unknown as Direct;
}

export interface ThreadStart {
  id: string;
  type: number;
  name: string;
  ownerId: string;
  /** Start time, ISO 8601. */
  at: string;
  /** Minutes without a message after which the thread is archived. */
  archiveAfter?: number | undefined;
  tags?: string[] | undefined;
}

export function threadShape(parent: Channel, start: ThreadStart): Thread {
  return {
    id: start.id,
    type: start.type,
    name: start.name,
    owner_id: start.ownerId,
    guild_id: parent.guild_id,
    parent_id: parent.id,
    last_message_id: null,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: 0,
    flags: 0,
    applied_tags: start.tags ?? [],
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: start.archiveAfter ?? 4320,
      archive_timestamp: start.at,
      create_timestamp: start.at,
    },
  } as unknown as Thread;
}

export function applicationShape(id: string, bot: APIUser, owner: APIUser): APIApplication {
  return {
    id,
    name: bot.global_name ?? bot.username,
    bot,
    owner,
    description: '',
    icon: null,
    type: null,
    team: null,
    flags: 1 << 19,
    flags_new: String(1 << 19),
    eligible_oauth2_scopes: [],
    verify_key: '0'.repeat(64),
    bot_public: true,
    bot_require_code_grant: false,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    install_params: { scopes: ['bot'], permissions: '0' },
    integration_types_config: {},
    event_webhooks_url: null,
    event_webhooks_status: 1,
    event_webhooks_types: [],
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
  } as unknown as APIApplication;
}
