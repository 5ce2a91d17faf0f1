/** What watches want of their channels and will not get: told in the log, to the operators and in `/status`. */
import PQueue from 'p-queue';
import type { Config } from '../../config/types.ts';
import type { ChannelState } from '../../delivery/outbox.ts';
import type { ChannelAnswer } from '../../delivery/receipt.ts';
import type { Target } from '../../delivery/target.ts';
import type { Wishes } from '../../delivery/wishes.ts';
import { deskDefaults } from '../../desk/servers/settings.ts';
import { type DeskDefaults, escalationOf } from '../../news/alert/handling.ts';
import { mentionsOf } from '../../news/alert/mentions.ts';
import { STORY_STATES } from '../../news/alert/story-state.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Store } from '../../store/store.ts';
import { opensThreads } from '../setup/invite.ts';

export interface UnmetWish {
  readonly channel: string;
  readonly watch: string;
  readonly text: string;
}

/** The watches, and the settings of their servers: whom a server calls, its watches call. */
export type WishConfig = Pick<Config, 'watches' | 'settings'>;

const AT_ONCE = 5;

export interface WishWatch {
  /** @param looked the answers of the watches' channels */
  look(config: WishConfig, looked: ReadonlyMap<string, ChannelAnswer>): Promise<void>;
  /** After a change of the configuration: in channels that were looked at before. */
  lookAgain(config: WishConfig): Promise<void>;
}

interface WishContext {
  readonly store: Pick<Store, 'channel'>;
  readonly target: Pick<Target, 'unmetWishes'>;
  readonly facts: { lookedAtWishes(unmet: readonly UnmetWish[]): readonly UnmetWish[] };
  readonly onEvent: (event: { readonly kind: 'unmet'; readonly wish: UnmetWish }) => void;
}

export function openWishes({ store, target, facts, onEvent }: WishContext): WishWatch {
  const look: WishWatch['look'] = async (config, looked) => {
    const unmet = await lookAtWishes(config, looked, target);
    for (const wish of facts.lookedAtWishes(unmet)) onEvent({ kind: 'unmet', wish });
  };
  return {
    look,
    async lookAgain(config) {
      const ids = [...new Set(config.watches.map(({ channel }) => channel))];
      await look(config, knownAnswers(await Promise.all(ids.map((id) => store.channel(id)))));
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

/** @param looked the answers of the watches' channels */
export async function lookAtWishes(
  config: WishConfig,
  looked: ReadonlyMap<string, ChannelAnswer>,
  target: Pick<Target, 'unmetWishes'>,
): Promise<UnmetWish[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const channels = [...Map.groupBy(config.watches, ({ channel }) => channel)];
  const answers = channels.map(([channel, all]) => {
    const answer = looked.get(channel);
    if (answer?.kind !== 'channel') return [];
    const own = deskDefaults(answer.server, config);
    const some = all
      .map((watch) => ({ name: watch.name, wishes: wishesOf(watch, own) }))
      .filter(({ wishes }) => answer.holds === 'forum' || wishesMore(wishes));
    if (some.length === 0) return [];
    return queue.add(async () => {
      const wanted = some.map(({ wishes }) => wishes);
      const unmet = await target.unmetWishes(channel, answer.holds, wanted);
      if ('kind' in unmet) return [];
      return some.flatMap(({ name }, n) => (unmet[n] ?? []).map((text) => ({ channel, watch: name, text })));
    });
  });
  return (await Promise.all(answers)).flat();
}

/** Most watches want nothing more than to be posted, and then Discord is not asked. */
function wishesMore({ mentions, thread, publish }: Wishes): boolean {
  return thread || publish || mentions.words.length > 0 || mentions.roles.length > 0;
}

/** Each story rests on something: of these three tags a post always wants one, and that of its watch. */
const ALWAYS = STORY_STATES.slice(-3);

/** @param own how its server has the desk */
function wishesOf(watch: Watch, own: DeskDefaults): Wishes {
  const tags = [...ALWAYS, watch.name];
  const mentions = mentionsOf(watch);
  const escalation = escalationOf(watch, own);
  const roles = escalation ? [...new Set([...mentions.roles, escalation.role])] : mentions.roles;
  return { mentions: { ...mentions, roles }, thread: opensThreads(watch), publish: watch.publish === true, tags };
}
