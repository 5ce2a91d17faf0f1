/** `npm run feed`: finds the feeds of a site, and imports and exports lists of feeds, from a terminal. */
import { CONFIG_OPTION, runScript, type Script, type ScriptProcess } from '../app/script.ts';

const FEED = {
  command: 'npm run feed',
  says: 'Finds the feeds of a site; imports and exports feeds as OPML.',
  arguments: [
    ['find URL', 'the feeds of this site or page, best first; changes nothing'],
    ['import FILE', 'shows what an OPML file would add, asks, and adds it'],
    ['undo', 'shows what undoing the last import would remove, asks, and removes it; rows changed since stay'],
    ['export [FILE]', 'writes the feeds as OPML; without FILE to the standard output'],
  ],
  options: {
    yes: { type: 'boolean', says: 'import, undo: without asking' },
    labels: { type: 'string', value: 'A,B', says: 'import: labels for all feeds of the file, besides its folders' },
    label: { type: 'string', value: 'A', says: 'export: only feeds with this label' },
    ...CONFIG_OPTION,
  },
  notes: [
    'Exit codes: 0 done, or nothing was new; 1 nothing found, read or added; 2 a mistake in the configuration or the arguments.',
  ],
} as const satisfies Script;

/** @returns the exit code */
export const feed = (around?: ScriptProcess): Promise<number> =>
  runScript(FEED, async (call) => (await import('../app/script/feed.ts')).feed(call), around);

if (import.meta.main) process.exitCode = await feed();
