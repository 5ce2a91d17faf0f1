import { describe, expect, it } from 'vitest';
import { type BigStory, MUTED_BY_DEFAULTS, mutingStory, type SmallStory } from '../../../src/news/alert/side-story.ts';
import type { StoryFile } from '../../../src/news/alert/types.ts';
import type { MutedBy } from '../../../src/news/watch/types.ts';
import { placedArticle } from '../../support/articles.ts';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const RULE: MutedBy = { watch: 'Kestria', ...MUTED_BY_DEFAULTS };
const SMALL: SmallStory = { channel: '7', level: null, independent: 1 };
const level = (name: 'notice' | 'urgent') => ({ level: name, because: [] });

/** The last report is an hour old. */
const big = (some: Partial<StoryFile> = {}, independent = 5): BigStory => ({
  file: {
    story: { id: 1, reports: [placedArticle(1, 1, { at: NOW - 40 * HOUR }), placedArticle(2, 1, { at: NOW - HOUR })] },
    matches: [],
    alerts: [{ story: 1, channel: '7', message: 3, lead: 1, watches: ['Docks', 'Kestria'] }],
    ...some,
  },
  independent: () => independent,
});
const muting = (one: BigStory, small: Partial<SmallStory> = {}, rule: Partial<MutedBy> = {}, now = NOW) =>
  mutingStory({ ...SMALL, ...small }, { ...RULE, ...rule }, [one], now)?.file.story.id ?? null;

describe('a small story is muted', () => {
  it('by a big one that the watch has alerted about in the same channel, and that has news', () => {
    expect(muting(big())).toBe(1);
    expect(muting(big(), { level: level('notice') })).toBe(1);
    expect(muting(big(), { independent: 2 }, { alertFrom: 3 })).toBe(1);
  });

  it('not when it is urgent, or rests on enough origins itself', () => {
    expect(muting(big(), { level: level('urgent') })).toBeNull();
    expect(muting(big(), { independent: 2 })).toBeNull();
  });

  it('not by a story that rests on too few origins, or has had no report for too long', () => {
    expect(muting(big({}, 4))).toBeNull();
    expect(muting(big(), {}, {}, NOW + 23 * HOUR)).toBe(1);
    expect(muting(big(), {}, {}, NOW + 23 * HOUR + 1)).toBeNull();
  });

  it('not by a story without an alert here, or with one of another watch', () => {
    expect(muting(big({ alerts: [] }))).toBeNull();
    expect(muting(big(), { channel: '8' })).toBeNull();
    expect(muting(big(), {}, { watch: 'Emergencies' })).toBeNull();
  });

  it('not by a story that people have muted here, as long as that holds', () => {
    const mute = (channel: string, until: number | null) => big({ mutes: [{ channel, until, origins: null }] });
    expect(muting(mute('7', null))).toBeNull();
    expect(muting(mute('7', NOW + 1))).toBeNull();
    expect(muting(mute('7', NOW))).toBe(1);
    expect(muting(mute('8', null))).toBe(1);
  });
});
