/** `/feed add`: finds the feeds of one or several addresses, and adds those about which there is no doubt. */
import { withoutPasswords } from '../../config/feed-auth.ts';
import { type KnownDeadFeed, knownDeadFeed } from '../../news/feed/known-dead-feeds.ts';
import { type FoundFeed, isSerious } from '../../news/feed/warnings.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { addFeeds, type FeedFields, feedFields, takenFeeds } from './rows.ts';

/** As many as one answer can say something about. */
export const MOST_ADDRESSES = 20;

/** What was found at one address. */
export type FoundAddress = { readonly address: string } & (
  | { readonly kind: 'added'; readonly found: FoundFeed; readonly others: readonly FoundFeed[] }
  /** With warnings: the person decides. */
  | { readonly kind: 'doubtful'; readonly found: FoundFeed; readonly knownDead: KnownDeadFeed | null }
  /** It is there already, or another of these addresses leads to it. */
  | { readonly kind: 'known'; readonly url: string; readonly publisher: string }
  | { readonly kind: 'none'; readonly reason: string; readonly knownDead: KnownDeadFeed | null }
);

export interface AddFeedsOutcome {
  readonly found: readonly FoundAddress[];
  /** What was added, all at once; null: nothing could be. */
  readonly changed: Changed | null;
  /** The draft with the doubtful ones, in their order; null: there are none. */
  readonly draft: number | null;
}

/** What a person gives besides addresses. */
export interface FeedWishes {
  /** Who gets the credit; null: as each feed says. */
  readonly publisher: string | null;
  readonly labels: readonly string[];
}

/**
 * Addresses parted by blanks, line breaks or commas, each once. A comma may be part of an address: behind `https://` only one
 * that another `https://` follows parts two.
 */
export function addressesIn(typed: string): readonly string[] {
  const words = typed.split(/[\s<>]+/).flatMap((word) => {
    return word.split(/^https?:\/\//i.test(word) ? /[,;]+(?=https?:\/\/|$)/i : /[,;]+/);
  });
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Finds the feed at each address, and adds those without warnings. Hosts are asked side by side. */
export async function findAndAddFeeds(
  addresses: readonly string[],
  wishes: FeedWishes,
  asker: Asker,
  context: DeskContext,
): Promise<AddFeedsOutcome> {
  const discovered = await Promise.all(addresses.map((address) => lookUp(address, context)));
  const taken = takenFeeds(context);
  const found = discovered.map((one): FoundAddress => {
    if (one.kind === 'none' || one.kind === 'known') return one;
    const publisher = taken(one.found.url);
    return publisher === null ? one : { kind: 'known', address: one.address, url: one.found.url, publisher };
  });
  const rowsOf = (kind: 'added' | 'doubtful') =>
    found.flatMap((one) => (one.kind === kind ? [rowOf(one.found, wishes, context)] : []));
  const [good, doubtful] = [rowsOf('added'), rowsOf('doubtful')];
  const changed = good.length === 0 ? null : await addFeeds(good, sayAdded, asker, context);
  const { server, person } = asker;
  const draft = { server, person, madeAt: context.clock(), kind: 'feed', body: JSON.stringify(doubtful) };
  return { found, changed, draft: doubtful.length === 0 ? null : await context.store.saveDraft(draft) };
}

async function lookUp(address: string, context: DeskContext): Promise<FoundAddress> {
  const none = (reason: string, knownDead: KnownDeadFeed | null): FoundAddress => ({
    ...{ kind: 'none', address: withoutPasswords(address), reason, knownDead },
  });
  if (withoutPasswords(address) !== address)
    return none('an address with a password must not be typed here; see auth in feeds.yaml', null);
  const discovery = await context.onDemand.discover(address);
  const knownDead = knownDeadFeed(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (discovery.kind === 'none') return none(discovery.reason, knownDead);
  const [found, ...others] = discovery.feeds;
  const isGood = knownDead === null && !found.warnings.some(isSerious);
  return isGood ? { kind: 'added', address, found, others } : { kind: 'doubtful', address, found, knownDead };
}

function rowOf(found: FoundFeed, { publisher, labels }: FeedWishes, context: DeskContext): FeedFields {
  return feedFields({ ...found, labels }, publisher, context);
}

function sayAdded(added: readonly FeedFields[]): string {
  const [first] = added;
  if (added.length === 1) return `added the feed of ${first!.publisher}: ${first!.url}`;
  return `added ${added.length} feeds: ${added.map(({ publisher }) => publisher).join(', ')}`;
}

/**
 * Adds feeds despite their warnings. Only the person who was asked can confirm, once.
 * @param chosen which ones of the draft; empty: all
 */
export async function addDoubtful(
  id: number,
  chosen: readonly number[],
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const draft = Number.isSafeInteger(id) ? await context.store.draft(id) : null;
  if (draft?.kind !== 'feed' || draft.server !== asker.server || draft.person !== asker.person)
    return refuse('This has expired or was already added. Start again with `/feed add`.');
  // Drafts of earlier versions hold one row alone.
  const rows = [JSON.parse(draft.body) as FeedFields | FeedFields[]].flat();
  const wanted = chosen.length === 0 ? rows : chosen.flatMap((at) => rows[at] ?? []);
  const changed = await addFeeds(wanted, sayAdded, asker, context);
  if (changed.kind === 'changed') await context.store.deleteDraft(id);
  return changed;
}
