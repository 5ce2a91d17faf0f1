/** The kinds of channels that can hold alerts, for menus and options that offer channels. */
import { ChannelType } from 'discord-api-types/v10';

/** Voice channels can hold messages, too, and nobody looks for news there. */
export const HOLDS_ALERTS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
] as const;

/** Whether each alert becomes a post there: forums, and media channels, which show the pictures of their posts. */
export const isForumType = (type: ChannelType | undefined): boolean =>
  type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
