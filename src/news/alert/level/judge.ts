/** Judges which level a story has for its watches: pure, from its reports, attributed. */
import type { Publishers } from '../../publishers.ts';
import { languageOfArticle, split } from '../../text/words.ts';
import type { FoundWords, Report } from '../../types.ts';
import { compileWatches, matchAll, type Watches } from '../../watch/match.ts';
import type { Thesaurus } from '../../watch/thesaurus.ts';
import type { Selection, Watch } from '../../watch/types.ts';
import { type AlertLevel, isAtLeast, type LevelReason, usesLevels } from '../level.ts';
import { FIGURES, type FiguredStory, openingOf } from './figures.ts';
import { type Comparison, parseRule, type Rule } from './rule.ts';

/** What rules are judged by. */
export interface Levels {
  /**
   * The level that a story has in a channel, by those of its watches that use levels, with the reason; null: none of them
   * does.
   * @param reports attributed, in order; asked for only where a watch uses levels
   */
  levelOf(channel: string, watches: readonly string[], reports: () => readonly Report[]): AlertLevel | null;
}

/** @param watches with rules that can be read; what cannot, which the configuration refuses, never holds */
export function compileLevels(watches: readonly Watch[], thesaurus: Thesaurus, publishers: Publishers): Levels {
  const ruled = watches.filter(usesLevels).map((watch) => ({ watch, judge: compileWatch(watch, thesaurus) }));
  return {
    levelOf(channel, names, reports) {
      const mine = ruled.filter(({ watch }) => watch.channel === channel && names.includes(watch.name));
      if (mine.length === 0) return null;
      const story = { reports: reports(), publishers };
      return mine
        .map(({ judge }) => judge(story))
        .reduce<AlertLevel | null>(
          (most, one) => (most === null || !isAtLeast(most.level, one.level) ? one : most),
          null,
        );
    },
  };
}

type Judge = (story: FiguredStory) => AlertLevel;

function compileWatch(watch: Watch, thesaurus: Thesaurus): Judge {
  const { level: least = 'info' } = watch;
  const rules = (['urgent', 'notice'] as const).flatMap((level) => {
    const text = watch[level];
    const read = text === undefined ? null : parseRule(text);
    return read?.kind === 'rule' ? [{ level, text: text!, holds: compileRule(read.rule, watch, thesaurus) }] : [];
  });
  return (story) => {
    for (const { level, text, holds } of rules) {
      if (isAtLeast(least, level)) break;
      const because = holds(story);
      if (because) return { level, because: because.length > 0 ? because : [{ ...NOWHERE, words: text }] };
    }
    return { level: least, because: [] };
  };
}

const NOWHERE = { sentence: null, publisher: null } as const;

/** Why a rule holds; null: it does not. Empty: because something does not stand there. */
type Holds = (story: FiguredStory) => readonly LevelReason[] | null;

function compileRule(rule: Rule, watch: Watch, thesaurus: Thesaurus): Holds {
  switch (rule.kind) {
    case 'compare':
      return (story) => {
        const figure = FIGURES[rule.figure];
        const found = figure.find(story);
        if (found === null || !COMPARE[rule.how](found.value, rule.value)) return null;
        return [{ words: figure.tell(found.value), sentence: found.sentence, publisher: found.publisher }];
      };
    case 'terms':
      return openTerms(rule.query, watch, thesaurus);
    case 'not': {
      const holds = compileRule(rule.rule, watch, thesaurus);
      return (story) => (holds(story) ? null : []);
    }
    case 'and':
      return every(rule.of.map((one) => compileRule(one, watch, thesaurus)));
    case 'or': {
      const all = rule.of.map((one) => compileRule(one, watch, thesaurus));
      return (story) => all.reduce<ReturnType<Holds>>((found, holds) => found ?? holds(story), null);
    }
  }
}

function every(all: readonly Holds[]): Holds {
  return (story) => {
    const because: LevelReason[] = [];
    for (const holds of all) {
      const some = holds(story);
      if (some === null) return null;
      because.push(...some);
    }
    return because;
  };
}

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
};

const ALL: Selection = { feeds: [], publishers: [], languages: [] };
/** Reports whose answer is kept: a story's earlier reports are judged again with each new one. */
const MOST_KEPT = 1_000;

/** Terms, in the watch's own mode, in the headline and the first sentences of any report. */
function openTerms(query: Watch['query'], { match, channel, name }: Watch, thesaurus: Thesaurus): Holds {
  const draft: Watch = {
    ...{ channel, name, terms: '', query, role: null, colour: null, paused: false, pausedUntil: null },
    ...{ only: ALL, except: ALL, ...(match && { match }) },
  };
  let compiled: Watches | null = null;
  const kept = new Map<string, LevelReason | null>();
  return ({ reports }) => {
    for (const report of reports) {
      const opening = openingOf(report);
      const key = `${report.article}\n${report.title}\n${opening}`;
      if (!kept.has(key)) {
        compiled ??= compileWatches([draft], thesaurus);
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(key, findTerms(compiled, report, opening));
      }
      const found = kept.get(key);
      if (found) return [found];
    }
    return null;
  };
}

function findTerms(compiled: Watches, report: Report, opening: string): LevelReason | null {
  const { title, publisher, language, byline, categories, text } = report;
  const spoken = languageOfArticle(report);
  const parts = { title: split(title, spoken), teaser: split(opening, spoken), text: split(opening, spoken) };
  const article = { feed: '', language, publisher, byline, categories, split: parts };
  const [match] = matchAll(compiled, article);
  if (!match) return null;
  const words = [...new Set(match.found.map((one) => one.words))].slice(0, 4);
  const [first] = match.found;
  const sentence = first && sentenceOf(first, title, opening);
  return {
    words: words.map((one) => `“${one}”`).join(' ') || text.slice(0, 0),
    sentence: sentence ?? title,
    publisher,
  };
}

function sentenceOf({ place, start }: FoundWords, title: string, opening: string): string {
  if (place === 'title') return title;
  const at = split(opening).sentences.find((one) => one.start <= start && start < one.end);
  return at ? opening.slice(at.start, at.end) : title;
}
