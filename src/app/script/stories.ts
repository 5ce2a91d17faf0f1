/** `npm run stories`: searches the archive from a terminal. */
import { writeFile } from 'node:fs/promises';
import { loadConfig } from '../../config/load.ts';
import { printMistake } from '../../config/mistakes.ts';
import { configDir } from '../../config/read.ts';
import type { Config } from '../../config/types.ts';
import { exportStories } from '../../desk/export/export.ts';
import { EXPORT_FORMATS, writeExport } from '../../desk/export/file.ts';
import { storyDetails } from '../../desk/stories/details.ts';
import { listStories, searchAgainInWords } from '../../desk/stories/stories.ts';
import { trendCsv } from '../../desk/trend/csv.ts';
import { trendPicture } from '../../desk/trend/picture.ts';
import { trendInText } from '../../desk/trend/text.ts';
import { TREND_DAYS, type Trend, trendAmong } from '../../desk/trend/trend.ts';
import { plainLine } from '../../discord/format/markdown.ts';
import { countReports } from '../../news/alert/view.ts';
import { indexPublishers } from '../../news/publishers.ts';
import { plural } from '../../news/text/plural.ts';
import { compileThesaurus } from '../../news/watch/thesaurus.ts';
import type { Store } from '../../store/store.ts';
import { SHIPPED } from '../config/place.ts';
import { type ScriptCall, StartupError } from '../script.ts';
import { archiveFile, openArchive } from './open-archive.ts';

type Call = ScriptCall<{
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
}>;

type Context = ReturnType<typeof contextOf>;

function contextOf(store: Store, config: Config) {
  const publishers = indexPublishers(config.publishers);
  const thesaurus = compileThesaurus(config.thesaurus);
  return { clock: Date.now, store, config: () => config, publishers: () => publishers, thesaurus: () => thesaurus };
}

/** Removes control sequences, because a publisher's text could move the terminal's cursor. */
const say = ({ stdout }: Call, line: string) => stdout(`${line.split('\n').map(sanitise).join('\n')}\n`);
const sanitise = (line: string) => ' '.repeat(line.search(/\S|$/)) + plainLine(line);
/** A person with access to the data folder can see everything in it. */
const TERMINAL = { server: '', canSee: async () => true };
const asJson = ({ stdout }: Call, value: unknown): number => {
  stdout(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
};
const day = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/** @returns the exit code */
export async function stories(call: Call): Promise<number> {
  const { words, args, env, stderr, misused } = call;
  const [what = 'latest', ...more] = words;
  const loaded = await loadConfig(configDir(args, env), SHIPPED, env);
  if (loaded.kind === 'mistakes') {
    stderr(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return 2;
  }
  const store = await openArchive(env);
  if (!store) {
    stderr(`No archive in ${archiveFile(env)} yet. Start the bot first.\n`);
    return 1;
  }
  try {
    const context = contextOf(store, loaded.config);
    if (what === 'show') return await show(Number(more[0]), call, context);
    if (what === 'export') return await exportTo(more.join(' '), call, context);
    if (what === 'trend') return await showTrend(more.join(' '), call, context);
    if (what === 'search' || what === 'latest')
      return await list(what === 'search' ? more.join(' ') : '', call, context);
    return misused('Write search "TERMS", latest, show ID, export or trend NAME.');
  } finally {
    await store.close();
  }
}

async function list(query: string, call: Call, context: Context): Promise<number> {
  const { values, stderr } = call;
  const { since = '', until = '', publisher = '', page = '1' } = values;
  const listed = await listStories({ query, watch: '', publisher, since, until }, Number(page) - 1, TERMINAL, context);
  if (listed.kind === 'mistake') {
    stderr(`${listed.caret ?? listed.reason}\n`);
    return 2;
  }
  if (values.json) return asJson(call, listed);
  for (const { story, report, snippet } of listed.hits) {
    say(
      call,
      `${story}  ${report.title}\n    ${report.publisher}, ${day(report.at)} UTC  ${report.link}${snippet ? `\n    ${snippet.text}` : ''}`,
    );
  }
  say(
    call,
    `${plural(listed.stories, 'story', 'stories')}${listed.bounded ? ', perhaps more' : ''}; page ${listed.page + 1} of ${listed.pages}`,
  );
  if (listed.unread > 0) say(call, searchAgainInWords(listed.unread));
  return 0;
}

async function exportTo(query: string, call: Call, context: Context): Promise<number> {
  const { values, stdout, stderr, misused } = call;
  const { since = '', until = '', publisher = '', most = '1000', format = 'csv' } = values;
  const known = EXPORT_FORMATS.find((one) => one === format);
  if (known === undefined || !/^[1-9]\d{0,5}$/.test(most)) {
    const mistake = known ? `--most ${most} is not a number from 1 to 999999.` : `Write --format csv, json or ninjs.`;
    return misused(mistake);
  }
  const answer = await exportStories({ query, watch: '', publisher, since, until }, Number(most), TERMINAL, context);
  if (answer.kind === 'mistake') {
    stderr(`${answer.caret ?? answer.reason}\n`);
    return 2;
  }
  stdout(writeExport(answer.stories, known, Date.now()).bytes);
  const more = answer.isCut ? '; there are more: use --most, --since or --until' : '';
  stderr(`${plural(answer.stories.length, 'story', 'stories')}${more}\n`);
  return 0;
}

async function showTrend(names: string, call: Call, context: Context): Promise<number> {
  const { stdout, stderr } = call;
  const { days, png, csv, json } = call.values;
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
    stderr(`${about}${answer.reason.replaceAll('`/watch test`', 'npm run watch -- test')}\n`);
    return names.trim() === '' || !(question.days >= least && question.days <= most) ? 2 : 1;
  }
  if (png !== undefined) await writePicture(png, answer.trend);
  if (json) return asJson(call, answer.trend);
  if (csv) stdout(trendCsv(answer.trend));
  else if (png === undefined) say(call, trendInText(answer.trend));
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

async function show(id: number, call: Call, context: Context): Promise<number> {
  const story = await storyDetails(id, TERMINAL, context);
  if (!story) {
    call.stderr('That story is not in the archive.\n');
    return 1;
  }
  if (call.values.json) return asJson(call, story);
  const { first, independent } = story.provenance;
  say(call, `${story.headline}\n${story.summary.map(({ text }) => text).join(' ')}\n`);
  say(
    call,
    `First: ${first.outlet}${first.via ? `, relayed by ${first.via}` : ''}. Rests on ${countReports(independent, story.reports.length)}.`,
  );
  const { step, words, because } = story.credibility;
  say(call, `Credibility: ${step} of 6, ${words} (${because}).`);
  for (const { report, role, stateMedia, grade, relays } of story.reports) {
    const labels = [
      `${role}${role === 'relayed' ? ` ${relays.join(', ')}` : ''}`,
      stateMedia,
      grade && `grade ${grade}`,
    ];
    say(
      call,
      `  ${day(report.at)}  ${report.publisher} (${labels.filter(Boolean).join('; ')}): ${report.title}\n    ${report.link}`,
    );
  }
  return 0;
}
