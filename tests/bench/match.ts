/**
 * How long it takes to find the watches that an article concerns, for 10 to 10,000 watches: `npm run bench -- match`.
 * Beside it what bots do instead: a loop over the watches, with a regular expression for each term of the same widened
 * words, compiled once, left at the first term that is missing. Both read the same title and text of 2 to 3 kB.
 */
import { WATCH_DEFAULTS } from '../../src/desk/watches/watches.ts';
import { split, words } from '../../src/news/text/words.ts';
import { accepts } from '../../src/news/watch/match/explain.ts';
import { compileWatches, matchAll } from '../../src/news/watch/match.ts';
import { parseQuery } from '../../src/news/watch/query.ts';
import { compileThesaurus } from '../../src/news/watch/thesaurus.ts';
import type { Watch } from '../../src/news/watch/types.ts';
import type { Bench } from '../support/bench.ts';
import { shippedThesaurus } from '../support/shipped.ts';

const SIZES = [10, 100, 1_000, 10_000];
const ARTICLES = 200;
/** The loop is slow: of many watches it reads fewer articles. */
const LOOPED = (watches: number) => Math.max(5, Math.min(ARTICLES, 20_000 / watches));
const ROUNDS = 9;
/** Plain words ask for the headline and the first sentence; a phrase asks for all sentences. */
const MIXES: readonly (readonly [what: string, phraseEvery: number])[] = [
  ['plain words alone', Number.POSITIVE_INFINITY],
  ['every tenth watch a phrase', 10],
];

const groups = await shippedThesaurus();
const thesaurus = compileThesaurus(groups);

let seed = 7;
const chance = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!;

/** Subjects are words of the thesaurus, names are made up; the rest of a text are common words and made-up rarer ones. */
const SUBJECTS = groups.flatMap(({ same }) =>
  same.filter((one) => words(one).length === 1 && one === one.toLowerCase()),
);
const NAMES = Array.from({ length: 3_000 }, () => capital(madeUp(2 + Math.floor(chance() * 2))));
const COMMON =
  `the of to in a and on for that is said was with by at from it as has be he have are an were not will his who
  they after but its their had would been this more or one about also which than government two people when president out
  there all other first new state officials over year last minister could country week under against time no police many
  public made some leader say years three into between before during since because where national report group party day
  while most told city million members including only court law plan call open return health media free hold leave deal
  part work end power support world home company local market trade president team city school water family children
  house money food study road month season change number case service business area food sea air land oil history night
  price fire run stop office found left set move force head show help lead keep meet talk late early close high low`
    .trim()
    .split(/\s+/);
const RARER = Array.from({ length: 6_000 }, () => madeUp(1 + Math.floor(chance() * 3)));

function madeUp(syllables: number): string {
  const syllable = () =>
    oneOf([...'bcdfghjklmnprstvwz', 'st', 'tr', 'pl', 'gr']) + oneOf(['a', 'e', 'i', 'o', 'u', 'ai', 'ou']);
  return Array.from({ length: syllables }, syllable).join('') + oneOf(['n', 'r', 'l', 's', 'th', 'nd', '']);
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function word(): string {
  const kind = chance();
  if (kind < 0.55) return COMMON[Math.floor(COMMON.length ** chance()) - 1]!;
  if (kind < 0.9) return RARER[Math.floor(RARER.length ** chance()) - 1]!;
  return kind < 0.97 ? oneOf(NAMES) : oneOf(SUBJECTS);
}

function sentence(): string {
  return `${capital(Array.from({ length: 14 + Math.floor(chance() * 16) }, word).join(' '))}.`;
}

function article() {
  const title = Array.from({ length: 9 }, word).join(' ');
  let text = sentence();
  const length = 2_000 + chance() * 1_000;
  while (text.length < length) text += ` ${sentence()}`;
  return { title, text };
}

function watch(number: number, phraseEvery: number): Watch {
  const length = 2 + Math.floor(chance() * 3);
  const others = Array.from({ length: length - 1 }, () => (chance() < 0.5 ? oneOf(SUBJECTS) : oneOf(NAMES)));
  const all = [oneOf(SUBJECTS), ...others];
  const terms = number % phraseEvery === phraseEvery - 1 ? `"${all.join(' ')}"` : all.join(' ');
  const read = parseQuery(terms);
  if (read.kind === 'mistake') throw new Error(`${terms}: ${read.message}`);
  return { ...WATCH_DEFAULTS, channel: '1', name: `${number}`, terms, query: read.query };
}

/** One alternation a term: its own word and all that the thesaurus has for it, begun at a word's beginning. */
function alternations({ query }: Watch): readonly RegExp[] {
  return accepts(query, thesaurus).map(({ term, words: same, close, group }) => {
    const widened = [...same, ...close];
    const asWritten = thesaurus.groups.get(group ?? '')?.asWritten;
    const all = [...new Set(asWritten ? widened : [term, ...widened])].map(asRegExp);
    return new RegExp(`\\b(?:${all.join('|')})`, asWritten ? '' : 'i');
  });
}

function asRegExp(words: string): string {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return escaped.replace(/\s*…\s*/g, '(?:\\s+\\S+){0,3}\\s+').replace(/[\s-]+/g, '[\\s-]*');
}

/** The median of some rounds after one to warm up: µs of processor time an article, which a busy machine leaves alone. */
function timed(articles: number, work: () => void): number {
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / articles;
  });
  return times.slice(1).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

const texts = Array.from({ length: ARTICLES }, article);
const articles = texts.map(({ title, text }) => {
  const whole = split(text);
  const parts = { title: split(title), teaser: whole, text: whole };
  return {
    feed: 'https://bench.example/feed',
    publisher: 'Bench Times',
    language: 'en',
    byline: null,
    categories: [],
    split: parts,
  };
});
const whole = texts.map(({ title, text }) => `${title}\n${text}`);

export const bench: Bench = async (tell) => {
  for (const [what, phraseEvery] of MIXES) {
    const all = Array.from({ length: SIZES.at(-1)! }, (_, number) => watch(number, phraseEvery));
    const hot = compileWatches(all.slice(0, 500), thesaurus);
    for (let round = 0; round < 20; round++) for (const one of articles) matchAll(hot, one);
    for (const size of SIZES) {
      const { ours, loop } = measured(all.slice(0, size));
      const row = { what: `match an article against ${size} watches, ${what}`, unit: 'µs CPU', ours };
      tell({ ...row, peer: 'a loop of regular expressions', theirs: loop });
    }
  }
};

function measured(some: readonly Watch[]): { ours: number; loop: number } {
  const watches = compileWatches(some, thesaurus);
  const terms = some.map(alternations);
  const ours = timed(ARTICLES, () => {
    for (const one of articles) matchAll(watches, one);
  });
  const few = whole.slice(0, LOOPED(some.length));
  let met = 0;
  const loop = timed(few.length, () => {
    for (const text of few) for (const all of terms) if (all.every((one) => one.test(text))) met++;
  });
  if (met < 0) throw new Error('never: it is counted so that the loop is not left out');
  return { ours, loop };
}
