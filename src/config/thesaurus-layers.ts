/** The thesaurus in two layers: a `thesaurus.yaml` of one's own adds to the shipped groups, replaces or removes them. */
import type { z } from 'zod';
import { thesaurusMistakes } from '../news/watch/thesaurus.ts';
import type { ThesaurusGroup } from '../news/watch/types.ts';
import { nearestName } from './nearest.ts';
import type { groupRow } from './schema.ts';

type GroupRow = z.output<typeof groupRow>;

/** A mistake in a row of one's own file: which row, from 0, and where in it. */
export interface LayerMistake {
  readonly index: number;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly advice: string;
}

export interface Layered {
  /** One's own groups first: where two have the same word, the own one wins. */
  readonly groups: readonly ThesaurusGroup[];
  readonly mistakes: readonly LayerMistake[];
}

/** A group, and the rows that it is made of: `row` null for a shipped one, which the person need not mend. */
interface Layer {
  readonly group: ThesaurusGroup;
  readonly parts: readonly { readonly row: number | null; readonly group: ThesaurusGroup }[];
}

/** @param shipped none where one's own file stands alone */
export function layGroups(own: readonly GroupRow[], shipped: readonly GroupRow[]): Layered {
  const rows = own.map((row, index) => ({ ...row, index }));
  const whole = rows.filter(({ extend, remove }) => !extend && !remove);
  const hidden = new Set(rows.filter(({ extend }) => !extend).map(({ id }) => id));
  const rest = shipped.filter(({ id }) => !hidden.has(id));
  const bases = [
    ...whole.map(({ index, ...row }): Layer => layerOf(row, index)),
    ...rest.map((row): Layer => layerOf(row, null)),
  ];
  const more = Map.groupBy(
    rows.filter(({ extend, remove }) => extend && !remove),
    ({ id }) => id,
  );
  const layers = bases.map((base) =>
    (more.get(base.group.id) ?? []).reduce((layer, { index, ...row }) => extendedBy(layer, row, index), base),
  );
  const groups = layers.map(({ group }) => group);
  return { groups, mistakes: [...strangers(own, shipped, groups), ...entryMistakes(layers, groups)] };
}

function layerOf(row: GroupRow, index: number | null): Layer {
  const group = groupOf(row);
  return { group, parts: [{ row: index, group }] };
}

function groupOf({ remove: _, extend: __, ...row }: GroupRow): ThesaurusGroup {
  return { ...row, note: row.note ?? null };
}

function extendedBy({ group, parts }: Layer, row: GroupRow, index: number): Layer {
  const more = groupOf(row);
  const ids = [...new Set([...Object.keys(group.with), ...Object.keys(more.with)])];
  return {
    group: {
      ...group,
      same: [...group.same, ...more.same],
      also: [...group.also, ...more.also],
      not: [...group.not, ...more.not],
      unless: [...group.unless, ...more.unless],
      optional: [...group.optional, ...more.optional],
      with: Object.fromEntries(ids.map((id) => [id, [...(group.with[id] ?? []), ...(more.with[id] ?? [])]])),
    },
    parts: [...parts, { row: index, group: more }],
  };
}

/** Rows that remove or extend a group that is not there. */
function strangers(
  own: readonly GroupRow[],
  shipped: readonly GroupRow[],
  groups: readonly ThesaurusGroup[],
): readonly LayerMistake[] {
  const removable = shipped.map(({ id }) => id);
  const extendable = groups.map(({ id }) => id);
  return own.flatMap(({ id, remove, extend }, index): LayerMistake[] => {
    const ids = remove ? removable : extendable;
    if ((!remove && !extend) || ids.includes(id)) return [];
    const near = nearestName(id, ids);
    const advice = near === null ? 'remove this row' : `write ${near}`;
    const message = remove ? `there is no shipped group “${id}” to remove` : `there is no group “${id}” to extend`;
    return [{ index, path: ['id'], message, advice }];
  });
}

/** What the thesaurus finds wrong in rows of the own file. */
function entryMistakes(layers: readonly Layer[], groups: readonly ThesaurusGroup[]): readonly LayerMistake[] {
  const isOwn = (index: number) => layers[index]!.parts.some(({ row }) => row !== null);
  return thesaurusMistakes(groups, isOwn).flatMap(({ index, path, group, entry, message, advice }): LayerMistake[] => {
    const { row, path: own } = partAt(layers[index]!, path);
    return row === null ? [] : [{ index: row, path: own, message: `“${entry}” in group ${group}: ${message}`, advice }];
  });
}

type Path = readonly (string | number)[];

/** A place in a group, as a place in the row that it is from. */
function partAt({ parts }: Layer, path: Path): { readonly row: number | null; readonly path: Path } {
  let at = path.at(-1)!;
  if (typeof at !== 'number') return { row: parts[0]!.row, path };
  for (const { row, group } of parts) {
    const { length } = listAt(group, path);
    if (at < length) return { row, path: [...path.slice(0, -1), at] };
    at -= length;
  }
  return { row: parts[0]!.row, path };
}

function listAt(group: ThesaurusGroup, [list, id]: Path): readonly string[] {
  if (list === 'with') return group.with[String(id)] ?? [];
  return list === 'same' || list === 'also' || list === 'not' || list === 'unless' || list === 'optional'
    ? group[list]
    : [];
}
