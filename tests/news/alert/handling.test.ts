import { describe, expect, it } from 'vitest';
import {
  decideStep,
  dueEscalations,
  type HandlingState,
  hasDesk,
  inBoardOrder,
  NO_DEFAULTS,
  type OpenAlert,
  UNHANDLED,
} from '../../../src/news/alert/handling.ts';
import type { Level } from '../../../src/news/alert/level.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import type { Watch } from '../../../src/news/watch/types.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ANN = { by: 'ann', at: 10 };
const BOB = { by: 'bob', at: 20 };
const OPEN: HandlingState = { taken: null, done: null };
const ALL = { feeds: [], publishers: [], languages: [] };

function watch(some: Partial<Watch> = {}): Watch {
  const read = parseQuery('flood');
  if (read.kind !== 'query') throw new Error(read.message);
  const place = { channel: '7', name: 'Docks', terms: 'flood', query: read.query, role: null, colour: null };
  return { ...place, paused: false, pausedUntil: null, only: ALL, except: ALL, ...some };
}

const alert = (level: Level | null, some: Partial<OpenAlert> = {}): OpenAlert => ({
  ...{ story: 1, channel: '7', server: '1', watches: ['Docks'], levelAt: null, deliveredAt: 0, isMuted: false },
  level: level && { level, because: [] },
  handling: UNHANDLED,
  ...some,
});

describe('who has an alert', () => {
  it('is whoever takes it first; another must say that they take it over', () => {
    expect(decideStep('take', OPEN, ANN)).toEqual({ kind: 'change', next: { taken: ANN, done: null } });
    const taken = { taken: ANN, done: null };
    expect(decideStep('take', taken, BOB)).toMatchObject({ kind: 'theirs', what: 'taken', by: 'ann', at: 10 });
    expect(decideStep('release', taken, BOB)).toMatchObject({ kind: 'theirs', by: 'ann' });
    expect(decideStep('take over', taken, BOB)).toEqual({ kind: 'change', next: { taken: BOB, done: null } });
    expect(decideStep('take', taken, { ...ANN, at: 11 })).toEqual({ kind: 'yours', at: 10 });
    expect(decideStep('take over', taken, { ...ANN, at: 11 })).toEqual({ kind: 'yours', at: 10 });
  });

  it('is nobody after it was given back, and stays known when it is done', () => {
    expect(decideStep('release', { taken: ANN, done: null }, ANN)).toEqual({ kind: 'change', next: OPEN });
    const done = { taken: ANN, done: BOB };
    expect(decideStep('done', { taken: ANN, done: null }, BOB)).toEqual({ kind: 'change', next: done });
    expect(decideStep('take', done, BOB)).toMatchObject({ kind: 'theirs', what: 'done', by: 'bob' });
    expect(decideStep('reopen', done, ANN)).toEqual({ kind: 'change', next: { taken: ANN, done: null } });
    expect(decideStep('reopen', OPEN, ANN)).toMatchObject({ kind: 'refused' });
    expect(decideStep('release', OPEN, ANN)).toMatchObject({ kind: 'refused' });
  });
});

describe('the buttons of the desk', () => {
  it('are where a watch says so, else its server, else where levels or escalations are used', () => {
    const on = { ...NO_DEFAULTS, desk: true };
    expect(hasDesk(watch(), NO_DEFAULTS)).toBe(false);
    expect(hasDesk(watch({ level: 'info' }), NO_DEFAULTS)).toBe(true);
    expect(hasDesk(watch({ escalate: { after: 1, role: '5' } }), NO_DEFAULTS)).toBe(true);
    expect(hasDesk(watch({ level: 'info' }), { ...NO_DEFAULTS, desk: false })).toBe(false);
    expect(hasDesk(watch(), on)).toBe(true);
    expect(hasDesk(watch({ desk: false }), on)).toBe(false);
  });
});

describe('somebody is called', () => {
  const docks = watch({ urgent: 'dead >= 1', escalate: { after: 15 * MINUTE, role: '5' } });
  const due = (one: OpenAlert, now: number, watches: readonly Watch[] = [docks], defaults = NO_DEFAULTS) =>
    dueEscalations([one], { watches, defaults: () => defaults }, now).map(({ role, watch: name }) => `${name} ${role}`);

  it('when an urgent alert has waited so long since it was posted, or became urgent', () => {
    expect(due(alert('urgent'), 15 * MINUTE - 1)).toEqual([]);
    expect(due(alert('urgent'), 15 * MINUTE)).toEqual(['Docks 5']);
    expect(due(alert('urgent', { levelAt: 10 * MINUTE }), 15 * MINUTE)).toEqual([]);
    expect(due(alert('urgent', { levelAt: 10 * MINUTE }), 25 * MINUTE)).toEqual(['Docks 5']);
  });

  it.each<[string, OpenAlert]>([
    ['below urgent', alert('notice')],
    ['without a level', alert(null)],
    ['that somebody has', alert('urgent', { handling: { ...UNHANDLED, taken: ANN } })],
    ['that is done', alert('urgent', { handling: { ...UNHANDLED, done: ANN } })],
    ['for which somebody was called', alert('urgent', { handling: { ...UNHANDLED, escalatedAt: 1 } })],
    ['whose story is muted', alert('urgent', { isMuted: true })],
  ])('for no alert %s', (_, one) => {
    expect(due(one, 60 * MINUTE)).toEqual([]);
  });

  it('for no alert that is a day old: the key is new, or the bot was away', () => {
    expect(due(alert('urgent'), DAY + 15 * MINUTE)).toEqual([]);
  });

  it('by no watch that is paused, snoozed or without the desk', () => {
    for (const some of [{ paused: true }, { pausedUntil: DAY }, { desk: false }])
      expect(due(alert('urgent'), 60 * MINUTE, [{ ...docks, ...some }])).toEqual([]);
  });

  it('by the watch that waits least, and by the server for a watch that says nothing', () => {
    const both = alert('urgent', { watches: ['Docks', 'Ships'] });
    const ships = watch({ name: 'Ships', level: 'info', escalate: { after: 5 * MINUTE, role: '6' } });
    expect(due(both, 15 * MINUTE, [docks, ships])).toEqual(['Ships 6']);
    const plain = watch({ level: 'info' });
    const own = { desk: null, escalate: { after: 5 * MINUTE, role: '9' } };
    expect(due(alert('urgent'), 5 * MINUTE, [plain], own)).toEqual(['Docks 9']);
  });
});

it('the board lists urgent alerts first, then those taken, the others, and those done', () => {
  const done = (at: number) => ({ handling: { ...UNHANDLED, done: { by: 'ann', at } } });
  const taken = { handling: { ...UNHANDLED, taken: ANN } };
  const alerts = [
    alert('info', { story: 1, deliveredAt: 5 }),
    alert('info', { story: 2, deliveredAt: 9 }),
    alert('urgent', { story: 3, deliveredAt: 8 }),
    alert('urgent', { story: 4, deliveredAt: 2 }),
    alert('notice', { story: 5, ...taken }),
    alert('urgent', { story: 6, ...taken }),
    alert('notice', { story: 7, deliveredAt: 1 }),
    alert('urgent', { story: 8, ...done(30) }),
    alert('urgent', { story: 9, ...done(40) }),
  ];
  expect(inBoardOrder(alerts).map(({ story }) => story)).toEqual([4, 3, 6, 5, 7, 2, 1, 9, 8]);
});
