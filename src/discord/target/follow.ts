/** What follows a message: a thread on it, and its publication. */
import type { REST } from 'discord.js';
import { type APIChannel, RESTJSONErrorCodes as Code, Routes } from 'discord-api-types/v10';
import type { FollowUpKind, PublishLimit } from '../../delivery/follow-ups.ts';
import type { PublishAnswer, ThreadAnswer } from '../../delivery/receipt.ts';
import type { DiscordBody } from './body.ts';
import { answered } from './receipts.ts';
import { threadTitle } from './render-post.ts';

export function followUps({ follow }: DiscordBody): readonly FollowUpKind[] {
  return [...(follow?.thread ? ['thread' as const] : []), ...(follow?.publish ? ['publish' as const] : [])];
}

/** A message has one thread at most, so it is found where it was opened before. */
export function openThread(rest: REST, channel: string, remoteId: string, name: string): Promise<ThreadAnswer> {
  return answered<ThreadAnswer>(
    async () => {
      const body = { name: threadTitle(name) };
      const thread = (await rest.post(Routes.threads(channel, remoteId), { body })) as APIChannel;
      return { kind: 'thread', channel: thread.id };
    },
    (error) => (error.code === Code.ThreadAlreadyCreatedForMessage ? { kind: 'thread', channel: remoteId } : null),
  );
}

/** Ten an hour for a channel, as those who run bots report; Discord's docs do not say. */
export const PUBLISH_LIMIT: PublishLimit = { most: 10, within: 3_600_000 };

const NO_ANNOUNCEMENT = 'this is no announcement channel, so its messages cannot be published';

export function publish(rest: REST, channel: string, remoteId: string): Promise<PublishAnswer> {
  return answered<PublishAnswer>(
    async () => {
      await rest.post(Routes.channelMessageCrosspost(channel, remoteId));
      return { kind: 'published' };
    },
    ({ code }) => {
      if (code === Code.ThisMessageWasAlreadyCrossposted) return { kind: 'published' };
      if (code === Code.UnknownMessage) return { kind: 'deleted' };
      if (code === Code.InvalidMessageType) return { kind: 'rejected', reason: 'Discord does not publish replies' };
      if (code === Code.CannotExecuteActionOnThisChannelType) return { kind: 'rejected', reason: NO_ANNOUNCEMENT };
      return null;
    },
  );
}
