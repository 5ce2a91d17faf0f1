/** What an element is, told by its namespace and not by its prefix, and where links inside it begin. */

import { absolute } from '../../text/url.ts';
import { type ElementRole, elementRole, isUsualPrefix, prefixOf } from './elements.ts';
import type { Attributes } from './scan.ts';

/** An element that is open. */
export interface Open {
  /** As written, in lower case: what its closing tag will say. */
  readonly raw: string;
  readonly name: string;
  readonly role: ElementRole | null;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly base: string;
}

export type Dialect = 'rss' | 'atom' | 'atom 0.3';

/** What stands around the first element of a document that was fetched from `url`. */
export function outside(url: string): Open {
  return { raw: '', name: '', role: null, prefixes: new Map(), base: url };
}

/** The element that a tag opens inside `parent`. */
export function elementOf(tag: { name: string; attributes: Attributes }, parent: Open, dialect: Dialect | null): Open {
  const { name: raw, attributes } = tag;
  const prefixes = believed(raw, prefixesIn(attributes, parent.prefixes));
  const [prefix, local] = parts(raw);
  const known = prefixes.get(prefix) ?? (prefix === '' || isUsualPrefix(prefix) ? prefix : 'other');
  const isPlain = known === '' || (known === 'atom' && dialect !== 'rss');
  const name = isPlain ? local : `${known}:${local}`;
  const role = elementRole(name);
  // CDF has no xml:base
  const stated =
    attributes.get('xml:base') ?? (role === 'channel' || role === 'item' ? attributes.get('base') : undefined);
  return { raw, name, role, prefixes, base: from(stated, parent.base) };
}

/** Does a root say that the document is Atom 0.3, where HTML was marked up in other ways? */
export function isOldAtom(attributes: Attributes): boolean {
  if (attributes.get('version')?.trim() === '0.3') return true;
  return [...attributes].some(([name, value]) => name.startsWith('xmlns') && value.includes('purl.org/atom'));
}

export function localName(raw: string): string {
  return raw.slice(raw.indexOf(':') + 1);
}

function parts(raw: string): [prefix: string, local: string] {
  const colon = raw.indexOf(':');
  return colon < 0 ? ['', raw] : [raw.slice(0, colon), raw.slice(colon + 1)];
}

function prefixesIn(attributes: Attributes, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  let prefixes: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix === null) continue;
    prefixes ??= new Map(outer);
    prefixes.set(prefix, prefixOf(value) ?? (prefix === '' || isUsualPrefix(prefix) ? prefix : 'other'));
  }
  return prefixes ?? outer;
}

/** A root is one whatever namespace it claims: `<rss xmlns="http://www.w3.org/1999/xhtml">`, `<x:feed>` without a word on x. */
function believed(raw: string, prefixes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [prefix, local] = parts(raw);
  if (!/^(?:rss|feed|rdf)$/.test(local)) return prefixes;
  const meant = new Map(prefixes);
  // An RSS root with Atom as the default namespace means its own elements by it.
  if (local === 'rss' && meant.get('') === 'atom') meant.set('', '');
  for (const one of ['', prefix]) if (!/^(?:|atom|rdf)$/.test(prefixes.get(one) ?? one)) meant.set(one, '');
  return meant;
}

function from(stated: string | undefined, outer: string): string {
  return stated === undefined ? outer : (absolute(stated, outer || undefined)?.href ?? outer);
}
