import { expect, test } from 'vitest';
import { plainText } from '../../../src/news/text/html.ts';

const LEAD = 'A crane fell on a school in Lenz on Tuesday, killing two workers and closing the street for a day.';
const NEXT =
  'The site had been inspected in May, and nothing was found wrong with it, the builder said in the evening.';
const around = (box: string): string => plainText(`<p>${LEAD}</p>${box}<p>${NEXT}</p>`);
const TEXT = `${LEAD}\n\n${NEXT}`;

test.each([
  ['a newsletter', '<div class="newsletter-signup"><p>Morning Brief</p></div>'],
  ['other articles', '<section id="RelatedPosts"><h3>Keep on</h3><ul><li>A city of cranes</li></ul></section>'],
  ['boxes within boxes', "<div class='x share'><div>One</div><div><div>Two</div></div></div>"],
  ['a list of links', '<ul class="social"><li>X</li><li>Mail</li></ul>'],
])('a box goes: %s', (_, box) => {
  expect(around(box)).toBe(TEXT);
});

test.each([
  ['what its class does not name', '<div class="shareholders">Norbank</div>', 'Norbank'],
  ['a quotation', '<div class="embed-twitter"><blockquote>We stop.</blockquote></div>', 'We stop.'],
  ['what is never closed', '<div class="share">Norbank', 'Norbank'],
  ['four paragraphs', `<div class="related">${'<p>It rained.</p>'.repeat(4)}</div>`, 'It rained.'],
])('what is no box stays: %s', (_, html, kept) => {
  expect(around(html)).toContain(kept);
});

test('what wraps most of the text is the text, whatever its class says', () => {
  expect(plainText(`<div class="story share"><p>${LEAD}</p></div>`)).toBe(LEAD);
});

test('half a million boxes, never closed or all closed, are read', () => {
  expect(plainText('<div class="share">a'.repeat(500_000))).not.toBe('');
  expect(plainText(`<p>${LEAD}</p>${'<div class="share">a</div>'.repeat(500_000)}`)).toContain(LEAD);
});
