/**
 * HTML from feeds → plain text that can be split into sentences.
 *
 * Built on htmlparser2's Tokenizer and not on its Parser: the Parser keeps a stack that is quadratic in the depth of
 * the markup (fb55/htmlparser2#2481), the Tokenizer keeps none, so no nesting can make this slow.
 */
import { decodeHTMLStrict } from 'entities';
import { Tokenizer } from 'htmlparser2';
import { escapeHeadlineBrackets, escapeTextBrackets } from './html/brackets.ts';
import { UNREAD } from './html/elements.ts';
import { withoutEmptyElements } from './html/empty.ts';
import { MARKS } from './html/layout.ts';
import { TextReader, tidyCharacters } from './html/reader.ts';

/** The longest text, in UTF-16 units. */
const LONGEST_TEXT = 40_000;
const LONGEST_TITLE = 1_000;
/** A text that is too long may be cut this far before the limit, so that it ends with a sentence. */
const SENTENCE_SIGHT = 2_000;
/** The tokenizer gets the text in pieces, so that it can stop when enough is read. */
const PIECE = 8_192;

/**
 * HTML → plain text for reading and for splitting: paragraphs parted by a blank line, list items on lines of their own
 * behind `• ` (`◦ ` in lists within lists), table rows on lines with their cells parted by ` | `, `term: definition`,
 * entities decoded, white space squeezed, scripts and the like left out, captions where there is other text. At most 40,000
 * characters, in time linear in the length of the input, whatever the input. Text without any markup keeps its blank lines
 * as paragraphs.
 */
export function plainText(html: string): string {
  return markedText(html).replace(MARKS, '');
}

/** The same, with a mark before each line that is marked up throughout: see `mannerOf`. */
export function markedText(stated: string): string {
  const html = escapeTextBrackets(stated);
  const text = read(html);
  if (text === '' && html.length < LONGEST_TEXT)
    return decodeStray(read(html, UNREAD.difference(new Set(['aside', 'figcaption', 'form'])), true));
  return isEscapedTwice(html, text) ? read(text) : decodeStray(text);
}

/** A headline as HTML, whether escaped or marked up → one line of plain text. Not for text that is plain already: see `plainTitle`. */
export function titleText(html: string): string {
  if (isPlainLine(html)) return html.slice(0, LONGEST_TITLE).trim();
  let text = oneLine(read(escapeHeadlineBrackets(html.slice(0, LONGEST_TEXT))));
  if (INLINE_MARKUP.test(text)) text = oneLine(read(escapeHeadlineBrackets(text)));
  return plainTitle(decodeStray(text));
}

/** A headline that is plain text already, in one line. It is not decoded again, so `<x>` in it stays. */
export function plainTitle(text: string): string {
  return oneLine(text).slice(0, LONGEST_TITLE).trim();
}

/** The name of a person, an outlet or a topic as HTML → one line of plain text. No name has brackets of its own, so every tag goes. */
export function nameText(html: string): string {
  if (isPlainLine(html)) return html.slice(0, LONGEST_TITLE).trim();
  return plainTitle(decodeStray(oneLine(read(html.slice(0, LONGEST_TEXT)))));
}

/** Words of ASCII with single blanks between, without markup and entities: nothing to read, nothing to tidy. */
const isPlainLine = (html: string): boolean => /^(?:[!-%'-;=?-~]+(?: (?!$)|$))*$/.test(html);

function oneLine(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:• )+/, '')
    .trim();
}

/** Headlines about markup are rare; markup that was escaped twice is not. */
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

/** One pass over the source. */
function read(stated: string, unread = UNREAD, readsBoxes = false): string {
  const html = withoutEmptyElements(stated);
  const reader = new TextReader(html, unread, readsBoxes);
  if (!/[<&]/.test(html)) {
    reader.ontext(0, html.length);
    return cut(reader.text());
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  for (let at = 0; at < html.length && reader.length <= LONGEST_TEXT; at += PIECE) {
    tokenizer.write(html.slice(at, at + PIECE));
  }
  tokenizer.end();
  return cut(reader.text());
}

/** At most 40,000 characters, ending with a whole sentence, or at least a whole word. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const kept = text.slice(0, LONGEST_TEXT);
  const ends = [...kept.slice(-SENTENCE_SIGHT).matchAll(/[.!?…。！？؟।]["”’»)]?(?=\s)|\n/g)];
  const last = ends.at(-1);
  if (last) return kept.slice(0, kept.length - SENTENCE_SIGHT + last.index + last[0].length).trimEnd();
  const blank = kept.lastIndexOf(' ');
  return kept.slice(0, blank > LONGEST_TEXT / 2 ? blank : LONGEST_TEXT).trimEnd();
}
