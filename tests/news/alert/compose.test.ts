import { describe, expect, it } from 'vitest';
import { type ComposeContext, compose } from '../../../src/news/alert/compose.ts';
import type { Composed, Placed, Rewritten, StoryFile } from '../../../src/news/alert/types.ts';
import { unattributed } from '../../../src/news/alert/unattributed.ts';
import type { Match } from '../../../src/news/types.ts';
import { match, placedArticle, rewritten } from '../../support/articles.ts';

const NOW = 5_000;
const attribution = { publisher: 'News Example', family: 'News Example', origins: [], sources: [], evidence: [] };
const DESK: ComposeContext = {
  now: NOW,
  gathering: new Map(),
  gatherFor: 600,
  lookBack: 3_000,
  updateMode: () => 'reply',
  opensThread: () => false,
  forums: new Set(),
  snoozed: () => false,
  levelOf: () => null,
  silenced: () => null,
  attributions: new Map(),
  independent: (reports) => reports.length,
  alertsPerHour: 20,
  recentAlerts: new Map(),
};

const begins = (id: number): StoryFile => ({ story: { id, reports: [] }, matches: [], alerts: [] });
/** Story 1 with report 1, that matched Docks in channel 7 and was told there. */
const TOLD: StoryFile = {
  story: { id: 1, reports: [{ ...placedArticle(1, 1), attribution }] },
  matches: [{ ...match('7', 'Docks'), article: 1 }],
  alerts: [{ story: 1, channel: '7', message: 3, lead: 1, watches: ['Docks'] }],
};
const UNTOLD: StoryFile = { ...begins(1), story: { id: 1, reports: [placedArticle(1, 1)] } };

const report = (
  article: number,
  story: number,
  matches: readonly Match[] = [],
  alertable: Placed['alertable'] = 'now',
): Placed => ({ article: placedArticle(article, story), matches, leftOut: [], alertable });

const composed = (stories: StoryFile[], placed: Placed[], context: Partial<ComposeContext> = {}): Composed =>
  compose({ stories, merged: [] }, placed, [], { ...DESK, ...context });

describe('an alert', () => {
  it('is made by the first match of a story in a channel', () => {
    const { stories, messages, alerts, raised } = composed([begins(1)], [report(2, 1, [match('7', 'Docks')])]);
    expect(stories).toEqual([1]);
    expect(messages).toEqual([{ id: -1, kind: 'alert', channel: '7', watch: 'Docks', dueAt: NOW }]);
    expect(alerts).toEqual([{ story: 1, channel: '7', message: -1, lead: 2, watches: ['Docks'] }]);
    expect(raised).toEqual([]);
  });

  it('is not made by a report that no watch matches', () => {
    const { stories, articles, messages, alerts } = composed([begins(1)], [report(2, 1)]);
    expect([stories, articles.length, messages, alerts]).toEqual([[1], 1, [], []]);
  });

  it('is neither made nor joined by a snoozed watch, whose match is kept', () => {
    const snoozed = (_: string, watch: string) => watch === 'Docks';
    const both = [report(2, 1, [match('7', 'Docks'), match('7', 'Ships')])];
    const { matches, alerts } = composed([begins(1)], both, { snoozed });
    expect(matches.map(({ watch }) => watch)).toEqual(['Docks', 'Ships']);
    expect(alerts).toMatchObject([{ watches: ['Ships'] }]);
    const alone = composed([begins(1)], [report(2, 1, [match('7', 'Docks')])], { snoozed });
    expect([alone.messages, alone.matches.length]).toEqual([[], 1]);
    const ships = { ...TOLD, alerts: [{ ...TOLD.alerts[0]!, watches: ['Ships'] }] };
    expect(composed([ships], [report(2, 1, [match('7', 'Docks')])], { snoozed }).joined).toEqual([]);
  });

  it('is a single one per story and channel, however many reports and watches match at once', () => {
    const { messages, alerts } = composed(
      [begins(1)],
      [report(2, 1, [match('7', 'Docks'), match('7', 'Ships')]), report(3, 1, [match('7', 'Docks')])],
    );
    expect(messages).toHaveLength(1);
    expect(alerts).toEqual([{ story: 1, channel: '7', message: -1, lead: 2, watches: ['Docks', 'Ships'] }]);
  });

  it('goes to each channel with a matching watch, in separate messages', () => {
    const { messages, alerts } = composed([begins(1)], [report(2, 1, [match('7', 'Docks'), match('8', 'Ships')])]);
    expect(messages.map(({ id, channel }) => [id, channel])).toEqual([
      [-1, '7'],
      [-2, '8'],
    ]);
    expect(alerts.map(({ message, watches }) => [message, watches])).toEqual([
      [-1, ['Docks']],
      [-2, ['Ships']],
    ]);
  });

  it('is made by a later report if the first ones did not match', () => {
    const { stories, alerts } = composed([UNTOLD], [report(2, 1, [match('7', 'Docks')])]);
    expect([stories, alerts.length]).toEqual([[], 1]);
  });

  it('is not made by an article that may never alert, though its match is kept', () => {
    const { alerts, matches } = composed([begins(1)], [report(2, 1, [match('7', 'Docks')], 'never')]);
    expect([alerts, matches.length]).toEqual([[], 1]);
  });
});

