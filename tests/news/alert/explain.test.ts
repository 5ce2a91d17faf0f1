import { describe, expect, it } from 'vitest';
import { explainAlert } from '../../../src/news/alert/explain.ts';
import type { StoryFile } from '../../../src/news/alert/types.ts';
import type { FoundWords, Place, Report } from '../../../src/news/types.ts';
import { match, placedArticle } from '../../support/articles.ts';

const TEXT =
  'Tavria will withdraw its envoys from Lindhaven within days, CNN reported on Monday. The embassy told its staff to leave.';
const REPORT: Report = placedArticle(1, 1, { title: 'Envoys are to leave', text: TEXT });
const OTHER: Report = placedArticle(2, 1, { text: TEXT });

const find = (text: string, words: string, term = words, place: Place = 'text'): FoundWords => {
  const start = text.indexOf(words);
  return { place, start, end: start + words.length, words, term, group: null };
};
const FOUND = [find(TEXT, 'withdraw', 'withdrawals')];
const file = (reports: readonly Report[], some: Partial<StoryFile>): StoryFile => ({
  story: { id: 1, reports },
  matches: [],
  alerts: [],
  ...some,
});

describe('why an alert was posted in a channel', () => {
  it('is explained per watch: headline first, then sentences, the words in bold', () => {
    const found = [find(REPORT.title, 'Envoys', 'embassy', 'title'), find(TEXT, 'withdraw', 'withdrawals', 'teaser')];
    const explained = explainAlert(file([REPORT], { matches: [{ ...match('7', 'Docks', found), article: 1 }] }), '7');
    expect(explained).toEqual([
      {
        watch: 'Docks',
        headline: REPORT.title,
        link: REPORT.link,
        publisher: 'News Example',
        page: null,
        places: [
          { place: 'title', text: REPORT.title, bold: [{ start: 0, end: 6 }] },
          {
            place: 'teaser',
            text: 'Tavria will withdraw its envoys from Lindhaven within days, CNN reported on Monday.',
            bold: [{ start: 12, end: 20 }],
          },
        ],
        words: [
          { term: 'embassy', found: ['Envoys'], group: null },
          { term: 'withdrawals', found: ['withdraw'], group: null },
        ],
        vetoes: [],
      },
    ]);
  });

  it('shows a sentence once if the text begins with the teaser', () => {
    const found = (['teaser', 'text'] as const).map((place) => find(TEXT, 'withdraw', 'withdrawals', place));
    const [explained] = explainAlert(file([REPORT], { matches: [{ ...match('7', 'Docks', found), article: 1 }] }), '7');
    expect(explained!.places.map(({ place }) => place)).toEqual(['teaser']);
    expect(explained!.words).toEqual([{ term: 'withdrawals', found: ['withdraw'], group: null }]);
  });

  it('shows five sentences at most, the last being enough to see why', () => {
    const text = Array.from({ length: 9 }, (_, n) => `Envoy number ${n} went home today.`).join(' ');
    const found = [...text.matchAll(/Envoy/g)].map((m) => ({
      ...find(text, 'Envoy'),
      start: m.index,
      end: m.index + 5,
    }));
    const one = { ...REPORT, text, teaser: '' };
    const [explained] = explainAlert(file([one], { matches: [{ ...match('7', 'Docks', found), article: 1 }] }), '7');
    expect(explained!.places).toHaveLength(5);
  });

  it('is explained for that channel’s watches only', () => {
    const matches = [
      { ...match('7', 'Docks', FOUND), article: 1 },
      { ...match('7', 'Ships', FOUND), article: 2 },
      { ...match('8', 'Secret', FOUND), article: 1 },
    ];
    const explained = explainAlert(file([REPORT, OTHER], { matches }), '7');
    expect(explained.map((one) => one.watch)).toEqual(['Docks', 'Ships']);
  });
});
