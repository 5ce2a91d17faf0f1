import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/wire/page/extract.ts';
import { scoreOf, testPages } from '../../support/pages.ts';

describe.each(testPages().map((one) => ({ ...one, trouble: one.expected.trouble })))(
  '$name ($trouble)',
  ({ expected, asked }) => {
    const page = extractPage(asked);
    const { lost, let: junk } = scoreOf(page.kind === 'article' ? page.text.text : '', expected);

    test('is called what it is', () => {
      const { kind, reason, whole } = expected;
      expect(page).toMatchObject({ kind, ...(reason && { reason }), ...(whole !== undefined && { whole }) });
    });

    if (expected.keep)
      test('keeps what an editor would keep, each in a line of its own', () => expect(lost).toEqual([]));

    if (expected.junk) test('leaves out what is no reporting', () => expect(junk).toEqual([]));

    if (expected.metadata)
      test('is read for what it says to machines', () => {
        const { publishedAt, modifiedAt, ...others } = page.kind === 'article' ? page.metadata : ({} as never);
        const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
        expect({ ...others, publishedAt: iso(publishedAt), modifiedAt: iso(modifiedAt) }).toMatchObject(
          expected.metadata!,
        );
      });
  },
);

/** A hundred thousand of each, in the middle of a page that is fine. */
const many = (piece: string, count = 100_000) =>
  `<html><head><title>Embassy closes</title></head><body><h1>Embassy closes</h1>${piece.repeat(count)}</body></html>`;

test.each([
  ['nested elements', '<div>', 'its elements are nested too deeply'],
  ['unclosed formatting', '<b><i>', 'its elements are nested too deeply'],
  ['nested tables', '<table><tr><td>', 'its elements are nested too deeply'],
  ['nested sidebars', '<span class=sidebar>', 'its elements are nested too deeply'],
  ['nested lists', '<ul><li>', 'its elements are nested too deeply'],
  ['many paragraphs', '<p>x</p>', 'it has too many elements'],
  ['many signs that open nothing', '< ', 'it has too many pieces of text'],
  ['many entities', '&amp;', 'it has too many pieces of text'],
  ['many attributes', '<p a b c d e f g h i j k l m n o p></p>', 'it has too many attributes'],
  ['closing tags of nothing', '</x>', 'it contains no article text'],
  ['comments that never close', '<!--', 'it contains no article text'],
  ['a script that never closes', '<script>var a = "</p>";', 'it contains no article text'],
])('a hostile page with %s is refused in time, with a reason', (_, piece, reason) => {
  const bytes = Buffer.from(many(piece));
  const about = { contentType: 'text/html', url: 'https://hostile.example/a', title: 'Embassy closes', teaser: '' };
  expect(extractPage({ bytes, ...about, language: 'en', learned: [] })).toEqual({ kind: 'no article', reason });
});

test('boxes in boxes, as deep and as many as the guard lets through, come to an end', () => {
  const box = `${'<div class="share related">'.repeat(200)}${'<p>A paragraph that is long enough to be counted as one, and says nothing at all to anybody.</p>'.repeat(90)}${'</div>'.repeat(200)}`;
  const bytes = Buffer.from(many(box, 60));
  const about = { contentType: null, url: 'https://hostile.example/a', title: 'A paragraph', teaser: '' };
  expect(extractPage({ bytes, ...about, language: 'en', learned: [] }).kind).toMatch(/article/);
});
