/** Checks of `mutedBy` against the other rows of watches.yaml. */
import { field, type Rows, textField } from './checks.ts';
import { nearestName } from './nearest.ts';
import type { ConfigMistake } from './types.ts';
import { placesOf } from './watch-row.ts';

/** Rows whose `mutedBy` names no watch that posts where they do, or could never mute anything. */
export function mutedByMistakes(rows: Rows): ConfigMistake[] {
  return rows.rows.flatMap((row, index) => {
    const written = field(row, 'mutedBy');
    if (written === undefined || written === false) return [];
    const mistake = (path: readonly string[], message: string, advice: string): ConfigMistake[] => [
      { file: rows.file, ...rows.document.at([rows.key, index, ...path]), message, advice },
    ];
    if (field(row, 'level') === 'urgent')
      return mistake(
        ['mutedBy'],
        'mutedBy mutes nothing here: all alerts of the watch are urgent',
        'remove one of them',
      );
    const name = typeof written === 'string' ? written : textField(written, 'watch');
    if (name === null || name === textField(row, 'name')) return [];
    const path = typeof written === 'string' ? ['mutedBy'] : ['mutedBy', 'watch'];
    const named = rows.rows.filter((one) => textField(one, 'name') === name);
    if (named.length === 0) return mistake(path, `there is no watch “${name}”`, adviceFor(name, row, rows));
    const places = placesOf(row);
    if (named.some((one) => placesOf(one).some((channel) => places.includes(channel)))) return [];
    return mistake(path, `the watch “${name}” posts in no channel of this one`, adviceFor('', row, rows));
  });
}

function adviceFor(name: string, row: unknown, { rows }: Rows): string {
  const places = placesOf(row);
  const beside = rows.filter((one) => placesOf(one).some((channel) => places.includes(channel)));
  const near = nearestName(
    name,
    beside.map((one) => textField(one, 'name')).filter((one) => one !== null),
  );
  return near === null
    ? 'write the name of a watch in the same channel, or true for the watch itself'
    : `write ${near}`;
}
