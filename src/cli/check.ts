/** `npm run check`: checks the configuration, for editors and CI. */
import { SHIPPED } from '../app/config-place.ts';
import { archiveFile, openArchive } from '../app/open-archive.ts';
import { CONFIG_OPTION, runScript, type Script } from '../app/script.ts';
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import type { Config } from '../config/types.ts';
import { type IdleWords, idleWords } from '../desk/idle-words.ts';
import { plural } from '../news/text/plural.ts';
import { oneOfEachRow } from '../news/watch/rows.ts';
import { compileThesaurus } from '../news/watch/thesaurus.ts';

const CHECK = {
  command: 'npm run check',
  says: 'Checks the configuration files and lists every mistake with its file, line and what to write instead.',
  options: {
    archive: { type: 'boolean', says: 'also list thesaurus words that never occur in the archive' },
    ...CONFIG_OPTION,
  },
  notes: ['Exit codes: 0 the files are valid, 2 they have mistakes.'],
} as const satisfies Script;

async function check(withArchive: boolean): Promise<number> {
  const dir = configDir(process.argv.slice(2), process.env);
  const loaded = await loadConfig(dir, SHIPPED);
  if (loaded.kind === 'mistakes') {
    process.stderr.write(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return 2;
  }
  const { feeds, watches, publishers, thesaurus } = loaded.config;
  const on = feeds.filter(({ enabled }) => enabled).length;
  const channels = new Set(watches.map(({ channel }) => channel)).size;
  process.stdout.write(
    `${dir} is valid: ${plural(on, 'feed')} on, ${feeds.length - on} off; ${plural(oneOfEachRow(watches).length, 'watch', 'watches')} in ${plural(channels, 'channel')}; ` +
      `${plural(publishers.length, 'publisher')}; ${plural(thesaurus.length, 'thesaurus group')}.\n`,
  );
  if (withArchive) process.stdout.write(`\n${await lookIntoArchive(loaded.config)}\n`);
  return 0;
}

async function lookIntoArchive(config: Config): Promise<string> {
  const store = await openArchive();
  if (!store) return `No archive in ${archiveFile()} yet. Start the bot first.`;
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

process.exitCode = await runScript(CHECK, ({ values }) => check(values.archive));
