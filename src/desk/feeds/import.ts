/** Lists of feeds from other readers (OPML): previewed, added at once, and written. */
import { distinctLabels, hasLabel } from '../../news/feed/labels.ts';
import type { ListedFeed, UnusableEntry } from '../../news/feed/opml.ts';
import { REQUESTS_A_DAY } from '../../news/feed/schedule.ts';
import { plural } from '../../news/text/plural.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { spelling } from './labels.ts';
import { addFeeds, type FeedFields, feedFields, takenFeeds } from './rows.ts';

/** Larger than any list of feeds that a person has. Bytes. */
export const LARGEST_LIST = 2_000_000;

/** What importing a list would do. */
export interface ImportPreview {
  readonly kind: 'preview';
  /** Rows that would be added. */
  readonly fresh: readonly FeedFields[];
  /** Publishers of feeds that are there already. */
  readonly known: readonly string[];
  readonly unusable: readonly UnusableEntry[];
  readonly requests: RequestsOfImport;
}

/** Requests a day that new feeds add. */
export type RequestsOfImport =
  /** Between so many. */
  | { readonly kind: 'more'; readonly least: number; readonly most: number }
  /** None: their number is set, and each feed is polled less often. `feeds`: how many share them afterwards. */
  | { readonly kind: 'shared'; readonly budget: number; readonly feeds: number };

export type ReadImport = ImportPreview | { readonly kind: 'unread'; readonly reason: string };

export type ImportContext = Pick<DeskContext, 'config' | 'publishers'> & {
  readonly onDemand: Pick<DeskContext['onDemand'], 'readList' | 'refusesAddress'>;
};

/** Reads a list and says what importing it would do; changes nothing and asks no server. @param labels further ones for all its feeds */
export async function previewImport(
  bytes: Uint8Array,
  labels: readonly string[],
  context: ImportContext,
): Promise<ReadImport> {
  const list = await context.onDemand.readList(bytes);
  if (list.kind === 'no list') return { kind: 'unread', reason: list.reason };
  const [taken, spelt] = [takenFeeds(context), spelling(context)];
  const known: string[] = [];
  const fresh: FeedFields[] = [];
  const unusable = [...list.unusable];
  for (const feed of list.feeds) {
    const refused = context.onDemand.refusesAddress(feed.url);
    const before = refused === null ? taken(feed.url) : null;
    if (refused !== null) unusable.push({ title: feed.title || feed.url, reason: refused });
    else if (before !== null) known.push(before);
    else
      fresh.push(
        feedFields({ ...feed, labels: distinctLabels([...feed.labels, ...labels].map(spelt)) }, null, context),
      );
  }
  return { kind: 'preview', fresh, known, unusable, requests: requestsOf(fresh.length, context) };
}

function requestsOf(count: number, { config }: Pick<DeskContext, 'config'>): RequestsOfImport {
  const { settings, feeds } = config();
  const { requestsPerDay: budget } = settings;
  if (budget !== null) return { kind: 'shared', budget, feeds: feeds.filter(({ enabled }) => enabled).length + count };
  return { kind: 'more', least: count * REQUESTS_A_DAY.least, most: count * REQUESTS_A_DAY.most };
}

/** How many requests new feeds add, for people. */
export function requestsInWords(requests: RequestsOfImport, count: number): string {
  const number = (n: number) => n.toLocaleString('en');
  const is = (one: string, many: string) => (count === 1 ? one : many);
  const which = is('The new feed', `The ${count} new feeds`);
  if (requests.kind === 'shared') {
    const each = Math.round(requests.budget / requests.feeds);
    return `${which} ${is('adds', 'add')} no requests: requestsPerDay stays ${number(requests.budget)}, about ${each} a day for each of ${plural(requests.feeds, 'feed')}.`;
  }
  return `${which} ${is('takes', 'take')} ${number(requests.least)} to ${number(requests.most)} requests a day, fewer where a publisher asks for it.`;
}

/** What was read, kept until the person says *Add*. */
interface ImportDraft {
  /** The file's name. */
  readonly file: string;
  readonly rows: readonly FeedFields[];
}

/** @returns the id of the draft */
export function keepImport(
  draft: ImportDraft,
  { server, person }: Asker,
  { store, clock }: DeskContext,
): Promise<number> {
  return store.saveDraft({ server, person, madeAt: clock(), kind: 'import', body: JSON.stringify(draft) });
}

/** Adds the feeds of a previewed list that are not there yet, all or none. Only the person who was asked can, once. */
export async function addImport(id: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const draft = Number.isSafeInteger(id) ? await context.store.draft(id) : null;
  if (draft?.kind !== 'import' || draft.server !== asker.server || draft.person !== asker.person)
    return refuse('This has expired or was already added. Start again with `/feed import`.');
  const { file, rows } = JSON.parse(draft.body) as ImportDraft;
  const say = ({ length }: readonly FeedFields[]) => `added ${plural(length, 'feed')} of ${file}`;
  const changed = await addFeeds(rows, say, asker, context);
  if (changed.kind === 'changed') await context.store.deleteDraft(id);
  return changed;
}

/** Feeds as a list, without the secrets in `auth`. @param label only those with it; null: all */
export function listedFeeds(label: string | null, { config }: Pick<DeskContext, 'config'>): readonly ListedFeed[] {
  return config()
    .feeds.filter(({ labels }) => label === null || hasLabel(labels, label))
    .map(({ url, publisher, homepage, language, labels }) => ({ url, title: publisher, homepage, language, labels }));
}

/** Writes a list as OPML. The library is loaded when it is first needed. @param at when, ms */
export async function listAsOpml(feeds: readonly ListedFeed[], at: number): Promise<string> {
  const { writeOpml } = await import('../../news/feed/opml.ts');
  return writeOpml(feeds, { title: 'Feeds of Attaché', at });
}
