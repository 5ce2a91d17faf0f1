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
    ['with a title that is not part of the name', '“It was late,” says Deputy Minister Ann Roe.', ['Ann Roe']],
    ['after a role', '“It was late,” said port manager Ann Roe.', ['Ann Roe']],
    ['after the role of somebody in a body', '“It was late,” said the harbour’s night lead, Ann Roe.', ['Ann Roe']],
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
    ['beside a quotation, with an unlisted verb', '“It was late,” Ann Roe shrugged.', ['Ann Roe']],
    ['by surname', 'Ann Roe owns the ferry. Roe said it was late.', ['Ann Roe']],
    ['after an office with its own words', 'Secretary of State Ann Roe said it was late.', ['Ann Roe']],
    ['after an office in small letters', 'The longtime chief of staff Ann Roe said it was late.', ['Ann Roe']],
    ['after a body and a title', 'Harbour Commission Director Ann Roe said it was late.', ['Ann Roe']],
    ['before the body it belongs to', 'Ann Roe of the University of Nordby said it was late.', ['Ann Roe']],
    ['before the firm it works at', 'Analyst Ann Roe at shipping broker Quay Data said it was late.', ['Ann Roe']],
    ['with a surname that is a trade', '“It was late,” said Matt Driver.', ['Matt Driver']],
    ['with letters after it', '“It was late,” said Ann Roe KC.', ['Ann Roe']],
    ['under a plural title', 'Justices Ann Roe and Max Poe said it was late.', ['Ann Roe', 'Max Poe']],
    ['behind a preposition, before its clause', 'It was a plan by Ann Roe, who said it was late.', ['Ann Roe']],
    ['quoted by another', 'The harbour radio quoted Ann Roe as saying it was late.', ['Ann Roe']],
    [
      'in a pair, each with a party',
      'Sen. Ann Roe, D-Wash., and Rep. Max Poe, R-Ohio, said it was late.',
      ['Ann Roe', 'Max Poe'],
    ],
    ['in a list', 'Ann Roe, Max Poe and Ida Doe said it was late.', ['Ann Roe', 'Max Poe', 'Ida Doe']],
    ['who puts it', 'Ann Roe put it bluntly: “It was late.”', ['Ann Roe']],
    ['in British speech', '‘I’m late,’ said Ann Roe. ‘We all are.’', ['Ann Roe']],
    ['in straight single marks', "'Ann Roe said so,' she told Max Poe. 'Never,' said Max Poe.", ['Max Poe']],
    ['after a quotation with two kinds of marks', '“It was late, as I said," Ann Roe told reporters.', ['Ann Roe']],
    ['by a statement of its own', 'A statement from the Sailors Union said it was late.', ['Sailors Union']],
    ['by a statement', 'The Sailors Union issued a statement about the ferry.', ['Sailors Union']],
  ])('%s', (_, text, who) => {
    expect(whoIn(text)).toEqual(who);
  });

  test.each([
    ['a body by its noun', 'The Harbour Authority said the ferry was late.', ['Harbour Authority']],
    ['in small letters', 'The foreign ministry said the ferry was late.', ['foreign ministry']],
    ['of a town', 'Nordby police said the ferry was late.', ['Nordby police']],
    ['by a noun after a title', 'The Nordby Sheriff’s Office said the ferry was late.', ['Nordby Sheriff’s Office']],
    ['by a title in its name', 'The Justice Department said the ferry was late.', ['Justice Department']],
    ['of a country’s forces', 'Sorvania’s armed forces said the ferry was late.', ['Sorvania’s armed forces']],
    ['by its field', 'The ministry of transport said the ferry was late.', ['ministry of transport']],
    ['by its place', 'The embassy in Nordby said the ferry was late.', ['embassy in Nordby']],
    ['authorities', 'The ferry was late, authorities said.', ['authorities']],
    ['groups by their cause', 'Passenger groups say the ferry is always late.', ['Passenger groups']],
    ['a firm that only begins sentences', 'Quayline runs it. Quayline said it was the fog.', ['Quayline']],
    ['witnesses', 'According to witnesses, the ferry was late.', ['witnesses']],
    [
      'sources before the verb claim',
      'Sources close to Ann Roe claim that the ferry was late.',
      ['Sources close to Ann Roe'],
    ],
    ['a family', 'His family said the ferry was late.', ['His family']],
    [
      'groups with examples',
      'Port groups including Quayline and Nordline said it was late.',
      ['Port groups including Quayline and Nordline'],
    ],
    ['a coast guard', 'Sorvania’s coast guard said the ferry was late.', ['Sorvania’s coast guard']],
    ['a firm between commas', 'The owner, Quayline Shipping, said the ferry was late.', ['Quayline Shipping']],
    ['several people with an aside', 'The three sailors, all engineers, said the ferry was late.', ['three sailors']],
    ['a firm that one word names', 'The ferry of Quayline was late. Quayline said it was the fog.', ['Quayline']],
    ['officials by number', 'Two harbour officials said the ferry was late.', ['Two harbour officials']],
    ['with their office', 'An official at the Harbour Authority said so.', ['An official at the Harbour Authority']],
    ['by what they know', 'People familiar with the timetable said so.', ['People familiar with the timetable']],
    ['one of them', 'Two officials left. “It was late,” one of the officials said.', ['one of the officials']],
    ['by an unlisted trade, after a number', 'One oyster-shucker said the ferry was late.', ['One oyster-shucker']],
    ['by their trade', 'Shipping specialists say the ferry was late.', ['Shipping specialists']],
    ['by their party', '“It was late,” said a Nordby Democrat.', ['a Nordby Democrat']],
  ])('%s', (_, text, who) => {
    expect(whoIn(text)).toEqual(who);
  });

  test.each([
    ['a person who is only the object of the verb', 'Reporters asked Ann Roe about the ferry.'],
    ['an adjective of a country', 'Sorvanian troops left the quay, saying it was late.'],
    ['a possessive', 'Ann Roe’s claims about the ferry were wrong.'],
    ['a dateline', 'NORDBY — The ferry was late, it said.'],
    ['what a quotation says', '“Ann Roe said the ferry was late.”'],
    ['a participle that begins two sentences', 'Facing it, he said it was late. Facing her, he said so.'],
    ['a participle that begins a sentence', 'Reached by phone, he denied that the ferry was late.'],
    ['the passive', 'Ann Roe was said to be on the ferry.'],
    ['the place where people speak', 'Rowers in the Harbour District said it was late.'],
    ['a body that others have an opinion of', 'Fans of the ministry said it was late.'],
    ['the subject of “what somebody said”', 'That is what Ann Roe said of the ferry.'],
  ])('but not %s', (_, text) => {
    expect(whoIn(text)).toEqual([]);
  });
});

