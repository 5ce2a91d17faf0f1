/** `npm run init`: asks for what a bot on Discord needs, or takes it from the command line, and writes `.env`, watches and feeds. */
import { CONFIG_OPTION, runScript, type Script, type ScriptProcess } from '../app/script.ts';

const INIT = {
  command: 'npm run init',
  says: 'Sets up a bot on Discord: writes the token to .env, and the channel, watches and feeds to the configuration. In a terminal it asks for what the options do not give.',
  options: {
    'token-file': {
      type: 'string',
      value: 'FILE',
      says: 'file with the bot token; - for the standard input; default: DISCORD_TOKEN',
    },
    local: { type: 'boolean', says: 'without a token, for the page on this machine' },
    channel: { type: 'string', value: 'ID', says: 'id of the channel for alerts' },
    watch: { type: 'string', value: 'TERMS', multiple: true, says: 'terms of a new watch; may be given several times' },
    'without-examples': { type: 'boolean', says: 'remove the watches that come with the project' },
    feeds: {
      type: 'string',
      value: 'shipped|none',
      says: 'keep the feeds of feeds.yaml, or begin without; default: shipped',
    },
    opml: { type: 'string', value: 'FILE', says: 'OPML file of another feed reader to import' },
    dir: { type: 'string', value: 'DIR', says: 'folder of the configuration, made where it is missing; as --config' },
    yes: { type: 'boolean', says: 'ask nothing, and replace what is there already' },
    ...CONFIG_OPTION,
  },
  notes: [
    'Without a terminal, or with --yes, it asks nothing. The token is never printed, and has no option of its own: other users could see it.',
    'Exit codes: 0 set up, 1 a file could not be read or written, 2 a mistake in the options or the configuration, 130 cancelled.',
  ],
} as const satisfies Script;

/** @returns the exit code */
export const init = (around?: ScriptProcess): Promise<number> =>
  runScript(INIT, async (call) => (await import('../app/script/init.ts')).init(call), around);

if (import.meta.main) process.exitCode = await init();
