/** Takes what hubs bring: checks who sent it, answers at once, and reads it when it is the feed's turn. */
import { createHash } from 'node:crypto';
import { afterPush, mayBring, type Subscription } from '../../news/feed/hub.ts';
import { pushLinksInHeader } from '../../news/feed/parse/push.ts';
import { type Pushed, takePush } from '../../pipeline/push.ts';
import { FenceLost } from '../../store/store.ts';
import type { CallbackAnswer, PushedContent } from '../../wire/hub/callbacks.ts';
import { isSigned } from '../../wire/hub/signature.ts';
import type { HubsContext, Tell } from './context.ts';
import { openPushLimits } from './limits.ts';
import type { Subscriptions } from './subscriptions.ts';

const ACCEPTED: CallbackAnswer = { status: 202, text: '' };
const UNKNOWN: CallbackAnswer = { status: 404, text: 'There is no such subscription.\n' };
const LEFT: CallbackAnswer = { status: 410, text: 'This subscription has ended.\n' };

export function openPushes(context: HubsContext, subscriptions: Subscriptions, tell: Tell) {
  const { clock, store, signal, visitQueue, onEvent } = context;
  const limits = openPushLimits(clock);
  const running = new Set<Promise<unknown>>();

  async function read(subscription: Subscription, { body, contentType }: PushedContent): Promise<void> {
    const { feed: url, topic, key } = subscription;
    const { visiting, ...pushing } = context.pushing();
    let pushed: Pushed = { kind: 'unread', reason: 'another machine polls the feed' };
    const taking = visiting(url, async () => {
      const feed = await store.feedState(url);
      if (feed) pushed = await takePush(feed, { bytes: body, contentType, url: topic }, pushing);
    });
    await taking.catch(unlessElsewhere);
    const { kind, fresh } = { fresh: 0, ...(pushed as Pushed) };
    tell(subscription, pushed);
    await subscriptions.change(key, (one) => afterPush(one, fresh, clock()));
    if (kind === 'unread') await poll(url);
  }

  function readInTurn(subscription: Subscription, content: PushedContent): void {
    const { feed } = subscription;
    const size = content.body.length;
    const reading = visitQueue
      .run(feed, () => read(subscription, content), signal)
      .catch((error: unknown) => signal.aborted || onEvent({ kind: 'broken', feed, error }))
      .finally(() => {
        limits.done(feed, size);
        running.delete(reading);
      });
    running.add(reading);
  }

  /** The feed has changed: it is polled as soon as its publisher allows that. */
  async function poll(feed: string): Promise<void> {
    const state = await store.feedState(feed);
    await store.hasten(feed, Math.max(clock(), state?.hints.notBefore ?? 0));
  }

  return {
    async welcomes(key: string): Promise<CallbackAnswer> {
      const subscription = await subscriptions.find(key);
      if (!subscription || subscription.state === 'denied') return UNKNOWN;
      return subscription.state === 'leaving' ? LEFT : ACCEPTED;
    },
    async push(key: string, content: PushedContent): Promise<CallbackAnswer> {
      const subscription = await subscriptions.find(key);
      if (!subscription) return UNKNOWN;
      // The sender is not told: whoever guesses learns nothing (WebSub, 7.1).
      const ignored = whyIgnored(subscription, content) ?? limits.whyRepeated(key, digestOf(content.body));
      if (ignored !== null) tell(subscription, { kind: 'ignored', reason: ignored });
      else if (mayBring(subscription) && limits.admits(subscription.feed, content.body.length))
        readInTurn(subscription, content);
      else {
        tell(subscription, { kind: 'unread', reason: mayBring(subscription) ? TOO_MANY : IN_THE_CLEAR });
        await poll(subscription.feed);
      }
      return ACCEPTED;
    },
    idle: () => Promise.allSettled(running),
  };
}

function unlessElsewhere(error: unknown): void {
  if (!(error instanceof FenceLost)) throw error;
}

const TOO_MANY = 'the hub brings more than can be read';
const IN_THE_CLEAR = 'its hub is not asked over https, so others may know its secret';

function whyIgnored({ secret, topic }: Subscription, { body, signature, link }: PushedContent): string | null {
  if (!isSigned(body, signature, secret)) return 'its signature is wrong';
  const { self } = pushLinksInHeader(link, topic);
  return self === null || self === topic ? null : 'it is another feed';
}

const digestOf = (body: Uint8Array) => createHash('sha256').update(body).digest('base64');
