/** `npm run stories`: searches the archive from a terminal. */
import { CONFIG_OPTION, runScript, type Script, type ScriptProcess } from '../app/script.ts';

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

/** @returns the exit code */
export const stories = (around?: ScriptProcess): Promise<number> =>
  runScript(STORIES, async (call) => (await import('../app/script/stories.ts')).stories(call), around);

if (import.meta.main) process.exitCode = await stories();
