/** One target for all: a channel named `webhook:NAME` is a webhook, any other is Discord's. */
import type { Target } from '../../delivery/target.ts';
import { isWebhook } from '../../news/watch/rows.ts';
import { isEvent } from '../../webhook/webhook-target.ts';

export function routeTargets(discord: Target, webhooks: Target): Target {
  const of = (channel: string) => (isWebhook(channel) ? webhooks : discord);
  const made = (body: object) => (isEvent(body) ? webhooks : discord);
  return {
    checkChannel: (channel) => of(channel).checkChannel(channel),
    openDirect: (person) => discord.openDirect(person),
    render: (view, options) => of(options.channel ?? '').render(view, options),
    markMayRepeat: (body) => made(body).markMayRepeat(body),
    looksSame: (a, b) => made(a) === made(b) && made(a).looksSame(a, b),
    firstLine: (body) => made(body).firstLine(body),
    send: (channel, body) => of(channel).send(channel, body),
    openThread: (channel, remoteId, name) => of(channel).openThread(channel, remoteId, name),
    followUps: (body) => made(body).followUps(body),
    threadName: (body) => made(body).threadName(body),
    edit: (channel, remoteId, body, before) => of(channel).edit(channel, remoteId, body, before),
    publish: (channel, remoteId) => of(channel).publish(channel, remoteId),
    publishLimit: discord.publishLimit,
    unmetWishes: (channel, holds, wishes) => of(channel).unmetWishes(channel, holds, wishes),
    findAttempted: (channel, key, after) => of(channel).findAttempted(channel, key, after),
    ownMessages: (channel, since) => of(channel).ownMessages(channel, since),
  };
}
