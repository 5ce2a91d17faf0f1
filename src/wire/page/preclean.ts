/**
 * What readability would keep and no editor would: boxes, pitches, captions. Taken out of the DOM before it looks. An element
 * that holds four paragraphs is the text itself, whatever its class says; only consent dialogs go however long they are.
 */
import { type Order, weightOf } from '../../news/page-kind.ts';

/** Tags that never hold reporting. */
const NEVER =
  'script,style,noscript,template,iframe,svg,canvas,video,audio,object,embed,nav,footer,aside,figcaption,form,button,select,input,textarea,dialog,amp-ad,amp-embed,amp-sidebar,amp-consent,amp-social-share,amp-sticky-ad,[hidden],[aria-hidden="true"],[role="dialog"],[role="alertdialog"],[role="navigation"],[role="complementary"],[role="contentinfo"]';

/** Words of a class or id, each a whole word of it. */
const BOX =
  /^(?:newsletters?|paywall|regwall|offers?|metered|promos?|promoted|promotions?|related|relatedcontent|recommend(?:ed|ation|ations)?|share|sharing|sharebar|social|sociallinks|taboola|outbrain|adverts?|advertisement|ads?|adslot|sponsor(?:ed)?|comments?|disqus|breadcrumbs?|subscribe|subscription|subscriptions|signup|trending|popular|mostread|readmore|seealso|tags|taglist|topics|authorbio|bio|biography|captions?|credits?|byline|timestamp|tooltip|toolbar|skip|print|widget|carousel|poll|donate|donation|survey|rating|player)$/;
/** Two words that make one of these. */
const PAIRS =
  /^(?:most read|read more|see also|more (?:on|from|stories|news|like)|sign up|author (?:bio|box|card)|also read|up next|read next)$/;
const CONSENT =
  /^(?:cookies?|cookiewall|cookiebanner|consent|gdpr|onetrust|didomi|truste|usercentrics|cmp|cmpbox|qc|cookiebot)$/;

const KEEPS = 4;
const LONG = 80;

/** Removes from the document what is no text of the article. `locked`: selectors of what is not free to read. */
export function preclean(document: Document, locked: readonly string[]): void {
  for (const selector of locked) removeAll(document, selector);
  const paragraphs = countParagraphs(document);
  const holdsText = (element: Element) => (paragraphs.get(element) ?? 0) >= KEEPS;
  for (const element of document.querySelectorAll(NEVER)) if (!holdsText(element)) element.remove();
  for (const element of [...document.querySelectorAll('[class],[id]')]) {
    if (/^(?:html|body|main|article)$/i.test(element.tagName)) continue;
    const words = wordsOf(element);
    if (words.some((word) => CONSENT.test(word)) || (isBox(words) && !holdsText(element))) element.remove();
  }
}

/** How many paragraphs each element holds; counted once, from below, or nested boxes would be counted through again and again. */
function countParagraphs(document: Document): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const one of document.querySelectorAll('p')) {
    if (weightOf(one.textContent ?? '') < LONG) continue;
    for (let up = one.parentElement; up !== null; up = up.parentElement) counts.set(up, (counts.get(up) ?? 0) + 1);
  }
  return counts;
}

/** How headlines of others and paragraphs follow each other. */
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

/** Blocks that are nothing but links to other articles, in whatever box they stand. */
export function removeMereLinks(document: Document): void {
  for (const block of [...document.querySelectorAll('ul,ol,p,h2,h3,h4,li')]) {
    const links = [...block.querySelectorAll('a')].map(lengthOf);
    const linked = links.reduce((sum, length) => sum + length, 0);
    const isTitle = links.every((length) => length >= TITLE);
    if (links.length > 0 && isTitle && linked >= 0.9 * lengthOf(block)) block.remove();
  }
}

/** A link of fewer letters is a name or a word of the sentence. */
const TITLE = 12;

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;

/** A page's own selector may be no selector at all. */
function removeAll(document: Document, selector: string): void {
  try {
    for (const element of [...document.querySelectorAll(selector)]) element.remove();
  } catch {
    // then nothing is behind it
  }
}

/** `Inline-RelatedBox newsletter_signup` → inline, related, box, newsletter, signup. */
function wordsOf(element: Element): string[] {
  return `${element.getAttribute('class') ?? ''} ${element.id}`
    .slice(0, 500)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function isBox(words: readonly string[]): boolean {
  return words.some((word, n) => BOX.test(word) || PAIRS.test(`${word} ${words[n + 1] ?? ''}`));
}
