import type pg from 'pg';

/** What several machines share beside the archive. */
const TABLES = `
  -- Who does which work. Taking it raises the epoch; every write of that work checks it.
  CREATE TABLE IF NOT EXISTS leases (
    kind TEXT NOT NULL, key BIGINT NOT NULL,
    holder TEXT, epoch BIGINT NOT NULL DEFAULT 0, until TIMESTAMPTZ NOT NULL DEFAULT '-infinity', since TIMESTAMPTZ,
    PRIMARY KEY (kind, key));
  CREATE TABLE IF NOT EXISTS machines (
    holder TEXT PRIMARY KEY, host TEXT NOT NULL, pid BIGINT NOT NULL, version TEXT NOT NULL, roles TEXT[] NOT NULL,
    since TIMESTAMPTZ NOT NULL, until TIMESTAMPTZ NOT NULL, refused BIGINT NOT NULL DEFAULT 0);
  -- Who may ask a host now: one machine at a time, with a pause between two requests.
  CREATE TABLE IF NOT EXISTS turns (
    host TEXT PRIMARY KEY, holder TEXT NOT NULL, number BIGINT NOT NULL, until TIMESTAMPTZ NOT NULL, free_at TIMESTAMPTZ NOT NULL);
  CREATE INDEX IF NOT EXISTS turns_held ON turns (holder, until);
  -- Collected, not settled yet.
  CREATE TABLE IF NOT EXISTS parts (
    id BIGSERIAL PRIMARY KEY, kind TEXT NOT NULL, feed TEXT NOT NULL, body BYTEA NOT NULL,
    at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp());
  CREATE INDEX IF NOT EXISTS parts_feed ON parts (feed);
  -- What became of corrections that an editor asked the settling machine for.
  CREATE TABLE IF NOT EXISTS answers (part BIGINT PRIMARY KEY, body TEXT NOT NULL, at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp());
  -- Each version changes one text of the configuration.
  CREATE TABLE IF NOT EXISTS config_texts (
    version BIGINT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL, who TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp());
  CREATE INDEX IF NOT EXISTS config_texts_name ON config_texts (name, version);`;

/** Any number, the same for all machines of one database. */
const MAKING_TABLES = 4_711_015;

/** Makes them where they are missing; machines that start at once wait for each other. */
export async function makeTables(pool: pg.Pool): Promise<void> {
  await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(${MAKING_TABLES}); ${TABLES} COMMIT`);
}
