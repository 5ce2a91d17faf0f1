/**
 * The texts of the configuration as versioned rows: each version changes one text, and names who has changed it. A text is
 * written over the version that was read; where somebody was faster, nothing is written.
 */
import type pg from 'pg';

export interface ConfigText {
  readonly name: string;
  readonly text: string;
}

export interface ConfigVersion extends ConfigText {
  readonly version: number;
  readonly who: string;
  /** Ms since the epoch. */
  readonly at: number;
}

/** The newest texts, and the version that they are of; 0: there are none yet. */
export async function newestTexts(
  pool: pg.Pool,
): Promise<{ readonly version: number; readonly texts: readonly ConfigVersion[] }> {
  const { rows } = await pool.query('SELECT DISTINCT ON (name) * FROM config_texts ORDER BY name, version DESC');
  const texts = rows.map(versionOf);
  return { version: Math.max(0, ...texts.map(({ version }) => version)), texts };
}

export async function newestVersion(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query({
    name: 'newest version',
    text: 'SELECT COALESCE(max(version), 0) AS version FROM config_texts',
  });
  return Number(rows[0].version);
}

/**
 * Writes texts as the versions after the one that was read, all or none.
 * @returns whether they were written; else somebody has written since
 */
export async function writeTexts(
  pool: pg.Pool,
  { read, who, texts }: { readonly read: number; readonly who: string; readonly texts: readonly ConfigText[] },
): Promise<boolean> {
  try {
    const { rowCount } = await pool.query(
      `WITH written AS (
         INSERT INTO config_texts (version, name, text, who)
         SELECT $1::bigint + n, name, text, $2
         FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS t (name, text, n)
         WHERE (SELECT COALESCE(max(version), 0) FROM config_texts) = $1 RETURNING version)
       SELECT pg_notify('attache', 'config') FROM written`,
      [read, who, texts.map(({ name }) => name), texts.map(({ text }) => text)],
    );
    return rowCount === texts.length;
  } catch (error) {
    // Written at the same moment, under the same number.
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) return false;
    throw error;
  }
}

const UNIQUE_VIOLATION = '23505';

/** Who changed what, newest first. @param name of one text; null: of all */
export async function historyOf(pool: pg.Pool, name: string | null, most: number): Promise<readonly ConfigVersion[]> {
  const { rows } = await pool.query(
    'SELECT * FROM config_texts WHERE $1::text IS NULL OR name = $1 ORDER BY version DESC LIMIT $2',
    [name, most],
  );
  return rows.map(versionOf);
}

function versionOf({ version, name, text, who, at }: Record<string, unknown>): ConfigVersion {
  return { version: Number(version), name: String(name), text: String(text), who: String(who), at: Number(at) };
}
