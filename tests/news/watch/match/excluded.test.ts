import { expect, it } from 'vitest';
import { excludedIn, negations } from '../../../../src/news/watch/match/excluded.ts';
import { planQuery } from '../../../../src/news/watch/match/plan.ts';
import { parseQuery } from '../../../../src/news/watch/query.ts';
import { compileThesaurus } from '../../../../src/news/watch/thesaurus.ts';

const thesaurus = compileThesaurus([]);
function planOf(terms: string) {
  const read = parseQuery(terms);
  if (read.kind !== 'query') throw new Error(read.message);
  return planQuery(read.query, thesaurus);
}
const may = (terms: string, text: string, language: 'en' | 'fr' | null = 'en') =>
  excludedIn([planOf(terms)])(text, language);

it.each([
  ['storm -ferry', 'Two ferries stay in port, “Ferry” or not', true],
  ['storm -ferry', 'Rain falls on the far quay', false],
  ['storm -rollout', 'A roll-out of barrels', true],
  ['storm -go', 'They went home', true],
  ['storm -fer*', 'A\u00a0ferryman', true],
  ['storm -"car boat"', 'A car, and no more', true],
  ['storm -"car boat"', 'A boat, and no more', false],
  ['storm (rain OR -snow)', 'It snows', true],
  ['storm', 'A storm', false],
])('%s, in “%s”: %s', (terms, text, expected) => {
  expect(may(terms, text)).toBe(expected);
});

it('knows how words are written in the language of the text', () => {
  expect(may('storm -ambassade', 'Le toit de l’ambassade', 'fr')).toBe(true);
  expect(may('storm -Ёлка', 'горит елка', null)).toBe(true);
});

it.each([
  ['storm', 0],
  ['storm -ferry', 1],
  ['storm OR (rain -ferry)', 1],
  ['storm -publisher:Herald', 1],
])('%s has %i exclusions inside each other', (terms, depth) => {
  expect(negations(planOf(terms))).toBe(depth);
});
