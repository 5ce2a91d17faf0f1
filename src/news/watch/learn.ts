/** Words that sister reports of a watch's stories use in place of a word of the watch: what a thesaurus could learn. */

import { isCommon } from '../text/words/common.ts';
import { words } from '../text/words.ts';
import type { Split, Word } from '../types.ts';
import { accepts, missingTerms } from './match/explain.ts';
import { compileWatches } from './match.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { ThesaurusGroup, Watch } from './types.ts';

/** A headline of a story that the watch matched. */
export interface SisterHeadline {
  readonly story: number;
  readonly headline: Split;
  /** Does the watch match this report itself? */
  readonly isMatch: boolean;
}

/** A word or phrase that may stand for a word of the watch. */
export interface CandidateWord {
  /** The word of the watch. */
  readonly term: string;
  /** The thesaurus group of that word; null: it has none. */
  readonly group: string | null;
  /** As a headline has it, in lower case. */
  readonly word: string;
  /** `also`: it would count close to another word of the watch; `same`: the watch has no other. */
  readonly role: 'same' | 'also';
}

/** In fewer stories it may be chance. */
const LEAST_STORIES = 2;
const MOST = 5;
const TELLING = /^\p{L}{4,30}$/u;
const PART = /^\p{L}{2,30}$/u;

/**
 * The most frequent first. A candidate stands in headlines that have every word of the watch but one, in at least two
 * stories, and at most half as often in headlines that match; names, common words and known words are none.
 */
export function candidateWords(
  watch: Watch,
  thesaurus: Thesaurus,
  headlines: readonly SisterHeadline[],
): readonly CandidateWord[] {
  if (watch.query.kind !== 'or') return candidatesOf(watch, thesaurus, headlines);
  const ofSides = watch.query.of.map((query) => {
    const side = { ...watch, query };
    return candidatesOf(side, thesaurus, storiesOf(side, thesaurus, headlines));
  });
  return ofSides.flat().slice(0, MOST);
}

/** The stories that one side of an OR matched by a headline. */
function storiesOf(side: Watch, thesaurus: Thesaurus, headlines: readonly SisterHeadline[]): readonly SisterHeadline[] {
  const compiled = compileWatches([{ ...side, paused: false }], thesaurus);
  const found = headlines.filter(({ headline, isMatch }) => isMatch && missingTerms(compiled, headline).length === 0);
  const stories = new Set(found.map(({ story }) => story));
  return headlines.filter(({ story }) => stories.has(story));
}

interface Count {
  readonly term: string;
  readonly phrase: Phrase;
  readonly stories: Set<number>;
}

function candidatesOf(
  watch: Watch,
  thesaurus: Thesaurus,
  headlines: readonly SisterHeadline[],
): readonly CandidateWord[] {
  const accepted = accepts(watch.query, thesaurus, watch.match).filter(({ leftOut }) => !leftOut);
  const known = keysOf(accepted.flatMap(({ term, words: same, close }) => [term, ...same, ...close]));
  const lower = lowerCased(headlines);
  const isOwn = (word: Word) => !known.has(word.key) && lower.has(word.form);
  const matching = storiesByPhrase(
    headlines.filter(({ isMatch }) => isMatch),
    isOwn,
  );
  const counts = countsOf(watch, thesaurus, { headlines, isOwn });
  const frequent = counts
    .filter(({ stories }) => stories.size >= LEAST_STORIES)
    .filter(({ stories, phrase }) => (matching.get(phrase.keys)?.size ?? 0) * 2 <= stories.size)
    .toSorted((a, b) => b.stories.size - a.stories.size || b.phrase.parts - a.phrase.parts);
  return frequent
    .filter((one) => !frequent.some((other) => contains(other, one)))
    .slice(0, MOST)
    .map(({ term, phrase }) => ({
      term,
      group: accepted.find((one) => one.term === term)?.group ?? null,
      word: phrase.text,
      role: accepted.length > 1 ? 'also' : 'same',
    }));
}

