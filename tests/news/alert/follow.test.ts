import { describe, expect, it } from 'vitest';
import { endOf, type OpenFollow, STORY_LASTS, together } from '../../../src/news/alert/follow.ts';

const FOLLOW: OpenFollow = {
  ...{ story: 1, person: '13', server: 's', place: '7', channel: '900' },
  ...{ since: 0, until: 2 * STORY_LASTS, ended: null, newest: 1_000 },
};

describe('a follow ends', () => {
  it('when its time is up, whatever has come', () => {
    expect(endOf(FOLLOW, 1_000, FOLLOW.until - 1)).toBe(null);
    expect(endOf(FOLLOW, 1_000, FOLLOW.until)).toBe('time');
    expect(endOf(FOLLOW, null, FOLLOW.until)).toBe('time');
  });

  it('when the news has gone on without its story for so long that no report can join it', () => {
    expect(endOf(FOLLOW, 1_000 + STORY_LASTS, 10)).toBe(null);
    expect(endOf(FOLLOW, 1_001 + STORY_LASTS, 10)).toBe('quiet');
    expect(endOf(FOLLOW, null, STORY_LASTS * 1.5)).toBe(null);
  });
});

describe('of two follows of one person whose stories became one', () => {
  const until = (time: number) => ({ ...FOLLOW, until: time });
  const stopped = (time: number) => ({ ...FOLLOW, until: time, ended: { at: 5, why: 'stopped' } as const });

  it('the longer goes on', () => {
    expect(together(until(10), until(20)).until).toBe(20);
    expect(together(until(20), until(10)).until).toBe(20);
  });

  it('one that has ended has no say', () => {
    expect(together(stopped(20), until(10))).toMatchObject({ until: 10, ended: null });
    expect(together(until(10), stopped(20))).toMatchObject({ until: 10, ended: null });
    expect(together(stopped(20), stopped(10))).toMatchObject({ until: 20, ended: { why: 'stopped' } });
  });
});
