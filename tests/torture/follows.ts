/**
 * `kill -9` while somebody begins to follow a story, and while people are told that a follow has ended: at each step between
 * the press and the saved receipt, some followed by an hour's death. The person presses again where Discord showed that
 * nothing happened, as a person would.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import type { Call, RestAnswer } from '../../src/local/answers.ts';
import { CHANNELS, itemsIn, openRandom } from './news.ts';
import { type Bot, openReferee, type Referee } from './referee.ts';
import type { TortureRow } from './result.ts';
import { forget } from './stops.ts';

const HOUR = 3_600_000;
/** A person follows 25 stories at most. */
const MOST = 24;
const PATIENCE = 600_000;
const ENDED = 'You no longer follow this';

type Answer = Promise<RestAnswer | 'hang up'>;

interface Aim {
  readonly name: string;
  /** The call at which the bot is killed: it asks for the direct messages, or posts in them. */
  readonly at: 'open' | 'post';
  readonly call: (next: () => Promise<RestAnswer>, kill: () => void, random: () => number) => Answer;
}

const killed = (kill: () => void): 'hang up' => {
  kill();
  return 'hang up';
};
const soonAfter =
  (most: number): Aim['call'] =>
  async (next, kill, random) => {
    const answer = await next();
    setTimeout(kill, random() * most);
    return answer;
  };

const POSTS: readonly Aim[] = [
  { at: 'post', name: 'it posts, before Discord has it', call: async (_, kill) => killed(kill) },
  { at: 'post', name: 'Discord has it, before the answer', call: (next, kill) => next().then(() => killed(kill)) },
  { at: 'post', name: 'it has the answer, and saves it', call: soonAfter(25) },
];
const AIMS: readonly Aim[] = [
  ...POSTS,
  { at: 'open', name: 'it opens direct messages', call: (next, kill) => next().then(() => killed(kill)) },
  { at: 'open', name: 'it saves the follow, and is about to send it', call: soonAfter(30) },
];

interface Scene {
  readonly referee: Referee;
  readonly random: () => number;
  readonly person: string;
}

/** @param kills how often it is killed at the beginning of a follow, at most once for each of 24 stories; half as often at the ends */
export async function followRows(kills: number, seed = 1): Promise<TortureRow[]> {
  const referee = await openReferee();
  const scene = { referee, random: openRandom(seed), person: referee.discord.people.member };
  try {
    const { ids } = referee.publish(Math.min(kills, MOST), { channel: 0 });
    await cleanRun(referee);
    for (const [n, id] of ids.entries()) await killAtStart(id, AIMS[n % AIMS.length]!, scene);
    const unmet = await pressAgain(ids, scene);
    const starts = AIMS.slice(0, ids.length).map((aim, n) =>
      rowOf(
        `follow: kill -9 while ${aim.name}`,
        ids.filter((_, at) => at % AIMS.length === n),
        scene,
        false,
      ),
    );
    referee.clock.ahead += 8 * 24 * HOUR;
    for (let n = 0; n < Math.ceil(kills / 2); n++) await killAtEnd(POSTS[n % POSTS.length]!, scene);
    for (let n = 0; n < 2; n++) await cleanRun(referee);
    return [...starts, rowOf('follow: kill -9 while its end is told', ids, scene, true)].map((row) => ({
      ...row,
      wrong: unmet,
    }));
  } finally {
    await referee.close();
  }
}

/** Presses *Follow*, and kills the bot at the aim; the next start finds what it has left. */
async function killAtStart(id: number, aim: Aim, { referee, random, person }: Scene): Promise<void> {
  const bot = await service(referee);
  const press = await openReports(id, { referee, person });
  aimed(aim, bot, { referee, random, person, id });
  press();
  // A later step may never come to be, where an earlier one was killed long ago.
  await Promise.race([bot.ended, sleep(PATIENCE / 10, undefined, { ref: false }).then(() => bot.kill())]);
  await bot.ended;
  mend(referee, random);
}

/** One round, killed at its first message. */
async function killAtEnd(aim: Aim, { referee, random, person }: Scene): Promise<void> {
  const bot = referee.start({ once: true });
  aimed(aim, bot, { referee, random, person, id: null });
  await bot.ended;
  mend(referee, random);
}

