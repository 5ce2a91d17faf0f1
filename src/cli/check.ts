/** The configuration alone, for editors and CI: `npm run check [-- --config DIR]`. Exit 2 when there is a mistake. */
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import { SHIPPED } from '../main.ts';

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
}
