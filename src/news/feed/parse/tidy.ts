/**
 * Turns any feed document, broken or not, into a well-formed one for rss-parser that holds only the elements we read.
 *
 * A stack tracks which elements are open: a new item closes one that was left open. Elements are identified by namespace. HTML
 * is kept as one text however it was written (escaped, CDATA, markup, base64). Links are made absolute by `xml:base`. The
 * result is always RSS 2.0, the only format that rss-parser does not change.
 */
import { isHtmlElement } from '../../text/html/brackets.ts';
import { breaksOff, canHold, isMisspelt, isTelling, partsAtSpoiledEnd, textBehindSpoiledTag } from './belongs.ts';
import { type ElementRole, VOID } from './elements.ts';
import { type Gathered, tagName } from './html.ts';
import { type Dialect, elementOf, isOldAtom, localName, type Open, outside } from './names.ts';
import { type Mark, scan } from './scan.ts';
import { attributesOf, closingTag, escapeText, openingTag, textElement, tidyLink } from './write.ts';

/** The newest 1,000 of them are kept; some feeds list the oldest first. */
const MOST_ITEMS = 5_000;
/** Nesting depth, counted from the item. */
const DEEPEST = 256;
/** The most tags left open beyond that depth. Many documents leave `<p>` open, but not this often. */
const MOST_UNCLOSED = 2_000;
/** The most elements of one item that are read. */
const MOST_FIELDS = 2_000;
/** The most tags and texts in one item. Reading stops there: no article has that much markup. */
const MOST_MARKS = 50_000;
/** The longest text with its markup, in UTF-16 units. */
const LONGEST_TEXT = 500_000;

/** HTML elements that may surround a name. */
const AROUND_NAMES = new Set(['a', 'b', 'em', 'font', 'i', 'p', 'span', 'strong', 'u']);

const NONE: OpenTag['attributes'] = new Map();

type OpenTag = Extract<Mark, { kind: 'open' }>;

export type Tidied =
  /** `texts`: HTML that stands in `xml` by its number; see `putBack`. */
  | {
      readonly kind: 'feed';
      readonly xml: string;
      readonly texts: readonly string[];
      readonly language: string | null;
    }
  | { readonly kind: 'too deep' }
  /** `root`: the first element; null when there is none. */
  | { readonly kind: 'other'; readonly root: string | null };

/** Tidies a document. @param url where it was fetched */
export function tidy(document: string, url: string): Tidied {
  const tidier = new Tidier(url);
  for (const mark of scan(document)) {
    tidier.take(mark);
    if (tidier.isDone) break;
  }
  return tidier.finish();
}

class Tidier {
  isDone = false;
  private readonly out: string[] = [];
  private readonly texts: string[] = [];
  private readonly opened: Open[] = [];
  private readonly bottom: Open;
  private dialect: Dialect | null = null;
  private firstElement: string | null = null;
  private language: string | null = null;
  private gathered: Gathered | null = null;
  private gatheredLength = 0;
  private itemDepth = 0;
  private items = 0;
  private fields = 0;
  private marks = 0;
  private unclosed = 0;
  private isTooDeep = false;
  /** Text since the last tag that is in no element. */
  private loose = '';
  /** Where the last item ended, in `out` and in the stack. What follows may belong to an item whose opening tag was lost. */
  private behindItem: { readonly at: number; readonly depth: number } | null = null;

  constructor(url: string) {
    this.bottom = outside(url);
  }

  take(mark: Mark): void {
    if (this.marks++ > MOST_MARKS) this.isDone = true;
    if (mark.kind === 'open') this.openTag(mark);
    else if (mark.kind === 'close') this.closeTag(mark.name);
    else this.takeWords(mark);
  }

  finish(): Tidied {
    if (this.isTooDeep) return { kind: 'too deep' };
    if (!this.dialect) return { kind: 'other', root: this.firstElement };
    this.closeDownTo(0);
    const xml = `<rss version="2.0"><channel>${this.out.join('')}</channel></rss>`;
    return { kind: 'feed', xml, texts: this.texts, language: this.language };
  }

