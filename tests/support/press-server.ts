/**
 * Serves the made-up press in a process of its own, so that its work does not count: `fork` it with the numbers of feeds
 * and hosts. It sends `{ feeds: [url, …] }`; send it the round that its documents are to be of. A document answers 304
 * while its round is the same.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pressFeeds } from './press.ts';

const [feeds = 1, hosts = 1, now = 0] = process.argv.slice(2).map(Number);
const press = pressFeeds({ feeds, hosts, now });
const byPath = new Map(press.map((feed) => [feed.path, feed]));
let round = 0;
let made = new Map<string, Buffer>();

function take(next: number): void {
  round = next;
  made = new Map(press.map((feed) => [feed.path, Buffer.from(feed.document(next))]));
  process.send?.({ round });
}

function answer({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
  const etag = `"round-${round}"`;
  const document = byPath.has(url) ? made.get(url) : undefined;
  if (document === undefined) response.writeHead(404).end();
  else if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(document);
}

const bases = await Promise.all(
  Array.from({ length: hosts }, async () => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }),
);
take(0);
process.on('message', take);
process.on('disconnect', () => process.exit());
process.send?.({ feeds: press.map(({ host, path }) => bases[host]! + path) });
