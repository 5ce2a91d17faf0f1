/** What every store must do with follows: stories that people hear of by direct message. Part of `storeContract`. */
import { describe, expect, it } from 'vitest';
import type { Follow, FollowState } from '../../../src/news/alert/follow.ts';
import type { NewFollow } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const DAY = 86_400_000;
const KEEP = { articles: 90 * DAY, stories: 365 * DAY, visits: 3 };
const RITA: NewFollow = { story: 1, person: '13', server: 's', place: '7', channel: '900', since: 200, until: 900 };
const GOES_ON: FollowState = { until: 900, ended: null };
const STOPPED: FollowState = { until: 900, ended: { at: 300, why: 'stopped' } };
const LEVEL = { level: 'urgent', because: [] } as const;

/** Two stories, each with an alert in channel 7. */
async function alerted(store: Store): Promise<void> {
  const alert = (story: number) => ({ story, channel: '7', message: -story, lead: story, watches: ['Docks', '“P”'] });
  await store.saveFindings(
    findings({
      ...{ at: 100, stories: [1, 2], articles: [placedArticle(1, 1), placedArticle(2, 2)] },
      messages: [1, 2].map((n) => ({ id: -n, kind: 'alert', channel: '7', watch: 'Docks', dueAt: 100 })),
      alerts: [{ ...alert(1), level: LEVEL }, alert(2)],
    }),
  );
}

const followIn = async (store: Store, story: number) =>
  (await store.storyFile(story))?.alerts.find(({ channel }) => channel === '900');

async function deliver(store: Store, id: number, at = 210): Promise<void> {
  await store.changeMessage(id, 'due', { to: 'attempted', at, after: '0', body: '{}', told: 1 });
  await store.changeMessage(id, 'attempted', { to: 'delivered', at, remoteId: String(id) });
}

