import { describe, expect, test } from 'vitest';
import { isAside } from '../../../../src/news/feed/clean/aside.ts';

describe('an aside', () => {
  test.each([
    ['a call', 'Sign up for our weekly newsletter'],
    ['a call in another language', 'Iscriviti alla nostra newsletter'],
    ['a credit', 'Additional reporting by Joe Bloom'],
    ['a credit to agencies', 'Mit Material von Agenturen'],
    ['a right', '© 2026 Harbour Wire. All rights reserved.'],
    ['a time of an update', 'Updated 4 March 2026, 09:15'],
    ['an address with what it is for', 'Corrections: email editor@lantern.test'],
  ])('is %s', (_, line) => {
    expect(isAside(line)).toBe(true);
  });

  test.each([
    ['a report about a newsletter', 'Its newsletter has 80,000 subscribers, and the print edition ends in June.'],
    ['a report about a newsroom', 'The newsroom keeps its 41 editors and reporters.'],
    ['an event on a network', 'Twitter suspended the account on Sunday.'],
    ['an advice of an authority', 'Contact the embassy at +00 555 0199 in an emergency.'],
    ['somebody’s words', '“Subscribe to our newsletter,” the flyer read.'],
    ['an item of a list', '• Sign up for our weekly newsletter'],
    ['an address alone', 'harbour.example'],
    ['a name and an account', '— Orvia Air (@orviaair)'],
  ])('is not %s', (_, line) => {
    expect(isAside(line)).toBe(false);
  });

  test('is short: a long paragraph tells something', () => {
    expect(isAside('Sign up for our weekly newsletter. '.repeat(12))).toBe(false);
  });
});

describe('the credit of another outlet', () => {
  test.each([
    'Translated from the Polish. The original appeared in Tygodnik Brzeg.',
    'This article was first published by The Kestrian Mail.',
    'Dieser Text ist zuerst in der Talwacht erschienen.',
    'Cet article a été publié dans Le Phare du Nord.',
  ])('is no aside, since attribution reads it: %s', (line) => {
    expect(isAside(line)).toBe(false);
  });
});
