/**
 * The prefixes with which a pattern's matches can begin, so that a line is searched only where a word begins with one.
 * For `phrases.ts`: hundreds of patterns are tried on each line, and hardly any of them matches.
 */

/** Letters of a prefix. Longer ones are cut, which lets more through, never less. */
export const PREFIX_LENGTH = 3;
/** After a prefix: anything may follow. */
const OPEN = '*';

/**
 * The prefixes of everything that the source of a regular expression can match; `*`: anything may follow. Null: it can
 * begin with anything. Reads what the developments' patterns use: groups, alternatives, quantifiers, classes, look-arounds.
 */
export function prefixesOf(source: string): readonly string[] | null {
  const reader = { source, at: 0 };
  const found = [...alternatives(reader)].map((one) => (one.endsWith(OPEN) ? one.slice(0, -1) : one));
  return found.some((one) => one === '') ? null : [...new Set(found)];
}

interface Reader {
  readonly source: string;
  at: number;
}

type Prefixes = ReadonlySet<string>;
const NOTHING: Prefixes = new Set(['']);
const ANYTHING: Prefixes = new Set([OPEN]);
const DIGITS: Prefixes = new Set('0123456789');

function alternatives(reader: Reader): Prefixes {
  let all = sequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    all = all.union(sequence(reader));
  }
  return all;
}

function sequence(reader: Reader): Prefixes {
  let all = NOTHING;
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at]!)) {
    const one = atom(reader);
    all = concatenated(all, quantified(one, reader));
  }
  return all;
}

function concatenated(before: Prefixes, after: Prefixes): Prefixes {
  return new Set(
    [...before].flatMap((one) => (one.endsWith(OPEN) ? one : [...after].map((other) => cut(one + other)))),
  );
}

const cut = (text: string): string => {
  const letters = text.replace(OPEN, '');
  return letters.length > PREFIX_LENGTH ? letters.slice(0, PREFIX_LENGTH) + OPEN : text;
};

const QUANTIFIER = /[?*+]\??|\{(\d+)(?:,\d*)?\}\??/y;

function quantified(one: Prefixes, reader: Reader): Prefixes {
  QUANTIFIER.lastIndex = reader.at;
  const found = QUANTIFIER.exec(reader.source);
  if (!found) return one;
  reader.at += found[0].length;
  const open = found[0].startsWith('?') ? one : new Set([...one].map((text) => `${text.replace(OPEN, '')}${OPEN}`));
  return /^[?*]/.test(found[0]) || found[1] === '0' ? open.union(NOTHING) : open;
}

const GROUP = /\((\?(?::|<?[=!]))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:p\{\w+\}|.)/y;

function atom(reader: Reader): Prefixes {
  const { source, at } = reader;
  const taken = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) reader.at += found[0].length;
    return found;
  };
  const group = taken(GROUP);
  if (group) {
    const inside = alternatives(reader);
    reader.at += 1;
    return group[1] === undefined || group[1] === '?:' ? inside : NOTHING;
  }
  if (taken(CLASS)) return ANYTHING;
  const escaped = taken(ESCAPE)?.[0];
  if (escaped !== undefined) return escapePrefixes(escaped);
  reader.at += 1;
  const letter = source[at]!;
  if (letter === '.') return ANYTHING;
  return /[$^]/.test(letter) ? NOTHING : new Set([letter]);
}

function escapePrefixes(escaped: string): Prefixes {
  if (escaped === '\\b') return NOTHING;
  if (escaped === '\\d') return DIGITS;
  return /^\\[dDwWsSp]/.test(escaped) ? ANYTHING : new Set([escaped[1]!]);
}
