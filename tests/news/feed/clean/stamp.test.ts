import { describe, expect, test } from 'vitest';
import { isStamp } from '../../../../src/news/feed/clean/stamp.ts';

describe('says when the text was published or changed', () => {
  test.each([
    '12 May 2031 | Last modified 5 hours ago',
    'Updated Tuesday, 12 May 2031, 4:05 pm GMT',
    '12. Mai 2031, zuletzt aktualisiert vor 5 Stunden',
    'Publié le 12 mai 2031 à 8h30, mis à jour il y a 2 heures',
    '12 de mayo de 2031 - Actualizado hace 2 horas',
    '12/05/2031 08h30 - Atualizado há 2 dias',
    '12 maggio 2031 - Aggiornato alle 08:30',
    '12 mei 2031, laatst bijgewerkt om 08:30',
    'Обновлено 12 мая 2031 в 08:30',
  ])('%s', (line) => expect(isStamp(line)).toBe(true));
});

describe('tells something', () => {
  test.each([
    'Last updated in 1968, the map shows no road.',
    'Updated maps are due in May 2031.',
    '12 May 2031',
    '14:05',
    '12 May 2031 is the day on which the treaty ends.',
    'Updated',
  ])('%s', (line) => expect(isStamp(line)).toBe(false));
});
