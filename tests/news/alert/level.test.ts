import { describe, expect, it } from 'vitest';
import { isAtLeast, LEVELS } from '../../../src/news/alert/level.ts';

describe('the levels of alerts', () => {
  it('are info, notice and urgent, in this order', () => {
    expect(LEVELS.filter((level) => isAtLeast(level, 'notice'))).toEqual(['notice', 'urgent']);
    expect(LEVELS.filter((level) => isAtLeast(level, 'urgent'))).toEqual(['urgent']);
  });
});
