/** Asks hubs for subscriptions, for new leases and for their end, and answers when they ask whether we meant it. */
import * as decide from '../../news/feed/hub.ts';
import { politenessHost } from '../../wire/fetch-feed.ts';
import { askHub } from '../../wire/hub/ask-hub.ts';
import type { CallbackAnswer } from '../../wire/hub/callbacks.ts';
import type { HubsContext, Tell } from './context.ts';
import type { Subscriptions } from './subscriptions.ts';

const UNKNOWN: CallbackAnswer = { status: 404, text: 'There is no such subscription.\n' };

export function openSubscribing(context: HubsContext, subscriptions: Subscriptions, tell: Tell) {
  const { base, clock, random, store } = context;
  const ask = openAsking(context, subscriptions, tell);

  async function take(step: decide.HubStep): Promise<void> {
    switch (step.kind) {
      case 'subscribe': {
        const { feed, offer } = step;
        const [key, secret] = [context.newSecret(), context.newSecret()];
        const made = decide.newSubscription({ feed, offer, key, secret }, { base, now: clock() });
        return ask(await subscriptions.add(made));
      }
      case 'ask':
        return ask(step.subscription);
      case 'leave': {
        const left = await subscriptions.change(step.subscription.key, (one) => decide.leaving(one, clock()));
        return left ? ask(left) : undefined;
      }
      case 'forget':
        await subscriptions.change(step.subscription.key, () => null);
    }
  }

  return {
    async round(asks = true): Promise<void> {
      const all = await subscriptions.readAll();
      if (!asks) return;
      const feeds = await store.feedStates();
      const steps = decide.planHubSteps(feeds, all, { base, now: clock() });
      await Promise.all(steps.map(take));
    },
    async verify(key: string, question: URLSearchParams): Promise<CallbackAnswer> {
      let answer: decide.HubAnswer = { kind: 'unknown' };
      const before = await subscriptions.find(key);
      await subscriptions.change(key, (one) => {
        answer = decide.answerHub(question, one, { now: clock(), jitter: random() });
        return answer.kind === 'unknown' ? one : answer.next;
      });
      return before ? told(answer, (event) => tell(before, event)) : UNKNOWN;
    },
  };
}

function told(answer: decide.HubAnswer, tell: (event: Parameters<Tell>[1]) => void): CallbackAnswer {
  if (answer.kind === 'unknown') return UNKNOWN;
  if (answer.kind === 'denied') {
    tell({ kind: 'denied', reason: answer.next.reason! });
    return { status: 200, text: '' };
  }
  tell(answer.next === null ? { kind: 'left' } : { kind: 'subscribed', until: answer.next.leaseUntil! });
  return { status: 200, text: answer.challenge };
}

/** One request for a subscription at a time, one for a hub's host at a time. */
function openAsking({ clock, hostQueue, web, signal }: HubsContext, subscriptions: Subscriptions, tell: Tell) {
  const asked = new Set<string>();

  /** The hub may verify before it answers: what it has verified stays so. */
  async function askInTurn(key: string): Promise<void> {
    const subscription = await subscriptions.change(key, (one) => decide.asking(one, clock()));
    if (!subscription) return;
    const reply = await askHub(subscription, web(), signal);
    if (reply.kind === 'accepted' || signal.aborted) return;
    const after = await subscriptions.change(key, (one) =>
      one.failures > 0 ? decide.refused(one, reply.reason) : one,
    );
    if (after && after.failures > 0) tell(after, reply);
  }

  return async ({ key, hub }: decide.Subscription): Promise<void> => {
    if (asked.has(key)) return;
    asked.add(key);
    try {
      await hostQueue.run(politenessHost(hub), () => askInTurn(key), signal);
    } finally {
      asked.delete(key);
    }
  };
}
