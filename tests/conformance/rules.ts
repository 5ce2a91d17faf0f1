/**
 * What a polite feed reader does, as publishers check it: the counters of Rachel Kroll's feed reader score
 * (rachelbythebay.com/w/2024/06/28/fsr/), HTTP's own rules (RFC 9110, 9111) and those of other readers.
 */
import { careful, documentAt, encoded, everyThreeHours, ok } from './publishers.ts';
import { DAY, HOUR, MINUTE, type Poll, type PublishedFeed, type Rule, type Seen, START } from './week.ts';

const FSR = "rachelbythebay.com, 'Feed reader behavior'";
const isConditional = ({ headers }: Poll) =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;

/** The first wrong thing of all, or null. */
const firstOf = <T>(all: readonly T[], wrong: (one: T, n: number) => string | null): string | null =>
  all.reduce<string | null>((found, one, n) => found ?? wrong(one, n), null);

/** ms between a poll and the one before it. */
const gaps = (polls: readonly Poll[]): number[] => polls.slice(1).map(({ at }, n) => at - polls[n]!.at);
const minutes = (ms: number) => `${Math.round(ms / MINUTE)} minutes`;

function atLeast(least: number, path = '/feed') {
  return (seen: Seen): string | null => {
    const shortest = Math.min(...gaps(seen.polls(path)));
    return shortest < least ? `${minutes(shortest)} between two requests` : null;
  };
}

const polled = (path: string, { polls }: Seen, least = 2) =>
  polls(path).length < least ? `only ${polls(path).length} requests: nothing was shown` : null;

/** Every request names the validators that the last answer before it had; `nth` counts from 1. */
function follows(
  validators: (answered: Poll, nth: number) => { readonly etag?: string; readonly 'last-modified'?: string },
) {
  return (seen: Seen): string | null => {
    const polls = seen.polls('/feed');
    const answered = polls.map((poll) => seen.reached('/feed', poll));
    return (
      polled('/feed', seen, 6) ??
      firstOf(polls, ({ headers }, n) => {
        const last = answered.lastIndexOf(true, n - 1);
        if (n === 0 || last === -1) return null;
        const wanted = validators(polls[last]!, last + 1);
        if (headers['if-none-match'] !== wanted.etag)
          return `request ${n + 1}: If-None-Match ${headers['if-none-match']} instead of ${wanted.etag}`;
        if (headers['if-modified-since'] !== wanted['last-modified'])
          return `request ${n + 1}: If-Modified-Since ${headers['if-modified-since']} instead of ${wanted['last-modified']}`;
        return null;
      })
    );
  };
}

const one = (answer: PublishedFeed['answer'], more: Partial<PublishedFeed> = {}): PublishedFeed[] => [
  { path: '/feed', answer, ...more },
];

