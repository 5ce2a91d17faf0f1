/** What a token can see on Discord, so that people choose a channel instead of looking for its id. */
import {
  type APIChannel,
  type ChannelType,
  type RESTGetAPICurrentUserGuildsResult,
  Routes,
} from 'discord-api-types/v10';
import { HOLDS_ALERTS, isForumType } from '../../discord/format/channel-types.ts';
import { type DiscordAccess, openRest } from '../../discord/rest.ts';

export interface SeenChannel {
  readonly id: string;
  readonly name: string;
  readonly server: string;
  /** Each story becomes a post: a forum or media channel. */
  readonly isForum: boolean;
}

export type SeenServers =
  /** Channels that can take alerts, of all servers that the bot is in, as Discord orders them. */
  | { readonly kind: 'seen'; readonly servers: number; readonly channels: readonly SeenChannel[] }
  /** Discord does not accept the token. */
  | { readonly kind: 'refused' }
  /** Discord cannot be asked from here. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Those that `/watch add` offers; Discord lists no threads among a server's channels. */
const TAKES_ALERTS: readonly ChannelType[] = HOLDS_ALERTS;
/** Of a bot that is in more servers, the first are shown; for another channel its id can be typed. */
const MOST_SERVERS = 20;

export async function seenServers(access: DiscordAccess): Promise<SeenServers> {
  const rest = openRest(access);
  try {
    const guilds = (await rest.get(Routes.userGuilds())) as RESTGetAPICurrentUserGuildsResult;
    const some = guilds.slice(0, MOST_SERVERS);
    const lists = await Promise.all(some.map(({ id }) => rest.get(Routes.guildChannels(id)) as Promise<APIChannel[]>));
    const channels = lists.flatMap((list, at) =>
      list
        .filter(({ type }) => TAKES_ALERTS.includes(type))
        .toSorted((a, b) => positionOf(a) - positionOf(b))
        .map(({ id, name, type }) => ({
          ...{ id, name: name ?? id, server: some[at]!.name, isForum: isForumType(type) },
        })),
    );
    return { kind: 'seen', servers: guilds.length, channels };
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 401) return { kind: 'refused' };
    return { kind: 'unreachable', reason: status ? `it answered ${status}` : (error as Error).message };
  }
}

const positionOf = (channel: APIChannel): number => ('position' in channel ? channel.position : 0);
