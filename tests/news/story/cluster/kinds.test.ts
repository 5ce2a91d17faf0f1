import { expect, it } from 'vitest';
import { kindsIn } from '../../../../src/news/story/cluster/kinds.ts';
import { words } from '../../../../src/news/text/words.ts';

it.each([
  ['Blaze guts paint shop', 'fire'],
  ['Paint shop goes up in smoke', 'fire'],
  ['Incendie dans un atelier', 'fire'],
  ['Bakers down tools over shifts', 'strike'],
  ['Bakers walked out at dawn', 'strike'],
  ['Tremors shake the valley', 'earthquake'],
  ['Juror dismissed after note to judge', 'trial'],
])('%s: %s', (title, kind) => {
  expect(kindsIn(words(title))).toContain(kind);
});

it('finds no kind in talks and elections, which consist of many events', () => {
  expect(kindsIn(words('Party leaders open talks on a coalition after the election'))).toEqual([]);
});

it('takes no article of another language for a kind of event', () => {
  expect(kindsIn(words('Die Diplomaten haben am Abend gesungen'))).toEqual([]);
});
