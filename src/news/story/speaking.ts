/**
 * Who speaks in a story, in the few words that an alert has space for: `2 unnamed (1 U.S. official) · State Department,
 * on the record, to The Hill · NSC: no comment`. Pure, from the sources that its reports' texts name.
 */

import { familyOf, findPublisher, nameKey, type Publishers } from '../publishers.ts';
import type { Report, Source } from '../types.ts';

/** One part of the *Speaking* line. */
export type SpeakingPart =
  | {
      readonly kind: 'unnamed';
      /** How many, at least; null where no text gives a number. */
      readonly count: number | null;
      /** What some of them are, with how many: `[{ name: 'U.S. official', count: 1 }]`. */
      readonly offices: readonly { readonly name: string; readonly count: number | null }[];
      readonly sentence: string;
    }
  | {
      readonly kind: 'on the record';
      readonly who: string;
      /** The outlet that it spoke to; null where the texts do not say. */
      readonly to: string | null;
      readonly sentence: string;
    }
  | {
      readonly kind: 'no comment';
      readonly who: string;
      readonly comment: 'declined' | 'no answer';
      readonly sentence: string;
    };

/** More than these do not fit in a line. */
const MOST_NAMED = 3;
const MOST_SILENT = 2;
const MOST_OFFICES = 3;

/**
 * The parts, unnamed sources first, then who speaks on the record, then who would not; empty where the texts name nobody.
 * A source that several reports name is told once, under its fullest name; who has spoken is not told as silent. Of unnamed
 * sources the report that counts most decides, since two reports may have talked to the same people.
 */
export function speakingOf(reports: readonly Report[], publishers: Publishers): SpeakingPart[] {
  const named: OnTheRecord[] = [];
  const silent: NoComment[] = [];
  const outlets = new Set(reports.map(({ publisher }) => nameKey(publisher)));
  for (const report of reports) {
    for (const source of report.attribution?.sources ?? []) {
      const who = speaksAs(source);
      if (who === null || outlets.has(nameKey(who)) || isOutlet(who, publishers)) continue;
      const { comment, to, sentence } = source;
      if (comment === 'said') addTo(named, { kind: 'on the record', who, to, sentence });
      else addTo(silent, { kind: 'no comment', who, comment, sentence });
    }
  }
  const refusing = silent.filter(({ who }) => !named.some((one) => isSame(one.who, who)));
  const unnamed = mostUnnamed(reports, publishers);
  return [...(unnamed ? [unnamed] : []), ...named.slice(0, MOST_NAMED), ...refusing.slice(0, MOST_SILENT)];
}

type OnTheRecord = Extract<SpeakingPart, { kind: 'on the record' }>;
type NoComment = Extract<SpeakingPart, { kind: 'no comment' }>;

/** A newsroom named as a speaker is an origin, which is credited elsewhere. */
const isOutlet = (who: string, publishers: Publishers): boolean =>
  /^(?:agency|broadcaster|newspaper|state media|magazine|site)$/.test(findPublisher(publishers, who)?.kind ?? '');

/** A speaker who is listed already gets the fuller name, and the outlet it spoke to if only the new part has it. */
function addTo<Part extends OnTheRecord | NoComment>(parts: Part[], part: Part): void {
  const at = parts.findIndex(({ who }) => isSame(who, part.who));
  const before = parts[at];
  if (before === undefined) parts.push(part);
  else {
    const who = part.who.length > before.who.length ? part.who : before.who;
    const isBetter =
      before.kind === 'on the record' && before.to === null && part.kind === 'on the record' && part.to !== null;
    parts[at] = { ...(isBetter ? part : before), who };
  }
}

/** `Roe` and `Ann Roe`, `Census Bureau` and `US Census Bureau`, `WHO` and `World Health Organization`. */
function isSame(one: string, other: string): boolean {
  const [short, long] = [one, other].map((name) => nameKey(name).split(' ')).sort((a, b) => a.length - b.length);
  if (short!.length === 1 && long!.length > 2) {
    const initials = long!.filter((word) => !/^(?:of|for|and|the)$/.test(word)).map((word) => word[0]);
    if (initials.join('') === short![0]) return true;
  }
  return short!.every((word) => long!.includes(word));
}

