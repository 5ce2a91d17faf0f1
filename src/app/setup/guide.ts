/** The questions of `npm run init` in a terminal. Each answer is checked as it is given; nothing is written before the last. */
import { existsSync } from 'node:fs';
import { confirm, intro, isCancel, log, password, select, spinner, text } from '@clack/prompts';
import type { SeenServers } from './servers.ts';
import { applicationOf, channelProblem, type SetupWishes, termsProblem, tokenProblem } from './wishes.ts';

/** The person has pressed Ctrl+C or Escape. */
export class SetupCancelled extends Error {}

/** Answers that the command line has given already; those are not asked for. */
export interface GivenAnswers {
  readonly token: string | null;
  readonly isLocal: boolean;
  readonly channel: string | null;
  readonly terms: readonly string[];
  readonly keepExamples: boolean | null;
  readonly keepFeeds: boolean | null;
  readonly opml: string | null;
  readonly dir: string;
}

export interface GuideContext {
  /** What a token can see on Discord. */
  readonly see: (token: string) => Promise<SeenServers>;
  /** The link that invites this application. */
  readonly invite: (application: string) => string;
  /** Names of the watches and number of the feeds that come with the project; null where the folder has its own. */
  readonly shipped: { readonly watches: readonly string[]; readonly feeds: number };
}

async function answered<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await asked;
  if (isCancel(answer)) throw new SetupCancelled();
  return answer as Exclude<T, symbol>;
}

/** @throws SetupCancelled */
export async function askForWishes(given: GivenAnswers, context: GuideContext): Promise<SetupWishes> {
  intro('Attaché: set up a bot on Discord');
  const { token, channel } = await askWhere(given, context);
  const terms = given.terms.length > 0 || channel === null ? given.terms : await askTerms();
  const keepExamples = given.keepExamples ?? (channel === null || (await askExamples(context, terms)));
  const keepFeeds = given.keepFeeds ?? (await askFeeds(context));
  const opml = given.opml ?? (await askList());
  return { token, channel, terms, keepExamples, keepFeeds, opml, dir: given.dir, replaces: true };
}

type Where = Pick<SetupWishes, 'token' | 'channel'>;

async function askWhere(given: GivenAnswers, context: GuideContext): Promise<Where> {
  if (given.isLocal || (given.token === null && !(await wantsDiscord())))
    return { token: given.token, channel: given.channel };
  if (given.token !== null) log.info('Using the token that .env, the environment or --token-file gives.');
  for (let token = given.token; ; token = null) {
    token ??= await askToken();
    log.step('Invite the bot with this link, which asks only for what the bot needs:');
    // In one line of its own, so that it can be clicked and copied.
    process.stdout.write(`${context.invite(applicationOf(token) ?? '')}\n`);
    const channel = given.channel ?? (await askChannel(token, context));
    if (channel !== null) return { token, channel };
    log.error('Discord refuses this token. Reset it in the Developer Portal and copy it again.');
  }
}

function wantsDiscord(): Promise<boolean> {
  return answered(
    select({
      message: 'Where should alerts go?',
      options: [
        { value: true, label: 'To a Discord server', hint: 'needs a bot token' },
        { value: false, label: 'Only to the page on this machine', hint: 'to try it; no token' },
      ],
    }),
  );
}

async function askToken(): Promise<string> {
  log.info(
    'Open discord.com/developers/applications > your application > Bot > Reset Token, and copy the token.\nWhoever has it controls the bot. It is saved in .env only, and not shown.',
  );
  const ask = password({
    message: 'Bot token',
    validate: (typed) => tokenProblem(typed?.trim() ?? '') ?? undefined,
  });
  return (await answered(ask)).trim();
}

const AGAIN = 'again';
const TYPED = 'typed';

/** @returns null where Discord refuses the token */
async function askChannel(token: string, { see }: GuideContext): Promise<string | null> {
  for (;;) {
    const looking = spinner();
    looking.start('Asking Discord for the channels');
    const seen = await see(token);
    looking.stop(seen.kind === 'seen' ? `The bot is in ${seen.servers} server(s)` : 'Asked Discord');
    if (seen.kind === 'refused') return null;
    if (seen.kind === 'unreachable') {
      log.warn(`Discord cannot be asked from here: ${seen.reason}. Type the id of the channel.`);
      return typeChannel();
    }
    const chosen = await answered(
      select<string>({
        message: seen.channels.length > 0 ? 'Channel for alerts' : 'The bot is in no server yet. Invite it, then:',
        maxItems: 12,
        options: [
          ...seen.channels.map(({ id, name, server, isForum }) => ({
            value: id,
            label: `#${plain(name)}`,
            hint: isForum ? `${plain(server)}; a post for each story` : plain(server),
          })),
          { value: AGAIN, label: 'Look again', hint: 'after you have invited the bot' },
          { value: TYPED, label: 'Type the id of a channel or thread' },
        ],
      }),
    );
    if (chosen === TYPED) return typeChannel();
    if (chosen !== AGAIN) return chosen;
  }
}

/** Names from Discord must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const plain = (name: string): string => name.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

async function typeChannel(): Promise<string> {
  const ask = text({
    message: 'Channel id (User Settings > Advanced > Developer Mode, then right-click the channel > Copy Channel ID)',
    validate: (typed) => channelProblem(typed?.trim() ?? '') ?? undefined,
  });
  return (await answered(ask)).trim();
}

async function askTerms(): Promise<readonly string[]> {
  const all: string[] = [];
  for (;;) {
    const message =
      all.length === 0 ? 'What should the bot watch for? (Enter: nothing of your own)' : 'And also? (Enter: go on)';
    const typed = await answered(
      text({
        message,
        ...(all.length === 0 && { placeholder: 'embassy withdrawals' }),
        validate: (terms = '') => (terms.trim() === '' ? undefined : (termsProblem(terms.trim()) ?? undefined)),
      }),
    );
    const terms = (typed ?? '').trim();
    if (terms === '') return all;
    all.push(terms);
  }
}

async function askExamples({ shipped }: GuideContext, terms: readonly string[]): Promise<boolean> {
  if (shipped.watches.length === 0) return true;
  const message = `Keep the ${shipped.watches.length} example watches (${shipped.watches.slice(0, 3).join(', ')} …)?`;
  return answered(confirm({ message, initialValue: terms.length === 0 }));
}

async function askFeeds({ shipped }: GuideContext): Promise<boolean> {
  if (shipped.feeds === 0) return true;
  return answered(
    select({
      message: 'Which feeds should it poll?',
      options: [
        { value: true, label: `The ${shipped.feeds} feeds in feeds.yaml` },
        { value: false, label: 'Only my own', hint: 'removes those in feeds.yaml' },
      ],
    }),
  );
}

async function askList(): Promise<string | null> {
  const file = await answered(
    text({
      message: 'OPML file of your feed reader to import (Enter: none)',
      validate: (typed = '') =>
        typed.trim() === '' || existsSync(typed.trim()) ? undefined : 'There is no such file.',
    }),
  );
  return (file ?? '').trim() || null;
}

/** @throws SetupCancelled */
export function askToAdd(feeds: number): Promise<boolean> {
  return answered(confirm({ message: `Add ${feeds === 1 ? 'this feed' : `these ${feeds} feeds`}?` }));
}
