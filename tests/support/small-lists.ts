import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SAME = {
  embassy: ['embassy', 'diplomats', 'consulate'],
  withdraw: ['withdrawal', 'pulls staff'],
};

/**
 * Writes a thesaurus that knows withdrawals from embassies, and a list without publishers, for a bot that runs as a process of its
 * own: reading the shipped ones takes a third of a second of CPU time of each start.
 * @param folder of the bot's configuration
 */
export function writeSmallLists(folder: string): void {
  const groups = Object.entries(SAME).map(([id, same]) => ({ id, same }));
  writeFileSync(join(folder, 'thesaurus.yaml'), JSON.stringify({ shipped: false, groups }));
  writeFileSync(join(folder, 'publishers.yaml'), JSON.stringify({ publishers: [] }));
}

/** Lets the bot read the shipped ones again. */
export function removeSmallLists(folder: string): void {
  for (const name of ['thesaurus.yaml', 'publishers.yaml']) rmSync(join(folder, name));
}
