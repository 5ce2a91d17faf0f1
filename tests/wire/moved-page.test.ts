import { describe, expect, it } from 'vitest';
import { newAddress } from '../../src/wire/moved-page.ts';

const OLD = 'https://a.example/feed.xml';
const read = (html: string) => newAddress(new TextEncoder().encode(html), OLD);
const FEED = '<link rel="alternate" type="application/rss+xml" href="/new.xml">';

describe('a page in the place of a feed', () => {
  it.each([
    [
      '<html><head><meta http-equiv="refresh" content="0; url=/blog/rss.xml"></head></html>',
      'https://a.example/blog/rss.xml',
    ],
    [
      `<!doctype html><meta content='5;URL=https://b.example/f?a=1&amp;b=2' http-equiv=Refresh>`,
      'https://b.example/f?a=1&b=2',
    ],
    [`<html><head>${FEED}</head></html>`, 'https://a.example/new.xml'],
    [`<html><head>${FEED}${FEED}</head></html>`, 'https://a.example/new.xml'],
  ])('leads on: %s', (html, to) => {
    expect(read(html)).toBe(to);
  });

  it.each([
    ['two feeds', `<html>${FEED}<link rel=alternate type="application/atom+xml" href="/other.xml"></html>`],
    ['itself', '<html><meta http-equiv="refresh" content="30"></html>'],
    ['another protocol', '<html><meta http-equiv="refresh" content="0;url=javascript:alert(1)"></html>'],
    ['a feed', `<rss><channel><item><description>&lt;html&gt;${FEED}</description></item></channel></rss>`],
  ])('leads nowhere with %s', (_, html) => {
    expect(read(html)).toBeNull();
  });
});
