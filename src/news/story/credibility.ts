/**
 * How far a story can be believed, in the six steps of the Admiralty system (NATO AJP-2.1, where a source's reliability is
 * A to F and the credibility of what it says 1 to 6). Derived from what the story's reports show and how the operator
 * grades their outlets, and from nothing else: docs/grades.md is the rule in words.
 */

import { findPublisher, gradeOf, type Publishers } from '../publishers.ts';
import { plural } from '../text/plural.ts';
import type { Development, Grade, Report } from '../types.ts';
import type { Provenance } from './provenance.ts';

export interface Credibility {
  /** 1 confirmed by others, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  readonly words: string;
  /** What it rests on, in one line. */
  readonly because: string;
}

const WORDS = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
} as const;

/** What the rule looks at. */
interface Standing {
  /** Independent newsrooms, with the outlets that one government owns or runs counted as one. */
  readonly newsrooms: number;
  readonly reliable: number;
  readonly graded: number;
  /** All graded newsrooms are D or E. */
  readonly isUnreliable: boolean;
  /** Somebody named speaks, or a statement, ruling, vote or figure is quoted. */
  readonly isOnRecord: boolean;
  /** Outlets that report a denial which nobody has since answered by a confirmation. */
  readonly denials: number;
}

/** @param developments all of the story, in order */
export function credibilityOf(
  reports: readonly Report[],
  provenance: Pick<Provenance, 'newsrooms' | 'primary'>,
  developments: readonly Development[],
  publishers: Publishers,
): Credibility {
  const standing: Standing = {
    ...newsroomsOf(provenance.newsrooms, publishers),
    isOnRecord: provenance.primary !== null || reports.some(hasNamedSource),
    denials: openDenials(developments),
  };
  const step = stepOf(standing);
  return { step, words: WORDS[step], because: becauseOf(standing) };
}

function stepOf({ newsrooms, reliable, graded, isUnreliable, isOnRecord, denials }: Standing): Credibility['step'] {
  if (denials >= 2 && newsrooms <= 1) return 5;
  if (denials >= 1 || isUnreliable) return 4;
  if (newsrooms >= 3 && reliable >= 2 && isOnRecord) return 1;
  if (newsrooms >= 2 && reliable >= 1) return 2;
  if (newsrooms >= 2 || (graded >= 1 && isOnRecord)) return 3;
  return 6;
}

function becauseOf({ newsrooms, reliable, graded, isOnRecord, denials }: Standing): string {
  const grades = graded === 0 ? 'none graded' : `${graded} graded, ${reliable} of them A or B`;
  return [
    newsrooms === 0 ? 'no newsroom known' : `${plural(newsrooms, 'independent newsroom')}, ${grades}`,
    isOnRecord ? 'a named source or statement' : 'no named source',
    ...(denials > 0 ? [`denied in ${plural(denials, 'report')}`] : []),
  ].join('; ');
}

const RELIABLE: ReadonlySet<Grade> = new Set(['A', 'B']);
const UNRELIABLE: ReadonlySet<Grade> = new Set(['D', 'E']);

function newsroomsOf(families: readonly string[], publishers: Publishers) {
  const byOwner = Map.groupBy(families, (family) => governmentOf(family, publishers) ?? family);
  const grades = [...byOwner.values()].map((same) => lowest(same.flatMap((one) => gradeOf(publishers, one) ?? [])));
  const given = grades.filter((grade) => grade !== null && grade !== 'F');
  const unreliable = given.filter((grade) => UNRELIABLE.has(grade!)).length;
  return {
    newsrooms: byOwner.size,
    reliable: given.filter((grade) => RELIABLE.has(grade!)).length,
    graded: given.length,
    isUnreliable: unreliable > 0 && unreliable === byOwner.size,
  };
}

/** The country whose government owns or runs this family of outlets; null: none does, or it is not known. */
function governmentOf(family: string, publishers: Publishers): string | null {
  const outlet = publishers.byFamily.get(family)?.[0] ?? findPublisher(publishers, family);
  return outlet?.state && outlet.country !== null ? `government of ${outlet.country}` : null;
}

const lowest = (grades: readonly Grade[]): Grade | null => grades.toSorted().at(-1) ?? null;

const hasNamedSource = ({ attribution }: Report): boolean =>
  attribution?.sources.some(({ named, comment }) => named && comment === 'said') ?? false;

/** How many outlets report a denial after the last confirmation. */
function openDenials(developments: readonly Development[]): number {
  const confirmed = developments.findLastIndex(({ kind }) => kind === 'confirmed');
  const denied = developments.filter(({ kind }, n) => kind === 'denied' && n > confirmed);
  return new Set(denied.map(({ publisher }) => publisher)).size;
}
