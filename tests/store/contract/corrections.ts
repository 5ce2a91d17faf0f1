/** What every store must do when stories are corrected, muted, or did not alert. Part of `storeContract`. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';
import { alerted, attempted, changeMessage, DAY, delivered, KEEP } from './examples.ts';

export function correctionsContract(given: () => Store, reopen: () => Promise<Store>): void {
  describe('stories that are corrected', () => {
    const second = { ...alerted(2), articles: [placedArticle(2, 2)] };

    it('merge: the younger’s reports become the elder’s, whose alert stays; the younger’s message points there', async () => {
      await given().saveFindings(alerted(1));
      await given().saveFindings(second);
      const [elder, younger] = await given().outbox();
      const deliver = { to: 'delivered', at: 1_000, remoteId: '10' } as const;
      const attempt = { to: 'attempted', at: 900, after: '0', body: '{}', told: 1 } as const;
      for (const { id } of [elder!, younger!]) {
        await given().changeMessage(id, 'due', attempt);
        await given().changeMessage(id, 'attempted', deliver);
      }
      await given().saveFindings(findings({ merged: [{ younger: 2, elder: 1 }], raised: [elder!.id, younger!.id] }));
      const file = await given().storyFile(2);
      expect(file?.story.id).toBe(1);
      expect(file?.story.reports.map(({ article }) => article)).toEqual([1, 2]);
      expect(file?.alerts).toMatchObject([{ message: elder!.id, isTold: true, remoteId: '10' }]);
      expect((await given().outbox()).map(({ id }) => id)).toEqual([elder!.id, younger!.id]);
    });

    it('merge before the younger was posted: it never is', async () => {
      await given().saveFindings(alerted(1));
      await given().saveFindings(second);
      await given().saveFindings(findings({ merged: [{ younger: 2, elder: 1 }] }));
      expect(await given().outbox()).toHaveLength(1);
    });

    it('are parted, alert by themselves, stay apart after a restart, and are put back', async () => {
      await given().saveFindings(alerted(1));
      await given().saveFindings(findings({ articles: [placedArticle(2, 1)] }));
      await given().separate({
        ...{ from: 1, into: 5, articles: [2], raised: [], at: 2_000 },
        messages: [{ id: -1, kind: 'alert', channel: '8', watch: 'Docks', dueAt: 2_000 }],
        alerts: [{ story: 5, channel: '8', message: -1, lead: 2, watches: ['Docks'] }],
      });
      expect((await given().storyFile(1))?.story.reports).toHaveLength(1);
      expect((await given().storyFile(5))?.alerts).toMatchObject([{ channel: '8', lead: 2 }]);
      await reopen();
      expect(await given().keptApart()).toEqual([[5, 1]]);
      await given().rejoin({ younger: 5, elder: 1 }, 3_000);
      expect(await given().keptApart()).toEqual([]);
      expect((await given().storyFile(5))?.story.id).toBe(1);
      expect((await given().storyFile(1))?.alerts.map(({ channel }) => channel)).toEqual(['7', '8']);
    });

    it('keep what an update tells, and take further notes while it waits', async () => {
      await given().saveFindings(alerted(1));
      const note = { kind: 'joined', watch: 'Ships', article: 1 } as const;
      const update = { kind: 'update', channel: '7', watch: 'Ships', dueAt: 9_000 } as const;
      const one = { story: 1, channel: '7', notes: [note] };
      await given().saveFindings(findings({ messages: [{ id: -1, ...update }], updates: [{ message: -1, ...one }] }));
      const [stored] = (await given().storyFile(1))!.updates!;
      expect(stored).toMatchObject({ channel: '7', dueAt: 9_000, isOpen: true, notes: [note] });
      await given().saveFindings(findings({ updates: [{ message: stored!.message, ...one }] }));
      const message = (await given().outbox()).find(({ kind }) => kind === 'update');
      expect(message?.update).toMatchObject({ notes: [note, note], channel: '7', alert: { state: 'due' } });
    });
  });

  describe('a mute', () => {
    const mute = { channel: '7', until: 5_000, origins: null };
    const mutes = async () => (await given().storyFile(1))?.mutes;

    beforeEach(async () => {
      await given().saveFindings(alerted(1));
      await changeMessage(given(), 1, attempted, delivered('10'));
    });

    it('is part of its story; another takes its place', async () => {
      await given().muteStory(1, mute, 1_000);
      await given().muteStory(1, { ...mute, until: null, origins: 2 }, 2_000);
      expect(await mutes()).toEqual([{ channel: '7', until: null, origins: 2 }]);
    });

    it('that is lifted makes an edit due', async () => {
      await given().muteStory(1, mute, 1_000);
      await given().unmuteStory(1, '7');
      expect(await mutes()).toEqual([]);
      expect(await given().outbox()).toMatchObject([{ id: 1, wanted: 2, told: 1 }]);
    });

    it('ends at its time, and not before; one without a time does not end', async () => {
      await given().muteStory(1, mute, 1_000);
      await given().muteStory(1, { ...mute, channel: '8', until: null }, 1_000);
      await given().endMutes(4_999);
      expect(await mutes()).toHaveLength(2);
      await given().endMutes(5_000);
      expect((await mutes())?.map(({ channel }) => channel)).toEqual(['8']);
      expect(await given().outbox()).toMatchObject([{ id: 1, wanted: 2 }]);
    });
  });

  it('remembers for 30 days why a match did not alert', async () => {
    const refused = { article: 1, channel: '7', watch: 'Ships', reason: 'muted' } as const;
    await given().saveFindings(alerted(1, { withheld: [refused] }));
    await given().saveFindings(findings({ withheld: [{ ...refused, reason: 'snoozed' }] }));
    expect(await given().withheldMatches(1)).toEqual([refused]);
    expect(await given().withheldMatches(2)).toEqual([]);
    await given().prune(31 * DAY, KEEP);
    expect(await given().withheldMatches(1)).toEqual([]);
  });
}
