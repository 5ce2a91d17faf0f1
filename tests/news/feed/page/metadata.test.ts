import { describe, expect, test } from 'vitest';
import { readLinkedData } from '../../../../src/news/feed/page/json-ld.ts';
import { NO_METADATA, pageMetadata } from '../../../../src/news/feed/page/metadata.ts';

const URL_HERE = 'https://harbour-post.example/karvel';
const read = (...blocks: (string | object)[]) =>
  pageMetadata(readLinkedData(blocks.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))), URL_HERE);

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Ferry leaves Karvel',
  author: { '@type': 'Person', name: 'Ines Varga' },
  publisher: { '@type': 'Organization', name: 'Harbour Post' },
  datePublished: '2026-03-04T09:00:00Z',
};
const SAID = { headline: 'Ferry leaves Karvel', authors: ['Ines Varga'], publisher: 'Harbour Post' };

describe('an article is found', () => {
  test.each([
    ['alone', [ARTICLE]],
    ['in a list', [[{ '@type': 'BreadcrumbList' }, ARTICLE]]],
    ['in a graph', [{ '@graph': [{ '@type': 'WebPage' }, ARTICLE] }]],
    ['as what the page is about', [{ '@type': 'WebPage', mainEntity: ARTICLE }]],
    ['in the second block', ['{"@type":"WebSite"}', ARTICLE]],
    ['under a whole address of its type', [{ ...ARTICLE, '@type': 'http://schema.org/NewsArticle' }]],
    ['as one of several types', [{ ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] }]],
    ['as a live blog', [{ ...ARTICLE, '@type': 'LiveBlogPosting' }]],
    ['with names as plain texts', [{ ...ARTICLE, author: 'Ines Varga', publisher: 'Harbour Post' }]],
    ['with names in lists', [{ ...ARTICLE, author: [{ name: 'Ines Varga' }], publisher: [{ name: 'Harbour Post' }] }]],
    [
      'with a publisher named elsewhere',
      [
        {
          '@graph': [
            { '@id': '#us', name: 'Harbour Post' },
            { ...ARTICLE, publisher: { '@id': '#us' } },
          ],
        },
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(read(...blocks)).toMatchObject(SAID);
  });

  test('by its address, among others that stand on the same page', () => {
    const other = { ...ARTICLE, headline: 'Another', url: 'https://harbour-post.example/other' };
    expect(read([other, { ...ARTICLE, url: '/karvel?utm_source=x' }]).headline).toBe('Ferry leaves Karvel');
    expect(read([other, { ...ARTICLE, mainEntityOfPage: { '@id': URL_HERE } }]).headline).toBe('Ferry leaves Karvel');
  });
});

describe('JSON that is broken', () => {
  const text = JSON.stringify({ ...ARTICLE, articleBody: 'One.\nTwo.' });
  test.each([
    ['inside comment marks', `<!-- ${text} -->`],
    ['inside CDATA marks', `//<![CDATA[\n${text}\n//]]>`],
    ['with a semicolon behind', `${text};`],
    ['with a comma too many', text.replace(/}$/, ',}')],
    ['escaped for HTML', text.replaceAll('"', '&quot;')],
    ['two objects in a row', `{"@type":"WebSite"}\n${text}`],
  ])('%s is read all the same', (_, block) => {
    expect(read(block)).toMatchObject({ ...SAID, body: 'One.\nTwo.' });
  });

  test('with line breaks in its texts keeps them', () => {
    expect(read(text.replace('\\n', '\n')).body).toBe('One.\nTwo.');
  });

  test.each([
    '',
    '{',
    '{"@type":',
    'null',
    '[]',
    '"text"',
    '[[[[',
    '{"@graph":"x"}',
    '{"@type":"NewsArticle","author":{"name":{"a":1}}}',
  ])('%j says nothing', (block) => {
    const { headline, publisher, authors } = read(block);
    expect([headline, publisher, authors]).toEqual([null, null, []]);
  });
});

test.each([
  [false, false],
  ['False', false],
  ['https://schema.org/False', false],
  [true, true],
  ['true', true],
  [undefined, null],
  ['perhaps', null],
])('isAccessibleForFree %j is read as %j', (isAccessibleForFree, free) => {
  expect(read({ ...ARTICLE, isAccessibleForFree }).free).toBe(free);
});

test('what is behind the wall is named by its selectors', () => {
  const part = (cssSelector: unknown, isAccessibleForFree = false) => ({ isAccessibleForFree, cssSelector });
  const hasPart = [part('.paid'), part(['.more', '#rest']), part('.lead', true)];
  expect(read({ ...ARTICLE, isAccessibleForFree: false, hasPart }).locked).toEqual(['.paid', '.more', '#rest']);
});

test.each([
  ['the publisher that it was written for', { sourceOrganization: { name: 'Northern Wire' } }, 'Northern Wire'],
  ['a dateline', { dateline: 'KARVEL, March 4 (Northern Wire)' }, 'Northern Wire'],
  [
    'the report that it is based on',
    { isBasedOn: { '@type': 'NewsArticle', publisher: { name: 'Northern Wire' } } },
    'Northern Wire',
  ],
  ['an address alone', { isBasedOn: 'https://northern-wire.example/1' }, null],
])('%s gives the credit', (_, said, credit) => {
  expect(read({ ...ARTICLE, ...said }).credit).toBe(credit);
});

test('updates of a live blog come newest first', () => {
  const update = (hour: number) => ({
    headline: `At ${hour}`,
    articleBody: 'Text',
    datePublished: `2026-03-04T0${hour}:00Z`,
  });
  const { updates } = read({ ...ARTICLE, '@type': 'LiveBlogPosting', liveBlogUpdate: [7, 9, 8].map(update) });
  expect(updates.map(({ headline }) => headline)).toEqual(['At 9', 'At 8', 'At 7']);
});

test('a page of lists has its types, and nothing else', () => {
  expect(read({ '@type': 'CollectionPage', name: 'World' })).toEqual({ ...NO_METADATA, types: ['CollectionPage'] });
});

test.each([
  ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['deep objects', '{"mainEntity":'.repeat(50_000)],
  ['long', `{"@graph":[${'{"@type":"NewsArticle"},'.repeat(40_000)}]}`],
  ['commas', ','.repeat(900_000)],
  ['commas and blanks', ', '.repeat(450_000)],
  ['quotes', '\\"'.repeat(450_000)],
  ['braces', '} '.repeat(450_000)],
  ['entities', `{${'&quot;'.repeat(150_000)}`],
  ['too long', ' '.repeat(2_000_000)],
])('a hostile block (%s) is ignored', (_, block) => {
  expect(read(block).headline).toBeNull();
});
