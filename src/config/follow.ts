/** Detects manual edits by polling the files, because fs.watch misses some ways of saving (9 of 15 seen when measured). */
import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import type { ConfigPlace } from './edit.ts';
import { loadConfig } from './load.ts';
import { FILE_NAMES, readConfigFile } from './read.ts';
import type { ConfigFile, ConfigMistake, Loaded } from './types.ts';

export interface Following {
  stop(): void;
}

export interface FollowOptions {
  /** The polling interval, ms. */
  readonly every?: number;
  /** The five files in order as they were read, when following starts later. */
  readonly from?: readonly ConfigFile[];
  /** `changed` has failed; it is called again after a while. */
  readonly onError?: (error: unknown) => void;
}

/** So many intervals after `changed` has failed it is called again. */
const AGAIN_AFTER = 20;

/** Calls `changed` when the content of the files has changed and was stable for one interval. */
export async function watchConfigFiles(
  place: ConfigPlace,
  changed: (loaded: Loaded) => void | Promise<void>,
  { every = 500, from, onError = () => {} }: FollowOptions = {},
): Promise<Following> {
  let known = from ? textsIn(from) : await contents(place);
  let seen = known;
  let pending: NodeJS.Timeout | null = null;
  let stopped = false;
  const soon = (wait = every / 2) => {
    if (pending) clearTimeout(pending);
    pending = stopped ? null : setTimeout(() => void look(), wait);
  };
  const touched = () => soon();
  const look = async (): Promise<void> => {
    const now = await contents(place);
    // Some editors empty a file before they write it, so wait until it is stable.
    if (now !== seen) {
      seen = now;
      return soon();
    }
    if (stopped || now === known) return;
    const before = known;
    known = now;
    try {
      await changed(await loadConfig(place.dir, place.shipped));
    } catch (error) {
      known = before;
      onError(error);
      soon(every * AGAIN_AFTER);
    }
  };
  const paths = FILE_NAMES.map((name) => join(place.dir, name));
  for (const path of paths) watchFile(path, { interval: every }, touched);
  if (from) soon(); // catch an edit made between reading and following
  return {
    stop: () => {
      stopped = true;
      if (pending) clearTimeout(pending);
      for (const path of paths) unwatchFile(path, touched);
    },
  };
}

/** All five texts as one. */
async function contents({ dir, shipped }: ConfigPlace): Promise<string> {
  const files = await Promise.all(FILE_NAMES.map((name) => readConfigFile(name, dir, shipped)));
  return textsIn(files);
}

function textsIn(files: readonly (ConfigFile | ConfigMistake)[]): string {
  return JSON.stringify(files.map((file) => ('text' in file ? file.text : file.message)));
}
