/**
 * Who speaks in a story, in the few words that an alert has space for: `2 unnamed (1 U.S. official) · State Department,
 * on the record, to The Hill · NSC: no comment`. Pure, from the sources that its reports' texts name.
 */

import { familyOf, nameKey, type Publishers } from '../publishers.ts';
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
 * A source that several reports name stands once. Of unnamed sources the report that counts most decides, since two
 * reports may have talked to the same people.
 */
export function speakingOf(reports: readonly Report[], publishers: Publishers): SpeakingPart[] {
  const named = new Map<string, Extract<SpeakingPart, { kind: 'on the record' }>>();
  const silent = new Map<string, Extract<SpeakingPart, { kind: 'no comment' }>>();
  for (const report of reports) {
    for (const source of report.attribution?.sources ?? []) {
      const who = speaksAs(source);
      if (who === null) continue;
      const key = nameKey(who);
      if (source.comment !== 'said')
        silent.set(key, silent.get(key) ?? noComment(who, source.comment, source.sentence));
      else
        named.set(
          key,
          better(named.get(key), { kind: 'on the record', who, to: source.to, sentence: source.sentence }),
        );
    }
  }
  const refusing = [...silent].filter(([key]) => !named.has(key)).map(([, part]) => part);
  const unnamed = mostUnnamed(reports, publishers);
  return [
    ...(unnamed ? [unnamed] : []),
    ...[...named.values()].slice(0, MOST_NAMED),
    ...refusing.slice(0, MOST_SILENT),
  ];
}

/** The words of one part, without markup. */
export function tellSpeaking(part: SpeakingPart): string {
  switch (part.kind) {
    case 'unnamed': {
      const offices = part.offices.map(({ name, count }) => (count === null ? `${name}s` : counted(count, name)));
      return `${part.count ?? 'Several'} unnamed${offices.length > 0 ? ` (${offices.join(', ')})` : ''}`;
    }
    case 'on the record':
      return `${part.who}, on the record${part.to === null ? '' : `, to ${part.to}`}`;
    case 'no comment':
      return `${part.who}: ${part.comment === 'declined' ? 'no comment' : 'no answer'}`;
  }
}

const counted = (count: number, name: string): string =>
  `${count} ${name}${count === 1 || name.endsWith('s') ? '' : 's'}`;

const noComment = (who: string, comment: 'declined' | 'no answer', sentence: string) =>
  ({ kind: 'no comment', who, comment, sentence }) as const;

/** A spokesperson speaks as the body: null for those who remain unnamed. */
function speaksAs({ who, named, office, sentence }: Source): string | null {
  if (named) return who;
  const isSpokesperson = /\b(?:spokes\w+|representatives?)\b/i.test(who);
  return isSpokesperson && office !== null && !ANONYMOUS.test(sentence) ? office.name : null;
}

const ANONYMOUS = /anonym|not (?:to )?be (?:named|identified)|not authori[sz]ed/i;

/** One that says to whom replaces one that does not. */
const better = <Part extends { readonly to: string | null }>(before: Part | undefined, now: Part): Part =>
  before === undefined || (before.to === null && now.to !== null) ? now : before;

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
  const speaking = sources.filter(
    (source) => source.comment === 'said' && !source.named && speaksAs(source) === null && !CROWD.test(source.who),
  );
  if (speaking.length === 0) return null;
  const counts = speaking.map(({ count }) => count);
  const offices = speaking.flatMap(({ office }) => office ?? []).slice(0, MOST_OFFICES);
  const known = counts.filter((count) => count !== null);
  return {
    kind: 'unnamed',
    count: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
    offices,
    sentence: speaking[0]!.sentence,
  };
}

/** Everybody and nobody: no source that an editor would count. */
const CROWD = /^(?:critics|supporters|voters|analysts|experts|police)$/i;
