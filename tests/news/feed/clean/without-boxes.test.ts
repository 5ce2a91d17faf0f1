import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/news/feed/clean.ts';

const FIRST = 'The ferry to Sulm stays in port until Thursday because its rudder broke, the harbour office said.';
const SECOND = 'Two smaller boats take passengers across in the meantime.';
const read = (...between: string[]) =>
  cleanText([FIRST, ...between, SECOND].map((line) => `<p>${line}</p>`).join(''))
    .split('\n\n')
    .filter((line) => line !== FIRST && line !== SECOND);

describe('between paragraphs', () => {
  test.each([
    ['headlines below a label', ['Most read', 'Baker of Oston wins a goat', 'Will the mill ever turn again?']],
    ['headlines below a label that names an advertiser’s part', ['Sponsored content', 'Nine boats for a small budget']],
    ['a lead and what it leads to', ['Skip next section: Rudders explained', 'Rudders explained']],
    ['the most read articles by their rank', ['1. Baker of Oston wins a goat', '2. Mill turns again']],
    ['what ends in an arrow', ['All about ferries »']],
    ['counters', ['12 claps · 3 replies']],
    ['buttons', ['Share | Comment | Subscribe']],
  ])('%s go', (_, lines) => {
    expect(read(...lines)).toEqual([]);
  });

  test.each([
    ['a heading of the text', ['What the divers found']],
    ['a sentence below a label', ['Most read', 'The crane is on its way.']],
    ['a list that the text introduces', ['Three parts broke:', '1. The rudder', '2. The anchor']],
    ['the agency whose text it is', ['— AFP']],
    ['who said it', ['“Nobody swims in March.”', '– Ilse Torvald']],
    ['a row of a table', ['Karvel | 9 metres | Monday']],
    ['code', ['if (rudder == null) share = article']],
    ['a link in French quotation marks', ['Le capitaine lit « Le Phare »']],
  ])('%s stays', (_, lines) => {
    const label = lines[0] === 'Most read' ? lines.slice(1) : lines;
    expect(read(...lines)).toEqual(label);
  });
});
