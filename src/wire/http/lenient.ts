/**
 * One request with Node's lenient HTTP parser, for servers whose headers hold bytes that HTTP does not allow: a control
 * character, a line without its carriage return. undici has only the strict one. The connection is used once, so what follows
 * the response can be taken for no other.
 */
import { type IncomingHttpHeaders, request } from 'node:http';
import type { Readable } from 'node:stream';
import type { buildConnector } from 'undici';

/** What is read of a response; undici's has the same. */
export interface Response {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable & { dump(): Promise<void> };
}

export interface LenientOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Whether the strict parser has refused a response for its headers: undici gives llhttp's words, and no code. */
export const hasBadHeader = ({ name, message }: Error): boolean =>
  name === 'HTTPParserError' && /header/i.test(message);

const LARGEST_HEADERS = 65_536;

/**
 * @param connect opens the connection, with the address guard
 * @throws as `node:http` and `connect` do
 */
export function lenientRequest(
  address: string,
  { headers, signal }: LenientOptions,
  connect: buildConnector.connector,
): Promise<Response> {
  const { hostname, host, protocol, port, pathname, search } = new URL(address);
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const asked = request({
    ...{ insecureHTTPParser: true, maxHeaderSize: LARGEST_HEADERS, signal },
    ...{ path: pathname + search, headers: { ...headers, host, connection: 'close' } },
    createConnection: (_, done) => {
      connect({ hostname, host, protocol, port }, (error, socket) => done(error, socket!));
      return undefined;
    },
  });
  asked.on('error', reject);
  asked.on('response', (message) => {
    const dump = async () => void message.destroy();
    resolve({ statusCode: message.statusCode!, headers: message.headers, body: Object.assign(message, { dump }) });
  });
  asked.end();
  return promise;
}
