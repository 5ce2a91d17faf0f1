/**
 * A small WebSub hub on loopback, and a newsroom whose outlets name it: real HTTP both ways.
 *
 *   const { hub, newsroom } = await openPushedNewsroom();
 *   await newsroom.round();                     // polls, and learns of the hub
 *   await newsroom.app.hubs!.round();           // subscribes; the hub verifies
 *   await hub.push(newsroom.feed('Courier'), document);
 */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { openCallbacks } from '../../src/wire/hub/callbacks.ts';
import { openTestNewsroom, type TestNewsroom, type TestNewsroomOptions } from './newsroom.ts';

/** What a hub was asked by POST. */
export interface HubRequest {
  readonly mode: string;
  readonly topic: string;
  readonly callback: string;
  readonly secret: string;
}

interface PushOptions {
  readonly method?: string;
  /** By default the subscriber's. */
  readonly secret?: string;
  /** By default of all that the hub has verified. */
  readonly callback?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestHub {
  readonly url: string;
  readonly host: string;
  readonly requests: HubRequest[];
  /** What it does; a test may change it. */
  readonly does: {
    /** Of its answers to POST. */
    status: number;
    /** Whether it verifies what it was asked, before it answers. */
    verifies: boolean;
    /** seconds */
    lease: number;
  };
  /** Asks a callback with this query. @returns its answer */
  ask(callback: string, query: Readonly<Record<string, string>>): Promise<{ status: number; body: string }>;
  /** Verifies a request by its number, the last one by default. @returns whether it was confirmed */
  verify(nth?: number): Promise<boolean>;
  /** Distributes a document. @returns the subscribers' answers */
  push(topic: string, document: string, options?: PushOptions): Promise<number[]>;
  close(): Promise<void>;
}

export async function openTestHub(): Promise<TestHub> {
  const requests: HubRequest[] = [];
  const verified = new Map<string, HubRequest>();
  const does: TestHub['does'] = { status: 202, verifies: true, lease: 864_000 };

  async function ask(callback: string, query: Readonly<Record<string, string>>) {
    const url = new URL(callback);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const answer = await fetch(url);
    return { status: answer.status, body: await answer.text() };
  }
  async function verify(nth = requests.length - 1): Promise<boolean> {
    const { mode, topic, callback } = requests[nth]!;
    const challenge = `challenge-${nth}`;
    const lease = mode === 'subscribe' ? { 'hub.lease_seconds': String(does.lease) } : {};
    const { status, body } = await ask(callback, {
      ...{ 'hub.mode': mode, 'hub.topic': topic, 'hub.challenge': challenge },
      ...lease,
    });
    const isConfirmed = status === 200 && body === challenge;
    if (isConfirmed && mode === 'subscribe') verified.set(callback, requests[nth]!);
    if (isConfirmed && mode === 'unsubscribe') verified.delete(callback);
    return isConfirmed;
  }

  const server = createServer(async (incoming, outgoing) => {
    const form = new URLSearchParams(await text(incoming));
    const said = (name: string) => form.get(`hub.${name}`) ?? '';
    const nth =
      requests.push({
        ...{ mode: said('mode'), topic: said('topic'), callback: said('callback'), secret: said('secret') },
      }) - 1;
    if (does.verifies) await verify(nth);
    outgoing.writeHead(does.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/`,
    host,
    requests,
    does,
    ask,
    verify,
    async push(topic, document, { method = 'sha256', secret, callback, headers } = {}) {
      const to = [...verified.values()].filter((one) => one.topic === topic);
      const all = callback === undefined ? to : to.slice(0, 1).map((one) => ({ ...one, callback }));
      return Promise.all(
        all.map(async (one) => {
          const digest = createHmac(method === 'md5' ? 'md5' : method, secret ?? one.secret)
            .update(document)
            .digest('hex');
          const signed = { 'x-hub-signature': `${method}=${digest}`, 'content-type': 'application/rss+xml' };
          const answer = await fetch(one.callback, {
            method: 'POST',
            body: document,
            headers: { ...signed, ...headers },
          });
          return answer.status;
        }),
      );
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export interface PushedNewsroom {
  readonly hub: TestHub;
  readonly newsroom: TestNewsroom;
  /** Where hubs reach it. */
  readonly base: string;
  /** Asks the hub what is due, and waits for the answers. */
  subscribe(): Promise<void>;
  /** Distributes a document of the outlet, waits until it is read, and sends what is due. @returns the newsroom's answers */
  push(outlet: string, document: string, options?: PushOptions): Promise<number[]>;
  /** What hubs have done, by kind. */
  told(): string[];
}

/** By default one outlet, the Courier, whose feed names the hub. */
export async function openPushedNewsroom(options: TestNewsroomOptions = {}): Promise<PushedNewsroom> {
  const hub = await openTestHub();
  let newsroom: TestNewsroom | null = null;
  const hubs = () => newsroom!.app.hubs!;
  const callbacks = await openCallbacks(
    { host: '127.0.0.1', port: 0, path: '/push', cap: 100_000 },
    {
      verify: (key, question) => hubs().verify(key, question),
      welcomes: (key) => hubs().welcomes(key),
      push: (key, content) => hubs().push(key, content),
    },
  );
  onTestFinished(async () => {
    await hub.close();
    await callbacks.close();
  });
  let made = 0;
  const base = `${callbacks.url}/push`;
  const atom = 'xmlns:atom="http://www.w3.org/2005/Atom"';
  newsroom = await openTestNewsroom({
    outlets: ['Courier'],
    head: (feed) => `<atom:link ${atom} rel="hub" href="${hub.url}"/><atom:link ${atom} rel="self" href="${feed}"/>`,
    allow: [hub.host],
    hubs: { base, newSecret: () => `secret-of-many-letters-${made++}` },
    ...options,
  });
  const opened = newsroom;
  return {
    hub,
    newsroom,
    base,
    subscribe: () => hubs().round(),
    async push(outlet, document, how) {
      const answers = await hub.push(opened.feed(outlet), document, how);
      await hubs().idle();
      await opened.app.deliver();
      return answers;
    },
    told: () => opened.events.flatMap((one) => (one.kind === 'hub' ? [one.event.kind] : [])),
  };
}
