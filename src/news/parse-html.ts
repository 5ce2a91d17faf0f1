/** What `tidy` gathers of a document, and how it is written down again. */
import { escapeUTF8 } from 'entities';
import type { Role } from './parse-elements.ts';

export type Attributes = Map<string, string>;

export interface Open {
  /** As written, in lower case: what its closing tag will say. */
  readonly raw: string;
  readonly name: string;
  readonly role: Role | null;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly base: string;
}

/** A text being gathered, with the markup that stands in it. */
export interface Gathered {
  readonly open: Open;
  readonly attributes: Attributes;
  /** Character data and tags in order; data decoded once. */
  readonly pieces: { readonly text: string; readonly isTag: boolean }[];
}

export function localName(raw: string): string {
  return raw.slice(raw.indexOf(':') + 1);
}

export function escapeText(text: string): string {
  return escapeUTF8(text.replace(/\p{Cc}/gu, (one) => (/\s/.test(one) ? one : '')));
}

export function cdata(text: string): string {
  return `<![CDATA[${text.replace(/\0/g, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** HTML of a text, by the rules of Atom (RFC 4287, 3.1; Atom 0.3 had `mode`) or of RSS, where all is HTML. */
export function htmlOf({ open, attributes, pieces }: Gathered, isAtom: boolean, isOldAtom: boolean): string {
  const words = pieces.map((piece) => (piece.isTag ? '' : piece.text)).join('');
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  const mode = attributes.get('mode') ?? (isOldAtom && isAtom ? 'xml' : '');
  if (mode === 'base64' || (isAtom && isBinary(type))) return fromBase64(words) ?? words;
  const hasTags = pieces.some((piece) => piece.isTag);
  if (hasTags && (isAtom || open.name.startsWith('xhtml:'))) {
    return pieces.map((piece) => (piece.isTag ? piece.text : escapeUTF8(piece.text))).join('');
  }
  if (isAtom && !hasTags && mode !== 'escaped' && !type.includes('html')) return escapeUTF8(words);
  return pieces.map((piece) => piece.text).join('');
}

function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/xml|html/.test(type);
}

function fromBase64(words: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(words.replace(/\s+/g, '')), (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8').decode(bytes);
  } catch {
    return null;
  }
}
