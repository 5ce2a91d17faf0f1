import { expect, test } from 'vitest';
import { creditedOutlet } from '../../../src/news/feed/clean/credit-line.ts';

test.each([
  ['<p>The gate is shut.</p><p>(With inputs from PTI)</p>', 'PTI'],
  ['<p>The gate is shut.</p><p>This story originally appeared in The Norvik Lantern.</p>', 'Norvik Lantern'],
  ['<p>The gate is shut.</p><p>This article was first published in Dutch by The Norvik Lantern.</p>', 'Norvik Lantern'],
  ['<p>The gate is shut.</p><p><em>The Associated Press contributed to this report.</em></p>', 'Associated Press'],
  ['The gate is shut.\n\nMit Material von dpa', 'dpa'],
  [
    '<p>The gate is shut.</p><p>Translated from the German. The original was published in Die Talwacht.</p>',
    'Die Talwacht',
  ],
  ['<p>The gate is shut.</p><p>Dieser Text ist zuerst in der Talwacht erschienen.</p>', 'Talwacht'],
  ['<p>The gate is shut.</p><p>Cet article a été publié dans Le Phare du Nord.</p>', 'Phare du Nord'],
  ['<p>The gate is shut.</p><p>AFP</p>', 'AFP'],
  ['<p>The gate is shut. It appeared in spring.</p>', null],
  ['<p>Ana Roe contributed a poem to the wall, which the town kept.</p>', null],
])('the outlet that the last lines credit: %s', (html, outlet) => {
  expect(creditedOutlet(html)).toBe(outlet);
});