/** The words of one part, without markup. */
export function tellSpeaking(part: SpeakingPart): string {
  switch (part.kind) {
    case 'unnamed':
      return tellUnnamed(part);
    case 'on the record':
      return `${capitalised(part.who)}, on the record${part.to === null ? '' : `, to ${part.to}`}`;
    case 'no comment':
      return `${capitalised(part.who)}: ${part.comment === 'declined' ? 'no comment' : 'no answer'}`;
  }
}

const capitalised = (who: string): string => who.charAt(0).toUpperCase() + who.slice(1);

/** `3 unnamed officials` if all are officials; otherwise `2 unnamed (1 U.S. official)`; `2 unnamed sources` if nothing is known of them. */
function tellUnnamed({ count, offices }: Unnamed): string {
  const total = offices.some((office) => office.count === null) ? null : count;
  const [only] = offices;
  if (only === undefined) return counted(count, 'unnamed source');
  if (offices.length === 1 && only.count === total) return counted(total, `unnamed ${only.name}`);
  const some = offices.map((office) =>
    office.count === null ? pluralOf(office.name) : counted(office.count, office.name),
  );
  return `${total ?? 'Several'} unnamed (${some.join(', ')})`;
}

const counted = (count: number | null, name: string): string =>
  `${count ?? 'Several'} ${count === 1 ? personOf(name) : pluralOf(name)}`;

/** A body instead of an office: `police`, `interior ministry`. */
const BODY = /\b(?:police|military|army|navy|government|ministry|department|agency|office|embassy|administration)$/i;
const personOf = (name: string): string => (BODY.test(name) ? `${name} source` : name);

function pluralOf(name: string): string {
  if (BODY.test(name)) return `${name} sources`;
  if (/s$/.test(name)) return name;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /man$/.test(name) ? name.replace(/man$/, 'men') : `${name}${/(?:x|ch|sh)$/.test(name) ? 'es' : 's'}`;
}

/** A spokesperson speaks as the body: null for those who remain unnamed. */
function speaksAs({ who, named, office, sentence }: Source): string | null {
  if (named) return who;
  const isSpokesperson = /\b(?:spokes\w+|representatives?)\b/i.test(who);
  return isSpokesperson && office !== null && !ANONYMOUS.test(sentence) ? office.name : null;
}

const ANONYMOUS = /anonym|not (?:to )?be (?:named|identified)|not authori[sz]ed/i;

/** `one of the sources`: counted already with the others. */
const AMONG = /^(?:one|two|three|some|several|many|most) of (?:the|them|these|those|his|her|their)(?!\p{L})/iu;

type Unnamed = Extract<SpeakingPart, { kind: 'unnamed' }>;

function mostUnnamed(reports: readonly Report[], publishers: Publishers): Unnamed | null {
  const byFamily = new Map<string, Unnamed>();
  for (const report of reports) {
    const part = unnamedIn(report.attribution?.sources ?? []);
    const family = familyOf(publishers, report.publisher);
    if (part !== null && weight(part) > weight(byFamily.get(family))) byFamily.set(family, part);
  }
  return [...byFamily.values()].reduce<Unnamed | null>((most, one) => (weight(one) > weight(most) ? one : most), null);
}

const weight = (part: Unnamed | null | undefined): number => (part ? (part.count ?? 1.5) : 0);

function unnamedIn(sources: readonly Source[]): Unnamed | null {
  const all = sources.filter(
    (source) => source.comment === 'said' && !source.named && speaksAs(source) === null && !CROWD.test(source.who),
  );
  const apart = all.filter(({ who }) => !AMONG.test(who));
  const speaking = apart.length > 0 ? apart : all;
  if (speaking.length === 0) return null;
  const counts = speaking.map(({ count }) => count);
  const known = counts.filter((count) => count !== null);
  return {
    kind: 'unnamed',
    count: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
    offices: officesOf(speaking).slice(0, MOST_OFFICES),
    sentence: speaking[0]!.sentence,
  };
}

/** Each office once: two officials and one are three. */
function officesOf(sources: readonly Source[]): { name: string; count: number | null }[] {
  const offices = new Map<string, { name: string; count: number | null }>();
  for (const { office } of sources) {
    if (office === null) continue;
    const name = office.name.replace(/^(?:senior|former|current|top) /i, '').replace(/(?<!s)s$/, '');
    const before = offices.get(name);
    const count = before === undefined ? office.count : sum(before.count, office.count);
    offices.set(name, { name, count });
  }
  return [...offices.values()];
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** Too vague for an editor to count as a source. */
const CROWD = /^(?:critics|supporters|voters|analysts|experts|police|authorities|observers)$/i;
