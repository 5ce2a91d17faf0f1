/**
 * Who was first with a story, and on how many independent origins it rests. Derived from its reports each time, so it
 * changes as reports join. What cannot be told apart counts as one: the number is a lower bound.
 */
import { familyOf, findPublisher, nameKey, type Publishers } from '../publishers.ts';
import type { Evidence, PrimaryKind, Report, Story } from '../types.ts';
import { STATE_MEDIA } from './attribute/evidence-words.ts';
import { mentionsIn } from './attribute/mentions.ts';
import { type Copying, copiesAmong } from './shingles.ts';

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
  /**
   * `via`: the publisher that relays it, null when the outlet's own report lies before us. `at`: ms, null when the
   * outlet's own report was not read, or states no date that can be believed. `unknown`: only media that nobody names.
   */
  readonly first: {
    readonly outlet: string;
    readonly via: string | null;
    readonly at: number | null;
    readonly unknown: boolean;
  };
  /** The statement, ruling, vote … that the first report quotes, and how many reports rest on it; null where it reports itself. */
  readonly primary: {
    readonly kind: PrimaryKind;
    readonly by: string;
    readonly reports: number;
    readonly sentence: string;
  } | null;
  /** How many different things the reports rest on: outlets with reporting of their own, and public sources. At least 1. */
  readonly independent: number;
  /** One for each report, in the story's order. */
  readonly roles: readonly ReportRole[];
  /** Likewise: the sentence that shows the role; null where nothing does. */
  readonly because: readonly (string | null)[];
  /** Likewise: on how many origins the story rested when this report had come. */
  readonly independentThen: readonly number[];
}

/** What First says where nobody names the media that reported it. */
const LOCAL_MEDIA = 'local media';

type Of<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;

/** What one report rests on, by what it shows itself. */
interface Basis {
  readonly n: number;
  readonly report: Report;
  readonly family: string;
  readonly own: Of<'own reporting'> | null;
  /** Outlets whose reporting it relays; of another family. */
  readonly credits: readonly {
    readonly outlet: string;
    readonly family: string;
    readonly first: boolean;
    readonly sentence: string | null;
  }[];
  /** It is another outlet's text. */
  readonly isCopy: boolean;
  /** The sentence that speaks of media it does not name. */
  readonly unnamed: string | null;
  readonly open: Of<'public source'> | null;
  /** Families that made it together. */
  readonly joint: readonly string[];
}

/** @throws when the story has no report: there is no such story. */
export function provenanceOf(story: Story, publishers: Publishers): Provenance {
  if (story.reports.length === 0) throw new Error(`story ${story.id} has no report`);
  const names = [...new Set(story.reports.map(({ publisher }) => publisher))];
  const known = story.reports
    .map((report, n) => basisOf(report, n, publishers))
    .map((basis) => withFullNames(basis, names, publishers))
    .map((basis) => creditingEachOther(basis, names, publishers));
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
    roles,
    because: known.map((one, n) => becauseOf(one, roles[n]!)),
    independentThen,
  };
}

/** "State television" in any language is the same unnamed publisher. */
const houseOfCredit = (outlet: string, publishers: Publishers): string =>
  STATE_MEDIA.test(outlet) ? 'state media' : familyOf(publishers, outlet);

const UNKNOWN = 'unknown';
const isOpenRoot = (root: string): boolean => root.startsWith('public ');

/** Media that nobody names are none where a named origin tells the same. */
const countOf = (roots: ReadonlySet<string>): number =>
  Math.max(1, roots.size - (roots.has(UNKNOWN) && roots.size > 1 ? 1 : 0));

/** A report that shows more is the original of two that are alike. */
const strengthOf = ({ own, credits, open, isCopy }: Basis): number => {
  if (isCopy) return 1;
  if (credits.length > 0) return 2;
  return own !== null ? 3 : open !== null ? 1 : 0;
};

function basisOf(report: Report, n: number, publishers: Publishers): Basis {
  const family = familyOf(publishers, report.publisher);
  const evidence = report.attribution?.evidence ?? [];
  const of = <Kind extends Evidence['kind']>(kind: Kind) =>
    evidence.filter((one): one is Of<Kind> => one.kind === kind);
  const wire = wireOf(report, publishers);
  const copies = of('copy');
  const shown = of('own reporting');
  const firm = shown.find((one) => one.firm) ?? null;
  const whole = firm !== null ? null : (wire ?? copies.find(({ partly }) => !partly)?.outlet ?? null);
  const relays = of('relay');
  const named = relays.flatMap(({ outlet, first, sentence }) => (outlet === null ? [] : [{ outlet, first, sentence }]));
  const isPlain = whole === null && named.length === 0 && copies.length === 0;
  const own = firm ?? (isPlain ? (shown[0] ?? null) : null);
  const credits = creditsOf(whole, own === null ? copies : [], named);
  return {
    n,
    report,
    family,
    own,
    credits: credits
      .map((one) => ({ ...one, family: houseOfCredit(one.outlet, publishers) }))
      .filter((one) => one.family !== family),
    isCopy: whole !== null,
    unnamed: relays.find(({ outlet }) => outlet === null)?.sentence ?? null,
    open: of('public source')[0] ?? null,
    joint: of('joint').map(({ outlet }) => familyOf(publishers, outlet)),
  };
}

