import { describe, expect, test } from 'vitest';
import { withoutTalk } from '../../../../src/news/feed/clean/without-talk.ts';

const STORY = [
  'The ferry to Sulm stays in port until Thursday because its rudder broke, the harbour office said.',
  '',
  'Two smaller boats take passengers across in the meantime, and a crane is on its way from Karvel.',
  '',
  'Divers found the broken part on Monday at a depth of nine metres.',
];
const left = (line: string, story = STORY) => !withoutTalk([...story, '', line]).includes(line);

describe('what an outlet says to its reader goes', () => {
  test.each([
    ['it names both', 'If you see a mistake in our reporting, write to the newsroom.'],
    [
      'it names the reader beside words about the medium',
      'Your comment will be published after it was checked by an editor.',
    ],
    ['it names the outlet beside words about the medium', 'We store cookies on this device to measure our website.'],
    ['it asks for a price by the month', 'Read every story we publish for £3 a month'],
    ['it is an offer with conditions', 'Two nights in Sulm from £90. Terms and conditions apply.'],
    ['it is an offer by an address', 'To order a copy of The Rudder for £9 go to bookshop.test.'],
    ['it compares the price', 'Back us for the price of a bun a week, if our work is of use. Donate here.'],
    ['it invites to what it holds', 'Seats for our Rudder Forum in May are still available.'],
    ['it asks for gifts', 'If every reader gave £2, our appeal would end tonight.'],
    ['it asks and bids', 'Seen a mistake in this article? Write and tell us.'],
    ['it names the reader’s account', 'Your session ended a while ago, so the door is shut.'],
    ['it names its newsletter and when that comes', 'Zum Frühstück: Unser Newsletter ist jeden Morgen um sieben da.'],
    ['it bids behind a purpose', 'We care for detail. To flag an error in our reports, see the corrections page.'],
    ['it is about bets', 'Do you bet too much? Gambling can hurt you, so set a weekly limit.'],
    ['it is in German', 'Lesen Sie unsere Artikel ohne Werbung auf unserer Website.'],
    ['it is in French', 'Vos dons financent notre rédaction et nos articles.'],
    ['it is in Spanish', 'Tu suscripción paga nuestras noticias.'],
  ])('where %s', (_, line) => {
    expect(left(line)).toBe(true);
  });
});

describe('a line stays', () => {
  test.each([
    [
      'that tells what somebody says',
      'You can read our article about the ferry, the harbour office said on its website.',
    ],
    ['that quotes', '“Read your newspaper and leave us alone,” the captain shouted.'],
    ['that names a country in capitals', 'US data and information on ports are due on Friday.'],
    ['that gives advice about the world', 'If you were on board, keep your ticket for the return of the fare.'],
    ['that asks and bids to the police', 'Seen the boat? Tell the police where it was.'],
    ['that names what is needed', 'Passengers must take out a monthly subscription to use the crane.'],
    ['that compares a price', 'For the price of a bun, a child can cross to Sulm.'],
    ['that asks and advises', 'Was your ferry late? Contact the harbour first.'],
    ['that bids to an office', 'Fehlt Ihr Koffer? Melden Sie den Verlust noch am Montag beim Hafenamt in Sulm.'],
    ['that names appeals', 'Our town has had two appeals for donations since May.'],
    ['that names tickets', 'Tickets for the ferry are on sale until Friday.'],
    ['that names a price', 'A ticket to Sulm costs £9 a week from April.'],
    ['that introduces what follows', 'To get your money back by email you must send these files:'],
    ['in which German words for “they” stand', 'Am Abend zeigten sie ihren Artikel und ihre Fotos der Redaktion.'],
    ['in which a Spanish word for “his” stands', 'El capitán publicó su artículo y sus fotos en el portal.'],
  ])('%s', (_, line) => {
    expect(left(line)).toBe(false);
  });

  test('in a column, which speaks so throughout', () => {
    const column = [
      'We all know that article: you read it, you share it, and you forget it by the evening.',
      'You and I have our own favourite stories, and we tell them to our friends at the bar.',
      'What would you do if your newspaper stopped printing our letters?',
      'We wrote to the editor, and you can read what came back in our comments.',
    ];
    expect(withoutTalk(column)).toEqual(column);
  });
});

test('an abbreviation speaks to nobody', () => {
  const told = [
    'Former U.N. envoy Ilse Torvald and Courier News editor Dr. Hobart Lisle praised the plan on the Courier News Daily show.',
    'The plan foresees a ferry from Oston to Karvel on each working day of the year.',
    'Farmers on both shores have asked for one since the old ship was sold.',
    'The mayor of Oston expects the first passengers in the spring of next year.',
  ].flatMap((line) => ['', line]);
  expect(withoutTalk(told)).toEqual(told);
});
