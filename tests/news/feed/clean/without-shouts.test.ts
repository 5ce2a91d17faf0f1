import { expect, test } from 'vitest';
import { withoutShouts } from '../../../../src/news/feed/clean/without-shouts.ts';

const LEAD = 'The senate confirmed Helen Roake as trade envoy on Tuesday.';
const NEXT = '“I am ready to work,” Roake told reporters in the hall.';
const SHOUT = 'ROAKE FACED QUESTIONS OVER STEEL TARIFFS';

test('a headline in capitals between paragraphs goes', () => {
  expect(withoutShouts([LEAD, '', SHOUT, '', NEXT])).toEqual([LEAD, '', '', NEXT]);
  expect(withoutShouts([LEAD, NEXT, SHOUT])).toEqual([LEAD, NEXT]);
});

test.each([
  ['it is the first line', [SHOUT, LEAD, NEXT]],
  ['it is one of several', [LEAD, SHOUT, 'MORE QUESTIONS ARE PUT TO ENVOY ROAKE', NEXT]],
  ['it names a figure', [LEAD, 'DEATH TOLL IN DOLNE RISES TO 42', NEXT]],
  ['it ends as a sentence', [LEAD, 'ALL PERSONS MUST LEAVE THE COAST NOW.', NEXT]],
  ['it is a short heading', [LEAD, 'WHAT HAPPENS NEXT', NEXT]],
  ['all is in capitals', [LEAD.toUpperCase(), SHOUT, NEXT.toUpperCase()]],
  ['the script has no capitals', [LEAD, 'أعلنت الوزارة حالة الطوارئ في المدينة', NEXT]],
])('a line stays where %s', (_, lines) => {
  expect(withoutShouts(lines)).toEqual(lines);
});