const VALIDATORS: readonly Rule[] = [
  {
    rule: 'one unconditional request for each feed, however often the bot restarts',
    source: FSR,
    feeds: one(careful(everyThreeHours)),
    check: (seen) => {
      const bare = seen.polls('/feed').filter((poll) => !isConditional(poll)).length;
      return polled('/feed', seen, 20) ?? (bare === 1 ? null : `${bare} unconditional requests`);
    },
  },
  {
    rule: 'each later request has each validator that the server sent last',
    source: 'RFC 9110, 13.1; RFC 9111, 4.3.4',
    feeds: one(careful(everyThreeHours)),
    check: follows(({ at }) => everyThreeHours(at)),
  },
  {
    rule: 'Last-Modified goes back byte for byte, also in an odd format',
    source: `${FSR}: bogus If-Modified-Since`,
    feeds: one(careful((at) => ({ 'last-modified': `Mon, 1 June 26, ${Math.floor((at - START) / DAY)} h` }))),
    check: follows(({ at }) => ({ 'last-modified': `Mon, 1 June 26, ${Math.floor((at - START) / DAY)} h` })),
  },
  {
    rule: 'ETag goes back byte for byte, weak mark and quotes kept',
    source: 'RFC 9110, 8.8.3',
    feeds: one(careful((at) => ({ etag: `W/"a,b ${Math.floor((at - START) / DAY)}"` }))),
    check: follows(({ at }) => ({ etag: `W/"a,b ${Math.floor((at - START) / DAY)}"` })),
  },
  {
    rule: 'a new ETag for the same body is used next',
    source: FSR,
    feeds: one(({ at }, nth) => ok(documentAt(START), { etag: `"${nth}"`, date: new Date(at).toUTCString() })),
    check: follows((_, nth) => ({ etag: `"${nth}"` })),
  },
  {
    rule: 'a new ETag in a 304 is used next',
    source: 'RFC 9111, 4.3.4',
    feeds: one((poll, nth) =>
      isConditional(poll) ? { status: 304, headers: { etag: `"${nth}"` } } : ok(documentAt(poll.at), { etag: '"1"' }),
    ),
    check: follows((_, nth) => ({ etag: `"${nth}"` })),
  },
  {
    rule: 'a server that goes back to an older ETag is followed',
    source: `${FSR}: out of sequence`,
    feeds: one((poll, nth) => ok(documentAt(poll.at), { etag: nth % 3 === 0 ? '"old"' : `"new ${nth % 3}"` })),
    check: follows((_, nth) => ({ etag: nth % 3 === 0 ? '"old"' : `"new ${nth % 3}"` })),
  },
  {
    rule: 'no validator is invented where the server sends none',
    source: `${FSR}: bogus If-Modified-Since`,
    feeds: one(({ at }) => ok(documentAt(at))),
    check: (seen) => (seen.polls('/feed').some(isConditional) ? 'a conditional request' : atLeast(HOUR)(seen)),
  },
  {
    rule: 'a server that refuses conditional requests is asked once more without, and then never with',
    source: 'issue trackers of FreshRSS and Miniflux',
    feeds: one((poll) => (isConditional(poll) ? { status: 412 } : ok(documentAt(poll.at), { etag: '"x"' }))),
    check: (seen) => {
      const tried = seen.polls('/feed').filter(isConditional).length;
      return polled('/feed', seen, 4) ?? (tried <= 1 ? null : `${tried} conditional requests`);
    },
  },
];

const REQUESTS: readonly Rule[] = [
  {
    rule: 'no cookie, no Referer, no Origin, no Sec-Fetch headers',
    source: FSR,
    feeds: one(careful(everyThreeHours, { headers: { 'set-cookie': 'id=7; Path=/; Max-Age=99999' } })),
    check: (seen) =>
      firstOf(seen.polls('/feed'), ({ headers }) => {
        const bad = Object.keys(headers).find((name) => /^(?:cookie|referer|origin|sec-)/.test(name));
        return bad ? `a request with ${bad}` : null;
      }),
  },
  {
    rule: 'the address is asked for byte for byte, and no other path',
    source: `${FSR}: query parameters, made-up URLs`,
    feeds: [{ path: '/rss/?b=2&a=%41%20x&&c', answer: careful(everyThreeHours) }],
    check: ({ paths }) => (paths.size === 1 && paths.has('/rss/?b=2&a=%41%20x&&c') ? null : [...paths].join(', ')),
  },
  {
    rule: 'the User-Agent has a name, a version and a contact, always the same',
    source: 'openrss.org, feed reader guide',
    feeds: one(careful(everyThreeHours)),
    check: (seen) =>
      firstOf(seen.polls('/feed'), ({ headers }) =>
        /^\w+\/[\d.]+ \(\+https:\/\/\S+\)$/.test(headers['user-agent'] ?? '') ? null : `${headers['user-agent']}`,
      ),
  },
  {
    rule: 'gzip and br are offered, and read',
    source: 'RFC 9110, 12.5.3',
    feeds: [
      { path: '/gzip', answer: (poll) => encoded(poll, 'gzip') },
      { path: '/br', answer: (poll) => encoded(poll, 'br') },
    ],
    check: (seen) =>
      firstOf(['/gzip', '/br'], (path) =>
        seen.visits(path).every(({ outcome }) => outcome === 'changed') ? polled(path, seen) : `${path} was not read`,
      ),
  },
  {
    rule: 'one request at a time to a host',
    source: 'openrss.org; NetNewsWire',
    feeds: ['/1', '/2', '/3', '/4', '/5'].map((path) => ({
      path,
      answer: (poll: Poll) => ({ ...careful(everyThreeHours)(poll), delay: 2 }),
    })),
    check: ({ most }) => (most === 1 ? null : `${most} at one time`),
  },
];

