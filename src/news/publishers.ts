/** Who publishes: the outlets of publishers.yaml, found by the names that feeds and texts give them. */

import { siteOf } from './text/url.ts';
import { fold } from './text/words.ts';
import type { Grade, Publisher } from './types.ts';

/** The outlets, indexed for lookup. Made once by `indexPublishers`. */
export interface Publishers {
  /** Key of a name → all outlets with that name; those whose main name it is come first. */
  readonly byName: ReadonlyMap<string, readonly Publisher[]>;
  readonly bySite: ReadonlyMap<string, Publisher>;
  /** Family → all who belong to it. */
  readonly byFamily: ReadonlyMap<string, readonly Publisher[]>;
  /** Names as texts write them, by their first word; for `mentions.ts`. */
  readonly byFirstWord: ReadonlyMap<string, readonly WrittenName[]>;
  /** Names that begin with an article, by their second word: `du Figaro`, `della Stampa`. */
  readonly byWordAfterArticle: ReadonlyMap<string, readonly WrittenName[]>;
}

export interface WrittenName {
  /** The words as written, without "The": `['Washington', 'Post']`. */
  readonly words: readonly string[];
}

export function indexPublishers(list: readonly Publisher[]): Publishers {
  const byName = new Map<string, Publisher[]>();
  for (const publisher of list) add(byName, nameKey(publisher.name), publisher);
  for (const publisher of list) for (const alias of publisher.aka) add(byName, nameKey(alias), publisher);
  const sites = list.filter(({ domain }) => domain !== null).map((one) => [one.domain!.toLowerCase(), one] as const);
  const byFamily = Map.groupBy(list, ({ family }) => family);
  const byFirstWord = writtenNames(list);
  return { byName, bySite: new Map(sites), byFamily, byFirstWord, byWordAfterArticle: afterArticle(byFirstWord) };
}

/** Ministries, monitors and the like publish, too, but a text that quotes them has them as a source, not as an origin. */
const NEWS = new Set(['agency', 'broadcaster', 'newspaper', 'state media', 'magazine', 'site']);

const isOutlet = ({ kind }: Publisher): boolean => kind === null || NEWS.has(kind);

function add(index: Map<string, Publisher[]>, key: string, publisher: Publisher): void {
  const bearers = index.get(key) ?? [];
  if (!bearers.includes(publisher)) index.set(key, [...bearers, publisher]);
}

function writtenNames(list: readonly Publisher[]): ReadonlyMap<string, readonly WrittenName[]> {
  const index = new Map<string, WrittenName[]>();
  const outlets = list.filter(isOutlet);
  const written = new Set(
    outlets.flatMap(({ name, aka }) => [name, ...aka]).map((name) => name.replace(/^the\s+/i, '')),
  );
  for (const name of written) {
    const words = name.replace(/\s*\([^)]*\)$/, '').match(WORD) ?? [];
    if (words.length === 0) continue;
    const first = words[0]!.toLowerCase();
    const sharing = index.get(first);
    if (sharing) sharing.push({ words });
    else index.set(first, [{ words }]);
  }
  for (const sharing of index.values()) sharing.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Articles that contract with prepositions: `le` in `du`, `il` in `del`, `o` in `do`. */
const CONTRACTED = ['le', 'les', 'il', 'la', 'lo', 'o', 'a'];

function afterArticle(byFirstWord: ReadonlyMap<string, readonly WrittenName[]>): ReadonlyMap<string, WrittenName[]> {
  const names = CONTRACTED.flatMap((article) => byFirstWord.get(article) ?? []).filter(({ words }) => words.length > 1);
  return Map.groupBy(names, ({ words }) => words[1]!.toLowerCase());
}

/** Words of a name: `L.A. Times` → `L`, `A`, `Times`. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** `The Washington Post` and `washington post` are one name; what stands in brackets tells namesakes apart. */
export function nameKey(name: string): string {
  const before = keys.get(name);
  if (before !== undefined) return before;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = (fold(name).match(WORD) ?? []).join(' ').replace(/^the (?=\S)/, '');
  keys.set(name, key);
  return key;
}

