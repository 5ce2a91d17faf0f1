/**
 * A cluster that follows the archive: it is ready to settle within moments when the machine that settles dies. Reports are
 * read by id, each under the story that it stands in now, and merges by the log of stories; so it knows what a replay would.
 */
import type pg from 'pg';
import { CLUSTER_WINDOW, type Cluster } from '../../news/story/cluster.ts';
import type { Store } from '../../store/store.ts';
import { recordReports, replayCluster } from '../loops/replay-cluster.ts';
import { inPlainWords } from './trouble.ts';

export interface Standby {
  /** Brings it up to date. @returns what knows all that is settled now */
  follow(): Promise<Cluster>;
  /** Forgets all; the next `follow` replays. */
  forget(): void;
}

interface StandbyContext {
  readonly pool: pg.Pool;
  readonly store: Pick<Store, 'newestReport' | 'reportsSince' | 'keptApart'>;
  readonly clock: () => number;
}

interface Known {
  readonly cluster: Cluster;
  article: number;
  change: number;
  readonly apart: string;
}

const SLICE = 50;

export function openStandby(context: StandbyContext): Standby {
  let known: Known | null = null;
  return {
    async follow() {
      const from = known;
      known = null; // what fails half-way knows half
      known = from && (await catchUp(from, context)) ? from : await replayed(context);
      return known.cluster;
    },
    forget() {
      known = null;
    },
  };
}

async function replayed({ pool, store }: StandbyContext): Promise<Known> {
  const change = await lastChange(pool);
  const apart = JSON.stringify(await store.keptApart());
  let article = 0;
  const noted: Pick<Store, 'newestReport' | 'reportsSince' | 'keptApart'> = {
    ...store,
    async reportsSince(slice) {
      const reports = await store.reportsSince(slice);
      article = reports.at(-1)?.article ?? article;
      return reports;
    },
  };
  return { cluster: await replayCluster(noted), article, change, apart };
}

/** @returns false where an editor has corrected a story: all must be replayed */
async function catchUp(known: Known, { pool, store, clock }: StandbyContext): Promise<boolean> {
  if (JSON.stringify(await store.keptApart()) !== known.apart) return false;
  // Before the reports: a merge that comes after them is applied the next time, to the same end.
  const changes = await changesSince(pool, known.change);
  const since = clock() - 2 * CLUSTER_WINDOW;
  for (;;) {
    const slice = await store.reportsSince({ since, after: known.article, most: SLICE });
    recordReports(known.cluster, slice);
    known.article = slice.at(-1)?.article ?? known.article;
    if (slice.length < SLICE) break;
  }
  for (const { id, kind, story, other } of changes) {
    if (kind !== 'merged') return false;
    known.cluster.merge({ younger: story, elder: other });
    known.change = id;
  }
  return true;
}

async function lastChange(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query('SELECT COALESCE(max(id), 0) AS id FROM story_changes').catch(inPlainWords);
  return Number(rows[0].id);
}

async function changesSince(pool: pg.Pool, after: number) {
  const { rows } = await pool
    .query({
      name: 'story changes',
      text: 'SELECT id, kind, story, other FROM story_changes WHERE id > $1 ORDER BY id',
      values: [after],
    })
    .catch(inPlainWords);
  return rows.map(({ id, kind, story, other }) => ({
    ...{ id: Number(id), kind: String(kind) },
    ...{ story: Number(story), other: Number(other) },
  }));
}
