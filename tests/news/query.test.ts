import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caret, parseQuery, printQuery } from '../../src/news/query.ts';
import type { Query } from '../../src/news/types.ts';

const parsed = (terms: string): Query => {
  const result = parseQuery(terms);
  if (result.kind === 'mistake') throw new Error(caret(terms, result));
  return result.query;
};
const near = (...words: string[]): Query => ({ kind: 'near', words: words.map((word) => ({ word, prefix: false })) });

describe('terms are read as people write them', () => {
  test('plain words stand near each other, whatever stands between them in the terms', () => {
    expect(parsed('embassy withdrawals')).toEqual(near('embassy', 'withdrawals'));
    expect(parsed('embassy -staff withdrawals')).toEqual({
      kind: 'and',
      of: [near('embassy', 'withdrawals'), { kind: 'not', query: near('staff') }],
    });
  });
  test('a field holds for the word it stands before', () => {
    expect(parsed('title:embassy Soleimani')).toEqual({
      kind: 'and',
      of: [{ kind: 'field', field: 'title', query: near('embassy') }, near('Soleimani')],
    });
  });
  test('beside binds closer than OR, NEAR closer than beside', () => {
    expect(printQuery(parsed('coup OR embassy NEAR/3 cash plot'))).toBe('coup OR embassy NEAR/3 cash plot');
    expect(parsed('coup OR embassy plot').kind).toBe('or');
    expect(parsed('embassy NEAR/3 cash plot')).toMatchObject({
      kind: 'and',
      of: [{ kind: 'within', distance: 3 }, {}],
    });
  });
});

describe('a mistake has a caret under its spot and says what to write', () => {
  test.each([
    ['embassy or consulate', '        ^^', 'embassy OR consulate'],
    ['the "embassy', '    ^', 'the "embassy"'],
    ['(embassy OR consulate', '^', '(embassy OR consulate)'],
    ['embassy)', '       ^', 'embassy'],
    ['embassy NEAR cash', '        ^^^^', 'embassy NEAR/5 cash'],
    ['embassy near/3 cash', '        ^^^^^^', 'embassy NEAR/3 cash'],
    ['tite:embassy', '^^^^^', 'title:embassy'],
    ['source:Reuters coup', '^^^^^^^', 'publisher:Reuters coup'],
    ['coup NOT sport', '     ^^^', 'coup -sport'],
    ['coup AND sport', '     ^^^', 'coup sport'],
    ['embassy | consulate', '        ^', 'embassy OR consulate'],
    ['emb*ssy', '   ^', 'embssy'],
  ])('%s', (terms, spot, meant) => {
    const result = parseQuery(terms);
    if (result.kind !== 'mistake') throw new Error('it was read');
    const [shown, under, write] = caret(terms, result).split('\n');
    expect(shown).toBe(terms);
    expect(under).toMatch(/^ *\^+ /);
    expect(under!.startsWith(`${spot} `)).toBe(true);
    expect(write).toBe(`Write: ${meant}`);
  });
  test.each(['', ' ', '-embassy', 'coup OR -sport', '()', 'title:', 'a*', '/coup.*/', '"…"', 'x'.repeat(501)])(
    '%s is refused',
    (terms) => {
      expect(parseQuery(terms).kind).toBe('mistake');
    },
  );
  test('nesting is bounded', () => {
    expect(parseQuery(`${'('.repeat(200)}a`).kind).toBe('mistake');
    expect(parseQuery(`${'(-'.repeat(90)}a`).kind).toBe('mistake');
  });
});

const word = fc
  .stringMatching(/^[a-zé][a-zé'-]{1,6}$/)
  .filter((text) => !/^(?:or|and|not|near.*)$/i.test(text) && !text.endsWith('-'));
const queries = fc.letrec<{ query: Query; leaf: Query; sought: Query }>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      kind: fc.constant('near' as const),
      words: fc.array(fc.record({ word: word.filter((text) => !/['-]/.test(text)), prefix: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({ kind: fc.constant('phrase' as const), words: fc.array(word, { minLength: 1, maxLength: 3 }) }),
  ),
  sought: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    tie('leaf'),
    fc.record({
      kind: fc.constant('within' as const),
      distance: fc.integer({ min: 1, max: 50 }),
      left: tie('leaf'),
      right: tie('leaf'),
    }),
    fc.record({ kind: fc.constant('or' as const), of: fc.array(tie('sought'), { minLength: 2, maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('field' as const),
      field: fc.constantFrom('title' as const, 'lang' as const),
      query: tie('leaf'),
    }),
  ),
  query: fc.oneof(
    tie('sought'),
    fc.record({ kind: fc.constant('and' as const), of: fc.array(tie('sought'), { minLength: 2, maxLength: 3 }) }),
    fc
      .tuple(tie('sought'), tie('sought'))
      .map(([yes, no]): Query => ({ kind: 'and', of: [yes, { kind: 'not', query: no }] })),
  ),
})).query;

test('what is printed is read as the same query', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const terms = printQuery(query);
      fc.pre(terms.length <= 500);
      expect(parsed(terms)).toEqual(query);
    }),
  );
});

test('no terms make it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (terms) => ['query', 'mistake'].includes(parseQuery(terms).kind)),
  );
});
