import { describe, expect, it } from 'vitest';
import { dayInTitle, homeZone } from '../../../../src/news/feed/parse/local-time.ts';

describe('homeZone', () => {
  it.each([
    ['zh-CN', [], 480],
    ['zh', [], 480],
    ['ja', [], 540],
    ['ko-KR', [], 540],
    ['de', ['港が閉鎖'], 0],
    [null, ['港が閉鎖された', '会議は中止'], 540],
    [null, ['港口关闭', '会议取消'], 480],
    ['en', ['港口关闭', '会议取消'], 480],
    [null, ['Harbour closes', '港'], 0],
    [null, [], 0],
  ])('of %j and %j is %i minutes', (language, titles, minutes) => {
    expect(homeZone(language, titles)).toBe(minutes);
  });
});

describe('dayInTitle', () => {
  it.each([
    ['24 November 2026: Road to Karvel closed', '2026-11-24'],
    ['[2026-11-24] Water off in Oston', '2026-11-24'],
    ['Water off in Oston (24.11.2026)', '2026-11-24'],
    ['Water off in Oston – Nov 24, 2026', '2026-11-24'],
    ['【2026年11月24日】停水通知', '2026-11-24'],
  ])('reads %s', (title, day) => {
    expect(new Date(dayInTitle(title)!).toISOString().slice(0, 10)).toBe(day);
  });

  it.each([
    'Vote set for 12 December 2026 in Oston',
    'Budget 2026: what changes',
    'Remembering 11 September 2001',
    'Oston Open (2026)',
    'Water off in Oston',
  ])('does not take a day out of %s', (title) => {
    expect(dayInTitle(title)).toBeNull();
  });
});
