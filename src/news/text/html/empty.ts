/** Removes elements that are closed as in XML (`<iframe …/>`) or never: for HTML, all text after them would be inside. */

/** Once one of these is open, a tokenizer reads no tag until its end tag (WHATWG HTML, 13.2.5). */
const RAW = 'iframe noembed noframes plaintext script style textarea title xmp';
/** Their content is not read either. */
const OTHERS = 'audio button canvas form math noscript object select svg template video';
const OPENING = new RegExp(`<(${`${RAW} ${OTHERS}`.replaceAll(' ', '|')})(?=[\\s/>])[^<>]*>`, 'gi');
const IS_RAW = new RegExp(`^(?:${RAW.replaceAll(' ', '|')})$`);

/** Linear in the length of the document. */
export function withoutEmptyElements(html: string): string {
  if (html.search(OPENING) < 0) return html;
  const next = new NextTags(html);
  return html.replace(OPENING, (tag: string, stated: string, at: number) => {
    const name = stated.toLowerCase();
    const end = next.closing(name, at + tag.length);
    if (tag.endsWith('/>')) return end < 0 || next.opening(name, at + tag.length, end) ? '' : tag;
    return IS_RAW.test(name) && end < 0 ? '' : tag;
  });
}

/** Looks ahead for tags; asked with growing positions. */
class NextTags {
  private readonly lower: string;
  private readonly known = new Map<string, number>();

  constructor(html: string) {
    this.lower = html.toLowerCase();
  }

  /** Where the next end tag of this name is; below zero when there is none. */
  closing(name: string, from: number): number {
    return this.next(`</${name}`, from);
  }

  /** Whether another element of this name begins before `end`. */
  opening(name: string, from: number, end: number): boolean {
    const at = this.next(`<${name}`, from);
    return at >= 0 && at < end;
  }

  private next(what: string, from: number): number {
    const known = this.known.get(what);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const at = this.lower.indexOf(what, from);
    this.known.set(what, at);
    return at;
  }
}
