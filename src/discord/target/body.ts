import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';

/** What the Discord target posts: the body of Create Message (Discord's docs). */
export type DiscordBody = RESTPostAPIChannelMessageJSONBody;
