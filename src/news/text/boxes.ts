/** Elements that stand beside an article's text, or within it, and are none of it: known by the words of their class or id. */

/** Words of a class or id, each a whole word of it. */
const BOX =
  /^(?:newsletters?|paywall|regwall|offers?|metered|promos?|promoted|promotions?|related|relatedcontent|relatedposts|recommend(?:ed|ation|ations)?|share|sharing|sharebar|sharedaddy|social|sociallinks|taboola|outbrain|adverts?|advertisement|ads?|adslot|sponsor(?:ed)?|comments?|disqus|breadcrumbs?|subscribe|subscription|subscriptions|signup|trending|popular|mostread|readmore|seealso|tags|taglist|topics|authorbio|bio|biography|captions?|credits?|byline|timestamp|tooltip|toolbar|skip|print|widget|carousel|poll|donate|donation|survey|tweet|twitter|instagram|embed|rating|player)$/;
/** Two words that make one of these. */
const PAIRS =
  /^(?:most read|read more|see also|more (?:on|from|stories|news|like)|sign up|author (?:bio|box|card)|also read|up next|read next)$/;

/** `Inline-RelatedBox newsletter_signup` → inline, related, box, newsletter, signup. */
export const classWords = (names: string): string[] =>
  names
    .slice(0, 500)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

export function isBox(words: readonly string[]): boolean {
  return words.some((word, n) => BOX.test(word) || PAIRS.test(`${word} ${words[n + 1] ?? ''}`));
}

/** Words of what stands in the margin of a text, though its element may hold the text as well. */
const MARGIN =
  /^(?:copyright|disclaimers?|footnotes?|endnotes?|footer|notes?|licen[cs]e|appeal|legal|contact|follow|agency|source|sources|meta)$/;

/** What may be a box in the text of a feed; other tags have classes that say how they look. */
const MAY_BE_BOX: ReadonlySet<string> = new Set(['div', 'section', 'ul']);
/** How much of a tag is looked at, and how far behind it its end is looked for. */
const ATTRIBUTES = 400;
const LONGEST = 4_000;
const NAMED = /\s(?:class|id)\s*=\s*(?:"([^"<>]{1,300})"|'([^'<>]{1,300})')/gi;
/** So many paragraphs are the text itself, and a quotation is somebody's word. */
const KEEPS = 4;

/** Does the tag's class or id say that a box begins here? @param at behind the tag's name */
export const beginsBox = (html: string, name: string, at: number): boolean =>
  MAY_BE_BOX.has(name) && html[at] !== '>' && isBox(tagWords(html, at));

/** Does the class or id of a tag, of any name, say that what is in the element is none of the text? */
export function saysMargin(html: string, at: number): boolean {
  if (html[at] === '>') return false;
  const words = tagWords(html, at);
  return isBox(words) || words.some((word) => MARGIN.test(word));
}

function tagWords(html: string, at: number): string[] {
  const tag = /^[^>]*/.exec(html.slice(at, at + ATTRIBUTES))![0];
  return [...tag.matchAll(NAMED)].flatMap(([, one, other]) => classWords(one ?? other ?? ''));
}

/** Where such an element is closed; null: it is too long to be a box, or it holds the text itself. */
export function boxEnd(html: string, name: string, at: number): number | null {
  const source = html.slice(at, at + LONGEST);
  const length = closedAfter(source, name);
  const inside = source.slice(0, length ?? 0);
  const isText = /<blockquote[\s>]/i.test(inside) || inside.split(/<p[\s>]/i).length > KEEPS;
  return length === null || isText || length > html.length / 2 ? null : at + length;
}

/** Where the element that is open at the beginning of `source` is closed. */
function closedAfter(source: string, name: string): number | null {
  let open = 1;
  for (const { 0: tag, index } of source.matchAll(new RegExp(`</?${name}(?=[\\s>/])`, 'gi'))) {
    open += tag.startsWith('</') ? -1 : 1;
    if (open === 0) return index;
  }
  return null;
}