const INTERVALS: readonly Rule[] = [
  {
    rule: 'a feed without hints: never sooner than two minutes, and no more requests in all than every ten',
    source: "Cho and Garcia-Molina 2003; NetNewsWire's nine minutes, Miniflux's five as the least",
    feeds: one(careful(everyThreeHours)),
    check: (seen, days) => {
      const count = seen.polls('/feed').length;
      return atLeast(2 * MINUTE)(seen) ?? (count > days * 24 * 6 * 1.8 ? `${count} requests in ${days} days` : null);
    },
  },
  {
    rule: "the operator's interval is the least, also over restarts (59 minutes are too soon for 60)",
    source: 'Bloggulus',
    feeds: one(careful(everyThreeHours), { interval: '1h' }),
    check: atLeast(HOUR),
  },
  {
    rule: 'max-age of two hours: no request before',
    source: 'RFC 9111, 5.2.2.1; earth.org.uk, RSS efficiency',
    feeds: one(careful(everyThreeHours, { headers: { 'cache-control': 'public, max-age=7200' } })),
    check: atLeast(2 * HOUR),
  },
  {
    rule: 'Expires in three hours: no request before',
    source: 'RFC 9111, 5.3',
    feeds: one((poll) => {
      const dates = { date: new Date(poll.at).toUTCString(), expires: new Date(poll.at + 3 * HOUR).toUTCString() };
      return careful(everyThreeHours, { headers: dates })(poll);
    }),
    check: atLeast(3 * HOUR),
  },
  {
    rule: 'max-age of a year: a day',
    source: 'Miniflux caps at 24 hours',
    feeds: one(careful(() => ({ etag: '"1"' }), { every: 20 * DAY, headers: { 'cache-control': 'max-age=31536000' } })),
    check: (seen) => {
      const longest = Math.max(...gaps(seen.polls('/feed')));
      return polled('/feed', seen) ?? atLeast(DAY)(seen) ?? (longest > 1.15 * DAY ? minutes(longest) : null);
    },
  },
  {
    rule: 'max-age of a day on a feed that brings eight items a day: an hour',
    source: 'a cache is told to keep it; its readers want the news',
    feeds: one(careful(everyThreeHours, { headers: { 'cache-control': 'max-age=86400' } })),
    check: atLeast(HOUR),
  },
  {
    rule: 'ttl of two hours: no request before',
    source: 'RSS 2.0, ttl',
    feeds: one(careful(everyThreeHours, { head: '<ttl>120</ttl>' })),
    check: atLeast(2 * HOUR),
  },
  {
    rule: 'skipHours: no request in those hours, after the first document',
    source: 'RSS 2.0, skipHours (UTC)',
    feeds: one(
      careful(everyThreeHours, {
        head: `<skipHours>${[1, 2, 3, 4, 5].map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`,
      }),
    ),
    check: (seen) =>
      firstOf(seen.polls('/feed').slice(1), ({ at }) => {
        const hour = new Date(at - MINUTE).getUTCHours(); // the clock goes by minutes: due before the hour, asked at it
        return hour >= 1 && hour <= 5 ? `a request at ${hour} h` : null;
      }),
  },
  {
    rule: 'skipDays: no request on that day',
    source: 'RSS 2.0, skipDays (UTC)',
    feeds: one(careful(everyThreeHours, { head: '<skipDays><day>Tuesday</day></skipDays>' })),
    check: (seen) =>
      firstOf(seen.polls('/feed').slice(1), ({ at }) =>
        new Date(at).getUTCDay() === 2 ? 'a request on Tuesday' : null,
      ),
  },
  {
    rule: 'hourly feeds are spread over the hour',
    source: 'NetNewsWire; MonitoRSS',
    feeds: Array.from({ length: 36 }, (_, n) => ({ path: `/${n}`, answer: ({ at }: Poll) => ok(documentAt(at)) })),
    check: (seen) => {
      const tenths = Array.from({ length: 6 }, () => 0);
      for (let n = 0; n < 36; n++)
        for (const { at } of seen.polls(`/${n}`).slice(2)) tenths[Math.floor((at % HOUR) / (10 * MINUTE))]! += 1;
      const mean = tenths.reduce((all, count) => all + count, 0) / 6;
      return Math.max(...tenths) > 2 * mean ? `requests by ten minutes: ${tenths.join(', ')}` : null;
    },
  },
];

