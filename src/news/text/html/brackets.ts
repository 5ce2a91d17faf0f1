/**
 * Tells angle brackets that are text (`List<String>`, "a flaw in <x>") from markup, before a document is tokenized. A feed
 * that escapes its texts only once leaves no other difference than the name.
 */

/** Elements of HTML, current and obsolete (WHATWG HTML, sections 4 and 16.2). */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br ' +
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
    'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe ' +
    'image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta ' +
    'meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q ' +
    'rb rbc rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style sub ' +
    'summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

/** @param name in lower case */
export const isHtmlElement = (name: string): boolean => ELEMENTS.has(name);

/** What headlines are marked up with. Any other element in a headline is what the headline is about. */
const HEADLINE_MARKUP: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br center cite code del dfn div em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark nobr ' +
    'ol p q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u ul var wbr'
  ).split(' '),
);

const TAG = /<(\/?)([^\s<>/]+)([^<>]*)>/g;
/** `o:p`, `fb:like`, `my-widget`: elements of office programs, of other vocabularies and of a page's own. */
const FOREIGN = /^[a-z][\w.]*(?::(?!\/)|-)[\w.:-]*$/i;
const ATTRIBUTE = /\s[\w:-]+\s*=/;

/** Escapes the brackets of a text without any markup, such as a plain teaser. HTML is returned as it is. */
export function escapeTextBrackets(html: string): string {
  if (!html.includes('<') || hasMarkup(html)) return html;
  return html.replace(TAG, (tag, _, name: string, rest: string) =>
    FOREIGN.test(name) || ATTRIBUTE.test(rest) ? tag : escaped(tag),
  );
}

/** Escapes the brackets of a headline that are not formatting: `Why <script> blocks rendering`. */
export function escapeHeadlineBrackets(html: string): string {
  if (!html.includes('<')) return html;
  const closed = new Set(Array.from(html.matchAll(/<\/([a-z][a-z\d]*)\s*>/gi), ([, name]) => name!.toLowerCase()));
  return html.replace(TAG, (tag, slash: string, stated: string, rest: string) => {
    const name = stated.toLowerCase();
    if (HEADLINE_MARKUP.has(name) || FOREIGN.test(name)) return tag;
    const isMarkup = ELEMENTS.has(name) && (slash !== '' || ATTRIBUTE.test(rest) || closed.has(name));
    return isMarkup || /^[!?]/.test(name) ? tag : escaped(tag);
  });
}

function hasMarkup(html: string): boolean {
  if (html.includes('<!')) return true;
  return html.matchAll(TAG).some(([, , name]) => ELEMENTS.has(name!.toLowerCase()));
}

const escaped = (tag: string): string => tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
