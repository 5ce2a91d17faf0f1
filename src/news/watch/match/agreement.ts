/** Does what stands in a text agree with a pattern? */

import type { Split } from '../../types.ts';
import { HAN, type Pattern, type PatternStep } from './patterns.ts';

/** Must more than the folded word agree: how it is written, and what stands before it? */
export function isExact({ steps: [first] }: Pattern): boolean {
  return first!.by === 'written' || first!.by === 'ticker';
}

/** Where the pattern ends that begins at this word; 0 where it does not. The first way wins: gaps are short. */
export function endOf(pattern: Pattern, text: Split, at: number): number {
  const { steps } = pattern;
  if (isExact(pattern) && !agrees(steps[0]!, text, at)) return 0;
  let next = at + 1;
  for (let n = 1; n < steps.length; n++) {
    const step = steps[n]!;
    let skipped = 0;
    while (skipped <= step.gap && !agrees(step, text, next + skipped)) skipped++;
    if (skipped > step.gap) return 0;
    next += skipped + 1;
  }
  return next;
}

export function agrees(step: PatternStep, text: Split, at: number): boolean {
  const word = text.words[at];
  if (!word) return false;
  switch (step.by) {
    case 'key':
    case 'stem':
      return step.families.in(text.language).includes(word[step.by]);
    case 'form':
      return word.form === step.is;
    case 'prefix':
      return word.form.startsWith(step.is);
    case 'end':
      return word.form.endsWith(step.is) && HAN.test(word.form);
    case 'written':
      return text.text.slice(word.start, word.end) === step.is;
    case 'ticker':
      return text.text.slice(word.start, word.end) === step.is && isTicker(text, at);
    case 'initials':
      return false;
  }
}

const EXCHANGES: ReadonlySet<string> = new Set(
  'nyse nasdaq amex lse tsx tsxv asx hkex sgx jse nse bse otc otcmkts epa euronext etr fra bme'.split(' '),
);

/** `$F`, `NYSE: F`. */
function isTicker({ text, words: all }: Split, at: number): boolean {
  const [before, word] = [all[at - 1], all[at]!];
  if (text[word.start - 1] === '$') return true;
  return before !== undefined && EXCHANGES.has(before.form) && /^:\s?$/.test(text.slice(before.end, word.start));
}

const CONNECTING: ReadonlySet<string> = new Set('of for the and on to in de'.split(' '));

/** Where words end whose initials these are: all capitals, or none and each of four letters at least; 0 where they are not. */
export function initialsEnd(letters: string, text: Split, from: number): number {
  let at = from;
  const isCapital = startsInCapitals(text, from);
  for (let n = 0; n < letters.length; at++) {
    const word = text.words[at];
    if (!word) return 0;
    if (n > 0 && isCapital && CONNECTING.has(word.form)) continue;
    if (word.form[0] !== letters[n] || startsInCapitals(text, at) !== isCapital) return 0;
    if (word.form.length < (isCapital ? 2 : 4)) return 0;
    n++;
  }
  return at;
}

function startsInCapitals({ text, words: all }: Split, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(all[at]!.start));
}
