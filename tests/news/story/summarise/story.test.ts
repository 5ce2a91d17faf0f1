import { describe, expect, it } from 'vitest';
import { figuresIn, isOvertaken } from '../../../../src/news/story/summarise/figures.ts';
import { summariseStory } from '../../../../src/news/story/summarise/story.ts';
import { placedArticle } from '../../../support/articles.ts';

const report = (article: number, publisher: string, title: string, text: string) =>
  placedArticle(article, 1, { publisher, title, text, teaser: text, at: article * 3_600_000 });

const LEAD = report(
  1,
  'Northern Bell',
  'Ferry sinks off Norvik',
  'NORVIK (AP) — A ferry with 80 people aboard sank off Norvik on Monday, the coastguard said. Nine people were killed, according to Captain Ida Roe of the coastguard. A boat of the navy towed the wreck to the port of Lesk on Monday night.',
);
const SAME = report(
  2,
  'Quayside Ledger',
  'Ferry goes down near Norvik',
  'A ferry carrying 80 people sank near Norvik on Monday, the coastguard said.',
);
const MORE = report(
  3,
  'Lindhaven Radio',
  'Ferry had no licence',
  'The Norvik ferry had carried tourists for two summers without a valid licence, the shipping ministry in Quelm announced. The owner was arrested on Tuesday. Correction: an earlier version of this report named another ministry.',
);
const summaryOf = (current: typeof LEAD, others: readonly (typeof LEAD)[], told: readonly string[] = []) =>
  summariseStory({ current, others, told, foundIn: () => [] });

describe('the summary of a story', () => {
  it('does not tell the same news again in the words of another outlet', () => {
    expect(summaryOf(LEAD, [LEAD, SAME]).every(({ outlet }) => outlet === 'Northern Bell')).toBe(true);
  });

  it('ends with what another outlet adds, and names it', () => {
    expect(summaryOf(LEAD, [LEAD, SAME, MORE]).at(-1)).toMatchObject({
      outlet: 'Lindhaven Radio',
      sentence:
        'The Norvik ferry had carried tourists for two summers without a valid licence, the shipping ministry in Quelm announced.',
    });
  });

  it('does not add a sentence whose numbers are all told', () => {
    const again = report(
      6,
      'Ledger',
      'Ferry disaster off Norvik',
      'Divers searched on. Some 80 travellers had gone aboard the vessel that went down off Norvik on Monday morning.',
    );
    expect(summaryOf(LEAD, [LEAD, again]).every(({ outlet }) => outlet === 'Northern Bell')).toBe(true);
  });

  it('does not add background of another year, or that a speaker asked not to be named', () => {
    const background = report(
      7,
      'Ledger',
      'Ferry off Norvik',
      'In 2019, a Norvik ferry of the same owner ran aground and forty tourists waded ashore, the harbour office said. The coastguard is still searching, said two officers, who spoke on condition of anonymity to describe rescue work.',
    );
    expect(summaryOf(LEAD, [LEAD, background]).every(({ outlet }) => outlet === 'Northern Bell')).toBe(true);
  });

  it('has no dateline, and no notice about the text', () => {
    const sentences = summaryOf(LEAD, [LEAD, MORE]).map(({ sentence }) => sentence);
    expect(sentences[0]).toBe('A ferry with 80 people aboard sank off Norvik on Monday, the coastguard said.');
    expect(sentences.join(' ')).not.toMatch(/correction/i);
  });

  it('leaves out a number of dead that a newer report has overtaken', () => {
    const newer = report(4, 'Ledger', 'Ferry toll rises to 21', 'The number of dead rose to 21 on Tuesday.');
    expect(summaryOf(LEAD, [LEAD, newer]).map(({ sentence }) => sentence)).not.toContainEqual(
      expect.stringContaining('Nine people'),
    );
  });

  it('does not repeat the headline, or what stands above it', () => {
    const brief = report(5, 'Ledger', 'Ferry sinks off Norvik', 'Ferry sinks off Norvik.');
    expect(summaryOf(brief, [brief])).toEqual([]);
    const [first] = summaryOf(LEAD, [LEAD]);
    expect(summaryOf(LEAD, [LEAD], [first!.sentence])).not.toContainEqual(
      expect.objectContaining({ sentence: first!.sentence }),
    );
  });
});

describe('figures', () => {
  it('are compared by what they count', () => {
    expect(isOvertaken(figuresIn('Nine people were killed.'), figuresIn('The dead number 21.'))).toBe(true);
    expect(isOvertaken(figuresIn('Nine people were killed.'), figuresIn('9 dead, 30 injured'))).toBe(false);
    expect(isOvertaken(figuresIn('There was no word on casualties.'), figuresIn('Two dead'))).toBe(true);
    expect(isOvertaken(figuresIn('It has nine decks.'), figuresIn('Two dead'))).toBe(false);
  });
});
