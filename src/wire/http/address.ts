/**
 * The address guard: connects only to public addresses and to those that the operator allows.
 *
 * The check runs when a connection is opened, after DNS, so it also covers redirects, unusual spellings of 127.0.0.1, and
 * names whose address changes between check and use (DNS rebinding).
 */
import { lookup as askDns } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';

/** Resolves a name to all its addresses. */
export type DnsLookup = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Thrown when the guard blocks a connection. The message says why, in plain words. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
  readonly code = 'REFUSED_ADDRESS';
}

export interface ConnectOptions {
  /** Non-public `host` or `host:port` entries that are allowed: `127.0.0.1:9000`, `[::1]:80`, `news.lan`. */
  readonly allow: readonly string[];
  /** Timeout for opening a connection, including DNS, ms. */
  readonly timeout: number;
  readonly lookup?: DnsLookup | undefined;
}

/** Creates an undici connector for public and allowed addresses only; others fail with `RefusedAddress`. */
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
 * For requests through a proxy, which looks up names itself: refuses what is private by its name or number alone.
 * @returns a check that throws `RefusedAddress`
 */
export function openAddressCheck(allow: readonly string[]): (url: URL) => void {
  const allowed = new Set(allow.map(spelling));
  return ({ hostname, port, protocol }) => {
    const host = spelling(hostname);
    if (allowed.has(host) || allowed.has(`${host}:${port || (protocol === 'https:' ? 443 : 80)}`)) return;
    if (isIP(host) ? !isPublic(host) : PRIVATE_NAMES.test(host)) throw new RefusedAddress(refusal(host, [host]));
  };
}

/** Why an address is refused by its name or number alone, before a name is looked up; null: it is not. */
export function addressRefusal(url: string, allow: readonly string[]): string | null {
  try {
    openAddressCheck(allow)(new URL(url));
    return null;
  } catch (error) {
    if (error instanceof RefusedAddress) return error.message;
    throw error;
  }
}

/** Names that are never public: RFC 6761 (localhost), RFC 6762 (local), RFC 8375 (home.arpa), and ICANN's internal (2024). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/;

/**
 * Whether a literal IP address is on the public internet. IPv4 mapped into IPv6 is treated as IPv4. `ipaddr.js` knows
 * IANA's special-purpose registries (RFC 6890), with the tunnels that lead back to IPv4: 6to4, Teredo, NAT64. Of IPv6, only
 * 2000::/3 is assigned at all (IANA, IPv6 Global Unicast Address Assignments). Invalid addresses are not public.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast' || isOfCloud(ip)) return false;
  // ::127.0.0.1 counts as unicast for ipaddr.js
  return ip.kind() === 'ipv4' || ip.match(ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]);
}

/**
 * Public by number, but answered inside a cloud by the cloud itself. All other metadata services have private or link-local
 * addresses: 169.254.169.254, 100.100.100.200, 192.0.0.192, fd00:ec2::254, fd20:ce::254.
 */
const CLOUD: readonly [ipaddr.IPv4, number][] = [
  // Azure, "What is IP address 168.63.129.16?": DNS, health and the virtual machine's own configuration
  '168.63.129.16/32',
  // IBM Cloud, "Service endpoints for VPC": infrastructure and cloud services
  '161.26.0.0/16',
  '166.8.0.0/14',
].map((range) => ipaddr.IPv4.parseCIDR(range));

function isOfCloud(ip: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return ip.kind() === 'ipv4' && CLOUD.some((range) => (ip as ipaddr.IPv4).match(range));
}

/** The form the connector uses: lower case, IPv6 without brackets. */
function spelling(entry: string): string {
  return entry
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\]/, '$1');
}

const everyAddress: DnsLookup = (host) => askDns(host, { all: true });

/** Blocks a name if any of its addresses is private, because we cannot choose which one is used. */
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
  const ip = ipaddr.isValid(address) ? ipaddr.process(address) : null;
  const kind = ip && isOfCloud(ip) ? 'a cloud provider’s own' : ((ip && KINDS[ip.range()]) ?? 'not public');
  const whose = host === address ? 'this address' : `the address of ${host}`;
  return `${whose} is ${kind}: ${address} (to allow it, add it to wire.allow in settings.yaml)`;
}

const KINDS: Readonly<Record<string, string>> = {
  private: 'private',
  uniqueLocal: 'private',
  carrierGradeNat: 'private',
  loopback: 'this machine',
  unspecified: 'this machine',
  linkLocal: 'link-local',
};
