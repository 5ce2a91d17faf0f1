import { describe, expect, it } from 'vitest';
import { wider } from '../../../src/desk/watches/variants.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';

describe('what terms that catch nothing may have meant', () => {
  const variants = (terms: string) => {
    const read = parseQuery(terms);
    return read.kind === 'query' ? wider(read.query).map((one) => `${one.how}: ${one.terms}`) : [];
  };

  it('is the words of a phrase in any order, and one word less', () => {
    expect(variants('"airport closed"')).toEqual(['words: airport closed', 'fewer: "closed"', 'fewer: "airport"']);
  });

  it('is a longer word in every form', () => {
    expect(variants('evacuation')).toEqual(['wider: evacua*']);
  });

  it('never touches what is left out, nor publishers', () => {
    for (const one of variants('(coup OR "army mutiny") -football publisher:reuters'))
      expect(one).toContain('-football publisher:reuters');
  });

  it('is again something that can be read', () => {
    for (const one of variants('title:(coup attempt) "state of emergency" NEAR/5 declared'))
      expect(parseQuery(one.replace(/^\w+: /, '')).kind).toBe('query');
  });
});
