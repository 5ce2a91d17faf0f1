/** Rows of silences. */
import type { HeldSilence, NewSilence } from '../../news/alert/silenced.ts';
import type { Row } from './row.ts';

/** @param channels of the silence's server */
export function silenceOf(row: Row, channels: readonly string[]): HeldSilence {
  const channel = row.watch_channel as string | null;
  return {
    id: Number(row.id),
    server: String(row.server),
    person: String(row.person),
    madeAt: Number(row.made_at),
    until: Number(row.until),
    endedAt: row.ended_at === null ? null : Number(row.ended_at),
    reason: String(row.reason),
    terms: row.terms as string | null,
    watch: channel === null ? null : { channel, watch: String(row.watch) },
    publisher: row.publisher as string | null,
    story: row.story === null ? null : Number(row.story),
    channels,
  };
}

/** The values of its columns, in the order of the INSERT. */
export function silenceColumns(silence: NewSilence) {
  const { server, person, madeAt, until, reason, terms, watch, publisher, story } = silence;
  return [
    ...[server, person, madeAt, until, reason, terms],
    ...[watch?.channel ?? null, watch?.watch ?? null, publisher, story],
  ] as const;
}
