import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../../src/news/feed/date/names.ts';
import { LANGUAGES } from '../../../../src/news/text/languages.ts';
import { familiesOf, languageOfArticle, words } from '../../../../src/news/text/words.ts';
import type { Language } from '../../../../src/news/types.ts';

/** They write months as numbers. */
const NUMBERED_MONTHS: readonly Language[] = ['ja', 'ko'];

/** Is a watch's word found in a headline of this language? */
function isFound(language: Language, word: string, headline: string): boolean {
  const families = familiesOf(word).in(language);
  return words(headline, language).some(({ key }) => families.includes(key));
}

const FOUND: readonly (readonly [Language, word: string, headline: string])[] = [
  ['it', 'ambasciata', 'Chiuse due ambasciate a Karsk'],
  ['it', 'terremoto', 'I terremoti fanno tremare la valle'],
  ['nl', 'ambassade', 'Ambassades in Karsk dicht'],
  ['nl', 'staking', 'Stakingen leggen treinen stil'],
  ['pl', 'ambasada', 'Zamknięto ambasadę w Karsku'],
  ['pl', 'strajk', 'Strajki na kolei trwają'],
  ['sv', 'ambassad', 'Ambassaderna i Karsk stängs'],
  ['sv', 'strejk', 'Strejken på järnvägen avblåst'],
  ['id', 'tarik', 'Norland menarik duta besar'],
  ['id', 'gempa', 'Gempa mengguncang Karsk'],
  ['he', 'שגרירות', 'השגרירות בקרסק נסגרה'],
  ['ko', '대사관', '카르스크 대사관은 문을 닫았다'],
  ['ko', '지진', '지진이 도시를 흔들었다'],
  ['ja', '攻撃', '港を攻撃した'],
];

const NOT_FOUND: readonly (readonly [Language, word: string, headline: string])[] = [
  ['it', 'ambasciata', "L'ambiente ringrazia"],
  ['nl', 'staking', 'De staat verkoopt grond'],
  ['pl', 'strajk', 'Straż miejska ukarała kierowcę'],
  ['sv', 'strejk', 'En strid om skogen'],
  ['id', 'gempa', 'Gempita pesta di Karsk'],
  ['ko', '지진', '지도자가 도착했다'],
];

describe('languages with a stemmer or rules of their own', () => {
  test.each(FOUND)('%s: %s is found in “%s”', (language, word, headline) => {
    expect(isFound(language, word, headline)).toBe(true);
  });

  test.each(NOT_FOUND)('%s: %s is not found in “%s”', (language, word, headline) => {
    expect(isFound(language, word, headline)).toBe(false);
  });

  test.each([
    ['it', 'Il governo ha detto che le scuole della città sono chiuse', ''],
    ['nl', 'Het kabinet wil dat een deel van de scholen niet wordt gesloten', ''],
    ['pl', 'Rząd ogłosił, że szkoły są zamknięte od środy przez strajk', ''],
    ['sv', 'Regeringen vill att skolorna inte stänger och söker råd från läkare', ''],
    ['id', 'Pemerintah mengatakan sekolah yang rusak akan dibuka dan diperbaiki oleh tentara', ''],
    ['he', 'הממשלה סגרה את בתי הספר', ''],
    ['ko', '정부는 학교를 닫았다', ''],
    ['ja', '政府は学校を閉じた', ''],
  ] as const)('%s is told by a sentence where the feed states English', (language, title, teaser) => {
    expect(languageOfArticle({ title, teaser, language: 'en-US' })).toBe(language);
  });

  test('a neighbour that we have no rules for is not taken for one that we have', () => {
    const title = 'Regjeringen sier at skolene ikke skal stenge, men det er opp til kommunene';
    expect(languageOfArticle({ title, teaser: '', language: 'no' })).toBeNull();
  });

  test('each language has one object with a name for people', () => {
    expect(LANGUAGES.map(({ tag }) => tag)).toEqual([...new Set(LANGUAGES.map(({ tag }) => tag))]);
    expect(LANGUAGES.filter(({ names }) => names.length === 0)).toEqual([]);
  });

  test.each(LANGUAGES)('$tag has all its parts', ({ tag, common, boilerplate, dates }) => {
    expect(common.split(/\s+/).length).toBeGreaterThanOrEqual(5);
    for (const labels of Object.values(boilerplate)) expect(labels.trim()).not.toBe('');
    const form = { month: 'long', calendar: 'gregory', timeZone: 'UTC' } as const;
    const named = new Intl.DateTimeFormat(dates.months.split(' ')[0] || tag, form);
    const months = Array.from({ length: 12 }, (_, month) => named.format(Date.UTC(2001, month, 15)).toLowerCase());
    if (!NUMBERED_MONTHS.includes(tag)) expect(months.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});
