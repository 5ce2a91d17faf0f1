/**
 * Any feed document, broken or not → one that is well formed and holds only what we read, for rss-parser.
 *
 * One pass of htmlparser2's Tokenizer with a stack of our own, so that it is linear and we say what closes what: a new item
 * closes one that was left open, names are told by namespace and not by prefix, HTML is wrapped up whole in whatever way
 * it was stated (escaped, CDATA, markup, base64), links are made absolute by `xml:base`, no entity is ever expanded.
 */
import { decodeHTMLStrict, escapeUTF8 } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { ATTRIBUTES, isUsualPrefix, OPENERS, prefixOf, roleOf, tidyName, VOID } from './parse-elements.ts';
import { type Attributes, cdata, escapeText, type Gathered, htmlOf, localName, type Open } from './parse-html.ts';
import { absolute } from './url.ts';

const MOST_ITEMS = 1_000;
/** Counted from the item. */
const DEEPEST = 256;
/** Elements of one item that are read. */
const MOST_FIELDS = 2_000;
const LONGEST_ATTRIBUTE = 8_192;

export type Tidied =
  | { readonly kind: 'feed'; readonly xml: string; readonly language: string | null }
  | { readonly kind: 'too deep' }
  /** The first element, as far as there is one. */
  | { readonly kind: 'other'; readonly root: string | null };

/** Tidies a document that was fetched from `url`. */
export function tidy(document: string, url: string): Tidied {
  const source = document.replace(/^[^<]{0,100}<\?xml[^>]*>/, '');
  const tidier = new Tidier(source, url);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, tidier);
  tidier.stop = () => tokenizer.pause();
  tokenizer.write(source);
  tokenizer.end();
  return tidier.finish();
}

class Tidier implements TokenizerCallbacks {
  stop: () => void = () => {};
  private readonly source: string;
  private readonly out: string[] = [];
  private readonly opened: Open[] = [];
  private readonly bottom: Open;
  private dialect: 'rss' | 'feed' | null = null;
  private isOldAtom = false;
  private firstElement: string | null = null;
  private language: string | null = null;
  private gathered: Gathered | null = null;
  private itemDepth = 0;
  private items = 0;
  private fields = 0;
  private isTooDeep = false;
  private tagStart = 0;
  private tagName = '';
  private attributes: Attributes = new Map();
  private attributeName = '';
  private attributeValue = '';

  constructor(source: string, url: string) {
    this.source = source;
    this.bottom = { raw: '', name: '', role: null, prefixes: new Map(), base: url };
  }

  finish(): Tidied {
    if (this.isTooDeep) return { kind: 'too deep' };
    if (!this.dialect) return { kind: 'other', root: this.firstElement };
    this.closeDownTo(0);
    this.out.push(this.dialect === 'rss' ? '</channel></rss>' : '</feed>');
    return { kind: 'feed', xml: this.out.join(''), language: this.language };
  }

