/**
 * Who may be called: public addresses only, and what the operator allows by name.
 *
 * The check stands where a connection is opened, after DNS, so neither a redirect, nor an odd spelling of 127.0.0.1, nor a
 * name that changes its answer between check and use gets past it.
 */
import { lookup as askDns } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';

/** Asks DNS for every address of a name. */
export type DnsLookup = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** The connection was refused by us. The message says why, in plain words. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
  readonly code = 'REFUSED_ADDRESS';
}

export interface ConnectOptions {
  /** `host` or `host:port` that may be called although they are not public: `127.0.0.1:9000`, `[::1]:80`, `news.lan`. */
  readonly allow: readonly string[];
  /** How long opening a connection may take, DNS included, ms. */
  readonly timeout: number;
  readonly lookup?: DnsLookup | undefined;
}

/** An undici connector that lets only public and allowed addresses through; others fail with `RefusedAddress`. */
export function openConnector({ allow, timeout, lookup = everyAddress }: ConnectOptions): buildConnector.connector {
  const allowed = new Set(allow.map(spelling));
  const common = { timeout, allowH2: false };
  const free = buildConnector({ ...common, lookup: resolver(lookup, () => true) });
  const guarded = buildConnector({ ...common, lookup: resolver(lookup, isPublic) });
  return (target, callback) => {
    const host = target.hostname.toLowerCase();
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    if (allowed.has(host) || allowed.has(`${host}:${port}`)) free(target, callback);
    else if (isIP(host) && !isPublic(host)) callback(new RefusedAddress(refusal(host, [host])), null);
    else guarded(target, callback);
  };
}

/**
 * Is this literal IP address one of the public internet? IPv4 in IPv6 is judged as IPv4; of IPv6 only 2000::/3 is in public
 * use, without the tunnels (6to4, Teredo) that lead back into IPv4. What cannot be read is not public.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast') return false;
  // ::127.0.0.1 counts as unicast for ipaddr.js
  return ip.kind() === 'ipv4' || ip.match(ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]);
}

/** As the connector sees it: lower case, IPv6 without brackets. */
function spelling(entry: string): string {
  return entry
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\]/, '$1');
}

const everyAddress: DnsLookup = (host) => askDns(host, { all: true });

/** One private address among several is enough to refuse: which one is dialled is not ours to choose. */
function resolver(lookup: DnsLookup, mayCall: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host).then(
      (found) => {
        const refused = found.map(({ address }) => address).filter((address) => !mayCall(address));
        const first = found[0];
        if (refused.length > 0) callback(new RefusedAddress(refusal(host, refused)), '', 0);
        else if (first === undefined) callback(new Error(`${host} has no address`), '', 0);
        else if (options.all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, '', 0),
    );
  };
}

function refusal(host: string, refused: readonly string[]): string {
  const address = refused[0] ?? host;
  const kind = ipaddr.isValid(address) ? (KINDS[ipaddr.process(address).range()] ?? 'not public') : 'not public';
  const whose = host === address ? 'this address' : `the address of ${host}`;
  return `${whose} is ${kind}: ${address} (wire.allow in settings.yaml can let it through)`;
}

const KINDS: Readonly<Record<string, string>> = {
  private: 'private',
  uniqueLocal: 'private',
  carrierGradeNat: 'private',
  loopback: 'this machine itself',
  unspecified: 'this machine itself',
  linkLocal: 'of the local link',
};
