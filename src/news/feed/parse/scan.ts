/**
 * A document → its words and tags, in one pass, broken or not.
 *
 * Neither an XML reader nor htmlparser2's Tokenizer comes back from a quote, a comment, a CDATA section or a tag that was never
 * closed: what follows, up to the next of its kind, is lost with whole items in it. Here each of them ends where it must
 * have been meant to. Linear in the length of the document, whatever the document: no end is searched for twice.
 */
import { elementRole } from './elements.ts';
import { Entities } from './entities.ts';

export type Attributes = ReadonlyMap<string, string>;

/** Names are in lower case, prefix and all. */
export type Mark =
  /** Character data, decoded once. */
  | { readonly kind: 'words'; readonly text: string }
  /** A `<` that begins no tag. */
  | { readonly kind: 'lone'; readonly text: '<' }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes; readonly isClosed: boolean }
  | { readonly kind: 'close'; readonly name: string };

/** What was read, if it says anything, and where it ends. */
interface Step {
  readonly mark: Mark | null;
  readonly end: number;
}

/** In UTF-16 units; what is longer is cut, and no text of ours is so long. */
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
/** What word processors and PHP make of quotes: `“…”`, `\"…\"`. */
const OTHER_QUOTES = /^(?:\\["']|[“”„‘’])|(?:\\["']|[“”‘’])$/g;
const UNQUOTED = /[^\s<>]*/y;
/** A quote that was never closed takes the end of its tag, words and further tags for its value. */
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
  /** Where the next of something is, as far as it was looked for. */
  private readonly ahead = new Map<string, number>();
  /** The name, as written, of the opening tag that is being read, or was the last: what a CDATA section stands in. */
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

  /** Where this stands next, or the document ends. */
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

  /** The place behind a closing mark; one that is never closed ends where it began. */
  private behind(mark: string, at: number): number {
    const end = this.next(mark, at);
    return this.isThere(end) ? end + mark.length : this.next('>', at) + 1;
  }

  /** `<?xml … >` is what careless tools write. */
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

  /** Ends at `-->`, and at what people write for it; one that is never closed hides nothing. */
  private comment(at: number): Step {
    const start = at + '<!--'.length;
    const known = this.ahead.get('comment end') ?? 0;
    const end = known > start ? known : endOf(COMMENT_END, this.source, start);
    this.ahead.set('comment end', end);
    const another = this.next('<!--', start);
    const isOpen = another < end && ITEM_EDGE.test(this.source.slice(start, another));
    return { mark: null, end: isOpen || end > this.source.length ? start : end };
  }

  /** Ends at `]]>`; yet where another one begins first, it may never have been closed. */
  private cdata(start: number): Step {
    const close = this.next(']]>', start);
    const another = this.next('<![CDATA[', start);
    const leak = this.isThere(close) && close < another ? null : this.leak(start, Math.min(close, another));
    const text = this.cut(start, leak ?? close);
    if (leak === null) return { mark: { kind: 'words', text }, end: close + ']]>'.length };
    return { mark: { kind: 'words', text: text.replace(/\]{1,2}\s*$/, '') }, end: leak };
  }

  /** Where a CDATA section that was never closed ran out of its element, or of its item. */
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

  /** `<title Foo</title>` is a title without its `>`; `x <y</title>` is arithmetic. */
  private unfinished(at: number, around: string): Step {
    const name = this.tagName;
    if (elementRole(name.toLowerCase()) !== null)
      return { mark: this.tag(new Map(), false), end: at + 1 + name.length };
    this.tagName = around;
    return { mark: LONE, end: at + 1 };
  }

  /** Reads one attribute; returns where it ends. */
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

  /** A value as it is stated, and where it ends. */
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

  /** A value without quotes that XML knows, or without the closing one: in `<link href=/a/>` the last slash closes the tag, in `<a href=/a/>` it does not. */
  private unclosed(value: string, at: number): [value: string, end: number] {
    const end = at + value.length;
    const hasSlash = value.endsWith('/') && this.source[end] === '>' && canBeEmpty(this.tagName);
    return [(hasSlash ? value.slice(0, -1) : value).replace(OTHER_QUOTES, ''), hasSlash ? end - 1 : end];
  }
}

/** Is this an element of a feed that may say all in its attributes? HTML closes no tag by a slash, and an item holds others. */
function canBeEmpty(name: string): boolean {
  const role = elementRole(name.toLowerCase());
  return role !== null && role !== 'root' && role !== 'channel' && role !== 'item';
}

/** A sticky expression, tried at one place. */
function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** Where the next match of a global expression ends; beyond the end of the text where there is none. */
function endOf(expression: RegExp, text: string, from: number): number {
  return match(expression, text, from) ? expression.lastIndex : text.length + 1;
}
