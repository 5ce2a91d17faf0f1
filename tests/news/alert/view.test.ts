import { describe, expect, it } from 'vitest';
import { boldIn, merge } from '../../../src/news/alert/marked.ts';
import type { StoryFile } from '../../../src/news/alert/types.ts';
import { leadReport, viewAlert, viewGathered } from '../../../src/news/alert/view.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { attribute } from '../../../src/news/story/attribute.ts';
import type { FoundWords, Place, Report } from '../../../src/news/types.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import type { Watch } from '../../../src/news/watch/types.ts';
import { match, placedArticle } from '../../support/articles.ts';
import { publisher } from '../../support/publishers.ts';

const PUBLISHERS = indexPublishers(
  ['CNN', 'The Courier', 'Daily Harbour', 'Tavria Today'].map((name) => publisher(name)),
);

const RELAYED =
  'Tavria will withdraw its envoys from Lindhaven within days, CNN reported on Monday. ' +
  'The embassy told its staff to leave by the end of the week, two officials said. ' +
  'Families of the diplomats were evacuated last month after the attack on the consulate.';
const DENIED =
  'The foreign ministry of Tavria denied on Tuesday that its embassy in Lindhaven is to close. ' +
  'A spokesman said that every one of the forty diplomats would stay at their posts.';

const report = (article: number, publisher: string, at: number, text: string): Report => ({
  ...placedArticle(article, 1, { title: `Envoys, says ${publisher}`, publisher, at, text, teaser: text }),
  attribution: attribute({ publisher, title: 'Embassy closes', text }, PUBLISHERS),
});
const find = (text: string, words: string, term = words, place: Place = 'text'): FoundWords => {
  const start = text.indexOf(words);
  return { place, start, end: start + words.length, words, term, group: null };
};

const COURIER = report(1, 'The Courier', 100, RELAYED);
const HARBOUR = report(2, 'Daily Harbour', 200, DENIED);
const FOUND = [find(RELAYED, 'withdraw', 'withdrawals'), find(RELAYED, 'embassy'), find(RELAYED, 'envoys', 'embassy')];

const file = (reports: readonly Report[], some: Partial<StoryFile> = {}): StoryFile => ({
  story: { id: 1, reports },
  matches: [{ ...match('7', 'Docks', FOUND), article: 1 }],
  alerts: [{ story: 1, channel: '7', message: 3, lead: 1, watches: ['Docks'] }],
  ...some,
});
const watch = (name: string, some: Partial<Watch> = {}): Watch => {
  const parsed = parseQuery('embassy withdrawals');
  if (parsed.kind !== 'query') throw new Error(parsed.kind);
  const all = { feeds: [], publishers: [], languages: [] };
  const { query } = parsed;
  return {
    channel: '7',
    name,
    terms: 'embassy withdrawals',
    query,
    role: null,
    colour: null,
    paused: false,
    pausedUntil: null,
    only: all,
    except: all,
    ...some,
  };
};
const view = (one: StoryFile, watches: readonly Watch[] = [watch('Docks')]) =>
  viewAlert(one, '7', { watches, publishers: PUBLISHERS });

