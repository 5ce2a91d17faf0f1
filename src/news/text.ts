/**
 * HTML as feeds carry it → plain text that can be split into sentences.
 *
 * Built on htmlparser2's Tokenizer and not on its Parser: the Parser keeps a stack that is quadratic in the depth of
 * the markup (fb55/htmlparser2#2481), the Tokenizer keeps none, so no nesting can make this slow.
 */
import { decodeHTMLStrict } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** No text of ours is longer, in UTF-16 units. */
const LONGEST_TEXT = 40_000;
const LONGEST_TITLE = 1_000;
/** The tokenizer gets the text in pieces, so that it can be stopped when enough is read. */
const PIECE = 8_192;

const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html main nav ol p pre section summary table ul'
  ).split(' '),
);
const LINES = new Set(['br', 'caption', 'li', 'option', 'tbody', 'tfoot', 'thead', 'tr']);
const BLOCK_TAG = /<(?:article|blockquote|br|div|dl|h[1-6]|li|ol|p|pre|section|table|td|tr|ul)[\s/>]/i;
/** What stands between these tags is not for reading, or says "your browser cannot play this". */
const UNREAD = new Set(
  'audio button canvas head iframe math noembed noframes noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Pauses between two pieces of text; the greatest one wins. */
const NONE = 0;
const SPACE = 1;
const CELL = 2;
const LINE = 3;
const PARAGRAPH = 4;
const PAUSES = ['', ' ', ' | ', '\n', '\n\n'] as const;

/**
 * HTML → plain text for reading and for splitting: paragraphs parted by a blank line, list items on lines of their own
 * behind `• `, table cells parted by ` | `, entities decoded, white space squeezed, scripts and the like left out.
 * At most 40,000 characters, in time linear in the length of the input, whatever the input. Text without any markup keeps its
 * blank lines as paragraphs.
 */
export function plainText(html: string): string {
  const text = read(html);
  return isEscapedTwice(html, text) ? read(text) : decodeStray(text);
}

/** A headline, whether plain, escaped or marked up → one line of plain text. */
export function titleText(html: string): string {
  let text = oneLine(read(html.slice(0, LONGEST_TEXT)));
  if (INLINE_MARKUP.test(text)) text = oneLine(read(text));
  return oneLine(decodeStray(text)).slice(0, LONGEST_TITLE).trim();
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(?:• )+/, '')
    .trim();
}

/** Markup that people write about is rare in headlines; what is left of escaping it twice is not. */
const INLINE_MARKUP =
  /<(?:\/(?:a|abbr|b|cite|div|em|font|h[1-6]|i|p|q|s|small|span|strong|sub|sup|u)|br ?\/?|(?:a|div|font|img|p|span) [^<>]{0,2000})>/i;
const BLOCK_MARKUP = /<(?:\/(?:a|b|div|em|figure|h[1-6]|i|li|p|span|strong|table)|br ?\/?|img [^<>]{0,2000})>/i;

/** Markup in the text although there was none in the source: `&amp;lt;p&amp;gt;`. */
function isEscapedTwice(html: string, text: string): boolean {
  return BLOCK_MARKUP.test(text) && !/<[a-z/!]/i.test(html);
}

/** `AT&amp;amp;T`: no one writes visible entities in news. */
function decodeStray(text: string): string {
  return text.includes('&') ? tidyCharacters(decodeHTMLStrict(text)) : text;
}

