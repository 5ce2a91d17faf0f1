import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { clean } from '../../src/news/feed/clean.ts';
import { parseFeed } from '../../src/news/feed/parse.ts';
import { indexPublishers } from '../../src/news/publishers.ts';
import { attribute } from '../../src/news/story/attribute.ts';
import { compileWatches, matchAll } from '../../src/news/watch/match.ts';
import { parseQuery } from '../../src/news/watch/query.ts';
import { compileThesaurus } from '../../src/news/watch/thesaurus.ts';

const FEED = '../shared/corpus/seed/thehill.xml';
const MATCHING = ['embassy withdrawals', '"embassy in Baghdad"', 'evacuate embassy', 'title:embassy Soleimani'];
const OTHERS = ['embassy withdrawals -personnel', 'bank withdrawals', 'embassy NEAR/3 cash'];

test('the article that the project began with matches, comes out clean and is credited to CNN', async ({ skip }) => {
  if (!existsSync(FEED)) skip('The corpora are optional and not part of this repository.');
  const shipped = await loadConfig('config', 'config');
  const parsed = await parseFeed(readFileSync(FEED), { contentType: null, url: '' });
  if (shipped.kind !== 'config' || parsed.kind !== 'feed') throw new Error('configuration or feed cannot be read');
  const thesaurus = compileThesaurus(shipped.config.thesaurus);
  const feed = { url: 'https://thehill.com/feed/', publisher: 'The Hill', homepage: null, language: 'en' };
  const article = clean(parsed.feed.items[0]!, [], feed);
  const matching = [...MATCHING, ...OTHERS].filter((terms) => {
    const read = parseQuery(terms);
    if (read.kind === 'mistake') throw new Error(read.message);
    const watch = { ...shipped.config.watches[0]!, terms, query: read.query };
    return matchAll(compileWatches([watch], thesaurus), article).length > 0;
  });
  expect(matching).toEqual(MATCHING);
  expect(article.text).not.toMatch(/ADVERTISEMENT|PompeoMichael|Presented by/);
  const { origins } = attribute(article, indexPublishers(shipped.config.publishers));
  expect(origins.map(({ outlet }) => outlet)).toContain('CNN');
});
