/** What watches want of their channels and will not get: told in the log, to the operators and in `/status`. */
import PQueue from 'p-queue';
import type { ChannelAnswer } from '../delivery/receipt.ts';
import type { ChannelState } from '../delivery/states.ts';
import type { Target } from '../delivery/target.ts';
import type { Wishes } from '../delivery/wishes.ts';
import { mentionsOf } from '../news/alert/mentions.ts';
import { STORY_STATES } from '../news/alert/story-state.ts';
import type { Watch } from '../news/watch/types.ts';
import type { Store } from '../store/store.ts';
import { opensThreads } from './setup/invite.ts';

export interface UnmetWish {
  readonly channel: string;
  readonly watch: string;
  readonly text: string;
}

const AT_ONCE = 5;

export interface WishWatch {
  /** @param looked the answers of the watches' channels */
  look(watches: readonly Watch[], looked: ReadonlyMap<string, ChannelAnswer>): Promise<void>;
  /** After a change of the configuration: in channels that were looked at before. */
  lookAgain(watches: readonly Watch[]): Promise<void>;
}

interface WishContext {
  readonly store: Pick<Store, 'channel'>;
  readonly target: Pick<Target, 'unmetWishes'>;
  readonly facts: { lookedAtWishes(unmet: readonly UnmetWish[]): readonly UnmetWish[] };
  readonly onEvent: (event: { readonly kind: 'unmet'; readonly wish: UnmetWish }) => void;
}

export function openWishes({ store, target, facts, onEvent }: WishContext): WishWatch {
  const look: WishWatch['look'] = async (watches, looked) => {
    const unmet = await lookAtWishes(watches, looked, target);
    for (const wish of facts.lookedAtWishes(unmet)) onEvent({ kind: 'unmet', wish });
  };
  return {
    look,
    async lookAgain(watches) {
      const ids = [...new Set(watches.map(({ channel }) => channel))];
      await look(watches, knownAnswers(await Promise.all(ids.map((id) => store.channel(id)))));
    },
  };
}

/** The answers of channels that were looked at before; of others nothing is known. */
function knownAnswers(channels: readonly ChannelState[]): ReadonlyMap<string, ChannelAnswer> {
  const known = channels.flatMap(({ id, kind, server, newest }) =>
    kind && server ? [[id, { kind: 'channel', holds: kind, server, newest, name: '' } as const] as const] : [],
  );
  return new Map(known);
}

/** @param looked the answers of their channels */
export async function lookAtWishes(
  watches: readonly Watch[],
  looked: ReadonlyMap<string, ChannelAnswer>,
  target: Pick<Target, 'unmetWishes'>,
): Promise<UnmetWish[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const channels = [...Map.groupBy(watches, ({ channel }) => channel)];
  const answers = channels.map(([channel, all]) => {
    const answer = looked.get(channel);
    const some = answer?.kind === 'channel' ? all.filter((one) => answer.holds === 'forum' || wishesMore(one)) : [];
    if (answer?.kind !== 'channel' || some.length === 0) return [];
    return queue.add(async () => {
      const unmet = await target.unmetWishes(channel, answer.holds, some.map(wishesOf));
      if ('kind' in unmet) return [];
      return some.flatMap(({ name }, n) => (unmet[n] ?? []).map((text) => ({ channel, watch: name, text })));
    });
  });
  return (await Promise.all(answers)).flat();
}

/** Most watches want nothing more than to be posted, and then Discord is not asked. */
function wishesMore(watch: Watch): boolean {
  const { mentions, thread, publish } = wishesOf(watch);
  return thread || publish || mentions.words.length > 0 || mentions.roles.length > 0;
}

/** Each story rests on something: of these three tags a post always wants one, and that of its watch. */
const ALWAYS = STORY_STATES.slice(-3);

function wishesOf(watch: Watch): Wishes {
  const tags = [...ALWAYS, watch.name];
  const mentions = mentionsOf(watch);
  const roles = watch.escalate ? [...new Set([...mentions.roles, watch.escalate.role])] : mentions.roles;
  return { mentions: { ...mentions, roles }, thread: opensThreads(watch), publish: watch.publish === true, tags };
}
