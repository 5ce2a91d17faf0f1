/**
 * Splits a document, broken or not, into texts and tags, in one pass.
 *
 * XML parsers and htmlparser2's Tokenizer do not recover from a quote, comment, CDATA section or tag that is never closed: all
 * items up to the next closing mark are lost. Here each of them ends where it was most likely meant to end. Runs in time linear
 * in the length of any document, because no end is searched for twice.
 */
import { elementRole } from './elements.ts';
import { Entities } from './entities.ts';

export type Attributes = ReadonlyMap<string, string>;

/** Names are in lower case and include the prefix. */
export type Mark =
  /** Character data, decoded once. */
  | { readonly kind: 'words'; readonly text: string }
  /** A `<` that begins no tag. */
  | { readonly kind: 'lone'; readonly text: '<' }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes; readonly isClosed: boolean }
  | { readonly kind: 'close'; readonly name: string };

/** What was read (null: nothing to report), and where it ends. */
interface Step {
  readonly mark: Mark | null;
  readonly end: number;
}

/** In UTF-16 units. Longer texts are cut; no article is that long. */
const LONGEST_WORDS = 500_000;
const LONGEST_NAME = 64;
const LONGEST_ATTRIBUTE = 8_192;
const MOST_ATTRIBUTES = 64;

const LONE: Mark = { kind: 'lone', text: '<' };
const CDATA = /<!?\[?cdata ?\[/iy;
const DOCTYPE = /<!doctype[^<>[]*\[/iy;
const ENTITY = /<!entity\s+([\w.-]{1,64})\s+(?:"([^"<]*)"|'([^'<]*)')\s*>/iy;
const COMMENT_END = /--[!\s]?>/g;
const NAME = /[\p{L}_:][\p{L}\p{M}\p{N}_:.-]*/uy;
const CLOSING = /<\/\s*([^\s<>/"']*)[^<>]*>?/y;
const BLANKS = /[\s/"'=]*/y;
const ATTRIBUTE = /([^\s<>=/"']+)(\s*=\s*)?/y;
/** Quotes as word processors and PHP write them: `“…”`, `\"…\"`. */
const OTHER_QUOTES = /^(?:\\["']|[“”„‘’])|(?:\\["']|[“”‘’])$/g;
const UNQUOTED = /[^\s<>]*/y;
/** A value whose quote is never closed: it runs over the end of its tag. */
const RUNS_ON = /^[^<>]*>(?:[^<]*<\/|\s*<[a-z!?])/i;
const ITEM_EDGE = /<\/?(?:item|entry)[\s>]/i;

export function* scan(document: string): Generator<Mark> {
  const scanner = new Scanner(document);
  for (let at = 0; at < document.length; ) {
    const { mark, end } = scanner.step(at);
    if (mark) yield mark;
    at = end;
  }
}

class Scanner {
  private readonly source: string;
  /** Where the next occurrence of each mark is, as far as it was searched for. */
  private readonly ahead = new Map<string, number>();
  /** The name, as written, of the current or last opening tag: the element that a CDATA section is in. */
  private tagName = '';
  private readonly entities = new Entities();

  constructor(source: string) {
    this.source = source;
  }

  step(at: number): Step {
    const { source } = this;
    if (source[at] !== '<') return this.words(at, this.next('<', at));
    if (source.startsWith('</', at)) return this.closing(at);
    if (source.startsWith('<!--', at)) return this.comment(at);
    if (source.startsWith('<?', at)) return this.instruction(at);
    const [cdata] = match(CDATA, source, at) ?? [];
    if (cdata) return this.cdata(at + cdata.length);
    if (source.startsWith('<!', at)) return this.declaration(at);
    return this.opening(at);
  }

  private words(start: number, end: number): Step {
    return { mark: { kind: 'words', text: this.entities.decode(this.cut(start, end)) }, end };
  }

  private cut(start: number, end: number): string {
    return this.source.slice(start, Math.min(end, start + LONGEST_WORDS));
  }

  /** The position of the next occurrence, or the end of the document. */
  private next(what: string, from: number): number {
    const known = this.ahead.get(what);
    if (known !== undefined && known >= from) return known;
    const found = this.source.indexOf(what, from);
    const at = found < 0 ? this.source.length : found;
    this.ahead.set(what, at);
    return at;
  }

  private isThere(at: number): boolean {
    return at < this.source.length;
  }

  /** The position after a closing mark. If there is none, the construct ends at its next `>`. */
  private behind(mark: string, at: number): number {
    const end = this.next(mark, at);
    return this.isThere(end) ? end + mark.length : this.next('>', at) + 1;
  }

  /** Some tools write `<?xml … >`. */
  private instruction(at: number): Step {
    return { mark: null, end: this.behind(this.source.startsWith('<?xml', at) ? '>' : '?>', at) };
  }

  private declaration(at: number): Step {
    const [doctype] = match(DOCTYPE, this.source, at) ?? [];
    if (doctype) return { mark: null, end: at + doctype.length };
    const [, name = '', quoted, value = quoted ?? ''] = match(ENTITY, this.source, at) ?? [];
    if (name !== '') this.entities.declare(name, value);
    return { mark: null, end: this.behind('>', at) };
  }

  /** Ends at `-->` or a common misspelling of it. A comment that is never closed is ignored. */
  private comment(at: number): Step {
    const start = at + '<!--'.length;
    const known = this.ahead.get('comment end') ?? 0;
    const end = known > start ? known : endOf(COMMENT_END, this.source, start);
    this.ahead.set('comment end', end);
    const another = this.next('<!--', start);
    const isOpen = another < end && ITEM_EDGE.test(this.source.slice(start, another));
    return { mark: null, end: isOpen || end > this.source.length ? start : end };
  }

  /** Ends at `]]>`. If another CDATA section begins first, this one may never have been closed. */
  private cdata(start: number): Step {
    const close = this.next(']]>', start);
    const another = this.next('<![CDATA[', start);
    const leak = this.isThere(close) && close < another ? null : this.leak(start, Math.min(close, another));
    const text = this.cut(start, leak ?? close);
    if (leak === null) return { mark: { kind: 'words', text }, end: close + ']]>'.length };
    return { mark: { kind: 'words', text: text.replace(/\]{1,2}\s*$/, '') }, end: leak };
  }

  /** Where an unclosed CDATA section leaves its element or item; null when it does not. */
  private leak(start: number, end: number): number | null {
    const text = this.source.slice(start, end);
    const edges = [text.indexOf(`</${this.tagName}>`), text.search(ITEM_EDGE)].filter((at) => at >= 0);
    return edges.length === 0 ? null : start + Math.min(...edges);
  }

  private closing(at: number): Step {
    const [tag = '</', name = ''] = match(CLOSING, this.source, at) ?? [];
    return { mark: { kind: 'close', name: name.slice(0, LONGEST_NAME).toLowerCase() }, end: at + tag.length };
  }

  private opening(at: number): Step {
    const { source } = this;
    const [name] = match(NAME, source, at + 1) ?? [];
    if (name === undefined || name.length > LONGEST_NAME) return { mark: LONE, end: at + 1 };
    const around = this.tagName;
    this.tagName = name;
    const attributes = new Map<string, string>();
    for (let to = at + 1 + name.length; ; to = this.attribute(attributes, to)) {
      const [blanks = ''] = match(BLANKS, source, to) ?? [];
      to += blanks.length;
      const here = source[to];
      if (here === undefined) return { mark: null, end: to };
      if (here === '>') return { mark: this.tag(attributes, blanks.endsWith('/')), end: to + 1 };
      if (here === '<') return this.unfinished(at, around);
    }
  }

  private tag(attributes: Attributes, isClosed: boolean): Mark {
    return { kind: 'open', name: this.tagName.toLowerCase(), attributes, isClosed };
  }

  /** `<title Foo</title>` is a title without `>`; `x <y</title>` is text. */
  private unfinished(at: number, around: string): Step {
    const name = this.tagName;
    if (elementRole(name.toLowerCase()) !== null)
      return { mark: this.tag(new Map(), false), end: at + 1 + name.length };
    this.tagName = around;
    return { mark: LONE, end: at + 1 };
  }

  /** Reads one attribute. @returns where it ends */
  private attribute(attributes: Map<string, string>, at: number): number {
    const [stated = '', name = '', equals] = match(ATTRIBUTE, this.source, at) ?? [];
    const start = at + stated.length;
    const [value, end] = equals === undefined ? ['', start] : this.value(start);
    const key = name.slice(0, LONGEST_NAME).toLowerCase();
    if (attributes.size < MOST_ATTRIBUTES && value.length <= LONGEST_ATTRIBUTE && !attributes.has(key)) {
      attributes.set(key, this.entities.decode(value));
    }
    return end;
  }

  /** The value as written, and where it ends. */
  private value(at: number): [value: string, end: number] {
    const { source } = this;
    const quote = source[at];
    if (quote !== '"' && quote !== "'") return this.unclosed(match(UNQUOTED, source, at)?.[0] ?? '', at);
    const end = this.next(quote, at + 1);
    const value = source.slice(at + 1, end);
    if (this.isThere(end) && !RUNS_ON.test(value)) return [value, end + 1];
    const cut = value.search(/[<>]/);
    return cut < 0 ? [value, end] : this.unclosed(value.slice(0, cut), at + 1);
  }

  /** A value without valid quotes. In `<link href=/a/>` the last slash closes the tag; in `<a href=/a/>` it does not. */
  private unclosed(value: string, at: number): [value: string, end: number] {
    const end = at + value.length;
    const hasSlash = value.endsWith('/') && this.source[end] === '>' && canBeEmpty(this.tagName);
    return [(hasSlash ? value.slice(0, -1) : value).replace(OTHER_QUOTES, ''), hasSlash ? end - 1 : end];
  }
}

/** Whether an element of a feed may have no content. HTML elements are not closed by a slash, and items have content. */
function canBeEmpty(name: string): boolean {
  const role = elementRole(name.toLowerCase());
  return role !== null && role !== 'root' && role !== 'channel' && role !== 'item';
}

/** Tries a sticky expression at one position. */
function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** Where the next match of a global expression ends; beyond the end of the text when there is none. */
function endOf(expression: RegExp, text: string, from: number): number {
  return match(expression, text, from) ? expression.lastIndex : text.length + 1;
}
