/** Which parts of a document are not read: elements without text, boxes of other matters, and what is hidden. */
import { beginsBox, boxEnd } from '../boxes.ts';
import { LISTS, OPEN_ENDED, PARAGRAPHS, READINGS, VOID } from './elements.ts';
import { isHidden } from './hidden.ts';

/** Documents have few boxes, and each one costs time. */
const MOST_BOXES = 200;

/** Follows the tags of a document, and says at each place whether it is read. */
export class OmittedParts {
  private readonly html: string;
  private readonly elementsUnread: ReadonlySet<string>;
  private unread: string | null = null;
  /** Where the omitted box ends; null when there is none. */
  private box: number | null = null;
  private boxesLeft: number;
  /** The hidden element that the tokenizer is in, and how many of its name are open. */
  private hidden: { readonly name: string; depth: number; readonly isOpenEnded: boolean } | null = null;
  private lastClosing: Map<string, number> | null = null;

  constructor(html: string, elementsUnread: ReadonlySet<string>, readsBoxes: boolean) {
    this.html = html;
    this.elementsUnread = elementsUnread;
    this.boxesLeft = readsBoxes ? 0 : MOST_BOXES;
  }

  isSilent(): boolean {
    return this.unread !== null || this.box !== null || this.hidden !== null;
  }

  /** To be called at each tag and text. */
  passTo(at: number): void {
    if (this.box !== null && at >= this.box) this.box = null;
  }

  /** An opening tag may end what is not read, where an end tag was left out. */
  meet(name: string): void {
    if (this.hidden !== null) this.openHidden(name);
    if (this.unread !== null && READINGS.has(this.unread) && name === 'rb') this.unread = null;
  }

  /** Begins a part that is not read, if the element is one. @param end where its name ends */
  open(name: string, end: number): void {
    this.box = this.boxAt(name, end);
    if (this.elementsUnread.has(name) && this.isClosedAfter(READINGS.has(name) ? 'ruby' : name, end))
      this.unread = name;
    this.hide(name, end);
  }

  /** @returns whether the end tag belongs to what is not read */
  close(name: string): boolean {
    if (name === this.unread || (name === 'ruby' && this.unread !== null && READINGS.has(this.unread)))
      this.unread = null;
    return this.closeHidden(name) || this.isSilent();
  }

  /** An `<svg>` that is never closed must not swallow the rest of the text. */
  isClosedAfter(name: string, at: number): boolean {
    this.lastClosing ??= lastClosings(this.html);
    return (this.lastClosing.get(name) ?? -1) >= at;
  }

  private boxAt(name: string, at: number): number | null {
    if (this.boxesLeft === 0 || this.unread !== null || !beginsBox(this.html, name, at)) return null;
    this.boxesLeft--;
    return boxEnd(this.html, name, at);
  }

  private hide(name: string, at: number): void {
    if (VOID.has(name) || !isHidden(this.html, at)) return;
    const isClosed = this.isClosedAfter(name, at);
    const isOpenEnded = name === 'p' || (OPEN_ENDED.has(name) && !isClosed);
    if (isClosed || isOpenEnded) this.hidden = { name, depth: 1, isOpenEnded };
  }

  /** Counts elements of the hidden one's name, and ends it where its end tag was left out. */
  private openHidden(name: string): void {
    const hidden = this.hidden!;
    const isNext = hidden.name === 'p' ? PARAGRAPHS.has(name) || LISTS.has(name) : hidden.name === name;
    if (hidden.isOpenEnded && isNext) this.hidden = null;
    else if (hidden.name === name) hidden.depth++;
  }

  private closeHidden(name: string): boolean {
    if (this.hidden === null) return false;
    const isOver = this.hidden.isOpenEnded && (LISTS.has(name) || name === 'table' || name === 'tr');
    if (this.hidden.name === name) this.hidden.depth--;
    if (isOver || this.hidden.depth === 0) this.hidden = null;
    return !isOver;
  }
}

/** Where each element is closed for the last time. */
function lastClosings(html: string): Map<string, number> {
  return new Map(
    Array.from(html.matchAll(/<\/([a-z][^\s<>/]{0,15})/gi), ({ 1: name, index }) => [name!.toLowerCase(), index]),
  );
}
