import { describe, expect, it } from 'vitest';
import { feedInScript, linkHeaderFeeds, ownFeeds } from '../../../src/wire/discover/own-feeds.ts';

const CHANNEL = `UC${'a1B2'.repeat(6)}`.slice(0, 24);

describe('ownFeeds', () => {
  it.each([
    [
      `https://www.youtube.com/channel/${CHANNEL}/videos`,
      `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
    ],
    ['https://youtube.com/playlist?list=PL12', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PL12'],
    ['https://old.reddit.com/r/ferries/', 'https://www.reddit.com/r/ferries/.rss'],
    ['https://www.reddit.com/u/ana', 'https://www.reddit.com/user/ana/.rss'],
    ['https://social.example/@ana', 'https://social.example/@ana.rss'],
    ['https://social.example/tags/oston', 'https://social.example/tags/oston.rss'],
    ['https://bsky.app/profile/ana.example', 'https://bsky.app/profile/ana.example/rss'],
    ['https://github.com/ana/boat', 'https://github.com/ana/boat/releases.atom'],
    ['https://github.com/ana/boat/commits/main', 'https://github.com/ana/boat/commits/main.atom'],
    ['https://medium.com/@ana/a-post-12', 'https://medium.com/feed/@ana'],
    ['https://ana.substack.com/p/a-post', 'https://ana.substack.com/feed'],
    ['https://substack.com/@ana', 'https://ana.substack.com/feed'],
    ['https://boats.blogspot.com/2026/11/', 'https://boats.blogspot.com/feeds/posts/default'],
    ['https://boats.wordpress.com/category/oston/', 'https://boats.wordpress.com/category/oston/feed/'],
    ['https://news.google.com/search?q=oston&hl=en', 'https://news.google.com/rss/search?q=oston&hl=en'],
    [
      'https://finance.yahoo.com/quote/BOAT/',
      'https://feeds.finance.yahoo.com/rss/2.0/headline?s=BOAT&region=US&lang=en-US',
    ],
  ])('of %s', (page, feed) => {
    expect(ownFeeds(page)).toEqual([feed]);
  });

  it.each(['https://a.example/news/', 'https://news.google.com/rss/search?q=oston', 'no address'])(
    'are none of %s',
    (page) => {
      expect(ownFeeds(page)).toEqual([]);
    },
  );

  it('of a channel’s page are in its script', () => {
    expect(feedInScript(`<script>{"externalId":"${CHANNEL}"}</script>`, 'https://www.youtube.com/@ana')).toEqual([
      `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
    ]);
    expect(feedInScript(`{"channelId":"${CHANNEL}"}`, 'https://a.example/')).toEqual([]);
  });
});

describe('a Link header', () => {
  it('names feeds', () => {
    const header =
      '</style.css>; rel=preload; as=style, </all>; title="All, news"; type="application/atom+xml"; rel="alternate"';
    expect(linkHeaderFeeds(header, 'https://a.example/x')).toEqual(['https://a.example/all']);
    expect(linkHeaderFeeds('</wp-json/>; rel="alternate"; type="application/json"', 'https://a.example/')).toEqual([]);
    expect(linkHeaderFeeds(null, 'https://a.example/')).toEqual([]);
  });
});
