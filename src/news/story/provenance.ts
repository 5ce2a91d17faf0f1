/**
 * Who was first with a story, and on how many independent origins it rests. Derived from its reports each time, so it
 * changes as reports join. What cannot be told apart counts as one: the number is a lower bound.
 */
import type { Publishers } from '../publishers.ts';
import type { PrimaryKind, Story } from '../types.ts';
import { type Basis, basesOf, strengthOf } from './provenance/basis.ts';
import { type Credit, firstOf } from './provenance/first.ts';
import { countOf, isJointRoot, isOpenRoot, newsroomOf, Origins } from './provenance/origins.ts';
import { copiesAmong } from './shingles.ts';

/**
 * - first: the report of the outlet that the story goes back to
 * - independent: adds an origin: own reporting, or a further public source
 * - relayed: rests on another outlet's reporting
 * - reprint: the same text as another report
 * - same statement: quotes a public source that an earlier report quotes
 * - same house: another report of an outlet that has one already
 * - adds none: shows no origin
 */
export type ReportRole =
  | 'first'
  | 'independent'
  | 'relayed'
  | 'reprint'
  | 'same statement'
  | 'same house'
  | 'adds none';

export interface Provenance {
  readonly first: Credit;
  /** The statement, ruling, vote … that the first report quotes, and how many reports rest on it; null where it reports itself. */
  readonly primary: {
    readonly kind: PrimaryKind;
    readonly by: string;
    readonly reports: number;
    readonly sentence: string;
  } | null;
  /** How many different things the reports rest on: outlets with reporting of their own, and public sources. At least 1. */
  readonly independent: number;
  /** Those of them that are newsrooms, by family; of a joint investigation one of its partners. */
  readonly newsrooms: readonly string[];
  /** One for each report, in the story's order. */
  readonly roles: readonly ReportRole[];
  /** Likewise: the sentence that shows the role; null where nothing does. */
  readonly because: readonly (string | null)[];
  /** Likewise: on how many origins the story rested when this report had come. */
  readonly independentThen: readonly number[];
}

/** @throws when the story has no report: there is no such story. */
export function provenanceOf(story: Story, publishers: Publishers): Provenance {
  if (story.reports.length === 0) throw new Error(`story ${story.id} has no report`);
  const known = basesOf(story.reports, publishers);
  const copies = copiesAmong(story.reports.map((report, n) => ({ report, shows: strengthOf(known[n]!) })));
  const graph = new Origins(known, copies);
  const first = firstOf(graph);
  const rested = new Set<string>();
  const roots = known.map(({ n }) => graph.rootsOf(n));
  const independentThen = roots.map((some) => {
    for (const root of some) rested.add(root);
    return countOf(rested);
  });
  const roles = known.map((one): ReportRole => roleOf(one, first.own, graph, roots));
  return {
    first: first.told,
    primary: primaryOf(first.carrier, graph, roots),
    independent: countOf(rested),
    newsrooms: [...rested].map(newsroomOf).filter((family) => family !== null),
    roles,
    because: known.map((one, n) => becauseOf(one, roles[n]!)),
    independentThen,
  };
}

function roleOf(one: Basis, first: Basis | null, graph: Origins, roots: readonly ReadonlySet<string>[]): ReportRole {
  if (one === first) return 'first';
  const isLater = graph.all.some((other) => other.n < one.n && other.family === one.family);
  const isRelay = one.credits.length > 0 && one.own === null;
  if (isLater && !isRelay && !one.isCopy && graph.originalOf(one.n) === null) return 'same house';
  if (graph.originalOf(one.n) !== null) return 'reprint';
  if (isPartnerOf(one, graph, roots)) return 'same house';
  if (one.own !== null) return 'independent';
  if (isRelay || one.unnamed !== null || one.joint.length > 0) return 'relayed';
  const mine = roots[one.n]!;
  if (mine.size === 0) return 'adds none';
  const isFurther = !graph.all.some(
    ({ n }) => n !== one.n && (n < one.n || graph.all[n] === first) && [...mine].every((root) => roots[n]!.has(root)),
  );
  return isFurther ? 'independent' : 'same statement';
}

/** Another report of a joint investigation that the story has already. */
const isPartnerOf = (one: Basis, graph: Origins, roots: readonly ReadonlySet<string>[]): boolean =>
  [...roots[one.n]!].some(
    (root) => isJointRoot(root) && graph.all.some(({ n, own }) => n !== one.n && own !== null && roots[n]!.has(root)),
  );

function primaryOf(
  carrier: Basis | null,
  graph: Origins,
  roots: readonly ReadonlySet<string>[],
): Provenance['primary'] {
  const open = carrier?.open ?? null;
  if (carrier === null || open === null) return null;
  const [root] = graph.rootsOf(carrier.n);
  if (root === undefined || !isOpenRoot(root)) return null;
  return {
    kind: open.what,
    by: open.by,
    reports: roots.filter((some) => some.has(root)).length,
    sentence: open.sentence,
  };
}

function becauseOf(one: Basis, role: ReportRole): string | null {
  const credit = one.credits.find(({ sentence }) => sentence !== null)?.sentence ?? null;
  if (role === 'relayed') return credit ?? one.unnamed;
  if (role === 'adds none' || role === 'reprint') return credit;
  return one.own?.sentence ?? one.open?.sentence ?? credit;
}
