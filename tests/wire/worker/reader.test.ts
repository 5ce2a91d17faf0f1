import { afterEach, expect, test, vi } from 'vitest';
import { viewMessage } from '../../../src/news/alert/view.ts';
import { clean } from '../../../src/news/feed/clean.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { attribute } from '../../../src/news/story/attribute.ts';
import type { Item, Publisher } from '../../../src/news/types.ts';
import { packArticle, unpackArticle } from '../../../src/wire/worker/pack.ts';
import { openReader, type Reader } from '../../../src/wire/worker/reader.ts';
import { placedArticle } from '../../support/articles.ts';
import { PATIENT } from '../../support/time-limits.ts';

const FEED = { url: 'https://example.org/feed', publisher: 'Example Times', homepage: null, language: 'en' };
const script = new URL('../../support/odd-worker.ts', import.meta.url);
let reader: Reader;
afterEach(() => reader?.close());

const read = async (order: string) => {
  const answer = await reader.read({ bytes: Buffer.from(order), contentType: null, url: FEED.url, feed: FEED });
  return answer.kind === 'not a feed' ? answer.reason : answer.kind;
};

test.each([
  ['takes too long', 'spin', 'took longer than 0.2 s to parse'],
  ['breaks the worker', 'crash', 'the parser crashed: a bug of ours'],
  ['needs too much memory', 'eat', 'needs too much memory to parse'],
])('a document that %s fails alone; those before and after it are read', async (_, order, reason) => {
  reader = openReader({ deadline: order === 'spin' ? 200 : 10_000, memory: 32, script });
  expect(await Promise.all(['one', order, 'two'].map(read))).toEqual(['read one', reason, 'read two']);
});

test('the main loop goes on while a document keeps the worker busy', async () => {
  reader = openReader({ deadline: 200, script });
  let turns = 0;
  const counting = setInterval(() => turns++, 1);
  await read('spin');
  clearInterval(counting);
  expect(turns).toBeGreaterThan(2);
});

test('time that the worker does not run in does not count against the document', async () => {
  reader = openReader({ deadline: 100, script });
  expect(await read('wait 500')).toBe('read wait 500');
});

test('a worker that the machine starves is told as busy; the document is no worse for it', async () => {
  reader = openReader({ deadline: 60_000, patience: 300, script });
  expect(await read('wait 3600000')).toBe('busy');
  await vi.waitFor(async () => expect(await read('one')).toBe('read one'), { timeout: PATIENT });
});

test('an article comes out of its packing as it went in', () => {
  const item: Item = {
    guid: '1',
    link: 'https://example.org/1',
    title: 'Harbour closes after storm',
    publishedAt: 0,
    updatedAt: null,
    authors: ['A. Writer'],
    categories: [],
    related: [],
    summary: '<p>The harbour of Ålund closed on Monday. Three ships wait outside.</p>',
    content: null,
    source: null,
    image: null,
  };
  const article = clean(item, ['guid:1'], FEED);
  expect(article.split.teaser.words.length).toBeGreaterThan(5);
  expect(unpackArticle(structuredClone(packArticle(article)))).toEqual(article);
  const empty = clean({ ...item, title: '', summary: null }, ['guid:1'], FEED);
  expect(unpackArticle(structuredClone(packArticle(empty)))).toEqual(empty);
});

test('the real worker makes articles of bytes', async () => {
  reader = openReader();
  const item = '<item><guid>1</guid><link>/1?utm_source=x</link><title>Harbour closes</title></item>';
  const bytes = Buffer.from(
    `<rss version="2.0"><channel><title>Times</title><ttl>30</ttl>${item}${item}</channel></rss>`,
  );
  const answer = await reader.read({ bytes, contentType: 'text/xml', url: FEED.url, feed: FEED });
  expect(answer).toMatchObject({
    kind: 'feed',
    feed: { title: 'Times', ttl: 1_800_000 },
    articles: [{ keys: ['guid:1', 'url:https://example.org/1'], title: 'Harbour closes', publisher: 'Example Times' }],
  });
  expect(answer.kind === 'feed' && answer.articles[0]?.split.title.words.map(({ form }) => form)).toEqual([
    'harbour',
    'closes',
  ]);
  expect(await read('<html><body>Please log in</body></html>')).toMatch(/web page/);
});

