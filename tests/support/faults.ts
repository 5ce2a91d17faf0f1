/**
 * What goes wrong with feeds on their way: each fault takes a whole document and spoils it as real life does. The first twelve
 * are those that parsers were measured by before this project began; the others are ours, in their manner.
 */
import { gzipSync } from 'node:zlib';

export interface Fault {
  readonly name: string;
  /** The spoiled document: text, to be sent as UTF-8, or bytes. Unchanged or null where it has nothing that could be spoiled so. */
  spoil(document: string): string | Uint8Array | null;
  /** What the fault itself overwrites, so that it need not come out as it was. */
  readonly overwrites?: 'title' | 'link' | 'date';
  /** Which of the items are left; all, where this says nothing. */
  left?(document: string, items: number): { readonly from: number; readonly to: number };
}

type Change = (text: string) => string;

// ── Where things stand in a document ──────────────────────────────────────────────────────────────────────────────────

const ITEM = /<((?:[\w.-]+:)?(?:item|entry))(?=[\s>])[^>]*>[\s\S]*?<\/\1\s*>/gi;
const OPENING = /^<[^<>]*>/;
const CLOSING = /<\/[^<>]*>$/;
const QUOTED = `(?:"[^"]*"|'[^']*')`;
const TEXTS = 'description|content:encoded|summary|content';
const DATES = 'pubDate|published|updated|dc:date|issued';

const itemsIn = (document: string) => [...document.matchAll(ITEM)];
const inEachItem = (document: string, change: Change) => document.replace(ITEM, change);

/** Changes the item in the middle, so that others stand before and behind it. */
function inOneItem(document: string, change: Change): string | null {
  const items = itemsIn(document);
  const item = items[Math.floor(items.length / 2)];
  if (!item) return null;
  return document.slice(0, item.index) + change(item[0]) + document.slice(item.index + item[0].length);
}

/** Changes what an item says in one of these elements. */
function inside(names: string, change: Change): Change {
  const element = new RegExp(`(<(?:${names})(?:\\s[^<>]*[^<>/])?>)([\\s\\S]*?)(</(?:${names})>)`, 'i');
  return (item) => item.replace(element, (_, open, text, close) => open + change(text) + close);
}

const without30 = (document: string) => document.slice(Math.floor(document.length * 0.3));
const cutAt60 = (document: string) => document.slice(0, Math.floor(document.length * 0.6));

// ── How words are written ─────────────────────────────────────────────────────────────────────────────────────────────

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** CDATA as escaped text, so that what is added stands in markup. */
const uncovered = (text: string) => text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, words: string) => escaped(words));
const covered = (text: string) => (text.includes('<![CDATA[') ? text : `<![CDATA[${unescaped(text)}]]>`);

/** What windows-1252 has above ASCII. */
const WESTERN = new Map(
  Array.from({ length: 128 }, (_, n) => [new TextDecoder('windows-1252').decode(Uint8Array.of(128 + n)), 128 + n]),
);
const isWestern = (text: string) =>
  /[^\0-\x7f]/.test(text) && [...text].every((one) => one < '\x80' || WESTERN.has(one));
const inWestern = (text: string) => Uint8Array.from([...text], (one) => WESTERN.get(one) ?? one.charCodeAt(0));

/** The first item that can be written in windows-1252, and shows it. */
function oneItemInWestern(document: string): Uint8Array | null {
  const item = itemsIn(document).find(([text]) => isWestern(text));
  if (!item) return null;
  const end = item.index + item[0].length;
  return Buffer.concat([
    Buffer.from(document.slice(0, item.index)),
    inWestern(item[0]),
    Buffer.from(document.slice(end)),
  ]);
}

function inChunks(document: string): Uint8Array {
  const bytes = Buffer.from(document);
  const chunks = Array.from({ length: Math.ceil(bytes.length / 8_000) }, (_, n) =>
    bytes.subarray(n * 8_000, (n + 1) * 8_000),
  );
  return Buffer.concat(
    [...chunks, Buffer.alloc(0)].flatMap((one) => [
      Buffer.from(`${one.length.toString(16)}\r\n`),
      one,
      Buffer.from('\r\n'),
    ]),
  );
}

const ATTRIBUTE = /(\s[\w:.-]+=)"([^"<>\s]*)"/g;
const curled: Change = (item) => item.replace(ATTRIBUTE, '$1“$2”');

// ── The faults ────────────────────────────────────────────────────────────────────────────────────────────────────────

const PHP_NOTICE =
  '<br />\n<b>Notice</b>:  Undefined index: lang in <b>/srv/www/feed.php</b> on line <b>12</b><br />\n';
const BROKEN_PAGE =
  '<!DOCTYPE html><html><head><title>Not found</title><script>if (a<b && c>"d) {}</script><link rel=alternate href=/x></head>' +
  "<body><div class='a>Sorry</div></body></html>";