describe('what an alert says', () => {
  it('is the report that made it, who was first, and how many reports it rests on', () => {
    expect(view(file([COURIER]))).toMatchObject({
      watches: ['Docks'],
      headline: 'Envoys, says The Courier',
      publisher: 'The Courier',
      link: COURIER.link,
      first: { outlet: 'CNN', via: 'The Courier', at: null },
      independent: 1,
      reports: 1,
      at: 100,
    });
  });

  it('is a summary in the report’s own sentences, with matches in bold', () => {
    const { summary } = view(file([COURIER]));
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(3);
    for (const { text, outlet } of summary) {
      expect(RELAYED).toContain(text);
      expect(outlet).toBeNull();
    }
    const marked = summary.flatMap(({ text, bold }) => bold.map(({ start, end }) => text.slice(start, end)));
    expect(marked).toContain('withdraw');
    expect(FOUND.map(({ words }) => words)).toEqual(expect.arrayContaining(marked));
  });

  it('is the current story: headline, link and first line are those of the report that told what is new', () => {
    const { summary, independent, headline, publisher, latest } = view(file([COURIER, HARBOUR]));
    expect([headline, publisher, independent]).toEqual(['Envoys, says Daily Harbour', 'Daily Harbour', 2]);
    expect(latest).toEqual({ line: expect.stringContaining('denied on Tuesday'), at: 200 });
    expect(summary.length).toBeLessThanOrEqual(3);
    expect(summary.every(({ text }) => !latest!.line.includes(text))).toBe(true);
  });

  it('has no last sentence from a report that only relays, or from an earlier one', () => {
    const relayed = report(2, 'Tavria Today', 300, 'Envoys are to leave Lindhaven in the coming days, CNN reported.');
    expect(view(file([COURIER, relayed])).summary.every(({ outlet }) => outlet === null)).toBe(true);
    const first = report(
      3,
      'Tavria Today',
      10,
      'Envoys of Tavria have begun to pack at the embassy, a guard there told us.',
    );
    const earlier = report(2, 'Daily Harbour', 50, DENIED);
    expect(view(file([first, earlier, COURIER])).summary.every(({ outlet }) => outlet === null)).toBe(true);
  });

  it('shows each role of its watches once, and the colour of the first that has one', () => {
    const joined = [{ story: 1, channel: '7', message: 3, lead: 1, watches: ['Docks', 'Ships', 'Gone'] }];
    const watches = [
      watch('Docks', { role: '55' }),
      watch('Ships', { role: '55', colour: 0x123456 }),
      watch('Ships', { role: '66', colour: 1, channel: '8' }),
      watch('Unasked', { role: '77' }),
    ];
    expect(view(file([COURIER], { alerts: joined }), watches)).toMatchObject({
      watches: ['Docks', 'Ships', 'Gone'],
      mentions: { roles: ['55'], users: [], words: [] },
      colour: 0x123456,
    });
  });

  it('is the headlines, for gathered stories', () => {
    expect(
      viewGathered([file([COURIER, HARBOUR])], { channel: '7', watch: 'Docks', kind: 'gathered' }, [
        watch('Docks', { colour: 5 }),
      ]),
    ).toEqual({
      watch: 'Docks',
      because: 'away',
      colour: 5,
      publish: false,
      stories: [{ headline: COURIER.title, link: COURIER.link, publisher: 'The Courier', at: 100 }],
    });
  });
});

describe('the report that an alert shows', () => {
  const both = [HARBOUR, COURIER];

  it('is the one that made it, else the earliest that matched in the channel, else the first', () => {
    expect(leadReport(file(both), '7')).toBe(COURIER);
    expect(leadReport(file(both, { alerts: [] }), '7')).toBe(COURIER);
    expect(leadReport(file(both, { alerts: [] }), '8')).toBe(HARBOUR);
  });
});

describe('bold', () => {
  it('marks only the words found, in their own sentence', () => {
    const text = 'The envoys stay. The envoys leave.';
    const one = { ...COURIER, teaser: 'Other.', text };
    const second = [{ ...find(text, 'envoys'), start: 21, end: 27 }];
    expect(boldIn('The envoys stay.', one, second)).toEqual([]);
    expect(boldIn('The envoys leave.', one, second)).toEqual([{ start: 4, end: 10 }]);
    expect(boldIn('The envoys leave.', one, [{ ...second[0]!, place: 'title' }])).toEqual([]);
    expect(boldIn('Not in it.', one, second)).toEqual([]);
  });

  it('is one span where spans touch or overlap', () => {
    const spans = [
      { start: 8, end: 9 },
      { start: 0, end: 5 },
      { start: 3, end: 6 },
      { start: 6, end: 7 },
      { start: 1, end: 2 },
    ];
    expect(merge(spans)).toEqual([
      { start: 0, end: 7 },
      { start: 8, end: 9 },
    ]);
  });
});
