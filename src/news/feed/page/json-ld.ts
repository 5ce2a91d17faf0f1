/**
 * Reads JSON-LD of news pages: what schema.org's vocabulary says about the article. Written by plugins, often broken, always
 * untrusted: reading is bounded, and what cannot be read is ignored.
 */
import { decodeHTML } from 'entities';

/** An object of the data with unresolved references. */
export type Node = Readonly<Record<string, unknown>>;

/** Everything found in a page's blocks. */
export interface LinkedData {
  readonly nodes: readonly Node[];
  /** Nodes by their `@id`, for references: `"publisher": {"@id": "#publisher"}`. */
  readonly byId: ReadonlyMap<string, Node>;
}

const MOST_BLOCKS = 30;
const LONGEST_BLOCK = 1_000_000;
const MOST_NODES = 1_000;

/** Reads the texts of a page's `<script type="application/ld+json">`: objects, arrays, `@graph`, and what a page is mainly about. */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const nodes: Node[] = [];
  const waiting: unknown[] = blocks.slice(0, MOST_BLOCKS).map(parseBlock);
  for (let at = 0; at < waiting.length && nodes.length < MOST_NODES; at++) {
    const one = waiting[at];
    if (Array.isArray(one)) waiting.push(...one.slice(0, MOST_NODES));
    if (!isNode(one)) continue;
    nodes.push(one);
    waiting.push(one['@graph'], one.mainEntity, one.mainEntityOfPage);
  }
  const named = nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : []));
  // the largest wins: a mere reference has the same id
  const byFullness = named.toSorted(([, a], [, b]) => Object.keys(a).length - Object.keys(b).length);
  return { nodes, byId: new Map(byFullness) };
}

export function isNode(one: unknown): one is Node {
  return typeof one === 'object' && one !== null && !Array.isArray(one);
}

/** The types of a node by their bare names: `http://schema.org/NewsArticle` → `NewsArticle`. */
export function typesOf(node: Node): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(0, 200).replace(/^.*[/#:]/, ''));
}

/** A value, or the values, of a property; schema.org lets one stand for a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MOST_NODES) : [value];
}

/** A text value, or null. Some pages write it as `{"@value": …}`, some escape it for HTML. */
export function jsonLdText(value: unknown): string | null {
  const [first] = listOf(value);
  const plain = isNode(first) ? first['@value'] : first;
  if (typeof plain !== 'string') return null;
  const text = plain.includes('&') ? decodeHTML(plain) : plain;
  return text.trim() === '' ? null : text.trim();
}

/** The object itself, or the object that its `@id` refers to. */
export function resolved(value: unknown, { byId }: LinkedData): unknown {
  if (!isNode(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
  return byId.get(value['@id']) ?? value;
}

/** Names of people and organisations: texts, or objects with a `name`. */
export function namesOf(value: unknown, data: LinkedData): string[] {
  return listOf(value).flatMap((one) => {
    const who = resolved(one, data);
    return jsonLdText(isNode(who) ? who.name : who) ?? [];
  });
}

function parseBlock(block: string): unknown {
  if (block.length > LONGEST_BLOCK) return null;
  for (const repair of REPAIRS) {
    try {
      return JSON.parse(repair(block));
    } catch {
      // the next repair may help
    }
  }
  return null;
}

/** In this order: unchanged; without a template's wrapping; with line breaks and commas repaired; unescaped from HTML; as several values in a row. */
const REPAIRS: readonly ((block: string) => string)[] = [
  (block) => block,
  unwrapped,
  (block) => tidied(unwrapped(block)),
  (block) => tidied(decodeHTML(unwrapped(block))),
  (block) => `[${tidied(unwrapped(block)).replace(/\}\s{0,50}\{/g, '},{')}]`,
];

/** From its first bracket to its last, without the marks of comments and CDATA around it. */
function unwrapped(block: string): string {
  const bare = block.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '');
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1;
  return bare.slice(Math.max(0, bare.search(/[[{]/)), end);
}

function tidied(block: string): string {
  return withoutBreaks(block).replace(/,(?=\s{0,50}[\]}])/g, '');
}

/** Escapes raw line breaks in strings, which JSON forbids. Done by hand, because a regular expression for strings is quadratic. */
function withoutBreaks(block: string): string {
  let isText = false;
  let from = 0;
  const pieces: string[] = [];
  for (let at = 0; at < block.length; at++) {
    const sign = block[at]!;
    if (sign === '\\') at++;
    else if (sign === '"') isText = !isText;
    else if (isText && sign < ' ') {
      pieces.push(block.slice(from, at), sign === '\n' ? '\\n' : ' ');
      from = at + 1;
    }
  }
  return pieces.join('') + block.slice(from);
}
