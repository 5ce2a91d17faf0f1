/** What a machine sends: the messages of the channels that it holds. */
import type { OutboxMessage } from '../../delivery/outbox.ts';
import { soonest } from '../../delivery/states.ts';
import type { Target } from '../../delivery/target.ts';
import type { DeliverContext } from '../../pipeline/conclude.ts';
import { deliver } from '../../pipeline/pipeline.ts';
import { guardOf, type Lease } from '../../store/postgres/leases.ts';
import { FenceLost } from '../../store/store.ts';
import type { Session } from './session.ts';
import { shardOfChannel } from './shards.ts';
import type { GuardedStore } from './store.ts';
import { counted } from './trouble.ts';

interface DeliveringContext {
  readonly store: GuardedStore;
  readonly session: Session;
}

/** As `deliver` of the pipeline, for the channels of this machine. */
export function openDelivering({ store, session }: DeliveringContext) {
  async function deliverShard(lease: Lease, messages: readonly OutboxMessage[], context: DeliverContext) {
    const fenced = store.guarded(guardOf(lease));
    const ofShard = {
      ...fenced,
      outbox: async (channel?: string) => (channel === undefined ? messages : store.outbox(channel)),
    };
    const holds = () => session.holds(lease);
    const isStopping = () => context.isStopping() || !holds();
    const target = whileHeld(context.target, holds);
    try {
      return await session.during(lease, () =>
        counted(deliver({ ...context, store: ofShard, target, isStopping }), session),
      );
    } catch (error) {
      // The machine that holds it now goes on.
      if (error instanceof FenceLost) return null;
      throw error;
    }
  }

  return async (context: DeliverContext): Promise<number | null> => {
    if (session.leases('deliver').length === 0) return null;
    const waiting = await store.outbox();
    const runs = [...Map.groupBy(waiting, ({ channel }) => shardOfChannel(channel))].map(([shard, messages]) => {
      const lease = session.lease('deliver', shard);
      return lease ? deliverShard(lease, messages, context) : null;
    });
    return soonest(await Promise.all(runs));
  };
}

/** Looks at the lease before each call, since the machine may have been paused after its last write. */
function whileHeld(target: Target, holds: () => boolean): Target {
  const checked =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (!holds()) throw new FenceLost('another machine sends to this channel');
      return call(...args);
    };
  const { send, edit, openThread, publish, checkChannel, findAttempted, ownMessages } = target;
  return {
    ...target,
    send: checked(send),
    edit: checked(edit),
    openThread: checked(openThread),
    publish: checked(publish),
    checkChannel: checked(checkChannel),
    findAttempted: checked(findAttempted),
    ownMessages: checked(ownMessages),
  };
}
