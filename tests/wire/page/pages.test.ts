import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HostPolicy } from '../../../src/news/feed/page/host-policy.ts';
import { politenessHost } from '../../../src/wire/fetch-feed.ts';
import { openHostQueue } from '../../../src/wire/http/host-queue.ts';
import { openWeb } from '../../../src/wire/http/http.ts';
import { openPages } from '../../../src/wire/page/pages.ts';
import { openReader, type Reader, type ReadPage } from '../../../src/wire/worker/reader.ts';
import { openTimeLimits, PATIENT } from '../../support/time-limits.ts';
import { openTestWeb, type Page, type TestWeb } from '../../support/web.ts';

const TEXT = [
  'Aldmere withdraws half of its embassy staff from Karvel, the foreign ministry said on Wednesday morning.',
  'The last ferry with 40 diplomats on board left the harbour before dawn, the port authority of Karvel said.',
];
const PAGE = `<html><head><title>Aldmere withdraws</title></head><body><article><h1>Aldmere withdraws</h1>${TEXT.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
const HTML = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: PAGE };

let web: TestWeb;
let other: TestWeb;
const reader: Reader = openReader();
afterAll(() => reader.close());
let now = Date.UTC(2026, 2, 4, 12);
let memory: Map<string, HostPolicy>;
const closing: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  [web, other] = [await openTestWeb(), await openTestWeb()];
  memory = new Map();
  closing.push(web.close, other.close);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Time limits never end, or end when a test says so: nothing here depends on how busy the machine is. */
function open({
  timeLimit = (_ms: number) => new AbortController().signal,
  allow = [web.host],
  leaving = new AbortController(),
  reader: mine = reader,
  lanes: hostQueue = openHostQueue({ gap: 0 }),
} = {}) {
  const wire = openWeb({ allow, userAgent: 'Attache/0.1 (+https://attache.example)' });
  closing.unshift(wire.close);
  return openPages({
    clock: () => now,
    web: () => wire,
    reader: mine,
    hostQueue: hostQueue,
    hosts: {
      host: async (origin) => memory.get(origin) ?? null,
      saveHost: async (policy) => void memory.set(policy.origin, policy),
    },
    agent: 'Attache',
    timeLimit,
    signal: leaving.signal,
  });
}

const article = (path = '/a', base = web.base) => ({
  link: `${base}${path}`,
  title: 'Aldmere withdraws staff',
  teaser: '',
  language: 'en' as const,
  learned: [],
});
const paths = (one: TestWeb) => one.requests.map(({ path }) => path);
const textOf = (answer: Awaited<ReturnType<ReturnType<typeof open>['read']>>) =>
  answer.kind === 'article' ? answer.text.text : answer.reason;

test('a page is asked for under our name, as a page, behind its robots.txt', async () => {
  web.put('/a', HTML);
  expect(textOf(await open().read(article()))).toBe(TEXT.join('\n\n'));
  expect(paths(web)).toEqual(['/robots.txt', '/a']);
  const { headers } = web.requests[1]!;
  expect(headers['user-agent']).toBe('Attache/0.1 (+https://attache.example)');
  expect(headers.accept).toMatch(/^text\/html/);
  expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
});

test('two pages of one host wanted at once share one question for robots.txt', async () => {
  web.put('/a', HTML);
  web.put('/b', HTML);
  const pages = open();
  await Promise.all([pages.read(article('/a')), pages.read(article('/b'))]);
  expect(paths(web).toSorted()).toEqual(['/a', '/b', '/robots.txt']);
  expect(web.most()).toBe(1);
});

describe('robots.txt', () => {
  const asks = async (rules: string | Page, path = '/a') => {
    web.put('/robots.txt', typeof rules === 'string' ? { body: rules } : rules);
    web.put(path, HTML);
    const answer = await open().read(article(path));
    return answer.kind === 'article' ? 'read' : answer.reason;
  };
  const FORBIDDEN = 'disallowed by robots.txt';

  test.each([
    ['that names nobody', '', '/a', 'read'],
    ['that lets all in', 'User-agent: *\nDisallow:', '/a', 'read'],
    ['that shuts all out', 'User-agent: *\nDisallow: /', '/a', FORBIDDEN],
    ['that shuts another out', 'User-agent: Otherbot\nDisallow: /', '/a', 'read'],
    ['that shuts us out by name', 'User-agent: *\nAllow: /\n\nUser-agent: ATTACHE\nDisallow: /a', '/a', FORBIDDEN],
    ['whose longest rule lets us in', 'User-agent: *\nDisallow: /news\nAllow: /news/a', '/news/a', 'read'],
    ['with wildcards', 'User-agent: *\nDisallow: /*/print$', '/a/print', FORBIDDEN],
    ['that writes its path escaped', 'User-agent: *\nDisallow: /%70rivate', '/private', FORBIDDEN],
    ['with a mark before its first line', '\ufeffUser-agent: *\nDisallow: /', '/a', FORBIDDEN],
    ['that is a web page', '<html><body>Not found</body></html>', '/a', 'read'],
    ['whose rule stands beyond half a megabyte', `${'#'.repeat(600_000)}\nUser-agent: *\nDisallow: /`, '/a', 'read'],
  ])('%s', async (_, rules, path, answer) => {
    expect(await asks(rules, path)).toBe(answer);
  });

  test.each([
    ['that is not there (404)', { status: 404 }, 'read', 24],
    ['that we may not see (403)', { status: 403 }, 'read', 24],
    ['with trouble of its own (500)', { status: 500 }, 'robots.txt could not be fetched', 1],
    ['that breaks off', { reset: true }, 'robots.txt could not be fetched', 1],
    ['that lasts too long', { status: 429, headers: { 'retry-after': '7200' } }, 'the host asked us to wait', 2],
  ])('%s, and is asked for again after its time', async (_, robots, answer, hours) => {
    expect(await asks(robots)).toBe(answer);
    const questions = () => paths(web).filter((path) => path === '/robots.txt').length;
    const before = questions();
    now += hours * 3_600_000 - 1;
    await open().read(article());
    expect(questions()).toBe(before);
    now += 1;
    await open().read(article());
    expect(questions()).toBeGreaterThan(before);
  });

  test('half a megabyte of wildcards keeps nobody waiting for ever', async () => {
    const rules = `User-agent: *\n${`Disallow: /${'*a'.repeat(40)}\n`.repeat(5_500)}`;
    expect(await asks(rules, `/${'a'.repeat(60)}`)).toBe(FORBIDDEN);
  });
});

describe('what answers in a page’s place is told as a value', () => {
  test.each([
    ['nothing', { status: 404 }, 'not found (404)'],
    ['a demand for money', { status: 402 }, 'payment required (402)'],
    ['trouble', { status: 500 }, 'server error (500)'],
    [
      'a document',
      { headers: { 'content-type': 'application/pdf' }, body: '%PDF' },
      'not a web page but application/pdf',
    ],
    ['a bomb', { headers: { 'content-encoding': 'gzip', 'content-type': 'text/html' }, bomb: 30 }, 'larger than 4 MB'],
    ['a broken connection', { reset: true }, 'connection closed before the response was complete'],
    ['a circle', { status: 302, headers: { location: '/a' } }, 'more than 5 redirects'],
    ['nothing at all', { ...HTML, body: '' }, 'it contains no article text'],
  ] as [string, Page, string][])('%s', async (_, page, reason) => {
    web.put('/a', page);
    expect(await open().read(article())).toEqual({ kind: 'unread', reason });
  });

  test('a host that asks for rest: until when, and it is not asked again before', async () => {
    web.put('/a', { status: 503, headers: { 'retry-after': '600' } });
    const pages = open();
    const until = now + 600_000;
    expect(await pages.read(article())).toMatchObject({ kind: 'later', rest: { host: web.host, until } });
    expect(await pages.read(article())).toEqual({ kind: 'later', reason: 'the host asked us to wait', rest: null });
    expect(paths(web)).toHaveLength(2);
  });
});

describe('time', () => {
  beforeEach(() => {
    memory.set(web.base, { origin: web.base, robots: '', robotsUntil: now + 3_600_000, restUntil: 0 });
  });

  test('a page that hangs is given up after its time, for good', async () => {
    const time = openTimeLimits();
    web.put('/a', () => {
      setImmediate(time.end);
      return { delay: Number.POSITIVE_INFINITY };
    });
    expect(await open({ timeLimit: time.limit }).read(article())).toEqual({
      kind: 'unread',
      reason: 'took longer than 5 s',
    });
  });

  test('a page that arrived while the reader was busy is read without another request', async () => {
    web.put('/a', HTML);
    const time = openTimeLimits();
    const answer = Promise.withResolvers<ReadPage>();
    const busy = {
      ...reader,
      readPage: () => {
        time.end();
        return answer.promise;
      },
    };
    const pages = open({ timeLimit: time.limit, reader: busy });
    expect(await pages.read(article())).toEqual({ kind: 'later', reason: 'the parser was busy', rest: null });
    answer.resolve({ kind: 'no article', reason: 'it is a login page' });
    expect(await pages.read(article())).toEqual({ kind: 'unread', reason: 'it is a login page' });
    expect(paths(web)).toEqual(['/a']);
  });

  test('a page that the machine has no time to read is read later', async () => {
    web.put('/a', HTML);
    const starved = { ...reader, readPage: async () => ({ kind: 'busy', reason: 'busy' }) as const };
    const pages = open({ reader: starved });
    expect(await pages.read(article())).toEqual({ kind: 'later', reason: 'busy', rest: null });
    expect(await pages.read(article())).toMatchObject({ kind: 'later' });
  });

  test('a page that drips is given up, too', async () => {
    const time = openTimeLimits();
    web.put('/a', () => {
      setImmediate(time.end);
      return { ...HTML, drip: 20 };
    });
    expect(await open({ timeLimit: time.limit }).read(article())).toMatchObject({ kind: 'unread' });
  });

  test('a page whose turn did not come is tried later, and was not asked for', async () => {
    memory.clear();
    const time = openTimeLimits();
    web.put('/robots.txt', () => {
      setImmediate(time.end);
      return { delay: Number.POSITIVE_INFINITY };
    });
    expect(await open({ timeLimit: time.limit }).read(article())).toMatchObject({ kind: 'later', rest: null });
    expect(paths(web)).toEqual(['/robots.txt']);
  });

  test('a robots.txt whose turn comes late has its whole time all the same', async () => {
    memory.clear();
    web.put('/robots.txt', { status: 404 });
    const hostQueue = openHostQueue({ gap: 0 });
    const feed = Promise.withResolvers<void>();
    const visit = hostQueue.run(politenessHost(web.base), () => feed.promise);
    const time = openTimeLimits();
    const page = open({ timeLimit: time.limit, lanes: hostQueue }).read(article());
    time.end();
    expect(await page).toMatchObject({ kind: 'later' });
    feed.resolve();
    await visit;
    await vi.waitFor(() => expect(memory.get(web.base)?.robots).toBe(''), { timeout: PATIENT });
  });

  test('when we leave, what is under way is for later, and the host’s silence is not remembered', async () => {
    const leaving = new AbortController();
    memory.clear();
    web.put('/robots.txt', () => {
      setImmediate(() => leaving.abort());
      return { delay: Number.POSITIVE_INFINITY };
    });
    expect(await open({ leaving }).read(article())).toMatchObject({ kind: 'later' });
    expect(memory.size).toBe(0);
  });
});

describe('a redirect', () => {
  test('to another host asks that host’s robots.txt first', async () => {
    web.put('/a', { status: 301, headers: { location: `${other.base}/moved` } });
    other.put('/moved', HTML);
    const pages = open({ allow: [web.host, other.host] });
    expect(textOf(await pages.read(article()))).toContain('The last ferry');
    expect(paths(other)).toEqual(['/robots.txt', '/moved']);
    other.put('/robots.txt', { body: 'User-agent: *\nDisallow: /moved' });
    now += 25 * 3_600_000;
    expect(await pages.read(article())).toEqual({ kind: 'unread', reason: 'disallowed by robots.txt' });
  });

  test('to a private address is refused before anything is sent there', async () => {
    web.put('/a', { status: 302, headers: { location: `${other.base}/secret` } });
    expect(await open().read(article())).toMatchObject({ kind: 'unread' });
    expect(other.requests).toEqual([]);
  });

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'http://[::bad'])('to %s leads nowhere', async (location) => {
    web.put('/a', { status: 302, headers: { location } });
    expect(await open().read(article())).toMatchObject({ kind: 'unread' });
  });
});

test('a charset that stands in the document alone is believed', async () => {
  const words = 'Лютогорск отзывает половину сотрудников посольства, сообщило министерство иностранных дел.';
  const page = `<html><head><meta charset="windows-1251"><title>${words}</title></head><body><p>${words}</p><p>Второй паром с дипломатами вышел из порта до рассвета, заявили в администрации порта.</p></body></html>`;
  const bytes = Uint8Array.from([...page], (sign) => {
    const code = sign.codePointAt(0)!;
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  web.put('/a', { headers: { 'content-type': 'text/html' }, body: bytes });
  expect(textOf(await open().read({ ...article(), title: words }))).toContain(words);
});
