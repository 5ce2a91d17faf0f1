/** Finds where a text names outlets, and which. Whether a named outlet is an origin is decided by the words beside it, in `attribute.ts`. */

import { nameKey, type Publishers, WORD, type WrittenName } from '../../publishers.ts';
import {
  CALL_SIGN,
  DOUBTFUL_NOUN,
  FIRST_BY,
  FOREIGN_NOUN,
  FOREIGN_NOUNS,
  HYPHENED_NAME,
  NAME_AFTER_NOUN,
  NAME_BEFORE_NOUN,
  NAMED_BY_NOUN,
  NEXT_WORD,
  type Nicknames,
  NUMBERED_NAME,
  OUTLET_NOUN,
  PREVIOUS_WORD,
  REPORTS_FIRST,
  SHORT,
  SHOWS,
  SITE_NAME,
  WORDLIKE,
} from './cues.ts';

/** UTF-16 offsets `[start, end)` into the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As written, without "the"; of a programme, its network. */
  readonly written: string;
  /** The name may be a common word, a surname or a wrong guess: only a firm cue makes it an origin. */
  readonly weak: boolean;
}

/** News texts name fewer outlets. A limit for hostile texts. */
const MOST = 300;

/** The outlets that a text names, in reading order. `text` has its quotations masked. */
export function mentionsIn(text: string, publishers: Publishers): Mention[] {
  const known = knownIn(text, publishers);
  const guessed = guessedIn(text);
  const sure = known.filter((one) => !isPartOf(one, guessed));
  const found = [...sure];
  for (const guess of guessed) if (!found.some((one) => overlaps(one, guess))) found.push(guess);
  return found.sort((a, b) => a.start - b.start);
}

const overlaps = (one: Mention, other: Mention): boolean => one.start < other.end && other.start < one.end;

/** `Post` of `Post and Courier`. */
const isPartOf = (one: Mention, guessed: readonly Mention[]): boolean =>
  WORDLIKE.has(nameKey(one.written)) &&
  guessed.some((guess) => overlaps(one, guess) && guess.end - guess.start > one.end - one.start);

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Names of publishers.yaml; the longest where several begin alike. */
function knownIn(text: string, publishers: Publishers): Mention[] {
  const found: Mention[] = [];
  const tokens = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  for (let at = 0; at < tokens.length && found.length < MOST; ) {
    const mention = knownAt(text, tokens, at, publishers) ?? contractedAt(text, tokens, at, publishers);
    if (mention === null) {
      at += 1;
    } else {
      found.push(mention);
      while (at < tokens.length && tokens[at]!.start < mention.end) at += 1;
    }
  }
  return found;
}

function knownAt(text: string, tokens: readonly Token[], at: number, publishers: Publishers): Mention | null {
  const { word, start } = tokens[at]!;
  for (const { words } of bearersOf(word, publishers)) {
    const end = tokens[at + words.length - 1]?.end;
    if (end === undefined || !words.every((part, i) => isWritten(tokens[at + i]!.word, part))) continue;
    const written = text.slice(start, end);
    if (written.length > words.join(' ').length + words.length || /[\n,;:]/.test(written)) continue;
    if (!standsAlone(text, start, end)) continue;
    const name = word === `${words[0]}n` ? words.join(' ') : written;
    return { start, end, written: name, weak: isWordlike(text, name, start) };
  }
  return null;
}

/** Prepositions contracted with an article, in French, Italian and Portuguese. */
const CONTRACTION = /^(?:du|au|des|aux|del|dal|al|sul|nel|della|dalla|alla|sulla|nella|do|ao|no|pelo|da|na|pela)$/i;

/** `du Figaro`, `della Stampa`; never `Coupe du Monde`. */
function contractedAt(text: string, tokens: readonly Token[], at: number, publishers: Publishers): Mention | null {
  const { word, start } = tokens[at]!;
  const sharing = publishers.byWordAfterArticle.get(word.toLowerCase());
  if (sharing === undefined || !CONTRACTION.test(tokens[at - 1]?.word ?? '')) return null;
  if (/^\p{Lu}/u.test(tokens[at - 2]?.word ?? '')) return null;
  for (const { words } of sharing) {
    const rest = words.slice(1);
    const end = tokens[at + rest.length - 1]?.end;
    if (end === undefined || !rest.every((part, i) => isWritten(tokens[at + i]!.word, part))) continue;
    if (standsAlone(text, start, end)) return { start, end, written: words.join(' '), weak: true };
  }
  return null;
}

/** German inflects the first word: `der Süddeutschen Zeitung`. */
function bearersOf(word: string, { byFirstWord }: Publishers): readonly WrittenName[] {
  const first = word.toLowerCase();
  const found = byFirstWord.get(first);
  if (found !== undefined || !/^\p{Lu}.*en$/u.test(word)) return found ?? [];
  return (byFirstWord.get(first.slice(0, -1)) ?? []).filter(({ words }) => words.length > 1);
}

/** Compares a word of the text with a word of a name: in its own case, or in capitals; small words in any case. */
const isWritten = (word: string, part: string): boolean =>
  word === part ||
  (part.endsWith('e') && word === `${part}n`) ||
  (part.length > 3 && word === part.toUpperCase()) ||
  (part.length < 4 && word === part.toLowerCase() && word.length > 1 && /^(?:of|the|and|for|de|la)$/.test(word));

