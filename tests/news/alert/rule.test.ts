import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../src/news/alert/level/rule.ts';
import { caret } from '../../../src/news/watch/query.ts';

/** A rule in a short form. */
function shape(text: string): unknown {
  const read = parseRule(text);
  if (read.kind === 'mistake') return read.message;
  const of = (rule: typeof read.rule): unknown => {
    if (rule.kind === 'compare') return `${rule.figure} ${rule.how} ${rule.value}`;
    if (rule.kind === 'terms') return rule.terms;
    return rule.kind === 'not' ? { not: of(rule.rule) } : { [rule.kind]: rule.of.map(of) };
  };
  return of(read.rule);
}

/** What a person is shown. */
function shown(text: string): string {
  const read = parseRule(text);
  return read.kind === 'mistake' ? caret(text, read) : 'no mistake';
}
const tried = (text: string) => shown(text).split('\nTry: ')[1];

describe('a level rule', () => {
  it('compares figures, with or without blanks', () => {
    expect(shape('dead >= 10')).toBe('dead >= 10');
    expect(shape('Dead>=1,200')).toBe('dead >= 1200');
    expect(shape('magnitude ≥ 6.5')).toBe('magnitude >= 6.5');
    expect(shape('origins = 1')).toBe('origins = 1');
  });

  it('holds quoted phrases and watch terms as they are in watches', () => {
    expect(shape('"state of emergency"')).toBe('"state of emergency"');
    expect(shape('dead >= 10 OR "dead AND buried"')).toEqual({ or: ['dead >= 10', '"dead AND buried"'] });
    expect(shape('embassy NEAR/5 evacu* AND title:karvel')).toEqual({ and: ['embassy NEAR/5 evacu*', 'title:karvel'] });
    expect(shape('title:(flood OR quake) AND reports > 2')).toEqual({ and: ['title:(flood OR quake)', 'reports > 2'] });
    expect(shape('flood -drill')).toBe('flood -drill');
  });

  it('binds NOT closest, then AND, then OR; parentheses group', () => {
    expect(shape('dead > 1 OR injured > 2 AND NOT missing > 3')).toEqual({
      or: ['dead > 1', { and: ['injured > 2', { not: 'missing > 3' }] }],
    });
    expect(shape('(dead > 1 OR injured > 2) AND NOT (drill OR exercise)')).toEqual({
      and: [{ or: ['dead > 1', 'injured > 2'] }, { not: { or: ['drill', 'exercise'] } }],
    });
    expect(shape('dead > 1 AND -drill')).toEqual({ and: ['dead > 1', { not: 'drill' }] });
  });
});

describe('a mistake in a level rule', () => {
  it('is shown with a caret under it, and what to write', () => {
    expect(shown('deaths >= 10 OR "state of emergency"')).toBe(
      [
        'deaths >= 10 OR "state of emergency"',
        '^^^^^^ There is no figure “deaths”: did you mean dead?',
        'Try: dead >= 10 OR "state of emergency"',
      ].join('\n'),
    );
  });

  it.each([
    ['ded >= 10', 'dead >= 10'],
    ['dead => 10', 'dead >= 10'],
    ['dead == 10', 'dead = 10'],
    ['dead != 10', 'NOT dead = 10'],
    ['dead >= ten', 'dead >= 10'],
    ['dead >= 2k', 'dead >= 2000'],
    ['10 dead', 'dead >= 10'],
    ['at least 10 deaths', 'dead >= 10'],
    ['dead 10+', 'dead >= 10'],
    ['dead >= 10 and injured >= 5', 'dead >= 10 AND injured >= 5'],
    ['dead >= 10 or "state of emergency"', 'dead >= 10 OR "state of emergency"'],
    ['dead >= 10 || injured >= 5', 'dead >= 10 OR injured >= 5'],
    ['dead >= 10 injured >= 5', 'dead >= 10 AND injured >= 5'],
    ['flood dead >= 10', 'flood AND dead >= 10'],
    ['dead >= 10 flood', 'dead >= 10 AND flood'],
    ['dead >= 10 OR "state of emergency', 'dead >= 10 OR "state of emergency"'],
    ['(dead >= 10 OR injured > 3', '(dead >= 10 OR injured > 3)'],
    ['dead >= 10)', 'dead >= 10'],
    ['dead >= 10 OR', 'dead >= 10'],
    ['AND dead >= 10', 'dead >= 10'],
    ['dead >= 10 NOT drill', 'dead >= 10 AND NOT drill'],
    ["dead >= 10 OR 'state of emergency'", 'dead >= 10 OR "state of emergency"'],
    ['dead >= 10 OR headline:flood', 'dead >= 10 OR title:flood'],
  ])('%s is mended to %s', (written, meant) => {
    expect(tried(written)).toBe(meant);
  });

  it.each([
    ['', 'This rule is empty'],
    ['()', 'These parentheses are empty'],
    ['severity >= 3', 'There is no figure “severity”. The figures are dead, injured'],
    ['dead >=', 'Write a number here'],
    ['dead >= many', 'not a number'],
    ['>= 3', 'Name a figure'],
    [`dead >= 1 OR ${'x'.repeat(500)}`, 'the maximum is 500'],
    [`${'('.repeat(20)}dead > 1${')'.repeat(20)}`, 'levels of parentheses'],
  ])('%s is told', (written, message) => {
    expect(shape(written)).toContain(message);
  });

  it('never throws, whatever is written', () => {
    const parts = [
      'dead',
      '>=',
      '10',
      'AND',
      'OR',
      'NOT',
      '(',
      ')',
      '"',
      '\\',
      '-',
      'flood',
      'title:',
      '≥',
      '，',
      '\n',
    ];
    for (let n = 0; n < 4_000; n++) {
      const text = Array.from(
        { length: 1 + (n % 7) },
        (_, k) => parts[(n * 7 + k * (1 + (n % 11))) % parts.length],
      ).join(n % 2 ? ' ' : '');
      const read = parseRule(text);
      if (read.kind === 'mistake') expect(read.at + read.length).toBeLessThanOrEqual(text.length);
    }
  });
});
