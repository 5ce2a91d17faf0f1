import { escaped, fullText, paragraphs, unglued } from './markup.ts';
import type { DemoEntry, Outlet } from './types.ts';

/** The page of an article, for people who follow a link, and for the bot if the feed contains only a teaser. */
export function articlePage(outlet: Outlet, entry: DemoEntry): string {
  const { byline, picture, section, source } = entry.piece;
  const credit = source === undefined ? '' : ` · first published by ${escaped(source.name)}`;
  const figure =
    entry.picture === null
      ? ''
      : `<figure><img src="${entry.picture}" width="320" height="180" alt=""><figcaption>${escaped(picture ?? '')}</figcaption></figure>`;
  return page(
    outlet,
    entry.title,
    `<p class="kicker">${escaped(section)}</p>
<h1>${escaped(entry.title)}</h1>
<p class="by">${byline === undefined ? '' : `By ${escaped(byline)} · `}<time datetime="${iso(entry)}">${when(entry)}</time>${credit}</p>
${figure}
${outlet.id === 'bell' ? busyText(entry) : fullText(entry)}`,
    linkedData(outlet, entry),
  );
}

/** An article with promotions between its paragraphs. */
function busyText({ teaser, body }: DemoEntry): string {
  const [first = '', ...rest] = body.map(unglued);
  return `<div class="cookie-consent"><p>The Bell and its 31 partners would like to remember you. <a href="#">Accept all</a> <a href="#">Manage choices</a></p></div>
${paragraphs([teaser, first].map(unglued))}
<aside class="newsletter"><h3>The Evening Peal</h3><p>One letter, nine stories, no bells. Sign up for our newsletter.</p></aside>
${paragraphs(rest)}
<div class="related"><h3>More from the Bell</h3><ul><li><a href="#">How to sleep next to a rooster</a></li><li><a href="#">Leek soup in twenty minutes, with a trick</a></li></ul></div>`;
}

/** The JSON-LD of an article's page. */
function linkedData(outlet: Outlet, { title, piece, publishedAt, changedAt }: DemoEntry): string {
  const said = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    publisher: { '@type': 'Organization', name: piece.source?.name ?? outlet.name },
    ...(piece.byline === undefined ? {} : { author: { '@type': 'Person', name: piece.byline } }),
    datePublished: new Date(publishedAt).toISOString(),
    dateModified: new Date(changedAt).toISOString(),
    isAccessibleForFree: true,
  };
  return `<script type="application/ld+json">${JSON.stringify(said).replaceAll('<', '\\u003c')}</script>\n`;
}

/** robots.txt allows every article. */
export const ROBOTS = `# These outlets are made up.
User-agent: *
Disallow: /nobody/
`;

/** An outlet's front page: its articles so far, newest first. */
export function frontPage(outlet: Outlet, entries: readonly DemoEntry[]): string {
  const lines = entries.map(
    (entry) =>
      `<li><a href="/${outlet.id}/${entry.piece.slug}">${escaped(entry.title)}</a> <time datetime="${iso(entry)}">${when(entry)}</time></li>`,
  );
  return page(outlet, outlet.name, `<ol>${lines.join('\n')}</ol>`);
}

export function nothingHere(): string {
  return `<!doctype html><meta charset="utf-8"><title>Not found</title><p>Nothing is published here, or not yet.</p>`;
}

function iso(entry: DemoEntry): string {
  return new Date(entry.publishedAt).toISOString();
}

function when(entry: DemoEntry): string {
  return `${iso(entry).slice(0, 16).replace('T', ' ')} UTC`;
}

function page(outlet: Outlet, title: string, main: string, head = ''): string {
  return `<!doctype html>
<html lang="${outlet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(outlet.name)}</title>
${head}<style>
:root { color-scheme: light dark; }
body { font: 18px/1.6 Georgia, 'Times New Roman', serif; max-width: 38em; margin: 0 auto; padding: 1.5em; }
header { border-bottom: 3px double; margin-bottom: 1.5em; text-align: center; }
header a { color: inherit; text-decoration: none; font-size: 1.9em; font-variant: small-caps; }
header p, .by, .kicker, figcaption, footer, time { font-size: .8em; opacity: .75; }
h1 { line-height: 1.2; margin: .2em 0; }
figure { margin: 1em 0; }
img { width: 100%; height: auto; }
li { margin: .6em 0; }
footer { border-top: 1px solid; margin-top: 2em; padding-top: .8em; }
</style>
</head>
<body>
<header><a href="/${outlet.id}/">${escaped(outlet.name)}</a><p>${escaped(outlet.motto)}</p></header>
<main>${main}</main>
<footer>This page is part of Attaché's demo. Its outlets, places and people are made up.</footer>
</body>
</html>
`;
}
