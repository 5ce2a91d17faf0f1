/** Recognises elements that a page does not show, by their attributes: their text is not read. */

/** How much of a tag is examined. */
const LONGEST_TAG = 600;
const ATTRIBUTE =
  /\s(hidden|aria-hidden|class|style)(?:\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+)))?(?=[\s/>]|$)/gi;

/** Classes of Bootstrap, Tailwind, WordPress, Drupal, Foundation, HTML5 Boilerplate and their like. */
const HIDING_CLASS =
  /^(?:sr-only|visually-?hidden|screen-?reader(?:-(?:text|only))?|show-for-sr|a11y-(?:hidden|text)|assistive-text|element-invisible|u-(?:visually-?hidden|hidden)|hidden|d-none|is-hidden|hide|offscreen|off-screen|hidden-text)$/i;

/** Not shown, not visible, struck out, without size, or outside the window. */
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0?\.?0+(?![\d.])|font-size\s*:\s*0(?![\d.])|text-indent\s*:\s*-\d{3,}|(?:left|top|right|bottom|margin(?:-left|-top)?)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?\s*[,\s]|clip-path\s*:\s*inset\(\s*(?:50|100)%|text-decoration(?:-line)?\s*:[^;]*line-through|mso-hide\s*:\s*all)/i;
const NO_HEIGHT = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;
const CLIPPED = /(?:^|;)\s*overflow\s*:\s*hidden/i;

/** Whether the element whose tag's name ends at `at` is hidden. */
export function isHidden(html: string, at: number): boolean {
  if (html[at] === '>') return false;
  const tag = /^[^<>]*/.exec(html.slice(at, at + LONGEST_TAG))![0];
  return tag
    .matchAll(ATTRIBUTE)
    .some(([, name, double, single, bare]) => hides(name!.toLowerCase(), double ?? single ?? bare ?? ''));
}

function hides(name: string, value: string): boolean {
  if (name === 'hidden') return value.toLowerCase() !== 'false';
  if (name === 'aria-hidden') return value.trim().toLowerCase() === 'true';
  if (name === 'class') return value.split(/\s+/).some((one) => HIDING_CLASS.test(one));
  return HIDING_STYLE.test(value) || (NO_HEIGHT.test(value) && CLIPPED.test(value));
}
