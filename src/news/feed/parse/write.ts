/** The tidy document: what `tidy` makes of another, written so that no XML reader can misread it. */
import { escapeUTF8 } from 'entities';
import { KEPT_ATTRIBUTES, tidyName } from './elements.ts';
import { type Gathered, htmlOf, htmlWords, resolve, withAbsoluteLinks } from './html.ts';
import type { Dialect, Open } from './names.ts';
import type { Attributes } from './scan.ts';

/** `<our:name …>`, with the attributes that we read, links in them made absolute. */
export function openingTag(open: Open, attributes: Attributes): string {
  return `<${tidyName(open.name)}${attributesOf(open, attributes)}>`;
}

export function closingTag(open: Open): string {
  return `</${tidyName(open.name)}>`;
}

/** A whole element with its text. HTML is kept aside in `texts`, and stands in the element by its number there. */
export function textElement(gathered: Gathered, dialect: Dialect | null, texts: string[]): string {
  const { open, attributes } = gathered;
  if (open.role === 'html') {
    const html = withAbsoluteLinks(htmlOf(gathered, dialect), open.base).replaceAll('\0', '');
    return `${openingTag(open, attributes)}${texts.push(html) - 1}${closingTag(open)}`;
  }
  const words = htmlWords(gathered).trim();
  const text = open.name === 'link' && words !== '' ? resolve(words, open.base) : words;
  return openingTag(open, attributes) + escapeText(text) + closingTag(open);
}

/** A link that stands as an attribute where others have an element. */
export function tidyLink(href: string, base: string): string {
  return `<${tidyName('link')} href="${escapeText(resolve(href, base))}"/>`;
}

export function attributesOf(open: Open, attributes: Attributes): string {
  const written = new Map<string, string>();
  for (const [stated, value] of attributes) {
    const name = stated.replace(/^(?!rdf:)[^:]*:/, '').replace(/^(?:about|resource)$/, 'rdf:$&');
    if (!KEPT_ATTRIBUTES.has(name) || written.has(name)) continue;
    const isLink = name === 'href' || name === 'url' || name === 'src' || name === 'rdf:resource';
    written.set(name, ` ${name}="${escapeText(isLink ? resolve(value, open.base) : value)}"`);
  }
  return [...written.values()].join('');
}

/** Text without what XML 1.0 cannot hold. */
export function escapeText(text: string): string {
  return escapeUTF8(text.replace(/\p{Cc}/gu, (one) => (/\s/.test(one) ? one : '')));
}
