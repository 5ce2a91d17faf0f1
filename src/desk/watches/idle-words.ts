/** Finds thesaurus words that never occur in the archive's headlines and openings, for the person who maintains the file. */
import type { Config } from '../../config/types.ts';
import { accepts } from '../../news/watch/match/explain.ts';
import { findPatterns, indexPatterns } from '../../news/watch/match/pattern-index.ts';
import type { Member } from '../../news/watch/thesaurus/entries.ts';
import type { DeskContext } from '../desk.ts';
import { matchable, pacer } from '../stories/archive.ts';

export interface IdleWords {
  /** How many articles were searched: the whole archive. */
  readonly articles: number;
  /** When the oldest was published, ms; null for an empty archive. */
  readonly since: number | null;
  readonly groups: readonly GroupUse[];
}

export interface GroupUse {
  readonly id: string;
  /** Whether a watch uses it. */
  readonly isUsed: boolean;
  /** How often its words occur, except those of `not` and `unless`. */
  readonly times: number;
  /** Its entries that never occur, as written in the file. */
  readonly idle: readonly string[];
}

const SLICE = 100;

type IdleContext = Pick<DeskContext, 'store' | 'thesaurus'> & { readonly config: () => Pick<Config, 'watches'> };

/** Searches the whole archive without blocking the event loop. */
export async function idleWords({ store, thesaurus, config }: IdleContext): Promise<IdleWords> {
  const words = thesaurus();
  const members = [...words.groups].flatMap(([id, group]) =>
    group.members.map((member) => ({ id, ...member, times: 0 })),
  );
  const index = indexPatterns(members.map(({ pattern }) => pattern));
  const searched = { articles: 0, since: null as number | null };
  const pause = pacer();
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const slice = await store.archived({ since: 0, before, most: SLICE });
    for (const one of slice) {
      await pause();
      const { title, teaser } = matchable(one).split;
      for (const { pattern } of [...findPatterns(index, title), ...findPatterns(index, teaser)]) {
        members[pattern]!.times += 1;
      }
      searched.articles += 1;
      searched.since = Math.min(searched.since ?? one.report.at, one.report.at);
    }
    if (slice.length < SLICE) break;
    before = slice.at(-1)!.report.article;
  }
  const used = new Set(
    config().watches.flatMap(({ query, match }) => accepts(query, words, match).map(({ group }) => group)),
  );
  const byGroup = Map.groupBy(members, ({ id }) => id);
  const groups = [...words.groups.keys()].map((id) => useOf(id, byGroup.get(id) ?? [], used.has(id)));
  return { ...searched, groups };
}

type Counted = Pick<Member, 'role' | 'entry'> & { readonly times: number };

function useOf(id: string, members: readonly Counted[], isUsed: boolean): GroupUse {
  const counting = members.filter(({ role }) => role !== 'not' && role !== 'unless');
  const times = counting.reduce((sum, one) => sum + one.times, 0);
  const byEntry = [...Map.groupBy(members, ({ entry }) => entry)];
  const idle = byEntry.filter(([, all]) => all.every((one) => one.times === 0)).map(([entry]) => entry);
  return { id, isUsed, times, idle };
}