/** "the Herald" is the publisher of the story whose name ends so. */
function withFullNames(basis: Basis, names: readonly string[], publishers: Publishers): Basis {
  const credits = basis.credits.map((credit) => {
    const key = nameKey(credit.outlet);
    const full =
      findPublisher(publishers, credit.outlet) === null
        ? names.find((name) => nameKey(name).endsWith(` ${key}`))
        : undefined;
    return full === undefined ? credit : { ...credit, outlet: full, family: familyOf(publishers, full) };
  });
  return { ...basis, credits: credits.filter(({ family }) => family !== basis.family) };
}

/** A report that shows nothing of its own and names another publisher of the story in full relays it, listed or not. */
function creditingEachOther(basis: Basis, names: readonly string[], publishers: Publishers): Basis {
  if (basis.credits.length > 0 || basis.own?.firm === true || basis.isCopy) return basis;
  const { title, text } = basis.report;
  for (const outlet of names) {
    const family = familyOf(publishers, outlet);
    if (family === basis.family || !outlet.includes(' ') || nameKey(outlet) === nameKey(basis.report.publisher))
      continue;
    const name = outlet.replace(/^The /, '');
    const sentence = [title, ...text.slice(0, 1_500).split(/(?<=[.!?])\s+/)].find((one) => one.includes(name));
    if (sentence !== undefined) return { ...basis, own: null, credits: [{ outlet, family, first: false, sentence }] };
  }
  return basis;
}

interface Credit {
  readonly outlet: string;
  readonly first: boolean;
  readonly sentence: string | null;
}

function creditsOf(whole: string | null, copies: readonly Of<'copy'>[], named: readonly Credit[]): readonly Credit[] {
  if (whole !== null)
    return [{ outlet: whole, first: false, sentence: copies.find(({ outlet }) => outlet === whole)?.sentence ?? null }];
  // "First reported by" of a later sentence is about background: an earlier credit is for the news.
  const first = named.filter((one) => one.first && one.sentence === named[0]?.sentence);
  if (first.length > 0) return first.slice(0, 1);
  if (named.length > 0) return [named[0]!, ...named.slice(1).filter(({ sentence }) => APART.test(sentence ?? ''))];
  return copies.slice(0, 1).map(({ outlet, sentence }) => ({ outlet, first: false, sentence }));
}

/** A second outlet that is credited counts only where the text says that it reported apart from the first. */
const APART =
  /(?<!\p{L})(?:separately|independently|of its own|its own (?:sources?|reporting)|matched|in a separate|likewise reported|also reported|auch|également|también|também)(?!\p{L})/iu;

/** The outlet in the author field, where another publishes the text: an agency, or whom a last line credits. */
function wireOf(report: Report, publishers: Publishers): string | null {
  const { byline, publisher } = report;
  if (byline === null) return null;
  const author = findPublisher(publishers, byline);
  if (author !== null)
    return author.family === familyOf(publishers, publisher) || author.kind === 'government' ? null : author.name;
  const [guess] = mentionsIn(byline, publishers);
  return guess !== undefined &&
    guess.end - guess.start > byline.length - 5 &&
    nameKey(guess.written) !== nameKey(publisher)
    ? guess.written
    : null;
}

/** Follows credits and copies to their ends. */
class Origins {
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

  /** Partners of one investigation are one. */
  private houseOf(one: Basis): string {
    const partner = this.all.find((other) => one.joint.includes(other.family) || other.joint.includes(one.family));
    const families = [one.family, ...one.joint, ...(partner === undefined ? [] : [partner.family, ...partner.joint])];
    return one.joint.length > 0 || partner !== undefined ? `joint ${families.sort()[0]}` : `house ${one.family}`;
  }
}

const byDate = (a: Basis, b: Basis): number => {
  if (a.report.dated !== b.report.dated) return a.report.dated ? -1 : 1;
  return a.report.dated ? a.report.at - b.report.at || a.n - b.n : a.n - b.n;
};

