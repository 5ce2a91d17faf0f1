import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EMBASSY, MINUTE, openTestNewsroom, WITHDRAWAL } from '../support/newsroom.ts';
import { openPeople, saidIn } from '../support/people.ts';
import type { Page, Script } from '../support/web.ts';

const rss = (title: string, at: number): string =>
  `<rss version="2.0"><channel><title>Courier</title><item><title>${title}</title><link>https://courier.example/${encodeURIComponent(title)}</link><description>${WITHDRAWAL.text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item></channel></rss>`;

test('a feed that refuses conditional requests is asked without validators from then on, also after a restart', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: [EMBASSY] });
  const document: Page = { headers: { etag: '"1"' }, body: rss(WITHDRAWAL.title, newsroom.now()) };
  const script: Script = ({ headers }) => (headers['if-none-match'] ? { status: 412 } : document);
  newsroom.answer('Courier', script);
  await newsroom.round();
  await newsroom.later(61 * MINUTE);
  await newsroom.later(61 * MINUTE);
  await newsroom.restart({ keep: true });
  await newsroom.later(61 * MINUTE);
  const sent = newsroom.web('Courier').requests.map(({ headers }) => headers['if-none-match'] ?? 'none');
  expect(sent).toEqual(['none', '"1"', 'none', 'none', 'none']);
  expect(newsroom.troubles()).toEqual({});
  expect(newsroom.contents()).toHaveLength(1);
});

test('a feed that is packed twice, and says so once, is read', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: [EMBASSY] });
  const body = gzipSync(gzipSync(rss(WITHDRAWAL.title, newsroom.now())));
  newsroom.answer('Courier', { headers: { 'content-encoding': 'gzip' }, body });
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(1);
});

test('a feed that is packed twice, and says so nowhere, is read', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: [EMBASSY] });
  newsroom.answer('Courier', { body: gzipSync(gzipSync(rss(WITHDRAWAL.title, newsroom.now()))) });
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(1);
});

test('a feed whose items cannot be read is failing, and says why', async () => {
  const people = await openPeople({ outlets: ['Courier', 'Herald'] });
  people.newsroom.answer('Herald', {
    body: '<rss version="2.0" xmlns:n="urn:notices"><channel><n:item><n:title>Mill burns</n:title></n:item></channel></rss>',
  });
  await people.newsroom.round();
  expect(saidIn(await people.slash('feed list'))).toMatch(
    /Feeds: 1 failing, 1 working.*\*\*Herald\*\* started failing <t:\d+:R>: this document has items, but none of them could be read/s,
  );
});
