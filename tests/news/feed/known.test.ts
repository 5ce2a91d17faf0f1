import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/news/feed/known/keys.ts';
import { keysToLookUp, keysToSave, type SeenKey, separateKnown } from '../../../src/news/feed/known.ts';
import type { Item } from '../../../src/news/types.ts';
import { item as stated } from '../../support/articles.ts';

const NOON = Date.UTC(2026, 2, 4, 12);
const HOUR = 3_600_000;
const item = (guid: string | null, link: string | null, title: string, hours: number | null = null): Item =>
  stated({ guid, link, title, publishedAt: hours === null ? null : NOON + hours * HOUR });

/** A feed's memory over several polls; each poll gives the titles taken for new. */
function polled(...polls: Item[][]): string[][] {
  const seen = new Map<string, SeenKey>();
  return polls.map((items) => {
    const { entries, shared: here } = identify(items, 'https://a.example/feed', 'https://a.example/');
    const asked = new Set(keysToLookUp(entries, here));
    const { fresh, record, shared } = separateKnown(
      { entries, shared: here },
      new Map([...seen].filter(([key]) => asked.has(key))),
    );
    for (const [key, said] of record) seen.set(key, { isShared: seen.get(key)?.isShared ?? false, item: said });
    for (const key of shared) seen.set(key, { isShared: true, item: null });
    return fresh.map((entry) => entry.item.title);
  });
}

/** What becomes of the articles of one poll after another: `[title, url, what it is]`. */
function judged(before: Item, after: Item) {
  const seen = new Map<string, SeenKey>();
  const read = (one: Item) => {
    const { entries, shared } = identify([one], 'https://a.example/feed', 'https://a.example/');
    const articles = entries.map((entry) => ({ ...entry, url: 'https://a.example/x' }));
    return separateKnown({ entries: articles, shared }, seen);
  };
  for (const [key, said] of read(before).record) seen.set(key, { isShared: false, item: said });
  return read(after);
}

describe('an item is known', () => {
  it('when its guid changes but not its page', () => {
    expect(
      polled([item('1#0', 'https://a.example/x?utm_source=rss', 'A')], [item('1#1', 'http://www.a.example/x/', 'A')]),
    ).toEqual([['A'], []]);
  });

  it('when its page changes but not its guid, and later by either', () => {
    const moved = item('1', 'https://a.example/y', 'B');
    expect(polled([item('1', 'https://a.example/x', 'A')], [moved], [item('2', 'https://a.example/y', 'B')])).toEqual([
      ['A'],
      [],
      [],
    ]);
  });

  it('by its title where it has neither', () => {
    expect(
      polled([item(null, null, 'Late news!')], [item(null, null, 'LATE  news'), item(null, null, 'Other')]),
    ).toEqual([['Late news!'], ['Other']]);
  });

  it('when one document lists it twice', () => {
    expect(polled([item('1', 'https://a.example/x', 'A'), item('1', 'https://a.example/x', 'A again')])).toEqual([
      ['A'],
    ]);
  });
});

describe('a page identifies nothing', () => {
  it('once items with different guids and titles have shared it', () => {
    const ticker = 'https://a.example/live';
    expect(polled([item('1', ticker, 'A'), item('2', ticker, 'B')], [item('3', ticker, 'C')])).toEqual([
      ['A', 'B'],
      ['C'],
    ]);
  });

  it('when it is the home page', () => {
    expect(polled([item('1', 'https://a.example/', 'A')], [item('2', 'https://a.example/', 'B')])).toEqual([
      ['A'],
      ['B'],
    ]);
  });
});

describe('a guid identifies nothing', () => {
  const page = (n: number) => `https://a.example/n/${n}`;

  it('once items with other pages and titles have shared it, in one document or over polls', () => {
    const [a, b, c] = [
      item('news', page(1), 'Mill burns', 1),
      item('news', page(2), 'Judge quits', 2),
      item('news', page(3), 'Dam holds', 3),
    ];
    expect(polled([a, b], [c, a, b], [c, b])).toEqual([['Mill burns', 'Judge quits'], ['Dam holds'], []]);
    expect(polled([a], [b], [c, b], [c, b, a])).toEqual([['Mill burns'], ['Judge quits'], ['Dam holds'], []]);
  });

  it.each(['N/A', 'n/a', '-', '0', 'null', 'undefined', 'http://', '#', '  '])('when it is %j', (guid) => {
    const [a, b] = [item(guid, guid, 'Mill burns', 1), item(guid, guid, 'Judge quits', 2)];
    expect(polled([a], [b, a], [b, a])).toEqual([['Mill burns'], ['Judge quits'], []]);
  });

  it('when it and the home page are all that items have', () => {
    const [a, b, c] = ['Mill burns', 'Judge quits', 'Dam holds'].map((title, n) =>
      item('news', 'https://a.example', title, n),
    );
    expect(polled([a!, b!], [c!, a!, b!], [c!])).toEqual([['Mill burns', 'Judge quits'], ['Dam holds'], []]);
  });
});

describe('entries on one page', () => {
  const at = (hash: string, hours: number, title = 'Level raised') =>
    item(null, `https://a.example/all#${hash}`, title, hours);

  it('are told apart by their fragments, also one at a time', () => {
    expect(polled([at('a', 1), at('b', 2)], [at('c', 3), at('b', 2)], [at('c', 3)])).toEqual([
      ['Level raised', 'Level raised'],
      ['Level raised'],
      [],
    ]);
    expect(polled([at('a', 1)], [at('b', 2)], [at('c', 3), at('a', 1)])).toEqual([
      ['Level raised'],
      ['Level raised'],
      ['Level raised'],
    ]);
  });

  it('are told apart by their guids, titles and dates, one at a time', () => {
    const out = (n: number, title: string) => item(`out-${n}`, 'https://a.example/out', title, n);
    expect(
      polled(
        [out(1, 'East dark')],
        [out(2, 'Pump fails')],
        [out(3, 'Line cut'), out(2, 'Pump fails')],
        [out(3, 'Line cut')],
      ),
    ).toEqual([['East dark'], ['Pump fails'], ['Line cut'], []]);
  });

  it('stay one where a fragment only leads to a part of it', () => {
    const one = (hash: string) => item('7', `https://a.example/x${hash}`, 'Mill burns', 1);
    expect(polled([one('')], [one('#comments')], [one('#t=12')])).toEqual([['Mill burns'], [], []]);
  });
});