describe('a pronoun that speaks', () => {
  test.each([
    ['the subject of the sentence before', 'Ann Roe runs the ferry. “It was late,” she said.', ['Ann Roe']],
    ['who speaks before', 'Ann Roe was angry. “Late again,” she said. He added nothing.', ['Ann Roe']],
    ['the one that an apposition names', 'His deputy, Max Poe, shook his head. “Never,” he said.', ['Max Poe']],
    ['a person introduced by country and trade', 'Sorvanian rower Ann Roe won. “It was late,” she said.', ['Ann Roe']],
    ['one unnamed source', 'At the quay, a guard shrugged. “It was late,” he told passengers.', ['a guard']],
  ])('means %s', (_, text, who) => {
    expect(whoIn(text)).toEqual(who);
  });

  test.each([
    ['a place', 'Nordby has one ferry. “It was late,” he said.'],
    ['one of two', 'Ann Roe and Max Poe run the ferry. “It was late,” he said.'],
    ['who stands too far before', 'Ann Roe runs the ferry. The old Nordby mole is closed. “It was late,” she said.'],
    ['somebody in its own sentence', 'Ann Roe runs the ferry. When Max Poe came he said nothing.'],
  ])('does not mean %s', (_, text) => {
    expect(whoIn(text)).not.toContain('Ann Roe');
  });
});

describe('who declines', () => {
  test.each([
    ['declines', 'Ann Roe declined to comment.', ['Ann Roe: declined']],
    ['does not answer', 'Ann Roe did not immediately respond to a request for comment.', ['Ann Roe: no answer']],
    ['cannot be reached', 'The owner, Quayline, could not be reached for comment.', ['Quayline: no answer']],
    ['has no comment', 'The Harbour Authority had no immediate comment.', ['Harbour Authority: declined']],
    ['does not return calls', 'Calls to Ann Roe were not returned.', ['Ann Roe: no answer']],
    ['refers questions', 'Ann Roe referred questions to the owner.', ['Ann Roe: declined']],
    ['is a firm that only begins a sentence', 'Quayline declined to comment.', ['Quayline: declined']],
    ['does not pick up', 'The ferry was late, but Ann Roe did not pick up calls.', ['Ann Roe: no answer']],
    ['refuses at the time', 'The Harbour Authority at the time refused to comment.', ['Harbour Authority: declined']],
    ['neither', 'Neither Ann Roe nor Max Poe replied to messages.', ['Ann Roe: no answer', 'Max Poe: no answer']],
  ])('%s', (_, text, silent) => {
    expect(silentIn(text)).toEqual(silent);
  });

  test.each([
    ['be named', 'A deckhand declined to be named.'],
    ['rule something out', 'Ann Roe refused to rule out a strike.'],
    ['go', 'Ann Roe declined to board the ferry.'],
  ])('but not who declines to %s', (_, text) => {
    expect(silentIn(text)).toEqual([]);
  });
});
