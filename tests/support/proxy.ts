/** A small real HTTP proxy on loopback: absolute-form requests, WebSockets and CONNECT. */
import { createServer, type IncomingMessage, request as sendRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface TestProxy {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** What it was asked, oldest first: `GET http://karsk.example/feed`, `CONNECT karsk.example:443`. */
  readonly asked: string[];
  /** The `Proxy-Authorization` of each. */
  readonly authorizations: (string | undefined)[];
  close(): Promise<void>;
}

export interface TestProxyOptions {
  /** Where it finds hosts, which nobody else knows: `{ 'karsk.example': '127.0.0.1:4000' }`. Others are found as they are named. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** What it answers to CONNECT instead of connecting; `silence`: nothing. */
  readonly connect?: number | 'silence';
}

export async function openTestProxy({ hosts = {}, connect: answer }: TestProxyOptions = {}): Promise<TestProxy> {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const open = new Set<Duplex>();
  const note = ({ method, url, headers }: IncomingMessage) => {
    asked.push(`${method} ${url}`);
    authorizations.push(headers['proxy-authorization']);
  };
  const server = createServer((incoming, outgoing) => {
    note(incoming);
    const url = new URL(incoming.url!);
    const { host, port } = whereIs(url.hostname, url.port || '80', hosts);
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const options = { host, port, method: incoming.method, path: url.pathname + url.search, headers };
    const onward = sendRequest(options, (answered) => {
      outgoing.writeHead(answered.statusCode!, answered.headers);
      answered.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connection', (socket) => open.add(socket));
  server.on('upgrade', (incoming, socket, head) => {
    note(incoming);
    const url = new URL(incoming.url!);
    const onward = connect(whereIs(url.hostname, url.port || '80', hosts), () => {
      const lines = incoming.rawHeaders.map((text, n) => (n % 2 ? `${text}\r\n` : `${text}: `)).join('');
      onward.write(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines}\r\n`);
      onward.write(head);
    });
    join(socket, onward, open);
  });
  server.on('connect', (incoming, socket, head) => {
    note(incoming);
    if (answer === 'silence') return;
    if (answer !== undefined) return void socket.end(`HTTP/1.1 ${answer} No\r\n\r\n`);
    const [name = '', port = '443'] = incoming.url!.split(':');
    const onward = connect(whereIs(name, port, hosts), () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
    });
    join(socket, onward, open);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    authorizations,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function whereIs(name: string, port: string, hosts: NonNullable<TestProxyOptions['hosts']>) {
  const [host, at] = (hosts[name] ?? `${name}:${port}`).split(':');
  return { host: host!, port: Number(at) };
}

function join(one: Duplex, other: Duplex, open: Set<Duplex>): void {
  open.add(other);
  one.pipe(other).pipe(one);
  for (const socket of [one, other])
    socket.on('error', () => {
      one.destroy();
      other.destroy();
    });
}