/** `Ann Guardian`, `Capitol Hill`, `Time Warner`, `Fox 12`, `@cnn`, `cnn.com/x`: another name. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/[@#_/.]$/.test(before) && !/[)◊A-Z]\/$/.test(before)) return false;
  if (/^(?:@|-\p{Lu}|\.\p{L}{2,4}\/|\.(?:com|org|net|co\.uk)(?!\p{L})| \d{1,2}(?![\d.,%:]))/u.test(after)) return false;
  if (/\s|^\p{Lu}{2,}$/u.test(text.slice(start, end))) return true;
  const previous = /(\p{Lu}[\p{L}.’']*)[ -]$/u.exec(before)?.[1];
  const next = /^ (\p{Lu}[\p{L}’']*)/u.exec(after)?.[1];
  return (previous === undefined || PREVIOUS_WORD.test(previous)) && (next === undefined || NEXT_WORD.test(next));
}

/** `The Guardian` in the middle of a sentence is a name; `the guardian angels` and `to the Hill` are not. */
const isWordlike = (text: string, name: string, start: number): boolean =>
  WORDLIKE.has(nameKey(name)) &&
  !/[\p{L},] [“"]?The $/u.test(text.slice(Math.max(0, start - 8), start)) &&
  !/^[”"]? (?:newspaper|magazine|daily|tabloid|weekly|website|news (?:agency|site|website))(?!\p{L})/u.test(
    text.slice(start + name.length, start + name.length + 20),
  );

/** Outlets that publishers.yaml does not list, recognised by a programme, a noun in or beside the name, or a call sign. */
function guessedIn(text: string): Mention[] {
  const found: Mention[] = [];
  const lines = Array.from(text.matchAll(LINE));
  for (const guess of GUESSES) {
    if (guess.sign?.test(text) === false) continue;
    for (const line of lines) {
      for (const one of guessesIn(line, guess)) if (!found.some((other) => overlaps(other, one))) found.push(one);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

function guessesIn({ 0: line, index: from }: RegExpExecArray, { pattern, weak, of, sign }: Guess): Mention[] {
  if (sign?.test(line) === false) return [];
  return Array.from(line.matchAll(pattern), (match) => {
    const name = match[1] ?? match[2]!;
    const start = from + match.index + match[0].indexOf(name);
    return { start, end: start + name.length, written: of?.get(nameKey(name)) ?? name, weak };
  });
}

/** Names do not continue on the next line. */
const LINE = /[^\n]+/g;

interface Guess {
  readonly pattern: RegExp;
  readonly weak: boolean;
  readonly of?: Nicknames['of'];
  /** A cheap test that a line must pass first; null: all lines are searched. */
  readonly sign: RegExp | null;
}

const OUTLET_WORD =
  /newspaper|daily|weekly|tabloid|broadcaster|website|magazine|news (?:site|agency|outlet|website|portal|channel)|television|TV|radio/;

const GUESSES: readonly Guess[] = [
  { pattern: CALL_SIGN, weak: false, sign: /[WK][A-Z]{3}|(?:F[oO][xX]|[ANC]B[CS]|CW)[ -]\d/ },
  { ...SHOWS, weak: false, sign: null },
  { ...SHORT, weak: false, sign: null },
  {
    pattern: NAMED_BY_NOUN,
    weak: false,
    sign: / (?:newspaper|magazine|radio|television|news site|news website|news agency)/,
  },
  {
    pattern: OUTLET_NOUN,
    weak: false,
    sign: /Times|Post|Herald|Tribune|Journal|Gazette|Daily News|Sports|Dispatch|nquirer|Telegraph|Free Press|Magazine|Radio|TV|Television|News |Broadcasting Network/,
  },
  {
    pattern: DOUBTFUL_NOUN,
    weak: true,
    sign: /Register|Chronicle|Globe|Examiner|Caller|Beast|Courier|Ledger|Sentinel|Weekly|Review|Observer|Leader|Republic|Sun|Star|Standard|Record|Mercury|Press|Today|Online|Mail|Monitor|Bee|News|Argus|Echo|Bugle|Packet|Advertiser|Messenger|Bulletin|Beacon|Advocate|Recorder|Mirror|Express|Citizen/,
  },
  { pattern: HYPHENED_NAME, weak: true, sign: /-(?:Te|De|Pi|In|Un|Le|Ti|Ga|He|Ne|Po|Tr|St|Ad|Ma)/ },
  { pattern: NAME_AFTER_NOUN, weak: false, sign: OUTLET_WORD },
  { pattern: NAME_BEFORE_NOUN, weak: false, sign: OUTLET_WORD },
  {
    pattern: FIRST_BY,
    weak: false,
    sign: /(?:first|originally|exclusively) (?:reported|revealed|published|disclosed|told|appeared)|(?:broken|broke|uncovered) (?:by|in|on)/,
  },
  { pattern: REPORTS_FIRST, weak: false, sign: /first to report|(?:first|exclusively) reported/ },
  { pattern: NUMBERED_NAME, weak: true, sign: /\S{3}\d|Channel \d/ },
  { pattern: SITE_NAME, weak: true, sign: /\.[a-z]{2,4}\b/ },
  {
    pattern: FOREIGN_NOUN,
    weak: true,
    sign: new RegExp(FOREIGN_NOUNS),
  },
];
