import { expect, test } from 'vitest';
import { putBack } from '../../../../src/news/feed/parse/texts.ts';
import { parseFeed } from '../../../../src/news/feed/parse.ts';

async function itemsOf(items: string) {
  const document = `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>0</title><description>2</description>${items}</channel></rss>`;
  const parsed = await parseFeed(Buffer.from(document), { contentType: null, url: 'https://news.example/feed' });
  return parsed.kind === 'feed' ? parsed.feed : null;
}

test('texts that are numbers stay what they are', async () => {
  const feed = await itemsOf(
    '<item><title>3</title><guid>1</guid><category>2</category><description>0</description><author>4</author></item><item><title>0</title><guid>0</guid></item>',
  );
  expect(feed).toMatchObject({ title: '0', description: '2' });
  expect(feed?.items).toMatchObject([
    { title: '3', guid: '1', categories: ['2'], summary: '0', authors: ['4'] },
    { title: '0', guid: '0', summary: null },
  ]);
});

test('HTML comes out to the letter, with attributes on its element and inside groups, also where it would end a CDATA section', async () => {
  const html = '<p>if (a[b[0]]&gt;1) &amp; more</p> ]]&gt;';
  const feed = await itemsOf(
    `<item><title type="html">A</title><description type="html"><![CDATA[<b>B</b>]]></description></item><item><title></title><media:group><media:title>In a group</media:title><media:description>${html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</media:description></media:group></item>`,
  );
  expect(feed?.items[0]).toMatchObject({ title: 'A', summary: '<b>B</b>' });
  expect(feed?.items[1]).toMatchObject({ title: 'In a group', summary: html });
});

test('a number that stands for no text becomes an empty one', () => {
  const read = { items: [{ 'our:title': ['1', '5', { _: '0', $: { type: 'html' } }, { $: {} }], 'our:guid': ['1'] }] };
  putBack(['zero', 'one'], read);
  expect(read.items[0]).toEqual({
    'our:title': ['one', '', { _: 'zero', $: { type: 'html' } }, { $: {} }],
    'our:guid': ['1'],
  });
});
