import { cdata, escaped, fullText, paragraphs, rfc822, unglued, zoneless } from './markup.ts';
import type { DemoEntry, DemoPage } from './types.ts';

/** A news agency: clean full text, sometimes with a thumbnail. */
export function tesseraItem(entry: DemoEntry): string {
  return `<item>
<title>${escaped(entry.title)}</title>
<link>${escaped(entry.link)}</link>
<guid isPermaLink="false">${entry.guid}</guid>
<pubDate>${rfc822(entry.publishedAt, 'GMT', 0)}</pubDate>
<category>${escaped(entry.piece.section)}</category>
<description>${escaped(entry.teaser)}</description>
<content:encoded>${cdata(fullText(entry))}</content:encoded>
${entry.picture === null ? '' : `<media:thumbnail url="${entry.picture}" width="320" height="180"/>`}
</item>`;
}

/** No guid, and links relative to the root. */
export function vestnikItem(entry: DemoEntry): string {
  return `<item>
<title>${cdata(entry.title)}</title>
<link>${new URL(entry.link).pathname}</link>
<pubDate>${rfc822(entry.publishedAt, '+0300', 3)}</pubDate>
<category>${escaped(entry.piece.section)}</category>
<description>${cdata([entry.teaser, ...entry.body].join('<br><br>'))}</description>
</item>`;
}

/** Only a teaser; dates without a time zone. */
export function bellItem(entry: DemoEntry): string {
  const more = `${escaped(entry.teaser)} <a href="${entry.link}">Read more</a>`;
  return `<item>
<title>${escaped(entry.title)}</title>
<link>${entry.link}</link>
<guid isPermaLink="true">${entry.link}</guid>
<pubDate>${zoneless(entry.publishedAt)}</pubDate>
<description>${escaped(`<p>${more}</p>`)}</description>
</item>`;
}

/** An aggregator: headlines of other outlets, whose names follow a dash and are in `<source>`. */
export function allwindsItem(entry: DemoEntry): string {
  const { source } = entry.piece;
  const credit = source === undefined ? '' : `<source url="${source.url}">${escaped(source.name)}</source>`;
  return `<item>
<title>${escaped(entry.title)}</title>
<link>${entry.link}</link>
<guid isPermaLink="false">${entry.piece.slug}</guid>
<pubDate>${rfc822(entry.publishedAt, 'EST', -5)}</pubDate>
<description>${escaped(`<a href="${entry.link}"><font color="#6f6f6f">${escaped(entry.teaser)}</font></a>&nbsp;`)}</description>
${credit}
</item>`;
}

/** A blog engine's full text, with the boilerplate that such engines add. */
export function ledgerItem(entry: DemoEntry): string {
  return `<item>
<title>${enginesTitle(entry.title)}</title>
<link>${escaped(entry.link)}</link>
<comments>${escaped(entry.link.split('?')[0]!)}#respond</comments>
<dc:creator>${cdata(entry.piece.byline ?? 'Ledger Staff')}</dc:creator>
<pubDate>${rfc822(entry.publishedAt, '+0000', 0)}</pubDate>
<category>${cdata(entry.piece.section)}</category>
<guid isPermaLink="false">https://quayside-ledger.example/?p=${40_000 + Math.round(entry.piece.at) + 1000}</guid>
<description>${cdata(`<p>${escaped(entry.teaser)} [&#8230;]</p>${farewell(entry)}`)}</description>
<content:encoded>${cdata(ledgerText(entry))}</content:encoded>
</item>`;
}

function ledgerText(entry: DemoEntry): string {
  const picture =
    entry.picture === null
      ? ''
      : `<figure><img src="${entry.picture}" width="320" height="180" alt="${escaped(entry.piece.picture ?? '')}"/><figcaption>Photo: Wim Okker / Quayside Ledger</figcaption></figure>`;
  const [first, ...rest] = entry.body.map((text) => `<p>${glued(escaped(text))}</p>`);
  return `${picture}
<div class="sharedaddy"><ul><li>Share this article</li><li>Share</li><li>Email</li><li>Print</li></ul></div>
${paragraphs([entry.teaser])}
${first ?? ''}
<p>ADVERTISEMENT</p>
${rest.join('\n')}
<p><em>Sign up for The Morning Tide, our free newsletter, and get the Ledger in your inbox every day.</em></p>
<p><strong>Read also:</strong> <a href="${entry.link}">For sale: one lighthouse, one keeper</a></p>
${farewell(entry)}`;
}

function farewell(entry: DemoEntry): string {
  const home = new URL('.', entry.link).href;
  return `<p>The post <a href="${entry.link}">${escaped(entry.title)}</a> appeared first on <a href="${home}">Quayside Ledger</a>.</p>`;
}

/** A box of related headlines inside a sentence, where the page had a script. */
function glued(html: string): string {
  return html.replace(
    /\{related:([^}]*)\}/g,
    '$1<a href="#">$1</a><a href="#">Volant says Aldmere harbour “open to all flags”</a> <a href="#">Tram 9: what Volant promised</a> <a href="#">The Morning Tide — Presented by Brine &amp; Sons — Is the crown too strong?</a> MORE',
  );
}

/** A headline with numeric entities and double escaping, as two template layers produce it. */
function enginesTitle(title: string): string {
  return title
    .replaceAll('&', '&amp;amp;')
    .replace(/[‘’“”]/g, (quote) => `&#${quote.charCodeAt(0)};`)
    .replaceAll('"', '&amp;quot;');
}

/** A PHP notice before the XML, bare ampersands, unknown entities, unclosed tags. */
export function clarionFeed(input: DemoPage): string {
  return `<br />
<b>Notice</b>:  Undefined index: lang in <b>/srv/clarion/feed.php</b> on line <b>41</b><br />
<?xml version="1.0" encoding="utf-8"?>
<rss>
<channel>
<title>${input.outlet.name}</title>
<link>${input.homepage}</link>
<description>${input.outlet.motto}</description>
<language>${input.outlet.language}</language>
${input.entries.map(clarionItem).join('\n')}
</channel>
</rss>
`;
}

function clarionItem(entry: DemoEntry): string {
  const text = [entry.teaser, ...entry.body].map(unglued).join('<br>');
  const dateline = entry.piece.section.startsWith('Nation') ? 'BELKARA&nbsp;&mdash; ' : '';
  return `<item>
<title>${entry.title}</title>
<link>${entry.link}?edition=web&from=rss</link>
<guid isPermaLink=false>${entry.guid}</guid>
<author>${entry.piece.byline ?? ''}</author>
<pubDate>${rfc822(entry.publishedAt, 'GMT', 0).replace(/ \d\d(\d\d) /, ' $1 ')}</pubDate>
<description><b>${dateline}${text}</description>
</item>`;
}
