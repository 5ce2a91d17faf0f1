/** `npm run stories`: searches the archive from a terminal. */
import { writeFile } from 'node:fs/promises';
import { SHIPPED } from '../app/config-place.ts';
import { archiveFile, openArchive } from '../app/open-archive.ts';
import { CONFIG_OPTION, runScript, type Script, StartupError, usageMistake } from '../app/script.ts';
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import type { Config } from '../config/types.ts';
import { EXPORT_FORMATS, writeExport } from '../desk/export/file.ts';
import { exportStories } from '../desk/export.ts';
import { listStories, storyDetails } from '../desk/stories.ts';
import { trendCsv } from '../desk/trend/csv.ts';
import { trendPicture } from '../desk/trend/picture.ts';
import { trendInText } from '../desk/trend/text.ts';
import { TREND_DAYS, type Trend, trendAmong } from '../desk/trend.ts';
import { plainLine } from '../discord/format/markdown.ts';
import { countReports } from '../news/alert/view.ts';
import { indexPublishers } from '../news/publishers.ts';
import { plural } from '../news/text/plural.ts';
import { compileThesaurus } from '../news/watch/thesaurus.ts';
import type { Store } from '../store/store.ts';

const STORIES = {
  command: 'npm run stories',
  says: 'Searches the archive from a terminal.',
  arguments: [
    ['search "TERMS"', 'stories that match, in the language of watch terms'],
    ['latest', 'the newest stories (also without any argument)'],
    ['show ID', 'a story, its reports, and who was first'],
    ['export ["TERMS"]', 'stories with every report, its role and sentences, as a file on standard output'],
    ['trend NAME', 'how many reports a watch matched from day to day; several names with commas between them'],
  ],
  options: {
    since: { type: 'string', value: 'WHEN', says: 'only from then on: 3d, or a day' },
    until: { type: 'string', value: 'WHEN', says: 'only until then' },
    publisher: { type: 'string', value: 'NAME', says: 'only this outlet’s' },
    page: { type: 'string', value: 'N', says: 'page of the list; default: 1' },
    format: { type: 'string', value: 'FORMAT', says: 'of an export: csv (default), json or ninjs' },
    most: { type: 'string', value: 'N', says: 'stories in an export; default: 1000' },
    days: { type: 'string', value: 'N', says: 'how many days a trend shows, from 1 to 90; default: 30' },
    png: { type: 'string', value: 'FILE', says: 'write the trend as a picture' },
    csv: { type: 'boolean', says: 'print the trend as CSV' },
    json: { type: 'boolean', says: 'print JSON' },
    ...CONFIG_OPTION,
  },
  notes: [
    'Exit codes: 0 answered, 1 there is no such story or watch, or nothing to draw, 2 a mistake in the configuration, the terms or the arguments.',
  ],
} as const satisfies Script;

interface Values {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly publisher: string | undefined;
  readonly page: string | undefined;
  readonly format: string | undefined;
  readonly most: string | undefined;
  readonly json: boolean;
  readonly days: string | undefined;
  readonly png: string | undefined;
  readonly csv: boolean;
}

type Context = ReturnType<typeof contextOf>;

function contextOf(store: Store, config: Config) {
  const publishers = indexPublishers(config.publishers);
  const thesaurus = compileThesaurus(config.thesaurus);
  return { clock: Date.now, store, config: () => config, publishers: () => publishers, thesaurus: () => thesaurus };
}

/** Removes control sequences, because a publisher's text could move the terminal's cursor. */
const say = (line: string) => process.stdout.write(`${line.split('\n').map(sanitise).join('\n')}\n`);
const sanitise = (line: string) => ' '.repeat(line.search(/\S|$/)) + plainLine(line);
/** A person with access to the data folder can see everything in it. */
const TERMINAL = { server: '', canSee: async () => true };
const asJson = (value: unknown): number => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
};
const day = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

