/** `npm run init`: asks for what a bot on Discord needs, or takes it from the command line, and writes `.env`, watches and feeds. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { configDir } from '../../config/read.ts';
import type { Config } from '../../config/types.ts';
import { isPlaceholder, SHIPPED } from '../config/place.ts';
import type { ScriptCall } from '../script.ts';
import type { GivenAnswers } from '../setup/guide.ts';
import type { SetupContext } from '../setup/perform.ts';
import { tokenIn } from '../setup/variables.ts';
import { applicationOf, type SetupWishes } from '../setup/wishes.ts';

type Call = ScriptCall<{
  readonly 'token-file': string | undefined;
  readonly local: boolean;
  readonly channel: string | undefined;
  readonly watch: readonly string[] | undefined;
  readonly 'without-examples': boolean;
  readonly feeds: string | undefined;
  readonly opml: string | undefined;
  readonly dir: string | undefined;
  readonly yes: boolean;
}>;

const fail = (code: number, line: string, { stderr }: Call): number => {
  stderr(`${line}\n`);
  return code;
};

/** Reads the token where the options or the environment say. @returns a mistake instead, which does not show it */
async function givenToken(
  file: string | undefined,
  env: Call['env'],
): Promise<{ readonly token: string | null } | string> {
  if (file === undefined) return { token: env.DISCORD_TOKEN?.trim() || tokenIn() };
  try {
    const text = file === '-' ? Buffer.concat(await process.stdin.toArray()).toString() : await readFile(file, 'utf8');
    return text.trim() ? { token: text.trim() } : `${file} is empty.`;
  } catch (error) {
    return `${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`;
  }
}

async function givenIn({ values, args, env }: Call): Promise<GivenAnswers | string> {
  const { local: isLocal, channel = null, watch: terms = [], opml = null, feeds } = values;
  if (feeds !== undefined && feeds !== 'shipped' && feeds !== 'none') return '--feeds is shipped or none.';
  const read = isLocal ? { token: null } : await givenToken(values['token-file'], env);
  if (typeof read === 'string') return read;
  return {
    ...{ token: read.token, isLocal, channel, terms, opml },
    keepExamples: values['without-examples'] ? false : null,
    keepFeeds: feeds === undefined ? null : feeds === 'shipped',
    dir: values.dir ?? configDir(args, env),
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

async function setUp(wishes: SetupWishes, agrees: SetupContext['agrees'], call: Call): Promise<number> {
  const { performSetup } = await import('../setup/perform.ts');
  const { env, stdout } = call;
  const say = (line: string): void => stdout(`${line}\n`);
  const performed = await performSetup(wishes, { env, say, agrees });
  if (performed.kind === 'failed') return fail(performed.code, performed.reason, call);
  if (wishes.token !== null) {
    const { explainInvite, inviteLink, needsOf } = await import('../setup/invite.ts');
    const config = await configIn(wishes.dir);
    say(`Invite the bot: ${inviteLink(applicationOf(wishes.token)!, needsOf(config))}`);
    for (const line of explainInvite(config)) say(line);
  }
  say(`Next: ${wishes.token === null ? '' : 'npm run doctor, then '}npm start.`);
  return 0;
}

/** Without watches and feeds where it has mistakes, which `npm run doctor` tells. */
async function configIn(dir: string): Promise<Pick<Config, 'watches' | 'feeds'>> {
  const { loadConfig } = await import('../../config/load.ts');
  const loaded = await loadConfig(existsSync(dir) ? dir : SHIPPED, SHIPPED);
  return loaded.kind === 'mistakes' ? { watches: [], feeds: [] } : loaded.config;
}

async function shippedIn(dir: string) {
  const { watches, feeds } = await configIn(dir);
  const examples = watches.filter(({ channel }) => isPlaceholder(channel));
  return { watches: examples.map(({ name }) => name), feeds: feeds.filter(({ enabled }) => enabled).length };
}

async function guided(given: GivenAnswers, call: Call): Promise<number> {
  const { env } = call;
  // Some terminals say that they have 0 columns and rows: each letter would get a line of its own, or be drawn nowhere.
  process.stdout.columns ||= 80;
  process.stdout.rows ||= 24;
  const { askForWishes, askToAdd, SetupCancelled } = await import('../setup/guide.ts');
  const see = async (token: string) => {
    const { discordAccess } = await import('../environment.ts');
    const { seenServers } = await import('../setup/servers.ts');
    const { proxiesOf } = await import('../../wire/http/proxy.ts');
    return seenServers(discordAccess(token, env, proxiesOf(env)));
  };
  try {
    const { inviteLink, needsOf } = await import('../setup/invite.ts');
    const needs = needsOf(await configIn(given.dir));
    const invite = (application: string) => inviteLink(application, needs);
    const wishes = await askForWishes(given, { see, invite, shipped: await shippedIn(given.dir) });
    return await setUp(wishes, askToAdd, call);
  } catch (error) {
    if (error instanceof SetupCancelled) return fail(130, 'Cancelled. Nothing more was written.', call);
    throw error;
  }
}

/** @returns the exit code */
export async function init(call: Call): Promise<number> {
  const { values, hasTerminal, misused } = call;
  const given = await givenIn(call);
  if (typeof given === 'string') return misused(given);
  if (hasTerminal && !values.yes) return guided(given, call);
  const wishes = wishesOf(given, values.yes);
  return typeof wishes === 'string' ? misused(wishes) : setUp(wishes, async () => true, call);
}