describe('an existing alert', () => {
  it('is edited for a report without a match, which makes no alert', () => {
    const { messages, alerts, raised } = composed([TOLD], [report(2, 1)]);
    expect([messages, alerts, raised]).toEqual([[], [], [3]]);
  });

  it('is joined by a second watch, without a second alert', () => {
    const { messages, joined, raised } = composed([TOLD], [report(2, 1, [match('7', 'Ships')])]);
    expect(messages).toEqual([]);
    expect(joined).toEqual([{ story: 1, channel: '7', watches: ['Docks', 'Ships'] }]);
    expect(raised).toEqual([3]);
  });

  it('is not joined twice by the same watch', () => {
    expect(composed([TOLD], [report(2, 1, [match('7', 'Docks')])]).joined).toEqual([]);
  });

  it('in one channel does not prevent an alert in another', () => {
    const { alerts, joined } = composed([TOLD], [report(2, 1, [match('8', 'Ships')])]);
    expect([alerts.map(({ channel }) => channel), joined]).toEqual([['8'], []]);
  });

  it('is not made if only a later wording matches or the watch excludes the publisher; both are recorded', () => {
    const late = [{ channel: '8', watch: 'Ships' }];
    const { alerts, withheld } = compose(
      { stories: [TOLD], merged: [] },
      [{ ...report(2, 1), leftOut: [{ channel: '9', watch: 'Quays' }] }],
      [rewritten(1, { late })],
      DESK,
    );
    expect(alerts).toEqual([]);
    expect(withheld).toEqual([
      { article: 2, channel: '9', watch: 'Quays', reason: 'left out' },
      { article: 1, channel: '8', watch: 'Ships', reason: 'known' },
    ]);
  });

  it('is edited when one of its reports is rewritten', () => {
    expect(compose({ stories: [TOLD], merged: [] }, [], [rewritten(1)], DESK).raised).toEqual([3]);
    expect(compose({ stories: [TOLD], merged: [] }, [], [rewritten(9)], DESK).raised).toEqual([]);
  });
});

describe('late news', () => {
  const late = (article: number, story: number, watch = 'Docks') => report(article, story, [match('7', watch)], 'late');

  it('is gathered in one message per watch, which waits for more', () => {
    const { messages, alerts } = composed(
      [begins(1), begins(2), begins(3)],
      [late(1, 1), late(2, 2), late(3, 3, 'Ships')],
    );
    expect(messages).toEqual([
      { id: -1, kind: 'gathered', channel: '7', watch: 'Docks', dueAt: NOW + 600 },
      { id: -2, kind: 'gathered', channel: '7', watch: 'Ships', dueAt: NOW + 600 },
    ]);
    expect(alerts.map(({ story, message }) => [story, message])).toEqual([
      [1, -1],
      [2, -1],
      [3, -2],
    ]);
  });

  it('is added to the open gathering message', () => {
    const { messages, alerts } = composed([begins(1)], [late(1, 1)], {
      gathering: new Map([['gathered\n7\nDocks', 4]]),
    });
    expect([messages, alerts[0]?.message]).toEqual([[], 4]);
  });

  it('alerts at once if a fresh report of the same story matches too', () => {
    const { messages } = composed([begins(1)], [late(1, 1), report(2, 1, [match('7', 'Docks')])]);
    expect(messages).toMatchObject([{ kind: 'alert', dueAt: NOW }]);
  });
});

