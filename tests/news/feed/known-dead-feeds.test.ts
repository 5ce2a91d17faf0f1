import { expect, it } from 'vitest';
import { departedOf } from '../../../src/news/feed/known-dead-feeds.ts';

it('knows where a feed of the old lists has gone', () => {
  expect(departedOf('https://www.kyivindependent.com/feed/')).toEqual({
    state: 'it is gone',
    instead: 'https://kyivindependent.com/news-archive/rss/',
  });
  expect(departedOf('http://feeds.reuters.com/Reuters/worldNews')).toMatchObject({ instead: null });
});

it('says nothing of other feeds of the same house, nor of the successor itself', () => {
  expect(departedOf('https://asia.nikkei.com/rss/feed/nar')).toBeNull();
  expect(departedOf('https://kyivindependent.com/news-archive/rss/')).toBeNull();
  expect(departedOf('https://ships.example/feed')).toBeNull();
  expect(departedOf('nothing')).toBeNull();
});
