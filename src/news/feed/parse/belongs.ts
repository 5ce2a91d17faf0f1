/** What belongs to what, where a document does not say where things end. */
import { OPENERS } from './elements.ts';
import type { Gathered } from './html.ts';
import type { Open } from './names.ts';

/** Does this element show that the text before it was never closed? `last` is the innermost open element. */
export function breaksOff(open: Open, { open: inside }: Gathered, last: Open | undefined): boolean {
  const isShort = inside.role === 'text' || inside.role === 'date' || inside.name === 'title';
  if (isShort && open.role !== null && !open.name.startsWith('xhtml:')) return true;
  if (!OPENERS.has(open.name) && open.role !== 'item') return false;
  const isInMarkup = last !== inside && inside.role === 'html';
  return open.role === 'item' || !isInMarkup || inside.name !== open.name;
}

/** Where an element cannot stand in another, that one was never closed: a new item ends the last, and a date an author. */
export function canHold({ name, role }: Open, inside: Open): boolean {
  if (role === 'item') return inside.role !== 'item' && inside.role !== 'channel';
  if (role !== 'group' && role !== 'mixed') return true;
  if (name.startsWith('media:') && inside.role !== null) return inside.name.startsWith('media:');
  const isPerson = role === 'mixed' && !name.endsWith('source');
  return inside.role !== 'item' && !(isPerson && OPENERS.has(inside.name));
}

/** Is a closing tag close enough to another to be a slip of the hand: `sumary`, `titel`? */
export function isMisspelt(raw: string, meant: string): boolean {
  return raw.slice(0, 2) === meant.slice(0, 2) && Math.abs(raw.length - meant.length) <= 2;
}

/** Is this written element what only an item would say, and not a leftover? */
export function isTelling(element: string): boolean {
  return /^<our:(?:title|description|summary|content)/.test(element);
}

/** What stands behind a spoiled name: attributes, the end of the tag. */
const REST_OF_TAG = /^(?:\s+[\w:.-]+=(?:"[^"]*"|'[^']*'))*\s*>?/;

/** `title>Port closes`, `<titlePort closes` before `</title>` → what the element says; null where it is not the beginning of one. */
export function textBehindSpoiledTag(words: string, raw: string): string | null {
  const stated = words.trim().replace(/^</, '');
  return stated.toLowerCase().startsWith(raw) ? stated.slice(raw.length).replace(REST_OF_TAG, '') : null;
}

const LONGEST_SPOILED = 1_024;

/** `Port closes/title> …` → what comes before and what behind the closing tag that lost its `<`; null where there is none. */
export function partsAtSpoiledEnd(text: string, raw: string): [before: string, behind: string] | null {
  if (text.length > LONGEST_SPOILED) return null;
  const end = `/${raw}>`;
  const at = text.toLowerCase().indexOf(end);
  return at < 0 ? null : [text.slice(0, at), text.slice(at + end.length)];
}
