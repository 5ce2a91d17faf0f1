/** What every store answers about alerts and who takes care of them. Part of `storeContract`. */
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';
import { alerted, attempted, changeMessage, DAY, delivered, FEED, KEEP, OTHER, state, visit } from './examples.ts';

export function deskContract(given: () => Store, reopen: () => Promise<Store>): void {
  describe('what operators ask', () => {
    it('tells of each listed feed its last visits, newest first, and since when it fails', async () => {
      await given().listFeeds([FEED, OTHER], 0);
      const failed = { outcome: 'failed', status: 500, reason: 'server error (500)' } as const;
      await given().saveVisit(visit(1_000, failed), state(FEED));
      await given().saveVisit(visit(2_000), state(FEED));
      await given().saveVisit(visit(3_000, failed), state(FEED));
      await given().saveVisit(visit(4_000, failed), state(FEED));
      const records = await given().feedRecords(2);
      const of = (url: string) => records.find((record) => record.state.url === url);
      expect(of(FEED)).toMatchObject({ failingSince: 3_000, visits: [visit(4_000, failed), visit(3_000, failed)] });
      expect(of(OTHER)).toMatchObject({ failingSince: null, visits: [] });
      await given().saveVisit(visit(5_000, { outcome: 'unchanged', status: 304 }), state(FEED));
      expect((await given().feedRecords(1)).map(({ failingSince }) => failingSince)).toEqual([null, null]);
    });

    it('tells of many visits the same as of few', async () => {
      await given().listFeeds([FEED], 0);
      const failed = { outcome: 'failed', status: null, reason: 'no answer: “ENOTFOUND”', took: null } as const;
      const all = Array.from({ length: 50 }, (_, n) => visit(n, n % 25 < 5 ? {} : failed));
      for (const [n, one] of all.entries()) {
        await given().saveVisit(one, state(FEED));
        const [record] = await given().feedRecords(20);
        expect(record!.visits).toEqual(all.slice(Math.max(0, n - 19), n + 1).reverse());
        expect(record!.failingSince).toBe(n % 25 < 5 ? null : n - (n % 25) + 5);
      }
    });

    it('keeps one notice for each silence of a watch, numbered after all other messages', async () => {
      const silent = { channel: '7', watch: 'Docks', since: 1_000 };
      await given().saveNotices([silent, { ...silent, watch: 'Ferries' }], 2_000);
      await given().saveNotices([silent], 3_000);
      expect((await given().outbox()).map(({ id, kind, watch, dueAt }) => [id, kind, watch, dueAt])).toEqual([
        [1, 'notice', 'Docks', 2_000],
        [2, 'notice', 'Ferries', 2_000],
      ]);
      await given().saveNotices([{ ...silent, since: 2_500 }], 4_000);
      expect((await given().outbox()).map(({ watch }) => watch)).toEqual(['Docks', 'Ferries', 'Docks']);
      expect(await given().lastDelivered(['7'])).toBeNull();
    });

    it('takes a daily test, which is sent like an alert and is none', async () => {
      const id = await given().saveTest('7', 5_000);
      expect(await given().outbox()).toMatchObject([{ id, kind: 'test', channel: '7', state: 'due', dueAt: 5_000 }]);
      expect((await given().snapshot([], 5_000)).recentAlerts.size).toBe(0);
    });
  });

  describe('the desk', () => {
    const draft = { server: '1', person: '2', madeAt: 1_000, kind: 'watch', body: '{}' };
    const DOCKS = { list: 'watches', is: { channel: '7', name: 'Docks' } } as const;
    const undo = {
      server: '1',
      person: '2',
      madeAt: 1_000,
      kind: 'row',
      file: 'watches.yaml',
      row: { before: DOCKS, after: { ...DOCKS, is: { channel: '7', name: 'Ports' } }, index: 2 },
      before: null,
      after: '- name: Docks',
      words: 'added Docks',
    } as const;
    const muted = {
      server: '1',
      person: '2',
      madeAt: 1_000,
      kind: 'mute',
      story: 4,
      channel: '7',
      before: null,
      after: { channel: '7', until: 9_000, origins: null },
      words: 'muted the story',
    } as const;

    it('keeps drafts and undos over a restart, for 30 days', async () => {
      const [first, second] = [await given().saveDraft(draft), await given().saveUndo(undo)];
      await reopen();
      expect(await given().draft(first)).toEqual({ id: first, ...draft });
      expect(await given().undo(second)).toEqual({ id: second, doneAt: null, ...undo });
      await given().saveDraft({ ...draft, madeAt: 1_001 + 30 * DAY });
      await given().saveUndo({ ...undo, madeAt: 1_001 + 30 * DAY });
      expect([await given().draft(first), await given().undo(second)]).toEqual([null, null]);
    });

    it('gives back how a mute is undone, too', async () => {
      const [first, again] = [await given().saveUndo(muted), await given().saveUndo({ ...muted, before: muted.after })];
      expect(await given().undo(first)).toEqual({ id: first, doneAt: null, ...muted });
      expect(await given().undo(again)).toMatchObject({ before: muted.after });
    });

    it('gives back how rows that were added at once are taken out', async () => {
      const { server, person, madeAt, words } = undo;
      const rows = [{ is: { url: FEED }, text: '{ url: x }' }];
      const many = { server, person, madeAt, words, kind: 'rows', file: 'feeds.yaml', list: 'feeds', rows } as const;
      const id = await given().saveUndo(many);
      expect(await given().undo(id)).toEqual({ id, doneAt: null, ...many });
    });

    it('gives back how a forgotten line of a feed is undone', async () => {
      const line = {
        server: '1',
        person: '2',
        madeAt: 1_000,
        kind: 'line',
        feed: FEED,
        key: 'a paper',
        words: 'x',
      } as const;
      const id = await given().saveUndo(line);
      expect(await given().undo(id)).toEqual({ id, doneAt: null, ...line });
    });

    it('forgets a draft that was saved, and marks an undo that was used', async () => {
      const [first, second] = [await given().saveDraft(draft), await given().saveUndo(undo)];
      await given().deleteDraft(first);
      await given().markUndone(second, 2_000);
      expect(await given().draft(first)).toBeNull();
      expect(await given().undo(second)).toMatchObject({ doneAt: 2_000 });
    });

    it('carries alerts and matches over to another name of their watch, in its channel alone', async () => {
      await given().saveFindings(alerted(1));
      await given().saveFindings(
        alerted(2, { alerts: [{ story: 2, channel: '8', message: -1, lead: 2, watches: ['Docks'] }] }),
      );
      await given().renameWatch('7', 'Docks', 'Harbours');
      expect(await given().storyFile(1)).toMatchObject({
        alerts: [{ watches: ['Harbours'] }],
        matches: [{ watch: 'Harbours' }],
      });
      expect((await given().message(1))?.watch).toBe('Harbours');
      expect((await given().storyFile(2))?.alerts).toMatchObject([{ watches: ['Docks'] }]);
    });

    it('gives the archive newest first, a slice at a time', async () => {
      for (const n of [1, 2, 3]) await given().saveFindings(alerted(n, { at: n * 1_000 }));
      const ids = async (before: number) =>
        (await given().archived({ since: 2_000, before, most: 1 })).map(({ report, story }) => [report.article, story]);
      expect([await ids(9), await ids(3), await ids(2)]).toEqual([[[3, 3]], [[2, 2]], []]);
    });
  });

  describe('who takes care of an alert', () => {
    const NOBODY = { taken: null, done: null };
    const ann = { taken: { by: '11', at: 3_000 }, done: null };
    const bob = { taken: { by: '12', at: 3_100 }, done: null };
    const key = { story: 1, channel: '7' };
    const URGENT = {
      level: 'urgent',
      because: [{ words: '12 dead', sentence: 'Twelve died.', publisher: 'Courier' }],
    } as const;
    const told = async (n: number, some: Partial<Findings> = {}) => {
      await given().saveFindings(alerted(n, some));
      const message = (await given().outbox()).at(-1)!.id;
      await changeMessage(given(), message, attempted, delivered(`${n}0`));
      return message;
    };
    const handling = async () => (await given().storyFile(1))?.alerts[0]?.handling;
    const urgent = (n: number): Partial<Findings> => ({
      alerts: [{ story: n, channel: '7', message: -1, lead: n, watches: ['Docks'], level: URGENT }],
    });

    it('is kept with its level, which rises', async () => {
      await told(1);
      expect((await given().storyFile(1))?.alerts[0]).toMatchObject({ level: null, levelAt: null });
      await given().saveFindings(findings({ at: 4_000, levels: [{ ...key, level: URGENT }] }));
      await reopen();
      expect((await given().storyFile(1))?.alerts[0]).toMatchObject({ level: URGENT, levelAt: 4_000 });
      expect(await given().urgentAlerts(4_000)).toMatchObject([{ ...key, level: URGENT, deliveredAt: 2_100 }]);
      expect(await given().urgentAlerts(4_001)).toEqual([]);
      const because = [{ words: '131 dead', sentence: null, publisher: 'Herald' }];
      await given().saveFindings(findings({ at: 5_000, levels: [{ ...key, level: { level: 'urgent', because } }] }));
      expect((await given().storyFile(1))?.alerts[0]).toMatchObject({ level: { because }, levelAt: 4_000 });
    });

    it('is one of two who take it at once, and an edit is due', async () => {
      await told(1);
      const won = await Promise.all([
        given().changeHandling(key, NOBODY, ann),
        given().changeHandling(key, NOBODY, bob),
      ]);
      expect(won.toSorted()).toEqual([false, true]);
      expect(await handling()).toMatchObject(won[0] ? ann : bob);
      expect(await given().outbox()).toMatchObject([{ wanted: 2, told: 1 }]);
    });

    it('is changed only from what was expected, over a restart', async () => {
      await told(1);
      await given().changeHandling(key, NOBODY, ann);
      await reopen();
      expect(await given().changeHandling(key, { ...ann, taken: { by: '11', at: 2_999 } }, bob)).toBe(false);
      const done = { ...ann, done: { by: '12', at: 4_000 } };
      expect(await given().changeHandling(key, ann, done)).toBe(true);
      expect(await handling()).toEqual({ ...done, escalatedAt: null, notes: [] });
    });

    it('notes something, in order, and takes it back', async () => {
      await told(1);
      const first = await given().addNote(key, { by: '11', at: 3_000, text: 'called' });
      const second = await given().addNote(key, { by: '12', at: 3_100, text: 'no answer' });
      expect((await handling())?.notes).toEqual([
        { id: first, by: '11', at: 3_000, text: 'called' },
        { id: second, by: '12', at: 3_100, text: 'no answer' },
      ]);
      expect(await given().removeNote(first)).toBe(true);
      expect(await given().removeNote(first)).toBe(false);
      expect((await handling())?.notes.map(({ id }) => id)).toEqual([second]);
      expect(await given().outbox()).toMatchObject([{ wanted: 4 }]);
    });

    it('goes with the alert into the story that it turns out to be, also when it is asked for by the former', async () => {
      await told(1);
      await told(2, { articles: [placedArticle(2, 2)] });
      await given().changeHandling({ ...key, story: 2 }, NOBODY, ann);
      await given().addNote({ ...key, story: 2 }, { by: '11', at: 3_000, text: 'called' });
      await given().saveFindings(findings({ merged: [{ younger: 2, elder: 1 }] }));
      expect(await handling()).toMatchObject({ ...ann, notes: [{ text: 'called' }] });
      expect(await given().changeHandling({ ...key, story: 2 }, ann, bob)).toBe(true);
      expect(await handling()).toMatchObject(bob);
    });

    it('is on the board while it is open, and for a while when it is done', async () => {
      await told(1, { at: 1_000 });
      await told(2, { articles: [placedArticle(2, 2)], at: 5_000, ...urgent(2) });
      const board = async (since: number, doneSince: number, channels = ['7']) =>
        (await given().boardAlerts({ channels, since, doneSince })).map(({ story }) => story);
      expect(await board(0, 0)).toEqual([1, 2]);
      expect(await board(0, 0, ['8'])).toEqual([]);
      expect(await board(2_000, 0)).toEqual([2]);
      await given().changeHandling(key, NOBODY, ann);
      expect(await board(2_000, 0)).toEqual([1, 2]);
      await given().changeHandling(key, ann, { ...ann, done: { by: '12', at: 6_000 } });
      expect(await board(0, 6_000)).toEqual([1, 2]);
      expect(await board(0, 6_001)).toEqual([2]);
      const [, second] = await given().boardAlerts({ channels: ['7'], since: 0, doneSince: 0 });
      expect(second).toMatchObject({ level: URGENT, levelAt: 5_000, remoteId: '20', headline: 'Report 2' });
      expect((await given().messageByKey(second!.key))?.remoteId).toBe('20');
    });

    it('is called once, and only while nobody has it', async () => {
      await told(1, urgent(1));
      const due = { ...key, watch: 'Docks', after: 900_000, role: '55' };
      const once = await Promise.all([given().saveEscalation(due, 9_000), given().saveEscalation(due, 9_000)]);
      expect(once.toSorted()).toEqual([false, true]);
      await reopen();
      const waiting = (await given().outbox()).filter(({ kind }) => kind === 'update');
      expect(waiting).toMatchObject([
        { channel: '7', dueAt: 9_000, update: { notes: [{ kind: 'escalation', role: '55', after: 900_000 }] } },
      ]);
      expect((await handling())?.escalatedAt).toBe(9_000);
      await told(2, { articles: [placedArticle(2, 2)], ...urgent(2) });
      await given().changeHandling({ ...key, story: 2 }, NOBODY, ann);
      expect(await given().saveEscalation({ ...due, story: 2 }, 9_000)).toBe(false);
    });

    it('can be undone, as can a note', async () => {
      const common = { server: '10', person: '11', madeAt: 5_000, words: 'took it', channel: '7' };
      const taken = { ...common, kind: 'handling', story: 1, before: NOBODY, after: ann } as const;
      const note = { ...common, kind: 'note', note: 4 } as const;
      const [first, second] = [await given().saveUndo(taken), await given().saveUndo(note)];
      expect(await given().undo(first)).toEqual({ id: first, doneAt: null, ...taken });
      expect(await given().undo(second)).toEqual({ id: second, doneAt: null, ...note });
    });

    it('is forgotten with the story', async () => {
      await told(1);
      await given().changeHandling(key, NOBODY, ann);
      await given().addNote(key, { by: '11', at: 3_000, text: 'called' });
      await given().prune(1_000 * DAY, KEEP);
      expect(await given().storyFile(1)).toBeNull();
      expect(await given().boardAlerts({ channels: ['7'], since: 0, doneSince: 0 })).toEqual([]);
    });
  });
}