/** In how many stories a phrase stands in headlines that lack one word of the watch. */
function countsOf(
  watch: Watch,
  thesaurus: Thesaurus,
  { headlines, isOwn }: { readonly headlines: readonly SisterHeadline[]; readonly isOwn: (word: Word) => boolean },
): readonly Count[] {
  const compiled = compileWatches([{ ...watch, paused: false }], thesaurus);
  const counts = new Map<string, Count>();
  for (const { story, headline, isMatch } of headlines) {
    const [term, more] = isMatch ? [] : missingTerms(compiled, headline);
    if (term === undefined || more !== undefined) continue;
    for (const phrase of phrasesIn(headline, isOwn)) {
      const name = `${term}\n${phrase.keys}`;
      const count = counts.get(name) ?? { term, phrase, stories: new Set() };
      counts.set(name, count);
      count.stories.add(story);
    }
  }
  return [...counts.values()];
}

function storiesByPhrase(
  headlines: readonly SisterHeadline[],
  isOwn: (word: Word) => boolean,
): ReadonlyMap<string, ReadonlySet<number>> {
  const stories = new Map<string, Set<number>>();
  for (const { story, headline } of headlines) {
    for (const { keys } of phrasesIn(headline, isOwn)) stories.set(keys, (stories.get(keys) ?? new Set()).add(story));
  }
  return stories;
}

/** Is the one a word of the other, a phrase that is as frequent? */
function contains(whole: Count, part: Count): boolean {
  const isLonger = whole.phrase.parts > part.phrase.parts && whole.stories.size >= part.stories.size;
  return isLonger && whole.term === part.term && ` ${whole.phrase.keys} `.includes(` ${part.phrase.keys} `);
}

/** A word that never begins with a small letter is taken for a name. */
function lowerCased(headlines: readonly SisterHeadline[]): ReadonlySet<string> {
  const all = headlines.flatMap(({ headline }) => headline.words.filter((word) => isLower(headline, word)));
  return new Set(all.map(({ form }) => form));
}

function keysOf(entries: readonly string[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => words(entry, 'en').map(({ key }) => key)));
}

function isLower({ text }: Split, { start }: Word): boolean {
  return /^\p{Ll}/u.test(text.charAt(start));
}

interface Phrase {
  readonly keys: string;
  readonly text: string;
  /** How many words it has. */
  readonly parts: number;
}

/** Words that tell something, and pairs of words side by side of which the first does. */
function phrasesIn(headline: Split, isOwn: (word: Word) => boolean): readonly Phrase[] {
  return headline.words.flatMap((word, n): Phrase[] => {
    if (!isOwn(word) || !PART.test(word.form) || isCommon(word.form)) return [];
    const single = TELLING.test(word.form) ? [{ keys: word.key, text: word.form, parts: 1 }] : [];
    const next = headline.words[n + 1];
    const isPair = next && headline.text.slice(word.end, next.start) === ' ' && isSecond(next.form) && isOwn(next);
    return isPair
      ? [...single, { keys: `${word.key} ${next.key}`, text: `${word.form} ${next.form}`, parts: 2 }]
      : single;
  });
}

/** *step down* is a phrase, *company with* is none. */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down', 'away', 'back']);

function isSecond(form: string): boolean {
  return PART.test(form) && (PARTICLES.has(form) || !isCommon(form));
}

/** The groups that a watch uses, as they would be with the candidate: enough to try it. */
export function groupsWith(
  groups: readonly ThesaurusGroup[],
  { term, group, word, role }: CandidateWord,
): ThesaurusGroup[] {
  if (group === null) return [newGroup(term, word, role), ...groups];
  return groups.map((one) => (one.id === group ? { ...one, [role]: [...one[role], word] } : one));
}

/** A group of one's own for a word that has none. */
export function newGroup(term: string, word: string, role: CandidateWord['role']): ThesaurusGroup {
  const none = { also: [], with: {}, not: [], unless: [], optional: [], case: false, note: null };
  const same = role === 'same' ? [term, word] : [term];
  return { id: `learned ${term}`, ...none, same, also: role === 'also' ? [word] : [] };
}
