/** Aggregators give no text: their descriptions repeat the headline with the outlet behind it, or list other outlets' headlines. */
import { plainText } from '../../text/html.ts';
import type { RelatedHeadline } from '../../types.ts';
import { foldTitle } from '../known/titles.ts';

/** The most letters beside a linked headline that are only an outlet's name. */
const LONGEST_OUTLET = 60;
/** The share of a list's letters that are in links. */
const MOSTLY_LINKS = 0.5;
const ANCHOR = /<a\b[^<>]*>([\s\S]*?)<\/a\s*>/gi;
const HREF = /\shref\s*=\s*["']?(https?:[^"'\s<>]+)/i;
const MOST_RELATED = 5;

/** The description; null where it says no more than headlines and outlets. `outlet`: as the item's source names it. */
export function withoutHeadlineList(html: string | null, title: string, outlet: string | null): string | null {
  if (html === null) return null;
  return isTitleAgain(html, title, outlet) || isHeadlineList(html, title) ? null : html;
}

function isTitleAgain(html: string, title: string, outlet: string | null): boolean {
  if (outlet === null || html.length > 5_000) return false;
  const said = foldTitle(plainText(html));
  const headline = foldTitle(title);
  const name = foldTitle(outlet);
  const bare = headline.endsWith(` ${name}`) ? headline.slice(0, -name.length - 1) : headline;
  return [bare, headline, `${bare} ${name}`, `${headline} ${name}`].includes(said);
}

/** The texts of links, read as they are asked for: most descriptions are no list, as their first link shows. */
function linkedIn(html: string): IteratorObject<string> {
  return html.matchAll(ANCHOR).map(([, text = '']) => plainText(text));
}

/** The first linked text is the item's own headline, and between the links are only names. */
function isHeadlineList(html: string, title: string): boolean {
  if (html.length > 20_000) return false;
  const own = foldTitle(linkedIn(html).find(Boolean) ?? '');
  if (own.length < 10 || !foldTitle(title).startsWith(own)) return false;
  const linked = linkedIn(html).filter(Boolean).toArray();
  const beside = html
    .replace(ANCHOR, '\n\n')
    .split('\n\n')
    .map((part) => plainText(part));
  // A linked text alone, of no aggregator, may be all that a post says.
  if (linked.length === 1 && beside.every((text) => text === '')) return false;
  const letters = linked.join('').length;
  return (
    beside.every((text) => text.length <= LONGEST_OUTLET) &&
    letters >= MOSTLY_LINKS * (letters + beside.join('').length)
  );
}

/**
 * The other outlets' headlines of a list: reports of the same event, by the aggregator's word. None where the description is
 * no such list.
 */
export function relatedHeadlines(html: string | null, title: string): readonly RelatedHeadline[] {
  if (html === null || !isHeadlineList(html, title)) return [];
  const links = [...html.matchAll(ANCHOR)];
  return links
    .map(({ 0: anchor, 1: text = '', index }, at) => {
      const outlet = plainText(html.slice(index + anchor.length, links[at + 1]?.index ?? html.length)).split('\n')[0]!;
      return {
        title: withoutOutlet(plainText(text), outlet),
        outlet,
        link: HREF.exec(anchor)?.[1]?.replaceAll('&amp;', '&') ?? null,
      };
    })
    .slice(1)
    .filter((one) => one.title !== '' && one.outlet !== '')
    .slice(0, MOST_RELATED);
}

/** `Dam breaks - Oston Bell` → `Dam breaks` */
function withoutOutlet(title: string, outlet: string): string {
  return title.endsWith(` - ${outlet}`) ? title.slice(0, -outlet.length - 3).trim() : title;
}
