/** HTML goes around rss-parser, which reads every character of a document three times: only its place goes through. */
import { HTML_FIELDS } from './elements.ts';

/** Puts texts in the places of their numbers, in all elements of HTML that rss-parser read, at any depth. */
export function putBack(texts: readonly string[], read: unknown): void {
  if (typeof read !== 'object' || read === null) return;
  for (const [name, value] of Object.entries(read)) {
    if (!HTML_FIELDS.has(name) || !Array.isArray(value)) putBack(texts, value);
    else for (const [at, element] of value.entries()) value[at] = withText(texts, element);
  }
}

/** An element of rss-parser's: a number, or one with attributes. */
function withText(texts: readonly string[], element: unknown): unknown {
  if (typeof element === 'string') return texts[Number(element)] ?? '';
  if (typeof element !== 'object' || element === null || !('_' in element)) return element;
  return { ...element, _: texts[Number(element._)] ?? '' };
}
