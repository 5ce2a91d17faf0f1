/** `npm run check`: checks the configuration, for editors and CI. */

import { loadConfig } from '../../config/load.ts';
import { printMistake } from '../../config/mistakes.ts';
import { configDir } from '../../config/read.ts';
import type { Config } from '../../config/types.ts';
import { type IdleWords, idleWords } from '../../desk/watches/idle-words.ts';
import { mutedByInWords } from '../../desk/watches/muted-by.ts';
import { plural } from '../../news/text/plural.ts';
import { oneOfEachRow } from '../../news/watch/rows.ts';
import { compileThesaurus } from '../../news/watch/thesaurus.ts';
import { SHIPPED } from '../config/place.ts';
import type { ScriptCall } from '../script.ts';
import { archiveFile, openArchive } from './open-archive.ts';

/** @returns the exit code */
export async function check(call: ScriptCall<{ readonly archive: boolean }>): Promise<number> {
  const { args, env, stdout, stderr, values } = call;
  const dir = configDir(args, env);
  const loaded = await loadConfig(dir, SHIPPED, env);
  if (loaded.kind === 'mistakes') {
    stderr(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return 2;
  }
  const { feeds, watches, publishers, thesaurus } = loaded.config;
  const on = feeds.filter(({ enabled }) => enabled).length;
  const channels = new Set(watches.map(({ channel }) => channel)).size;
  stdout(
    `${dir} is valid: ${plural(on, 'feed')} on, ${feeds.length - on} off; ${plural(oneOfEachRow(watches).length, 'watch', 'watches')} in ${plural(channels, 'channel')}; ` +
      `${plural(publishers.length, 'publisher')}; ${plural(thesaurus.length, 'thesaurus group')}.\n`,
  );
  for (const watch of oneOfEachRow(watches).filter(({ mutedBy }) => mutedBy))
    stdout(`Watch “${watch.name}”: ${mutedByInWords(watch)}.\n`);
  if (values.archive) stdout(`\n${await lookIntoArchive(loaded.config, env)}\n`);
  return 0;
}

async function lookIntoArchive(config: Config, env: ScriptCall['env']): Promise<string> {
  const store = await openArchive(env);
  if (!store) return `No archive in ${archiveFile(env)} yet. Start the bot first.`;
  try {
    const thesaurus = compileThesaurus(config.thesaurus);
    return printIdle(await idleWords({ store, thesaurus: () => thesaurus, config: () => config }));
  } finally {
    await store.close();
  }
}

function printIdle({ articles, since, groups }: IdleWords): string {
  if (since === null) return 'The archive is empty, so there is nothing to compare with.';
  const [met, never] = [groups.filter(({ times }) => times > 0), groups.filter(({ times }) => times === 0)];
  const unused = met.filter(({ isUsed }) => !isUsed);
  const named = (all: IdleWords['groups']) => all.map(({ id }) => id).join(', ') || 'none';
  return [
    `Searched the headlines and openings of ${plural(articles, 'article')}, the oldest from ${new Date(since).toISOString().slice(0, 10)}. A word that has not occurred yet may still be useful.`,
    `Groups without any occurrence (${never.length} of ${groups.length}): ${named(never)}`,
    `Groups that no watch uses, though searches may (${unused.length}): ${named(unused)}`,
    'Unused words of the other groups:',
    ...met.filter(({ idle }) => idle.length > 0).map(({ id, idle }) => `  ${id}: ${idle.join(', ')}`),
  ].join('\n');
}