  ontext(start: number, end: number): void {
    if (this.gathered) this.hear(decodeHTMLStrict(this.source.slice(start, end)));
    else this.say(decodeHTMLStrict(this.source.slice(start, end)));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.gathered) this.hear(this.source.slice(start, end - offset));
    else this.say(this.source.slice(start, end - offset));
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.tagName = this.source.slice(start, end);
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.source.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (end - start <= LONGEST_ATTRIBUTE) this.attributeValue = decodeHTMLStrict(this.source.slice(start, end));
  }

  onattribend(): void {
    if (!this.attributes.has(this.attributeName)) this.attributes.set(this.attributeName, this.attributeValue);
  }

  onopentagend(end: number): void {
    this.openTag(end, false);
  }

  onselfclosingtag(end: number): void {
    this.openTag(end, true);
  }

  onclosetag(start: number, end: number): void {
    const raw = this.source.slice(start, Math.min(end, start + 64)).toLowerCase();
    const at = this.opened.findLastIndex((open) => open.raw === raw);
    if (at >= 0) this.closeDownTo(at);
  }

  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  private openTag(end: number, isClosed: boolean): void {
    const raw = this.tagName.toLowerCase();
    if (!/^[\p{L}_:]/u.test(raw) || raw.length > 64) {
      this.hear(this.source.slice(this.tagStart, Math.min(end + 1, this.tagStart + LONGEST_ATTRIBUTE)));
      return;
    }
    this.firstElement ??= raw;
    const open = this.elementOf(raw);
    if (this.gathered && !this.breaksOff(open)) this.keepTag(open, isClosed);
    else this.openElement(open, isClosed);
    if (this.opened.length - this.itemDepth > DEEPEST) {
      this.isTooDeep = true;
      this.stop();
    }
  }

  /** What is opened, told by its namespace. */
  private elementOf(raw: string): Open {
    const parent = this.opened.at(-1) ?? this.bottom;
    const prefixes = this.prefixesHere(parent.prefixes);
    const colon = raw.indexOf(':');
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    const local = raw.slice(colon + 1);
    const known = prefixes.get(prefix) ?? (prefix === '' || isUsualPrefix(prefix) ? prefix : 'other');
    const isPlain = known === '' || (known === 'atom' && this.dialect !== 'rss');
    const name = isPlain ? local : `${known}:${local}`;
    const stated = this.attributes.get('xml:base');
    const base = stated === undefined ? parent.base : (absolute(stated, parent.base || undefined)?.href ?? parent.base);
    return { raw, name, role: roleOf(name), prefixes, base };
  }

  private prefixesHere(outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    let prefixes: Map<string, string> | null = null;
    for (const [name, value] of this.attributes) {
      const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
      if (prefix === null) continue;
      prefixes ??= new Map(outer);
      prefixes.set(prefix, prefixOf(value) ?? (prefix === '' || isUsualPrefix(prefix) ? prefix : 'other'));
      if (/purl\.org\/atom/.test(value)) this.isOldAtom = true;
    }
    return prefixes ?? outer;
  }

  /** Does this element show that the text before it was never closed? */
  private breaksOff(open: Open): boolean {
    const inside = this.gathered?.open;
    const isShort = inside?.role === 'text' || inside?.role === 'date' || inside?.name === 'title';
    if (isShort && open.role !== null && !open.name.startsWith('xhtml:')) return true;
    if (!OPENERS.has(open.name) && open.role !== 'item') return false;
    const isInMarkup = this.opened.at(-1) !== inside && inside?.role === 'html';
    return open.role === 'item' || !isInMarkup || inside?.name !== open.name;
  }

  private openElement(open: Open, isClosed: boolean): void {
    if (this.gathered) this.closeDownTo(this.opened.lastIndexOf(this.gathered.open));
    if (!this.dialect && !this.openRoot(open)) return;
    if (open.role === 'item') this.openItem();
    if (this.fields++ > MOST_FIELDS || this.isPassedOver()) this.opened.push({ ...open, role: null });
    else this.enter(open);
    if (isClosed) this.closeDownTo(this.opened.length - 1);
  }

  /** The first element that can hold a feed; what stands before it (a PHP notice, a comment) is no part of it. */
  private openRoot(open: Open): boolean {
    const isPart = this.firstElement === open.raw && /^(?:channel|entry|item)$/.test(open.name);
    if (open.role !== 'root' && !isPart) return false;
    this.dialect = /^(?:feed|entry)$/.test(open.name) ? 'feed' : 'rss';
    this.language = this.attributes.get('xml:lang') ?? null;
    this.out.push(this.dialect === 'rss' ? '<rss version="2.0"><channel>' : '<feed read="1">');
    return true;
  }

  /** An item that was not closed ends where the next begins. */
  private openItem(): void {
    const left = this.opened.findLastIndex((one) => one.role === 'item');
    if (left >= 0) this.closeDownTo(left);
    this.itemDepth = this.opened.length;
    this.fields = 0;
    if (this.items++ >= MOST_ITEMS) this.stop();
  }

  private isPassedOver(): boolean {
    return this.opened.some((one, at) => one.role === null && at >= this.itemDepth);
  }

  private enter(open: Open): void {
    this.opened.push(open);
    const { role, name } = open;
    if (role === 'text' || role === 'html' || role === 'date') {
      this.gathered = { open, attributes: this.attributes, pieces: [] };
    } else if (role === 'item') {
      this.out.push(this.dialect === 'rss' ? '<item' : '<entry', this.attributesOf(open), '>');
    } else if (role === 'group' || role === 'mixed') {
      this.out.push(`<${name}`, this.attributesOf(open), '>');
    } else if (role === 'channel' && this.attributes.has('href')) {
      this.out.push(`<link href="${escapeUTF8(this.resolve(this.attributes.get('href') ?? '', open.base))}"/>`);
    }
  }

  private closeDownTo(depth: number): void {
    while (this.opened.length > depth) {
      const open = this.opened.pop();
      if (!open) return;
      if (this.gathered) {
        if (this.gathered.open === open) this.writeGathered(this.gathered);
        else this.gathered.pieces.push({ text: `</${localName(open.raw)}>`, isTag: true });
      } else if (open.role === 'item') this.out.push(this.dialect === 'rss' ? '</item>' : '</entry>');
      else if (open.role === 'group' || open.role === 'mixed') this.out.push(`</${open.name}>`);
    }
  }

  private hear(text: string): void {
    this.gathered?.pieces.push({ text, isTag: false });
  }

  /** Words beside elements: `<author>Anna<email>…`. */
  private say(text: string): void {
    if (this.opened.at(-1)?.role === 'mixed') this.out.push(escapeText(text));
  }

  /** A tag inside a text is part of the text. */
  private keepTag(open: Open, isClosed: boolean): void {
    const name = localName(open.raw);
    const attributes = [...this.attributes]
      .filter(([one]) => !one.startsWith('xml'))
      .map(([one, value]) => ` ${one}="${escapeUTF8(value)}"`);
    const isEmpty = isClosed || VOID.has(name);
    this.gathered?.pieces.push({ text: `<${name}${attributes.join('')}>`, isTag: true });
    if (!isEmpty) this.opened.push(open);
    else if (!VOID.has(name)) this.gathered?.pieces.push({ text: `</${name}>`, isTag: true });
  }

  private writeGathered(gathered: Gathered): void {
    this.gathered = null;
    const { open } = gathered;
    const name = tidyName(open.name, open.role ?? 'text');
    if (open.role === 'html') {
      this.out.push(`<${name}>`, cdata(htmlOf(gathered, this.dialect === 'feed', this.isOldAtom)), `</${name}>`);
      return;
    }
    const words = gathered.pieces
      .map((piece) => (piece.isTag ? '' : piece.text))
      .join('')
      .trim();
    const text = open.name === 'link' && words !== '' ? this.resolve(words, open.base) : words;
    this.attributes = gathered.attributes;
    const rel =
      open.name === 'link' && this.dialect === 'feed' && !this.attributes.has('rel') ? ' rel="alternate"' : '';
    this.out.push(`<${name}${rel}`, this.attributesOf(open), '>', escapeText(text), `</${name}>`);
  }

  private attributesOf(open: Open): string {
    let text = '';
    for (const [stated, value] of this.attributes) {
      const name = stated.replace(/^(?!rdf:)[^:]*:/, '').replace(/^(?:about|resource)$/, 'rdf:$&');
      if (!ATTRIBUTES.has(name) || text.includes(` ${name}="`)) continue;
      const isLink = name === 'href' || name === 'url' || name === 'src' || name === 'rdf:resource';
      text += ` ${name}="${escapeText(isLink ? this.resolve(value, open.base) : value)}"`;
    }
    return text;
  }

  private resolve(link: string, base: string): string {
    const stated = link.replaceAll('&amp;', '&').trim();
    if (/^[a-z][a-z\d+.-]*:/i.test(stated)) return stated;
    return absolute(stated, base || undefined)?.href ?? stated;
  }
}
