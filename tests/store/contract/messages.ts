/** What every store must do with messages, channels and digests. Part of `storeContract`. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListView } from '../../../src/news/alert/list-view.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle, rewritten } from '../../support/articles.ts';
import { alerted, attempted, changeMessage, delivered, later } from './examples.ts';

export function messagesContract(given: () => Store, reopen: () => Promise<Store>): void {
  describe('a message', () => {
    beforeEach(() => given().saveFindings(alerted(1)));

    it('is due, attempted, delivered, edited', async () => {
      expect(await given().message(1)).toMatchObject({ state: 'due', told: 0, wanted: 1, madeAt: 1_000, body: null });
      await changeMessage(given(), 1, attempted);
      expect(await given().message(1)).toMatchObject({
        state: 'attempted',
        attemptedAt: 2_000,
        after: '5',
        body: '{"content":"x"}',
        told: 1,
      });
      await changeMessage(given(), 1, delivered('10'));
      expect(await given().message(1)).toMatchObject({ state: 'delivered', remoteId: '10', deliveredAt: 2_100 });
      await given().saveFindings(findings({ raised: [1] }));
      await changeMessage(given(), 1, { to: 'edited', at: 3_000, told: 2, body: '{"content":"y"}' });
      expect(await given().message(1)).toMatchObject({ told: 2, wanted: 2, editedAt: 3_000, body: '{"content":"y"}' });
      expect(await given().outbox()).toEqual([]);
    });

    it('that Discord puts off is due again later, with the body it was attempted with', async () => {
      await changeMessage(given(), 1, attempted, later);
      expect(await given().message(1)).toMatchObject({ state: 'due', dueAt: 9_000, body: '{"content":"x"}', told: 1 });
    });

    it('whose edit is put off stays delivered', async () => {
      await changeMessage(given(), 1, attempted, delivered('10'));
      await given().saveFindings(findings({ raised: [1] }));
      await changeMessage(given(), 1, later);
      expect(await given().outbox()).toMatchObject([{ state: 'delivered', dueAt: 9_000, told: 1, wanted: 2 }]);
      await changeMessage(given(), 1, { to: 'left', told: 2, reason: 'deleted' });
      expect(await given().outbox()).toEqual([]);
    });

    it('is found by its key alone', async () => {
      await given().saveFindings(alerted(2));
      const keys = await Promise.all([1, 2].map(async (id) => (await given().message(id))!.key));
      expect(await Promise.all(keys.map(async (key) => (await given().messageByKey(key))?.id))).toEqual([1, 2]);
      for (const key of keys) expect(key).toMatch(/^[\w-]{16}$/);
      for (const key of ['1', '', 'nonsense:', `${keys[0]}x`]) expect(await given().messageByKey(key)).toBeNull();
    });

    it('changes only while it is in the state in which it was read', async () => {
      expect(await given().changeMessage(1, 'due', attempted)).toBe(true);
      expect(await given().changeMessage(1, 'due', { ...attempted, body: '{"content":"late"}' })).toBe(false);
      expect(await given().changeMessage(1, 'attempted', delivered('10'))).toBe(true);
      expect(await given().changeMessage(1, 'attempted', later)).toBe(false);
      expect(await given().changeMessage(9, 'due', attempted)).toBe(false);
      expect(await given().message(1)).toMatchObject({ state: 'delivered', remoteId: '10', body: attempted.body });
      expect((await given().channel('7')).newest).toBe('10');
    });

    it('that may have arrived stays attempted, and knows since when it fails until it is delivered', async () => {
      await changeMessage(
        given(),
        1,
        attempted,
        { ...later, mayHaveArrived: true },
        { ...later, mayHaveArrived: true, at: 3_000 },
      );
      expect(await given().message(1)).toMatchObject({ state: 'attempted', dueAt: 9_000, failingSince: 2_050 });
      await changeMessage(given(), 1, { to: 'aside', until: 9_500, reason: '500', at: 4_000 });
      expect(await given().message(1)).toMatchObject({ state: 'attempted', dueAt: 9_500, asideSince: 4_000 });
      await changeMessage(given(), 1, delivered('10'));
      expect(await given().message(1)).toMatchObject({ failingSince: null, asideSince: null });
    });

    it('moves to another channel with its alert, unless the story is told there already', async () => {
      await given().saveFindings(alerted(2));
      const there = { id: -1, kind: 'alert', channel: '8', watch: 'Docks', dueAt: 1_000 } as const;
      const alert = { story: 2, channel: '8', message: -1, lead: 2, watches: ['Docks'] };
      await given().saveFindings(findings({ messages: [there], alerts: [alert] }));
      for (const id of [1, 2])
        await changeMessage(given(), id, attempted, { to: 'moved', channel: '8', reason: 'gone' });
      expect(await given().message(1)).toMatchObject({ channel: '8', state: 'due', body: null });
      expect(await given().storyFile(1)).toMatchObject({ alerts: [{ channel: '8' }], matches: [{ channel: '8' }] });
      expect((await given().storyFile(2))?.alerts.map(({ channel, message }) => [channel, message])).toEqual([
        ['7', 2],
        ['8', 3],
      ]);
    });

    it('that is refused goes once more in plain text, rendered anew, then is set aside', async () => {
      await changeMessage(given(), 1, attempted, { to: 'simpler', form: 'plain', reason: 'Invalid Form Body' });
      expect(await given().message(1)).toMatchObject({ state: 'due', form: 'plain', body: null });
      await changeMessage(given(), 1, attempted, { to: 'rejected', reason: 'Invalid Form Body' });
      expect(await given().message(1)).toMatchObject({ state: 'rejected' });
      expect(await given().outbox()).toEqual([]);
    });

    it('takes in others that waited: their alerts are its own, and they are gone from the outbox', async () => {
      await given().saveFindings(alerted(2));
      await given().saveFindings(alerted(3));
      await changeMessage(given(), 3, attempted);
      await given().gather(1, [2, 3]);
      expect(await given().outbox()).toMatchObject([
        { id: 1, kind: 'gathered', state: 'due' },
        { id: 3, kind: 'alert', state: 'attempted' },
      ]);
      expect(await given().storiesOf(1)).toEqual([1, 2]);
      expect(await given().message(2)).toMatchObject({ state: 'folded' });
    });

    const LIST: ListView = {
      ...{ kind: 'held', watches: ['Docks'], groups: [], stories: 2, part: 1, parts: 1 },
      ...{ when: 'Thu 5 Mar, 07:00', since: 1_000, notes: [] },
    };

    it('that quiet hours hold waits for their end, unless it is released before', async () => {
      await changeMessage(given(), 1, { to: 'held', at: 2_000, until: 9_000 }, { to: 'held', at: 3_000, until: 9_500 });
      expect(await given().message(1)).toMatchObject({ state: 'due', heldSince: 2_000, dueAt: 9_500 });
      await reopen();
      expect(await given().message(1)).toMatchObject({ heldSince: 2_000 });
      await changeMessage(given(), 1, { to: 'released', at: 4_000 });
      expect(await given().message(1)).toMatchObject({ state: 'due', heldSince: null, dueAt: 4_000 });
    });

    it('that was held ends in the lists that tell its story, with its alert; all of them or none', async () => {
      await given().saveFindings(alerted(2));
      await given().saveFindings(alerted(3));
      const waking = { folded: [1, 2], channel: '7', watch: 'Docks', at: 9_000, withheld: [], untold: [] };
      const lists = [1, 2].map((story) => ({ list: { ...LIST, part: story, parts: 2 }, stories: [story] }));
      await changeMessage(given(), 3, attempted);
      expect(await given().saveWaking({ ...waking, folded: [1, 2, 3], lists })).toBe(false);
      expect(await given().message(1)).toMatchObject({ state: 'due' });
      expect(await given().saveWaking({ ...waking, lists })).toBe(true);
      expect(await given().saveWaking({ ...waking, lists })).toBe(false);
      expect(await given().outbox()).toMatchObject([
        { id: 3, kind: 'alert', list: null },
        { id: 4, kind: 'held', state: 'due', dueAt: 9_000, list: { part: 1, when: LIST.when } },
        { id: 5, kind: 'held', list: { part: 2 } },
      ]);
      expect([await given().storiesOf(4), await given().storiesOf(5)]).toEqual([[1], [2]]);
      expect(await given().storyFile(2)).toMatchObject({ alerts: [{ message: 5 }] });
      expect(await given().message(1)).toMatchObject({ state: 'folded' });
    });

    it('that was held about a story that nobody wants any more ends without its alert, and says why', async () => {
      await given().saveFindings(alerted(2));
      const article = (await given().storyFile(2))!.story.reports[0]!.article;
      const withheld = [{ article, channel: '7', watch: 'Docks', reason: 'silenced' as const }];
      const lists = [{ list: LIST, stories: [1] }];
      const waking = { folded: [1, 2], channel: '7', watch: 'Docks', at: 9_000, withheld, untold: [2], lists };
      expect(await given().saveWaking(waking)).toBe(true);
      expect((await given().storyFile(1))!.alerts).toMatchObject([{ message: 3 }]);
      expect((await given().storyFile(2))!.alerts).toEqual([]);
      expect(await given().withheldMatches(2)).toEqual(withheld);
    });

    it('that gathers counts as told: what grows in it makes no edit due', async () => {
      await given().gather(1, []);
      await changeMessage(given(), 1, attempted, delivered('10'));
      await given().saveFindings(findings({ raised: [1] }));
      expect(await given().outbox()).toEqual([]);
    });

    const told = { remoteId: '77', key: 'lost', at: 500, links: ['https://news.example/1'], isAlert: true };

    it('whose story its channel was told by a forgotten alert gives it to that one, which is edited from then on', async () => {
      await given().saveRecalled(1, told, [1]);
      expect(await given().outbox()).toEqual([]);
      expect(await given().message(1)).toMatchObject({ state: 'folded' });
      const found = (await given().messageByKey('lost'))!;
      expect(found).toMatchObject({ kind: 'alert', state: 'delivered', remoteId: '77', deliveredAt: 500 });
      expect(await given().storiesOf(found.id)).toEqual([1]);
      await given().saveFindings(findings({ raised: [found.id] }));
      expect(await given().outbox('7')).toMatchObject([{ id: found.id, told: 1, wanted: 2 }]);
    });

    it('of several stories keeps those that its channel was not told; what tells several is never edited', async () => {
      await given().saveFindings(alerted(2));
      await given().saveFindings(alerted(3));
      await given().gather(1, [2, 3]);
      await given().saveRecalled(1, { ...told, isAlert: false }, [1]);
      await given().saveRecalled(1, { ...told, isAlert: false }, [3]);
      expect(await given().storiesOf(1)).toEqual([2]);
      expect(await given().outbox()).toMatchObject([{ id: 1, state: 'due' }]);
      const found = (await given().messageByKey('lost'))!;
      expect(await given().storiesOf(found.id)).toEqual([1, 3]);
      await given().saveFindings(findings({ raised: [found.id] }));
      expect(await given().outbox()).toMatchObject([{ id: 1 }]);
    });

    it('that was attempted is not taken for a forgotten one', async () => {
      await changeMessage(given(), 1, attempted);
      await given().saveRecalled(1, told, [1]);
      expect(await given().message(1)).toMatchObject({ state: 'attempted' });
      expect(await given().messageByKey('lost')).toBeNull();
    });

    it('stands in the outbox of its channel, oldest first', async () => {
      const there = { id: -1, kind: 'alert', channel: '8', watch: 'Docks', dueAt: 1_000 } as const;
      await given().saveFindings(findings({ messages: [there, { ...there, id: -2, channel: '7' }] }));
      const ids = async (channel?: string) => (await given().outbox(channel)).map(({ id }) => id);
      expect([await ids(), await ids('7'), await ids('8'), await ids('9')]).toEqual([[1, 2, 3], [1, 3], [2], []]);
    });
  });

  describe('a channel', () => {
    const unknown = { id: '7', kind: null, server: null, newest: '0', restUntil: null, rests: 0, reason: null };

    it('of which nothing is known has no server and no messages', async () => {
      expect(await given().channel('7')).toEqual(unknown);
    });

    it('that rests is woken by a message that arrives', async () => {
      await given().saveFindings(alerted(1));
      await given().saveChannel({ ...unknown, server: '1', newest: '99', restUntil: 9_000, rests: 2, reason: 'gone' });
      expect(await given().channel('7')).toMatchObject({ restUntil: 9_000, rests: 2, reason: 'gone' });
      await changeMessage(given(), 1, attempted, delivered('100'));
      expect(await given().channel('7')).toEqual({ ...unknown, server: '1', newest: '100' });
    });

    it('only ever learns of newer messages: ids are compared as numbers', async () => {
      await given().saveChannel({ ...unknown, newest: '100' });
      await given().saveChannel({ ...unknown, newest: '99' });
      expect((await given().channel('7')).newest).toBe('100');
      await given().saveFindings(alerted(1));
      await changeMessage(given(), 1, attempted, delivered('98'));
      expect((await given().channel('7')).newest).toBe('100');
      await given().saveChannel({ ...unknown, newest: '1000' });
      expect((await given().channel('7')).newest).toBe('1000');
    });

    it('keeps its server once learned, and gives it to the alerts made before and after', async () => {
      await given().saveFindings(alerted(1));
      await given().saveChannel({ ...unknown, server: '5' });
      await given().saveChannel({ ...unknown, server: null });
      await given().saveFindings(alerted(2));
      expect((await given().channel('7')).server).toBe('5');
      for (const story of [1, 2]) expect((await given().storyFile(story))?.alerts).toMatchObject([{ server: '5' }]);
    });
  });

  describe('a digest', () => {
    const STATE = { channel: '7', line: '0 8 * * * UTC', ranAt: 1_000, told: 1_000, missed: null };
    const run = { after: STATE, before: null, watch: 'Docks', at: 1_000, lists: [] };
    const DIGEST: ListView = {
      ...{ kind: 'digest', watches: ['Docks'], groups: [], stories: 1, part: 1, parts: 1 },
      ...{ when: 'Thu 5 Mar, 08:00', since: 1_000, notes: ['missed'] },
    };

    it('is saved once for a time, with its messages, whoever else tries', async () => {
      await given().saveFindings(alerted(1));
      expect(await given().saveDigest(run)).toBe(true);
      expect(await given().saveDigest(run)).toBe(false);
      const next = {
        ...run,
        after: { ...STATE, ranAt: 9_000, told: 9_000, missed: 5_000 },
        before: STATE,
        lists: [{ list: DIGEST, stories: [1] }],
      };
      expect(await given().saveDigest({ ...next, before: { ...STATE, told: 999 } })).toBe(false);
      expect(await given().saveDigest({ ...next, before: { ...STATE, ranAt: 999 } })).toBe(false);
      const both = await Promise.all([given().saveDigest(next), given().saveDigest(next)]);
      expect(both.toSorted()).toEqual([false, true]);
      await reopen();
      expect(await given().digests()).toEqual([next.after]);
      const digests = (await given().outbox()).filter(({ kind }) => kind === 'digest');
      expect(digests).toMatchObject([{ channel: '7', watch: 'Docks', dueAt: 1_000, list: DIGEST }]);
      expect(await given().storiesOf(digests[0]!.id)).toEqual([1]);
    });

    it('that is not configured any more is forgotten, and begins anew when it is again', async () => {
      await given().saveDigest(run);
      await given().saveDigest({ ...run, after: { ...STATE, channel: '8' } });
      await given().forgetDigest(STATE);
      expect((await given().digests()).map(({ channel }) => channel)).toEqual(['8']);
      expect(await given().saveDigest({ ...run, before: STATE })).toBe(false);
      expect(await given().saveDigest(run)).toBe(true);
    });

    it('tells of stories that have come, or gone on, in its time, by watch', async () => {
      await given().saveFindings(alerted(1, { at: 1_000 }));
      await given().saveFindings(alerted(2, { at: 2_000 }));
      const later = placedArticle(3, 1, { collectedAt: 3_000 });
      await given().saveFindings(findings({ articles: [later], at: 3_000 }));
      const since = (from: number, until: number, channel = '7') =>
        given().storiesSince({ channel, since: from, until });
      expect(await since(0, 9_000)).toEqual([
        { story: 1, watch: 'Docks', isNew: true },
        { story: 2, watch: 'Docks', isNew: true },
      ]);
      expect(await since(1_000, 2_000)).toEqual([{ story: 2, watch: 'Docks', isNew: true }]);
      expect(await since(2_000, 9_000)).toEqual([{ story: 1, watch: 'Docks', isNew: false }]);
      expect(await since(0, 9_000, '8')).toEqual([]);
    });

    it('tells of an article that matched only when it was rewritten, and of no match that was withheld for good', async () => {
      await given().saveFindings(alerted(1, { at: 1_000, matches: [], alerts: [], messages: [] }));
      const matches = [match('7', 'Ships')];
      await given().saveFindings(findings({ rewritten: [rewritten(1, { matches })], at: 5_000 }));
      expect(await given().storiesSince({ channel: '7', since: 2_000, until: 9_000 })).toEqual([
        { story: 1, watch: 'Ships', isNew: true },
      ]);
      const withheld = (n: number, reason: 'too old' | 'digest') =>
        alerted(n, {
          ...{ at: 6_000, alerts: [], messages: [] },
          withheld: [{ article: n, channel: '7', watch: 'Docks', reason }],
        });
      await given().saveFindings(withheld(2, 'too old'));
      await given().saveFindings(withheld(3, 'digest'));
      const told = await given().storiesSince({ channel: '7', since: 5_000, until: 9_000 });
      expect(told).toEqual([{ story: 3, watch: 'Docks', isNew: true }]);
    });
  });

  it('ends the rest of channels that were seen, and no rate limit', async () => {
    const channel = { id: '7', server: '1', newest: '0', restUntil: 9_000, rests: 2, reason: 'gone' };
    await given().saveChannel(channel);
    await given().saveChannel({ ...channel, id: '8', rests: 0, reason: 'rate limit' });
    await given().endRests(['7', '8']);
    expect(await given().channel('7')).toMatchObject({ restUntil: null, rests: 0 });
    expect(await given().channel('8')).toMatchObject({ restUntil: 9_000 });
  });
}
