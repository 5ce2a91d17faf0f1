import { describe, expect, it, test } from 'vitest';
import { MINUTE, openTestNewsroom } from '../support/newsroom.ts';
import { openPeople, saidIn } from '../support/people.ts';

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const feed = (fields: string, at: number) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:News="https://www.bing.com/news/search?q=dam&amp;format=rss"><channel><title>Search: dam</title><link>https://agg.example/</link><item><link>https://agg.example/articles/1</link><pubDate>${new Date(at).toUTCString()}</pubDate>${fields}</item></channel></rss>`;
const entry = (title: string, outlet: string, n: number) =>
  `<li><a href="https://agg.example/articles/${n}">${title}</a>&nbsp;&nbsp;<font color="#6f6f6f">${outlet}</font></li>`;
const CHANNEL = '100000000000000001';

test('an aggregator’s list is no summary, alerts nobody by itself, and stands under All reports', async () => {
  const watches = [
    { name: 'Dams', terms: 'dam', channel: CHANNEL },
    { name: 'Schools', terms: 'school', channel: CHANNEL },
  ];
  const people = await openPeople({ outlets: ['Courier'], watches });
  const list = `<ol>${entry('Dam breaks above Ardun', 'Ardun Post', 1)}${entry('School of Tesmar is under water', 'Karsk Times', 2)}</ol>`;
  const source = '<source url="https://post.example">Ardun Post</source>';
  const item = `<title>Dam breaks above Ardun - Ardun Post</title>${source}<description>${escaped(list)}</description>`;
  people.newsroom.answer('Courier', { body: feed(item, people.newsroom.now() - MINUTE) });
  await people.newsroom.round();
  expect(people.newsroom.contents()).toEqual(['Dams · Dam breaks above Ardun']);
  const [alert] = people.newsroom.messages();
  expect(alert!.embeds[0]).toMatchObject({ author: { name: 'Ardun Post' }, title: 'Dam breaks above Ardun' });
  expect(alert!.embeds[0]!.description ?? '').not.toContain('School');
  const shown = saidIn(await people.slash('stories show', { story: '1' }));
  expect(shown).toContain('**Karsk Times** (listed by an aggregator, not read): School of Tesmar is under water');
  expect(shown).not.toMatch(/Rests on[^\n]*2/);
});

describe('the credit of an aggregator’s item goes to the publisher', () => {
  it.each([
    ['by source, as Google and Yahoo have it', '<source url="https://www.ardunpost.example/">Ardun Post</source>'],
    ['by News:Source, as Bing and MSN have it', '<News:Source>Ardun Post</News:Source>'],
    ['by the publishing company of its media', '<media:credit role="publishing company">Ardun Post</media:credit>'],
  ])('%s', async (_, fields) => {
    const newsroom = await openTestNewsroom({
      outlets: ['Courier'],
      watches: [{ name: 'Dams', terms: 'dam', channel: CHANNEL }],
    });
    const text = '<description>Water rose to the roofs of the lower town within an hour.</description>';
    const item = `<title>Dam breaks above Ardun</title>${fields}${text}`;
    newsroom.answer('Courier', { body: feed(item, newsroom.now() - MINUTE) });
    await newsroom.round();
    expect(newsroom.messages()[0]!.embeds[0]!.author).toEqual({ name: 'Ardun Post' });
  });

  it('and not to a photographer whom its media credit', async () => {
    const newsroom = await openTestNewsroom({
      outlets: ['Courier'],
      watches: [{ name: 'Dams', terms: 'dam', channel: CHANNEL }],
    });
    const item = '<title>Dam breaks above Ardun</title><media:credit role="photographer">Ana Lund</media:credit>';
    newsroom.answer('Courier', { body: feed(item, newsroom.now() - MINUTE) });
    await newsroom.round();
    expect(newsroom.messages()[0]!.embeds[0]!.author).toEqual({ name: 'Courier' });
  });
});
