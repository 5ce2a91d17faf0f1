import { expect, test } from 'vitest';
import type { AppEvent } from '../../src/app/log/events.ts';
import { readWantedPages } from '../../src/pipeline/wanted-pages.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings, placedArticle } from '../support/articles.ts';
import { CHANNEL } from '../support/discord.ts';
import {
  HOUR,
  MINUTE,
  openTestNewsroom,
  pageOf,
  ROCKETS,
  type TestItem,
  type TestNewsroom,
  WITHDRAWAL,
} from '../support/newsroom.ts';
import { openTimeLimits } from '../support/time-limits.ts';

const TEASED: TestItem = {
  ...WITHDRAWAL,
  text: 'Aldmere withdraws half of its embassy staff from Karvel, officials said.',
};
const MORE = [
  'Aldmere withdraws half of its embassy staff from Karvel, officials said.',
  'Harbour Gazette first reported on Tuesday that families of embassy staff had been told to pack their bags.',
  'The last ferry with 40 diplomats on board left the harbour before dawn, the port authority of Karvel said on Wednesday.',
];

const html = (title: string, paragraphs: readonly string[]) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`,
});
const PAGE = pageOf(WITHDRAWAL);

const asked = (newsroom: TestNewsroom, outlet = 'Courier') =>
  newsroom
    .web(outlet)
    .requests.map(({ path }) => path)
    .filter((path) => !path.endsWith('.xml'));
const notes = (told: readonly AppEvent[]) => told.flatMap((one) => (one.kind === 'page' ? [one.page.note] : []));
/** A host whose robots.txt is known, and lets us in. */
const welcoming = (origin: string, now: number) => ({ origin, robots: '', robotsUntil: now + HOUR, restUntil: 0 });
const summary = (newsroom: TestNewsroom) => newsroom.messages()[0]?.embeds[0]?.description ?? '';

test('the page of a teased article is read before its alert, which shows its sentences and its origin', async () => {
  const newsroom = await openTestNewsroom({ pages: true });
  newsroom.publish('Courier', TEASED);
  newsroom.page('Courier', PAGE, html(WITHDRAWAL.title, MORE));
  await newsroom.round();
  expect(asked(newsroom)).toEqual(['/robots.txt', `/${PAGE}`]);
  expect(notes(newsroom.events)).toEqual([{ kind: 'read' }]);
  expect(summary(newsroom)).toContain('The last ferry with 40 diplomats');
  expect(newsroom.field(newsroom.messages()[0]!, 'First')).toMatch(/^\*\*Harbour Gazette\*\*, relayed by Courier/);
  expect(newsroom.calls('PATCH')).toBe(0);
});

test('what was read of a page stands while its feed tells the same, and is read again when the feed tells otherwise', async () => {
  const newsroom = await openTestNewsroom({ pages: true });
  newsroom.publish('Courier', TEASED);
  newsroom.page('Courier', PAGE, html(WITHDRAWAL.title, MORE));
  await newsroom.round();
  await newsroom.later();
  expect(asked(newsroom)).toHaveLength(2);

  const item = {
    ...TEASED,
    page: PAGE,
    text: 'Aldmere withdraws all of its embassy staff from Karvel, officials said.',
  };
  newsroom.page(
    'Courier',
    PAGE,
    html(WITHDRAWAL.title, [
      item.text,
      ...MORE.slice(1),
      'Ambassador Ilse Torvald left on the last ferry, the ministry said later on Wednesday.',
    ]),
  );
  newsroom.republish('Courier', item);
  await newsroom.later();
  await newsroom.later();
  expect(asked(newsroom)).toEqual(['/robots.txt', `/${PAGE}`, `/${PAGE}`]);
  const [report] = (await newsroom.store.storyFile(1))!.story.reports;
  expect(report).toMatchObject({ teaser: item.text, page: { kind: 'read' } });
  expect(report!.text).toContain('Ambassador Ilse Torvald left on the last ferry');
});

test('an unmatched report that joins a story with a match gets its page afterwards, and the alert its origin', async () => {
  const newsroom = await openTestNewsroom({ pages: true });
  newsroom.publish('Courier', {
    ...WITHDRAWAL,
    text: `${WITHDRAWAL.text}\n\n${WITHDRAWAL.text}\n\n${'Long. '.repeat(200)}`,
  });
  await newsroom.round();
  const path = pageOf(ROCKETS);
  newsroom.publish('Herald', ROCKETS);
  newsroom.page(
    'Herald',
    path,
    html(ROCKETS.title, [
      ROCKETS.text,
      'Harbour Gazette reported that the rockets came from the hills north of the town, where nobody lives.',
    ]),
  );
  await newsroom.later();
  await newsroom.later();
  expect(asked(newsroom, 'Herald')).toEqual(['/robots.txt', `/${path}`]);
  const { reports } = (await newsroom.store.storyFile(1))!.story;
  expect(reports.map(({ page }) => page)).toEqual([null, { kind: 'read' }]);
  expect(reports[1]!.attribution?.origins.map(({ outlet }) => outlet)).toEqual(['Harbour Gazette']);
  expect(newsroom.calls('PATCH')).toBeGreaterThan(0);
});

test('a page that is too slow costs its alert nothing but the time it is given', async () => {
  const time = openTimeLimits();
  const newsroom = await openTestNewsroom({ pages: true, timeLimit: time.limit });
  await newsroom.store.saveHost(welcoming(newsroom.web('Courier').base, newsroom.now()));
  newsroom.publish('Courier', TEASED);
  newsroom.page('Courier', PAGE, () => {
    setImmediate(time.end);
    return { delay: Number.POSITIVE_INFINITY };
  });
  await newsroom.round();
  expect(notes(newsroom.events)).toEqual([{ kind: 'unread', reason: 'took longer than 5 s' }]);
  expect(summary(newsroom)).toContain('officials said');
  await newsroom.later();
  expect(asked(newsroom)).toEqual([`/${PAGE}`]);
});

test('a word of the page may veto, and the page never brings a watch in', async () => {
  const watches = [
    { name: 'No drills', terms: 'embassy withdrawals -exercise', channel: CHANNEL },
    { name: 'Ferries', terms: 'ferry diplomats', channel: CHANNEL },
  ];
  const newsroom = await openTestNewsroom({ pages: true, watches });
  newsroom.publish('Courier', TEASED);
  newsroom.page(
    'Courier',
    PAGE,
    html(WITHDRAWAL.title, [
      ...MORE,
      'All of it was an exercise, the ministry added late in the evening, and everybody came home.',
    ]),
  );
  await newsroom.round();
  expect(newsroom.contents()).toEqual([]);
});

test.each([
  ['robots.txt disallows it', { body: 'User-agent: attache\nDisallow: /aldmere' }, 'disallowed by robots.txt'],
  ['robots.txt has trouble of its own', { status: 500 }, 'robots.txt could not be fetched'],
])('where %s the page is not asked for, and it is said', async (_, robots, reason) => {
  const newsroom = await openTestNewsroom({ pages: true });
  newsroom.publish('Courier', TEASED);
  newsroom.page('Courier', 'robots.txt', robots);
  newsroom.page('Courier', PAGE, html(WITHDRAWAL.title, MORE));
  await newsroom.round();
  expect(asked(newsroom)).toEqual(['/robots.txt']);
  expect(notes(newsroom.events)).toEqual([{ kind: 'unread', reason }]);
  expect(newsroom.contents()).toHaveLength(1);
  expect((await newsroom.store.storyFile(1))?.story.reports[0]?.page).toEqual({ kind: 'unread', reason });
});

test('robots.txt is asked for once a day a host, over a restart too', async () => {
  const newsroom = await openTestNewsroom({ pages: true });
  newsroom.page('Courier', PAGE, html(WITHDRAWAL.title, MORE));
  newsroom.publish('Courier', TEASED);
  await newsroom.round();
  await newsroom.restart({ keep: true });
  newsroom.publish('Courier', { ...TEASED, page: 'again', title: `${TEASED.title} again` });
  await newsroom.later();
  expect(asked(newsroom)).toEqual(['/robots.txt', `/${PAGE}`, '/again']);
  newsroom.pass(25 * 3_600_000);
  newsroom.publish('Courier', { ...TEASED, page: 'third', title: `${TEASED.title} once more` });
  await newsroom.round();
  expect(asked(newsroom).filter((path) => path === '/robots.txt')).toHaveLength(2);
});

test('a host that asks for rest has it: no page, and no feed of it, before its time', async () => {
  const newsroom = await openTestNewsroom({ pages: true });
  newsroom.publish('Courier', TEASED);
  newsroom.page('Courier', PAGE, { status: 429, headers: { 'retry-after': '3600' } });
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(1);
  expect(notes(newsroom.events)).toEqual([{ kind: 'later', reason: 'too many requests (429)' }]);
  const before = newsroom.web('Courier').requests.length;
  newsroom.page('Courier', PAGE, html(WITHDRAWAL.title, MORE));
  await newsroom.later(50 * 60_000);
  expect(newsroom.web('Courier').requests).toHaveLength(before);
  await newsroom.later(11 * 60_000);
  expect(asked(newsroom).at(-1)).toBe(`/${PAGE}`);
  await newsroom.later();
  expect(summary(newsroom)).toContain('The last ferry with 40 diplomats');
});

test('a feed with page: false is never asked for a page, nor for robots.txt', async () => {
  const newsroom = await openTestNewsroom({ pages: false });
  newsroom.publish('Courier', { ...TEASED, page: `${newsroom.web('Courier').base}/${PAGE}` });
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(1);
  expect(asked(newsroom)).toEqual([]);
});

test('one request a host at a time, whatever is wanted of it', async () => {
  const newsroom = await openTestNewsroom({ pages: true });
  for (const name of ['one', 'two', 'three'])
    newsroom.page('Courier', name, { ...html(`${WITHDRAWAL.title} ${name}`, MORE), delay: 20 });
  newsroom.publish(
    'Courier',
    ...['one', 'two', 'three'].map((page) => ({ ...TEASED, page, title: `${TEASED.title} ${page}` })),
  );
  await newsroom.round();
  expect(asked(newsroom).toSorted()).toEqual(['/one', '/robots.txt', '/three', '/two']);
  expect(newsroom.web('Courier').most()).toBe(1);
});

test('a page that was wanted when we were stopped is read after it, not before its host has rested, and nothing is told twice', async () => {
  const newsroom = await openTestNewsroom({ pages: true });
  const pages = () => asked(newsroom).filter((path) => path === `/${PAGE}`).length;
  newsroom.page('Courier', PAGE, { status: 503, headers: { 'retry-after': '600' } });
  newsroom.publish('Courier', TEASED);
  await newsroom.round();
  newsroom.page('Courier', PAGE, html(WITHDRAWAL.title, MORE));
  await newsroom.restart({ keep: true });
  await newsroom.later(9 * MINUTE);
  expect([pages(), summary(newsroom).includes('The last ferry')]).toEqual([1, false]);
  await newsroom.later(2 * MINUTE);
  expect([pages(), summary(newsroom).includes('The last ferry')]).toEqual([2, true]);
  await newsroom.later();
  expect([pages(), newsroom.contents().length]).toEqual([2, 1]);
});

test('many pages of a host that rests do not stand before those of others', async () => {
  const store = openSqlite(':memory:');
  const attribution = { publisher: 'News Example', family: 'News Example', origins: [], sources: [], evidence: [] };
  const articles = Array.from({ length: 60 }, (_, n) =>
    placedArticle(n + 1, 1, {
      page: { kind: 'wanted' },
      attribution,
      url: `https://${n < 5 ? 'open' : 'rests'}.example/${n}`,
    }),
  );
  await store.saveFindings(findings({ stories: [1], articles }));
  const settled: string[] = [];
  await readWantedPages({
    clock: () => 2_000,
    store,
    page: async (article) => ({
      article: article.url.includes('open') ? { ...article, page: { kind: 'read' } } : article,
      rest: null,
    }),
    settle: async ({ known }) => void settled.push(...known.map(({ url }) => url)),
  });
  expect(settled).toHaveLength(5);
  await store.close();
});
