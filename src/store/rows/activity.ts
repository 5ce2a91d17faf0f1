/** Rows of what was told, and of what was held back. */
import type { Activity } from '../records.ts';
import type { Row } from './row.ts';
import { withheldMatch } from './updates.ts';

export function toldAlert(row: Row): Activity['alerts'][number] {
  return {
    story: Number(row.story),
    channel: String(row.channel),
    watches: JSON.parse(String(row.watches)),
    at: Number(row.made_at),
  };
}

/** From a row of `updates`, with made_at of its message. */
export function toldUpdate(row: Row): Activity['updates'][number] {
  return {
    story: Number(row.story),
    channel: String(row.channel),
    at: Number(row.made_at),
    notes: JSON.parse(String(row.notes)),
  };
}

/** From a row of `refusals`, with the story of its article. */
export function withheldFrom(row: Row): Activity['withheld'][number] {
  return { ...withheldMatch(row), story: Number(row.story), at: Number(row.at) };
}
