/** Reading the elements that rss-parser hands over: every field is a list, in the order of the document. */
import { parseDate } from '../date.ts';
import { tidyName } from './elements.ts';

/** An element as xml2js gives it: words, or attributes (`$`), words (`_`) and elements. */
export type Element = string | { readonly [name: string]: unknown };
export type ElementFields = Readonly<Record<string, unknown>>;

/** All elements of this name. */
export function all(fields: ElementFields, name: string): readonly Element[] {
  const value = fields[tidyName(name)];
  return Array.isArray(value) ? value : [];
}

export function elementText(element: Element): string {
  if (typeof element === 'string') return element.trim();
  return typeof element._ === 'string' ? element._.trim() : '';
}

export function attributeValue(element: Element, name: string): string | null {
  if (typeof element === 'string') return null;
  const value = (element.$ as ElementFields | undefined)?.[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** An attribute of the entry itself. */
export function attributeOf(fields: ElementFields, name: string): string | null {
  return attributeValue(fields as Element, name);
}

/** The first of these elements that says something. */
export function first(fields: ElementFields, names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of all(fields, name)) {
      const found = elementText(element);
      if (found !== '') return found;
    }
  }
  return null;
}

/** The same; YouTube and others put title and description into `<media:group>`. */
export function html(fields: ElementFields, names: readonly string[]): string | null {
  const stated = first(fields, names);
  const media = names.filter((name) => name.startsWith('media:'));
  if (stated !== null || media.length === 0) return stated;
  for (const group of mediaGroups(fields)) {
    const found = first(group, media);
    if (found) return found;
  }
  return null;
}

export function mediaGroups(fields: ElementFields): ElementFields[] {
  const groups = all(fields, 'media:group').filter((one) => typeof one !== 'string') as ElementFields[];
  const contents = [fields, ...groups]
    .flatMap((one) => all(one, 'media:content'))
    .filter((one) => typeof one !== 'string');
  return [...groups, ...(contents as ElementFields[])];
}

/** The first of these dates that can be read; `near` and `home` as `parseDate` has them. */
export function date(
  fields: ElementFields,
  names: readonly string[],
  near: number | null = null,
  home = 0,
): number | null {
  for (const name of names) {
    for (const element of all(fields, name)) {
      const time = parseDate(elementText(element), near, home);
      if (time !== null) return time;
    }
  }
  const modified = attributeOf(fields, 'lastmod');
  return modified && names.includes('lastmod') ? parseDate(modified, near, home) : null;
}

export function childWords(fields: ElementFields, parent: string, child: string): string[] {
  return all(fields, parent)
    .filter((one) => typeof one !== 'string')
    .flatMap((one) => all(one as ElementFields, child).map(elementText))
    .filter((one) => one !== '')
    .slice(0, 24);
}
