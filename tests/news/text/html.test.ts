import { describe, expect, it } from 'vitest';
import { plainText, plainTitle, titleText } from '../../../src/news/text/html.ts';

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
  ])('turns %j into the text that a reader sees', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['<p>It sank with <del>nine</del> <ins>four</ins> aboard.</p>', 'It sank with four aboard.'],
    ['The mayor <s>quit</s> stayed; <strike>no</strike> all votes count.', 'The mayor stayed; all votes count.'],
    ['<p>Fell by <span style="text-decoration: line-through">40</span> 14 points.</p>', 'Fell by 14 points.'],
    ['<s>never closed, and <span>read</span>', 'never closed, and read'],
  ])('leaves struck-out text out of %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['A dose of 10<sup>9</sup> cells', 'A dose of 10⁹ cells'],
    ['10<sup>−3</sup> and <b>2</b><sup>10</sup> and 10<sup>n</sup>', '10⁻³ and 2¹⁰ and 10^n'],
    ['40 km<sup>2</sup> of forest', '40 km² of forest'],
    ['CO<sub>2</sub> and 101<sub>2</sub>', 'CO2 and 101₂'],
    ['<sup>235</sup>U was found.', '²³⁵U was found.'],
    ['The 4<sup>th</sup> of May, M<sup>me</sup> Roe said.', 'The 4th of May, Mme Roe said.'],
    [
      'It leaked.<sup>3</sup> Nobody saw it,<sup>[4]</sup> she said<sup>*</sup>.',
      'It leaked. Nobody saw it, she said.',
    ],
    [
      'In 2019<sup><a href="#fn7">7</a></sup> it closed.<a href="/a#_ftn2">[2]</a> It reopened.',
      'In 2019 it closed. It reopened.',
    ],
    ['<a href="#note-1"><sup>12</sup></a>Four left.', 'Four left.'],
    ['<sup>never closed', 'never closed'],
    ['<p>One<sup>2<p>Two</sup>', 'One\n\nTwo'],
  ])('keeps the numbers of %j right', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>が閉鎖', '港が閉鎖'],
    ['<ruby>東<rt>とう<rb>京<rt>きょう</ruby>で火事', '東京で火事'],
  ])('leaves readings out of %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    '<div style="display: none">secret <div>deep</div> secret</div>',
    '<p hidden>secret</p>',
    '<p hidden>secret',
    '<span aria-hidden="true">secret</span>',
    '<span class="icon sr-only">secret</span>',
    '<span class=visually-hidden>secret</span>',
    '<span class="screen-reader-text">secret</span>',
    '<div style="position:absolute;left:-9999px">secret</div>',
    '<div style="height:1px; overflow:hidden">secret</div>',
    '<span style="font-size:0">secret</span>',
    '<span style="visibility:hidden">secret<br>secret</span>',
    '<ul><li hidden>secret<li>x</ul>',
  ])('does not read the hidden text in %j', (html) => {
    const text = plainText(`<p>Before.</p>${html}<p>After.</p>`);
    expect(text).not.toContain('secret');
    expect(text).toMatch(/^Before\..*After\.$/s);
  });

  it('reads what is only styled, and what is never closed', () => {
    expect(plainText('<p style="display:block">One <span aria-hidden="false">two</span></p>')).toBe('One two');
    expect(plainText('a <span style="display:none">b')).toBe('a b');
    expect(plainText('<img hidden src="x">One two')).toBe('One two');
  });

  it.each([
    ['<iframe src="https://a.example/e"/><p>It sank.</p>', 'It sank.'],
    ['<script src="a.js" /><p>It sank.</p><script>var a;</script>', 'It sank.'],
    ['<style/>It <b>sank</b>.', 'It sank.'],
    ['<p>It sank.</p><textarea><p>Then it rose.</p>', 'It sank.\n\nThen it rose.'],
    ['<video src="a"/>It sank.<video src="b">old browser</video>', 'It sank.'],
    ['<script src=a/>code()</script>It sank.', 'It sank.'],
    ['<title/>It sank.', 'It sank.'],
  ])('ends self-closed elements of %j where they end', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['A flaw in <x> lets attackers in', 'A flaw in <x> lets attackers in'],
    ['Map<Integer, String> grows', 'Map<Integer, String> grows'],
    ['<p>Use <code>Set&lt;Key&gt;</code> and <o:p></o:p><foo>no</foo> more</p>', 'Use Set<Key> and no more'],
    ['<my-ad slot="1"></my-ad>It sank', 'It sank'],
  ])('keeps brackets that are text in %j', (html, text) => {
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
    '<iframe/>',
    '<x>',
    '<p hidden>',
    '<div style="display:none">a</div>',
    '<sup>1',
    '<rt>',
    '<s>',
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
    ['Queue<Task> leaks', 'Queue<Task> leaks'],
    ['How <object>and</object> went', 'How went'],
    ['Goodbye <keygen>, hello <dialog>', 'Goodbye <keygen>, hello <dialog>'],
    ['<span class="kicker">Live</span> Ship <i>Anna</i> sinks<br/>', 'Live Ship Anna sinks'],
    ['Bug in &lt;canvas&gt; fixed', 'Bug in <canvas> fixed'],
    ['<script>x()</script>Ship sinks<script src="y"/>', 'Ship sinks'],
    ['Ship <s>sinks</s> saved', 'Ship saved'],
  ])('makes one line of %j', (html, title) => {
    expect(titleText(html)).toBe(title);
  });

  it('a plain title is not decoded again', () => {
    expect(plainTitle(' Why <em> and &amp;\n differ ')).toBe('Why <em> and &amp; differ');
  });
});