/** Soft hyphens, zero-width blanks and control characters go; other blanks become plain ones. */
function tidyCharacters(text: string): string {
  return text
    .replace(/[[\p{Cc}\u00ad\u200b\u2060\ufeff\ufffe\uffff]--[\t\n\f\r]]/gv, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ');
}

/** One pass over the source. */
function read(html: string): string {
  const reader = new Reader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  for (let at = 0; at < html.length && reader.length <= LONGEST_TEXT; at += PIECE) {
    tokenizer.write(html.slice(at, at + PIECE));
  }
  tokenizer.end();
  return cut(reader.text());
}

/** At most 40,000 characters, ending with a whole word. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const end = text.lastIndexOf(' ', LONGEST_TEXT);
  return text.slice(0, end > LONGEST_TEXT / 2 ? end : LONGEST_TEXT).trimEnd();
}

/** Writes down what the tokenizer finds. Its offsets count from the beginning of the whole source. */
class Reader implements TokenizerCallbacks {
  length = 0;
  private readonly html: string;
  /** Without one block tag, blank lines are all the paragraphs there are. */
  private readonly hasBlocks: boolean;
  private readonly pieces: string[] = [];
  private pause = NONE;
  private heard = '';
  private unread: string | null = null;
  private preformatted = 0;
  private lastClosing: Map<string, number> | null = null;

  constructor(html: string) {
    this.html = html;
    this.hasBlocks = BLOCK_TAG.test(html);
  }

  text(): string {
    this.say();
    return this.pieces.join('');
  }

  ontext(start: number, end: number): void {
    this.hear(this.html.slice(start, end));
  }

  ontextentity(point: number): void {
    this.hear(String.fromCodePoint(point));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.hear(this.html.slice(start, end - offset));
  }

  onopentagname(start: number, end: number): void {
    if (this.unread !== null) return;
    const name = this.nameAt(start, end);
    this.say();
    if (UNREAD.has(name) && this.isClosedAfter(name, end)) this.unread = name;
    if (name === 'pre') this.preformatted++;
    if (name === 'q') this.hear('“');
    this.rest(name);
    if (name === 'li') this.write('•', SPACE);
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameAt(start, end);
    if (name === this.unread) this.unread = null;
    if (this.unread !== null) return;
    if (name === 'q') this.hear('”');
    this.say();
    if (name === 'pre' && this.preformatted > 0) this.preformatted--;
    this.rest(name);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(): void {}

  private nameAt(start: number, end: number): string {
    return this.html.slice(start, Math.min(end, start + 16)).toLowerCase();
  }

  /** An `<svg>` that is never closed must not swallow the rest of the text. */
  private isClosedAfter(name: string, at: number): boolean {
    this.lastClosing ??= lastClosings(this.html);
    return (this.lastClosing.get(name) ?? -1) >= at;
  }

  private hear(text: string): void {
    if (this.unread === null) this.heard += text;
  }

  /** Makes text of the character data since the last tag. */
  private say(): void {
    const heard = tidyCharacters(this.heard);
    this.heard = '';
    if (heard === '') return;
    const keepsLines = this.preformatted > 0;
    const parts = keepsLines ? heard.split('\n') : this.hasBlocks ? [heard] : heard.split(/\n[ \t\r]*\n/);
    parts.forEach((part, at) => {
      if (at > 0) this.pause = Math.max(this.pause, keepsLines ? LINE : PARAGRAPH);
      this.sayPart(part);
    });
  }

  private sayPart(part: string): void {
    const words = part.replace(/\s+/g, ' ');
    if (words.startsWith(' ')) this.pause = Math.max(this.pause, SPACE);
    const trimmed = words.trim();
    if (trimmed !== '') this.write(trimmed, words.endsWith(' ') ? SPACE : NONE);
  }

  private write(text: string, pauseAfter: number): void {
    const before = this.length > 0 ? (PAUSES[this.pause] ?? '') : '';
    this.pieces.push(before, text);
    this.length += before.length + text.length;
    this.pause = pauseAfter;
  }

  /** The pause that a tag asks for; two `<br>` in a row make a paragraph. */
  private rest(name: string): void {
    let pause = NONE;
    if (name === 'br') pause = this.pause >= LINE ? PARAGRAPH : LINE;
    else if (PARAGRAPHS.has(name)) pause = PARAGRAPH;
    else if (LINES.has(name)) pause = LINE;
    else if (name === 'td' || name === 'th') pause = this.pause >= LINE ? NONE : CELL;
    this.pause = Math.max(this.pause, pause);
  }
}

/** Where each of the unread elements is closed for the last time. */
function lastClosings(html: string): Map<string, number> {
  const lower = html.toLowerCase();
  return new Map([...UNREAD].map((name) => [name, lower.lastIndexOf(`</${name}`)]));
}
