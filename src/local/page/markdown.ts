import { linkElement, make } from './dom.ts';
import { timeElement } from './time.ts';

/** The name for a mention: `@` user, `@&` role or `#` channel. */
export type NameOf = (kind: string, id: string) => string;

type Rule = [RegExp, (found: RegExpExecArray, inside: (text: string) => Node[], nameOf: NameOf) => Node];

const MAX_DEPTH = 8;

// Each rule is tried at the start of the remaining text, and the first match wins. Bounded repetitions keep them linear.
const RULES: Rule[] = [
  [/^\\([\\`*_{}[\]()#+\-.!|~<>@:])/, (found) => text(found[1]!)],
  [/^```(?:\w{1,20}\n)?([^`]{1,4000})```/, (found) => make('pre', {}, make('code', {}, found[1]!.trim()))],
  [/^`([^`\n]{1,1000})`/, (found) => make('code', {}, found[1]!)],
  [
    /^\[((?:[^[\]\\]|\\.){1,500})\]\(<?(https?:\/\/[^\s)>]{1,2000})>?\)/,
    (found, inside) => linkElement(found[2]!, ...inside(found[1]!)),
  ],
  [/^<(https?:\/\/[^\s>]{1,2000})>/, (found) => linkElement(found[1]!, found[1]!)],
  [/^https?:\/\/[^\s<>]{1,2000}[^\s<>.,:;!?)"'*_]/, (found) => linkElement(found[0], found[0])],
  [/^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/, (found) => timeElement(Number(found[1]) * 1000, found[2])],
  [
    /^<(@!?|@&|#)(\d{1,20})>/,
    (found, _inside, nameOf) => make('span', { className: 'mention' }, nameOf(found[1]!, found[2]!)),
  ],
  [/^<\/([\w -]{1,100}):\d{1,20}>/, (found) => make('span', { className: 'mention' }, `/${found[1]}`)],
  [/^@(?:everyone|here)\b/, (found) => make('span', { className: 'mention' }, found[0])],
  [/^\*\*((?:[^*\\]|\\.|\*(?!\*)){1,2000})\*\*/, (found, inside) => make('strong', {}, ...inside(found[1]!))],
  [/^__((?:[^_\\]|\\.|_(?!_)){1,2000})__/, (found, inside) => make('u', {}, ...inside(found[1]!))],
  [/^~~((?:[^~\\]|\\.){1,2000})~~/, (found, inside) => make('s', {}, ...inside(found[1]!))],
  [/^\*((?:[^*\\\s]|\\.)(?:[^*\\]|\\.){0,2000})\*/, (found, inside) => make('em', {}, ...inside(found[1]!))],
  [/^_((?:[^_\\]|\\.){1,2000})_(?!\w)/, (found, inside) => make('em', {}, ...inside(found[1]!))],
  [
    /^\|\|((?:[^|\\]|\\.){1,2000})\|\|/,
    (found, inside) => make('span', { className: 'spoiler', tabIndex: 0 }, ...inside(found[1]!)),
  ],
  [/^\n/, () => make('br')],
];

const PLAIN = /^(?:[^\\`*_[\]<>h@~|\n]+|[\s\S])/u;
const text = (value: string) => document.createTextNode(value);

/** Renders Discord's inline markdown. */
export function inline(source: string, nameOf: NameOf, depth = 0): Node[] {
  if (depth > MAX_DEPTH) return [text(source)];
  const nodes: Node[] = [];
  const inside = (inner: string) => inline(inner, nameOf, depth + 1);
  for (let rest = source; rest !== ''; ) {
    const [length, node] = next(rest, inside, nameOf);
    nodes.push(node);
    rest = rest.slice(length);
  }
  return nodes;
}

function next(rest: string, inside: (text: string) => Node[], nameOf: NameOf): [number, Node] {
  for (const [pattern, node] of RULES) {
    const found = pattern.exec(rest);
    if (found) return [found[0].length, node(found, inside, nameOf)];
  }
  const plain = PLAIN.exec(rest)![0];
  return [plain.length, text(plain)];
}

/** Discord takes spaces before the mark of small text, as before that of a list item. */
const BLOCK = /^(#{1,3}| {0,20}-#|>| {0,4}[-*]|\d{1,3}\.) (.*)$/;

/** A quote or a list item may hold small text. */
function within(source: string, nameOf: NameOf): Node[] {
  const small = /^-# (.*)$/.exec(source);
  return small ? [make('small', {}, ...inline(small[1]!, nameOf))] : inline(source, nameOf);
}

/** Renders Discord's markdown including headings, subtext, quotes and lists. */
export function markdown(source: string, nameOf: NameOf): HTMLElement {
  const body = make('div', { className: 'markup' });
  const paragraphs: string[] = [];
  const flush = () => {
    if (paragraphs.length > 0) body.append(make('div', {}, ...inline(paragraphs.splice(0).join('\n'), nameOf)));
  };
  for (const line of source.split('\n')) {
    const block = BLOCK.exec(line);
    if (!block || source.includes('```')) {
      paragraphs.push(line);
      continue;
    }
    flush();
    const made = blockOf(block[1]!, within(block[2]!, nameOf));
    // Indented small text belongs to the list item above it.
    if (made.tagName === 'SMALL' && line.startsWith(' ') && body.lastElementChild?.matches('.item, .nested'))
      made.className = 'nested';
    body.append(made);
  }
  flush();
  return body;
}

function blockOf(mark: string, children: Node[]): HTMLElement {
  if (mark === '>') return make('blockquote', {}, ...children);
  if (mark.endsWith('-#')) return make('small', {}, ...children);
  if (mark.startsWith('#')) return make(`h${mark.length + 1}` as 'h2', {}, ...children);
  return make(
    'div',
    { className: mark.startsWith(' ') ? 'item nested' : 'item' },
    make('span', { className: 'mark' }, /\d/.test(mark) ? mark : '•'),
    make('span', {}, ...children),
  );
}
