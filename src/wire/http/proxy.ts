/** Proxies by the environment: HTTP_PROXY, HTTPS_PROXY and NO_PROXY, as curl and most programs read them. */
import { type buildConnector, type Dispatcher, EnvHttpProxyAgent, fetch, Pool } from 'undici';

/** Which requests go through which proxy; null: those go directly. */
export interface Proxies {
  readonly http: string | null;
  readonly https: string | null;
  /** Hosts that are asked directly, by commas: `.lan,127.0.0.1:9000`. */
  readonly none: string;
}

/** The message says which variable is wrong and what to write. It shows no password. */
export class ProxyMistake extends Error {}

/** The proxies of an environment; lower case goes first, and https without a proxy of its own uses http's. @throws ProxyMistake */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies | null {
  const read = (name: string): string | null => checked(env[name.toLowerCase()] || env[name] || null, name);
  const http = read('HTTP_PROXY');
  const https = read('HTTPS_PROXY') ?? http;
  if (http === null && https === null) return null;
  return { http, https, none: env.no_proxy ?? env.NO_PROXY ?? '' };
}

function checked(url: string | null, name: string): string | null {
  if (url === null) return null;
  const { protocol } = URL.parse(url) ?? {};
  if (protocol === 'http:' || protocol === 'https:') return url;
  throw new ProxyMistake(`${name} is not the address of an HTTP proxy. Write it in full: http://proxy.example:3128`);
}

/** The proxies without user names and passwords, for the log. */
export function printProxies({ http, https, none }: Proxies): string {
  const shown = [...new Set([http, https].filter((url) => url !== null))].map((url) => new URL(url).origin);
  return `${shown.join(' and ')}${none ? `, except for ${none}` : ''}`;
}

interface ProxyAgentOptions {
  readonly proxies: Proxies;
  /** Opens the connections to hosts that are asked directly. */
  readonly connect?: buildConnector.connector | undefined;
  /** How long a proxy may take for an answer, ms. One that never answers CONNECT is stopped by nothing else. */
  readonly patience: number;
  readonly options?: Pick<EnvHttpProxyAgent.Options, 'connections' | 'maxHeaderSize' | 'bodyTimeout'>;
}

/** An agent that asks a proxy where the environment says so. The proxy looks up names itself. */
export function openProxyAgent({ proxies, connect, patience, options }: ProxyAgentOptions): Dispatcher {
  return new EnvHttpProxyAgent({
    ...options,
    ...(connect && { connect }),
    httpProxy: proxies.http ?? '',
    httpsProxy: proxies.https ?? '',
    noProxy: proxies.none,
    allowH2: false,
    headersTimeout: patience,
    clientFactory: (origin, all) => new Pool(origin, { ...all, headersTimeout: patience }),
  });
}

/** How long Discord may take through a proxy, ms. */
const PATIENCE = 15_000;

/** `fetch` through the proxies, for libraries with requests of their own. */
export function proxiedFetch(proxies: Proxies) {
  const dispatcher = openProxyAgent({ proxies, patience: PATIENCE });
  return (url: string, init: object) => fetch(url, { ...init, dispatcher });
}
