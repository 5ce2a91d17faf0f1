/** Many publishers on loopback, each host an address of its own, which note how they are asked; and what they have published. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newsItem } from '../news.ts';

const SYLLABLES = 'bo ca du fe ga hy jo ki lu ma ne pi qua ro su ta ve wo xe zy'.split(' ');

/** A word that only one topic has. */
export const topicWord = (topic: number): string =>
  `${SYLLABLES[topic % 20]}${SYLLABLES[Math.floor(topic / 20) % 20]}vornak`;

/** The channels in which a topic is watched: a channel watches three of them. */
export const channelsOf = (topic: number, channels: number): readonly number[] =>
  [0, 1, 2].map((n) => (topic - n + channels) % channels);

export const channelId = (n: number): string => String(200_000_000_000_000_000n + BigInt(n));

interface Item {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly at: number;
}

export interface World {
  /** `127.1.0.7:4711`, one for each host. */
  readonly hosts: readonly string[];
  readonly feeds: readonly string[];
  /** Publishes a new item in a feed. @returns its id */
  publish(feed: number, topic: number): number;
  /** Publishes so many items that nobody watches. */
  fill(feed: number, count: number): void;
  /** Another report of an event: the same words, in another feed. */
  report(feed: number, of: number): number;
  /** What was published: the topic of each item. */
  readonly topics: ReadonlyMap<number, number>;
  /** Requests that a host got while it was answering another. */
  overlaps(): number;
  /** Requests that came sooner after another's end than the pause of a host, ms. */
  hasty(): number;
  requests(): number;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly feeds: number;
  readonly hosts: number;
  /** How long an answer takes, ms. */
  readonly takes: number;
  /** Every fifth host takes so long, ms. */
  readonly slow: number;
}

/** A second between two requests, less what timers and the network are off. */
const PAUSE = 900;
const SHOWN = 30;

interface Host {
  readonly isSlow: boolean;
  open: number;
  lastEnd: number;
}

export async function openWorld({ feeds, hosts, takes, slow }: WorldOptions): Promise<World> {
  const items = new Map<number, Item[]>();
  const known = new Map<number, Item>();
  const topics = new Map<number, number>();
  const counts = { requests: 0, overlaps: 0, hasty: 0 };
  const states = new Map<string, Host>();
  let last = 0;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const host = states.get(request.headers.host ?? '')!;
    counts.requests++;
    if (host.open > 0) counts.overlaps++;
    else if (performance.now() - host.lastEnd < PAUSE) counts.hasty++;
    host.open++;
    response.once('close', () => {
      host.open--;
      host.lastEnd = performance.now();
    });
    const feed = Number(/\d+/.exec(request.url ?? '')?.[0]);
    const all = items.get(feed) ?? [];
    const etag = `"${feed}-${all.length}"`;
    setTimeout(
      () => {
        const isSame = request.headers['if-none-match'] === etag;
        response.writeHead(isSame ? 304 : 200, { etag, 'content-type': 'application/rss+xml' });
        response.end(isSame ? undefined : render(all.slice(-SHOWN)));
      },
      host.isSlow ? slow : takes,
    );
  }

  const servers: Server[] = [];
  let port = 0;
  const names: string[] = [];
  for (let n = 0; n < hosts; n++) {
    const server = createServer(answer);
    const address = `127.1.${Math.floor(n / 250)}.${(n % 250) + 1}`;
    server.listen(port, address);
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    servers.push(server);
    names.push(`${address}:${port}`);
    states.set(`${address}:${port}`, { isSlow: n % 5 === 4, open: 0, lastEnd: Number.NEGATIVE_INFINITY });
  }
  function add(feed: number, item: Item, topic: number): number {
    items.set(feed, [...(items.get(feed) ?? []), item]);
    known.set(item.id, item);
    topics.set(item.id, topic);
    return item.id;
  }
  return {
    hosts: names,
    feeds: Array.from({ length: feeds }, (_, n) => `http://${names[n % hosts]}/${n}.xml`),
    topics,
    publish(feed, topic) {
      const { id, title, text } = newsItem(++last, 0);
      return add(feed, { id, title: title.replace('harbour', topicWord(topic)), text, at: Date.now() }, topic);
    },
    fill(feed, count) {
      const some = Array.from({ length: count }, () => ({ ...newsItem(++last, null), at: Date.now() }));
      items.set(feed, [...(items.get(feed) ?? []), ...some]);
    },
    report: (feed, of) => add(feed, { ...known.get(of)!, id: ++last, at: Date.now() }, topics.get(of)!),
    overlaps: () => counts.overlaps,
    hasty: () => counts.hasty,
    requests: () => counts.requests,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function render(items: readonly Item[]): string {
  const rows = items.map(
    ({ id, title, text, at }) =>
      `<item><title>${title}</title><link>https://karsk.example/${id}</link><guid isPermaLink="false">karsk-${id}</guid><description>${text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Karsk</title>${rows.join('\n')}</channel></rss>`;
}
