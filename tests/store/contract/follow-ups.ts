import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const HOUR = 3_600_000;

/** What any store must do with what follows a delivered message, and with kinds of channels. Part of `storeContract`. */
export function followUpContract(given: () => Store, reopen: () => Promise<Store>): void {
  /** A message that was delivered in channel 7, at this time. */
  async function delivered(id: number, at: number): Promise<void> {
    await given().saveFindings(
      findings({
        stories: [id],
        articles: [placedArticle(id, id)],
        messages: [{ id: -1, kind: 'alert', channel: '7', watch: 'Docks', dueAt: 1_000 }],
        alerts: [{ story: id, channel: '7', message: -1, lead: id, watches: ['Docks'] }],
      }),
    );
    await given().changeMessage(id, 'due', { to: 'attempted', at, after: '0', body: '{}', told: 1 });
    const next = ['thread', 'publish'] as const;
    await given().changeMessage(id, 'attempted', { to: 'delivered', at, remoteId: `${id}`, next });
  }

  const open = async (store = given()) =>
    (await store.outbox('7')).map(({ id, followUps = [] }) => [id, followUps.map(({ what }) => what).sort()]);

  describe('what follows a delivered message', () => {
    it('waits in the outbox until it is done, over a restart', async () => {
      await delivered(1, 5_000);
      expect((await given().outbox())[0]?.followUps?.map(({ dueAt }) => dueAt)).toEqual([5_000, 5_000]);
      await given().changeFollowUp(1, 'thread', { to: 'done', at: 6_000 });
      const store = await reopen();
      expect(await open(store)).toEqual([[1, ['publish']]]);
      await store.changeFollowUp(1, 'publish', { to: 'later', until: 9_000, reason: 'rate limit' });
      expect((await store.message(1))?.followUps).toEqual([{ what: 'publish', dueAt: 9_000 }]);
      await store.changeFollowUp(1, 'publish', { to: 'done', at: 9_100 });
      expect(await open(store)).toEqual([]);
    });

    it('is done once: another change finds nothing to do', async () => {
      await delivered(1, 5_000);
      expect(await given().changeFollowUp(1, 'publish', { to: 'done', at: 6_000 })).toBe(true);
      expect(await given().changeFollowUp(1, 'publish', { to: 'refused', at: 7_000, reason: 'no' })).toBe(false);
      expect(await given().refusedFollowUpsOf(1)).toEqual([]);
    });

    it('is counted by channel and time, and what was refused is remembered with its reason', async () => {
      for (const id of [1, 2, 3]) await delivered(id, 5_000);
      await given().changeFollowUp(1, 'publish', { to: 'done', at: 6_000 });
      await given().changeFollowUp(2, 'publish', { to: 'done', at: 8_000 });
      await given().changeFollowUp(2, 'thread', { to: 'done', at: 8_000 });
      await given().changeFollowUp(3, 'publish', { to: 'refused', at: 9_000, reason: 'beyond' });
      expect(await given().publishedSince('7', 5_000)).toBe(2);
      expect(await given().publishedSince('7', 6_000)).toBe(1);
      expect(await given().publishedSince('8', 0)).toBe(0);
      const refused = { channel: '7', what: 'publish', at: 9_000, reason: 'beyond' };
      expect(await given().refusedFollowUps(8_000)).toEqual([refused]);
      expect(await given().refusedFollowUps(9_000)).toEqual([]);
      expect(await given().refusedFollowUpsOf(3)).toEqual([refused]);
    });

    it('moves with a clock that was wrong', async () => {
      await delivered(1, 5_000);
      await given().shiftDueTimes(1_000);
      expect((await given().message(1))?.followUps?.[0]?.dueAt).toBe(6_000);
      await given().changeFollowUp(1, 'publish', { to: 'later', until: 100 * HOUR, reason: 'x' });
      await given().bringBackMessages(HOUR);
      const due = (await given().message(1))?.followUps?.find(({ what }) => what === 'publish');
      expect(due?.dueAt).toBe(HOUR);
    });

    it('is forgotten with its message', async () => {
      await delivered(1, 5_000);
      await given().prune(400 * 24 * HOUR, { articles: HOUR, stories: HOUR, visits: 3 });
      expect(await open()).toEqual([]);
      expect(await given().message(1)).toBeNull();
    });
  });

  it('knows which channels are forums, and keeps what it knows', async () => {
    const channel = { id: '7', server: '1', newest: '0', restUntil: null, rests: 0, reason: null };
    await given().saveChannel({ ...channel, kind: 'forum' });
    await given().saveChannel({ ...channel, restUntil: 5_000 });
    await given().saveChannel({ ...channel, id: '8', kind: 'text' });
    expect(await given().channel('7')).toMatchObject({ kind: 'forum', restUntil: 5_000 });
    expect((await given().snapshot([], 0)).forums).toEqual(new Set(['7']));
  });

  it('edits a message in part: the rest is due again, not before its time', async () => {
    await delivered(1, 5_000);
    for (const what of ['thread', 'publish'] as const) await given().changeFollowUp(1, what, { to: 'done', at: 6_000 });
    await given().saveFindings(findings({ articles: [placedArticle(2, 1)], raised: [1] }));
    await given().changeMessage(1, 'delivered', { to: 'edited', at: 7_000, told: 1, body: '{"a":1}', until: 9_000 });
    expect(await given().outbox()).toMatchObject([{ told: 1, wanted: 2, dueAt: 9_000, body: '{"a":1}' }]);
  });
}
