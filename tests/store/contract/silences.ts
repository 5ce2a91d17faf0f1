/** What every store must do with silences, and how it tells what a server was told. Part of `storeContract`. */
import { describe, expect, it } from 'vitest';
import type { NewSilence } from '../../../src/news/alert/silenced.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const DAY = 86_400_000;
const KEEP = { articles: 90 * DAY, stories: 365 * DAY, visits: 3 };
const SILENCE: NewSilence = {
  server: 'ours',
  person: '5',
  madeAt: 100,
  until: 1_000,
  reason: 'Drill\0 “”',
  terms: 'ferry OR "strike"',
  watch: { channel: '7', watch: 'Docks' },
  publisher: 'BBC',
  story: 3,
};
const BARE: NewSilence = { ...SILENCE, terms: null, watch: null, publisher: null, story: 4, until: 2_000 };

export function silencesContract(open: () => Store): void {
  describe('silences', () => {
    it('hold until their end, with the channels of their server', async () => {
      const store = open();
      for (const [id, server] of [
        ['7', 'ours'],
        ['8', 'ours'],
        ['9', 'theirs'],
      ] as const)
        await store.saveChannel({ ...(await store.channel(id)), server });
      const [one, other] = [await store.saveSilence(SILENCE), await store.saveSilence({ ...BARE, server: 'theirs' })];
      expect(await store.silences(500)).toEqual([
        { ...SILENCE, id: one, endedAt: null, channels: ['7', '8'] },
        { ...BARE, server: 'theirs', id: other, endedAt: null, channels: ['9'] },
      ]);
      expect((await store.silences(1_000)).map(({ id }) => id)).toEqual([other]);
      expect(await store.silences(2_000)).toEqual([]);
    });

    it('are ended once, and their end is taken back if nobody has changed it', async () => {
      const store = open();
      const id = await store.saveSilence(SILENCE);
      expect(await store.endSilence(id, null, 600)).toBe(true);
      expect(await store.endSilence(id, null, 700)).toBe(false);
      expect((await store.silences(599)).map(({ endedAt }) => endedAt)).toEqual([600]);
      expect(await store.silences(600)).toEqual([]);
      expect(await store.endSilence(id, 600, null)).toBe(true);
      expect(await store.silences(700)).toHaveLength(1);
      expect(await store.endSilence(id + 99, null, 1)).toBe(false);
    });

    it('are forgotten 30 days after they ended, by themselves or early', async () => {
      const store = open();
      const ids: number[] = [];
      for (const until of [0, DAY, 40 * DAY]) ids.push(await store.saveSilence({ ...SILENCE, madeAt: -DAY, until }));
      expect(await store.endSilence(ids[2]!, null, 2 * DAY)).toBe(true);
      const kept = async () => (await store.silences(-2 * DAY)).map(({ id }) => id);
      await store.prune(30 * DAY, KEEP);
      expect(await kept()).toEqual(ids);
      await store.prune(32 * DAY, KEEP);
      expect(await kept()).toEqual([ids[2]]);
      await store.prune(33 * DAY, KEEP);
      expect(await kept()).toEqual([]);
    });

    it('follow their watch when it is renamed, and their story when it is merged', async () => {
      const store = open();
      await store.saveSilence(SILENCE);
      await store.renameWatch('7', 'Docks', 'Harbours');
      await store.renameWatch('8', 'Harbours', 'Far');
      const articles = [placedArticle(1, 2), placedArticle(2, 3)];
      await store.saveFindings(findings({ at: 0, stories: [2, 3], articles }));
      await store.saveFindings(findings({ at: 1, merged: [{ younger: 3, elder: 2 }] }));
      expect(await store.silences(0)).toMatchObject([{ watch: { channel: '7', watch: 'Harbours' }, story: 2 }]);
    });
  });

  it('tells what channels were told, and what was held back', async () => {
    const store = open();
    const article = placedArticle(1, 1);
    const at = (time: number, watch: string, channel = '7') => ({
      ...{ at: time, stories: time === 100 ? [1] : [], articles: time === 100 ? [article] : [] },
      withheld: [{ article: 1, channel, watch, reason: 'silenced' as const }],
    });
    await store.saveFindings(
      findings({
        ...at(100, 'A'),
        messages: [{ id: -1, kind: 'alert', channel: '7', watch: 'Docks', dueAt: 0 }],
        alerts: [{ story: 1, channel: '7', message: -1, lead: 1, watches: ['Docks', 'Ünïted'] }],
      }),
    );
    const notes = [{ kind: 'joined', watch: 'Docks', article: 1 } as const];
    await store.saveFindings(
      findings({
        ...at(200, 'B'),
        messages: [{ id: -1, kind: 'update', channel: '7', watch: 'Docks', dueAt: 0 }],
        updates: [{ message: -1, story: 1, channel: '7', notes }],
      }),
    );
    await store.saveFindings(findings(at(300, 'C', '8')));
    const all = await store.activity(['7'], 0);
    const watches = ['Docks', 'Ünïted'];
    expect(all.alerts).toEqual([{ story: 1, channel: '7', watches, at: 100, reports: 1 }]);
    expect(all.updates).toEqual([{ story: 1, channel: '7', watches, at: 200, reports: 1, notes }]);
    expect(all.withheld).toEqual([
      { article: 1, story: 1, channel: '7', watch: 'A', reason: 'silenced', at: 100 },
      { article: 1, story: 1, channel: '7', watch: 'B', reason: 'silenced', at: 200 },
    ]);
    const late = await store.activity(['7', '8'], 200);
    expect([late.alerts.length, late.updates.length, late.withheld.length]).toEqual([0, 1, 2]);
    expect(await store.activity([], 0)).toEqual({ alerts: [], updates: [], withheld: [] });
    await store.saveFindings(findings({ at: 400, stories: [0], articles: [placedArticle(2, 0)] }));
    await store.saveFindings(findings({ at: 500, merged: [{ younger: 1, elder: 0 }] }));
    expect((await store.activity(['7'], 0)).alerts).toMatchObject([{ story: 0, reports: 2 }]);
  });
}
