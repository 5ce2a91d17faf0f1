/** Feed addresses that many lists still contain although the feed is gone, moved or frozen: what to say instead of "404". */

export interface KnownDeadFeed {
  /** In words about "it", the address. */
  readonly state: string;
  /** What to poll instead; null if unknown. */
  readonly instead: string | null;
}

/** What is known about this address; null for most. Checked between February and October 2026. */
export function knownDeadFeed(url: string): KnownDeadFeed | null {
  const parsed = URL.parse(url);
  if (parsed === null) return null;
  const address = `${parsed.host.replace(/^www\./, '')}${parsed.pathname}${parsed.search}`.toLowerCase();
  const row = ROWS.find(([start, , instead]) => address.startsWith(start) && !isItself(address, instead));
  return row ? { state: row[1], instead: row[2] } : null;
}

const isItself = (address: string, instead: string | null) =>
  instead !== null && address === instead.replace(/^https:\/\/(?:www\.)?/, '').toLowerCase();

const GONE = 'it is gone';
const STALE = 'it answers, but has been frozen for long';
const REFUSES = 'it blocks bots';

/** Host without www. and the beginning of the path, state, successor. */
const ROWS: readonly (readonly [string, string, string | null])[] = [
  ['feeds.reuters.com/', 'Reuters closed its feeds in 2020', null],
  ['reuters.com/rssfeed/', 'Reuters closed its feeds in 2020', null],
  ['reutersagency.com/feed', 'Reuters has no open feed', null],
  ['hosted.ap.org/', 'AP has no open feed', null],
  ['apnews.com/rss', 'AP has no open feed', null],
  ['apnews.com/index.rss', 'AP has no open feed', null],
  ['feeds.feedburner.com/apf-topnews', 'AP has no open feed', null],
  ['rss.cnn.com/rss/', STALE, null],
  ['www3.nhk.or.jp/rss/news/', STALE, null],
  ['english.kyodonews.net/rss/', GONE, null],
  ['kyivindependent.com/feed', GONE, 'https://kyivindependent.com/news-archive/rss/'],
  ['kyivindependent.com/rss', GONE, 'https://kyivindependent.com/news-archive/rss/'],
  ['channelnewsasia.com/rss/', GONE, 'https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml'],
  ['channelnewsasia.com/rssfeeds/', GONE, 'https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml'],
  ['en.mercopress.com/rss/latest-news', GONE, 'https://en.mercopress.com/rss'],
  ['theeastafrican.co.ke/tea/feed', STALE, null],
  ['haaretz.com/cmlink/', GONE, 'https://www.haaretz.com/srv/all-headlines-rss'],
  ['haaretz.com/srv/haaretz-main-feed.xml', GONE, 'https://www.haaretz.com/srv/all-headlines-rss'],
  ['iranintl.com/en/rss', 'it is a web page', 'https://www.iranintl.com/en/feed'],
  ['feeds.news24.com/', GONE, null],
  ['feeds.capi24.com/', GONE, null],
  ['travel.state.gov/_res/rss/tws.xml', GONE, 'https://travel.state.gov/_res/rss/TAsTWs.xml'],
  ['travel.state.gov/_res/rss/tas.xml', GONE, 'https://travel.state.gov/_res/rss/TAsTWs.xml'],
  ['travel.state.gov/_res/rss/tas_tws.xml', GONE, 'https://travel.state.gov/_res/rss/TAsTWs.xml'],
  ['whitehouse.gov/feed', GONE, 'https://www.whitehouse.gov/news/feed/'],
  ['whitehouse.gov/briefing-room/feed', GONE, 'https://www.whitehouse.gov/news/feed/'],
  ['nato.int/cps/rss/', GONE, null],
  ['cisa.gov/uscert/', GONE, null],
  ['who.int/feeds/entity/csr/don/', GONE, null],
  ['promedmail.org/', 'it is closed to those who do not pay', null],
  ['reliefweb.int/updates/rss', REFUSES, null],
  ['eng.belta.by/rss', GONE, 'https://belta.by/rss/'],
  ['voanews.com/api/', 'its newsroom was suspended in 2025', null],
  ['rfa.org/', 'its newsroom was closed', null],
  ['benarnews.org/', 'its newsroom was closed', null],
  ['csis.org/rss.xml', STALE, null],
  ['fas.org/feed', STALE, null],
  ['rand.org/rss/all.xml', GONE, 'https://www.rand.org/pubs/articles.xml'],
  ['sipri.org/rss/combined.xml', GONE, null],
  ['rsshub.app/', `${REFUSES}; take the publisher’s own feed`, null],
  ['xml2.corriereobjects.it/rss/incipit.xml', GONE, 'https://www.corriere.it/rss/homepage.xml'],
  ['dn.se/rss/senaste-nytt', GONE, 'https://www.dn.se/rss/'],
  ['tvn24.pl/najwazniejsze.xml', STALE, 'https://tvn24.pl/swiat.xml'],
  ['tuoitrenews.vn/rss', GONE, 'https://news.tuoitre.vn/rss'],
  ['asia.nikkei.com/rss', GONE, 'https://asia.nikkei.com/rss/feed/nar'],
  ['infobae.com/feeds/rss', GONE, 'https://www.infobae.com/arc/outboundfeeds/rss/'],
  ['breakingdefense.com/feed', REFUSES, null],
  ['news.usni.org/feed', REFUSES, null],
  ['hongkongfp.com/feed', REFUSES, null],
  ['jns.org/feed', REFUSES, null],
  ['lorientlejour.com/rss', REFUSES, null],
  ['inquirer.net/fullfeed', 'it dates its items in the future', null],
];
