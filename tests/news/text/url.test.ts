import { describe, expect, it } from 'vitest';
import { canonicalUrl, siteOf, withoutTracking } from '../../../src/news/text/url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['http://WWW.Example.org:80/a/?utm_source=rss&at_medium=x#top', 'https://example.org/a'],
    ['https://example.org/story?id=7&fbclid=z', 'https://example.org/story?id=7'],
    ['https://example.org/?b=2&a=1', 'https://example.org/?a=1&b=2'],
    ['https://example.org/index.html', 'https://example.org/'],
    ['https://example.org/caf%c3%a9', 'https://example.org/caf%C3%A9'],
    ['/x', 'https://base.example/x'],
  ])('%s is %s', (link, canonical) => {
    expect(canonicalUrl(link, 'https://base.example/feed')).toBe(canonical);
  });

  it.each(['', 'mailto:a@example.org', 'javascript:alert(1)'])('%j is no page', (link) => {
    expect(canonicalUrl(link)).toBeNull();
  });
});

describe('siteOf', () => {
  it('knows public suffixes, private ones too', () => {
    expect(siteOf('https://news.example.co.uk/x')).toBe('example.co.uk');
    expect(siteOf('https://anna.github.io/x')).toBe('anna.github.io');
  });
});

it.each([
  ['https://www.a.example/x?utm_source=rss&id=7&utm_medium=feed', 'https://www.a.example/x?id=7'],
  ['http://a.example/x?b=%20c&a=1&fbclid=z#top', 'http://a.example/x?b=%20c&a=1#top'],
  ['https://a.example/x?id=7', 'https://a.example/x?id=7'],
  ['not a link', 'not a link'],
])('the link to click is as stated, less its tracking: %s', (link, clicked) => {
  expect(withoutTracking(link)).toBe(clicked);
});