/** From the second poll on it sends us away, the first time as given, and is well again later. */
const sendsAway = (status: number, headers: (at: number) => Record<string, string>): PublishedFeed['answer'] => {
  return (poll, nth) => (nth === 2 ? { status, headers: headers(poll.at) } : careful(everyThreeHours)(poll));
};

function restsAfterSecond(least: number, others: readonly string[] = []) {
  return (seen: Seen): string | null => {
    const [, away, next] = seen.polls('/feed');
    if (!away || !next) return polled('/feed', seen, 3);
    if (next.at - away.at < least) return `asked again after ${minutes(next.at - away.at)}`;
    return firstOf(others, (path) => {
      const soon = seen.polls(path).find(({ at }) => at > away.at && at < away.at + least);
      return soon ? `${path} of the same host asked after ${minutes(soon.at - away.at)}` : null;
    });
  };
}

const TROUBLE: readonly Rule[] = [
  {
    rule: '429 with Retry-After in seconds: the whole host rests as long',
    source: 'RFC 9110, 10.2.3; utcc.utoronto.ca/~cks',
    feeds: [
      { path: '/feed', answer: sendsAway(429, () => ({ 'retry-after': '10800' })) },
      { path: '/other', answer: careful(everyThreeHours) },
    ],
    check: restsAfterSecond(3 * HOUR, ['/other']),
  },
  {
    rule: '429 with a date',
    source: 'RFC 9110, 10.2.3',
    feeds: one(
      sendsAway(429, (at) => ({
        date: new Date(at).toUTCString(),
        'retry-after': new Date(at + 5 * HOUR).toUTCString(),
      })),
    ),
    check: restsAfterSecond(5 * HOUR),
  },
  {
    rule: '503 with Retry-After: the whole host rests as long',
    source: 'RFC 9110, 15.6.4',
    feeds: [
      { path: '/feed', answer: sendsAway(503, () => ({ 'retry-after': '7200' })) },
      { path: '/other', answer: careful(everyThreeHours) },
    ],
    check: restsAfterSecond(2 * HOUR, ['/other']),
  },
  {
    rule: '429 or 403 without a time: four hours',
    source: "Unread's choice (goldenhillsoftware.com, 2024/08)",
    feeds: one(sendsAway(429, () => ({}))),
    check: restsAfterSecond(4 * HOUR),
  },
  {
    rule: 'a server in trouble is asked less and less often',
    source: 'Miniflux; NetNewsWire',
    feeds: one((poll, nth) => (nth === 1 ? ok(documentAt(poll.at), { etag: '"1"' }) : { status: 500 })),
    check: (seen) => {
      const pauses = gaps(seen.polls('/feed').filter(({ at }, n, all) => at !== all[n - 1]?.at)).slice(1);
      const shrinks = pauses.findIndex((pause, n) => n > 0 && pause < Math.min(pauses[n - 1]! * 1.5, 0.95 * DAY));
      return polled('/feed', seen, 4) ?? (shrinks === -1 ? null : pauses.map(minutes).join(', '));
    },
  },
  {
    rule: '404 backs off too, and goes on',
    source: 'feedparser, HTTP status',
    feeds: one((poll, nth) => (nth === 1 ? ok(documentAt(poll.at)) : { status: 404 })),
    check: (seen, days) => {
      const count = seen.polls('/feed').length;
      return polled('/feed', seen, 3) ?? (count > 5 + days ? `${count} requests` : null);
    },
  },
  {
    rule: '301 again and again: the new address is asked after ten polls',
    source: "NewsBlur's number; feedparser, HTTP redirect",
    feeds: [
      { path: '/feed', answer: () => ({ status: 301, headers: { location: '/new' } }) },
      { path: '/new', isTarget: true, answer: careful(everyThreeHours) },
    ],
    check: (seen) => {
      const asked = seen.polls('/feed').length;
      return seen.polls('/new').length < 14
        ? 'too few polls'
        : asked === 10
          ? null
          : `the old one was asked ${asked} times`;
    },
  },
  {
    rule: '302 never moves a feed',
    source: 'RFC 9110, 15.4.3',
    feeds: [
      { path: '/feed', answer: () => ({ status: 302, headers: { location: '/now' } }) },
      { path: '/now', isTarget: true, answer: careful(everyThreeHours) },
    ],
    check: (seen) => {
      const [old, now] = [seen.polls('/feed').length, seen.polls('/now').length];
      return (
        polled('/feed', seen, 14) ?? (now === old ? null : `${old} requests to the old address, ${now} to the new`)
      );
    },
  },
  {
    rule: '410: no request any more',
    source: 'RFC 9110, 15.5.11; feedparser, HTTP status',
    feeds: one((poll, nth) => (nth === 3 ? { status: 410 } : careful(everyThreeHours)(poll))),
    check: (seen) => (seen.polls('/feed').length === 3 ? null : `${seen.polls('/feed').length} requests`),
  },
];

