/**
 * Searches the archive: the store's index finds candidates, the matcher decides by their titles and teasers, and the ranking
 * is the same for every store. Only what is shown is read whole.
 */
import { familyOf, nameKey } from '../../news/publishers.ts';
import { unpackSplits } from '../../news/text/words/packed.ts';
import { languageOfArticle, split } from '../../news/text/words.ts';
import type { FoundWords, Split } from '../../news/types.ts';
import type { Matchable } from '../../news/watch/match/reading.ts';
import {
  allConcern,
  compileWatches,
  type DecidedByText,
  decidedByText,
  matchAll,
  withoutVetoes,
} from '../../news/watch/match.ts';
import { searchRank, searchScore, searchTerms } from '../../news/watch/search.ts';
import type { MatchMode, Query, Watch } from '../../news/watch/types.ts';
import type { Candidate } from '../../store/answers.ts';
import type { DeskContext } from '../desk.ts';
import { pacer } from './archive.ts';

export type SearchContext = Pick<DeskContext, 'clock' | 'store' | 'config' | 'publishers' | 'thesaurus'>;

export interface ArticleSearch {
  /** What the candidates are found by and ranked; null: the newest articles. */
  readonly query: Query | null;
  readonly mode?: MatchMode | undefined;
  /** What all of them must match, paused or not. */
  readonly watches: readonly Watch[];
  /** An outlet or a family; empty: any. */
  readonly publisher: string;
  /** Published between these, ms. */
  readonly since: number;
  readonly until: number;
  /** Candidates looked at; by default 400. */
  readonly most?: number;
}

export interface Found {
  readonly candidate: Candidate;
  readonly split: Readonly<Record<'title' | 'teaser', Split>>;
  /** Where the title and the teaser match. */
  readonly places: () => readonly FoundWords[];
}

const CANDIDATES = 400;

/** @returns what was found, best first; `bounded`: there may be more, because only so many articles were looked at */
export async function searchArticles(
  search: ArticleSearch,
  context: SearchContext,
): Promise<{ readonly found: readonly Found[]; readonly bounded: boolean }> {
  const { query, mode, since, until, most = CANDIDATES } = search;
  const terms = query && searchTerms(query, context.thesaurus(), mode);
  const candidates = await context.store.findCandidates({ terms, since, until, most });
  const told = ofPublisher(candidates, search.publisher, context);
  const matched = await matching(told, search.watches, context);
  const now = context.clock();
  const rank = terms && searchRank(terms);
  const worth = ({ candidate: { at }, split }: Found) => {
    if (query === null) return at;
    return rank === null ? 0 : searchScore(rank(split), now - at);
  };
  const found = matched
    .map((one) => ({ one, worth: worth(one) }))
    .sort((a, b) => b.worth - a.worth || b.one.candidate.article - a.one.candidate.article)
    .map(({ one }) => one);
  return { found, bounded: candidates.length === most };
}

function ofPublisher(
  candidates: readonly Candidate[],
  publisher: string,
  context: SearchContext,
): readonly Candidate[] {
  if (publisher === '') return candidates;
  const requested = nameKey(publisher);
  const publishers = context.publishers();
  return candidates.filter((one) =>
    [one.publisher, familyOf(publishers, one.publisher)].some((name) => nameKey(name) === requested),
  );
}

async function matching(
  candidates: readonly Candidate[],
  requested: readonly Watch[],
  { store, publishers, thesaurus }: SearchContext,
): Promise<readonly Found[]> {
  const named = requested.map((watch, n): Watch => ({ ...watch, channel: '', name: String(n), paused: false }));
  // Who searches sees what is found: nothing that has the words is left out.
  const watches = withoutVetoes(compileWatches(named, thesaurus()));
  const families = publishers();
  const family = (name: string) => familyOf(families, name);
  const [byText, pause] = [decidedByText(watches), pacer()];
  const found: Found[] = [];
  for (let from = 0; from < candidates.length; from += SLICE) {
    const slice = candidates.slice(from, from + SLICE).map((candidate) => ({ candidate, split: splitsOf(candidate) }));
    const holds = (one: Read, text = NOTHING) => allConcern(watches, matchable(one, text), family);
    const likely = byText.kind === 'anything' ? slice : slice.filter((one) => holds(one));
    const texts = byText.kind === 'nothing' ? NO_TEXTS : await textsOf(likely, byText, store);
    for (const one of likely) {
      const text = texts.get(one.candidate.article);
      if (text && !holds(one, text)) continue;
      const places = () => matchAll(watches, matchable(one, NOTHING), family).flatMap((match) => match.found);
      found.push({ ...one, places });
    }
    await pause();
  }
  return found;
}

/** Candidates between two breaths of the event loop, and texts that are in memory at a time. */
const SLICE = 20;

type Read = Pick<Found, 'candidate' | 'split'>;
const NOTHING: Split = split('', null);

const NO_TEXTS: ReadonlyMap<number, Split> = new Map();

/** The texts that may decide, by article. */
async function textsOf(
  likely: readonly Read[],
  byText: DecidedByText,
  store: SearchContext['store'],
): Promise<ReadonlyMap<number, Split>> {
  const articles = await store.articles(likely.map(({ candidate }) => candidate.article));
  const languages = new Map(likely.map((one) => [one.candidate.article, one.split.title.language]));
  return new Map(
    articles.flatMap(({ report: { article, text } }) => {
      const language = languages.get(article) ?? null;
      const decides = byText.kind !== 'veto' || byText.mayExclude(text, language);
      return decides ? [[article, split(text, language)] as const] : [];
    }),
  );
}

function splitsOf(candidate: Candidate): Found['split'] {
  const { title, teaser, words } = candidate;
  if (words !== null) {
    const [first, second] = unpackSplits(words, [title, teaser]);
    return { title: first!, teaser: second! };
  }
  const language = languageOfArticle(candidate);
  return { title: split(title, language), teaser: split(teaser, language) };
}

function matchable({ candidate, split: { title, teaser } }: Read, text: Split): Matchable {
  const { feed, language, publisher, byline, categories } = candidate;
  return { feed, language, publisher, byline, categories, split: { title, teaser, text } };
}