describe('texts are attributed', () => {
  const given = ({ articles, attributed }: Composed) => [
    articles.map((one) => one.attribution !== null),
    attributed.map(({ article }) => article),
  ];

  const asked = (stories: StoryFile[], placed: Placed[], now: Rewritten[] = []) =>
    unattributed(stories, placed, now).map(({ article, title }) => [article, title]);
  const read = (stories: StoryFile[], placed: Placed[]) =>
    composed(stories, placed, {
      attributions: new Map(unattributed(stories, placed, []).map(({ article }) => [article, attribution])),
    });

  it('only if the story has a match', () => {
    const placed = [report(1, 1), report(2, 2, [match('7', 'Docks')])];
    expect(asked([begins(1), begins(2)], placed)).toEqual([[2, 'Report 2']]);
    expect(given(read([begins(1), begins(2)], placed))).toEqual([[false, true], []]);
  });

  it('including those that came before the match, each once', () => {
    const placed = [report(2, 1, [match('7', 'Docks')])];
    expect(asked([UNTOLD], placed)).toEqual([
      [2, 'Report 2'],
      [1, 'Report 1'],
    ]);
    expect(given(read([UNTOLD], placed))).toEqual([[true], [1]]);
    expect(given(read([TOLD], [report(2, 1)]))).toEqual([[true], []]);
  });

  it('in their new wording where they are rewritten: if they were attributed, or their story has a match', () => {
    const now = rewritten(1, { attribution });
    const unread = rewritten(1);
    expect(asked([{ ...UNTOLD, story: TOLD.story }], [], [now])).toEqual([[1, 'Now']]);
    expect(asked([UNTOLD], [], [unread])).toEqual([]);
    expect(asked([{ ...UNTOLD, matches: TOLD.matches }], [], [unread])).toEqual([[1, 'Now']]);
    const anew = { ...attribution, publisher: 'Anew' };
    const context = { ...DESK, attributions: new Map([[1, anew]]) };
    const told = compose({ stories: [TOLD], merged: [] }, [], [now], context);
    expect(told.rewritten.map((one) => one.attribution)).toEqual([anew]);
  });
});

describe('more alerts in an hour than the limit', () => {
  const full = { alertsPerHour: 2, recentAlerts: new Map([['7', [NOW - 100, NOW - 50]]]) };

  it('are gathered into one message, sent when the oldest alert is an hour old; nothing is dropped', () => {
    const placed = [report(2, 1, [match('7', 'Docks')]), report(3, 2, [match('7', 'Docks')])];
    const { messages, alerts, withheld } = composed([begins(1), begins(2)], placed, full);
    expect(messages).toEqual([
      { id: -1, kind: 'overflow', channel: '7', watch: 'Docks', dueAt: NOW - 100 + 3_600_000 },
    ]);
    expect(alerts.map(({ story, message }) => [story, message])).toEqual([
      [1, -1],
      [2, -1],
    ]);
    expect(withheld.map(({ reason }) => reason)).toEqual(['too many', 'too many']);
  });

  it('include those of the same document, and are counted per channel', () => {
    const placed = [1, 2, 3].map((n) => report(n + 1, n, [match('7', 'Docks'), match('8', 'Docks')]));
    const { messages } = composed([begins(1), begins(2), begins(3)], placed, { alertsPerHour: 2 });
    expect(messages.map(({ channel, kind }) => `${channel} ${kind}`)).toEqual([
      '7 alert',
      '8 alert',
      '7 alert',
      '8 alert',
      '7 overflow',
      '8 overflow',
    ]);
  });
});

describe('a muted story', () => {
  const muted = (mute: object): StoryFile => ({
    ...TOLD,
    mutes: [{ channel: '7', until: null, origins: null, ...mute }],
  });
  const more = [report(2, 1, [match('7', 'Docks')])];

  it('is not edited in the channel that muted it, and the reason is kept', () => {
    const { raised, withheld } = composed([muted({})], more);
    expect([raised, withheld]).toEqual([[], [{ article: 2, channel: '7', watch: 'Docks', reason: 'muted' }]]);
    expect(composed([muted({ channel: '8' })], more).raised).toEqual([3]);
  });

  it('is told again when the mute ends', () => {
    expect(composed([muted({ until: NOW + 1 })], more).raised).toEqual([]);
    expect(composed([muted({ until: NOW })], more).raised).toEqual([3]);
  });

  it('that is muted until it changes is told again with a new origin', () => {
    expect(composed([muted({ origins: 1 })], more, { independent: () => 1 }).raised).toEqual([]);
    expect(composed([muted({ origins: 1 })], more, { independent: () => 2 }).raised).toEqual([3]);
  });
});

it('each match that did not alert has its reason', () => {
  const placed = [report(2, 1, [match('7', 'Docks')], 'never'), report(3, 2, [match('7', 'Docks')], 'late')];
  const { withheld } = composed([begins(1), begins(2)], placed);
  expect(withheld.map(({ article, reason }) => [article, reason])).toEqual([
    [2, 'too old'],
    [3, 'gathered'],
  ]);
  const snoozed = composed([begins(1)], [report(2, 1, [match('7', 'Docks')])], { snoozed: () => true });
  expect(snoozed.withheld).toMatchObject([{ reason: 'snoozed' }]);
});
