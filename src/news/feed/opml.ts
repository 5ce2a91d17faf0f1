/**
 * Lists of feeds as OPML 2.0, which every feed reader writes and reads (http://opml.org/spec2.opml). Folders become labels.
 *
 * Readers differ: Miniflux writes no `type`, Inoreader and Feedly put a feed with two folders into both, FreshRSS adds
 * elements of its own and pages that it scrapes, NetNewsWire writes empty attributes, old lists have only `title`, `category`
 * instead of folders, or upper case.
 */
import { generateOpml, MalformedError, type Opml, ParseError, parseOpml } from 'feedsmith';
import { nameText, plainText } from '../text/html.ts';
import { asLabel, distinctLabels } from './labels.ts';

/** A feed as a list states it. */
export interface ListedFeed {
  /** http:// or https://. */
  readonly url: string;
  /** Plain text; empty where the list names none. */
  readonly title: string;
  readonly homepage: string | null;
  /** Primary tag: `en`. */
  readonly language: string | null;
  /** The folders around it, outermost first, and its categories. */
  readonly labels: readonly string[];
}

/** An entry of a list that is no feed of ours. */
export interface UnusableEntry {
  readonly title: string;
  /** In plain words. */
  readonly reason: string;
}

export type ReadOpml =
  | { readonly kind: 'list'; readonly feeds: readonly ListedFeed[]; readonly unusable: readonly UnusableEntry[] }
  | { readonly kind: 'no list'; readonly reason: string };

/** More than this a reader for people hardly holds, and a configuration file should not. */
export const MOST_LISTED = 2_000;
const LONGEST_TITLE = 120;
const LONGEST_URL = 2_000;

type Outline = Opml.Outline<string>;

/** Reads a list. Entities of its own that a document declares stay as they are written; throws nothing that it could bring about. */
export function readOpml(text: string): ReadOpml {
  const outlines = outlinesOf(text);
  if (typeof outlines === 'string') return { kind: 'no list', reason: outlines };
  const feeds = new Map<string, ListedFeed>();
  const unusable: UnusableEntry[] = [];
  for (const { outline, folders } of entriesIn(outlines, [])) {
    const read = feedOf(outline, folders);
    if ('reason' in read) {
      unusable.push(read);
      continue;
    }
    const before = feeds.get(read.url);
    // The same feed in a second folder: it has both labels.
    feeds.set(read.url, before ? { ...before, labels: distinctLabels([...before.labels, ...read.labels]) } : read);
    if (feeds.size > MOST_LISTED)
      return { kind: 'no list', reason: `it lists more than ${MOST_LISTED} feeds; split it` };
  }
  return { kind: 'list', feeds: [...feeds.values()], unusable };
}

/** @returns why there are none, where the document is no list */
function outlinesOf(text: string): readonly Outline[] | string {
  try {
    return (parseOpml(text) as Opml.Document<string>).body?.outlines ?? [];
  } catch (error) {
    if (!(error instanceof ParseError || error instanceof MalformedError)) throw error;
    if (!/<opml[\s>]/i.test(text)) return 'it is not an OPML file';
    // feedsmith 3.0.1 takes an empty body for no OPML.
    if (/<body\s*(?:\/>|>\s*<\/body\s*>)/i.test(text)) return [];
    return 'it is a broken OPML file; export it again';
  }
}

interface Entry {
  readonly outline: Outline;
  readonly folders: readonly string[];
}

/** The entries that are no folders, in order. What is commented out is left out with all in it. */
function* entriesIn(outlines: readonly Outline[], folders: readonly string[]): Generator<Entry> {
  for (const outline of outlines) {
    if (outline.isComment) continue;
    const inner = outline.outlines ?? [];
    const isFolder = inner.length > 0 || (!outline.xmlUrl && !isFeedType(outline.type));
    if (!isFolder || outline.xmlUrl) yield { outline, folders };
    if (inner.length > 0) yield* entriesIn(inner, [...folders, nameOf(outline)]);
  }
}