describe('a feed that changes its ids', () => {
  it('at each poll is known by title and time', () => {
    const trains = (n: number) => item(`id${n}`, `https://a.example/r/${n}`, 'Trains late for weeks', 1);
    expect(polled([trains(1)], [trains(2)], [trains(3)])).toEqual([['Trains late for weeks'], [], []]);
  });

  it('between two hosts is known by path and title, dated or not', () => {
    const on = (host: string, hours: number | null) =>
      item(`https://${host}/news/42`, `https://${host}/news/42`, 'Trains late for weeks', hours);
    expect(polled([on('a.example', 1)], [on('b.example', 1)], [on('a.example', 1)])).toEqual([
      ['Trains late for weeks'],
      [],
      [],
    ]);
    expect(polled([on('a.example', null)], [on('b.example', null)])).toEqual([['Trains late for weeks'], []]);
  });

  it('does not lose notices of one title that stand side by side', () => {
    const notice = (n: number) => item(`n${n}`, `https://a.example/notice/${n}`, 'Weather warning updated', 1);
    expect(polled([notice(1), notice(2)])).toEqual([['Weather warning updated', 'Weather warning updated']]);
  });
});

describe('a known id', () => {
  const advice = (hours: number, title: string) => item('advice', 'https://a.example/advice', title, hours);

  it('is a new article more than a day later, with a later date and another text', () => {
    expect(
      polled([advice(0, 'Avoid Karvel')], [advice(30, 'Leave Karvel now')], [advice(30, 'Leave Karvel now')]),
    ).toEqual([['Avoid Karvel'], ['Leave Karvel now'], []]);
  });

  it('is not within a day, nor with the same text or an older date', () => {
    expect(
      polled(
        [advice(0, 'Avoid Karvel')],
        [advice(3, 'Leave Karvel')],
        [advice(60, 'Leave Karvel')],
        [advice(1, 'Stay')],
      ),
    ).toEqual([['Avoid Karvel'], [], [], []]);
  });
});

describe('the article that stands', () => {
  const standing = item('1', 'https://a.example/x', 'Mill of Oston burns', 1);

  it('is updated under another title or guid, never under both', () => {
    expect(judged(standing, item('1', 'https://a.example/x', 'Mill of Oston burns down', 1)).known).toHaveLength(1);
    expect(judged(standing, item('2', 'https://a.example/x', 'Mill of Oston burns', 1)).known).toHaveLength(1);
    expect(judged(standing, item('2', 'https://a.example/x', 'Judge quits', 1))).toMatchObject({
      known: [],
      unchanged: [{}],
    });
  });

  it('keeps its address, and a later one on its page gets another', () => {
    const { fresh } = judged(standing, item('2', 'https://a.example/x', 'Judge quits', 2));
    expect(fresh.map(({ url }) => url)).toEqual([expect.stringMatching(/^https:\/\/a\.example\/x#.+/)]);
  });
});

it('items that link only to the front page are articles of their own', () => {
  const read = (title: string) => {
    const { entries, shared } = identify([item(null, 'https://a.example', title)], 'https://a.example/feed', null);
    const articles = entries.map((entry) => ({ ...entry, url: 'https://a.example/' }));
    return separateKnown({ entries: articles, shared }, new Map()).fresh.map(({ url }) => url);
  };
  const urls = ['Ferry runs aground at Karsk', 'Bridge closes in Ardun'].flatMap(read);
  expect(new Set(urls).size).toBe(2);
});

describe('keys to save', () => {
  const entries = [
    { keys: ['guid:1', 'url:https://a.example/x'], title: 'Ferry late', publishedAt: NOON, teaser: 'It is.' },
  ];
  const first = separateKnown({ entries, shared: ['guid:all'] }, new Map());
  const noted = (listedAt: number) =>
    new Map<string, SeenKey>([
      ...[...first.record].map(([key, item]) => [key, { isShared: false, item, listedAt }] as const),
      ['guid:all', { isShared: true, item: null, listedAt }],
    ]);
  const saved = (seen: ReadonlyMap<string, SeenKey>, listed = entries) => {
    const { seen: keys, shared } = keysToSave(
      listed,
      separateKnown({ entries: listed, shared: ['guid:all'] }, seen),
      seen,
      NOON,
    );
    return [...keys.map(({ key }) => key), ...shared];
  };

  it('are all where none is known', () => {
    expect(saved(new Map())).toEqual(['guid:1', 'url:https://a.example/x', 'guid:all']);
  });

  it('are none where all were noted today and say the same, and all after a day', () => {
    expect(saved(noted(NOON - 23 * HOUR))).toEqual([]);
    expect(saved(noted(NOON - 24 * HOUR))).toEqual(['guid:1', 'url:https://a.example/x', 'guid:all']);
    expect(saved(noted(NOON + 25 * HOUR))).toHaveLength(3);
  });

  it('are those that say something else', () => {
    expect(saved(noted(NOON), [{ ...entries[0]!, teaser: 'It was.' }])).toEqual(['guid:1', 'url:https://a.example/x']);
  });
});