const outlet = (name: string): Publisher => ({
  ...{ name, family: name, aka: [], kind: null, country: null, domain: null, state: false, grade: null },
});
const PUBLISHERS = indexPublishers(['Northern Wire', 'Harbour Gazette'].map(outlet));
const text = (title: string, said = '') => ({ publisher: 'Harbour Gazette', title, text: said });
const about = (...texts: ReturnType<typeof text>[]) => ({ texts, publishers: PUBLISHERS });

test('texts that an alert waits for go before the documents that wait', async () => {
  reader = openReader({ script, hurry: PATIENT });
  const done: string[] = [];
  const note = (name: string) => () => done.push(name);
  await Promise.all([
    read('wait 100').then(note('the first document')),
    read('two').then(note('the second document')),
    reader.attribute(about(text('first'))).then(note('the first text')),
    reader.attribute(about(text('second'))).then(note('the second text')),
  ]);
  expect(done).toEqual(['the first document', 'the first text', 'the second text', 'the second document']);
});

test('nobody waits long for them: the worker is told as busy, and goes on with its document', async () => {
  reader = openReader({ script, hurry: 50 });
  const document = read('wait 400');
  expect(await reader.attribute(about(text('spin')))).toMatchObject({ kind: 'busy' });
  expect(await Promise.all([document, read('two')])).toEqual(['read wait 400', 'read two']);
});

test('a text that takes too much CPU time ends its worker; the next gets a new one', async () => {
  reader = openReader({ script, deadline: 200, hurry: PATIENT });
  expect(await reader.attribute(about(text('spin')))).toEqual({
    kind: 'broken',
    reason: 'took longer than 0.2 s to parse',
  });
  expect(await reader.attribute(about(text('crash')))).toMatchObject({ kind: 'broken' });
  expect(await reader.attribute(about(text('one')))).toEqual({ kind: 'attributions', attributions: [] });
});

test('getting ready for alerts waits for documents, and harms nothing when it breaks', async () => {
  reader = openReader({ script });
  const done: string[] = [];
  const note = (name: string) => () => done.push(name);
  await Promise.all([
    read('wait 100').then(note('a document')),
    reader.prepare(PUBLISHERS).then(note('ready')),
    read('two').then(note('another')),
  ]);
  expect(done).toEqual(['a document', 'another', 'ready']);
  await reader.close();
  reader = openReader({ script: new URL('./no-such-worker.ts', import.meta.url) });
  await reader.prepare(PUBLISHERS);
});

test('the real worker attributes texts and makes views as the main thread would, with the publishers sent last', async () => {
  reader = openReader({ hurry: PATIENT });
  await reader.prepare(PUBLISHERS);
  const said = 'The ferry sank off Port Verrin, Northern Wire reported on Monday. Two officials said so.';
  const asked = text('Ferry sinks off Port Verrin', said);
  const attributions = [asked, text('Nothing')].map((one) => attribute(one, PUBLISHERS));
  expect(attributions[0]?.origins).toMatchObject([{ outlet: 'Northern Wire' }]);
  for (let n = 0; n < 2; n++)
    expect(await reader.attribute(about(asked, text('Nothing')))).toEqual({ kind: 'attributions', attributions });
  const others = indexPublishers([]);
  expect(await reader.attribute({ texts: [asked], publishers: others })).toEqual({
    kind: 'attributions',
    attributions: [attribute(asked, others)],
  });

  const reports = [{ ...placedArticle(1, 1, { title: asked.title, text: said }), attribution: attributions[0]! }];
  const alerts = [{ story: 1, channel: '7', message: 1, lead: 1, watches: ['Docks'] }];
  const files = [{ story: { id: 1, reports }, matches: [], alerts }];
  const message = { id: 1, kind: 'alert' as const, channel: '7', watch: 'Docks' };
  const shown = { message, files, watches: [], publishers: PUBLISHERS, defaults: { desk: null, escalate: null } };
  const view = viewMessage(message, files, { ...shown, defaults: () => shown.defaults });
  expect(view).toMatchObject({ kind: 'alert', alert: { headline: asked.title } });
  expect(await reader.view(shown)).toEqual({ kind: 'view', view });
});
