/** Does a feed give an article's text, or only tease to its page? */

/** Agencies' briefs are this long and whole; what is longer is an article, wherever it ends. */
const BRIEF = 900;
/** Paragraphs that nobody writes as a teaser. */
const PARAGRAPHS = 4;
/** Cut by a program or by a wall: `… in the city […]`. */
const CUT = /(?:…|\.\.\.|\[\+?\d{0,6} ?(?:chars|characters)?\])\)?\]?$/i;

/**
 * A text is only a teaser when nothing stands in it, when it ends where it was cut, or when it is short and in few
 * paragraphs. Short whole reports are taken for teasers: their page says the same once more, and costs one request.
 */
export function teases(text: string): boolean {
  const told = text.trim();
  if (told.length < BRIEF) return told.split(/\n\n+/).length < PARAGRAPHS;
  return CUT.test(told.slice(-40));
}