const ADVERTISING =
  '<script type="text/javascript">for (i=0;i<n && "x>y";i++) document.write(\'<a href="\')</script>\n<!-- ad --><div class="x>\n';

/** Twelve faults by which other feed parsers were measured before. */
export const MEASURED_BEFORE: readonly Fault[] = [
  {
    name: 'bare & in link',
    overwrites: 'link',
    spoil: (document) =>
      inEachItem(document, (item) =>
        item.replace(
          /(<link>(?:<!\[CDATA\[)?|<link\b[^>]*\bhref=["'])([^<"'\]]+)/gi,
          (_, open, link) => `${open}${unescaped(link)}&a=1&copy=2`,
        ),
      ),
  },
  {
    name: 'undefined entity, &#0;',
    spoil: (document) =>
      inEachItem(
        document,
        inside(TEXTS, (text) => `${uncovered(text)} &nosuch; &#0; &#xFFFFFFFF; &nbsp; &rsquo`),
      ),
  },
  { name: 'PHP notice before XML', spoil: (document) => PHP_NOTICE + document },
  {
    name: 'unescaped <br>',
    spoil: (document) =>
      inEachItem(
        document,
        inside(TEXTS, (text) => `${uncovered(text)}<br>one line<br>and another<p>a paragraph`),
      ),
  },
  {
    name: 'unquoted attribute',
    spoil: (document) =>
      document.replace(/(<(?:link|guid|enclosure|category|media:\w+|entry|item)\b[^>]*?=)"([^"\s>]+)"/gi, '$1$2'),
  },
  {
    name: 'truncated at 60 %',
    spoil: cutAt60,
    left: (document) => ({ from: 0, to: itemsIn(cutAt60(document)).length }),
  },
  { name: 'cut in last tag', spoil: (document) => document.trimEnd().slice(0, -3) },
  {
    name: 'one bad date',
    overwrites: 'date',
    spoil: (document) =>
      inOneItem(
        document,
        inside(DATES, () => 'Some time ago, 99:99'),
      ),
  },
  {
    name: 'empty <link/> in Atom',
    spoil: (document) => document.replaceAll('</entry>', '<link/></entry>'),
  },
  { name: 'UPPERCASE tags', spoil: (document) => document.replace(/<\/?[a-z][\w:.-]*/gi, (tag) => tag.toUpperCase()) },
  {
    name: 'no version attribute',
    spoil: (document) => document.replace(new RegExp(`(<rss\\b[^>]*?)\\sversion=${QUOTED}`, 'i'), '$1'),
  },
  { name: 'item not closed', spoil: (document) => inOneItem(document, (item) => item.replace(CLOSING, '')) },
];

export const OURS: readonly Fault[] = [
  {
    name: 'everything escaped twice',
    spoil: (document) => inEachItem(document, (item) => uncovered(item).replaceAll('&', '&amp;')),
  },
  {
    name: 'whole document escaped',
    spoil: (document) => `<string xmlns="http://tempuri.org/">${escaped(document)}</string>`,
  },
  { name: 'one item in windows-1252', spoil: oneItemInWestern },
  { name: 'UTF-16 without a word on it', spoil: (document) => Buffer.from(document, 'utf16le') },
  {
    name: 'byte-order marks everywhere',
    spoil: (document) =>
      `\ufeff\ufeff${inEachItem(document, (item) => `\ufeff${item.replace(/(<(?:title|link|guid|id|pubDate|updated)[^>/]*>)/gi, '$1\ufeff')}`)}`,
  },
  {
    name: 'control characters',
    spoil: (document) =>
      inEachItem(document, (item) =>
        item
          .replace(/(<(?:title|link|guid|id|pubDate|updated)(?:\s[^>/]*)?>)/gi, '$1\0\b\u001b')
          .replaceAll('</', '\v</'),
      ),
  },
  { name: 'packed once more', spoil: (document) => gzipSync(document) },
  { name: 'sizes of chunks left in', spoil: inChunks },
  {
    name: 'CDATA end inside CDATA',
    spoil: (document) =>
      inEachItem(
        document,
        inside(TEXTS, (text) => covered(text).replace(/\]\]>$/, ' a[b[0]]]> 1 <b>x</b><br> & <![CDATA[d]]> e]]>')),
      ),
  },
  {
    name: 'CDATA never closed',
    spoil: (document) =>
      inOneItem(
        document,
        inside(TEXTS, (text) => covered(text).replaceAll(']]>', '')),
      ),
  },
  {
    name: 'CDATA in lower case',
    spoil: (document) => document.replaceAll('<![CDATA[', '<![cdata['),
  },
  {
    name: 'closing quote missing',
    spoil: (document) =>
      inOneItem(document, (item) =>
        item
          .replace(/(<(?:guid|link|category|media:\w+|enclosure|entry|item)\b[^>]*=")([^"]*)"\s*(\/?>)/i, '$1$2$3')
          .replace(/<title>/i, '<title type="html>'),
      ),
  },
  {
    name: 'attributes given twice',
    spoil: (document) => document.replace(new RegExp(`(<[\\w:.-]+)(\\s[\\w:.-]+=${QUOTED})`, 'g'), '$1$2$2'),
  },
  {
    name: 'stray </div>, </channel>, </rss>',
    spoil: (document) =>
      inOneItem(
        inEachItem(
          document,
          (item) => `</div></p>${item.replace(/<\/title>/i, '</title></div></channel></span>')}</td>`,
        ),
        (item) => `</channel></rss>${item}`,
      ),
  },
  {
    name: 'comments badly closed',
    spoil: (document) =>
      inEachItem(document, (item) =>
        item.replace(/<title/i, '<!-- new -- or not? -- --><!-- cached -- ><!-- x --!><title'),
      ),
  },
  {
    name: 'comment never closed',
    spoil: (document) => inOneItem(document, (item) => item.replace(/<title/i, '<!-- cached <title')),
  },
  { name: 'cut, and sent again', spoil: (document) => cutAt60(document) + document },
  { name: 'web page behind XML', spoil: (document) => document + BROKEN_PAGE },
  { name: 'script before XML', spoil: (document) => ADVERTISING + document },
  {
    name: 'warning inside an item',
    spoil: (document) =>
      inOneItem(document, (item) =>
        item.replace(
          /<(?=(?:pubDate|updated|published|guid|id|description)\b)/i,
          `${PHP_NOTICE.replace('index', '"index')}<`,
        ),
      ),
  },
  {
    name: 'namespaces not declared',
    spoil: (document) => document.replace(new RegExp(`\\sxmlns:[\\w.-]+=${QUOTED}`, 'g'), ''),
  },
  {
    name: 'a wrong namespace for all',
    spoil: (document) =>
      document.replace(/<(?:rss|feed|rdf:RDF)\b[^>]*>/i, (root) =>
        root.replace(new RegExp(`\\sxmlns=${QUOTED}`), '').replace(/>$/, ' xmlns="http://www.w3.org/1999/xhtml">'),
      ),
  },
  { name: 'no item closed', spoil: (document) => inEachItem(document, (item) => item.replace(CLOSING, '')) },
  { name: 'item not opened', spoil: (document) => inOneItem(document, (item) => item.replace(OPENING, '')) },
  {
    name: 'lone < and > in titles',
    overwrites: 'title',
    spoil: (document) =>
      inEachItem(
        document,
        inside('title', (text) => `${uncovered(text)} <3 > 2, x<y and a <b 5 < 6`),
      ),
  },
  {
    name: 'tags without their >',
    spoil: (document) =>
      inOneItem(document, (item) =>
        item
          .replace(/<\/title>/i, '</title')
          .replace(/<\/(link|guid|id)>/i, '</$1')
          .replace(/<pubDate>/i, '<pubDate '),
      ),
  },
  {
    name: 'tags without their <',
    spoil: (document) =>
      inOneItem(document, (item) =>
        item
          .replace(/<(?=title[\s>])/i, '')
          .replace(/<(?=\/(?:link|guid|id)>)/i, '')
          .replace(/<(?=(?:pubDate|updated|dc:date)>)/i, ''),
      ),
  },
  {
    name: 'groups never closed',
    spoil: (document) => document.replace(/<\/(?:image|author|source|itunes:owner|media:\w+)>/gi, ''),
  },
  {
    name: 'closing tags misspelt',
    spoil: (document) =>
      inEachItem(document, (item) =>
        item
          .replace(/<\/description>/i, '</descripton>')
          .replace(/<\/title>/i, '</titel>')
          .replace(/<\/summary>/i, '</sumary>'),
      ),
  },
  {
    name: 'opening tags for closing ones',
    spoil: (document) => inEachItem(document, (item) => item.replace(/<\/(?=(?:title|pubDate|updated)>)/gi, '<')),
  },
  {
    name: 'beginning lost',
    spoil: without30,
    left: (document, items) => ({ from: items - itemsIn(without30(document)).length, to: items }),
  },
  { name: 'quotes “curled”', spoil: (document) => inEachItem(document, curled) },
  {
    name: 'quotes with a backslash',
    spoil: (document) => inEachItem(document, (item) => item.replace(ATTRIBUTE, '$1\\"$2\\"')),
  },
  {
    name: 'attributes without a value',
    spoil: (document) =>
      inEachItem(document, (item) => item.replace(/<(title|link|guid|id)(?=[\s>])/gi, '<$1 nowrap data-x=')),
  },
  {
    name: 'closing tags twice',
    spoil: (document) => inEachItem(document, (item) => item.replace(/<\/[\w:.-]+>/g, '$&$&')),
  },
  {
    name: 'written anew as HTML',
    spoil: (document) =>
      `<html><head></head><body>${inEachItem(document, (item) => item.replace(/<\/link>/gi, '').replace(/<link(?=\s)([^>]*?)\s*\/>/gi, '<link$1>'))}</body></html>`,
  },
];
