/** The configuration as scripts change it: the files of a folder, or the texts in the database that several machines share. */
import { userInfo } from 'node:os';
import { type Change, type ConfigPlace, type Edited, editFile } from '../../config/edit.ts';
import type { EnvironmentVariables } from '../../config/feed-auth.ts';
import { loadConfig } from '../../config/load.ts';
import type { Config, ConfigMistake } from '../../config/types.ts';
import { SHIPPED } from './place.ts';

type EditedName = Parameters<typeof editFile>[1];

export interface EditableConfig {
  readonly kind: 'open';
  readonly config: Config;
  /** What a change is checked against and made in, as `editFile` does. */
  edit(name: EditedName, change: Change): Promise<Edited>;
  close(): Promise<void>;
}

export type OpenedConfig = EditableConfig | { readonly kind: 'mistakes'; readonly mistakes: readonly ConfigMistake[] };

/**
 * Opens what the bot reads: where ATTACHE_DATABASE is set and holds a configuration, that one.
 * @throws StoreError where the database cannot be used
 */
export async function openEditable(dir: string, env: EnvironmentVariables): Promise<OpenedConfig> {
  const url = env.ATTACHE_DATABASE;
  const place = { dir, shipped: SHIPPED };
  return url ? openShared(url, place) : openFiles(place, env);
}

async function openFiles(place: ConfigPlace, env: EnvironmentVariables): Promise<OpenedConfig> {
  const loaded = await loadConfig(place.dir, place.shipped, env);
  if (loaded.kind === 'mistakes') return loaded;
  const edit = (name: EditedName, change: Change) => editFile(place, name, change);
  return { kind: 'open', config: loaded.config, edit, close: async () => {} };
}

async function openShared(url: string, place: ConfigPlace): Promise<OpenedConfig> {
  const { openPool } = await import('../../store/postgres/pool.ts');
  const { makeTables } = await import('../../store/postgres/tables.ts');
  const { inPlainWords } = await import('../machines/trouble.ts');
  const { checkShared, editShared, readShared, takeFiles } = await import('../machines/config.ts');
  const who = userInfo().username;
  const pool = openPool(url, 2);
  const close = () => pool.end();
  try {
    await makeTables(pool).catch(inPlainWords);
    // As at the first start: the files of the folder become the first versions.
    await takeFiles(pool, place, who);
    const loaded = checkShared(await readShared(pool, place.shipped));
    if (loaded.kind === 'config') {
      const edit = (name: EditedName, change: Change) => editShared(pool, place.shipped, { name, change, who });
      return { kind: 'open', config: loaded.config, edit, close };
    }
    await close();
    return loaded;
  } catch (error) {
    await close();
    throw error;
  }
}
