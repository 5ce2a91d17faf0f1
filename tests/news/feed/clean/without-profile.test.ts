import { expect, test } from 'vitest';
import { withoutProfile } from '../../../../src/news/feed/clean/without-profile.ts';

const LEAD = 'Norbank and Lenz Credit have agreed to merge, the two banks said on Tuesday.';

test('a profile of who sent a release goes with its heading', () => {
  const profile = ['About Norbank', '', 'Norbank is a regional lender with 200 branches.'];
  expect(withoutProfile([LEAD, '', ...profile, '', 'Trading resumes on Friday.'])).toEqual([
    LEAD,
    '',
    '',
    '',
    'Trading resumes on Friday.',
  ]);
});

test('“the” is no part of the name', () => {
  const profile = ['About the Grain Agency', 'The Grain Agency works in 60 countries.'];
  expect(withoutProfile([LEAD, ...profile])).toEqual([LEAD]);
});

test.each([
  ['the paragraph tells of another', ['About Norbank', 'Shares of the bank fell by a third.']],
  ['the paragraph tells what the named did', ['About Norbank', 'Norbank closed its branches in Dolne overnight.']],
  ['somebody speaks in it', ['About Norbank', 'Norbank is bankrupt, the regulator said.']],
  ['the heading names no one', ['About the accident', 'The accident is the third this year.']],
  ['nothing stands below it', ['About Norbank']],
])('a heading stays where %s', (_, lines) => {
  expect(withoutProfile([LEAD, ...lines])).toEqual([LEAD, ...lines]);
});
