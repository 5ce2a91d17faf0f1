/**
 * Silences: what the people of a server do not want to be told of for a while, with its end and its reason. Pure. While a
 * silence holds, what it names makes no alert and no update; standing alerts are still edited, since an edit notifies nobody.
 */
import { languageOfArticle, split } from '../text/words.ts';
import type { MatchKey, Report } from '../types.ts';
import { allConcern, compileWatches, withoutVetoes } from '../watch/match.ts';
import { parseQuery } from '../watch/query.ts';
import type { Thesaurus } from '../watch/thesaurus.ts';
import type { Selection, Watch } from '../watch/types.ts';

/** What a silence names. All that is not null must hold; at least one is not. */
export interface SilenceScope {
  /** Watch terms that the report matches. */
  readonly terms: string | null;
  /** A watch; its name may be another's in another channel. */
  readonly watch: MatchKey | null;
  /** The family of the publisher. */
  readonly publisher: string | null;
  readonly story: number | null;
}

export interface Silence extends SilenceScope {
  readonly id: number;
  readonly server: string;
  /** Who made it. */
  readonly person: string;
  readonly madeAt: number;
  /** When it ends by itself, ms. */
  readonly until: number;
  /** When somebody ended it, ms; null: nobody has. */
  readonly endedAt: number | null;
  readonly reason: string;
}

export type NewSilence = Omit<Silence, 'id' | 'endedAt'>;

/** A silence with the channels of its server. */
export interface HeldSilence extends Silence {
  readonly channels: readonly string[];
}

/** The parts of a report that are looked at. */
export type SilencedReport = Pick<Report, 'title' | 'teaser' | 'text' | 'publisher'> &
  Partial<Pick<Report, 'language' | 'byline' | 'categories'>> & { readonly feed?: string };

/** The silence that holds this match back; null: none does. */
export type Silencer = (report: SilencedReport, story: number, match: MatchKey) => Silence | null;

export const holdsAt = ({ until, endedAt }: Silence, now: number): boolean =>
  until > now && (endedAt === null || endedAt > now);

interface SilencerContext {
  readonly now: number;
  readonly thesaurus: Thesaurus;
  familyOf(publisher: string): string;
}

/** Compiles the silences that hold now. */
export function silencer(silences: readonly HeldSilence[], context: SilencerContext): Silencer {
  const held = silences
    .filter((one) => holdsAt(one, context.now))
    .map((silence) => ({ silence, channels: new Set(silence.channels), concerns: concernOf(silence, context) }));
  if (held.length === 0) return () => null;
  return (report, story, match) =>
    held.find(
      ({ silence, channels, concerns }) =>
        channels.has(match.channel) && names(silence, report, story, match, context) && concerns(report),
    )?.silence ?? null;
}

function names(
  silence: SilenceScope,
  report: SilencedReport,
  ...[story, match, { familyOf }]: [number, MatchKey, SilencerContext]
): boolean {
  const { watch, publisher } = silence;
  if (silence.story !== null && silence.story !== story) return false;
  if (watch !== null && (watch.channel !== match.channel || watch.watch !== match.watch)) return false;
  return publisher === null || publisher === familyOf(report.publisher);
}

const ANYTHING: Selection = { feeds: [], publishers: [], languages: [] };

/** Terms that cannot be read any more silence nothing. */
function concernOf({ terms }: SilenceScope, context: SilencerContext): (report: SilencedReport) => boolean {
  if (terms === null) return () => true;
  const read = parseQuery(terms);
  if (read.kind !== 'query') return () => false;
  const watch: Watch = {
    ...{ channel: '', name: '', terms, query: read.query, role: null, colour: null, paused: false, pausedUntil: null },
    ...{ only: ANYTHING, except: ANYTHING },
  };
  // Who silences words means them wherever they stand.
  const compiled = withoutVetoes(compileWatches([watch], context.thesaurus));
  return ({ title, teaser, text, feed = '', language = null, byline = null, categories = [], publisher }) => {
    const tongue = languageOfArticle({ title, teaser, language });
    const parts = { title: split(title, tongue), teaser: split(teaser, tongue), text: split(text, tongue) };
    const article = { feed, language, publisher, byline, categories, split: parts };
    return allConcern(compiled, article, (name) => context.familyOf(name));
  };
}
