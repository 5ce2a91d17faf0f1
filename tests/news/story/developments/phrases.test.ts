import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesByPattern, oneOf, phrase } from '../../../../src/news/story/developments/phrases.ts';
import { prefixesOf } from '../../../../src/news/story/developments/prefixes.ts';

it.each([
  ['re-?open(?:s|ed)?|opens?', ['re-', 'reo', 'ope']],
  ['(?:very )?big|a (?!b)c', ['ver', 'big', 'a c']],
  ['ab{0,2}c|x*y', ['ab', 'ac', 'x', 'y']],
  ['\\d st', ['0 s', '1 s', '2 s', '3 s', '4 s', '5 s', '6 s', '7 s', '8 s', '9 s']],
  ['[ab]c', null],
  ['(?:x|\\p{L}+) y', null],
])('what %s matches begins with %j', (source, prefixes) => {
  expect(prefixesOf(source)).toEqual(prefixes);
});

const PATTERNS = [
  `${oneOf('lift(?:s|ed)? | call(?:s|ed) off')} (?:[\\p{L}-]+ ){0,3}?warnings?`,
  'all[- ]clear|(?:no longer|not) (?:a|any) risk',
  '\\d+ (?:more )?dead~found',
  '(?:^|"|\\()correction(?=:)',
  '[^:]{3,9}: we did',
].map(phrase);
const WORDS =
  'lifts lifted calls off the red warning warnings all-clear all clear not a risk 9 12 more dead were found "correction: police: we did .'.split(
    ' ',
  );

it('a line is searched by prefixes and yields what the patterns match', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), (words) => {
      const low = words.join(' ');
      const line = { text: low, low, words: [], at: 0, year: 2026 };
      const found = matchesByPattern(line, PATTERNS).map((all) => all.map(({ at, words }) => [at, words]));
      expect(found).toEqual(PATTERNS.map((one) => Array.from(low.matchAll(one), (match) => [match.index, match[0]])));
    }),
  );
});
