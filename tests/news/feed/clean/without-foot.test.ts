import { expect, test } from 'vitest';
import { withoutFoot } from '../../../../src/news/feed/clean/without-foot.ts';

const STORY = [
  'The harbour of Karvel was closed on Tuesday after a crane fell into the water, the port authority said.',
  '',
  'Divers looked for the driver until dusk, and will go on at first light, according to the coastguard.',
];

test.each(['Mara Lund in Karvel', 'Northern Wire', 'More harbour news'])('%s goes from below a text', (foot) => {
  expect(withoutFoot([...STORY, '', foot]).filter(Boolean)).toEqual(STORY.filter(Boolean));
});

test.each(['No injuries were reported', 'Two people died', 'All were saved', 'Toll: 3', '3 still missing'])(
  '%s is news, and only its stop is missing',
  (line) => {
    expect(withoutFoot([...STORY, '', line])).toContain(line);
  },
);
