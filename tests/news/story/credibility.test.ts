import { describe, expect, it } from 'vitest';
import { gradeOf, indexPublishers, stateLabel } from '../../../src/news/publishers.ts';
import { credibilityOf } from '../../../src/news/story/credibility.ts';
import type { Development, Report, Source } from '../../../src/news/types.ts';
import { placedArticle } from '../../support/articles.ts';
import { publisher } from '../../support/publishers.ts';

const PUBLISHERS = indexPublishers([
  publisher('Harbour Post', { grade: 'A' }),
  publisher('Lenz Radio', { grade: 'B' }),
  publisher('Quay Herald', { grade: 'D' }),
  publisher('Nobody’s View'),
  publisher('Dock Weekly', { grade: 'F' }),
  publisher('Tavria One', { state: true, country: 'RU', kind: 'broadcaster', grade: 'B' }),
  publisher('Tavria Two', { state: true, country: 'RU', kind: 'agency', grade: 'C' }),
  publisher('Tavria Ministry', { state: true, country: 'RU', kind: 'government' }),
  publisher('North Morning', { family: 'North', grade: 'A' }),
  publisher('North Evening', { family: 'North', grade: 'C' }),
  publisher('North Night', { family: 'North' }),
]);

const spokesperson: Source = {
  who: 'Ada Lind',
  named: true,
  office: null,
  count: null,
  comment: 'said',
  to: null,
  sentence: 'Ada Lind said so.',
};
const report = (sources: readonly Source[]): Report =>
  placedArticle(1, 1, {
    attribution: { publisher: 'Harbour Post', family: 'Harbour Post', origins: [], sources, evidence: [] },
  });
const told = (kind: 'denied' | 'confirmed', publisher: string): Development => ({
  kind,
  sentence: 'It is so.',
  article: 1,
  publisher,
  at: 1,
});

const step = (
  newsrooms: readonly string[],
  { sources = [spokesperson], developments = [] }: { sources?: readonly Source[]; developments?: Development[] } = {},
) => credibilityOf([report(sources)], { newsrooms, primary: null }, developments, PUBLISHERS).step;

describe('credibility', () => {
  it('is “confirmed by others” with three newsrooms, two of them reliable, and a named source', () => {
    const three = ['Harbour Post', 'Lenz Radio', 'Nobody’s View'];
    expect(step(three)).toBe(1);
    expect(step(three, { sources: [] })).toBe(2);
    expect(step(three, { sources: [{ ...spokesperson, named: false }] })).toBe(2);
    expect(step(three, { sources: [{ ...spokesperson, comment: 'declined' }] })).toBe(2);
  });

  it('is “probably true” with two newsrooms, one of them reliable', () => {
    expect(step(['Harbour Post', 'Nobody’s View'])).toBe(2);
    expect(step(['Dock Weekly', 'Nobody’s View'])).toBe(3);
  });

  it('is at most “possibly true” while no outlet is graded', () => {
    expect(step(['One', 'Two', 'Three', 'Four'])).toBe(3);
    expect(step(['One'])).toBe(6);
  });

  it('cannot be judged by one newsroom without a named source, however it is graded', () => {
    expect(step(['Harbour Post'], { sources: [] })).toBe(6);
    expect(step(['Harbour Post'])).toBe(3);
    expect(step([])).toBe(6);
  });

  it('counts all outlets of one government as one newsroom, by the lowest grade of them', () => {
    expect(step(['Tavria One', 'Tavria Two'])).toBe(3);
    expect(step(['Tavria One', 'Tavria Two', 'Harbour Post'])).toBe(2);
    const { because } = credibilityOf(
      [report([])],
      { newsrooms: ['Tavria One', 'Tavria Two'], primary: null },
      [],
      PUBLISHERS,
    );
    expect(because).toBe('1 independent newsroom, 1 graded, 0 of them A or B; no named source');
  });

  it('is doubtful while a denial stands, and improbable when two outlets report it of a single newsroom’s story', () => {
    const denied = told('denied', 'Lenz Radio');
    expect(step(['Harbour Post', 'Lenz Radio', 'North'], { developments: [denied] })).toBe(4);
    expect(step(['Harbour Post'], { developments: [denied, told('denied', 'Lenz Radio')] })).toBe(4);
    expect(step(['Harbour Post'], { developments: [denied, told('denied', 'Quay Herald')] })).toBe(5);
    expect(step(['Harbour Post', 'Lenz Radio'], { developments: [denied, told('confirmed', 'Quay Herald')] })).toBe(2);
  });

  it('is doubtful where all newsrooms are unreliable', () => {
    expect(step(['Quay Herald'])).toBe(4);
    expect(step(['Quay Herald', 'Nobody’s View'])).toBe(3);
  });
});

describe('grades and labels', () => {
  it('gives an outlet without a grade the lowest of its family', () => {
    expect(gradeOf(PUBLISHERS, 'North Morning')).toBe('A');
    expect(gradeOf(PUBLISHERS, 'North Night')).toBe('C');
    expect(gradeOf(PUBLISHERS, 'Unheard Of')).toBeNull();
  });

  it('labels outlets that a government owns or runs, with its country, and no ministry', () => {
    expect(stateLabel(PUBLISHERS, 'Tavria Two')).toBe('state media, Russia');
    expect(stateLabel(PUBLISHERS, 'Tavria Ministry')).toBeNull();
    expect(stateLabel(PUBLISHERS, 'Harbour Post')).toBeNull();
  });
});