async function answer([what = 'latest', ...more]: readonly string[], values: Values): Promise<number> {
  const loaded = await loadConfig(configDir(process.argv.slice(2), process.env), SHIPPED);
  if (loaded.kind === 'mistakes') {
    process.stderr.write(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return 2;
  }
  const store = await openArchive();
  if (!store) {
    process.stderr.write(`No archive in ${archiveFile()} yet. Start the bot first.\n`);
    return 1;
  }
  try {
    const context = contextOf(store, loaded.config);
    if (what === 'show') return await show(Number(more[0]), values, context);
    if (what === 'export') return await exportTo(more.join(' '), values, context);
    if (what === 'trend') return await showTrend(more.join(' '), values, context);
    if (what === 'search' || what === 'latest')
      return await list(what === 'search' ? more.join(' ') : '', values, context);
    process.stderr.write(`${usageMistake('Write search "TERMS", latest, show ID, export or trend NAME.', STORIES)}\n`);
    return 2;
  } finally {
    await store.close();
  }
}

async function list(query: string, values: Values, context: Context): Promise<number> {
  const { since = '', until = '', publisher = '', page = '1' } = values;
  const listed = await listStories({ query, watch: '', publisher, since, until }, Number(page) - 1, TERMINAL, context);
  if (listed.kind === 'mistake') {
    process.stderr.write(`${listed.caret ?? listed.reason}\n`);
    return 2;
  }
  if (values.json) return asJson(listed);
  for (const { story, report, snippet } of listed.hits) {
    say(
      `${story}  ${report.title}\n    ${report.publisher}, ${day(report.at)} UTC  ${report.link}${snippet ? `\n    ${snippet.text}` : ''}`,
    );
  }
  say(
    `${plural(listed.stories, 'story', 'stories')}${listed.bounded ? ', perhaps more' : ''}; page ${listed.page + 1} of ${listed.pages}`,
  );
  return 0;
}

async function exportTo(query: string, values: Values, context: Context): Promise<number> {
  const { since = '', until = '', publisher = '', most = '1000', format = 'csv' } = values;
  const known = EXPORT_FORMATS.find((one) => one === format);
  if (known === undefined || !/^[1-9]\d{0,5}$/.test(most)) {
    const mistake = known ? `--most ${most} is not a number from 1 to 999999.` : `Write --format csv, json or ninjs.`;
    process.stderr.write(`${usageMistake(mistake, STORIES)}\n`);
    return 2;
  }
  const answer = await exportStories({ query, watch: '', publisher, since, until }, Number(most), TERMINAL, context);
  if (answer.kind === 'mistake') {
    process.stderr.write(`${answer.caret ?? answer.reason}\n`);
    return 2;
  }
  process.stdout.write(writeExport(answer.stories, known, Date.now()).bytes);
  const more = answer.isCut ? '; there are more: use --most, --since or --until' : '';
  process.stderr.write(`${plural(answer.stories.length, 'story', 'stories')}${more}\n`);
  return 0;
}

async function showTrend(names: string, { days, png, csv, json }: Values, context: Context): Promise<number> {
  const { least, most, usual } = TREND_DAYS;
  const question = { watches: names, days: days === undefined ? usual : Number(days) };
  const notFound = {
    unknown: 'No watch has that name. watches.yaml names them.',
    several: 'Several channels have a watch with that name. Write CHANNEL:NAME, with the id of the channel.',
  };
  const visible = context.config().watches;
  const answer = await trendAmong(question, { visible, channel: '', notFound }, context);
  if (answer.kind === 'refused') {
    const about = answer.about === null ? '' : `${plainLine(answer.about)}: `;
    process.stderr.write(`${about}${answer.reason.replaceAll('`/watch test`', 'npm run watch -- test')}\n`);
    return names.trim() === '' || !(question.days >= least && question.days <= most) ? 2 : 1;
  }
  if (png !== undefined) await writePicture(png, answer.trend);
  if (json) return asJson(answer.trend);
  if (csv) process.stdout.write(trendCsv(answer.trend));
  else if (png === undefined) say(trendInText(answer.trend));
  return 0;
}

/** @throws StartupError when the file cannot be written */
async function writePicture(file: string, trend: Trend): Promise<void> {
  try {
    await writeFile(file, await trendPicture(trend));
  } catch (error) {
    throw new StartupError(`Cannot write ${file}: ${(error as Error).message}`);
  }
}

async function show(id: number, values: Values, context: Context): Promise<number> {
  const story = await storyDetails(id, TERMINAL, context);
  if (!story) {
    process.stderr.write('That story is not in the archive.\n');
    return 1;
  }
  if (values.json) return asJson(story);
  const { first, independent } = story.provenance;
  say(`${story.headline}\n${story.summary.map(({ text }) => text).join(' ')}\n`);
  say(
    `First: ${first.outlet}${first.via ? `, relayed by ${first.via}` : ''}. Rests on ${countReports(independent, story.reports.length)}.`,
  );
  const { step, words, because } = story.credibility;
  say(`Credibility: ${step} of 6, ${words} (${because}).`);
  for (const { report, role, stateMedia, grade, relays } of story.reports) {
    const labels = [
      `${role}${role === 'relayed' ? ` ${relays.join(', ')}` : ''}`,
      stateMedia,
      grade && `grade ${grade}`,
    ];
    say(
      `  ${day(report.at)}  ${report.publisher} (${labels.filter(Boolean).join('; ')}): ${report.title}\n    ${report.link}`,
    );
  }
  return 0;
}

process.exitCode = await runScript(STORIES, ({ words, values }) => answer(words, values));
