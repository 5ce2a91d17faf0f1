/** Feeds that large sites have for each of their pages without naming them there. The addresses are documented by the sites. */

interface Site {
  readonly host: RegExp;
  /** The path of a page, and its feed: `$1` … stand for what the path's groups matched. */
  readonly pages: readonly (readonly [RegExp, string])[];
}

const SITES: readonly Site[] = [
  {
    host: /^(?:www\.|m\.)?youtube\.com$/,
    pages: [
      [/^\/channel\/(UC[\w-]{22})/, 'https://www.youtube.com/feeds/videos.xml?channel_id=$1'],
      [/^\/user\/([\w.-]+)/, 'https://www.youtube.com/feeds/videos.xml?user=$1'],
      [/^\/playlist\?(?:.*&)?list=([\w-]+)/, 'https://www.youtube.com/feeds/videos.xml?playlist_id=$1'],
    ],
  },
  {
    host: /^(?:www\.|old\.|new\.)?reddit\.com$/,
    pages: [
      [/^(\/r\/[\w+-]+\/comments\/\w+(?:\/\w+)?)\/?$/, 'https://www.reddit.com$1/.rss'],
      [/^(\/r\/[\w+-]+(?:\/(?:new|top|hot|rising))?)\/?$/, 'https://www.reddit.com$1/.rss'],
      [/^\/u(?:ser)?\/([\w-]+)/, 'https://www.reddit.com/user/$1/.rss'],
      [/^(\/(?:r\/\w+\/)?search)\/?(\?.*)$/, 'https://www.reddit.com$1.rss$2'],
      [/^\/?$/, 'https://www.reddit.com/.rss'],
    ],
  },
  { host: /^bsky\.app$/, pages: [[/^\/profile\/([\w.:-]+)\/?$/, 'https://bsky.app/profile/$1/rss']] },
  {
    host: /^(?:www\.)?github\.com$/,
    pages: [
      [/^\/([\w.-]+\/[\w.-]+)\/(?:commits|tree)\/([\w./-]+?)\/?$/, 'https://github.com/$1/commits/$2.atom'],
      [/^\/([\w.-]+\/[\w.-]+)\/tags\/?$/, 'https://github.com/$1/tags.atom'],
      [/^\/([\w.-]+\/[\w.-]+)(?:\/releases)?(?:\/.*)?$/, 'https://github.com/$1/releases.atom'],
      [/^\/([\w-]+)\/?$/, 'https://github.com/$1.atom'],
    ],
  },
  {
    host: /^(?:www\.)?medium\.com$/,
    pages: [
      [/^\/(@[\w.-]+)/, 'https://medium.com/feed/$1'],
      [/^\/tag\/([\w-]+)/, 'https://medium.com/feed/tag/$1'],
      [/^\/([\w-]+)\/?$/, 'https://medium.com/feed/$1'],
    ],
  },
  { host: /\.medium\.com$/, pages: [[/^/, '/feed']] },
  { host: /^(?:www\.)?substack\.com$/, pages: [[/^\/@([\w-]+)/, 'https://$1.substack.com/feed']] },
  { host: /\.substack\.com$/, pages: [[/^/, '/feed']] },
  {
    host: /\.blogspot\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    pages: [
      [/^\/search\/label\/([^/?]+)/, '/feeds/posts/default/-/$1'],
      [/^/, '/feeds/posts/default'],
    ],
  },
  { host: /\.tumblr\.com$/, pages: [[/^/, '/rss']] },
  {
    host: /\.wordpress\.com$/,
    pages: [
      [/^(\/(?:category|tag|author)\/[^?]+?)\/?$/, '$1/feed/'],
      [/^/, '/feed/'],
    ],
  },
  {
    host: /^news\.google\.com$/,
    pages: [
      [/^\/rss(?:\/|\?|$)/, ''],
      [/^(\/(?:search|topics|topstories|publications|headlines|sections)\b.*)$/, 'https://news.google.com/rss$1'],
      [/^\/(?:home)?(\?.*)?$/, 'https://news.google.com/rss$1'],
    ],
  },
  {
    host: /^(?:www\.)?finance\.yahoo\.com$/,
    pages: [
      [/^\/quote\/([\w.^=%-]+)/, 'https://feeds.finance.yahoo.com/rss/2.0/headline?s=$1&region=US&lang=en-US'],
      [/^\/(?:news\/?)?$/, 'https://finance.yahoo.com/news/rssindex'],
    ],
  },
];

/** Mastodon and its relatives run on any host, and are known by their paths. */
const ANY_HOST: Site['pages'] = [
  [/^\/(@[\w.]+)\/?$/, '/$1.rss'],
  [/^\/tags\/([\p{L}\p{N}_%]+)\/?$/u, '/tags/$1.rss'],
];

/** The feed that a known site has for this page; empty for other sites. */
export function ownFeeds(address: string): string[] {
  const url = URL.parse(address);
  if (url === null) return [];
  const site = SITES.find(({ host }) => host.test(url.hostname));
  return feedOf(url, site?.pages ?? ANY_HOST);
}

function feedOf(url: URL, pages: Site['pages']): string[] {
  const path = `${url.pathname}${url.search}`;
  for (const [page, feed] of pages) {
    const groups = page.exec(path);
    if (groups === null) continue;
    const filled = feed.replace(/\$(\d)/g, (_, n: string) => groups[Number(n)] ?? '');
    return filled === '' ? [] : [new URL(filled, url).href];
  }
  return [];
}

/** The feed of a YouTube channel whose page was read: `youtube.com/@name` says the channel's id only in its script. */
export function feedInScript(page: string, url: string): string[] {
  if (!/(?:^|\.)youtube\.com$/.test(URL.parse(url)?.hostname ?? '')) return [];
  const id = /"(?:channelId|externalId|browseId)":"(UC[\w-]{22})"/.exec(page)?.[1];
  return id === undefined ? [] : [`https://www.youtube.com/feeds/videos.xml?channel_id=${id}`];
}

/** The feeds of a `Link` header (RFC 8288): `</feed>; rel="alternate"; type="application/rss+xml"`. */
export function linkHeaderFeeds(header: string | null, url: string): string[] {
  if (header === null) return [];
  const links = header
    .slice(0, 8_192)
    .matchAll(/<([^<>]{1,2000})>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;]+))?)*)/g);
  return Array.from(links).flatMap(([, href = '', parameters = '']) => {
    const isFeed =
      /;\s*type\s*=\s*"?[^";]*(?:rss|atom|feed|xml|json)/i.test(parameters) &&
      !/oembed|wp-json/i.test(parameters + href);
    const isAlternate = /;\s*rel\s*=\s*"?[^";]*\b(?:alternate|feed)\b/i.test(parameters);
    const to = isFeed && isAlternate ? URL.parse(href, url) : null;
    return to && /^https?:$/.test(to.protocol) ? [to.href] : [];
  });
}