interface Aimed extends Scene {
  /** Only a message about this item, for others may be left from before; null: any. */
  readonly id: number | null;
}

function aimed(aim: Aim, bot: Bot, { referee, random, person, id }: Aimed): void {
  let isMet = false;
  const isOpening = ({ path }: Call) => path === '/users/@me/channels';
  const isPosting = ({ path, body }: Call) =>
    path === `/channels/${referee.discord.direct(person)}/messages` &&
    (id === null || itemsIn(body as object).includes(id));
  const isAt = aim.at === 'open' ? isOpening : isPosting;
  const kill = () => bot.kill();
  referee.plan = (call, next) => {
    if (isMet || call.method !== 'POST' || !isAt(call)) return next();
    isMet = true;
    return aim.call(next, kill, random);
  };
}

/** Nothing goes wrong any more; perhaps an hour later. */
function mend(referee: Referee, random: () => number): void {
  referee.plan = (_call, next) => next();
  if (random() < 0.4) referee.clock.ahead += HOUR;
}

async function cleanRun(referee: Referee): Promise<void> {
  await referee.start({ once: true }).ended;
  referee.forgetFeeds();
}

/** A bot that answers people: a sixth login of an hour would not be made at once. */
async function service(referee: Referee): Promise<Bot> {
  forget(referee.folder, ['logins']);
  const before = referee.discord.gateway.counts.identified;
  const bot = referee.start();
  await until(() => referee.discord.gateway.counts.identified > before);
  return bot;
}

/** Where a press has shown nothing, the person presses again. What is followed already is not sent again by that. @returns what was wrong */
async function pressAgain(ids: readonly number[], { referee, random, person }: Scene): Promise<string | null> {
  const bot = await service(referee);
  const missing = ids.filter((id) => told(id, { referee, random, person }, false) === 0);
  for (const id of missing) (await openReports(id, { referee, person }))();
  const isThere = () => missing.every((id) => told(id, { referee, random, person }, false) > 0);
  const came = missing.length === 0 || (await until(isThere));
  bot.kill('SIGTERM');
  await bot.ended;
  await cleanRun(referee);
  return came ? null : 'what was followed again did not come';
}

/** Presses *All reports* until the bot answers. @returns presses *Follow* below the answer, and waits for nothing */
async function openReports(id: number, { referee, person }: Pick<Scene, 'referee' | 'person'>): Promise<() => void> {
  const { act, messages } = referee.discord;
  const alert = messages(CHANNELS[0]!.id).find((message) => itemsIn(message).includes(id))!;
  const key = /"custom_id":"all:([^"]+)"/.exec(JSON.stringify(alert))![1]!;
  for (;;) {
    const reply = await act.click({ messageId: alert.id, customId: `all:${key}`, as: person });
    if (reply.kind !== 'message') continue;
    const follow = { messageId: reply.message.id, customId: `follow:${key}`, as: person };
    return () => void act.click(follow).catch(() => {});
  }
}

const directMessages = ({ referee, person }: Scene): APIMessage[] => {
  const channel = referee.discord.direct(person);
  return channel === undefined
    ? []
    : referee.discord.messages(channel).filter(({ flags }) => ((flags ?? 0) & 64) === 0);
};

/** How often direct messages tell the story of an item, or the end of its follow. */
function told(id: number, scene: Scene, ofEnd: boolean): number {
  return directMessages(scene).filter((one) => itemsIn(one).includes(id) && one.content.includes(ENDED) === ofEnd)
    .length;
}

function rowOf(fault: string, ids: readonly number[], scene: Scene, ofEnd: boolean): TortureRow {
  const counts = ids.map((id) => told(id, scene, ofEnd));
  const [lost, doubled] = [counts.filter((n) => n === 0).length, counts.filter((n) => n > 1).length];
  return { fault, tried: ids.length, lost, doubled, recovered: lost === 0 ? '1 runs' : 'never', wrong: null };
}

async function until(isSo: () => boolean): Promise<boolean> {
  const end = performance.now() + PATIENCE;
  while (!isSo() && performance.now() < end) await sleep(50);
  return isSo();
}
