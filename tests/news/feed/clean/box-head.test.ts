import { describe, expect, test } from 'vitest';
import { isBoxHead } from '../../../../src/news/feed/clean/box-head.ts';

describe('stands above headlines of other articles', () => {
  test.each([
    'Also in this series',
    'Now on the Tavria Post',
    'Further stories',
    'What others are reading',
    'In dieser Rubrik',
    'Die meistgelesenen Artikel der Woche',
    'Dans la même section',
    'Más en esta serie',
    'Outras notícias',
    'Altri articoli',
    'Meer in deze rubriek',
    'Vídeos: mais vistos da semana',
  ])('%s', (line) => expect(isBoxHead(line)).toBe(true));
});

describe('is text', () => {
  test.each([
    '• Now on the Tavria Post',
    'Now in Tavria the rain has stopped',
    'In this section of the tunnel, water came through the roof.',
    'Most read the letter only after the vote.',
    'More stories were added to the tower in 1920.',
    'Les plus lus des manifestes sont anonymes.',
  ])('%s', (line) => expect(isBoxHead(line)).toBe(false));
});
