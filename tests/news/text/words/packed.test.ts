import { expect, it } from 'vitest';
import { packSplits, unpackSplits, unpackWords } from '../../../../src/news/text/words/packed.ts';
import { split } from '../../../../src/news/text/words.ts';

const LONG = 'A ship is late. '.repeat(400);

it.each([
  [
    'en',
    'Brask’s harbour reopens after 1,200 days',
    'The U.S. envoy — “finally!” — said so. AT&T’s line broke. It rained.',
  ],
  ['fr', 'L’ambassade d’Oston ferme', 'Le personnel part. On ignore où.'],
  ['en', '', ''],
  ['en', `${'x'.repeat(900)} ${' '.repeat(70)}end`, LONG],
  ['zh', '大使馆撤离使馆人员', '他们离开了。没有人知道去向。'],
  [null, 'Ёлка горит', 'السَّفارة مغلقة.'],
  ['en', 'Emoji 🚢 and 𝒔𝒄𝒓𝒊𝒑𝒕', 'a\u0000b \ud83d c'],
] as const)('texts in %s come out as they were split: %s', (language, title, teaser) => {
  const tag = language === 'zh' ? null : language;
  const splits = [split(title, tag), split(teaser, tag)];
  const packed = packSplits(tag, splits);
  expect(unpackSplits(packed, [title, teaser])).toEqual(splits);
  expect(packed).toMatch(/^[\w+/ ]*$/);
});

it('of a text of which only the beginning is left, the words that stand in it whole', () => {
  const [title, teaser] = [split('Ferry late'), split('Ships sail to Brask and home')];
  const packed = packSplits('en', [title, teaser]);
  expect(unpackWords(packed, ['Ferry late', 'Ships sail to Bra'])).toEqual([title.words, teaser.words.slice(0, 3)]);
});

it('takes two characters a word', () => {
  expect(packSplits('en', [split('Ships sail to Brask and come home again')]).length).toBe('en '.length + 16 + 1 + 3);
});
