/** Does a feed give an article's text, or only tease to its page? */
import type { Article } from '../../types.ts';

/** Agencies' briefs are this long and whole; what is longer is an article, wherever it ends. */
const BRIEF = 900;
/** Paragraphs that nobody writes as a teaser. */
const PARAGRAPHS = 4;
/** A text of so many paragraphs that goes so far beyond the feed's own summary was given as the text. */
const BEYOND = { paragraphs: 3, times: 1.8 };
/** Cut by a program or by a wall: `… in the city […]`. */
const CUT = /(?:…|\.\.\.|\[\+?\d{0,6} ?(?:chars|characters)?\])\)?\]?$/i;

/**
 * A text is only a teaser when nothing stands in it, when it ends where it was cut, or when it is short, in few paragraphs,
 * and all that the feed gives. A short whole report that is its own summary is taken for one: its page says the same once
 * more, and costs a request.
 */
export function teases({ teaser, text }: Pick<Article, 'teaser' | 'text'>): boolean {
  const told = text.trim();
  if (CUT.test(told.slice(-40))) return true;
  const paragraphs = told.split(/\n\n+/).length;
  if (paragraphs >= BEYOND.paragraphs && told.length >= teaser.length * BEYOND.times) return false;
  return told.length < BRIEF && paragraphs < PARAGRAPHS;
}
