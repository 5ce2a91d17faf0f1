import { describe, expect, test } from 'vitest';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { attribute } from '../../../src/news/story/attribute.ts';
import { speakingOf, tellSpeaking } from '../../../src/news/story/speaking.ts';
import type { Report } from '../../../src/news/types.ts';
import { placedArticle } from '../../support/articles.ts';
import { publisher } from '../../support/publishers.ts';

const PUBLISHERS = indexPublishers([
  publisher('CNN'),
  publisher('The Hill'),
  publisher('BBC News', { family: 'BBC' }),
  publisher('BBC Africa', { family: 'BBC' }),
]);

const report = (publisher: string, text: string): Report => ({
  ...placedArticle(1, 1, { title: 'Embassy closes', publisher, text }),
  attribution: attribute({ publisher, title: 'Embassy closes', text }, PUBLISHERS),
});
const lineOf = (...reports: Report[]) => speakingOf(reports, PUBLISHERS).map(tellSpeaking).join(' · ');

describe('the Speaking line', () => {
  test('counts unnamed sources and says what some of them are', () => {
    const text = 'The post closes, two people familiar with the plan, one of them a U.S. official, told CNN.';
    expect(lineOf(report('The Hill', text))).toBe('2 unnamed (1 U.S. official)');
  });

  test.each([
    ['one official', 'The post closes, a U.S. official said on condition of anonymity.', '1 unnamed U.S. official'],
    [
      'two officials, and one of them again',
      'The post closes, two officials said. “It is late,” one of the officials said.',
      '2 unnamed officials',
    ],
    ['officials without a number', 'The post closes, officials said.', 'Several unnamed officials'],
    ['people of whom nothing is said', 'The post closes, two people familiar with the plan said.', '2 unnamed sources'],
    [
      'one person of whom nothing is said',
      'The post closes, a person familiar with the plan said.',
      '1 unnamed source',
    ],
    [
      'officials without a number beside one aide',
      'The post closes, officials said. “It is late,” said an aide.',
      'Several unnamed (officials, 1 aide)',
    ],
  ])('says in the fewest words that the unnamed are %s', (_, text, line) => {
    expect(lineOf(report('CNN', text))).toBe(line);
  });

  test('takes a spokesperson for the body, on the record, and says to whom', () => {
    const text = '“We are leaving,” a State Department spokesperson told The Hill.';
    expect(lineOf(report('The Hill', text))).toBe('State Department, on the record, to The Hill');
  });

  test('names who would not comment and who did not answer', () => {
    const text =
      'The Tavria embassy declined to comment. A spokesman for the Interior Ministry did not respond to a request for comment.';
    expect(lineOf(report('The Hill', text))).toBe('Tavria embassy: no comment · Interior Ministry: no answer');
  });

  test('names nobody twice over several reports', () => {
    const one = report('The Hill', 'The post closes, Ana Roe said.');
    const other = report('CNN', '“It closes,” Ana Roe told CNN.');
    expect(lineOf(one, other)).toBe('Ana Roe, on the record, to CNN');
  });

  test('does not add up unnamed sources of two outlets, who may be the same people', () => {
    const one = report('The Hill', 'The post closes, two officials said.');
    const other = report('CNN', 'The post closes, three officials said.');
    expect(lineOf(one, other)).toBe('3 unnamed officials');
  });

  test('is silent about a refusal once the same body has spoken', () => {
    const one = report('The Hill', 'The State Department declined to comment.');
    const other = report('CNN', 'The State Department said that the post closes.');
    expect(lineOf(one, other)).toBe('State Department, on the record');
  });

  test('counts two officials and one as three officials', () => {
    const text = 'The post closes, two officials said. “It is late,” said another official.';
    expect(lineOf(report('The Hill', text))).toBe('3 unnamed officials');
  });

  test('tells a person or body once, under the fullest name that any report gives', () => {
    const one = report(
      'The Hill',
      'Roe is in Tavria. The Census Bureau said that it closes. “It closes,” Mr. Roe said.',
    );
    const other = report('CNN', 'Ana Roe said that it closes. The Tavrian Census Bureau confirmed it.');
    expect(lineOf(one, other)).toBe('Tavrian Census Bureau, on the record · Ana Roe, on the record');
  });

  test('is silent about a refusal once the same office has spoken under a longer name', () => {
    const one = report('The Hill', 'The Foreign Office did not respond to a request for comment.');
    const other = report('CNN', 'The Tavrian Foreign Office denied that the post closes.');
    expect(lineOf(one, other)).toBe('Tavrian Foreign Office, on the record');
  });

  test('takes no adjective and no outlet of the story for a speaker', () => {
    const text = 'Tavrian trucks left the post, saying it was late. The Hill said that it closes.';
    expect(lineOf(report('CNN', text), report('The Hill', 'The post closes.'))).toBe('');
  });

  test('is empty where the texts name nobody', () => {
    expect(lineOf(report('The Hill', 'The post closes on Monday.'))).toBe('');
  });
});
