/**
 * Removes from the DOM what readability would keep but is not part of the article: boxes, promotions, captions. An element
 * with four paragraphs, or most of a short text, is kept whatever its class says. Only consent dialogs are removed at any
 * length.
 */

import { type Order, weightOf } from '../../news/feed/page/kind.ts';
import { classWords, isBox } from '../../news/text/boxes.ts';

/** Tags that never contain article text. */
const NEVER =
  'script,style,noscript,template,iframe,svg,canvas,video,audio,object,embed,nav,footer,aside,figcaption,form,button,select,input,textarea,dialog,amp-ad,amp-embed,amp-sidebar,amp-consent,amp-social-share,amp-sticky-ad,[hidden],[aria-hidden="true"],[role="dialog"],[role="alertdialog"],[role="navigation"],[role="complementary"],[role="contentinfo"]';

const CONSENT =
  /^(?:cookies?|cookiewall|cookiebanner|consent|gdpr|onetrust|didomi|truste|usercentrics|cmp|cmpbox|qc|cookiebot)$/;

/** A class or id that marks the article text. */
const TEXT = /article|story|content|entry|post|text|body|main|page/i;

/** Old pages put everything into one of these. */
const FRAMES: ReadonlySet<string> = new Set(['FORM', 'TABLE', 'TBODY', 'TR', 'TD', 'CENTER']);

const KEEPS = 4;
const LONG = 80;

/** Removes everything but the article. `locked`: selectors of the paywalled parts. */
export function preclean(document: Document, locked: readonly string[]): void {
  for (const selector of locked) removeAll(document, selector);
  const { held, all } = countParagraphs(document);
  const isText = (element: Element) => {
    const mine = held.get(element) ?? 0;
    const isNamedSo = FRAMES.has(element.tagName) || TEXT.test(`${element.getAttribute('class')} ${element.id}`);
    return mine >= KEEPS || (isNamedSo && mine > all / 2);
  };
  for (const element of document.querySelectorAll(NEVER)) if (!isText(element)) element.remove();
  for (const element of [...document.querySelectorAll('[class],[id]')]) {
    if (/^(?:html|body|main|article)$/i.test(element.tagName)) continue;
    const words = wordsOf(element);
    if (words.some((word) => CONSENT.test(word)) || (isBox(words) && !isText(element))) element.remove();
  }
}

/**
 * Counts the paragraphs of each element and of the page, in one pass from the leaves up, so that nested boxes are not
 * counted repeatedly. Text outside `<p>` counts by its length.
 */
function countParagraphs(document: Document): { readonly held: ReadonlyMap<Element, number>; readonly all: number } {
  const held = new Map<Element, number>();
  let all = 0;
  for (const one of document.querySelectorAll('p,div,td,section,article,font,center')) {
    const isParagraph = one.tagName === 'P';
    const weight = isParagraph ? weightOf((one.textContent ?? '').trim()) : ownWeight(one);
    const count = isParagraph ? Number(weight >= LONG) : Math.floor(weight / LONG);
    if (count === 0) continue;
    all += count;
    for (let up = isParagraph ? one.parentElement : one; up !== null; up = up.parentElement)
      held.set(up, (held.get(up) ?? 0) + count);
  }
  return { held, all };
}

/** The weight of the element's own text, without its children's. */
function ownWeight(element: Element): number {
  let weight = 0;
  for (const node of element.childNodes)
    if (node.nodeType === TEXT_NODE) weight += weightOf((node.textContent ?? '').trim());
  return weight;
}

const TEXT_NODE = 3;

/** Ignores a selector from the page that is invalid. */
function removeAll(document: Document, selector: string): void {
  try {
    for (const element of [...document.querySelectorAll(selector)]) element.remove();
  } catch {
    // an invalid selector matches nothing
  }
}

/** How links to other articles and paragraphs alternate. */
export function orderOf(document: Document): Order {
  let [links, row, longest] = [0, 0, 0];
  let opensWithLink = false;
  for (const block of document.querySelectorAll('h2,h3,h4,li,p,blockquote')) {
    const linked = [...block.querySelectorAll('a')].reduce((most, link) => Math.max(most, lengthOf(link)), 0);
    if (linked >= HEADLINE && linked >= 0.7 * lengthOf(block)) {
      opensWithLink ||= longest === 0;
      links += 1;
      row = 0;
    } else if (weightOf(block.textContent ?? '') >= PROSE) {
      row += 1;
      longest = Math.max(longest, row);
    }
  }
  return { links, row: longest, opensWithLink };
}

const HEADLINE = 20;
const PROSE = 60;

/** Removes blocks that only link to other articles. */
export function removeMereLinks(document: Document): void {
  for (const block of [...document.querySelectorAll('ul,ol,p,h2,h3,h4,li')]) {
    const links = [...block.querySelectorAll('a')].map(lengthOf);
    const linked = links.reduce((sum, length) => sum + length, 0);
    const isTitle = links.every((length) => length >= TITLE);
    if (links.length > 0 && isTitle && linked >= 0.9 * lengthOf(block)) block.remove();
  }
}

/** A shorter link is a name or a word of the sentence. */
const TITLE = 12;

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;

const wordsOf = (element: Element): string[] => classWords(`${element.getAttribute('class') ?? ''} ${element.id}`);
