/** What every store must forget, and what it must keep. Part of `storeContract`. */
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';
import { alerted, DAY, FEED, KEEP, OTHER, seenOf, state, visit } from './examples.ts';

export function pruningContract(given: () => Store, reopen: () => Promise<Store>): void {
  describe('pruning', () => {
    it('forgets unalerted stories after their time, alerted ones after theirs, by their newest report', async () => {
      await given().saveFindings(findings({ stories: [1], articles: [placedArticle(1, 1, { collectedAt: 0 })] }));
      await given().saveFindings(alerted(2, { at: 0 }));
      await given().saveFindings(findings({ stories: [3], articles: [placedArticle(3, 3, { collectedAt: 0 })] }));
      await given().saveFindings(findings({ articles: [placedArticle(4, 3, { collectedAt: 50 * DAY })] }));
      const kept = async () => {
        const files = await Promise.all([1, 2, 3].map((story) => given().storyFile(story)));
        return files.flatMap((file) => file?.story.id ?? []);
      };
      expect(await given().prune(90 * DAY, KEEP)).toEqual({ articles: 0, stories: 0, next: null });
      expect(await given().prune(91 * DAY, KEEP)).toEqual({ articles: 1, stories: 1, next: null });
      expect(await kept()).toEqual([2, 3]);
      await given().prune(141 * DAY, KEEP);
      expect(await kept()).toEqual([2]);
      expect(await given().message(1)).not.toBeNull();
      await given().prune(366 * DAY, KEEP);
      expect([await kept(), await given().message(1), await given().outbox()]).toEqual([[], null, []]);
    });

    it('forgets a key that its feed has not listed for 30 days', async () => {
      await given().listFeeds([FEED], 0);
      await given().saveFindings(findings({ at: 0, seen: seenOf('guid:old', 'guid:still') }));
      await given().saveFindings(findings({ at: 31 * DAY, seen: seenOf('guid:still') }));
      await given().prune(31 * DAY, KEEP);
      expect([...(await given().seenKeys(FEED, ['guid:old', 'guid:still'])).keys()]).toEqual(['guid:still']);
    });

    it('forgets the prints of a feed that is not listed any more, and its keys after 30 days', async () => {
      await given().saveFindings(findings({ at: 0, feed: OTHER, seen: seenOf('guid:1'), prints: new Uint8Array([1]) }));
      const left = async () => [await given().printsOf(OTHER), (await given().seenKeys(OTHER, ['guid:1'])).size];
      await given().prune(29 * DAY, KEEP);
      expect(await left()).toEqual([null, 1]);
      await given().prune(31 * DAY, KEEP);
      expect(await left()).toEqual([null, 0]);
    });

    it('goes slice by slice, and goes on where a run was cut off, until nothing old is left', async () => {
      const articles = Array.from({ length: 700 }, (_, n) =>
        placedArticle(n + 1, n < 100 ? 1 : n, { collectedAt: n, at: n }),
      );
      const stories = [...new Set(articles.map(({ story }) => story))];
      await given().listFeeds([FEED], 0);
      await given().saveFindings(findings({ at: 0, stories, articles }));
      const keys = Array.from({ length: 6_000 }, (_, n) => `guid:${n}`);
      await given().saveFindings(findings({ at: 0, seen: seenOf(...keys) }));
      await given().saveFindings(
        findings({
          at: 1,
          seen: [],
          stories: [9_000],
          articles: [placedArticle(9_000, 9_000, { collectedAt: 80 * DAY })],
        }),
      );
      await given().saveFindings(findings({ at: 99 * DAY, seen: seenOf('guid:new') }));
      const first = await given().prune(100 * DAY, KEEP);
      expect(first.next).not.toBeNull();
      expect(first.stories).toBeLessThan(601);
      await reopen();
      const forgotten = { articles: first.articles, stories: first.stories };
      for (let next: typeof first.next = null, slices = 0; ; slices++) {
        const pruned = await given().prune(100 * DAY, KEEP, next);
        forgotten.articles += pruned.articles;
        forgotten.stories += pruned.stories;
        next = pruned.next;
        if (next === null) break;
        expect(slices).toBeLessThan(1_000);
      }
      expect(forgotten).toEqual({ articles: 700, stories: 601 });
      expect([...(await given().seenKeys(FEED, [...keys, 'guid:new'])).keys()]).toEqual(['guid:new']);
      expect((await given().storyFile(9_000))?.story.reports).toHaveLength(1);
      expect(await given().storyFile(1)).toBeNull();
    });

    it('keeps the keys of the last document of a feed that has said "not changed" ever since', async () => {
      await given().listFeeds([FEED], 0);
      await given().saveFindings(findings({ at: 0, seen: seenOf('guid:1') }));
      await given().saveFindings(findings({ at: 0, feed: OTHER, seen: seenOf('guid:1') }));
      await given().saveVisit(visit(60 * DAY, { outcome: 'unchanged', status: 304 }), state(FEED));
      await given().prune(60 * DAY, KEEP);
      expect((await given().seenKeys(FEED, ['guid:1'])).size).toBe(1);
      expect((await given().seenKeys(OTHER, ['guid:1'])).size).toBe(0);
    });
  });
}
