import { describe, expect, test } from 'vitest';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { attribute } from '../../../src/news/story/attribute.ts';
import { provenanceOf } from '../../../src/news/story/provenance.ts';
import type { Publisher, Report } from '../../../src/news/types.ts';

const outlet = (name: string, family = name, kind: string | null = null): Publisher => ({
  name,
  aka: [],
  kind,
  country: null,
  domain: null,
  state: false,
  family,
});
const PUBLISHERS = indexPublishers([
  outlet('CNN'),
  outlet('Reuters', 'Reuters', 'agency'),
  outlet('The Hill'),
  outlet('BBC News', 'BBC'),
  outlet('BBC Africa', 'BBC'),
]);

let articles = 0;
const report = (publisher: string, at: number, text: string, rest: Partial<Report> = {}): Report => ({
  article: ++articles,
  url: `https://x.test/${articles}`,
  link: `https://x.test/${articles}`,
  title: 'Embassy closes',
  teaser: text,
  text,
  page: null,
  byline: null,
  image: null,
  language: 'en',
  at,
  dated: true,
  publisher,
  attribution: attribute({ publisher, title: 'Embassy closes', text }, PUBLISHERS),
  ...rest,
});
const of = (...reports: Report[]) => provenanceOf({ id: 1, reports }, PUBLISHERS);

const OWN = 'The embassy in Tavria has closed its gates for good, two guards at the place told us in the morning.';
const RELAYED = 'The embassy in Tavria will close, CNN reported Monday.';

describe('first', () => {
  test('is the origin that the earliest report relays, which has no time while we have not read it', () => {
    expect(of(report('The Hill', 10, RELAYED)).first).toMatchObject({ outlet: 'CNN', via: 'The Hill', at: null });
  });

  test('is that origin’s own report once it lies in the story', () => {
    const story = of(report('The Hill', 10, RELAYED), report('CNN', 12, OWN));
    expect(story.first).toMatchObject({ outlet: 'CNN', via: null, at: 12 });
    expect(story.roles).toEqual(['relayed', 'first']);
    expect(story.independentThen).toEqual([1, 1]);
  });

  test('is else the earliest report by believable date, not the first to reach us', () => {
    const story = of(
      report('BBC News', 20, OWN),
      report('The Hill', 10, 'Envoys have left Tavria, says the ministry there.'),
    );
    expect(story.first).toMatchObject({ outlet: 'The Hill', via: null, at: 10 });
  });

  test('has no time where the date cannot be believed', () => {
    expect(of(report('BBC News', 20, OWN, { dated: false })).first.at).toBeNull();
  });
});

describe('independent', () => {
  test('counts an outlet that two relay once', () => {
    const again = 'CNN reported that envoys are to be withdrawn from Tavria within days.';
    expect(of(report('The Hill', 1, RELAYED), report('BBC News', 2, again)).independent).toBe(1);
  });

  test('counts houses, not publishers', () => {
    const other = 'Envoys left Tavria at dawn in a long convoy of white cars, our reporter saw.';
    expect(of(report('BBC News', 1, OWN), report('BBC Africa', 2, other)).independent).toBe(1);
  });

  test('grows with a second house’s own reporting', () => {
    const other = 'Envoys left Tavria at dawn in a long convoy of white cars, our reporter saw.';
    const story = of(report('The Hill', 1, RELAYED), report('BBC News', 2, other));
    expect(story.independent).toBe(2);
    expect(story.roles).toEqual(['relayed', 'independent']);
  });

  test('does not grow with the same words under another roof', () => {
    const story = of(report('BBC News', 1, OWN), report('The Hill', 2, `${OWN} More soon.`));
    expect(story.independent).toBe(1);
    expect(story.roles).toEqual(['first', 'reprint']);
  });

  test('does not grow with an agency’s text, however it is cut', () => {
    const story = of(
      report('The Hill', 1, 'TAVRIA (Reuters) - The embassy closed on Monday after a week of strikes.'),
      report('BBC News', 2, 'NORVIK (Reuters) - Envoys went home, the ministry said in a short note.'),
    );
    expect(story.independent).toBe(1);
    expect(story.first).toMatchObject({ outlet: 'Reuters', via: 'The Hill', at: null });
    expect(story.roles).toEqual(['relayed', 'reprint']);
  });

  test('an outlet credited far down is background: the report is its publisher’s own', () => {
    const long = `${OWN} ${'The guards had been there for many years, and nobody came. '.repeat(15)}An envoy told CNN of it.`;
    expect(of(report('BBC News', 1, long)).first.outlet).toBe('BBC News');
  });
});

test('a story without reports is no story', () => {
  expect(() => of()).toThrow('no report');
});