  // ── Opening ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  private openTag(tag: OpenTag): void {
    this.firstElement ??= tag.name;
    if (this.gathered) this.endAtSpoiledTag(this.gathered);
    const open = elementOf(tag, this.opened.at(-1) ?? this.bottom, this.dialect);
    if (this.gathered && !breaksOff(open, this.gathered, this.opened.at(-1))) this.keepTag(open, tag);
    else this.openElement(open, tag);
    if (this.opened.length - this.itemDepth > DEEPEST || this.unclosed > MOST_UNCLOSED) {
      this.isTooDeep = true;
      this.isDone = true;
    }
  }

  private openElement(open: Open, tag: OpenTag): void {
    if (this.gathered) this.closeDownTo(this.opened.lastIndexOf(this.gathered.open));
    this.loose = '';
    if (!this.dialect && !this.openRoot(open, tag)) return;
    const left = this.opened.findIndex((one) => !canHold(one, open));
    if (left >= 0) this.closeDownTo(left);
    if (open.role === 'item') this.openItem();
    if (this.fields++ > MOST_FIELDS || this.isPassedOver()) this.opened.push({ ...open, role: null });
    else this.enter(open, tag);
    if (tag.isClosed) this.closeDownTo(this.opened.length - 1);
  }

  /** Accepts the first element that can contain a feed. Anything before it (a PHP notice, a comment) is ignored. */
  private openRoot(open: Open, { attributes }: OpenTag): boolean {
    const isPart = this.firstElement === open.raw && /^(?:channel|entry|item)$/.test(open.name);
    if (open.role !== 'root' && !isPart) return false;
    if (!/^(?:feed|entry)$/.test(open.name)) this.dialect = 'rss';
    else this.dialect = isOldAtom(attributes) ? 'atom 0.3' : 'atom';
    this.language = attributes.get('xml:lang') ?? null;
    return true;
  }

  private openItem(): void {
    this.itemDepth = this.opened.length;
    this.fields = 0;
    this.marks = 0;
    if (this.items++ >= MOST_ITEMS) this.isDone = true;
  }

  private enter(open: Open, { attributes }: OpenTag): void {
    this.opened.push(open);
    const { role } = open;
    if (isText(role)) this.startGathering(open, attributes);
    else if (role === 'item') this.out.push(`<item${attributesOf(open, attributes)}>`);
    else if (role === 'group' || role === 'mixed') this.out.push(openingTag(open, attributes));
    else if (role === 'channel' && attributes.has('href')) {
      this.out.push(tidyLink(attributes.get('href') ?? '', open.base));
    }
  }

  // ── Closing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  private closeTag(raw: string): void {
    const at = this.opened.findLastIndex((open) => open.raw === raw);
    const role = this.opened[at]?.role;
    if (at < 0) this.closeUnopened(raw);
    else if (!(this.isInItem() && (role === 'root' || role === 'channel'))) this.closeDownTo(at, true);
    this.loose = '';
  }

  /** A misspelt `</descripton>` closes the text that it is meant for; `</item>` closes an item whose opening tag was lost. */
  private closeUnopened(raw: string): void {
    if (this.gathered) this.endAtSpoiledTag(this.gathered);
    const last = this.opened.at(-1);
    if (last && last === this.gathered?.open && isMisspelt(raw, last.raw)) this.closeDownTo(this.opened.length - 1);
    this.closeLooseText(raw);
    const isItem = /^(?:item|entry)$/.test(localName(raw));
    if (isItem && this.behindItem && !this.isInItem()) this.closeLostItem(this.behindItem);
  }

  /** Ends a text at a closing tag that lost its `<`. What follows is in no element. */
  private endAtSpoiledTag({ open, pieces }: Gathered): void {
    const last = pieces.at(-1);
    const parts = last?.kind === 'words' ? partsAtSpoiledEnd(last.text, open.raw) : null;
    if (!parts) return;
    pieces.splice(-1, 1, { kind: 'words', text: parts[0] });
    this.closeDownTo(this.opened.lastIndexOf(open));
    this.loose = parts[1];
  }

  /** Reads an element whose opening tag is damaged: `title>Port closes</title>`. */
  private closeLooseText(raw: string): void {
    const text = this.gathered ? null : textBehindSpoiledTag(this.loose, raw);
    if (text === null || !this.dialect) return;
    const open = elementOf({ name: raw, attributes: NONE }, this.opened.at(-1) ?? this.bottom, this.dialect);
    if (!isText(open.role)) return;
    this.out.push(textElement({ open, attributes: NONE, pieces: [{ kind: 'words', text }] }, this.dialect, this.texts));
  }

  private closeLostItem({ at, depth }: { at: number; depth: number }): void {
    this.closeDownTo(depth);
    if (!this.out.slice(at).some(isTelling)) return;
    this.out.splice(at, 0, '<item>');
    this.closeItem();
  }

  private closeItem(): void {
    this.out.push('</item>');
    this.behindItem = { at: this.out.length, depth: this.opened.length };
  }

  /** @param isStated whether the document closes the outermost of them itself */
  private closeDownTo(depth: number, isStated = false): void {
    while (this.opened.length > depth) {
      const open = this.opened.pop();
      if (open) this.leave(open, isStated && this.opened.length === depth);
    }
    if (this.behindItem && depth < this.behindItem.depth) this.behindItem = null;
  }

  /** An unknown element that is never closed is text: `a flaw in <x>`. */
  private endTagInText(name: string, isStated: boolean): void {
    if (isStated || isHtmlElement(name)) this.gather('tag', `</${name}>`);
  }

  private leave(open: Open, isStated: boolean): void {
    if (this.gathered?.open === open) {
      this.out.push(textElement(this.gathered, this.dialect, this.texts));
      this.gathered = null;
    } else if (this.gathered) this.endTagInText(localName(open.raw), isStated);
    else if (open.role === 'group' || open.role === 'mixed') this.out.push(closingTag(open));
    else if (open.role === 'item') this.closeItem();
  }

  // ── Texts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  private startGathering(open: Open, attributes: OpenTag['attributes']): void {
    this.gathered = { open, attributes, pieces: [] };
    this.gatheredLength = 0;
  }

  private gather(kind: 'words' | 'lone' | 'tag', text: string): void {
    if (this.gatheredLength > LONGEST_TEXT) return;
    this.gathered?.pieces.push({ kind, text });
    this.gatheredLength += text.length;
  }

  private takeWords({ kind, text }: { kind: 'words' | 'lone'; text: string }): void {
    if (this.gathered) this.gather(kind, text);
    else if (this.isInName()) this.out.push(escapeText(text));
    else this.loose += text;
  }

  /** A tag inside a text is part of the text. */
  private keepTag(open: Open, { attributes, isClosed }: OpenTag): void {
    const name = localName(open.raw);
    this.gather('tag', tagName(name, attributes));
    if (VOID.has(name)) return;
    if (isClosed) this.gather('tag', `</${name}>`);
    else if (this.opened.length - this.itemDepth < DEEPEST) this.opened.push(open);
    else this.unclosed++;
  }

  // ── Where we are ────────────────────────────────────────────────────────────────────────────────────────────────────

  private isInItem(): boolean {
    return this.opened.some((open) => open.role === 'item');
  }

  private isPassedOver(): boolean {
    return this.opened.some((one, at) => one.role === null && at >= this.itemDepth);
  }

  /** Whether text may stand beside elements here: `<author>Anna<email>…`. */
  private isInName(): boolean {
    return this.opened.findLast((open) => !AROUND_NAMES.has(open.name))?.role === 'mixed';
  }
}

function isText(role: ElementRole | null): boolean {
  return role === 'text' || role === 'html' || role === 'date';
}
