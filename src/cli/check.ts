/**
 * The configuration alone, for editors and CI: `npm run check [-- --config DIR]`. Exit 2 when there is a mistake.
 * With `--archive` also which words of the thesaurus never stood in an article of the archive.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from '../app/config-place.ts';
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import type { Config } from '../config/types.ts';
import { type IdleWords, idleWords } from '../desk/idle-words.ts';
import { compileThesaurus } from '../news/watch/thesaurus.ts';
import { openSqlite } from '../store/sqlite/open.ts';

const dir = configDir(process.argv.slice(2), process.env);
const loaded = await loadConfig(dir, SHIPPED);
if (loaded.kind === 'mistakes') {
  process.stderr.write(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
  process.exitCode = 2;
} else {
  const { feeds, watches, publishers, thesaurus } = loaded.config;
  const on = feeds.filter(({ enabled }) => enabled).length;
  const channels = new Set(watches.map(({ channel }) => channel)).size;
  process.stdout.write(
    `${dir} is right: ${on} feeds on, ${feeds.length - on} off; ${watches.length} watches for ${channels} channels; ` +
      `${publishers.length} publishers, ${thesaurus.length} groups of words.\n`,
  );
  if (process.argv.includes('--archive')) process.stdout.write(`\n${await lookIntoArchive(loaded.config)}\n`);
}

async function lookIntoArchive(config: Config): Promise<string> {
  const file = join(process.env.ATTACHE_DATA || 'data', 'attache.db');
  if (!existsSync(file)) return `There is no archive yet in ${file}: start the bot first.`;
  const store = openSqlite(file);
  try {
    const thesaurus = compileThesaurus(config.thesaurus);
    return printIdle(await idleWords({ store, thesaurus: () => thesaurus, config: () => config }));
  } finally {
    await store.close();
  }
}

function printIdle({ articles, since, groups }: IdleWords): string {
  if (since === null) return 'The archive is empty: of no word can it be said that it never matters.';
  const [met, never] = [groups.filter(({ times }) => times > 0), groups.filter(({ times }) => times === 0)];
  const unasked = met.filter(({ isAsked }) => !isAsked);
  const named = (all: IdleWords['groups']) => all.map(({ id }) => id).join(', ') || 'none';
  return [
    `Looked at headline and opening of ${articles} articles, the oldest of ${new Date(since).toISOString().slice(0, 10)}. A word that never stood there may still matter tomorrow.`,
    `Groups none of whose words stood there (${never.length} of ${groups.length}): ${named(never)}`,
    `Groups that no watch asks for, but the search may (${unasked.length}): ${named(unasked)}`,
    'Of the others, never there:',
    ...met.filter(({ idle }) => idle.length > 0).map(({ id, idle }) => `  ${id}: ${idle.join(', ')}`),
  ].join('\n');
}
