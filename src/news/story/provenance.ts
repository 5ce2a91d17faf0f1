/**
 * Who was first with a story, and on how many houses' own reporting it rests. Membership of a story is decided once;
 * this is derived from its reports each time, so it changes as reports join.
 */
import { familyOf, findPublisher, type Publishers } from '../publishers.ts';
import type { Report, Story } from '../types.ts';
import { isReprint, type Shingles, shinglesOf } from './shingles.ts';

export type ReportRole = 'first' | 'independent' | 'relayed' | 'reprint';

export interface Provenance {
  /**
   * `via`: the publisher that relays it, null when the outlet's own report lies before us. `at`: ms, null when the
   * outlet's own report was not read, or states no date that can be believed.
   */
  readonly first: { readonly outlet: string; readonly via: string | null; readonly at: number | null };
  /** Distinct families whose own reporting the story rests on: one that is relayed counts once, a reprint adds none. */
  readonly independent: number;
  /** One for each report, in the story's order. */
  readonly roles: readonly ReportRole[];
  /** Likewise: on how many families' own reporting the story rested when this report had come. */
  readonly independentThen: readonly number[];
}

/** A credit further down is about something else: background, a reaction. */
const LEAD = 700;

/** A report, and the house that it rests on. */
interface ReportOrigin {
  readonly report: Report;
  readonly family: string;
  /** The outlet it relays, null when it reports itself. */
  readonly origin: string | null;
  /** It is the agency's own text under another roof. */
  readonly isWire: boolean;
}

/** @throws when the story has no report: there is no such story. */
export function provenanceOf(story: Story, publishers: Publishers): Provenance {
  if (story.reports.length === 0) throw new Error(`story ${story.id} has no report`);
  const resting = story.reports.map((report) => reportOriginOf(report, publishers));
  const copies = reprintsAmong(resting);
  const lead = firstOf(resting, publishers);
  const roles = resting.map((one, n): ReportRole => {
    if (one === lead.own) return 'first';
    if (copies.has(n)) return 'reprint';
    return one.origin === null ? 'independent' : 'relayed';
  });
  const families = new Set<string>();
  const rested = resting.map(({ origin, family }, n) => {
    if (!copies.has(n)) families.add(familyOf(publishers, origin ?? family));
    return families.size;
  });
  return { first: lead.first, independent: families.size, roles, independentThen: rested };
}

function reportOriginOf(report: Report, publishers: Publishers): ReportOrigin {
  const family = familyOf(publishers, report.publisher);
  const wire = wireOf(report, publishers);
  if (wire !== null) return { report, family, origin: wire, isWire: true };
  const origin = report.attribution?.origins.find(({ sentence }) => isInLead(report, sentence))?.outlet ?? null;
  return { report, family, origin, isWire: false };
}

const isInLead = ({ teaser, text }: Report, sentence: string): boolean =>
  [teaser, text].some((told) => told.slice(0, LEAD + sentence.length).includes(sentence));

/** The agency whose text it is: `WASHINGTON (AP) — …`, or an author field that says "Reuters". */
function wireOf(report: Report, publishers: Publishers): string | null {
  const author = report.byline === null ? null : findPublisher(publishers, report.byline);
  const own = familyOf(publishers, report.publisher);
  if (author?.kind === 'agency' && author.family !== own) return author.name;
  const credited = report.attribution?.origins[0];
  const inBrackets = /^[^()]{0,80}\(([^()]{2,40})\)\s*[-–—]/.exec(credited?.sentence ?? '')?.[1];
  if (credited === undefined || inBrackets === undefined || !isInLead(report, credited.sentence)) return null;
  return familyOf(publishers, inBrackets) === familyOf(publishers, credited.outlet) ? credited.outlet : null;
}

/** Each report is compared with these; a story that has more originals gains nothing by another. */
const MOST_ORIGINALS = 60;

/** The numbers of the reports that say again what an earlier one said: the same words, or the same agency's text. */
function reprintsAmong(resting: readonly ReportOrigin[]): ReadonlySet<number> {
  const copies = new Set<number>();
  const originals: Shingles[] = [];
  const wires = new Set<string>();
  resting.forEach(({ report, origin, isWire }, n) => {
    const shingles = shinglesOf(report.text);
    if ((isWire && wires.has(origin!)) || originals.some((other) => isReprint(shingles, other))) copies.add(n);
    else if (originals.length < MOST_ORIGINALS) originals.push(shingles);
    if (isWire) wires.add(origin!);
  });
  return copies;
}

/** The outlet that the earliest report relays, and so on until one reports itself or was not read by us. */
function firstOf(
  resting: readonly ReportOrigin[],
  publishers: Publishers,
): { first: Provenance['first']; own: ReportOrigin | null } {
  let one = earliest(resting);
  for (let step = 0; step < resting.length && one.origin !== null; step += 1) {
    const house = familyOf(publishers, one.origin);
    const own = resting.filter(({ family }) => family === house);
    if (own.length === 0) return { first: { outlet: one.origin, via: one.report.publisher, at: null }, own: null };
    one = earliest(own);
  }
  const { publisher, dated, at } = one.report;
  return { first: { outlet: publisher, via: null, at: dated ? at : null }, own: one };
}

/** By believable date; where none has one, as they came. */
function earliest(resting: readonly ReportOrigin[]): ReportOrigin {
  const dated = resting.filter(({ report }) => report.dated);
  const among = dated.length > 0 ? dated : resting;
  return among.reduce((first, one) => (one.report.at < first.report.at ? one : first));
}
