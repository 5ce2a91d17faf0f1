/** Documents made to hang, fill or break a reader of feeds. Each takes some parser of the field seconds, or its life. */

export interface HostileFeed {
  readonly name: string;
  make(): string;
}

const MB = 1_000_000;

const channel = (inside: string) => `<rss version="2.0"><channel><title>Harbour Times</title>${inside}</channel></rss>`;
const item = (inside: string) => channel(`<item><title>Port closes</title><link>/1</link>${inside}</item>`);
const described = (text: string) => item(`<description>${text}</description>`);
const nested = (depth: number) => '<b>'.repeat(depth) + '</b>'.repeat(depth);
const laughs = (levels: number) =>
  Array.from({ length: levels }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

/** Hostile documents by which other feed parsers were measured before. */
const MEASURED_BEFORE: readonly HostileFeed[] = [
  {
    name: 'a billion laughs',
    make: () => `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs(9)}]>${described('&l9;'.repeat(100))}`,
  },
  {
    name: 'entities that blow up quadratically',
    make: () =>
      `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(100_000)}"><!ENTITY b "${'b'.repeat(256)}">]>${described('&a;&b;'.repeat(200_000))}`,
  },
  {
    name: 'an entity from a file',
    make: () => `<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>${described('&a;')}`,
  },
  { name: 'a<p, 50,000 times', make: () => described(`<![CDATA[${'a<p'.repeat(50_000)}]]>`) },
  { name: 'a<p, 500,000 times', make: () => described(`<![CDATA[${'a<p'.repeat(500_000)}]]>`) },
  { name: 'a<p, 500,000 times, as it is', make: () => described('a<p'.repeat(500_000)) },
  { name: '<, 500,000 times', make: () => described('<'.repeat(500_000)) },
  { name: '<!--, 500,000 times', make: () => described('<!--'.repeat(500_000)) },
  { name: '10,000 elements in each other, in an item', make: () => item(nested(10_000)) },
  { name: '10,000 elements in each other, in a text', make: () => described(nested(10_000)) },
  { name: '10,000 elements in each other, in CDATA', make: () => described(`<![CDATA[${nested(10_000)}]]>`) },
  { name: 'a million elements in each other', make: () => described(nested(1 * MB)) },
  {
    name: '54,000 items, 50 MB',
    make: () =>
      channel(
        Array.from(
          { length: 54_000 },
          (_, n) =>
            `<item><title>Port closes</title><link>/${n}</link><description>${'word '.repeat(180)}</description></item>`,
        ).join(''),
      ),
  },
  { name: 'one CDATA section, 50 MB', make: () => described(`<![CDATA[${'word '.repeat(10 * MB)}]]>`) },
  { name: 'a million empty items', make: () => channel('<item/>'.repeat(1 * MB)) },
  { name: 'an attribute never closed, 20 MB', make: () => channel(`<item x="${'y'.repeat(20 * MB)}`) },
  {
    name: '__proto__ and constructor',
    make: () =>
      item('<__proto__><polluted>1</polluted></__proto__><constructor><prototype>x</prototype></constructor>'),
  },
];

const OURS: readonly HostileFeed[] = [
  { name: '<![CDATA[, 500,000 times', make: () => described('<![CDATA['.repeat(500_000)) },
  {
    name: 'CDATA sections cut by closing tags',
    make: () => item('<description><![CDATA[</description>'.repeat(200_000)),
  },
  { name: '<?, 500,000 times', make: () => described('<?'.repeat(500_000)) },
  { name: 'quotes never closed, one in each tag', make: () => described(`<a x='><b y="></b>`.repeat(300_000)) },
  { name: 'tags never finished', make: () => described('<a b c d '.repeat(500_000)) },
  {
    name: '100,000 attributes',
    make: () => item(`<x ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
  },
  { name: 'a million closing tags', make: () => described('</b>'.repeat(1 * MB)) },
  { name: 'a million void tags', make: () => described('<br>'.repeat(1 * MB)) },
  { name: 'a text of 9 MB, escaped', make: () => described('&lt;p&gt;word '.repeat(700_000)) },
  { name: 'a title of 9 MB', make: () => channel(`<item><title>${'word '.repeat(1_800_000)}</title></item>`) },
  {
    name: 'a link of 9 MB',
    make: () => channel(`<item><title>A</title><link>https://a.example/${'a'.repeat(9 * MB)}</link></item>`),
  },
  {
    name: 'a thousand items of 9 kB',
    make: () =>
      channel(
        `<item><title>Port closes</title><description>${'One word after another. '.repeat(375)}</description></item>`.repeat(
          1_000,
        ),
      ),
  },
  { name: '300,000 categories in an item', make: () => item('<category>c</category>'.repeat(300_000)) },
  { name: '300,000 authors in an item', make: () => item('<author>a@a.example (A)</author>'.repeat(200_000)) },
  { name: 'an author of 5 MB', make: () => item(`<author>${'a@'.repeat(2_500_000)}</author>`) },
  { name: 'a date of 5 MB', make: () => item(`<pubDate>${'1 Nov '.repeat(800_000)}</pubDate>`) },
  {
    name: 'namespaces without end',
    make: () => item(`<x ${Array.from({ length: 60 }, (_, n) => `xmlns:p${n}="urn:${n}"`).join(' ')}>`.repeat(250)),
  },
  { name: 'controls of ISO-8859-1, 9 MB', make: () => described('\x85'.repeat(4.5 * MB)) },
  { name: 'UTF-8 encoded twice, 9 MB', make: () => described('Ã©'.repeat(2.2 * MB)) },
  { name: 'quotes without end in JSON', make: () => `{"items":[{"title":"${'\\"{'.repeat(3 * MB)}` },
  { name: 'JSON, a million brackets deep', make: () => '['.repeat(1 * MB) },
  {
    name: 'JSON, 100,000 items',
    make: () => JSON.stringify({ items: Array.from({ length: 100_000 }, (_, id) => ({ id, title: 'Port closes' })) }),
  },
];

export const HOSTILE_FEEDS: readonly HostileFeed[] = [...MEASURED_BEFORE, ...OURS];
