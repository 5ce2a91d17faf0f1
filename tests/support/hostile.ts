import fc from 'fast-check';

/** What feeds and people put into texts, by accident or not. */
export const FRAGMENTS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<id:customize>',
  '</ban:123456789012345678>',
  '<t:1700000000:R>',
  '<a:wave:123456789012345678>',
  ':skull:',
  'https://evil.example/?a=b',
  '<https://evil.example>',
  '[your bank](https://evil.example)',
  '# ',
  '### ',
  '-# ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '12) ',
  '> ',
  '>>> ',
  '**',
  '*',
  '__',
  '_',
  '~~',
  '||',
  '`',
  '```js\n',
  '\\',
  '\\\\',
  '\n',
  '\r\n',
  '\u2028',
  '\u0000',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u{e0041}',
  '\ud83d',
  '\ude00',
  '🚢',
  '👩‍🚀',
  `Z${'\u0335\u0321'.repeat(20)}`,
  'U.S.',
  'embassy',
  'مرحبا',
  '大使馆',
  ' ',
  '(',
  ')',
  ']',
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 4 }).map((codes) => String.fromCharCode(...codes)) },
);

export const hostileText = (maxLength = 12): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));

/** The same, now and then far longer than anything holds. */
export const hostileLength: fc.Arbitrary<string> = fc
  .tuple(hostileText(), fc.constantFrom(1, 1, 1, 40, 400))
  .map(([text, times]) => text.repeat(times).slice(0, 6_000));

export const hostileUrl: fc.Arbitrary<string> = fc.oneof(
  hostileText(),
  hostileText().map((text) => `https://news.example/${text}`),
  fc.nat(3_000).map((length) => `https://news.example/${'('.repeat(length)}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'ftp://a.example/',
    'http://user:pass@news.example/a|b?c={d}#e[f]',
    'https://100%.example/%zz',
  ),
);