/** The same names come again and again. Bounded, so that hostile names cost no memory. */
const keys = new Map<string, string>();
const MOST_KEYS = 5_000;

/**
 * The outlet of that name or web site; `country` (ISO 3166) decides between namesakes. Null when none bears it, or
 * several do and nothing decides.
 */
export function findPublisher(publishers: Publishers, name: string, country: string | null = null): Publisher | null {
  const bearers = publishers.byName.get(nameKey(name));
  if (bearers !== undefined) return chosen(bearers, name, country);
  return /^\S+\.\S+$/.test(name) ? publisherOfSite(publishers, name) : null;
}

function chosen(bearers: readonly Publisher[], name: string, country: string | null): Publisher | null {
  if (bearers.length === 1) return bearers[0]!;
  const near = bearers.filter((one) => one.country === country);
  if (near.length === 1) return near[0]!;
  const own = bearers.filter((one) => nameKey(one.name) === nameKey(name));
  return own.length === 1 ? own[0]! : null;
}

/** By a page's address or a bare domain: `https://edition.cnn.com/x` → CNN. */
function publisherOfSite(publishers: Publishers, address: string): Publisher | null {
  const url = address.includes('://') ? address : `https://${address}`;
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return publishers.bySite.get(host) ?? publishers.bySite.get(siteOf(url) ?? '') ?? null;
}

/** What feeds and language services add to an outlet's name: `The Guardian World`, `BBC News Mundo`, `Euronews en français`. */
const EDITION =
  /(?: (?:africa|afrique|afrika|america|american|americas?|arabic|asia|asie|brasil|brazil|breaking|business|canada|chinese|deutsch|deutschland|digital|edition|en|english|espanol|europe|feed|francais|france|global|headlines|hindi|home|in|india|indonesia|international|italia|italiano|japan|korean|latest|latin america|live|magazine|mena|middle east|mundo|news|online|pacific|pashto|persian|polska|politics|portugues|radio|rss|russian|service|somali|sport|stories|sunday|swahili|the|top|turkce|turkish|tv|uk|ukraine|ukrainian|urdu|us|usa|vietnamese|web|weekend|weekly|world))+$/;

/** The family that a publisher belongs to; its own name if none is known. */
export function familyOf(publishers: Publishers, name: string): string {
  const known = findPublisher(publishers, name) ?? withoutEdition(publishers, name);
  return known?.family ?? name;
}

/** `state media, Russia`, as an alert labels an outlet that a government owns or runs; null for any other. */
export function stateLabel(publishers: Publishers, name: string): string | null {
  const known = findPublisher(publishers, name) ?? withoutEdition(publishers, name);
  if (!known?.state || !isOutlet(known)) return null;
  const country = known.country === null ? undefined : countryName(known.country);
  return country === undefined ? 'state media' : `state media, ${country}`;
}

/** The labels of those of these outlets that have one. */
export function stateLabels(
  publishers: Publishers,
  names: readonly (string | null)[],
): Readonly<Record<string, string>> {
  const labels = names.flatMap((name) => {
    const label = name === null ? null : stateLabel(publishers, name);
    return name === null || label === null ? [] : [[name, label] as const];
  });
  return Object.fromEntries(labels);
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** @param code ISO 3166, two letters; anything else has no name */
function countryName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? REGIONS.of(code) : undefined;
}

/** The grade of an outlet; of a family by its name, the lowest that one of its outlets has. Null: none is graded. */
export function gradeOf(publishers: Publishers, name: string): Grade | null {
  const known = findPublisher(publishers, name) ?? withoutEdition(publishers, name);
  const graded = known?.grade ?? null;
  if (graded !== null) return graded;
  const grades = (publishers.byFamily.get(known?.family ?? name) ?? []).flatMap(({ grade }) => grade ?? []);
  return grades.toSorted().at(-1) ?? null;
}

/** Word by word from the end: `BBC News Mundo` → `BBC News`, before `BBC`. */
function withoutEdition(publishers: Publishers, name: string): Publisher | null {
  let key = nameKey(name);
  while (EDITION.test(key)) {
    key = key.slice(0, key.lastIndexOf(' '));
    const known = findPublisher(publishers, key);
    if (known !== null) return known;
  }
  return null;
}
