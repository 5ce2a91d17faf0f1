/** The part of the store's contract about how much watches match, and when they looked. */
import { expect, it } from 'vitest';
import type { Spike } from '../../../src/news/alert/spike.ts';
import type { Visit } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle, rewritten } from '../../support/articles.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DOCKS = { channel: '7', watch: 'Docks' };
const WHOLE = { from: 0, to: 100 * DAY };

/** @param visit a visit that answered at this time, saved */
export function mentionsContract(
  store: () => Store,
  reopen: () => Promise<Store>,
  visit: (at: number, rest?: Partial<Visit>) => Promise<void>,
): void {
  /** Reports of a story, published at these times, that Docks matched. */
  const reported = async (story: number, from: number, times: readonly number[]) => {
    const articles = times.map((at, n) => placedArticle(from + n, story, { at, collectedAt: at + HOUR }));
    const matches = articles.map(({ article }) => ({ ...match('7', 'Docks'), article }));
    await store().saveFindings(findings({ stories: from === story ? [story] : [], articles, matches }));
  };

  it('counts what a watch matched by when it was published, in reports and in stories', async () => {
    await reported(1, 1, [DAY, DAY + 5, 2 * DAY - 1, 2 * DAY]);
    await reported(10, 10, [DAY]);
    await store().saveFindings(findings({ matches: [{ ...match('7', 'Ferries'), article: 1 }] }));
    const spans = [0, DAY, 2 * DAY, 3 * DAY].map((from) => ({ from, to: from + DAY }));
    expect(await store().countMentions(DOCKS, spans)).toEqual([
      { reports: 0, stories: 0 },
      { reports: 4, stories: 2 },
      { reports: 1, stories: 1 },
      { reports: 0, stories: 0 },
    ]);
    expect(await store().countMentions({ ...DOCKS, channel: '8' }, spans.slice(1, 2))).toEqual([
      { reports: 0, stories: 0 },
    ]);
    expect(await store().countMentions(DOCKS, [])).toEqual([]);
  });

  it('counts what a watch matched by a later wording when it was published, and once', async () => {
    await store().saveFindings(findings({ stories: [1], articles: [placedArticle(1, 1, { at: DAY })] }));
    for (const at of [2 * DAY, 3 * DAY])
      await store().saveFindings(findings({ at, rewritten: [rewritten(1, { matches: [match('7', 'Docks')] })] }));
    expect(await store().countMentions(DOCKS, [{ from: DAY, to: 2 * DAY }, WHOLE])).toEqual([
      { reports: 1, stories: 1 },
      { reports: 1, stories: 1 },
    ]);
  });

  it('names the stories of which a watch matched most, also after they were merged', async () => {
    await reported(1, 1, [DAY]);
    await reported(10, 10, [DAY, DAY + 1, 5 * DAY]);
    await reported(20, 20, [DAY, DAY + 1, DAY + 2]);
    const first = { from: DAY, to: 2 * DAY };
    expect(await store().mostMentioned(DOCKS, first, 2)).toEqual([
      { story: 20, reports: 3 },
      { story: 10, reports: 2 },
    ]);
    await store().saveFindings(findings({ at: 6 * DAY, merged: [{ younger: 10, elder: 1 }] }));
    expect(await store().mostMentioned(DOCKS, WHOLE, 9)).toEqual([
      { story: 1, reports: 4 },
      { story: 20, reports: 3 },
    ]);
  });

  it('knows since when a watch has looked, and for what', async () => {
    const docks = { ...DOCKS, asks: 'docks' };
    await store().followWatches([docks, { channel: '8', watch: 'Docks', asks: 'x' }], 1_000);
    await store().followWatches([docks], 2_000);
    await reopen();
    await store().followWatches([docks], 3_000);
    expect(await store().watchSpans(DOCKS)).toEqual([{ since: 1_000, until: null, asks: 'docks' }]);
    await store().followWatches([{ ...docks, asks: 'docks OR quays' }], 4_000);
    await store().followWatches([], 5_000);
    await store().followWatches([{ ...docks, asks: 'docks OR quays' }], 6_000);
    expect(await store().watchSpans(DOCKS)).toEqual([
      { since: 1_000, until: 4_000, asks: 'docks' },
      { since: 4_000, until: 5_000, asks: 'docks OR quays' },
      { since: 6_000, until: null, asks: 'docks OR quays' },
    ]);
    expect(await store().watchSpans({ channel: '8', watch: 'Docks' })).toEqual([
      { since: 1_000, until: 2_000, asks: 'x' },
    ]);
  });

  it('knows it of a renamed watch, whether the name or the configuration changes first', async () => {
    const quays = { channel: '7', watch: 'Quays' };
    await store().followWatches([{ ...DOCKS, asks: 'docks' }], 1_000);
    await store().renameWatch('7', 'Docks', 'Quays');
    await store().followWatches([{ ...quays, asks: 'docks' }], 2_000);
    expect(await store().watchSpans(quays)).toEqual([{ since: 1_000, until: null, asks: 'docks' }]);
    await store().followWatches([{ ...DOCKS, asks: 'docks' }], 3_000);
    await store().renameWatch('7', 'Quays', 'Docks');
    expect(await store().watchSpans(DOCKS)).toEqual([
      { since: 1_000, until: 3_000, asks: 'docks' },
      { since: 3_000, until: null, asks: 'docks' },
    ]);
    expect(await store().watchSpans(quays)).toEqual([]);
  });

  it('knows in which hours a feed answered, also when visits are forgotten', async () => {
    await visit(HOUR + 1);
    await visit(HOUR + 2, { outcome: 'unchanged' });
    await visit(2 * HOUR, { outcome: 'failed' });
    await visit(5 * HOUR - 1);
    await reopen();
    await store().prune(4 * HOUR, { articles: DAY, stories: DAY, visits: 1 });
    expect(await store().polledHours(0)).toEqual([HOUR, 4 * HOUR]);
    expect(await store().polledHours(HOUR + 5)).toEqual([HOUR, 4 * HOUR]);
    expect(await store().polledHours(2 * HOUR)).toEqual([4 * HOUR]);
    await store().followWatches([], 500 * DAY);
    expect(await store().polledHours(0)).toEqual([]);
  });

  const spike = (day: string): Spike => ({
    ...{ day, zone: 'UTC', at: 5_000, reports: 35, usual: 7.5, of: 4 },
    stories: [{ story: 1, headline: 'Ship sinks', link: 'https://news.example/1', publisher: 'Courier', reports: 12 }],
  });

  it('tells a spike once a day for each watch, with what was found', async () => {
    expect(await store().lastSpike(DOCKS)).toBeNull();
    expect(await store().saveSpike(DOCKS, spike('2026-03-04'), 5_000)).toBe(true);
    await reopen();
    expect(await store().saveSpike(DOCKS, { ...spike('2026-03-04'), reports: 90 }, 6_000)).toBe(false);
    expect(await store().saveSpike({ ...DOCKS, channel: '8' }, spike('2026-03-04'), 6_000)).toBe(true);
    expect(await store().saveSpike(DOCKS, spike('2026-03-05'), 7_000)).toBe(true);
    expect(await store().lastSpike(DOCKS)).toBe('2026-03-05');
    const [first, ...others] = await store().outbox();
    expect(first).toMatchObject({ kind: 'spike', ...DOCKS, state: 'due', dueAt: 5_000, spike: spike('2026-03-04') });
    expect(others.map(({ channel }) => channel)).toEqual(['8', '7']);
    expect((await store().message(first!.id))?.spike).toEqual(spike('2026-03-04'));
  });

  it('tells one of two spikes that are saved at once', async () => {
    const saved = await Promise.all([1, 2, 3].map(() => store().saveSpike(DOCKS, spike('2026-03-04'), 5_000)));
    expect(saved.filter(Boolean)).toHaveLength(1);
    expect(await store().outbox()).toHaveLength(1);
  });

  it('tells no second spike of the day after the watch was renamed', async () => {
    await store().saveSpike(DOCKS, spike('2026-03-04'), 5_000);
    await store().renameWatch('7', 'Docks', 'Quays');
    expect(await store().lastSpike({ channel: '7', watch: 'Quays' })).toBe('2026-03-04');
    expect(await store().lastSpike(DOCKS)).toBeNull();
  });
}
