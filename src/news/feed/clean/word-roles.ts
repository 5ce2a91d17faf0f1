/** What words may be in a line, known by their hashes: words about the outlet, to its reader, and such as say nothing. */
import { FIRST_UNLISTED } from '../../text/characters.ts';
import { LANGUAGES, outletWords, speechWords } from '../../text/languages.ts';
import { WordBits } from './word-bits.ts';

/** Lower case, without accents. */
const FOLDED = new Uint16Array(FIRST_UNLISTED).map((_, code) =>
  String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase().charCodeAt(0),
);
export const folded = (code: number): number => (code < FIRST_UNLISTED ? FOLDED[code]! : code);

/** Roles that a word may have, as bits. */
export const ROLE = { strong: 1, light: 2, we: 4, you: 8, common: 16, said: 32 } as const;
/** Counts only with a capital within a sentence: German `Sie`. */
export const IF_CAPITAL = 64;
/** All of these bits. */
export const ROLES = 127;

/** Of 32 bits with a sign, as all hashes are. */
export const SEED = 0x811c9dc5 | 0;
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** A row of words as one number. */
export const joined = (row: number, word: number): number => Math.imul(row ^ word, 0x85ebca6b) ^ (row >>> 13);

const words = new Map<number, number>();
const beginnings = new Map<number, number>();

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    hash = step(hash, folded(code));
  }
  return hash;
}

function enter(list: readonly string[], role: number): void {
  for (const word of list) {
    if (/['’-]/.test(word)) continue;
    const [known, bare] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [words, word];
    const hash = hashOf(bare);
    const bits = role | (role === ROLE.you && bare !== bare.toLowerCase() ? IF_CAPITAL : 0);
    known.set(hash, (known.get(hash) ?? 0) | bits);
  }
}

enter(outletWords('strong'), ROLE.strong);
enter(outletWords('light'), ROLE.light);
enter(outletWords('we'), ROLE.we);
enter(outletWords('you'), ROLE.you);
enter(speechWords(), ROLE.said);
enter(
  LANGUAGES.flatMap(({ common, marks, outlets }) =>
    [common, marks, outlets.filler ?? ''].flatMap((list) => list.trim().split(/\s+/)),
  ),
  ROLE.common,
);
/** Roles of words. */
export const WORDS = new WordBits(words);
/** The same by their beginning, of at least this many letters. */
export const BEGINNINGS = new WordBits(beginnings);
export const SHORTEST_BEGINNING = 3;
