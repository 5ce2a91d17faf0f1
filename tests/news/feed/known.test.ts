import { describe, expect, it } from 'vitest';
import { identify, type SeenState, separateKnown } from '../../../src/news/feed/known.ts';
import type { Item } from '../../../src/news/types.ts';
import { item as stated } from '../../support/articles.ts';

const item = (guid: string | null, link: string | null, title: string): Item => stated({ guid, link, title });

/** A feed's memory over several polls; each poll gives the titles taken for new. */
function polled(...polls: Item[][]): string[][] {
  const seen = new Map<string, SeenState>();
  return polls.map((items) => {
    const sifted = separateKnown(identify(items, 'https://a.example/feed', 'https://a.example/'), seen);
    for (const key of sifted.record) seen.set(key, 'seen');
    for (const key of sifted.shared) seen.set(key, 'shared');
    return sifted.fresh.map((entry) => entry.item.title);
  });
}

describe('an item is known', () => {
  it('when its guid changes but not its page', () => {
    expect(
      polled([item('1#0', 'https://a.example/x?utm_source=rss', 'A')], [item('1#1', 'http://www.a.example/x/', 'A')]),
    ).toEqual([['A'], []]);
  });

  it('when its page changes but not its guid, and by either ever after', () => {
    const moved = item('1', 'https://a.example/y', 'B');
    expect(polled([item('1', 'https://a.example/x', 'A')], [moved], [item('2', 'https://a.example/y', 'B')])).toEqual([
      ['A'],
      [],
      [],
    ]);
  });

  it('by its title where it has neither', () => {
    expect(
      polled([item(null, null, 'Late news!')], [item(null, null, 'LATE  news'), item(null, null, 'Other')]),
    ).toEqual([['Late news!'], ['Other']]);
  });

  it('when one document lists it twice', () => {
    expect(polled([item('1', 'https://a.example/x', 'A'), item('1', 'https://a.example/x', 'A again')])).toEqual([
      ['A'],
    ]);
  });
});

describe('a page identifies nothing', () => {
  it('once items with different guids and titles have shared it', () => {
    const ticker = 'https://a.example/live';
    expect(polled([item('1', ticker, 'A'), item('2', ticker, 'B')], [item('3', ticker, 'C')])).toEqual([
      ['A', 'B'],
      ['C'],
    ]);
  });

  it('when it is the home page', () => {
    expect(polled([item('1', 'https://a.example/', 'A')], [item('2', 'https://a.example/', 'B')])).toEqual([
      ['A'],
      ['B'],
    ]);
  });
});
