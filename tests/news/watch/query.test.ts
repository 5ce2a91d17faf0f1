import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/news/text/words.ts';
import { FIELD_NAMES } from '../../../src/news/watch/query/fields.ts';
import { children } from '../../../src/news/watch/query/reading.ts';
import { caret, parseQuery, printQuery } from '../../../src/news/watch/query.ts';
import type { Query } from '../../../src/news/watch/types.ts';

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
    ['flood, fire, storm and quake', '     ^', 'flood OR fire OR storm OR quake'],
    ['interest rates, "central bank"', '              ^', 'interest rates OR "central bank"'],
    ['flood|fire', '     ^', 'flood OR fire'],
    ['category:politics,sport vote', '                 ^', 'category:(politics OR sport) vote'],
    ['feed:https://x.example/rss', '     ^^^^^^^^^^^^^^^^^^^^^', 'feed:"https://x.example/rss"'],
    ['emb*ssy staff', '   ^', 'emb* staff'],
    ['*embassy*', '^', 'embassy'],
    ['emb?ssy', '   ^', 'emb*'],
    ['a* coup', '^^', 'a coup'],
    ['air-str*', '^^^^^^^^', 'air str*'],
    ['embassy~2', '       ^^', 'embassy'],
    ['embassy NEAR/x cash', '        ^^^^^^', 'embassy NEAR/5 cash'],
    ['embassy NEAR/0 cash', '        ^^^^^^', 'embassy NEAR/1 cash'],
    ['embassy NEAR/99 cash', '        ^^^^^^^', 'embassy NEAR/50 cash'],
    ['embassy NEAR:3 cash', '        ^^^^^^', 'embassy NEAR/3 cash'],
    ['embassy w/3 cash', '        ^^^', 'embassy NEAR/3 cash'],
    ['embassy NEAR/3 NEAR/4 cash', '               ^^^^^^', 'embassy NEAR/3 cash'],
    ['NEAR/3 cash', '^^^^^^', 'cash'],
    ['cash NEAR/3', '     ^^^^^^', 'cash'],
    ['cash NEAR/3 -plot', '     ^^^^^^', 'cash -plot'],
    ['embassy|consulate', '       ^', 'embassy OR consulate'],
    ['OR coup', '^^', 'coup'],
    ['coup OR', '     ^^', 'coup'],
    ['coup OR OR plot', '        ^^', 'coup OR plot'],
    ['coup & plot', '     ^', 'coup plot'],
    ['coup +plot', '     ^', 'coup plot'],
    ['coup !plot', '     ^', 'coup -plot'],
    ['coup –plot', '     ^', 'coup -plot'],
    ['coup - plot', '     ^^', 'coup -plot'],
    ['coup -', '     ^', 'coup'],
    ['coup (-)', '      ^', 'coup'],
    ['coup NOT', '     ^^^', 'coup'],
    ['coup title:', '     ^^^^^^', 'coup'],
    ['iaea:report', '^^^^^^^^^^^', '"iaea:report"'],
    ['coup what: now', '     ^^^^^', 'coup what now'],
    ['title:(lang:en coup)', '^^^^^^', '(lang:en coup)'],
    ['lang:english coup', '     ^^^^^^^', 'lang:en coup'],
    ['coup /embass(y|ies)/', '     ^^^^^^^^^^^^^^^', 'coup embass*'],
    ['coup ""', '     ^^', 'coup'],
    ['coup "', '     ^', 'coup'],
    ['coup ()', '     ^^', 'coup'],
    ['coup (', '     ^', 'coup'],
    ['coup …', '     ^', 'coup'],
    ['coup \\', '     ^', 'coup'],
    ['[coup plot]', '^', '(coup plot)'],
    ["leave 'the embassy'", '      ^^^^^^^^^^^^^', 'leave "the embassy"'],
    ['-embassy', '^^^^^^^^', null],
    ['flood, fire', '     ^', 'flood OR fire'],
    ['Norland|Karsk', '       ^', 'Norland OR Karsk'],
    ['coup OR -sport', '^^^^^^^^^^^^^^', 'coup -sport'],
    ['coup AND NOT sport or plot', '     ^^^', 'coup -sport OR plot'],
    ['大使馆 or 领事馆', '\u3000\u3000\u3000 ^^', '大使馆 OR 领事馆'],
    ['посольство or консульство', '           ^^', 'посольство OR консульство'],
  ])('%s', (terms, spot, meant) => {
    const result = parseQuery(terms);
    if (result.kind !== 'mistake') throw new Error('it was read');
    const [shown, under, write] = caret(terms, result).split('\n');
    expect(shown).toBe(terms);
    expect(under).toMatch(/^[ \u3000]*\^+ /);
    expect(under!.startsWith(`${spot} `)).toBe(true);
    expect(write).toBe(meant === null ? undefined : `Try: ${meant}`);
  });
  test('where it is written from the right, the spot is named instead of pointed at', () => {
    const terms = 'السفارة or القنصلية';
    const result = parseQuery(terms);
    if (result.kind !== 'mistake') throw new Error('it was read');
    expect(caret(terms, result).split('\n').slice(1)).toEqual([
      '^ “\u2068or\u2069”: Write OR in capitals.',
      'Try: السفارة OR القنصلية',
    ]);
  });
  test.each([
    '',
    ' ',
    '-embassy',
    'coup OR -sport',
    '()',
    'title:',
    'a*',
    '/coup.*/',
    '"…"',
    'x '.repeat(101),
    'x'.repeat(501),
  ])('%s is refused', (terms) => {
    expect(parseQuery(terms).kind).toBe('mistake');
  });
  test('nesting is bounded', () => {
    expect(parseQuery(`${'('.repeat(200)}a`).kind).toBe('mistake');
    expect(parseQuery(`${'(-'.repeat(90)}a`).kind).toBe('mistake');
  });
});

