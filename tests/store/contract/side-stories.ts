/** What every store must do with stories that are held back as side stories of others. Part of `storeContract`. */
import { describe, expect, it } from 'vitest';
import type { SideStory } from '../../../src/news/alert/types.ts';
import type { Findings } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle } from '../../support/articles.ts';

const DAY = 86_400_000;
const KEEP = { articles: 90 * DAY, stories: 365 * DAY, visits: 3 };

const small = (story: number, some: Partial<SideStory> = {}): SideStory => ({
  ...{ story, channel: '7', watch: 'Docks', big: 1, article: story, ...some },
});
/** Story 1 is alerted about in channel 7, by article 1. */
const BIG = findings({
  stories: [1],
  articles: [placedArticle(1, 1, { title: 'Storm “over” the docks' })],
  messages: [{ id: -1, kind: 'alert', channel: '7', watch: 'Docks', dueAt: 1_000 }],
  alerts: [{ story: 1, channel: '7', message: -1, lead: 1, watches: ['Docks'] }],
});
const held = (story: number, ...rows: readonly SideStory[]): Findings =>
  findings({
    stories: [story],
    articles: [placedArticle(story, story)],
    matches: [{ ...match('7', 'Docks'), article: story }],
    held: rows.length > 0 ? rows : [small(story)],
  });
const alertOf = (story: number): Partial<Findings> => ({
  messages: [{ id: -1, kind: 'alert', channel: '7', watch: 'Docks', dueAt: 1_000 }],
  alerts: [{ story, channel: '7', message: -1, lead: story, watches: ['Docks'] }],
});

export function sideStoriesContract(open: () => Store): void {
  const wanted = async (store: Store) => (await store.outbox('7'))[0]!.wanted;

  describe('side stories', () => {
    it('are kept with their big story, whose alert is edited, and told with it', async () => {
      const store = open();
      await store.saveFindings(BIG);
      const before = await wanted(store);
      await store.saveFindings(held(2, small(2), small(2, { watch: 'Ships' })));
      expect(await wanted(store)).toBeGreaterThan(before);
      const rows = [small(2), small(2, { watch: 'Ships' })];
      expect((await store.storyFile(2))?.heldBy).toEqual(rows);
      expect((await store.storyFile(1))?.sideStories).toEqual(rows);
      expect((await store.storyFile(1))?.heldBy).toEqual([]);
      const alert = { headline: 'Storm “over” the docks', server: null, remoteId: null, inForum: false };
      expect(await store.sideStories([1, 2, 3])).toEqual(rows.map((row) => ({ ...row, alert })));
      expect(await store.sideStories([])).toEqual([]);
    });

    it('are listed, each once, while a report of theirs is young', async () => {
      const store = open();
      await store.saveFindings(BIG);
      const at = (story: number, time: number) => ({ articles: [placedArticle(story, story, { at: time })] });
      await store.saveFindings({ ...held(2, small(2), small(2, { watch: 'Ships' })), ...at(2, 100) });
      await store.saveFindings({ ...held(3), ...at(3, 200) });
      expect(await store.heldSince(100)).toEqual([2, 3]);
      expect(await store.heldSince(101)).toEqual([3]);
      await store.saveFindings(findings(alertOf(3)));
      expect(await store.heldSince(0)).toEqual([2]);
    });

    it('may be muted by another story later', async () => {
      const store = open();
      await store.saveFindings(BIG);
      await store.saveFindings(findings({ stories: [4], articles: [placedArticle(4, 4)] }));
      await store.saveFindings(held(2));
      await store.saveFindings(findings({ held: [small(2, { big: 4 })] }));
      expect(await store.sideStories([2])).toMatchObject([{ big: 4, alert: { headline: '', remoteId: null } }]);
    });

    it('are held back no longer where they have an alert', async () => {
      const store = open();
      await store.saveFindings(BIG);
      await store.saveFindings(held(2, small(2), small(2, { channel: '8' })));
      const before = await wanted(store);
      await store.saveFindings(findings(alertOf(2)));
      expect(await store.sideStories([2])).toMatchObject([{ channel: '8' }]);
      expect(await wanted(store)).toBeGreaterThan(before);
    });

    it('follow merges: what the big story takes in is no side story, and another keeps its own', async () => {
      const store = open();
      await store.saveFindings(BIG);
      for (const story of [2, 3, 4]) await store.saveFindings(held(story));
      await store.saveFindings(findings({ merged: [{ younger: 2, elder: 1 }] }));
      expect((await store.storyFile(1))?.sideStories?.map(({ story }) => story)).toEqual([3, 4]);
      await store.saveFindings(findings({ merged: [{ younger: 4, elder: 3 }] }));
      expect((await store.storyFile(1))?.sideStories).toEqual([small(3)]);
      await store.saveFindings(findings({ stories: [0], articles: [placedArticle(9, 0)] }));
      await store.saveFindings(findings({ merged: [{ younger: 1, elder: 0 }] }));
      expect((await store.storyFile(3))?.heldBy).toEqual([small(3, { big: 0 })]);
    });

    it('follow their watch when it is renamed, and go with an article that is taken out', async () => {
      const store = open();
      await store.saveFindings(BIG);
      await store.saveFindings(held(2, small(2), small(2, { channel: '8' })));
      await store.saveFindings(findings({ articles: [placedArticle(5, 2)] }));
      await store.renameWatch('7', 'Docks', 'Harbours');
      expect((await store.storyFile(2))?.heldBy?.map(({ watch }) => watch)).toEqual(['Harbours', 'Docks']);
      await store.separate({ from: 2, into: 6, articles: [2], messages: [], alerts: [], raised: [], at: 2_000 });
      expect((await store.storyFile(2))?.heldBy).toEqual([]);
    });

    it('are forgotten with their story', async () => {
      const store = open();
      await store.saveFindings(BIG);
      await store.saveFindings(held(2));
      await store.prune(100 * DAY, KEEP);
      expect((await store.storyFile(1))?.sideStories).toEqual([]);
    });
  });
}
