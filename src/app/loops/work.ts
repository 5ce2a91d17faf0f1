/** The work that is asked for again and again: polling, a whole round, the rest of first visits, digests, sending. */
import { digestPlans } from '../../desk/watches/digest-plans.ts';
import { readBacklog, untried } from '../../pipeline/backlog.ts';
import { tellDigests } from '../../pipeline/digest.ts';
import { escalate } from '../../pipeline/escalation.ts';
import { endFollows } from '../../pipeline/follows.ts';
import { collect, deliver } from '../../pipeline/pipeline.ts';
import { noticeSilentWatches } from '../../pipeline/silence.ts';
import { readWantedPages } from '../../pipeline/wanted-pages.ts';
import { watchedBy } from '../config/runtime.ts';
import type { Facts } from '../monitor/facts.ts';
import type { SettleQueue, Sharing } from '../sharing.ts';
import { type AppContext, collectContext, deliverContext, escalationContext, spikesContext } from '../wiring.ts';
import { openQuietHours } from './quiet-hours.ts';
import { overlapping, singleFlight, singleFlights } from './single-flight.ts';

/** How long work rests after an error of the archive, ms: feeds would be asked, and messages sent, for nothing. */
const RESTS = { collecting: 5 * 60_000, delivering: 30_000 };
/** Without the database a machine that shares the work holds nothing, and so does nothing anyway. */
const RESTS_SHARED = { collecting: 2_000, delivering: 2_000 };

interface WorkContext extends Omit<Parameters<typeof deliverContext>[1], 'alone' | 'quietHours'> {
  readonly settleAlone: SettleQueue;
  readonly facts: Facts;
  readonly sharing: Sharing | undefined;
}

/** @returns the loops, which rest after an error of the archive, and what of them is running */
export function openWork(context: () => AppContext, { settleAlone, facts, sharing, ...delivering }: WorkContext) {
  const rests = sharing ? RESTS_SHARED : RESTS;
  const poll = overlapping(withArchive(facts, rests.collecting, () => collect(collectContext(context(), settleAlone))));
  const round = singleFlight(withArchive(facts, rests.collecting, () => collectRound(context(), settleAlone)));
  const readOn = singleFlight(withArchive(facts, rests.collecting, () => workOffBacklog(context, settleAlone)));
  // Channels never wait for each other: a round of deliveries joins the runs that are under way.
  const byChannel = singleFlights<number | null>();
  const quietHours = openQuietHours();
  const send = withArchive(facts, rests.delivering, async () => {
    await escalate(escalationContext(context()));
    return (sharing?.deliver ?? deliver)(
      deliverContext(context(), { ...delivering, quietHours, alone: byChannel.run }),
    );
  });
  const collecting = () => Promise.allSettled([poll.running(), round.running(), readOn.running()]);
  const due = singleFlight(withArchive(facts, rests.collecting, () => tellDue(context(), settleAlone)));
  const collectAll = () => round().then(readOn);
  const loops = { poll, round, readBacklog: readOn, collect: collectAll, deliver: send, tellDue: due };
  return { loops, working: { collecting, delivering: byChannel.running } };
}

/** Work that needs the archive: after an error of that it rests, and gives null. */
function withArchive<T>(facts: Facts, pause: number, work: () => Promise<T>): () => Promise<T | null> {
  return async () => {
    if (facts.archiveFailed(pause)) return null;
    try {
      return await work();
    } catch (error) {
      facts.heardError(error);
      throw error;
    }
  };
}

/**
 * Puts into the outbox what falls due by the clock: digests, the ends of follows, and stories that nothing mutes any more.
 * Where several machines share the work, the one that settles does: no part is on its way then.
 */
async function tellDue({ clock, store, runtime, onEvent }: AppContext, settleAlone: SettleQueue): Promise<void> {
  await settleAlone.alone(async () => {
    const plans = await digestPlans(runtime.config, store);
    const onMissed = (missed: { channel: string; due: number }) => onEvent({ kind: 'digest missed', ...missed });
    await tellDigests(plans, { clock, store, publishers: runtime.publishers, onMissed });
    await endFollows({ clock, store });
  });
  await settleAlone.tellReleased();
}

async function collectRound(app: AppContext, settleAlone: SettleQueue): Promise<void> {
  const { clock, store, runtime } = app;
  await store.endMutes(clock());
  await tellDue(app, settleAlone);
  await app.pacer.refresh(runtime.config, clock());
  const context = collectContext(app, settleAlone);
  await collect(context);
  await readWantedPages(context);
  await settleAlone.alone(() => noticeSilentWatches({ clock, store, ...watchedBy(runtime) }));
  await settleAlone.alone(() => app.tellSpikes(spikesContext(app)));
}

/** Each document by the configuration of its time. */
async function workOffBacklog(app: () => AppContext, settleAlone: SettleQueue): Promise<void> {
  const context = () => collectContext(app(), settleAlone);
  const { clock, tried, signal, onEvent } = app();
  const waiting = untried(await context().store.backlog(), tried, clock());
  if (waiting.length === 0) return;
  const items = waiting.reduce((sum, one) => sum + one.items, 0);
  onEvent({ kind: 'backlog', documents: waiting.length, items });
  await readBacklog(waiting, context, { tried, signal });
}
