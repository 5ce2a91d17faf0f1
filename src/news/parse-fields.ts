/** Reading the elements that rss-parser hands over: every field is a list, in the order of the document. */
import { parseDate } from './date.ts';

/** An element as xml2js gives it: words, or attributes (`$`), words (`_`) and elements. */
export type Element = string | { readonly [name: string]: unknown };
export type Fields = Readonly<Record<string, unknown>>;

export function all(fields: Fields, name: string): readonly Element[] {
  const value = fields[name];
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value as Element];
}

export function words(element: Element): string {
  if (typeof element === 'string') return element.trim();
  return typeof element._ === 'string' ? element._.trim() : '';
}

export function attribute(element: Element, name: string): string | null {
  if (typeof element === 'string') return null;
  const value = (element.$ as Fields | undefined)?.[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function attributeOf(fields: Fields, name: string): string | null {
  return attribute(fields as Element, name) ?? (typeof fields[name] === 'string' ? (fields[name] as string) : null);
}

/** The first of these elements that says something. */
export function first(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of all(fields, name)) {
      const found = words(element);
      if (found !== '') return found;
    }
  }
  return null;
}

export function html(fields: Fields, names: readonly string[]): string | null {
  return (
    first(
      fields,
      names.map((name) => `html:${name.replace(':', '.')}`),
    ) ?? grouped(fields, names)
  );
}

/** YouTube and others put title and description into `<media:group>`. */
function grouped(fields: Fields, names: readonly string[]): string | null {
  if (!names.some((name) => name.startsWith('media:'))) return null;
  const media = names.filter((name) => name.startsWith('media:')).map((name) => `html:${name.replace(':', '.')}`);
  for (const group of mediaGroups(fields)) {
    const found = first(group, media);
    if (found) return found;
  }
  return null;
}

export function mediaGroups(fields: Fields): Fields[] {
  const groups = all(fields, 'media:group').filter((one) => typeof one !== 'string') as Fields[];
  const contents = [fields, ...groups]
    .flatMap((one) => all(one, 'media:content'))
    .filter((one) => typeof one !== 'string');
  return [...groups, ...(contents as Fields[])];
}

/** The first of these dates that can be read. */
export function date(fields: Fields, names: readonly string[]): number | null {
  for (const name of names) {
    for (const element of all(fields, `date:${name.replace(':', '.')}`)) {
      const time = parseDate(words(element));
      if (time !== null) return time;
    }
  }
  const modified = attributeOf(fields, 'lastmod');
  return modified && names.includes('lastmod') ? parseDate(modified) : null;
}

export function childWords(fields: Fields, parent: string, child: string): string[] {
  return all(fields, parent)
    .filter((one) => typeof one !== 'string')
    .flatMap((one) => all(one as Fields, child).map(words))
    .filter((one) => one !== '')
    .slice(0, 24);
}