/** Public sources count as one, but for one that answers another of another kind: the army, the rebels. */
function statementsOf(all: readonly Basis[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const seen: { key: string; by: string }[] = [];
  for (const { n, open } of all) {
    if (open === null) continue;
    const sides = seen.filter(({ by }) => areSides(by, open.by));
    const key =
      open.answers && seen.length > 0 && sides.length === seen.length
        ? `public ${nameKey(open.by)}`
        : (seen.find((one) => !sides.includes(one))?.key ?? 'public source');
    keys.set(n, key);
    seen.push({ key, by: open.by });
  }
  return keys;
}

/** Both have names, and share no word. */
function areSides(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    nameKey(name)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  return (
    a!.length > 0 &&
    b!.length > 0 &&
    /\p{Lu}/u.test(one) &&
    /\p{Lu}/u.test(other) &&
    !a!.some((word) => b!.includes(word))
  );
}

interface First {
  readonly told: Provenance['first'];
  /** The outlet's own report, where it lies before us. */
  readonly own: Basis | null;
  /** The report at the chain's end: the outlet's own, else the one that leads there. */
  readonly carrier: Basis | null;
}

/** The outlet that the story goes back to. */
function firstOf(graph: Origins): First {
  const order = [...graph.all].sort(byDate);
  const saidFirst = order.flatMap(({ credits }) =>
    credits.filter(({ first }) => first).map(({ outlet, family }) => ({ outlet, family })),
  )[0];
  if (saidFirst !== undefined && !graph.ofHouse(saidFirst.family).some(({ credits }) => credits.length > 0))
    return endAt(saidFirst, graph, order);
  for (const one of order) {
    const end = endOf(one, graph);
    if (end.kind === 'own') return ofOwn(end.report);
    if (end.kind === 'outlet') return endAt(end, graph, order);
  }
  const earliest = order[0]!;
  if (earliest.unnamed === null) return ofOwn(earliest);
  return {
    told: { outlet: LOCAL_MEDIA, via: earliest.report.publisher, at: null, unknown: true },
    own: null,
    carrier: null,
  };
}

const ofOwn = (one: Basis): First => {
  const { publisher, dated, at } = one.report;
  return { told: { outlet: publisher, via: null, at: dated ? at : null, unknown: false }, own: one, carrier: one };
};

function endAt({ outlet, family }: { outlet: string; family: string }, graph: Origins, order: readonly Basis[]): First {
  const own = graph.ofHouse(family)[0];
  if (own !== undefined) return ofOwn(own);
  const leads = order.find((one) => {
    const end = endOf(one, graph, true);
    return end.kind === 'outlet' && end.family === family;
  });
  return {
    told: { outlet, via: (leads ?? order[0]!).report.publisher, at: null, unknown: false },
    own: null,
    carrier: null,
  };
}

type End =
  | { readonly kind: 'own'; readonly report: Basis }
  | { readonly kind: 'outlet'; readonly outlet: string; readonly family: string }
  | { readonly kind: 'unknown' };

/** Where the credits of a report end. */
function endOf(start: Basis, graph: Origins, creditsFirst = false): End {
  let one = start;
  for (let step = 0; step <= graph.all.length; step += 1) {
    const original = graph.originalOf(one.n);
    if (original !== null) {
      one = graph.all[original]!;
      continue;
    }
    const credit = one.credits[0];
    if (credit === undefined || (one.own !== null && !credit.first && !creditsFirst)) {
      return one.own === null && one.unnamed !== null ? { kind: 'unknown' } : { kind: 'own', report: one };
    }
    const theirs = graph.ofHouse(credit.family)[0];
    if (theirs === undefined || theirs === one) return { kind: 'outlet', outlet: credit.outlet, family: credit.family };
    one = theirs;
  }
  return { kind: 'own', report: one };
}

function roleOf(one: Basis, first: Basis | null, graph: Origins, roots: readonly ReadonlySet<string>[]): ReportRole {
  if (one === first) return 'first';
  const isLater = graph.all.some((other) => other.n < one.n && other.family === one.family);
  const isRelay = one.credits.length > 0 && one.own === null;
  if (isLater && !isRelay && !one.isCopy && graph.originalOf(one.n) === null) return 'same house';
  if (graph.originalOf(one.n) !== null) return 'reprint';
  if (one.own !== null) return 'independent';
  if (isRelay || one.unnamed !== null || one.joint.length > 0) return 'relayed';
  const mine = roots[one.n]!;
  if (mine.size === 0) return 'adds none';
  const isFurther = !graph.all.some(
    ({ n }) => n !== one.n && (n < one.n || graph.all[n] === first) && [...mine].every((root) => roots[n]!.has(root)),
  );
  return isFurther ? 'independent' : 'same statement';
}

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
