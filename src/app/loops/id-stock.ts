import type { Reserved } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';

/** Ids that are reserved at a time: each reservation is a transaction, which waits for the disk. */
const BLOCK = 100;

/** Reserves ids by the block, and hands them out in order. Those left at the end are nobody's. For one caller at a time. */
export function stockIds(store: Pick<Store, 'reserveIds'>): Store['reserveIds'] {
  let next: Reserved = { articles: 0, stories: 0 };
  let left: Reserved = { articles: 0, stories: 0 };
  return async (wanted) => {
    if (left.articles < wanted.articles || left.stories < wanted.stories) {
      const block = { articles: Math.max(BLOCK, wanted.articles), stories: Math.max(BLOCK, wanted.stories) };
      next = await store.reserveIds(block);
      left = block;
    }
    const given = next;
    next = { articles: next.articles + wanted.articles, stories: next.stories + wanted.stories };
    left = { articles: left.articles - wanted.articles, stories: left.stories - wanted.stories };
    return given;
  };
}
