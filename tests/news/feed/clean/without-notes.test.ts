import { describe, expect, test } from 'vitest';
import { withoutNotes } from '../../../../src/news/feed/clean/without-notes.ts';

const NEWS = ['The bridge over the Tern was closed on Monday.', 'It will open again in June.'];

describe('a note below the text goes', () => {
  test.each([
    'An earlier version of this article gave the wrong month.',
    'Clarification: this report was changed to name the river.',
    'This piece was amended on 12 May to name the river.',
    'Correction 12 May: the first version of this story misspelled Tern.',
    'In einer früheren Version dieses Artikels stand ein falscher Monat.',
    'Une première version de cet article donnait un autre mois.',
    'Una versión anterior de esta noticia daba otro mes.',
    'Uma versão anterior desta reportagem dava outro mês.',
    'In een eerdere versie van dit artikel stond een andere maand.',
  ])('%s', (note) => expect(withoutNotes([...NEWS, note])).toEqual(NEWS));
});

test('a correction that is the news stays', () => {
  const text = ['An earlier version of this article gave the wrong month.', 'It is July.'];
  expect(withoutNotes(text)).toEqual(text);
});

describe('what a report says stays', () => {
  test.each([
    'An earlier version of the plan named another river.',
    'This report has been changed twice by the ministry.',
    'The mayor called this report an early version of the plan.',
    'The paper amended its report on 12 May.',
    'Readers were told that this article of the treaty was void.',
  ])('%s', (line) => expect(withoutNotes([...NEWS, line])).toEqual([...NEWS, line]));
});
