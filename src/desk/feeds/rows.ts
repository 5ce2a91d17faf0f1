/** How feeds that were found or listed become rows of feeds.yaml. */
import { distinctLabels } from '../../news/feed/labels.ts';
import type { ListedFeed } from '../../news/feed/opml.ts';
import { findPublisher } from '../../news/publishers.ts';
import { type Changed, refuse } from '../change.ts';
import { addFeedRows } from '../change-many.ts';
import type { Asker, DeskContext } from '../desk.ts';

/** The fields of a row of feeds.yaml. */
export interface FeedFields {
  readonly url: string;
  readonly publisher: string;
  readonly homepage?: string;
  readonly language?: string;
  readonly labels?: readonly string[];
}

const LONGEST_NAME = 120;

/** The row for a feed. @param publisher as a person named it; null: by its site or title */
export function feedFields(
  { url, title, homepage, language, labels }: ListedFeed,
  publisher: string | null,
  { publishers }: Pick<DeskContext, 'publishers'>,
): FeedFields {
  const host = URL.parse(url)?.hostname ?? url;
  const site = URL.parse(homepage ?? '')?.hostname ?? host;
  const known = findPublisher(publishers(), site) ?? findPublisher(publishers(), host);
  const name = publisher ?? known?.name ?? (title.trim().slice(0, LONGEST_NAME).toWellFormed() || host);
  const tag = /^[a-z]{2,3}(?=$|-)/i.exec(language ?? '')?.[0].toLowerCase();
  const page = /^https?:\/\/\S+$/i.test(homepage ?? '') ? homepage : null;
  return {
    ...{ url, publisher: name },
    ...(page && { homepage: page }),
    ...(tag && { language: tag }),
    ...(labels.length > 0 && { labels: distinctLabels(labels) }),
  };
}

/** Addresses that differ only in http or https, www or a last slash are one feed. */
const plain = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

/**
 * Finds a feed that is there already.
 * @returns a function that gives the publisher of a known address; else it takes the address for known from then on, and gives null
 */
export function takenFeeds({ config }: Pick<DeskContext, 'config'>): (url: string) => string | null {
  const publishers = new Map(config().feeds.map(({ url, publisher }) => [plain(url), publisher]));
  return (url) => {
    const before = publishers.get(plain(url)) ?? null;
    if (before === null) publishers.set(plain(url), url);
    return before;
  };
}

/** Adds feeds that are not there yet, all or none. @param say what was done, of those that are added */
export async function addFeeds(
  rows: readonly FeedFields[],
  say: (added: readonly FeedFields[]) => string,
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const taken = takenFeeds(context);
  const fresh = rows.filter(({ url }) => taken(url) === null);
  if (fresh.length === 0) return refuse('Nothing to add: all of this is there already.');
  const added = fresh.map((fields) => ({ is: { url: fields.url }, fields: { ...fields } }));
  return addFeedRows(added, say(fresh), asker, context);
}
