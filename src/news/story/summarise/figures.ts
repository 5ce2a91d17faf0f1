/** Reads the figures in a sentence, so that an alert shows none that a newer report has overtaken. */

import { wordKey } from '../../text/words.ts';
import { withDigits } from '../developments/numbers.ts';

/** The number for each thing counted. Only things that are counted again as an event goes on. */
export type Figures = ReadonlyMap<string, number>;

/** What news counts again from hour to hour: each word family, with the name of its count. */
const COUNTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'dead killed died dying deaths die fatalities bodies perished drowned lives toll',
    injured: 'injured wounded hurt injuries',
    missing: 'missing unaccounted trapped',
    homeless: 'homeless displaced evacuated evacuees fled',
    cases: 'cases infections infected sick ill patients',
    arrested: 'arrested detained arrests held',
    homes: 'homes houses households customers',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [wordKey(word), name] as const)),
);
/** Most words between a number and what it counts. */
const NEAR = 4;

/** `There was no word on casualties.` */
const NONE =
  /\bno (?:immediate )?(?:word|reports?|details|information) (?:of|on|about) (?:any )?(?:casualties|deaths|victims|injuries)|\b(?:nobody|no one) (?:was |is )?(?:hurt|killed|injured)/i;

export function figuresIn(text: string): Figures {
  const tokens = withDigits(text.toLowerCase()).match(/[\p{L}'’-]+|\d+(?:\.\d+)?|[,.;:]/gu) ?? [];
  const figures = new Map<string, number>();
  tokens.forEach((token, at) => {
    const name = COUNTED.get(wordKey(token));
    if (name === undefined) return;
    const number = nearest(tokens, at);
    if (number !== null) figures.set(name, Math.max(number, figures.get(name) ?? 0));
  });
  if (NONE.test(text) && !figures.has('dead')) figures.set('dead', 0);
  return figures;
}

/** `six people were killed`, `killed six`, `the toll rose to six`: the number before it, else the one behind. */
function nearest(tokens: readonly string[], at: number): number | null {
  const before = tokens.slice(Math.max(0, at - NEAR), at).findLast((token) => /^\d/.test(token));
  const behind = tokens.slice(at + 1, at + 1 + NEAR).find((token) => /^\d/.test(token));
  const number = before ?? behind;
  return number === undefined ? null : Number(number);
}

/** Does a newer report state another number for one of these figures? */
export const isOvertaken = (figures: Figures, newer: Figures): boolean =>
  [...figures].some(([name, number]) => newer.has(name) && newer.get(name) !== number);