/** @param open a store that is empty, and may be opened again */
export function followsContract(open: () => Store): void {
  describe('follows', () => {
    it('make an alert in direct messages like the one that was found, and nobody else’s', async () => {
      const store = open();
      await alerted(store);
      const message = (await store.saveFollow(RITA))!;
      expect(await store.message(message)).toMatchObject({ kind: 'alert', channel: '900', watch: 'Docks', dueAt: 200 });
      expect(await store.storiesOf(message)).toEqual([1]);
      expect(await followIn(store, 1)).toMatchObject({
        ...{ message, server: '@me', lead: 1, watches: ['Docks', '“P”'], level: LEVEL, isTold: false },
        follow: { person: '13', place: '7', since: 200, ...GOES_ON },
      });
      expect((await store.storyFile(1))!.alerts.find(({ channel }) => channel === '7')!.follow).toBe(null);
      expect(await store.follow(RITA)).toEqual({ ...RITA, ended: null });
      expect(await store.followsOf('13')).toEqual([{ ...RITA, ended: null }]);
      expect(await store.followsOf('12')).toEqual([]);
      expect(await store.openFollows()).toEqual([{ ...RITA, ended: null, newest: placedArticle(1, 1).at }]);
      // Nobody takes an alert in direct messages, so nobody is called for it.
      await deliver(store, message);
      expect((await store.urgentAlerts(0)).map(({ channel }) => channel)).not.toContain('900');
    });

    it('begin once, and only where the story was alerted', async () => {
      const store = open();
      await alerted(store);
      expect(await store.saveFollow({ ...RITA, place: '8' })).toBe(null);
      expect(await store.follow(RITA)).toBe(null);
      expect(await store.saveFollow(RITA)).not.toBe(null);
      expect(await store.saveFollow({ ...RITA, until: 9_000 })).toBe(null);
      expect((await store.outbox('900')).length).toBe(1);
      expect(await store.follow(RITA)).toMatchObject(GOES_ON);
    });

    it('change while they are as expected, and the alert is edited', async () => {
      const store = open();
      await alerted(store);
      const message = (await store.saveFollow(RITA))!;
      await deliver(store, message);
      const longer = { until: 5_000, ended: null };
      expect(await store.changeFollow(RITA, longer, GOES_ON)).toBe(false);
      expect(await store.changeFollow(RITA, GOES_ON, longer)).toBe(true);
      expect(await store.changeFollow({ ...RITA, person: '12' }, GOES_ON, longer)).toBe(false);
      expect(await store.message(message)).toMatchObject({ wanted: 2, told: 1 });
      expect(await store.follow(RITA)).toMatchObject(longer);
    });

    it('send nothing that waits once they are stopped, and go on when that is undone', async () => {
      const store = open();
      await alerted(store);
      const message = (await store.saveFollow(RITA))!;
      const note = { kind: 'joined', watch: 'Docks', article: 1 } as const;
      await store.saveFindings(
        findings({
          messages: [{ id: -1, kind: 'update', channel: '900', watch: 'Docks', dueAt: 500 }],
          updates: [{ message: -1, story: 1, channel: '900', notes: [note] }],
        }),
      );
      expect(await store.changeFollow(RITA, GOES_ON, STOPPED)).toBe(true);
      expect(await store.outbox('900')).toEqual([]);
      expect(await store.openFollows()).toEqual([]);
      expect(await store.followsOf('13')).toEqual([]);
      expect(await followIn(store, 1)).toMatchObject({ follow: STOPPED });
      expect(await store.changeFollow(RITA, STOPPED, GOES_ON)).toBe(true);
      expect((await store.outbox('900')).map(({ id }) => id)).toEqual([message]);
    });

    it('begin anew with another message once they have ended', async () => {
      const store = open();
      await alerted(store);
      const former = (await store.saveFollow(RITA))!;
      await deliver(store, former);
      await store.changeFollow(RITA, GOES_ON, STOPPED);
      const message = (await store.saveFollow({ ...RITA, since: 400, until: 1_400 }))!;
      expect(message).not.toBe(former);
      expect(await followIn(store, 1)).toMatchObject({ message, follow: { since: 400, until: 1_400, ended: null } });
      // What was told before is left as it stands.
      expect((await store.outbox('900')).map(({ id }) => id)).toEqual([message]);
    });

    it('are told once that they have ended, after what waits', async () => {
      const store = open();
      await alerted(store);
      await deliver(store, (await store.saveFollow(RITA))!);
      const joined = { kind: 'joined', watch: 'Docks', article: 1 } as const;
      await store.saveFindings(
        findings({
          messages: [{ id: -1, kind: 'update', channel: '900', watch: 'Docks', dueAt: 5_000 }],
          updates: [{ message: -1, story: 1, channel: '900', notes: [joined] }],
        }),
      );
      const note = { kind: 'unfollowed', why: 'time', since: 200, until: 900 } as const;
      const follow: Follow = { ...RITA, ended: null };
      expect(await store.endFollow({ ...follow, until: 901 }, note, 1_000)).toBe(false);
      expect(await store.endFollow(follow, note, 1_000)).toBe(true);
      expect(await store.endFollow(follow, note, 1_001)).toBe(false);
      expect(await store.follow(RITA)).toMatchObject({ until: 900, ended: { at: 1_000, why: 'time' } });
      const waiting = (await store.outbox('900')).filter(({ kind }) => kind === 'update');
      expect(waiting.map(({ dueAt, update }) => [dueAt, update?.notes])).toEqual([
        [1_000, [joined]],
        [1_000, [note]],
      ]);
    });

    it('end at once where no message reaches their person', async () => {
      const store = open();
      await alerted(store);
      await deliver(store, (await store.saveFollow(RITA))!);
      await store.changeFollow(RITA, GOES_ON, { until: 950, ended: null });
      await store.saveFollow({ ...RITA, story: 2 });
      await store.saveFollow({ ...RITA, person: '12', channel: '901' });
      expect(await store.loseFollows('900', 'Discord answered 403', 700)).toBe(2);
      expect(await store.loseFollows('900', 'Discord answered 403', 701)).toBe(0);
      expect((await store.outbox()).map(({ channel }) => channel)).toEqual(['7', '7', '901']);
      expect(await store.follow(RITA)).toMatchObject({ ended: { at: 700, why: 'unreachable' } });
      // The second story's alert never reached the person, who was told at once.
      expect(await store.lostFollows(700)).toEqual({ people: 1, follows: 1, reason: 'Discord answered 403' });
      expect(await store.lostFollows(701)).toEqual({ people: 0, follows: 0, reason: '' });
    });

    it('go with their story when it is merged: of two, what lasts longer', async () => {
      const store = open();
      await alerted(store);
      const elders = (await store.saveFollow(RITA))!;
      await store.saveFollow({ ...RITA, story: 2, until: 800 });
      await store.saveFollow({ ...RITA, story: 2, person: '12', channel: '901' });
      await store.changeFollow(RITA, GOES_ON, STOPPED);
      await store.saveFindings(findings({ at: 500, merged: [{ younger: 2, elder: 1 }] }));
      expect(await store.openFollows()).toMatchObject([
        { story: 1, person: '13', until: 800, ended: null },
        { story: 1, person: '12', until: 900, ended: null },
      ]);
      expect(await followIn(store, 1)).toMatchObject({ message: elders, follow: { until: 800, ended: null } });
      expect(await store.follow({ story: 2, person: '12' })).toMatchObject({ story: 1, channel: '901' });
      expect(await store.changeFollow({ story: 2, person: '12' }, GOES_ON, STOPPED)).toBe(true);
    });

    it('are forgotten with their story', async () => {
      const store = open();
      await alerted(store);
      await store.saveFollow(RITA);
      await store.prune(placedArticle(1, 1).collectedAt + 366 * DAY, KEEP);
      expect(await store.follow(RITA)).toBe(null);
      expect(await store.openFollows()).toEqual([]);
    });

    it('can be undone by what was before', async () => {
      const store = open();
      const made = { kind: 'follow', server: '@me', person: '13', madeAt: 5, words: 'x', story: 1 } as const;
      for (const before of [null, GOES_ON]) {
        const undo = { ...made, before, after: STOPPED };
        const id = await store.saveUndo(undo);
        expect(await store.undo(id)).toEqual({ ...undo, id, doneAt: null });
      }
    });
  });
}
