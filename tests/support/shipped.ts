import { loadConfig } from '../../src/config/load.ts';
import { printMistake } from '../../src/config/mistakes.ts';
import type { ThesaurusGroup } from '../../src/news/watch/types.ts';

/** The thesaurus of `config/`, read as the bot reads it. */
export async function shippedThesaurus(): Promise<readonly ThesaurusGroup[]> {
  const loaded = await loadConfig('config', 'config');
  if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
  return loaded.config.thesaurus;
}
