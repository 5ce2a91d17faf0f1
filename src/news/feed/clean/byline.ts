/** Who wrote an item, by the names that its feed states; and whether two names of outlets are one. */
import { nameText } from '../../text/html.ts';
import { fold } from '../../text/words.ts';

const LONGEST_NAME = 200;

/** Names in an author field that are nobody. */
const NOBODY =
  /^(?:admin(?:istrator)?|editors?|editorial(?: (?:team|staff|board))?|staff(?: (?:writers?|reporters?))?|news ?desk|web ?(?:master|desk|editor|team)|no-?reply|unknown|anonymous|redaktion|redacción|rédaction|редакция|www\..*|https?:.*)$/i;

/** The names have the same words, but for "The" and what a network adds to its own: BBC News, BBC News World. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  return a !== '' && b !== '' && (a === b || `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `));
}

const nameWords = (name: string): string =>
  fold(name.slice(0, LONGEST_NAME))
    .replace(/^the\s+|\.(?:com|org|net|co\.uk)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Who wrote it: names only, without "By", addresses, and those that are nobody. */
export function bylineOf(authors: readonly string[], publishers: readonly string[]): string | null {
  const names = authors
    .slice(0, 20)
    .map((author) => personOf(nameText(author.slice(0, LONGEST_NAME))))
    .filter((name) => name !== '' && !NOBODY.test(name) && !publishers.some((publisher) => isOnly(name, publisher)));
  return names.length > 0 ? [...new Set(names)].join(', ').slice(0, LONGEST_NAME) : null;
}

/** The outlet and nobody else: not `Daily Test with Reuters`. */
const isOnly = (name: string, publisher: string): boolean => alike(name, publisher) && !WITH_OTHERS.test(name);
const WITH_OTHERS = /[,/|;&(]|\s(?:and|with|und|mit|et|avec|y|e|con|com)\s/i;

/** RSS asks for `address (Name)`, Atom's mail field for `Name <address>`; what is only an address is no name. */
function personOf(author: string): string {
  const inBrackets = /^\S{1,80}@\S{1,80}\s+\(([^()]{1,100})\)$/.exec(author)?.[1];
  return (inBrackets ?? author)
    .replace(/[<(]?(?<![^\s<(,])[^\s<>()@,]{1,64}@[^\s<>()@,]{1,120}[>)]?/g, '')
    .replace(/^(?:by|von|por|par)[:\s]\s*/i, '')
    .replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/g, '');
}
