import { describe, expect, test } from 'vitest';
import { withoutBio } from '../../../../src/news/feed/clean/without-bio.ts';

const NEWS = [
  'The bridge over the Tern was closed to lorries on Monday.',
  'Engineers found cracks in two of its nine pillars last week.',
  'Drivers will have to take the old road through the hills until June.',
];

describe('a name alone above the text goes', () => {
  test.each(['Arla Venn', 'Arla Venn and Ody Marsh', 'Arla Venn | 12 May 2031', 'Arla van Venn'])('%s', (line) =>
    expect(withoutBio([line, ...NEWS])).toEqual(NEWS),
  );
});

describe('what says who wrote the text goes', () => {
  test.each([
    'Arla Venn is a roads reporter at the Post. She grew up by the river.',
    'Arla Venn has written about bridges since 2009 and lives with three dogs.',
    'Arla Venn covers roads and railways.',
    'Arla is the Post’s roads correspondent.',
    'The author is a former bridge warden. The views are her own.',
    'Arla Venn ist Redakteurin im Ressort Verkehr.',
    'Arla Venn schreibt über Brücken.',
    'Arla Venn est journaliste au service transports.',
    'Arla Venn es periodista y vive junto al río.',
    'Arla Venn é repórter de transportes.',
    'Arla Venn è giornalista e si occupa di trasporti.',
    'Arla Venn schrijft over bruggen.',
  ])('%s', (line) => expect(withoutBio([...NEWS, line])).toEqual(NEWS));
});

describe('news of somebody stays', () => {
  test.each([
    'Arla Venn has written to the minister to ask for a new bridge.',
    'Arla Venn is a reporter whom a court fined in May.',
    'Arla Venn writes in her report that the bridge was never safe.',
    'Arla Venn covers the costs herself.',
    'Arla Venn ist Ingenieurin und hat die Brücke geprüft.',
    'Arla Venn is a former editor and has led the protest since May.',
    'Arla Venn is a reporter. She was beaten at a checkpoint.',
    'The writer is in hospital with a broken arm.',
    'The author has denied it.',
    'Arla Venn ist Journalistin und seit Mai in Haft.',
    'Arla Venn es periodista y sigue detenida.',
    'Arla Venn lives below the bridge.',
  ])('%s', (line) => expect(withoutBio([...NEWS, line])).toEqual([...NEWS, line]));

  test('above the text, of whom it is about', () => {
    const text = ['Arla Venn', ...NEWS, 'Venn had warned of the cracks for years.'];
    expect(withoutBio(text)).toEqual(text);
  });

  test('below the text, of whom it is about', () => {
    const text = [...NEWS, 'Venn had warned of the cracks.', 'Arla Venn is a columnist for the Post.'];
    expect(withoutBio(text)).toEqual(text);
  });
});
