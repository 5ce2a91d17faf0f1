/** Where a word stands in a text with another sense, or as background: told by the words beside it. */

import type { Split } from '../../types.ts';
import type { MatchSpot } from './near.ts';

/**
 * Fixed expressions: a word of the watch means something else before one of these (*strike gold*, *falls ill*, *signs
 * off*). By form, since *ordered to* is another thing than *orders*.
 */
const EXPRESSIONS = `
strike strikes struck striking: gold deal deals chord pose balance up
struck: by down
fall falls fell falling fallen: ill asleep silent short through out
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
shoot shoots shot shooting: up hoops par
shots: of
fire fires fired firing: back # workers staff employees coach manager boss chief executives director
act acts acted: as
recall recalls recalled recalling: how when names memories childhood
interest: in
landslide: victory win vote votes majority defeat election
steal steals stole stolen: show base bases limelight spotlight heart hearts
melt melts: heart hearts
resigned: to
land lands landed: role
catch catches caught: up eye
bank banks: holiday on
`;

type SenseTable = ReadonlyMap<string, ReadonlySet<string>>;

function tableOf(expressions: string): SenseTable {
  const table = new Map<string, Set<string>>();
  for (const line of expressions.trim().split('\n')) {
    const [forms = '', others = ''] = line.split(': ');
    for (const form of forms.split(' '))
      table.set(form, (table.get(form) ?? new Set()).union(new Set(others.split(' '))));
  }
  return table;
}

/** The same, told by one of the two words before: *under fire*, *dust cloud*, *title drought*. */
const BEHIND = `
fire: under opens opened open opening
cloud: dust ash smoke mushroom gas toxic under
drought drought's: title goal scoring trophy medal
famine: goal title
attack attacks: heart panic asthma
bank banks: river food blood sperm piggy
landslide: wins win won in by
strike strikes: hunger lightning
shots shot: flu vaccine covid booster jump penalty
shooting: finishes finished wraps film filming
rate rates: business birth death success crime exchange heart pulse fast
play plays: role
mission: trade
charge charges: in
leave: on sick maternity paternity parental paid unpaid annual
`;

/** In a watch about work: a strike of another kind. */
const BEHIND_AT_WORK = `
strike strikes: air drone missile rocket military bombing artillery naval cyber
`;

const [SENSES, SENSES_BEHIND, SENSES_BEHIND_AT_WORK] = [EXPRESSIONS, BEHIND, BEHIND_AT_WORK].map(tableOf) as [
  SenseTable,
  SenseTable,
  SenseTable,
];

/** Do the words at this place mean something else? `asked`: forms of the watch's own words, which it may well want. */
export function hasOtherSense(spot: MatchSpot, text: Split, asked: ReadonlySet<string>): boolean {
  const isPlain = spot.to - spot.from === 1 && !isOfThesaurus(spot);
  return (isPlain && (isExpression(spot, text, asked) || isCausative(spot, text))) || isBackground(spot, text, asked);
}

/** What something is in afterwards: *leaving 31 missing*, *leaves troops hurt*. */
const RESULT =
  /^\s(?:at least |about |some |nearly )?(?:\d|(?:[\p{L}'’-]+ ){1,3}(?:dead|killed|hurt|injured|wounded|ill|sick|missing|homeless|stranded|trapped|damaged|destroyed|shaken|divided|exposed|vulnerable|without|in (?:ruins|doubt|limbo|tears|shock|chaos|hospital|(?:the )?dark))(?!\p{L}))/iu;

/** `Blast leaves troops hurt`: nobody leaves. */
function isCausative({ from }: MatchSpot, { text, words: all }: Split): boolean {
  const { form, end } = all[from]!;
  return /^(?:leav(?:e|es|ing)|left)$/.test(form) && RESULT.test(text.slice(end, end + 80));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function isExpression({ atom, from, to }: MatchSpot, { words: all }: Split, asked: ReadonlySet<string>): boolean {
  const form = all[from]!.form;
  const says = (table: SenseTable, other: string | undefined) =>
    other !== undefined && !asked.has(other) && (table.get(form)?.has(/^\d/.test(other) ? '#' : other) ?? false);
  const before = [all[from - 1]?.form, all[from - 2]?.form];
  const isOfWork = atom.related.some(({ id }) => id.startsWith('class labour '));
  return (
    says(SENSES, all[ARTICLES.has(all[to]?.form ?? '') ? to + 1 : to]?.form) ||
    before.some((other) => says(SENSES_BEHIND, other) || (isOfWork && says(SENSES_BEHIND_AT_WORK, other)))
  );
}

/** The thesaurus has its own `not` for other senses. */
function isOfThesaurus({ group }: MatchSpot): boolean {
  return group !== null && !/^(?:class|things|kind|place|abbreviation) /.test(group);
}

const BEFORE_YEAR: ReadonlySet<string> = new Set(['after', 'following', 'since', 'before']);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** The event of such a year is history, whatever stands beside it. */
const LONG_AGO = 2015;
/** `40 years since the`, `memorial to`, `anniversary of`: what follows is remembered, no news. */
const REMEMBERED =
  /(?<!\p{L})(?:(?:years|decades|centur(?:y|ies)) (?:on )?(?:since|after|on from)|(?:memorial|tribute|plaque|monument|anniversary|museum|memoir|novel|film|documentary)(?: \p{L}+)? (?:to|for|of|since|about|on))(?: [\p{L}\p{N}'’-]+){0,3} $/iu;

/** `after the 2013 coup`, `the 1911 fire`, `the siege of 1962`, `40 years since the flood`: what is told is not the news. */
export function isBackground(
  { from, to }: MatchSpot,
  { text, words: all }: Split,
  asked: ReadonlySet<string>,
): boolean {
  const isOld = (at: number, before: string | undefined) => {
    const year = all[at]?.form ?? '';
    if (!YEAR.test(year) || asked.has(year)) return false;
    return Number(year) < LONG_AGO || (before === 'the' && BEFORE_YEAR.has(all[at - 2]?.form ?? ''));
  };
  const isDated = [from - 1, from - 2].some((at) => isOld(at, all[at - 1]?.form));
  const isDatedBehind = ['in', 'of', 'from'].includes(all[to]?.form ?? '') && isOld(to + 1, undefined);
  return isDated || isDatedBehind || REMEMBERED.test(text.slice(Math.max(0, all[from]!.start - 80), all[from]!.start));
}
