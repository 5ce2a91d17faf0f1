import { describe, expect, it } from 'vitest';
import { plainText, titleText } from '../../../src/news/text/html.ts';

describe('plainText', () => {
  it.each([
    ['<p>One&nbsp;two</p><p>Three<br>four<br><br>five</p>', 'One two\n\nThree\nfour\n\nfive'],
    ['<ul><li>a<li>b</ul>c', '• a\n• b\n\nc'],
    ['<table><tr><td>x<td>y</tr><tr><td>z</table>', 'x | y\nz'],
    [
      '<p>Take:</p><ul><li><p>water</p></li><li>food<ul><li>bread</li><li>salt</li></ul></li><li>a lamp</li></ul><p>Go.</p>',
      'Take:\n\n• water\n• food\n◦ bread\n◦ salt\n• a lamp\n\nGo.',
    ],
    ['<ul><li></li><li><ul><li>a</li></ul></li></ul>b', '◦ a\n\nb'],
    [
      '<table><caption>Votes</caption><tr><th><p>Who</p></th><th><p>How many</p></th></tr><tr><td>Cruz</td><td>4</td></tr></table>end',
      'Votes\nWho | How many\nCruz | 4\n\nend',
    ],
    ['a<table><tr><td><img src="x"></td><td><p>b</p><p>c</p></td></tr></table>', 'a\n\nb\n\nc'],
    [
      `<table><tr><td><p>${'left '.repeat(60)}</p></td><td><p>right</p></td></tr></table>`,
      `${'left '.repeat(60).trim()}\n\nright`,
    ],
    [
      '<dl><dt>Depth</dt><dd>10 km</dd><dt>Place:<dd><p>Isk</p><dd>the mole</dl>b',
      'Depth: 10 km\nPlace: Isk\nthe mole\n\nb',
    ],
    ['<p>He read:</p><blockquote><p>One<br>two</p></blockquote>so', 'He read:\n\nOne\ntwo\n\nso'],
    ['a<pre>1  one\n2  two</pre>b', 'a\n\n1 one\n2 two\n\nb'],
    ['<figure><img><figcaption>A ship</figcaption></figure><p>It sank.</p>', 'It sank.'],
    ['<figure><img><figcaption>A ship</figcaption></figure>', 'A ship'],
    ['First\n\nsecond <b>b</b>old', 'First\n\nsecond bold'],
    ['a<script>1 < 2</script>b<!-- c --><style>p{}</style>', 'ab'],
    ['before <svg>never closed', 'before never closed'],
    ['&lt;p&gt;Escaped twice&lt;/p&gt;', 'Escaped twice'],
    ['5 < 6 and AT&amp;amp;T', '5 < 6 and AT&T'],
  ])('makes of %j what one reads', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('ends after 40,000 characters, with a whole sentence', () => {
    const text = plainText(`<p>${'One ship left. '.repeat(4_000)}`);
    expect(text.length).toBeLessThanOrEqual(40_000);
    expect(text.endsWith('One ship left.')).toBe(true);
  });

  it('or with a whole word', () => {
    const text = plainText(`<p>${'word '.repeat(20_000)}`);
    expect(text.length).toBeLessThanOrEqual(40_000);
    expect(text.endsWith('word')).toBe(true);
  });

  it.each([
    '<div>',
    'a<p',
    '<',
    '<!--',
    '<svg>',
    '&',
    '<li>',
    '<ul><li>',
    '<td>',
    '<table>',
    '<dt>a<dd>',
    '<figcaption>',
    '\n',
  ])('takes half a million of %j', (shape) => {
    expect(plainText(shape.repeat(500_000)).length).toBeLessThanOrEqual(40_000);
  });
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
