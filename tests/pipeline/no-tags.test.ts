/** Whatever markup a feed holds, and however it is escaped or broken: no tag of it reaches Discord. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import { openTestNewsroom, TWELVE } from '../support/newsroom.ts';

const INLINE = ['a', 'b', 'cite', 'code', 'del', 'em', 'font', 'i', 'mark', 's', 'span', 'strong', 'sub', 'sup', 'u'];
const BLOCKS = ['blockquote', 'div', 'h2', 'li', 'p', 'pre', 'section', 'table', 'td', 'ul'];
const UNREAD = ['iframe', 'noscript', 'object', 'script', 'style', 'svg', 'textarea', 'video'];
const VOID = ['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'];
/** What no HTML has, and a text may be about. */
const SHOWN = ['Widget', 'T', 'yourname'];

const IN_LOWER_CASE = SHOWN.map((one) => one.toLowerCase());

const attributes = fc.constantFrom(
  '',
  ' class="x"',
  ' style="display:none"',
  ` href="https://a.test/?a=1&b=2" title='>'`,
  ' onclick=go()',
  ' hidden',
);
const word = fc.constantFrom('calm', 'sea', 'ferry 12', 'x < y', 'AT&T', 'two  blanks', '“quoted”');
const name = (names: readonly string[]) =>
  fc.constantFrom(...names).chain((one) => fc.constantFrom(one, one.toUpperCase()));

/** Markup as an author meant it, well formed or not. */
const markup = fc.oneof(
  fc
    .tuple(name([...INLINE, ...BLOCKS]), attributes, word)
    .map(([tag, rest, text]) => `<${tag}${rest}>${text}</${tag}>`),
  fc.tuple(name([...INLINE, ...BLOCKS]), attributes, word).map(([tag, rest, text]) => `<${tag}${rest}>${text}`),
  fc.tuple(name([...INLINE, ...BLOCKS]), word).map(([tag, text]) => `${text}</${tag}>`),
  fc.tuple(name(UNREAD), attributes, word).map(([tag, rest, text]) => `<${tag}${rest}>${text}</${tag}>`),
  fc.tuple(name([...UNREAD, ...VOID]), attributes).map(([tag, rest]) => `<${tag}${rest}/>`),
  fc.tuple(name(VOID), attributes).map(([tag, rest]) => `<${tag}${rest}>`),
  fc.constantFrom(
    '<!-- a note -->',
    '<!-- open',
    '<![CDATA[calm]]>',
    '<?php echo 1 ?>',
    '<!doctype html>',
    '<o:p></o:p>',
  ),
  fc.constantFrom(...SHOWN).map((one) => `<${one}>`),
  word,
);

const FORMATTING = new Set([...INLINE, 'p', 'div', 'h2', 'li', 'ul', 'br', 'hr', 'img', 'wbr']);
/** In a headline, an element that formats nothing, has no values and no end is what the headline is about: `Why <script> waits`. */
const headlineMarkup = markup.filter((one) => {
  const [, tag = '', rest = ''] = /^<([a-z]\w*)([^>]*)>/i.exec(one) ?? [];
  return (
    tag === '' || one.includes('</') || rest.includes('=') || SHOWN.includes(tag) || FORMATTING.has(tag.toLowerCase())
  );
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** How markup is put into XML. What is escaped twice is shown as text. */
const PUT = {
  escaped,
  cdata: (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]&gt;')}]]>`,
  raw: (text: string) => text,
} as const;

const some = (pieces: fc.Arbitrary<string>) => fc.array(pieces, { maxLength: 3 }).map((all) => all.join(' '));
const aroundBy = (pieces: fc.Arbitrary<string>) =>
  fc.record({
    before: some(pieces),
    behind: some(pieces),
    put: fc.constantFrom(...(Object.keys(PUT) as (keyof typeof PUT)[])),
  });
const around = aroundBy(markup);
const item = fc.record({
  title: aroundBy(headlineMarkup),
  description: around,
  content: around,
  author: around,
  category: around,
  source: around,
});

function element(
  name: string,
  { before, behind, put }: { before: string; behind: string; put: keyof typeof PUT },
  text: string,
) {
  return `<${name}>${PUT[put](`${before} ${text} ${behind}`)}</${name}>`;
}

/** All strings that a reader may see. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    /^(?:id|url|custom_id|proxy_url)$/.test(key) ? [] : stringsOf(one),
  );
}

/** Times and mentions. */
const DISCORDS_OWN = /<t:\d+(?::\w)?>|<[#@][&!]?\d+>/g;
const TAG = /<[/!?]?([a-z][\w:-]*)(?:\s[^<>]*)?\/?>|<!--|<!\[CDATA|\]\]>/gi;

test('no message holds a tag, but those that a text is about', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 12, maxLength: 12 }), async (fields) => {
      const watches = [{ name: 'Embassies', terms: 'embassy', channel: CHANNEL }];
      const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches });
      const date = new Date(newsroom.now() - 60_000).toUTCString();
      const rows = fields.map((field, at) => {
        const { title, text } = TWELVE[at]!;
        const parts = [
          element('title', field.title, title),
          element('description', field.description, text),
          element('content:encoded', field.content, `<p>${text}</p>`),
          element('dc:creator', field.author, 'Ana Lund'),
          element('category', field.category, 'Sea'),
          element('source', field.source, 'Bell'),
        ];
        return `<item>${parts.join('')}<link>https://c.test/${at}</link><pubDate>${date}</pubDate></item>`;
      });
      newsroom.answer('Courier', {
        body: `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title>${rows.join('')}</channel></rss>`,
      });
      await newsroom.round();
      read += newsroom.messages().length;
      for (const text of newsroom.messages().flatMap(stringsOf))
        for (const [tag, shown] of text.replace(DISCORDS_OWN, '').matchAll(TAG))
          expect(IN_LOWER_CASE, `${tag} in ${text}`).toContain(shown?.toLowerCase());
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(read).toBeGreaterThan(60);
});
