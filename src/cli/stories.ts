/** Searches the archive from a terminal: `npm run stories -- search "terms" [--since 3d] [--until DAY] [--publisher NAME] [--page N] | latest | show ID [--json]`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHIPPED } from '../app/config-place.ts';
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import { listStories, storyDetails } from '../desk/stories.ts';
import { plainLine } from '../discord/format/markdown.ts';
import { indexPublishers } from '../news/publishers.ts';
import { plural } from '../news/text/plural.ts';
import { compileThesaurus } from '../news/watch/thesaurus.ts';
import { openSqlite } from '../store/sqlite/open.ts';

const TEXT = { type: 'string', default: '' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: 'string' },
    since: TEXT,
    until: TEXT,
    publisher: TEXT,
    page: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const [what = 'latest', words = ''] = positionals;
const loaded = await loadConfig(configDir(process.argv.slice(2), process.env), SHIPPED);
if (loaded.kind === 'mistakes') {
  process.stderr.write(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
  process.exit(2);
}
const { config } = loaded;
const store = openSqlite(join(process.env.ATTACHE_DATA || 'data', 'attache.db'));
const publishers = indexPublishers(config.publishers);
const thesaurus = compileThesaurus(config.thesaurus);
const context = {
  clock: Date.now,
  store,
  config: () => config,
  publishers: () => publishers,
  thesaurus: () => thesaurus,
};
/** Removes control sequences, because a publisher's text could move the terminal's cursor. */
const say = (line: string) => process.stdout.write(`${line.split('\n').map(sanitise).join('\n')}\n`);
const sanitise = (line: string) => ' '.repeat(line.search(/\S|$/)) + plainLine(line);
/** A person with access to the data folder can see everything in it. */
const TERMINAL = { server: '', canSee: async () => true };
const asJson = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
const day = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

if (what === 'show') await show(Number(words));
else if (what === 'search' || what === 'latest') await list(what === 'search' ? words : '');
else {
  process.stderr.write('Usage: npm run stories -- search "terms" | latest | show ID\n');
  process.exitCode = 2;
}
await store.close();

async function list(query: string): Promise<void> {
  const { since, until, publisher } = values;
  const listed = await listStories(
    { query, watch: '', publisher, since, until },
    Number(values.page) - 1,
    TERMINAL,
    context,
  );
  if (listed.kind === 'mistake') {
    process.stderr.write(`${listed.caret ?? listed.reason}\n`);
    process.exitCode = 2;
    return;
  }
  if (values.json) return void asJson(listed);
  for (const { story, report, snippet } of listed.hits) {
    say(
      `${story}  ${report.title}\n    ${report.publisher}, ${day(report.at)} UTC  ${report.link}${snippet ? `\n    ${snippet.text}` : ''}`,
    );
  }
  say(
    `${plural(listed.stories, 'story', 'stories')}${listed.bounded ? ', perhaps more' : ''}; page ${listed.page + 1} of ${listed.pages}`,
  );
}

async function show(id: number): Promise<void> {
  const story = await storyDetails(id, TERMINAL, context);
  if (!story) {
    process.stderr.write('That story is not in the archive.\n');
    process.exitCode = 1;
    return;
  }
  if (values.json) return void asJson(story);
  const { first, independent } = story.provenance;
  say(`${story.headline}\n${story.summary.map(({ text }) => text).join(' ')}\n`);
  say(
    `First: ${first.outlet}${first.via ? `, relayed by ${first.via}` : ''}. Rests on ${plural(independent, 'independent origin')}, ${plural(story.reports.length, 'report')}.`,
  );
  for (const { report, role, relays } of story.reports) {
    say(
      `  ${day(report.at)}  ${report.publisher} (${role}${role === 'relayed' ? ` ${relays.join(', ')}` : ''}): ${report.title}\n    ${report.link}`,
    );
  }
}
