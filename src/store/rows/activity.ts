/** Rows of what was told, and of what was held back. */
import type { Activity } from '../answers.ts';
import type { Row } from './row.ts';
import { withheldMatch } from './updates.ts';

/** Of a row of `alerts` or `updates`, called `told`: the story as it is now, after merges, and how many reports it has. */
export const STORY_NOW = `COALESCE((SELECT merged_into FROM stories WHERE id = told.story), told.story) AS story`;
export const REPORTS_NOW = `
  (SELECT COUNT(*) FROM articles WHERE story =
    COALESCE((SELECT merged_into FROM stories WHERE id = told.story), told.story)) AS reports`;

/** From a row of `alerts` with `STORY_NOW` and `REPORTS_NOW`. */
export function toldAlert(row: Row): Activity['alerts'][number] {
  return {
    story: Number(row.story),
    channel: String(row.channel),
    watches: JSON.parse(String(row.watches)),
    at: Number(row.made_at),
    reports: Number(row.reports),
  };
}

/** From a row of `updates` likewise, with made_at of its message and watches of its alert. */
export function toldUpdate(row: Row): Activity['updates'][number] {
  return {
    story: Number(row.story),
    channel: String(row.channel),
    watches: row.watches === null ? [] : JSON.parse(String(row.watches)),
    at: Number(row.made_at),
    reports: Number(row.reports),
    notes: JSON.parse(String(row.notes)),
  };
}

/** From a row of `refusals`, with the story of its article. */
export function withheldFrom(row: Row): Activity['withheld'][number] {
  return { ...withheldMatch(row), story: Number(row.story), at: Number(row.at) };
}
