/** Makes readable text from the tags and characters of a document. Driven by `html.ts`. */
import type { TokenizerCallbacks } from 'htmlparser2';
import { beginsBox, boxEnd } from '../boxes.ts';
import { isHidden } from './hidden.ts';
import { isFootnote, raisedText } from './raised.ts';

const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html main nav p pre section summary table'
  ).split(' '),
);
const LINES = new Set(['br', 'caption', 'dd', 'dt', 'li', 'option', 'tbody', 'tfoot', 'thead', 'tr']);
const LISTS = new Set(['dir', 'menu', 'ol', 'ul']);
/** Elements that begin with a bullet, or in its row. */
const BEGINNINGS = new Set(['dd', 'li', 'td', 'th']);
const BLOCK_TAG = /<(?:article|blockquote|br|div|dl|h[1-6]|li|ol|p|pre|section|table|td|tr|ul)[\s/>]/i;
/** The content of these elements is not text, or says "your browser cannot play this". */
export const UNREAD: ReadonlySet<string> = new Set(
  (
    'aside audio button canvas del figcaption form head iframe math nav noembed noframes noscript object rp rt rtc s script ' +
    'select strike style svg template textarea title video'
  ).split(' '),
);

/** Readings of characters in `<ruby>`. Their end tags may be left out. */
const READINGS = new Set(['rp', 'rt', 'rtc']);
/** Elements without content. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their end tag may be left out: another one, or a larger element, ends them. */
const OPEN_ENDED = new Set(['dd', 'dt', 'li', 'option', 'td', 'th', 'tr']);
/** Longer raised text is no number, so it is read as any text. */
const LONGEST_RAISED = 20;

