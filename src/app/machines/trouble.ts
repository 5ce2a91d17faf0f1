import { inPlainWords as databaseTrouble } from '../../store/postgres/trouble.ts';
import { FenceLost, StoreError } from '../../store/store.ts';
import type { Session } from './session.ts';

/** Errors of the database as a sentence; to be given to `catch`. @throws StoreError, or FenceLost as it is */
export function inPlainWords(error: unknown): never {
  const trouble = databaseTrouble(error, 'of ATTACHE_DATABASE');
  if (trouble instanceof FenceLost || trouble instanceof StoreError) throw trouble;
  throw new StoreError(`The database cannot be used: ${(error as Error).message}`);
}

/** Counts a write that was refused. */
export async function counted<T>(write: Promise<T>, session: Pick<Session, 'refuse'>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof FenceLost) session.refuse();
    throw error;
  }
}
