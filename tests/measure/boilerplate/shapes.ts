/** Articles in other shapes than ours have, so that the classifier does not learn how our sets are written. */
import { type Line, lineOf } from '../../../src/news/feed/clean/line-features.ts';
import { ROLES } from '../../../src/news/feed/clean/word-roles.ts';
import type { Labelled } from './articles.ts';

export const withOtherShapes = (articles: readonly Labelled[]): readonly Labelled[] => [
  ...articles,
  ...articles.flatMap(beginning),
  ...articles.flatMap(inLongParagraphs),
  ...articles.map(inUnknownWords),
];

/** Many feeds give a sentence or two. */
function beginning({ author, lines, goes }: Labelled, n: number): Labelled[] {
  const told = lines.filter((_, at) => goes[at] === false).slice(0, 1 + (n % 3));
  return told.length === 0 ? [] : [{ author, lines: told, goes: told.map(() => false) }];
}

const ENDED = /[.!?。！？।]["”»]?$/u;
/** A line that was joined from several is longer. */
const LONG = 100;

/** Paragraphs of several sentences, which our sets have few of. */
function inLongParagraphs({ author, lines, goes }: Labelled, n: number): Labelled[] {
  const paragraphs: { text: string; goes: boolean }[] = [];
  for (const [at, { text }] of lines.entries()) {
    const last = paragraphs.at(-1);
    const joins = goes[at] === false && last?.goes === false && ENDED.test(last.text) && !/^[•◦]/.test(text);
    if (joins && paragraphs.length % 3 !== n % 3) last.text += ` ${text}`;
    else paragraphs.push({ text, goes: goes[at] !== false });
  }
  if (paragraphs.length === lines.length) return [];
  return [
    {
      author,
      lines: paragraphs.map(({ text }) => lineOf(text, 0)),
      goes: paragraphs.map((one) => (one.goes || one.text.length <= LONG ? null : false)),
    },
  ];
}

/** In a language that has taught us no word: the shape of a line alone says too little. */
function inUnknownWords({ author, lines, goes }: Labelled, n: number): Labelled {
  const salt = Math.imul(n + 1, 0x9e3779b1);
  const unknown = (words: readonly number[]) =>
    words.map((word) => (word === 0 ? 0 : Math.imul(word ^ salt, 0x85ebca6b)));
  const foreign = ({ text, manner, read }: Line): Line => ({
    text,
    manner,
    read: {
      ...read,
      words: unknown(read.words),
      stems: unknown(read.stems),
      traits: read.traits.map((trait) => trait & ~ROLES),
      roles: 0,
      label: 0,
      lead: 0,
    },
  });
  return { author, lines: lines.map(foreign), goes: goes.map((one) => (one === false ? false : null)) };
}