const isFeedType = (type: string | undefined): boolean => /^(?:rss|atom|rdf|feed|json)/i.test(type ?? '');

const nameOf = ({ title, text }: Outline): string =>
  nameText(title || text || '')
    .slice(0, LONGEST_TITLE)
    .toWellFormed()
    .trim();

function feedOf(outline: Outline, folders: readonly string[]): ListedFeed | UnusableEntry {
  const written = (outline.xmlUrl ?? '').trim();
  const title = nameOf(outline);
  const none = (reason: string): UnusableEntry => ({ title: title || shownAddress(written) || 'Untitled', reason });
  if (written === '') return none('it has no address of a feed');
  // FreshRSS: the address is of a page that it scrapes, or of an API.
  if (/^(?:html|xml|json)\+/i.test(outline.type ?? ''))
    return none('its address is of a web page or an API, not of a feed');
  const url = URL.parse(webAddress(written));
  if (!url || !/^https?:$/.test(url.protocol)) return none('its address is not of the web (http:// or https://)');
  if (url.username || url.password) return none('its address contains a password; see auth in feeds.yaml');
  if (url.href.length > LONGEST_URL) return none('its address is too long');
  return {
    url: url.href,
    title,
    homepage: pageOf(outline.htmlUrl),
    language: /^[a-z]{2,3}(?=$|[-_])/i.exec(outline.language ?? '')?.[0].toLowerCase() ?? null,
    labels: labelsOf(outline, folders),
  };
}

/** `feed://host/` and `feed:https://host/`, as browsers once wrote them. */
function webAddress(written: string): string {
  return written.replace(/^feed:(?:\/\/)?(?=https?:\/\/)/i, '').replace(/^feed:\/\//i, 'https://');
}

const shownAddress = (url: string): string => url.replace(/\/\/[^/@]*@/, '//').slice(0, LONGEST_TITLE);

function pageOf(written: string | undefined): string | null {
  const url = URL.parse(written?.trim() ?? '');
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url.href.length <= LONGEST_URL ? url.href : null;
}

/** `category="/World/UK,news"`: a path of categories begins with a slash, a tag does not (OPML 2.0, “category”). */
function labelsOf({ category = '' }: Outline, folders: readonly string[]): readonly string[] {
  const categories = category.split(',').flatMap((one) => (one.trim().startsWith('/') ? one.split('/') : [one]));
  return distinctLabels(
    [...folders, ...categories].map((name) => asLabel(plainText(name))).filter((one) => one !== null),
  );
}

/**
 * Writes a list: a feed stands once, in the folder of its first label, and names all its labels as categories, so that no
 * reader makes two feeds of one.
 */
export function writeOpml(
  feeds: readonly ListedFeed[],
  about: { readonly title: string; readonly at: number },
): string {
  const outlines = [...Map.groupBy(feeds, ({ labels: [first] }) => first?.toLowerCase())].flatMap(([folder, some]) => {
    const rows = some.map(outlineOf);
    return folder === undefined ? rows : [{ text: some[0]!.labels[0]!, title: some[0]!.labels[0]!, outlines: rows }];
  });
  const head = {
    title: about.title,
    dateCreated: new Date(about.at).toUTCString(),
    docs: 'http://opml.org/spec2.opml',
  };
  if (outlines.length > 0) return generateOpml({ head, body: { outlines } });
  // feedsmith refuses to write an empty list.
  return generateOpml({ head, body: { outlines: [{ text: '-' }] } }).replace(
    /\s*<outline text="-"\s*(?:\/>|><\/outline>)/,
    '',
  );
}

function outlineOf({ url, title, homepage, language, labels }: ListedFeed): Outline {
  return {
    ...{ text: title, title, type: 'rss', xmlUrl: url },
    ...(homepage && { htmlUrl: homepage }),
    ...(language && { language }),
    ...(labels.length > 0 && { category: labels.map((label) => label.replace(/^\/+/, '')).join(',') }),
  };
}
