/** The lines of an item, by which a feed's boilerplate is learned: read once, in the worker, and counted twice. */
import { telling } from '../../text/words/common.ts';
import { words } from '../../text/words.ts';
import type { Article } from '../../types.ts';
import { closingOf, LONGEST, lineKey, openingOf } from './learned.ts';

export type Told = Pick<Article, 'title' | 'teaser' | 'text'>;

/** What is counted of an item. */
export interface Counted {
  /** The telling words of its headline. */
  readonly headline: readonly string[];
  /** Its lines, and the sentences at the beginning and the end of what it says, by their keys. */
  readonly lines: ReadonlyMap<string, string>;
}

export interface ItemLines {
  /** What counts among the items of its document. */
  readonly inDocument: Counted;
  /** What counts over weeks: what is kept must be little, and boilerplate stands at the ends. */
  readonly inStore: Counted;
}

/** How much of an item is looked at, in lines from its beginning and its end. */
interface Sight {
  readonly head: number;
  readonly tail: number;
}

const IN_DOCUMENT: Sight = { head: 20, tail: 40 };
const IN_STORE: Sight = { head: 3, tail: 6 };
/** Words of a headline that are read. */
const HEADLINE = 40;

export function linesIn({ title, teaser, text }: Told): ItemLines {
  const all = text.split('\n').filter(Boolean);
  const ends = [...new Set([teaser, all[0] ?? '', all.at(-1) ?? ''])].flatMap(endsOf);
  const headline = telling(wordsOf(title), HEADLINE);
  const keys = new Map<string, string>();
  const keyOf = (line: string): string => {
    const key = keys.get(line) ?? lineKey(line);
    keys.set(line, key);
    return key;
  };
  const counted = (sight: Sight): Counted => ({ headline, lines: byKey([...inSight(all, sight), ...ends], keyOf) });
  const inDocument = counted(IN_DOCUMENT);
  return { inDocument, inStore: isWhole(all, IN_STORE) ? inDocument : counted(IN_STORE) };
}

const isWhole = (all: readonly string[], { head, tail }: Sight): boolean => all.length <= head + tail;

function inSight(all: readonly string[], sight: Sight): readonly string[] {
  return isWhole(all, sight) ? all : [...all.slice(0, sight.head), ...all.slice(-sight.tail)];
}

function byKey(lines: readonly string[], keyOf: (line: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    if (line.length > LONGEST) continue;
    const key = keyOf(line);
    if (!found.has(key) && /\p{L}{2}/u.test(key)) found.set(key, line);
  }
  return found;
}

/** In the families of one language, so that headline and line can be compared: of so few words the language is hard to tell. */
export const wordsOf = (text: string) => words(text, 'en');

/** Two sentences at each end of a line. */
function endsOf(line: string): string[] {
  const opening = openingOf(line);
  const closing = line.length <= LONGEST ? opening : closingOf(line);
  return [...opening.slice(0, 2), ...closing.slice(-2)];
}

/** Parts what is packed; stands in no line. */
const BETWEEN = '\0';

/** As it travels from the worker: one string is received faster than many. */
export function packCounted({ headline, lines }: Counted): string {
  let packed = headline.join(' ');
  for (const [key, line] of lines) packed += `${BETWEEN}${key}${BETWEEN}${line}`;
  return packed;
}

export function unpackCounted(packed: string): Counted {
  const [headline = '', ...rest] = packed.split(BETWEEN);
  const lines = new Map<string, string>();
  for (let at = 0; at + 1 < rest.length; at += 2) lines.set(rest[at]!, rest[at + 1]!);
  return { headline: headline.split(' ').filter(Boolean), lines };
}
