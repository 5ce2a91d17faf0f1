/** Where a common word of a watch is part of a name: *Citizens Bank*, *Border-Gavaskar Trophy*, the Scottish *Borders*. */

import type { Split } from '../../types.ts';
import type { MatchSpot } from './spot.ts';
import type { Passage, Veto } from './veto.ts';

/** A name that ends with one of these is that of a firm, a club, a street, a prize, a breed. */
const ENDS_NAME: ReadonlySet<string> = new Set(
  'bank bancorp board club fc afc inc ltd plc corp llc group holdings partners trust party street road avenue lane park square hotel inn arms festival awards award prize trophy cup league games records magazine times herald tribune gazette museum gallery theatre theater cinema arena stadium terrier collie hound'.split(
    ' ',
  ),
);
const CAPITAL = /^\p{Lu}/u;
const ROMAN = /^(?:I{2,3}|I?V|VI{1,3}|I?X)$/;
/** `earthquake-proof` is said of things. */
const MADE_FOR: ReadonlySet<string> = new Set(['proof', 'resistant', 'themed', 'style', 'inspired', 'like']);

export function nameOf(spot: MatchSpot, { text, asked, isTyped, isOpen }: Passage): Veto | null {
  const { atom, from, to } = spot;
  if (isOpen || atom.place || to - from !== 1 || CAPITAL.test(atom.term)) return null;
  const veto = (end: number): Veto => ({ kind: 'sense', entry: 'part of a name', from, to: end });
  const { words: all } = text;
  if (MADE_FOR.has(all[to]?.form ?? '') && text.text[all[to - 1]!.end] === '-') return veto(to + 1);
  if (!isCapital(text, from)) return null;
  const next = all[to];
  if (next !== undefined && ROMAN.test(text.text.slice(next.start, next.end))) return veto(to + 1); // `Quake II`
  if (next !== undefined && isCapital(text, to) && !asked.has(next.form)) {
    const between = text.text.slice(all[from]!.end, next.start);
    if (between === '-' || (between === ' ' && ENDS_NAME.has(next.form))) return veto(to + 1);
  }
  return isTyped(from) && isPluralName(text, from) ? veto(to) : null;
}

/** Does the word at this place begin with a capital? */
export function isCapital({ text, words: all }: Split, at: number): boolean {
  return CAPITAL.test(text.charAt(all[at]!.start));
}

/** *Borders*, *Earthquakes*: with a capital where only names have one. */
function isPluralName(text: Split, at: number): boolean {
  const { form, start } = text.words[at]!;
  if (!form.endsWith('s') || at === 0 || !/[\p{L}\p{N},] $/u.test(text.text.slice(Math.max(0, start - 3), start)))
    return false;
  return !isTitleCase(text, at);
}

/** Are most longer words around it written with capitals? Then a capital tells nothing. */
export function isTitleCase(text: Split, at: number): boolean {
  const from = Math.max(1, at - 11);
  const near = text.words
    .slice(from, at + 12)
    .flatMap(({ form }, n) => (from + n !== at && form.length > 3 ? [from + n] : []));
  return near.length < 3 || near.filter((n) => isCapital(text, n)).length * 2 > near.length;
}
