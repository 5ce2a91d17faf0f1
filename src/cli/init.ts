/** `npm run init`: asks for what a bot on Discord needs, or takes it from the command line, and writes `.env`, watches and feeds. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isPlaceholder, SHIPPED } from '../app/config-place.ts';
import { CONFIG_OPTION, runScript, type Script, usageMistake } from '../app/script.ts';
import type { GivenAnswers } from '../app/setup/guide.ts';
import type { SetupContext } from '../app/setup/perform.ts';
import { tokenIn } from '../app/setup/variables.ts';
import { applicationOf, inviteLink, type SetupWishes } from '../app/setup/wishes.ts';
import { configDir } from '../config/read.ts';

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

type Values = Parameters<Parameters<typeof runScript<typeof INIT>>[1]>[0]['values'];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const fail = (code: number, line: string): number => {
  process.stderr.write(`${line}\n`);
  return code;
};

/** Reads the token where the options or the environment say. @returns a mistake instead, which does not show it */
async function givenToken(file: string | undefined): Promise<{ readonly token: string | null } | string> {
  if (file === undefined) return { token: process.env.DISCORD_TOKEN?.trim() || tokenIn() };
  try {
    const text = file === '-' ? Buffer.concat(await process.stdin.toArray()).toString() : await readFile(file, 'utf8');
    return text.trim() ? { token: text.trim() } : `${file} is empty.`;
  } catch (error) {
    return `${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`;
  }
}

async function givenIn(values: Values): Promise<GivenAnswers | string> {
  const { local: isLocal, channel = null, watch: terms = [], opml = null, feeds } = values;
  if (feeds !== undefined && feeds !== 'shipped' && feeds !== 'none') return '--feeds is shipped or none.';
  const read = isLocal ? { token: null } : await givenToken(values['token-file']);
  if (typeof read === 'string') return read;
  return {
    ...{ token: read.token, isLocal, channel, terms, opml },
    keepExamples: values['without-examples'] ? false : null,
    keepFeeds: feeds === undefined ? null : feeds === 'shipped',
    dir: values.dir ?? configDir(process.argv.slice(2), process.env),
  };
}

/** The wishes without any question, or what is missing. */
function wishesOf(given: GivenAnswers, replaces: boolean): SetupWishes | string {
  const { token, isLocal, channel, terms, keepExamples, keepFeeds, opml, dir } = given;
  if (!isLocal && token === null)
    return 'There is no token: give --token-file FILE or DISCORD_TOKEN, or --local to try it without Discord.';
  if (!isLocal && channel === null)
    return 'There is no channel: give --channel ID, or --local to try it without Discord.';
  return {
    token,
    channel,
    terms,
    keepExamples: keepExamples ?? true,
    keepFeeds: keepFeeds ?? true,
    opml,
    dir,
    replaces,
  };
}

async function setUp(wishes: SetupWishes, agrees: SetupContext['agrees']): Promise<number> {
  const { performSetup } = await import('../app/setup/perform.ts');
  const performed = await performSetup(wishes, { env: process.env, say, agrees });
  if (performed.kind === 'failed') return fail(performed.code, performed.reason);
  if (wishes.token !== null) say(`Invite the bot: ${inviteLink(applicationOf(wishes.token)!)}`);
  say(`Next: ${wishes.token === null ? '' : 'npm run doctor, then '}npm start.`);
  return 0;
}

async function shippedIn(dir: string) {
  const { loadConfig } = await import('../config/load.ts');
  const loaded = await loadConfig(existsSync(dir) ? dir : SHIPPED, SHIPPED);
  if (loaded.kind === 'mistakes') return { watches: [], feeds: 0 };
  const { watches, feeds } = loaded.config;
  const examples = watches.filter(({ channel }) => isPlaceholder(channel));
  return { watches: examples.map(({ name }) => name), feeds: feeds.filter(({ enabled }) => enabled).length };
}

async function guided(given: GivenAnswers): Promise<number> {
  // Some terminals say that they have 0 columns and rows: each letter would get a line of its own, or be drawn nowhere.
  process.stdout.columns ||= 80;
  process.stdout.rows ||= 24;
  const { askForWishes, askToAdd, SetupCancelled } = await import('../app/setup/guide.ts');
  const see = async (token: string) => {
    const { discordAccess } = await import('../app/environment.ts');
    const { seenServers } = await import('../app/setup/servers.ts');
    const { proxiesOf } = await import('../wire/http/proxy.ts');
    return seenServers(discordAccess(token, process.env, proxiesOf(process.env)));
  };
  try {
    const wishes = await askForWishes(given, { see, shipped: await shippedIn(given.dir) });
    return await setUp(wishes, askToAdd);
  } catch (error) {
    if (error instanceof SetupCancelled) return fail(130, 'Cancelled. Nothing more was written.');
    throw error;
  }
}

process.exitCode = await runScript(INIT, async ({ values }) => {
  const given = await givenIn(values);
  if (typeof given === 'string') return fail(2, usageMistake(given, INIT));
  const hasTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (hasTerminal && !values.yes) return guided(given);
  const wishes = wishesOf(given, values.yes);
  return typeof wishes === 'string' ? fail(2, usageMistake(wishes, INIT)) : setUp(wishes, async () => true);
});
