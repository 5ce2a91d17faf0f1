/**
 * Pairs of faults on the way to Discord, in every order of two: is an alert lost or doubled by the second one? The real
 * outbox and store before the local Discord, with a clock of their own, so that hours pass at once.
 */
import type { Target } from '../../src/delivery/target.ts';
import { openRest } from '../../src/discord/rest.ts';
import { openDiscordTarget } from '../../src/discord/target/discord-target.ts';
import type { RestAnswer } from '../../src/local/answers.ts';
import type { DeliverContext } from '../../src/pipeline/conclude.ts';
import { deliver } from '../../src/pipeline/pipeline.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings, placedArticle } from '../support/articles.ts';
import { CHANNEL, type Fault, openTestDiscord } from '../support/discord.ts';
import type { TortureRow } from './result.ts';

const html = (status: number): RestAnswer => ({ status, body: '<html>', headers: { 'content-type': 'text/html' } });
const json = (status: number, code: number): RestAnswer => ({ status, body: { message: 'No', code } });

/** What may happen to a message that is posted. */
export const FAULTS: Readonly<Record<string, Fault['how']>> = {
  'lost answer': 'lost answer',
  'cut connection': 'lost question',
  '429': json(429, 0),
  '401': json(401, 0),
  '403': json(403, 50013),
  '404': json(404, 10003),
  '408': html(408),
  '400 of a proxy': html(400),
  '400 of the body': json(400, 50035),
  '500': json(500, 0),
  '200 with HTML': html(200),
};

const ALERTS = 3;
const MINUTE = 60_000;
/** When the outbox is looked at after the faults, minutes: within the nonce's time, after it, and much later. */
const LOOKS = [0, 1, 1, 3, 10, 20, 60, 180, 360];

/** @param names two of FAULTS: the first alert meets one, then the other */
export async function tryPair(names: readonly [string, string]): Promise<TortureRow> {
  let now = Date.UTC(2026, 5, 1);
  const began = now;
  const discord = await openTestDiscord({ clock: () => now });
  const store = openSqlite(':memory:');
  try {
    for (let n = 1; n <= ALERTS; n++) await store.saveFindings(alert(n));
    const context = contextOf(openDiscordTarget(openRest(discord)), store, () => now);
    for (const name of names) discord.faults.push({ method: 'POST', path: /messages$/, how: FAULTS[name]! });
    let minutes: number | null = null;
    for (const look of LOOKS) {
      now += look * MINUTE;
      await deliver(context);
      const arrived = new Set(discord.messages(CHANNEL).map(keyOf));
      if (arrived.size === ALERTS) minutes ??= (now - began) / MINUTE;
    }
    const keys = discord.messages(CHANNEL).map(keyOf);
    const distinct = new Set(keys).size;
    return {
      fault: names.join(', then '),
      tried: ALERTS,
      lost: ALERTS - distinct,
      doubled: keys.length - distinct,
      recovered: minutes === null ? 'never' : `${minutes} min`,
      wrong: null,
    };
  } finally {
    await store.close();
    await discord.close();
  }
}

function alert(n: number) {
  return findings({
    stories: [n],
    articles: [placedArticle(n, n)],
    messages: [{ id: -1, kind: 'alert', channel: CHANNEL, watch: 'Docks', dueAt: 0 }],
    alerts: [{ story: n, channel: CHANNEL, message: -1, lead: n, watches: ['Docks'] }],
  });
}

/** By which a message of ours is known, whatever form it has. */
function keyOf({ components }: { components?: unknown }): string {
  return /"why:([^"]+)"/.exec(JSON.stringify(components))?.[1] ?? '';
}

function contextOf(target: Target, store: DeliverContext['store'], clock: () => number): DeliverContext {
  return {
    clock,
    store,
    target,
    view: async (_message, [file]) => ({
      kind: 'gathered',
      gathered: {
        watch: 'Docks',
        because: 'away',
        publish: false,
        colour: null,
        stories: (file?.story.reports ?? []).map(({ title, link, publisher, at }) => ({
          headline: title,
          link,
          publisher,
          at,
        })),
      },
    }),
    home: () => ({ kind: 'here' }),
    recall: async () => ({ kind: 'messages', messages: [] }),
    alone: (_channel, run) => run(),
    onDelivery: () => {},
    isStopping: () => false,
  };
}

/** Every ordered pair. */
export async function* pairRows(): AsyncGenerator<TortureRow> {
  for (const first of Object.keys(FAULTS))
    for (const second of Object.keys(FAULTS)) yield await tryPair([first, second]);
}
