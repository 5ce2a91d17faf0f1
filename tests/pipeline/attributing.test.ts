import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/news/story/cluster.ts';
import type { Attribution } from '../../src/news/types.ts';
import type { VisitPart } from '../../src/pipeline/document.ts';
import { type SettleContext, settle } from '../../src/pipeline/pipeline.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { article, match } from '../support/articles.ts';

const NOW = 1_000_000;
const FEED = 'https://news.example/feed';

const attribution = (publisher: string): Attribution => ({
  ...{ publisher, family: publisher, origins: [], sources: [], evidence: [] },
});

function part(title: string, alertable: 'now' | 'late', isMatched = true): VisitPart {
  const matches = isMatched ? [match('7', 'Docks')] : [];
  const candidates = [{ article: article(title, { publishedAt: NOW }), matches, leftOut: [], alertable }];
  return {
    feed: FEED,
    seen: [{ key: title, item: null }],
    shared: [],
    visit: null,
    lines: null,
    known: [],
    candidates,
  };
}

/** A fresh cluster each time, as after a restart: what it knows is recorded anew. */
function contextOf(store: Store, attribute: SettleContext['attribute']): SettleContext {
  return {
    ...{ clock: () => NOW, store, cluster: cluster(), gatherFor: 600, lookBack: 1, alertsPerHour: 10 },
    ...{ match: () => [], updateMode: () => 'reply', snoozed: () => false, levelOf: () => null, independent: () => 0 },
    ...{ silencer: () => () => null, opensThread: () => false },
    attribute,
  };
}

const byPublisher: SettleContext['attribute'] = async (texts) => texts.map(({ publisher }) => attribution(publisher));

describe('while texts are attributed', () => {
  it('a message that was open may be sent: late news that comes then gets a message of its own', async () => {
    const store = openSqlite(':memory:');
    await settle(part('Ferry sinks off Port Verrin', 'late'), contextOf(store, byPublisher));
    const [open] = await store.outbox();
    expect(open).toMatchObject({ kind: 'gathered', state: 'due' });
    const sending: SettleContext['attribute'] = async (texts) => {
      const attempted = { at: NOW, after: '0', body: '{}', told: 0 };
      expect(await store.changeMessage(open!.id, 'due', { to: 'attempted', ...attempted })).toBe(true);
      return byPublisher(texts);
    };
    await settle(part('Bank of Ostland raises interest rates', 'late'), contextOf(store, sending));
    const all = await store.outbox();
    expect(all.map(({ kind, state }) => [kind, state])).toEqual([
      ['gathered', 'attempted'],
      ['gathered', 'due'],
    ]);
    expect(await Promise.all(all.map(({ id }) => store.storiesOf(id)))).toEqual([[1], [2]]);
    await store.close();
  });

  it('people may mute the story: its alert is not edited any more', async () => {
    const store = openSqlite(':memory:');
    const stories = cluster();
    const context = (attribute: SettleContext['attribute']) => ({ ...contextOf(store, attribute), cluster: stories });
    await settle(part('Ferry capsizes off Port Verrin, dozens feared drowned', 'now'), context(byPublisher));
    const muting: SettleContext['attribute'] = async (texts) => {
      await store.muteStory(1, { channel: '7', until: null, origins: null }, NOW);
      return byPublisher(texts);
    };
    const title = 'Dozens feared drowned as ferry capsizes near Port Verrin';
    const { articles, raised, withheld } = await settle(part(title, 'now'), context(muting));
    expect(articles).toMatchObject([{ story: 1, attribution: attribution('News Example') }]);
    expect([raised, withheld.map(({ reason }) => reason)]).toEqual([[], ['muted']]);
    await store.close();
  });

  it('the process may die: nothing is saved, and all of it is when the part comes again', async () => {
    const store = openSqlite(':memory:');
    const dying = contextOf(store, () => Promise.reject(new Error('the process dies')));
    await expect(settle(part('Ferry sinks', 'now'), dying)).rejects.toThrow('the process dies');
    expect([await store.outbox(), (await store.seenKeys(FEED, ['Ferry sinks'])).size]).toEqual([[], 0]);
    await settle(part('Ferry sinks', 'now'), contextOf(store, byPublisher));
    const [alert, ...others] = await store.outbox();
    expect([alert?.kind, others]).toEqual(['alert', []]);
    const [story] = await store.storiesOf(alert!.id);
    expect((await store.storyFile(story!))?.story.reports.map((one) => one.attribution)).toEqual([
      attribution('News Example'),
    ]);
    await store.close();
  });
});

it('nothing is asked about a story without a match', async () => {
  const store = openSqlite(':memory:');
  await settle(
    part('Ferry sinks', 'now', false),
    contextOf(store, async () => expect.fail('nothing matches')),
  );
  await store.close();
});
