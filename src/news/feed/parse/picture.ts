/** Chooses an item's thumbnail: no avatar, emoji or counting pixel, and not the smallest of a group. */
import { absolute } from '../../text/url.ts';
import { all, attributeValue, type Element, type ElementFields, first, mediaGroups } from './fields.ts';

/** Wider pictures take long to load, and show no more in an alert. */
const WIDEST = 2_400;
/** Smaller pictures are icons, badges and pixels. */
const SMALLEST = 48;

interface Picture {
  readonly url: string;
  /** Stated width, px. */
  readonly width: number | null;
}

/** The thumbnail: stated, else the first picture in the text. */
export function imageOf(
  fields: ElementFields,
  summary: string | null,
  content: string | null,
  base: string,
): string | null {
  const found = stated(fields) ?? pictureIn(summary ?? '') ?? pictureIn(content ?? '');
  return found ? (absolute(found, base || undefined)?.href ?? null) : null;
}

function stated(fields: ElementFields): string | null {
  const groups = [fields, ...mediaGroups(fields)];
  const thumbnails = groups.flatMap((one) => all(one, 'media:thumbnail'));
  const pictures = groups.flatMap((one) => all(one, 'media:content')).filter(isPicture);
  const enclosures = [...all(fields, 'enclosure'), ...all(fields, 'link')].filter(isPicture);
  const found = [...thumbnails, ...pictures, ...enclosures, ...all(fields, 'itunes:image')].flatMap(pictureOf);
  const [image] = all(fields, 'image');
  const channel = image === undefined ? null : typeof image === 'string' ? image : first(image, ['url']);
  return best(found.filter(({ url }) => !isJunk(url))) ?? (channel && !isJunk(channel) ? channel : null);
}

/** The widest of those that state a width; without widths, the first. */
function best(pictures: readonly Picture[]): string | null {
  const sized = pictures.filter(({ width }) => width !== null && width <= WIDEST);
  const widest = sized.reduce<Picture | null>(
    (max, one) => (max === null || one.width! > max.width! ? one : max),
    null,
  );
  return (sized.length > 1 ? widest : pictures[0])?.url ?? null;
}

function pictureOf(element: Element): Picture[] {
  const url = attributeValue(element, 'url') ?? attributeValue(element, 'href');
  const width = Number.parseInt(attributeValue(element, 'width') ?? '', 10);
  if (!url || width < SMALLEST) return [];
  return [{ url, width: Number.isNaN(width) ? null : width }];
}

function isPicture(element: Element): boolean {
  const type = attributeValue(element, 'type') ?? attributeValue(element, 'medium') ?? '';
  if (/^image/i.test(type)) return true;
  return type === '' && /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(attributeValue(element, 'url') ?? '');
}

/** Avatars, emoji, icons, spacers, and pictures that only count readers. */
const JUNK =
  /gravatar\.com|\/avatars?[/_-]|\/core\/emoji\/|twemoji|\/emoji|\/smil(?:ies|eys)\/|\/(?:pixel|spacer|blank|transparent|clear|1x1)(?:\.|\/|\?|$)|[?&]pixel|\/(?:favicon|apple-touch-icon)|feedburner\.com\/~|feeds\.wordpress\.com\/1\.0|(?:stats|pixel)\.(?:wordpress|wp)\.com|doubleclick\.net|scorecardresearch|google-analytics|\/~ff\/|feedads|pheedo\.com|feedsportal\.com|\/(?:share|social|like|tweet|icon)s?[_-]?(?:button|icon)?s?\/|(?:facebook|twitter|instagram|rss|email|share)(?:[_-]icon)?\.(?:png|gif|svg)/i;

const isJunk = (url: string): boolean => /^data:/i.test(url.trim()) || JUNK.test(url);

const SOURCE = /\ssrc\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)'|([^"'\s<>]+))/i;
const LAZY = /\sdata-(?:lazy-|original-)?src\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)')/i;
const JUNK_CLASS = /\sclass\s*=\s*["']?[^"'<>]*\b(?:emoji|wp-smiley|avatar|icon)\b/i;

/** The first picture in a text that shows something. */
function pictureIn(text: string): string | null {
  for (const [tag] of text.slice(0, 40_000).matchAll(/<img\s[^<>]{1,2000}>/gi)) {
    const sides = Array.from(tag.matchAll(/\s(?:width|height)\s*=\s*["']?(\d{1,5})(?!\d|%)/gi), ([, side]) =>
      Number(side),
    );
    if (sides.some((side) => side < SMALLEST) || JUNK_CLASS.test(tag)) continue;
    for (const pattern of [SOURCE, LAZY]) {
      const source = pattern.exec(tag)?.slice(1).find(Boolean)?.trim().replaceAll('&amp;', '&');
      if (source && !isJunk(source)) return source;
    }
  }
  return null;
}
