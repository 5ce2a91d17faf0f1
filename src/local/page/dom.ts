type Child = Node | string | undefined | false;

/** Creates an element. Strings become text nodes, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** An element of index.html. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** A link to another page. Anything but http and https stays text. */
export function linkElement(url: string, ...children: Child[]): HTMLElement {
  if (!/^https?:\/\//i.test(url)) return make('span', {}, ...children);
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}
