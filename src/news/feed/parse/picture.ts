import { absolute } from '../../text/url.ts';
import { all, attributeValue, type Element, type ElementFields, first, mediaGroups } from './fields.ts';

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
  const urls = [...thumbnails, ...pictures, ...enclosures, ...all(fields, 'itunes:image')];
  for (const one of urls) {
    const url = attributeValue(one, 'url') ?? attributeValue(one, 'href');
    if (url) return url;
  }
  const [image] = all(fields, 'image');
  if (image === undefined) return null;
  return (typeof image === 'string' ? image : first(image, ['url'])) || null;
}

function isPicture(element: Element): boolean {
  const type = attributeValue(element, 'type') ?? attributeValue(element, 'medium') ?? '';
  if (/^image/i.test(type)) return true;
  return type === '' && /\.(?:jpe?g|png|webp|gif)(?:$|\?)/i.test(attributeValue(element, 'url') ?? '');
}

/** The first picture in a text that is more than a counting pixel. */
function pictureIn(text: string): string | null {
  for (const [tag] of text.slice(0, 40_000).matchAll(/<img\s[^<>]{1,2000}>/gi)) {
    const source = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
    if (source && !/\s(?:width|height)\s*=\s*["']?[01]\b/i.test(tag)) return source.replaceAll('&amp;', '&');
  }
  return null;
}
