import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/news/feed/clean.ts';

const PROSE = [
  'The embassy in Tavria closed on Monday after a night of shelling, two officials said.',
  'Staff left by road for the border, where buses of the ministry had been waiting since noon.',
  'The ambassador stays in the capital, and talks with the government go on, the ministry said.',
];
const paragraphs = PROSE.map((line) => `<p>${line}</p>`).join('');
const text = PROSE.join('\n\n');

describe('a line that is a link and nothing else', () => {
  test.each([
    ['a headline of another article', '<p><a href="/x">Ten bridges that fell in one winter</a></p>'],
    ['in any language', '<p><strong><a href="/x">Zehn Brücken, die in einem Winter fielen</a></strong></p>'],
    ['with marks around it', '<p>» <a href="/x">Ten bridges that fell</a>.</p>'],
  ])('goes: %s', (_, link) => {
    expect(cleanText(paragraphs + link)).toBe(text);
  });

  test('goes with the label above it, in a list too', () => {
    const list = '<ul><li><a href="/1">Ten bridges</a></li><li><a href="/2">Nine ferries</a></li></ul>';
    expect(cleanText(`<p>${PROSE[0]}</p><p>Related stories:</p>${list}<p>${PROSE[1]}</p>`)).toBe(
      `${PROSE[0]}\n\n${PROSE[1]}`,
    );
  });
});

describe('a link stays', () => {
  test('within a sentence', () => {
    const within = '<p>The ministry <a href="/x">named a new envoy</a> on Friday.</p>';
    expect(cleanText(paragraphs + within)).toBe(`${text}\n\nThe ministry named a new envoy on Friday.`);
  });

  test.each([
    ['where links are the text', '<p><a href="/1">Embassy closes</a></p><p><a href="/2">Envoys leave</a></p>'],
    ['where the paragraph is linked as a whole', `<p><a href="/x">${PROSE[0]}</a></p>`],
    ['with what is said of it', `<p><a href="/1">Embassy closes</a></p><p>${PROSE[0]}</p>`],
    ['in a list', `${paragraphs}<ul><li><a href="/1">Statement of the ministry</a></li></ul>`],
    ['to a place on the same page', `<p>Karvel</p><h2><a href="#staff">Staff leave</a></h2>${paragraphs}`],
    ['that is only a name', `<p>Karvel</p><h2><a name="staff">Staff leave</a></h2>${paragraphs}`],
    ['that is never closed', `<a href="/x">${paragraphs}`],
  ])('%s', (_, html) => {
    expect(cleanText(html)).toBe(
      html
        .replaceAll(/<\/(?:p|h2)>/g, '\n\n')
        .replaceAll('<li>', '• ')
        .replace(/<[^>]*>/g, '')
        .trim(),
    );
  });
});
