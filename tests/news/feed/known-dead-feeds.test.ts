import { expect, it } from 'vitest';
import { knownDeadFeed } from '../../../src/news/feed/known-dead-feeds.ts';

it('knows where a feed of the old lists has gone', () => {
  expect(knownDeadFeed('https://www.kyivindependent.com/feed/')).toEqual({
    state: 'it is gone',
    instead: 'https://kyivindependent.com/news-archive/rss/',
  });
  expect(knownDeadFeed('http://feeds.reuters.com/Reuters/worldNews')).toMatchObject({ instead: null });
});

it('is silent about other feeds of the same publisher and about the successor itself', () => {
  expect(knownDeadFeed('https://asia.nikkei.com/rss/feed/nar')).toBeNull();
  expect(knownDeadFeed('https://kyivindependent.com/news-archive/rss/')).toBeNull();
  expect(knownDeadFeed('https://ships.example/feed')).toBeNull();
  expect(knownDeadFeed('nothing')).toBeNull();
});
