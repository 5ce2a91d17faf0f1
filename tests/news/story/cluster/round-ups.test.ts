import { expect, it } from 'vitest';
import { isRoundUp } from '../../../../src/news/story/cluster/round-ups.ts';

it.each([
  'Sport in brief',
  'Morning news briefing, 12 May',
  'World news round-up',
  'Today’s top stories',
  'The week in pictures',
  'Ten things to know today',
  'Politique : en bref',
])('takes "%s" for a round-up', (title) => {
  expect(isRoundUp(title)).toBe(true);
});

it.each([
  'Minister cuts short press briefing over leak',
  'Round-up of stray ponies begins in Sorrel hills',
  'Storm in brief: ferry sinks off Lomar',
  'Business leaders call for lower taxes',
])('does not take "%s" for a round-up', (title) => {
  expect(isRoundUp(title)).toBe(false);
});
