import { describe, expect, it } from 'vitest';
import { wider } from '../../src/desk/variants.ts';
import { readUntil } from '../../src/desk/watches.ts';
import { parseQuery } from '../../src/news/watch/query.ts';

const NOW = Date.UTC(2026, 2, 4, 12);

describe('until when a watch is snoozed', () => {
  it.each([
    ['2h', '2026-03-04T14:00'],
    ['1d', '2026-03-05T12:00'],
    ['2026-03-05 08:30', '2026-03-05T08:30'],
    ['2026-03-05T08:30Z', '2026-03-05T08:30'],
    ['2026-03-06', '2026-03-06T00:00'],
  ])('“%s” is %s in UTC', (written, expected) => {
    expect(new Date(readUntil(written, NOW)!).toISOString().slice(0, 16)).toBe(expected);
  });

  it.each(['', 'soon', '2026-03-04 11:59', '2026-13-40', '900w', '-2h'])('“%s” is no time to come', (written) => {
    expect(readUntil(written, NOW)).toBeNull();
  });
});

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
