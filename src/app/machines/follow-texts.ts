import type pg from 'pg';
import type { ConfigFile, Loaded } from '../../config/types.ts';
import { newestVersion } from '../../store/postgres/config-rows.ts';
import { checkShared, readShared } from './config.ts';

/** A notice may be lost; so it also looks by itself, ms. */
const LOOKS = 5_000;

interface FollowTexts {
  readonly pool: pg.Pool;
  readonly shipped: string;
  readonly changed: (loaded: Loaded) => Promise<void>;
  /** As they were read when the machine started. */
  readonly from: readonly ConfigFile[];
  readonly onError: (error: unknown) => void;
}

/** Calls `changed` for the newest texts, one call at a time. @returns a look at once, and how to stop */
export function followTexts({ pool, shipped, changed, from, onError }: FollowTexts) {
  const textsIn = (files: readonly ConfigFile[]) => JSON.stringify(files.map(({ name, text }) => [name, text]));
  let [known, version] = [textsIn(from), 0];
  let looking: Promise<void> = Promise.resolve();
  async function tryLook(): Promise<void> {
    if ((await newestVersion(pool)) === version) return;
    const texts = await readShared(pool, shipped);
    if (textsIn(texts.files) !== known) await changed(checkShared(texts));
    [known, version] = [textsIn(texts.files), texts.version];
  }
  const look = () => {
    looking = looking.then(tryLook).catch(onError);
  };
  const timer = setInterval(look, LOOKS);
  look();
  return { look, stop: () => clearInterval(timer) };
}
