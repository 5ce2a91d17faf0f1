/** Pages in the manner of news sites, each named after its trouble; what is expected of it stands beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractPage } from '../../src/wire/page/extract.ts';

interface Expected {
  readonly trouble: string;
  readonly url: string;
  readonly title: string;
  readonly kind: 'article' | 'no article';
  readonly reason?: string;
  readonly whole?: boolean;
  /** Beginnings of what an editor would keep: paragraphs, headings, lines of lists and tables. */
  readonly keep?: readonly string[];
  /** What must not be in the text. */
  readonly junk?: readonly string[];
  readonly witness?: Readonly<Record<string, unknown>>;
}

const FOLDER = new URL('./pages/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5));

const expectedOf = (name: string): Expected => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

function extracted(name: string, { url, title }: Expected) {
  const bytes = readFileSync(new URL(`${name}.html`, FOLDER));
  return extractPage({ bytes, contentType: 'text/html', url, title, teaser: '', language: 'en', learned: [] });
}

describe.each(names.map((name) => ({ name, ...expectedOf(name) })))('$name ($trouble)', ({ name }) => {
  const expected = expectedOf(name);
  const page = extracted(name, expected);
  const text = page.kind === 'article' ? page.text.text : '';

  test('is called what it is', () => {
    const { kind, reason, whole } = expected;
    expect(page).toMatchObject({ kind, ...(reason && { reason }), ...(whole !== undefined && { whole }) });
  });

  const has = (key: keyof Expected) => expected[key] !== undefined;
  if (has('keep'))
    test('keeps what an editor would keep, each in a line of its own', () => {
      const lines = text.split(/\n+/).map((line) => line.replace(/^• /, ''));
      for (const start of expected.keep!)
        expect(
          lines.some((line) => line.startsWith(start)),
          start,
        ).toBe(true);
    });

  if (has('junk'))
    test('leaves out what is no reporting', () => {
      for (const junk of expected.junk!) expect(text).not.toContain(junk);
    });

  if (has('witness'))
    test('is read for what it says to machines', () => {
      const { publishedAt, modifiedAt, ...others } = page.kind === 'article' ? page.witness : ({} as never);
      const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
      expect({ ...others, publishedAt: iso(publishedAt), modifiedAt: iso(modifiedAt) }).toMatchObject(
        expected.witness!,
      );
    });
});

/** A hundred thousand of each, in the middle of a page that is fine. */
const many = (piece: string, count = 100_000) =>
  `<html><head><title>Embassy closes</title></head><body><h1>Embassy closes</h1>${piece.repeat(count)}</body></html>`;

test.each([
  ['nested elements', '<div>', 'it nests its elements too deeply'],
  ['unclosed formatting', '<b><i>', 'it nests its elements too deeply'],
  ['nested tables', '<table><tr><td>', 'it nests its elements too deeply'],
  ['nested sidebars', '<span class=sidebar>', 'it nests its elements too deeply'],
  ['nested lists', '<ul><li>', 'it nests its elements too deeply'],
  ['many paragraphs', '<p>x</p>', 'it has too many elements'],
  ['many signs that open nothing', '< ', 'it has too many pieces of text'],
  ['many entities', '&amp;', 'it has too many pieces of text'],
  ['many attributes', '<p a b c d e f g h i j k l m n o p></p>', 'it has too many attributes'],
  ['closing tags of nothing', '</x>', 'it has no text of an article in it'],
  ['comments that never close', '<!--', 'it has no text of an article in it'],
  ['a script that never closes', '<script>var a = "</p>";', 'it has no text of an article in it'],
])('a hostile page with %s is told, and hangs nobody', (_, piece, reason) => {
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
