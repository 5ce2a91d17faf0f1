/** Countries and other places that news name by their people: which words stand for which place. */

import { CAPITAL_ONLY, PLACES_BY_HAND } from './places-by-hand.ts';
import { PACKAGED_PLACES } from './places-from-packages.ts';

export interface PlaceWords {
  /** ISO 3166, or ours. */
  readonly code: string;
  /** Names, adjectives and people: each stands for the others anywhere. */
  readonly names: readonly string[];
  /** Those of the names that are people, in the plural: *Kenyans*. */
  readonly peoples: readonly string[];
  /** Seats of government, which stand for it close to another word of the watch. */
  readonly seats: readonly string[];
}

/** Does a form count only as it is written, since it is a common word or a name too? */
export function needsCapital(form: string): boolean {
  return CAPITAL_ONLY.has(form);
}

/** All places, of the packages and by hand. */
export function placeTable(): readonly PlaceWords[] {
  const rows = new Map<string, PlaceRow>();
  for (const line of `${PACKAGED_PLACES}${PLACES_BY_HAND}`.split('\n')) addRow(rows, line);
  return [...rows].map(([code, { names, people, seats }]) => {
    const [all, nouns] = [kept(names), kept(people).flatMap(pluralOf)];
    return { code, names: all, peoples: [...new Set(nouns)], seats: kept(seats) };
  });
}

/** `Kenyan` → `Kenyans`, `Danes` as it is. *Danish* and *Taiwanese* say it of things too. */
function pluralOf(people: string): readonly string[] {
  if (/[^s]s$/.test(people)) return [people];
  if (/m[ae]n$/.test(people)) return [people.replace(/an$/, 'en')];
  return /[aeiou][nr]$|[a-z]i$|[ao]t$/.test(people) ? [`${people}s`] : [];
}

interface PlaceRow {
  readonly names: string[];
  readonly people: string[];
  readonly seats: string[];
}

function addRow(rows: Map<string, PlaceRow>, line: string): void {
  const [code = '', ...cells] = line.split('|').map((cell) => cell.trim());
  if (code === '') return;
  const [names = [], people = [], seats = []] = cells.map((cell) => cell.split(/,\s*/).filter(Boolean));
  const row = rows.get(code) ?? { names: [], people: [], seats: [] };
  row.names.push(...names, ...people);
  row.people.push(...people);
  row.seats.push(...seats);
  rows.set(code, row);
}

/** Without those that `-` takes out. */
function kept(forms: readonly string[]): readonly string[] {
  const out = new Set(forms.flatMap((form) => (form.startsWith('-') ? [form.slice(1)] : [])));
  return [...new Set(forms)].filter((form) => !form.startsWith('-') && !out.has(form));
}