/** A broken answer from the second poll on: its validators are not believed, and the pauses grow. */
function broken(page: (poll: Poll) => ReturnType<PublishedFeed['answer']>): Pick<Rule, 'feeds' | 'check'> {
  return {
    feeds: one((poll, nth) => (nth === 1 ? ok(documentAt(poll.at), { etag: '"good"' }) : page(poll))),
    check: (seen, days) => {
      const polls = seen.polls('/feed').slice(1);
      const bad = polls.find(({ headers }) => headers['if-none-match'] === '"bad"');
      if (bad) return 'the validators of a broken answer were sent';
      return polled('/feed', seen, 4) ?? (polls.length > 8 + 2 * days ? `${polls.length} requests` : null);
    },
  };
}

const HOSTILE: readonly Rule[] = [
  {
    rule: 'an answer that never comes is given up, and asked for less and less often',
    source: 'Miniflux, options.go',
    ...broken(() => ({ delay: Number.POSITIVE_INFINITY })),
  },
  {
    rule: 'an answer that drips is given up',
    source: 'Miniflux, options.go',
    ...broken(({ at }) => ({ ...ok(documentAt(at), { etag: '"bad"' }), drip: 100 })),
  },
  {
    rule: 'a body that breaks off is not believed',
    source: 'RFC 9112, 8',
    ...broken(({ at }) => ({
      ...ok(documentAt(at), { etag: '"bad"', 'content-length': '99999' }),
      cutAfter: 200,
    })),
  },
  {
    rule: 'a web page in the place of the feed is not believed',
    source: 'NetNewsWire',
    ...broken(() => ({ headers: { 'content-type': 'text/html', etag: '"bad"' }, body: '<p>Please log in.</p>' })),
  },
  {
    rule: 'another guid or build date on the same items is nothing new',
    source: 'measured on real feeds: guids and titles change within hours',
    feeds: one(({ at }, nth) =>
      ok(documentAt(START, { guid: `${nth}-`, head: `<lastBuildDate>${new Date(at).toUTCString()}</lastBuildDate>` })),
    ),
    check: (seen) => {
      const told = seen
        .visits('/feed')
        .slice(1)
        .reduce((all, { fresh }) => all + fresh, 0);
      return polled('/feed', seen) ?? (told === 0 ? null : `${told} items were taken for new`);
    },
  },
];

export const RULES: readonly Rule[] = [...VALIDATORS, ...REQUESTS, ...INTERVALS, ...TROUBLE, ...HOSTILE];
