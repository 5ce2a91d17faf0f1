/** Cleans the items of a document that are new or have changed since the feed's last saved visit; all of them where that would teach other lines. */
import { type ItemLines, linesIn } from './clean/item-lines.ts';
import type { LineSamples } from './clean/learn.ts';
import { type Learned, NOTHING_LEARNED } from './clean/learned.ts';
import { type CountedDraft, cleanAll, counted, draft, type FeedFacts, statedOf } from './clean.ts';
import type { Identified } from './known/keys.ts';
import { textHash } from './known.ts';
import { lineHash, mayTeach, type Print, type Prints, type SameItem, sameItems } from './prints.ts';

export interface CleanedDocument {
  /** New or changed, in the order of the document. */
  readonly articles: readonly CountedDraft[];
  readonly same: readonly SameItem[];
  /** Lines that the items have in common. */
  readonly taught: readonly LineSamples[];
  /** To be kept with what the visit finds; null: nothing, all is cleaned the next time. */
  readonly prints: Prints | null;
}

interface Listing {
  readonly learned: Learned;
  /** Lines that an operator keeps. */
  readonly kept?: Learned;
  /** The hashes of this document: see `Prints`. */
  readonly stated: { readonly context: string; readonly items: readonly string[] };
  /** What the last saved visit listed. */
  readonly before: Prints | null;
}

/**
 * The document's articles, as `cleanAll` makes them, but for those of items that are the same as before.
 * @param entries all items, also those that are the same
 */
export function cleanListed(entries: readonly Identified[], feed: FeedFacts, listing: Listing): CleanedDocument {
  const same = sameItems(listing.before, listing.stated);
  return (same && cleanChanged(entries, feed, { ...listing, same })) ?? cleanWhole(entries, feed, listing);
}

function cleanWhole(entries: readonly Identified[], feed: FeedFacts, { stated, ...known }: Listing): CleanedDocument {
  const { articles, taught, lines } = cleanAll(entries, feed, known);
  const items =
    taught.length > 0 ? null : articles.map(({ teaser }, at) => printOf(stated.items[at]!, teaser, lines[at]!));
  return { articles, same: [], taught, prints: items && { context: stated.context, items } };
}

function cleanChanged(
  entries: readonly Identified[],
  feed: FeedFacts,
  { learned, kept = NOTHING_LEARNED, stated, before, same }: Listing & { readonly same: readonly (Print | null)[] },
): CleanedDocument | null {
  const drafts = entries.map((entry, at) => (same[at] === null ? draft(entry, feed, learned) : null));
  const lines = drafts.map((one) => one && linesIn(one));
  const items = drafts.map((one, at) => same[at] ?? printOf(stated.items[at]!, one!.teaser, lines[at]!));
  const changed = items.filter((_, at) => same[at] === null).map(({ lines }) => lines);
  if (mayTeach(before!, same, changed, new Set([...kept].map(lineHash)))) return null;
  return {
    articles: drafts.flatMap((one, at) => (one === null ? [] : [counted(one, lines[at]!)])),
    same: same.flatMap((print, at) => (print === null ? [] : [sameItem(entries[at]!, at, feed, print)])),
    taught: [],
    prints: { context: stated.context, items },
  };
}

function sameItem({ item, keys }: Identified, at: number, feed: FeedFacts, { teaser }: Print): SameItem {
  const { title, url, publishedAt } = statedOf(item, keys, feed);
  return { at, keys, teaserHash: teaser, title, url, publishedAt };
}

const printOf = (item: string, teaser: string, { inDocument }: ItemLines): Print => ({
  item,
  teaser: textHash(teaser),
  lines: [...new Set(Array.from(inDocument.lines.keys(), lineHash))],
});
