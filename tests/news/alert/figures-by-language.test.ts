/** Numbers of people in German, French and Spanish reports, as rules compare them. */
import { describe, expect, it } from 'vitest';
import { FIGURES, type FigureName } from '../../../src/news/alert/level/figures.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import type { Report } from '../../../src/news/types.ts';

const publishers = indexPublishers([]);

function figure(name: FigureName, language: string, ...texts: readonly (readonly [title: string, text?: string])[]) {
  const reports = texts.map(([title, text = '']) => ({
    ...{ title, text, teaser: '', publisher: 'Bote', language, at: Date.UTC(2026, 2, 4) },
  }));
  return FIGURES[name].find({ reports: reports as unknown as Report[], publishers });
}

describe.each([
  ['de', 'dead', 'Erdbeben in Tesmar: mindestens 131 Tote', 131],
  ['de', 'dead', 'Zwölf Menschen bei Erdbeben in Tesmar getötet', 12],
  ['de', 'dead', 'Zahl der Toten nach Beben in Tesmar steigt auf 1.204', 1204],
  ['de', 'dead', 'Zahl der Todesopfer in Tesmar auf mindestens 58 gestiegen', 58],
  ['de', 'dead', 'Lawine tötet fünf Wanderer in den Bergen', 5],
  ['de', 'dead', 'Beim Brand in der Fabrik kamen 23 Arbeiter ums Leben', 23],
  ['de', 'injured', 'Zug entgleist bei Osk: 3 Tote und vierundzwanzig Verletzte', 24],
  ['de', 'dead', 'Zug entgleist bei Osk: 3 Tote und vierundzwanzig Verletzte', 3],
  ['de', 'missing', 'Nach der Flut werden noch 40 Menschen vermisst', 40],
  ['de', 'evacuated', 'Waldbrand: 2.500 Anwohner evakuiert', 2500],
  ['de', 'arrested', 'Polizei verhaftet 17 Männer nach der Demonstration', 17],
  ['de', 'cases', 'Ministerium meldet 340 neue Fälle der Masern', 340],
  ['fr', 'dead', 'Séisme à Tesmar : au moins 131 morts', 131],
  ['fr', 'dead', 'Douze personnes ont été tuées dans un incendie à Osk', 12],
  ['fr', 'dead', 'Le bilan des morts à Tesmar s’élève à 1 204', 1204],
  ['fr', 'dead', 'Une avalanche tue cinq randonneurs', 5],
  ['fr', 'injured', 'Un train déraille près d’Osk : trois morts et vingt-quatre blessés', 24],
  ['fr', 'dead', 'Un train déraille près d’Osk : trois morts et vingt-quatre blessés', 3],
  ['fr', 'missing', 'Après la crue, quarante habitants sont portés disparus', 40],
  ['fr', 'evacuated', 'Incendie de forêt : 2 500 habitants évacués', 2500],
  ['fr', 'arrested', 'La police interpelle 17 hommes après la manifestation', 17],
  ['fr', 'cases', 'Le ministère annonce deux cents cas de rougeole', 200],
  ['es', 'dead', 'Terremoto en Tesmar: al menos 131 muertos', 131],
  ['es', 'dead', 'Doce personas murieron en un incendio en Osk', 12],
  ['es', 'dead', 'El número de fallecidos en Tesmar sube a 1.204', 1204],
  ['es', 'dead', 'Un alud mata a cinco excursionistas', 5],
  ['es', 'injured', 'Descarrila un tren cerca de Osk: tres muertos y treinta y dos heridos', 32],
  ['es', 'missing', 'Cuarenta vecinos siguen desaparecidos tras la crecida', 40],
  ['es', 'evacuated', 'Incendio forestal: evacuadas 12 mil personas de las aldeas', null],
  ['es', 'evacuated', 'Incendio forestal: 12 mil personas evacuadas de las aldeas', 12000],
  ['es', 'arrested', 'La policía detiene a 17 hombres tras la protesta', 17],
  ['es', 'rescued', 'Rescatan a 14 mineros con vida en la mina de Brask', 14],
] as const)('%s: the figure %s of “%s”', (language, name, title, value) => {
  it(`is ${value}`, () => {
    expect(figure(name, language, [title])?.value ?? null).toBe(value);
  });
});

describe.each([
  ['de', 'Bis zu 200 Tote befürchtet nach Erdbeben in Tesmar'],
  ['de', 'Beim Erdbeben von 2019 starben in Tesmar 40 Menschen'],
  ['de', 'Seuche: 3.000 Hühner auf einem Hof getötet'],
  ['de', 'Die 45-jährige Frau wurde bei dem Unfall getötet'],
  ['de', '200 Retter suchen nach den Toten in den Trümmern'],
  ['de', 'Vor zehn Jahren starben bei der Flut 31 Menschen'],
  ['fr', 'On craint jusqu’à 200 morts après le séisme'],
  ['fr', 'Le séisme de 2019 avait fait 40 morts à Tesmar'],
  ['fr', 'Grippe aviaire : 3 000 poulets tués dans une ferme'],
  ['fr', 'Une femme de 45 ans tuée dans un accident'],
  ['fr', 'Il y a dix ans, la crue avait fait 31 morts'],
  ['es', 'Temen hasta 200 muertos tras el terremoto'],
  ['es', 'El terremoto de 2019 dejó 40 muertos en Tesmar'],
  ['es', 'Gripe aviar: 3.000 aves muertas en una granja'],
  ['es', 'Una mujer de 45 años muerta en un accidente'],
  ['es', 'Hace diez años la riada dejó 31 muertos'],
] as const)('%s: “%s”', (language, title) => {
  it('counts no dead', () => {
    expect(figure('dead', language, [title])).toBeNull();
  });
});

it('the highest of reports in several languages counts, with its sentence', () => {
  const found = figure(
    'dead',
    '',
    ['Earthquake in Tesmar kills 12'],
    [
      'Nach dem Beben in Tesmar',
      'Die Zahl der Toten ist nach Angaben der Behörden auf mindestens 58 gestiegen. Die Suche geht weiter.',
    ],
  );
  expect(found).toMatchObject({ value: 58, sentence: expect.stringContaining('auf mindestens 58 gestiegen') });
});
