/**
 * Digests: puts what is due into the outbox. How far a digest has come is saved with its messages, so each time is told
 * once, whatever dies in between, and whoever else tells digests.
 */
import {
  cutDigest,
  type DigestPlan,
  decideDigest,
  digestNotes,
  newsSince,
  storiesFor,
  tellsSince,
  toldInDigest,
} from '../news/alert/digest.ts';
import { groupsOf, listOf, storiesIn, type ToldLine } from '../news/alert/list.ts';
import type { ListView } from '../news/alert/list-view.ts';
import type { Publishers } from '../news/publishers.ts';
import { formatIn } from '../news/time/clock.ts';
import type { DigestState } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { tellLines } from './list-lines.ts';

export interface DigestContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'digests' | 'saveDigest' | 'forgetDigest' | 'storiesSince' | 'storyFile'>;
  readonly publishers: Publishers;
  /** A digest fell due so long ago that it is not sent. */
  readonly onMissed: (missed: { readonly channel: string; readonly due: number }) => void;
}

/** Tells the digests that are due, and forgets those that are not configured any more. To be called every few seconds. */
export async function tellDigests(plans: readonly DigestPlan[], context: DigestContext): Promise<void> {
  const states = await context.store.digests();
  for (const state of states)
    if (state.line !== '' && !plans.some((plan) => isOf(plan, state))) await context.store.forgetDigest(state);
  for (const plan of plans) await tellDue(plan, states.find((state) => isOf(plan, state)) ?? null, context);
}

const isOf = (plan: DigestPlan, { channel, line }: Pick<DigestState, 'channel' | 'line'>) =>
  plan.channel === channel && plan.line === line;

async function tellDue(plan: DigestPlan, state: DigestState | null, context: DigestContext): Promise<void> {
  const now = context.clock();
  const decision = decideDigest(plan, state, now);
  const { channel, line } = plan;
  switch (decision.kind) {
    case 'wait':
      return;
    case 'begin': {
      const told = Math.min(state?.told ?? before(now), before(now));
      await save({ channel, line, ranAt: now, told, missed: null }, [], {
        ...{ plan, state, now },
        store: context.store,
      });
      return;
    }
    case 'miss': {
      const missed = { channel, line, ranAt: decision.due, told: state!.told, missed: decision.due };
      if (await save(missed, [], { plan, state, now, store: context.store }))
        context.onMissed({ channel, due: decision.due });
      return;
    }
    case 'send': {
      const upTo = before(now);
      const lists = await composeDigest(plan, state, { due: decision.due, now, upTo }, context);
      await save({ channel, line, ranAt: decision.due, told: upTo, missed: null }, lists, {
        ...{ plan, state, now },
        store: context.store,
      });
    }
  }
}

/** What is settled in this very millisecond may come before or after the digest: the next one tells it. */
const before = (now: number): number => now - 1;

interface Saving {
  readonly plan: DigestPlan;
  readonly state: DigestState | null;
  readonly now: number;
  readonly store: Pick<Store, 'saveDigest'>;
}

function save(after: DigestState, lists: readonly ListView[], { plan, state, now, store }: Saving): Promise<boolean> {
  return store.saveDigest({
    after,
    before: state,
    watch: plan.watches[0]?.name ?? '',
    at: now,
    lists: lists.map((list) => ({ list, stories: storiesIn(list) })),
  });
}

/**
 * A digest's messages as they would be now. `due`: when it fell due, ms; null: somebody asks for it. `upTo`: until when all is
 * settled, ms.
 */
export async function composeDigest(
  plan: DigestPlan,
  state: DigestState | null,
  { due, now, upTo }: { readonly due: number | null; readonly now: number; readonly upTo: number },
  {
    store,
    publishers,
  }: Pick<DigestContext, 'publishers'> & { readonly store: Pick<Store, 'storiesSince' | 'storyFile'> },
): Promise<readonly ListView[]> {
  const { channel, watches, zone } = plan;
  const since = tellsSince(plan, state, now);
  const about = { channel, since: newsSince(since), watches, publishers };
  const told: ToldLine[] = [];
  const seen = new Set<number>();
  for (const found of storiesFor(plan, await store.storiesSince({ channel, since, until: upTo }))) {
    const file = await store.storyFile(found.story);
    const one = file && !seen.has(file.story.id) ? toldInDigest(found, file, { channel, now }) : null;
    if (!one) continue;
    seen.add(one.file.story.id);
    const lines = await tellLines([one], about);
    told.push(...lines.filter(({ line }) => found.isNew || line.change !== null));
  }
  const { lines, left } = cutDigest(told.toSorted((a, b) => b.independent - a.independent || b.line.at - a.line.at));
  const notes = digestNotes(plan, { due, missed: state?.missed ?? null, left, now });
  const groups = groupsOf(lines, about);
  const list = { kind: 'digest', when: formatIn(due ?? now, zone), since, notes } as const;
  const names = watches.map(({ name }) => name);
  return listOf(groups, list).map((one) => (one.watches.length > 0 ? one : { ...one, watches: names }));
}

/**
 * Tells a digest now, because somebody asks: what it has told, the next one does not tell again.
 * @param upTo until when all is settled, ms
 * @returns its messages; null: somebody else was faster
 */
export async function tellNow(
  plan: DigestPlan,
  upTo: number,
  context: Omit<DigestContext, 'onMissed'>,
): Promise<readonly ListView[] | null> {
  const now = context.clock();
  const state = (await context.store.digests()).find((one) => isOf(plan, one)) ?? null;
  const lists = await composeDigest(plan, state, { due: null, now, upTo }, context);
  const { channel, line } = plan;
  const after = { channel, line, ranAt: state?.ranAt ?? now, told: before(upTo), missed: null };
  return (await save(after, lists, { plan, state, now, store: context.store })) ? lists : null;
}
