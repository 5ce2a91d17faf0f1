/** `kill -9` at each step between a feed and the saved receipt, some followed by an hour's death: Discord has forgotten the nonces. */
import type { Call, RestAnswer } from '../../src/local/answers.ts';
import { openRandom } from './news.ts';
import { type Bot, openReferee, type Published, type Referee } from './referee.ts';
import type { TortureRow } from './result.ts';

const HOUR = 3_600_000;
const ITEMS = 10;

/** Where the bot is killed. `call`: what the referee does with a call to Discord at which it is to be killed. */
interface Aim {
  readonly name: string;
  readonly method?: string;
  readonly path?: RegExp;
  /** At which of these calls, at most: the first, or one of the first so many. */
  readonly most?: number;
  readonly call?: (
    next: () => Promise<RestAnswer>,
    kill: () => void,
    random: () => number,
  ) => Promise<RestAnswer | 'hang up'>;
  /** Ms after the feed was answered; a negative one: at the request. */
  readonly afterFeed?: (random: () => number) => number;
}

const killed = (kill: () => void): 'hang up' => {
  kill();
  return 'hang up';
};
const POST = { method: 'POST', path: /^\/channels\/\d+\/messages$/, most: 8 };

const AIMS: readonly Aim[] = [
  {
    name: 'it asks about a channel',
    method: 'GET',
    path: /^\/channels\/\d+$/,
    most: 4,
    call: async (_, kill) => killed(kill),
  },
  { name: 'it asks for a feed', afterFeed: () => -1 },
  { name: 'it has the feed, and reads or saves it', afterFeed: (random) => random() * 400 },
  { ...POST, name: 'it posts, before Discord has it', call: async (_, kill) => killed(kill) },
  { ...POST, name: 'Discord has it, before the answer', call: (next, kill) => next().then(() => killed(kill)) },
  {
    ...POST,
    name: 'it has the answer, and saves it',
    call: async (next, kill, random) => {
      const answer = await next();
      setTimeout(kill, random() * 25);
      return answer;
    },
  },
  {
    name: 'it looks for what it had posted',
    method: 'GET',
    path: /^\/channels\/\d+\/messages$/,
    call: async (_, kill) => killed(kill),
  },
];

interface Killed extends Published {
  readonly aim: Aim;
  runs: number;
}

/** @param kills how often it is killed, at least; each time ten new items are published */
export async function killRows(kills: number, seed = 1): Promise<TortureRow[]> {
  const referee = await openReferee();
  const random = openRandom(seed);
  const all: Killed[] = [];
  let done = 0;
  try {
    for (let run = 0; done < kills; run++) {
      const aim = AIMS[run % AIMS.length]!;
      const bot = aimed(referee, aim, random, () => referee.start({ once: true }));
      const { published } = bot;
      if ((await bot.ended) === null) done++;
      all.push({ ...published, aim, runs: 0 });
      referee.web.put(published.path, { body: published.render() });
      if (aim.method === 'POST' && random() < 0.4) referee.clock.ahead += HOUR;
      note(referee, all);
      if (run % 10 === 9) await cleanRun(referee, all);
    }
    // Two runs more than it takes: what would be doubled is doubled by them.
    for (let run = 0, more = 2; run < 6 && more > 0; run++) {
      referee.clock.ahead += 600_000;
      await cleanRun(referee, all);
      if (hasArrived(all, referee)) more--;
    }
    return AIMS.map((aim) => rowOf(aim, all, referee));
  } finally {
    await referee.close();
  }
}

/** Publishes, starts the bot, and kills it where it is to be killed. */
function aimed(referee: Referee, aim: Aim, random: () => number, start: () => Bot): Bot & { published: Published } {
  const nth = Math.ceil(random() * (aim.most ?? 1));
  let seen = 0;
  let bot: Bot | null = null;
  const kill = () => bot?.kill();
  const isMet = ({ method, path }: Call) => method === aim.method && aim.path?.test(path) === true && ++seen === nth;
  referee.plan = (call, next) => (aim.call && isMet(call) ? aim.call(next, kill, random) : next());
  const published = referee.publish(ITEMS, {
    script: (body) => () => {
      const after = aim.afterFeed?.(random);
      if (after === undefined) return { body };
      if (after < 0) {
        kill();
        return { delay: Number.POSITIVE_INFINITY };
      }
      setTimeout(kill, after);
      return { body };
    },
  });
  bot = start();
  return { ...bot, published };
}

/** A run in which nothing goes wrong, after which no feed is owed a visit. */
async function cleanRun(referee: Referee, all: readonly Killed[]): Promise<void> {
  referee.plan = (_call, next) => next();
  const code = await referee.start({ once: true }).ended;
  note(referee, all);
  if (code === 0) referee.forgetFeeds();
}

function hasArrived(all: readonly Killed[], referee: Referee): boolean {
  const counts = referee.arrivals();
  return all.every(({ ids }) => ids.every((id) => counts.has(id)));
}

/** Counts the runs until all items of a kill have arrived. */
function note(referee: Referee, all: readonly Killed[]): void {
  const counts = referee.arrivals();
  for (const one of all) if (!one.ids.every((id) => counts.has(id))) one.runs++;
}

function rowOf(aim: Aim, all: readonly Killed[], referee: Referee): TortureRow {
  const mine = all.filter((one) => one.aim === aim);
  const most = Math.max(0, ...mine.map(({ runs }) => runs));
  return referee.row(
    `kill -9 while ${aim.name}`,
    mine.flatMap(({ ids }) => ids),
    `${most} runs`,
  );
}