/** Links to a place on the same page lead nowhere. */
const LEADS_AWAY = /^[^>]*\shref\s*=\s*["']?[^#\s"'>]/i;
const LEADS_TO_NOTE = /^[^>]*\shref\s*=\s*["']?[^\s"'>]*#[_-]?(?:cite|edn|en|fn|footnote|ftn|note|ref|sdfootnote)/i;
/** How much of a tag is examined. */
const ATTRIBUTES = 400;
/** Documents have few boxes, and each one costs time. */
const MOST_BOXES = 200;
/** Stands before a line that is a link and nothing else; never in what a document says. */
export const LINKED = '\ue000';

/** Pauses between two pieces of text; the greatest one wins. */
const NONE = 0;
const SPACE = 1;
const TERM = 2;
const CELL = 3;
const LINE = 4;
const PARAGRAPH = 5;
const PAUSES = ['', ' ', ': ', ' | ', '\n', '\n\n'] as const;
/** A cell with more text than this is a page column, not a table cell. */
const LONGEST_CELL = 200;

/** Soft hyphens, zero-width blanks and control characters go; other blanks become plain ones. */
export function tidyCharacters(text: string): string {
  return text
    .replace(/[[\p{Cc}\u00ad\u200b\u2060\ufeff\ufffe\uffff]--[\t\n\f\r]]/gv, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ');
}

/** Records what the tokenizer finds. Its offsets count from the beginning of the whole source. */
export class TextReader implements TokenizerCallbacks {
  length = 0;
  private readonly html: string;
  /** Without any block tag, blank lines separate paragraphs. */
  private readonly hasBlocks: boolean;
  private readonly pieces: string[] = [];
  private pause = NONE;
  private heard = '';
  private unread: string | null = null;
  /** Where the omitted box ends; null when there is none. */
  private box: number | null = null;
  private boxesLeft: number;
  /** The hidden element that the tokenizer is in, and how many of its name are open. */
  private hidden: { readonly name: string; depth: number; readonly isOpenEnded: boolean } | null = null;
  /** The raised or lowered text that is being read, and whether it has a link. */
  private raised: { readonly name: 'sub' | 'sup'; text: string; hasLink: boolean } | null = null;
  private preformatted = 0;
  private lists = 0;
  private isFirstOfList = false;
  /** A bullet, written with the next text. */
  private mark = '';
  /** An item, a cell or a definition begins: paragraphs within it do not part it from its bullet or its row. */
  private begins = false;
  /** Lengths of the text when the row, and the cell, began. */
  private row = Number.POSITIVE_INFINITY;
  private cell = 0;
  private hasTerm = false;
  private inLink = false;
  /** Whether the open link leads to a footnote. */
  private inNote: boolean | null = null;
  /** Where in `pieces` the line begins, and whether all its words are linked; null: it has none yet. */
  private line = 0;
  private isLinked: boolean | null = null;
  private lastClosing: Map<string, number> | null = null;
  private readonly elementsUnread: ReadonlySet<string>;

  /** @param readsBoxes also newsletters, related articles and the like, where there is nothing else */
  constructor(html: string, elementsUnread: ReadonlySet<string>, readsBoxes: boolean) {
    this.html = html;
    this.hasBlocks = BLOCK_TAG.test(html);
    this.elementsUnread = elementsUnread;
    this.boxesLeft = readsBoxes ? 0 : MOST_BOXES;
  }

  /** With `LINKED` before each line that is a link and nothing else. */
  text(): string {
    this.say();
    this.endLine();
    return this.pieces.join('');
  }

  ontext(start: number, end: number): void {
    this.leaveBox(start);
    this.hear(this.html.slice(start, end));
  }

  ontextentity(point: number): void {
    this.hear(String.fromCodePoint(point));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.hear(this.html.slice(start, end - offset));
  }

  onopentagname(start: number, end: number): void {
    this.leaveBox(start);
    const name = this.nameAt(start, end);
    if (this.hidden !== null) this.openHidden(name);
    if (this.unread !== null && READINGS.has(this.unread) && name === 'rb') this.unread = null;
    if (this.isSilent()) return;
    if (this.openRaised(name, end)) return;
    this.say();
    this.box = this.boxAt(name, end);
    if (this.elementsUnread.has(name) && this.isClosedAfter(READINGS.has(name) ? 'ruby' : name, end))
      this.unread = name;
    this.hide(name, end);
    if (name === 'pre') this.preformatted++;
    if (name === 'q') this.hear('“');
    if (name === 'a') this.openLink(this.html.slice(end, end + ATTRIBUTES));
    this.open(name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameAt(start, end);
    this.leaveBox(start);
    if (name === this.unread || (name === 'ruby' && this.unread !== null && READINGS.has(this.unread)))
      this.unread = null;
    if (this.closeHidden(name) || this.isSilent()) return;
    if (this.closeRaised(name)) return;
    if (name === 'q') this.hear('”');
    if (name === 'a' && this.inNote && isFootnote(this.heard)) this.heard = '';
    this.say();
    if (name === 'pre' && this.preformatted > 0) this.preformatted--;
    if (name === 'a') {
      this.inLink = false;
      this.inNote = null;
    }
    this.close(name);
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

  private boxAt(name: string, at: number): number | null {
    if (this.boxesLeft === 0 || this.unread !== null || !beginsBox(this.html, name, at)) return null;
    this.boxesLeft--;
    return boxEnd(this.html, name, at);
  }

  private leaveBox(at: number): void {
    if (this.box !== null && at >= this.box) this.box = null;
  }

  private hear(text: string): void {
    if (this.isSilent()) return;
    if (this.raised !== null) this.raised.text += text;
    else this.heard += text;
  }

  private isSilent(): boolean {
    return this.unread !== null || this.box !== null || this.hidden !== null;
  }

  /** Counts elements of the hidden one's name, and ends it where its end tag was left out. */
  private openHidden(name: string): void {
    const hidden = this.hidden!;
    const isNext = hidden.name === 'p' ? PARAGRAPHS.has(name) || LISTS.has(name) : hidden.name === name;
    if (hidden.isOpenEnded && isNext) this.hidden = null;
    else if (hidden.name === name) hidden.depth++;
  }

  /** @returns whether the end tag belongs to a hidden element */
  private closeHidden(name: string): boolean {
    if (this.hidden === null) return false;
    const isOver = this.hidden.isOpenEnded && (LISTS.has(name) || name === 'table' || name === 'tr');
    if (this.hidden.name === name) this.hidden.depth--;
    if (isOver || this.hidden.depth === 0) this.hidden = null;
    return !isOver;
  }

  private hide(name: string, at: number): void {
    if (VOID.has(name) || !isHidden(this.html, at)) return;
    const isClosed = this.isClosedAfter(name, at);
    const isOpenEnded = name === 'p' || (OPEN_ENDED.has(name) && !isClosed);
    if (isClosed || isOpenEnded) this.hidden = { name, depth: 1, isOpenEnded };
  }

  /** @returns whether the tag belongs to raised or lowered text */
  private openRaised(name: string, at: number): boolean {
    if (this.raised !== null) {
      if (name === 'a') this.raised.hasLink = true;
      if (!PARAGRAPHS.has(name) && !LINES.has(name)) return true;
      this.endRaised();
      return false;
    }
    if ((name !== 'sup' && name !== 'sub') || !this.isClosedAfter(name, at)) return false;
    this.raised = { name, text: '', hasLink: this.inNote !== null };
    return true;
  }

  private openLink(tag: string): void {
    this.inLink = LEADS_AWAY.test(tag);
    this.inNote = LEADS_TO_NOTE.test(tag);
  }

  private closeRaised(name: string): boolean {
    if (this.raised === null) return false;
    if (name === this.raised.name || PARAGRAPHS.has(name) || LINES.has(name)) this.endRaised();
    return name === 'sup' || name === 'sub' || !(PARAGRAPHS.has(name) || LINES.has(name));
  }

  private endRaised(): void {
    const raised = this.raised!;
    this.raised = null;
    const before =
      this.heard !== '' || this.pause !== NONE ? this.heard.slice(-12) : (this.pieces.at(-1)?.slice(-12) ?? '');
    this.heard += raised.text.length > LONGEST_RAISED ? raised.text : raisedText(raised, before);
  }

  /** Makes text of the character data since the last tag. */
  private say(): void {
    const heard = tidyCharacters(this.heard).replaceAll(LINKED, '');
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
    const isTermDone = this.pause === TERM && this.pieces.at(-1)?.endsWith(':');
    const before = this.length > 0 ? (PAUSES[isTermDone ? SPACE : this.pause] ?? '') : '';
    if (this.length === 0 || this.pause >= LINE) this.beginLine();
    if (/[\p{L}\p{N}]/u.test(text)) this.isLinked = this.isLinked !== false && this.inLink;
    this.pieces.push(before, this.mark, text);
    this.length += before.length + this.mark.length + text.length;
    this.pause = pauseAfter;
    this.mark = '';
    this.begins = false;
  }

  private beginLine(): void {
    this.endLine();
    this.line = this.pieces.length + 1;
  }

  private endLine(): void {
    if (this.isLinked) this.pieces[this.line] = LINKED + this.pieces[this.line];
    this.isLinked = null;
  }

  private open(name: string): void {
    if (LISTS.has(name)) this.openList();
    else if (name === 'li' || name === 'dt' || name === 'dd') this.openItem(name);
    else if (name === 'td' || name === 'th') this.openCell();
    else if (name === 'tr') this.openRow();
    else this.rest(name);
    if (name === 'dl') this.isFirstOfList = true;
    if (name === 'table') this.row = this.length;
    if (BEGINNINGS.has(name)) this.begins = true;
    if (name === 'dt' || name === 'dd') this.hasTerm = name === 'dt';
  }

  private close(name: string): void {
    if (LISTS.has(name) && this.lists > 0) this.lists--;
    if (BEGINNINGS.has(name)) this.begins = false;
    if (name === 'li') this.mark = '';
    if (name === 'table') this.row = Number.POSITIVE_INFINITY;
    if (LISTS.has(name)) this.atLeast(this.lists > 0 ? LINE : PARAGRAPH);
    else if (name !== 'td' && name !== 'th') this.rest(name);
  }

  private openList(): void {
    this.atLeast(this.lists > 0 ? LINE : PARAGRAPH);
    this.lists++;
    this.isFirstOfList = true;
  }

  private openItem(name: string): void {
    if (name === 'dd' && this.hasTerm) this.pause = TERM;
    else if (this.isFirstOfList) this.atLeast(LINE);
    else this.pause = LINE;
    this.isFirstOfList = false;
    if (name === 'li') this.mark = this.lists > 1 ? '◦ ' : '• ';
  }

  /** Rows of short cells stand close together, whatever stood in the cells. */
  private openRow(): void {
    if (this.length > this.row && this.length - this.cell <= LONGEST_CELL) this.pause = LINE;
    else this.atLeast(LINE);
    this.row = this.length;
  }

  /** A cell continues its row, unless nothing stands in it yet, or the last cell held a column of text. */
  private openCell(): void {
    if (this.length <= this.row) this.atLeast(LINE);
    else if (this.length - this.cell > LONGEST_CELL) this.atLeast(PARAGRAPH);
    else this.pause = CELL;
    this.cell = this.length;
  }

  /** The pause that a tag asks for; two `<br>` in a row make a paragraph. */
  private rest(name: string): void {
    if (this.begins && (name === 'br' || PARAGRAPHS.has(name))) return;
    if (name === 'br') this.atLeast(this.pause >= LINE ? PARAGRAPH : LINE);
    else if (PARAGRAPHS.has(name)) this.atLeast(PARAGRAPH);
    else if (LINES.has(name)) this.atLeast(LINE);
  }

  private atLeast(pause: number): void {
    this.pause = Math.max(this.pause, pause);
  }
}

/** Where each element is closed for the last time. */
function lastClosings(html: string): Map<string, number> {
  return new Map(
    Array.from(html.matchAll(/<\/([a-z][^\s<>/]{0,15})/gi), ({ 1: name, index }) => [name!.toLowerCase(), index]),
  );
}
