import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { correctionsContract } from './contract/corrections.ts';
import { deskContract } from './contract/desk.ts';
import { alerted, attempted, changeMessage, FEED, seenOf, state, visit } from './contract/examples.ts';
import { feedsContract } from './contract/feeds.ts';
import { findingsContract } from './contract/findings.ts';
import { followUpContract } from './contract/follow-ups.ts';
import { followsContract } from './contract/follows.ts';
import { mentionsContract } from './contract/mentions.ts';
import { messagesContract } from './contract/messages.ts';
import { pruningContract } from './contract/pruning.ts';
import { searchContract } from './contract/search.ts';
import { sideStoriesContract } from './contract/side-stories.ts';
import { silencesContract } from './contract/silences.ts';

/** What any Store must do. `open` gives an empty one; `reopen` closes it and opens what it kept. */
export function storeContract(open: () => Promise<{ store: Store; reopen: () => Promise<Store> }>): void {
  let store: Store;
  let reopen: () => Promise<Store>;

  /** The methods that a test has called. */
  const called = new Set<string>();
  const recorded = (opened: Store): Store =>
    new Proxy(opened, {
      get(all, name: keyof Store) {
        called.add(name);
        return all[name];
      },
    });

  beforeEach(async () => {
    const opened = await open();
    store = recorded(opened.store);
    reopen = async () => recorded(await opened.reopen());
  });
  afterEach(() => store.close());

  const given = () => store;
  const again = async () => {
    store = await reopen();
    return store;
  };

  correctionsContract(given, again);
  deskContract(given, again);
  feedsContract(given, again);
  findingsContract(given, again);
  messagesContract(given, again);
  pruningContract(given, again);
  searchContract(given);
  describe('how much watches match', () => {
    mentionsContract(given, again, (at, rest) => store.saveVisit(visit(at, rest), state(FEED)));
  });
  silencesContract(given);
  sideStoriesContract(given);
  followsContract(given);
  followUpContract(given, again);

  it('keeps all over a restart', async () => {
    await store.listFeeds([FEED], 1_000);
    await store.saveFindings(alerted(1, { seen: seenOf('guid:1') }));
    await changeMessage(store, 1, attempted);
    const look = async () => [
      await store.feedStates(),
      await store.storyFile(1),
      await store.outbox(),
      [...(await store.seenKeys(FEED, ['guid:1']))],
    ];
    const before = await look();
    store = await reopen();
    expect(await look()).toEqual(before);
  });

  it('remembers small facts over a restart', async () => {
    expect(await store.remembered('commands')).toBeNull();
    await store.remember('commands', 'a');
    await store.remember('commands', 'b');
    store = await reopen();
    expect(await store.remembered('commands')).toBe('b');
  });

  it('has a test for each of its methods', () => {
    const methods = Object.keys(store).filter((name) => name !== 'close');
    expect(methods.filter((name) => !called.has(name))).toEqual([]);
  });
}