/** Words as all the world writes them, and such as look like marks of the language. */
const word = fc
  .oneof(
    fc.stringMatching(/^[a-zé][a-zé'-]{0,6}$/),
    fc.constantFrom(
      'посольство',
      'п’ять',
      'السفارة',
      'سفارت‌ها',
      '大使馆',
      'büyükelçilik',
      'İzmir',
      'U.S.',
      '1,000',
      'ไทย',
    ),
    fc.constantFrom('OR', 'or', 'AND', 'NOT', 'NEAR', 'near/3', 'NEAR/3', 'w/5', 'title:x', 'lang:', '-x', '−x', '--x'),
    fc.constantFrom(
      'x*',
      '*x',
      '(x)',
      '"x"',
      '«x»',
      'a|b',
      '[x]',
      '/x/',
      'x~2',
      '+x',
      '!x',
      '–x',
      'x?y',
      '\\x',
      'x\\',
      "'x",
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  )
  .filter((text) => words(text).length > 0);
const beginning = word.filter(
  (text) => words(text).length === 1 && !/^[\p{Script=Latin}\d]$/u.test(words(text)[0]!.form),
);
const plain = word.map((text) => ({ word: text, prefix: false }));
const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    kind: fc.constant('near' as const),
    words: fc.array(
      fc.oneof(
        plain,
        beginning.map((text) => ({ word: text, prefix: true })),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  }),
  fc.record({ kind: fc.constant('phrase' as const), words: fc.array(word, { minLength: 1, maxLength: 3 }) }),
);

type Parts = { placed: Query; free: Query; sought: Query; any: Query };
/** `placed` can stand beside NEAR, `free` behind a field, `sought` asks for something, `any` may be a negation. */
const { sought: queries } = fc.letrec<Parts>((tie) => {
  const several = (part: fc.Arbitrary<Query>) => fc.array(part, { minLength: 2, maxLength: 3 });
  const or = (part: fc.Arbitrary<Query>) => fc.record({ kind: fc.constant('or' as const), of: several(part) });
  const and = (of: fc.Arbitrary<Query[]>) => fc.record({ kind: fc.constant('and' as const), of });
  const not = (query: fc.Arbitrary<Query>) => fc.record({ kind: fc.constant('not' as const), query });
  const within = fc.record({
    kind: fc.constant('within' as const),
    distance: fc.integer({ min: 1, max: 50 }),
    left: tie('placed'),
    right: tie('placed'),
  });
  const seeking = (part: fc.Arbitrary<Query>, any: fc.Arbitrary<Query>) =>
    and(fc.tuple(any, part, any).chain((three) => fc.shuffledSubarray(three, { minLength: 3 })));
  const depth = { depthSize: 'small', maxDepth: 2, depthIdentifier: 'query' } as const;
  return {
    placed: fc.oneof(depth, leaf, within, or(tie('placed')), and(several(tie('placed')))),
    free: fc.oneof(depth, leaf, tie('placed'), or(tie('free')), seeking(tie('free'), not(tie('free')))),
    sought: fc.oneof(
      depth,
      leaf,
      tie('placed'),
      or(tie('sought')),
      and(several(tie('sought'))),
      seeking(tie('sought'), tie('any')),
      fc.record({
        kind: fc.constant('field' as const),
        field: fc.constantFrom(...FIELD_NAMES),
        query: tie('free'),
      }),
    ),
    any: fc.oneof(depth, tie('sought'), not(tie('sought')), not(tie('any'))),
  };
});

test('what is printed is read as the same query, whatever its kinds and words', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(queries, (query) => {
      const terms = printQuery(query);
      fc.pre(terms.length <= 500);
      for (const { kind } of within(query)) kinds.add(kind);
      expect(parsed(terms)).toEqual(query);
    }),
    { numRuns: 1_000 },
  );
  expect([...kinds].sort()).toEqual(['and', 'field', 'near', 'not', 'or', 'phrase', 'within']);
});

function within(query: Query): readonly Query[] {
  return [query, ...children(query).flatMap(within)];
}

test('what was read is printed, and read as the same again; what is suggested can be read', () => {
  const marks = [
    '(',
    ')',
    '"',
    '-',
    'OR',
    'or',
    'AND',
    'NOT',
    'NEAR/3',
    'NEAR/x',
    'title:',
    'lang:english',
    'foo:',
    '|',
    '*',
    '?',
  ];
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...marks), word, fc.constant(' ')), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(soup, (terms) => {
      const read = parseQuery(terms);
      if (read.kind === 'query') expect(parsed(printQuery(read.query))).toEqual(read.query);
      else if (read.suggestion !== null) expect(parseQuery(read.suggestion).kind).toBe('query');
      if (read.kind === 'mistake') expect(read.at + read.length).toBeLessThanOrEqual(terms.length);
    }),
    { numRuns: 2_000 },
  );
});

test('no terms make it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (terms) => ['query', 'mistake'].includes(parseQuery(terms).kind)),
  );
});
