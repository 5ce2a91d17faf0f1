import { describe, expect, test } from 'vitest';
import { judgePage, type PageLook, weightOf } from '../../../../src/news/feed/page/kind.ts';
import { NO_METADATA } from '../../../../src/news/feed/page/metadata.ts';

/** A feature: its text has no word of its headline. */
const FEATURE =
  'At a quarter past two the lamps on the fourth floor were still burning, and somebody had sent for soup. Nobody ate it, two aides said.';

const look = (some: Partial<PageLook>): PageLook => ({
  headline: some.title ?? 'The longest evening',
  title: 'The longest evening',
  heading: some.title ?? 'The longest evening',
  all: some.text ?? FEATURE,
  text: FEATURE,
  order: { links: 0, row: 2, opensWithLink: false },
  passwords: 0,
  pictures: 0,
  metadata: NO_METADATA,
  ...some,
});
const calledOf = (some: Partial<PageLook>) => {
  const judged = judgePage(look(some));
  return judged.kind === 'article' ? (judged.whole ? 'article' : 'part') : judged.reason;
};

describe('a headline that looks like trouble does not make a page one', () => {
  test.each([
    '500 people flee by night',
    '404 days in the valley',
    'Gone before breakfast',
    'Errors of a long evening',
    'A captcha for the minister',
  ])('%s', (title) => {
    expect(calledOf({ title, text: `${FEATURE} ${title}.` })).toBe('article');
  });

  test.each(['500 people flee by night', 'Gone before breakfast', 'The error of the minister'])(
    '%s, of which the text says nothing',
    (title) => {
      expect(calledOf({ title })).toBe('article');
    },
  );
});

describe('what its title says, where the text says nothing of the headline', () => {
  test.each([
    ['404 Not Found', 'it is an error page'],
    ['Error 500', 'it is an error page'],
    ['403', 'it is an error page'],
    ['Oops! That should not have happened', 'it is an error page'],
    ['Page not found | Vale News', 'it is an error page'],
    ['Sign in to your account', 'it is a login page'],
    ['Anmelden - Hafenbote', 'it is a login page'],
    ['Just a moment...', 'it is a bot check (CAPTCHA)'],
    ['Something else altogether', 'it is about something else'],
  ])('%s', (title, reason) => {
    expect(calledOf({ title, headline: 'Ferry leaves Karvel' })).toBe(reason);
  });
});

test('a consent text in any language is one by its cookies', () => {
  const text =
    'Używamy plików cookies, aby zapamiętać ustawienia. Nasi partnerzy także używają cookies. Więcej o cookies w ustawieniach przeglądarki.';
  expect(calledOf({ text })).toBe('it is a cookie wall');
  expect(calledOf({ text, headline: 'Partnerzy i pliki cookies' })).toBe('article');
});

test('Chinese and its kind say as much in fewer signs', () => {
  expect([weightOf('abc'), weightOf('使馆'), weightOf('大使館 abc')]).toEqual([3, 6, 13]);
});

test.each([
  [true, 'To continue reading, subscribe.', 'article'],
  [false, 'Nothing to pay here.', 'part'],
  [null, 'To continue reading, subscribe.', 'part'],
  [null, 'Nothing to pay here.', 'article'],
])('free %j, with %j on the page', (free, sign, expected) => {
  expect(calledOf({ metadata: { ...NO_METADATA, free }, all: `${FEATURE} ${sign}` })).toBe(expected);
});
