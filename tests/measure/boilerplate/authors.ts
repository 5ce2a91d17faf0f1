/**
 * `node tests/measure/boilerplate/authors.ts [AUTHOR] [--list]`: how many lines of each author stay and go rightly by a model
 * that was trained on the other authors alone.
 */
import { goesIn } from '../../../src/news/feed/clean/reporting.ts';
import { ARTICLES, type Labelled } from './articles.ts';
import { train } from './train.ts';

/** The first author also wrote the lines that are named for rules. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  first: ['first', 'by-rules'],
  w1: ['w1', 'w1b'],
  w1b: ['w1', 'w1b'],
};

export interface Judged {
  readonly stay: number;
  readonly go: number;
  readonly lost: readonly string[];
  readonly left: readonly string[];
}

export function judgedUnseen(author: string): Judged {
  const known = SAME[author] ?? [author];
  const model = train(ARTICLES.filter((one) => !known.includes(one.author)));
  const judged = ARTICLES.filter((one) => one.author === author).flatMap(({ lines, goes }: Labelled) => {
    const left = goesIn(lines, model);
    return lines.flatMap(({ text }, at) => (goes[at] === null ? [] : [{ text, must: goes[at]!, does: left[at]! }]));
  });
  const texts = (must: boolean, does: boolean) =>
    judged.filter((one) => one.must === must && one.does === does).map(({ text }) => text);
  const go = judged.filter(({ must }) => must).length;
  return { stay: judged.length - go, go, lost: texts(false, true), left: texts(true, false) };
}

if (import.meta.main) {
  const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  const authors = wanted.length > 0 ? wanted : new Set(ARTICLES.map(({ author }) => author));
  const percent = (wrong: number, all: number) => `${((100 * (all - wrong)) / all).toFixed(1)} % of ${all}`;
  for (const author of authors) {
    const { stay, go, lost, left } = judgedUnseen(author);
    console.log(`${author}: ${percent(lost.length, stay)} stay, ${percent(left.length, go)} go`);
    if (!process.argv.includes('--list')) continue;
    for (const text of lost) console.log(`  lost ${text}`);
    for (const text of left) console.log(`  left ${text}`);
  }
}
