/** Where a word stands in a text with another sense, or as background: told by the words beside it. */

import type { Split } from '../../types.ts';
import type { MatchSpot } from './near.ts';

/**
 * Fixed expressions: a word of the watch means something else before one of these (*strike gold*, *falls ill*, *signs
 * off*). By form, since *ordered to* is another thing than *orders*.
 */
const EXPRESSIONS = `
strike strikes struck striking: gold deal deals chord pose balance
struck: by down
fall falls fell falling fallen: ill asleep silent short through
rule rules ruled ruling: out
sign signs signed signing: off
ordered: to
fine: dining weather art arts wine wines print tuning
cut cuts cutting: ribbon short corners
raise raises raised raising: awareness concern concerns question questions eyebrows hopes
rise rises rose: to
close: to call friend friends ally allies ties
open: letter source secret question
hit: song single show film series
share shares shared: photo photos picture video story memories tips recipe
break breaks broke breaking: silence news
lift lifts lifted: lid
play plays played: down role host
run runs ran: for riot
launch launches launched: career
drop drops dropped: hint hints
draw draws drew drawn: criticism crowd crowds praise
land lands landed: role
catch catches caught: up eye
bank banks: holiday on
`;

const SENSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  EXPRESSIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', nexts = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, nexts]);
    })
    .reduce((table, [form, nexts]) => {
      const all = table.get(form) ?? new Set<string>();
      for (const next of nexts.split(' ')) all.add(next);
      return table.set(form, all);
    }, new Map<string, Set<string>>()),
);

/** Does what stands here mean something else? `asked`: forms of the watch's own words, which it may well want. */
export function hasOtherSense(spot: MatchSpot, text: Split, asked: ReadonlySet<string>): boolean {
  if (spot.to - spot.from !== 1 || isOfThesaurus(spot)) return isBackground(spot, text);
  const next = text.words[spot.to]?.form;
  const senses = SENSES.get(text.words[spot.from]!.form);
  const isOther = senses !== undefined && next !== undefined && senses.has(next) && !asked.has(next);
  return isOther || isBackground(spot, text);
}

/** The thesaurus has its own `not` for other senses. */
function isOfThesaurus({ group }: MatchSpot): boolean {
  return group !== null && !/^(?:class|things|kind|place|abbreviation) /.test(group);
}

const BEFORE_BACKGROUND: ReadonlySet<string> = new Set(['after', 'following', 'since', 'before']);
const YEAR = /^(?:19|20)\d\d$/;

/** `after the 2013 coup`: the event of an old year is not the news. */
function isBackground({ from }: MatchSpot, { words }: Split): boolean {
  const [first, second, third] = [words[from - 3]?.form, words[from - 2]?.form, words[from - 1]?.form];
  if (third === undefined || !YEAR.test(third)) return false;
  return second === 'the' && first !== undefined && BEFORE_BACKGROUND.has(first);
}
