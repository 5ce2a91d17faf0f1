import { expect, test } from 'vitest';
import { openTestNewsroom, pageOf, WITHDRAWAL } from '../support/newsroom.ts';

test('a feed whose row names no publisher is credited by its own title, not by its address', async () => {
  const newsroom = await openTestNewsroom({ unnamed: ['Courier'] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.messages()[0]!.embeds[0]!.author!.name).toBe('Courier');
});

test('an outlet that only feeds.yaml names is found in texts that credit it', async () => {
  const newsroom = await openTestNewsroom({
    outlets: ['Courier', 'Quarrel Bay Sentinel'],
    unlisted: ['Quarrel Bay Sentinel'],
  });
  newsroom.publish('Courier', {
    ...WITHDRAWAL,
    text: `${WITHDRAWAL.text.split(',')[0]}, Quarrel Bay Sentinel reported.`,
  });
  await newsroom.round();
  expect(newsroom.field(newsroom.messages()[0]!, 'First')).toContain('**Quarrel Bay Sentinel**, relayed by Courier');
});

/** A page whose JSON-LD names who wrote it. */
const page = (linked: object) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...linked })}</script></head><body><article><h1>${WITHDRAWAL.title}</h1><p>Aldmere withdraws half of its embassy staff from Karvel, officials said.</p><p>The last ferry with 40 diplomats on board left the harbour before dawn, and the embassy of Aldmere in Karvel has been dark since then.</p></article></body></html>`,
});
const TEASED = { ...WITHDRAWAL, text: 'Aldmere withdraws half of its embassy staff from Karvel, officials said.' };

test.each([
  ['the organisation that the page’s JSON-LD names as its source', { sourceOrganization: { name: 'Herald' } }],
  ['the outlet that it names as its author', { author: { '@type': 'Organization', name: 'Herald' } }],
  ['the outlet beside its author', { author: { '@type': 'Person', name: 'Ilse Torvald / Herald' } }],
])('an article belongs to %s', async (_, linked) => {
  const newsroom = await openTestNewsroom({ pages: true });
  newsroom.publish('Courier', TEASED);
  newsroom.page('Courier', pageOf(WITHDRAWAL), page(linked));
  await newsroom.round();
  expect(newsroom.field(newsroom.messages()[0]!, 'First')).toContain('**Herald**, relayed by Courier');
});
