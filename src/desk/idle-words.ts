/** Which words of the thesaurus never stood in a headline or opening of the archive: for the person who keeps the file. */
import type { Config } from '../config/types.ts';
import { accepts } from '../news/watch/match/explain.ts';
import { findPatterns, indexPatterns } from '../news/watch/match/patterns.ts';
import type { Member } from '../news/watch/thesaurus/entries.ts';
import { matchable, pacer } from './archive.ts';
import type { DeskContext } from './desk.ts';

export interface IdleWords {
  /** How many articles were looked at: all that are kept. */
  readonly articles: number;
  /** When the oldest of them was published, ms; null where there is none. */
  readonly since: number | null;
  readonly groups: readonly GroupUse[];
}

export interface GroupUse {
  readonly id: string;
  /** Does a watch come to it? */
  readonly isAsked: boolean;
  /** How often one of its words stood somewhere, those of `not` and `unless` left out. */
  readonly times: number;
  /** Its entries that never stood anywhere, as the file has them. */
  readonly idle: readonly string[];
}

const SLICE = 100;

type IdleDesk = Pick<DeskContext, 'store' | 'thesaurus'> & { readonly config: () => Pick<Config, 'watches'> };

/** Looks through the whole archive, without holding the loop. */
export async function idleWords({ store, thesaurus, config }: IdleDesk): Promise<IdleWords> {
  const words = thesaurus();
  const members = [...words.groups].flatMap(([id, group]) =>
    group.members.map((member) => ({ id, ...member, times: 0 })),
  );
  const index = indexPatterns(members.map(({ pattern }) => pattern));
  const looked = { articles: 0, since: null as number | null };
  const pause = pacer();
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const slice = await store.archived({ since: 0, before, most: SLICE });
    for (const one of slice) {
      await pause();
      const { title, teaser } = matchable(one).split;
      for (const { pattern } of [...findPatterns(index, title), ...findPatterns(index, teaser)]) {
        members[pattern]!.times += 1;
      }
      looked.articles += 1;
      looked.since = Math.min(looked.since ?? one.report.at, one.report.at);
    }
    if (slice.length < SLICE) break;
    before = slice.at(-1)!.report.article;
  }
  const asked = new Set(config().watches.flatMap(({ query }) => accepts(query, words).map(({ group }) => group)));
  const byGroup = Map.groupBy(members, ({ id }) => id);
  const groups = [...words.groups.keys()].map((id) => useOf(id, byGroup.get(id) ?? [], asked.has(id)));
  return { ...looked, groups };
}

type Counted = Pick<Member, 'role' | 'entry'> & { readonly times: number };

function useOf(id: string, members: readonly Counted[], isAsked: boolean): GroupUse {
  const counting = members.filter(({ role }) => role !== 'not' && role !== 'unless');
  const times = counting.reduce((sum, one) => sum + one.times, 0);
  const byEntry = [...Map.groupBy(members, ({ entry }) => entry)];
  const idle = byEntry.filter(([, all]) => all.every((one) => one.times === 0)).map(([entry]) => entry);
  return { id, isAsked, times, idle };
}
