import { describe, expect, test } from 'vitest';
import { indexPublishers } from '../../../../src/news/publishers.ts';
import { attribute } from '../../../../src/news/story/attribute.ts';
import type { Source } from '../../../../src/news/types.ts';

const sourcesOf = (text: string): readonly Source[] =>
  attribute({ publisher: 'Test Wire', title: 'Ferry runs aground', text }, indexPublishers([])).sources;
const whoIn = (text: string): string[] => sourcesOf(text).map(({ who }) => who);
const silentIn = (text: string): string[] =>
  sourcesOf(text)
    .filter(({ comment }) => comment !== 'said')
    .map(({ who, comment }) => `${who}: ${comment}`);

describe('who speaks', () => {
  test.each([
    ['before the verb', 'Ann Roe said the ferry was late.', ['Ann Roe']],
    ['after it', '“It was late,” said Ann Roe.', ['Ann Roe']],
    ['with a title that no part of the name is', '“It was late,” says Deputy Minister Ann Roe.', ['Ann Roe']],
    ['after a role', '“It was late,” said port manager Ann Roe.', ['Ann Roe']],
    ['after the role of another', '“It was late,” said the harbour’s night lead, Ann Roe.', ['Ann Roe']],
    ['before an apposition', 'Ann Roe, 61, a baker from Nordby, told reporters it was late.', ['Ann Roe']],
    ['before two', 'Ann Roe, head of traffic at Quayline, a shipping firm, said it was late.', ['Ann Roe']],
    ['before one without its second comma', 'Ann Roe, president of Quayline Shipping said it was late.', ['Ann Roe']],
    ['inside one', 'Her lawyer, Max Poe, insisted it was late.', ['Max Poe']],
    ['before a clause', 'Ann Roe, who has sailed for years, said it was late.', ['Ann Roe']],
    ['before a setting', 'Ann Roe in an interview on Monday denied it was late.', ['Ann Roe']],
    ['of a participle', 'Ann Roe left the quay at noon, saying it was late.', ['Ann Roe']],
    ['beside another', 'Ann Roe and Max Poe said it was late.', ['Ann Roe', 'Max Poe']],
    ['according to whom', 'The ferry was late, according to Ann Roe.', ['Ann Roe']],
    ['by whom it was confirmed', 'The delay was confirmed by her deputy, Max Poe.', ['Max Poe']],
    ['before a colon and a quotation', 'Ann Roe shook her head: “It was late as ever.”', ['Ann Roe']],
    ['beside a quotation, with a verb of no table', '“It was late,” Ann Roe shrugged.', ['Ann Roe']],
    ['by surname', 'Ann Roe owns the ferry. Roe said it was late.', ['Ann Roe']],
    ['by a statement', 'The Sailors Union issued a statement about the ferry.', ['Sailors Union']],
  ])('%s', (_, text, who) => {
    expect(whoIn(text)).toEqual(who);
  });

  test.each([
    ['a body by its noun', 'The Harbour Authority said the ferry was late.', ['Harbour Authority']],
    ['in small letters', 'The foreign ministry said the ferry was late.', ['foreign ministry']],
    ['of a town', 'Nordby police said the ferry was late.', ['Nordby police']],
    ['a firm that one word names', 'The ferry of Quayline was late. Quayline said it was the fog.', ['Quayline']],
    ['officials by number', 'Two harbour officials said the ferry was late.', ['Two harbour officials']],
    ['with their office', 'An official at the Harbour Authority said so.', ['An official at the Harbour Authority']],
    ['by what they know', 'People familiar with the timetable said so.', ['People familiar with the timetable']],
    ['one of them', '“It was late,” said one of the deckhands, an engineer.', []],
    ['by their trade', 'Shipping specialists say the ferry was late.', ['Shipping specialists']],
    ['by their party', '“It was late,” said a Nordby Democrat.', ['a Nordby Democrat']],
  ])('%s', (_, text, who) => {
    expect(whoIn(text)).toEqual(who);
  });

  test.each([
    ['whom a verb only has as its object', 'Reporters asked Ann Roe about the ferry.'],
    ['an adjective', 'Sorvanian troops left the quay, saying it was late.'],
    ['a possessive', 'Ann Roe’s claims about the ferry were wrong.'],
    ['a dateline', 'NORDBY — The ferry was late, it said.'],
    ['what a quotation says', '“Ann Roe said the ferry was late.”'],
    ['a word that opens the sentence', 'Reached by phone, he denied that the ferry was late.'],
    ['the passive', 'Ann Roe was said to be on the ferry.'],
    ['what somebody said', 'That is what Ann Roe said of the ferry.'],
  ])('but not %s', (_, text) => {
    expect(whoIn(text)).toEqual([]);
  });
});

describe('who would not', () => {
  test.each([
    ['declines', 'Ann Roe declined to comment.', ['Ann Roe: declined']],
    ['does not answer', 'Ann Roe did not immediately respond to a request for comment.', ['Ann Roe: no answer']],
    ['cannot be reached', 'The owner, Quayline, could not be reached for comment.', ['Quayline: no answer']],
    ['has no comment', 'The Harbour Authority had no immediate comment.', ['Harbour Authority: declined']],
    ['does not return calls', 'Calls to Ann Roe were not returned.', ['Ann Roe: no answer']],
    ['refers questions', 'Ann Roe referred questions to the owner.', ['Ann Roe: declined']],
    ['neither', 'Neither Ann Roe nor Max Poe replied to messages.', ['Ann Roe: no answer', 'Max Poe: no answer']],
  ])('%s', (_, text, silent) => {
    expect(silentIn(text)).toEqual(silent);
  });

  test.each([
    ['be named', 'A deckhand declined to be named.'],
    ['rule something out', 'Ann Roe refused to rule out a strike.'],
    ['go', 'Ann Roe declined to board the ferry.'],
  ])('not who would not %s', (_, text) => {
    expect(silentIn(text)).toEqual([]);
  });
});
