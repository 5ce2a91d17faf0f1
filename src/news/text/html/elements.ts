/** HTML elements by what they do to the text around them (WHATWG HTML, sections 4 and 15). */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They begin and end a paragraph. */
export const PARAGRAPHS = names(
  'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html main nav p pre section summary table',
);
/** They begin and end a line. */
export const LINES = names('br caption dd dt li option tbody tfoot thead tr');
export const LISTS = names('dir menu ol ul');
/** They begin with a bullet, or in the row of one. */
export const BEGINNINGS = names('dd li td th');
export const BLOCK_TAG = /<(?:article|blockquote|br|div|dl|h[1-6]|li|ol|p|pre|section|table|td|tr|ul)[\s/>]/i;
/** Their content is not text, or says "your browser cannot play this". */
export const UNREAD = names(
  'aside audio button canvas del figcaption form head iframe math nav noembed noframes noscript object rp rt rtc s script ' +
    'select strike style svg template textarea title video',
);
/** Readings of characters in `<ruby>`. Their end tags may be left out. */
export const READINGS = names('rp rt rtc');
/** They have no content. */
export const VOID = names('area base br col embed hr img input link meta param source track wbr');
/** Their end tag may be left out: another one, or a larger element, ends them. */
export const OPEN_ENDED = names('dd dt li option td th tr');
