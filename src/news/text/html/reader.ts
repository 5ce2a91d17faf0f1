/** Makes readable text from the tags and characters of a document. Driven by `html.ts`. */
import type { TokenizerCallbacks } from 'htmlparser2';
import { BLOCK_TAG, LINES, PARAGRAPHS } from './elements.ts';
import { Layout, MANNER, MARKS, PAUSE } from './layout.ts';
import { OpenManners } from './manner.ts';
import { OmittedParts } from './omitted.ts';
import { isFootnote, raisedText } from './raised.ts';

/** Longer raised text is no number, so it is read as any text. */
const LONGEST_RAISED = 20;
/** How much of the text before it raised text is joined with. */
const BEFORE_RAISED = 12;
/** Links to a place on the same page lead nowhere. */
const LEADS_AWAY = /^[^>]*\shref\s*=\s*["']?[^#\s"'>]/i;
const LEADS_TO_NOTE = /^[^>]*\shref\s*=\s*["']?[^\s"'>]*#[_-]?(?:cite|edn|en|fn|footnote|ftn|note|ref|sdfootnote)/i;
/** How much of a tag is examined. */
const ATTRIBUTES = 400;
/** White space that is more or other than one blank. */
const UNEVEN = /[^\S ]| {2}/;

/** ASCII without control characters, but for those that are blanks: nothing to tidy. */
const TIDY = /^[\t\n\f\r -~]*$/;

/** Soft hyphens, zero-width blanks and control characters go; other blanks become plain ones. */
export function tidyCharacters(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .replace(/[[\p{Cc}\u00ad\u200b\u2060\ufeff\ufffe\uffff]--[\t\n\f\r]]/gv, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ');
}

/** Records what the tokenizer finds. Its offsets count from the beginning of the whole source. */
export class TextReader implements TokenizerCallbacks {
  private readonly html: string;
  /** Without any block tag, blank lines separate paragraphs. */
  private readonly hasBlocks: boolean;
  private readonly omitted: OmittedParts;
  private readonly layout = new Layout();
  /** Character data since the last tag. */
  private heard = '';
  /** The raised or lowered text that is being read, and whether it has a link. */
  private raised: { readonly name: 'sub' | 'sup'; text: string; hasLink: boolean } | null = null;
  private preformatted = 0;
  private inLink = false;
  private readonly manners = new OpenManners();
  /** Whether the open link leads to a footnote; null: none is open. */
  private inNote: boolean | null = null;

  /** @param readsBoxes also newsletters, related articles and the like, where there is nothing else */
  constructor(html: string, elementsUnread: ReadonlySet<string>, readsBoxes: boolean) {
    this.html = html;
    this.hasBlocks = BLOCK_TAG.test(html);
    this.omitted = new OmittedParts(html, elementsUnread, readsBoxes);
  }

  get length(): number {
    return this.layout.length;
  }

  /** With a mark before each line that is marked up throughout. */
  text(): string {
    this.say();
    return this.layout.text();
  }

  ontext(start: number, end: number): void {
    this.omitted.passTo(start);
    this.hear(this.html.slice(start, end));
  }

  ontextentity(point: number): void {
    this.hear(String.fromCodePoint(point));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.hear(this.html.slice(start, end - offset));
  }

  onopentagname(start: number, end: number): void {
    this.omitted.passTo(start);
    const name = this.nameAt(start, end);
    this.omitted.meet(name);
    if (this.omitted.isSilent() || this.openRaised(name, end)) return;
    this.say();
    this.omitted.open(name, end);
    if (name === 'pre') this.preformatted++;
    if (name === 'q') this.hear('“');
    if (name === 'a') this.openLink(this.html.slice(end, end + ATTRIBUTES));
    if (OpenManners.has(name) && this.omitted.isClosedAfter(name, end)) this.manners.open(name, this.html, end);
    this.layout.open(name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameAt(start, end);
    this.omitted.passTo(start);
    if (this.omitted.close(name) || this.closeRaised(name)) return;
    if (name === 'q') this.hear('”');
    if (name === 'a' && this.inNote && isFootnote(this.heard)) this.heard = '';
    this.say();
    if (name === 'pre' && this.preformatted > 0) this.preformatted--;
    this.manners.close(name);
    if (name === 'a') {
      this.inLink = false;
      this.inNote = null;
    }
    this.layout.close(name);
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

  private hear(text: string): void {
    if (this.omitted.isSilent()) return;
    if (this.raised !== null) this.raised.text += text;
    else this.heard += text;
  }

  private openLink(tag: string): void {
    this.inLink = LEADS_AWAY.test(tag);
    this.inNote = LEADS_TO_NOTE.test(tag);
  }

  /** @returns whether the tag belongs to raised or lowered text */
  private openRaised(name: string, at: number): boolean {
    if (this.raised !== null) {
      if (name === 'a') this.raised.hasLink = true;
      if (!PARAGRAPHS.has(name) && !LINES.has(name)) return true;
      this.endRaised();
      return false;
    }
    if ((name !== 'sup' && name !== 'sub') || !this.omitted.isClosedAfter(name, at)) return false;
    this.raised = { name, text: '', hasLink: this.inNote !== null };
    return true;
  }

  private closeRaised(name: string): boolean {
    if (this.raised === null) return false;
    if (name === this.raised.name || PARAGRAPHS.has(name) || LINES.has(name)) this.endRaised();
    return name === 'sup' || name === 'sub' || !(PARAGRAPHS.has(name) || LINES.has(name));
  }

  private endRaised(): void {
    const raised = this.raised!;
    this.raised = null;
    const before = this.heard !== '' ? this.heard.slice(-BEFORE_RAISED) : this.layout.tail(BEFORE_RAISED);
    this.heard += raised.text.length > LONGEST_RAISED ? raised.text : raisedText(raised, before);
  }

  /** Makes text of the character data since the last tag. */
  private say(): void {
    const heard = tidyCharacters(this.heard).replace(MARKS, '');
    this.heard = '';
    if (heard === '') return;
    const keepsLines = this.preformatted > 0;
    const parts = keepsLines ? heard.split('\n') : this.hasBlocks ? [heard] : heard.split(/\n[ \t\r]*\n/);
    parts.forEach((part, at) => {
      if (at > 0) this.layout.atLeast(keepsLines ? PAUSE.line : PAUSE.paragraph);
      this.sayPart(part);
    });
  }

  private sayPart(part: string): void {
    const words = UNEVEN.test(part) ? part.replace(/\s+/g, ' ') : part;
    if (words.startsWith(' ')) this.layout.atLeast(PAUSE.space);
    const trimmed = words.trim();
    const manner = this.manners.bits | (this.inLink ? MANNER.linked : 0);
    if (trimmed !== '') this.layout.write(trimmed, manner, words.endsWith(' ') ? PAUSE.space : PAUSE.none);
  }
}
