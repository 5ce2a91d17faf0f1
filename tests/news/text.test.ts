import { describe, expect, it } from 'vitest';
import { plainText, titleText } from '../../src/news/text.ts';

describe('plainText', () => {
  it.each([
    ['<p>One&nbsp;two</p><p>Three<br>four<br><br>five</p>', 'One two\n\nThree\nfour\n\nfive'],
    ['<ul><li>a<li>b</ul>c', '• a\n• b\n\nc'],
    ['<table><tr><td>x<td>y</tr><tr><td>z</table>', 'x | y\nz'],
    ['First\n\nsecond <b>b</b>old', 'First\n\nsecond bold'],
    ['a<script>1 < 2</script>b<!-- c --><style>p{}</style>', 'ab'],
    ['before <svg>never closed', 'before never closed'],
    ['&lt;p&gt;Escaped twice&lt;/p&gt;', 'Escaped twice'],
    ['5 < 6 and AT&amp;amp;T', '5 < 6 and AT&T'],
  ])('makes of %j what one reads', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('ends after 40,000 characters, with a whole word', () => {
    const text = plainText(`<p>${'word '.repeat(20_000)}`);
    expect(text.length).toBeLessThanOrEqual(40_000);
    expect(text.endsWith('word')).toBe(true);
  });

  it.each(['<div>', 'a<p', '<', '<!--', '<svg>', '&', '\n'])(
    'takes half a million of %j',
    { timeout: 3_000 },
    (shape) => {
      expect(plainText(shape.repeat(500_000)).length).toBeLessThanOrEqual(40_000);
    },
  );
});

describe('titleText', () => {
  it.each([
    ['  <b>Ships</b> &lt;i&gt;meet&lt;/i&gt;\n at&nbsp;sea ', 'Ships meet at sea'],
    ['AT&amp;amp;T &amp;#8217;s', 'AT&T ’s'],
    ['1 &lt; 2', '1 < 2'],
  ])('makes one line of %j', (html, title) => {
    expect(titleText(html)).toBe(title);
  });
});
