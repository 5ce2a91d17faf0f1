/** What the reports of a story rest on in the end: their credits and copies followed to the last. */

import { nameKey } from '../../publishers.ts';
import type { Copying } from '../shingles.ts';
import type { Basis } from './basis.ts';

const UNKNOWN = 'unknown';
/** Is it a public source, and not an outlet? */
export const isOpenRoot = (root: string): boolean => root.startsWith('public ');

/** Is it an investigation of several outlets? */
export const isJointRoot = (root: string): boolean => root.startsWith('joint ');

/** The family whose reporting it is; null for a public source and for media that nobody names. */
export const newsroomOf = (root: string): string | null => /^(?:house|joint) (.*)$/s.exec(root)?.[1] ?? null;

/** Unnamed media count only if there is no named origin. */
export const countOf = (roots: ReadonlySet<string>): number =>
  Math.max(1, roots.size - (roots.has(UNKNOWN) && roots.size > 1 ? 1 : 0));

/** Follows credits and copies to their ends. */
export class Origins {
  readonly all: readonly Basis[];
  readonly copies: readonly Copying[];
  private readonly known = new Map<number, ReadonlySet<string>>();
  private readonly statements: ReadonlyMap<number, string>;

  constructor(all: readonly Basis[], copies: readonly Copying[]) {
    this.all = all;
    this.copies = copies;
    this.statements = statementsOf(all);
  }

  /** The earlier report whose text this one has, null where it has its own. */
  originalOf(n: number): number | null {
    return this.copies[n]?.of ?? null;
  }

  /** Reports of that family, the one that shows most first, then by date. */
  ofHouse(family: string): Basis[] {
    const rank = (one: Basis) => (one.own !== null ? 0 : one.open !== null && one.credits.length === 0 ? 1 : 2);
    return this.all.filter((one) => one.family === family).sort((a, b) => rank(a) - rank(b) || byDate(a, b));
  }

  rootsOf(n: number, seen: ReadonlySet<number> = new Set()): ReadonlySet<string> {
    const before = this.known.get(n);
    if (before !== undefined) return before;
    const roots = this.found(n, new Set([...seen, n]));
    if (seen.size === 0) this.known.set(n, roots);
    return roots;
  }

  private found(n: number, seen: ReadonlySet<number>): ReadonlySet<string> {
    const one = this.all[n]!;
    const original = this.originalOf(n);
    if (original !== null && !seen.has(original)) return this.rootsOf(original, seen);
    const roots = new Set<string>(one.own === null ? [] : [this.houseOf(one)]);
    for (const { family } of one.credits) {
      const theirs = this.ofHouse(family).find((other) => !seen.has(other.n));
      const end = theirs === undefined ? null : this.rootsOf(theirs.n, seen);
      for (const root of end !== null && end.size > 0 ? end : [`house ${family}`]) roots.add(root);
    }
    if (roots.size > 0) return roots;
    if (one.joint.length > 0) return new Set([this.houseOf(one)]);
    if (one.unnamed !== null) return new Set([UNKNOWN]);
    const sibling = this.ofHouse(one.family).find(
      (other) => !seen.has(other.n) && (other.own !== null || other.credits.length > 0),
    );
    if (sibling !== undefined) return this.rootsOf(sibling.n, new Set([...seen, sibling.n]));
    return new Set(one.open === null ? [] : [this.statements.get(n)!]);
  }

  /** Did the report's outlet and that family make one investigation together, as one of them says? */
  arePartners(one: Basis, family: string): boolean {
    return one.joint.includes(family) || this.ofHouse(family).some((other) => other.joint.includes(one.family));
  }

  /** Partners of one investigation are one. */
  private houseOf(one: Basis): string {
    const partner = this.all.find((other) => one.joint.includes(other.family) || other.joint.includes(one.family));
    const families = [one.family, ...one.joint, ...(partner === undefined ? [] : [partner.family, ...partner.joint])];
    return one.joint.length > 0 || partner !== undefined ? `joint ${families.sort()[0]}` : `house ${one.family}`;
  }
}

export const byDate = (a: Basis, b: Basis): number => {
  if (a.report.dated !== b.report.dated) return a.report.dated ? -1 : 1;
  return a.report.dated ? a.report.at - b.report.at || a.n - b.n : a.n - b.n;
};

/** All public sources of a story count as one, except for one that answers another side: the rebels who answer the army. */
function statementsOf(all: readonly Basis[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const seen: { key: string; by: string }[] = [];
  for (const { n, open, report } of all) {
    if (open === null) continue;
    const isOpposed = OPPOSES_ACCOUNT.test(report.title) || OPPOSES_ACCOUNT.test(open.sentence);
    const sides = seen.filter(
      ({ by }) => areSides(by, open.by) || isDefence(open, by) || (isOpposed && shareNoWord(by, open.by)),
    );
    const key =
      open.answers && seen.length > 0 && sides.length === seen.length
        ? `public ${nameKey(open.by)}`
        : (seen.find((one) => !sides.includes(one))?.key ?? 'public source');
    keys.set(n, key);
    seen.push({ key, by: open.by });
  }
  return keys;
}

/** Does the defence of an accused person deny what somebody else has said? */
const isDefence = ({ sentence }: NonNullable<Basis['open']>, other: string): boolean =>
  DEFENCE.test(sentence) &&
  !DEFENCE.test(other) &&
  /(?<!\p{L})(?:den(?:y|ies|ied)|reject|innocent|not guilty)/iu.test(sentence);
const DEFENCE =
  /(?<!\p{L})(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|accused|suspect|defendant)(?!\p{L})/iu;

/** `rejects the army's account`: what another body has said is contradicted. */
const OPPOSES_ACCOUNT =
  /(?<!\p{L})(?:reject|den[yi]|disput|dismiss|contradict|contest|challeng|refut|rebut|counter)\p{L}* (?:the |a |an |any )?(?:[\p{L}’'-]+ ){0,3}(?:account|version|claims?|accusations?|allegations?|charges?|assertions?)(?!\p{L})/iu;

/** Do both have names that share no word? */
const areSides = (one: string, other: string): boolean =>
  /\p{Lu}/u.test(one) && /\p{Lu}/u.test(other) && shareNoWord(one, other);

function shareNoWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    nameKey(name)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  return a!.length > 0 && b!.length > 0 && !a!.some((word) => b!.includes(word));
}
