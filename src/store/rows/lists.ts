/** Rows about lists of stories. */
import type { WithheldReason } from '../../news/alert/types.ts';
import type { DigestState } from '../records.ts';
import type { Row } from './row.ts';

/** From a row of `digests`. */
export function digestOf({ channel, line, ran_at: ranAt, told, missed }: Row): DigestState {
  return {
    channel: String(channel),
    line: String(line),
    ranAt: Number(ranAt),
    told: Number(told),
    missed: missed === null || missed === undefined ? null : Number(missed),
  };
}

/** Withheld for these reasons, a match is told by no digest either. */
export const GONE_FOR_GOOD: readonly WithheldReason[] = [
  'too old',
  'known',
  'left out',
  'snoozed',
  'muted',
  'silenced',
];
