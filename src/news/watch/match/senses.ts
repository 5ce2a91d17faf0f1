/** Where a word stands in a text with another sense, or as background: told by the words beside it. */

import { nameOf } from './names.ts';
import type { MatchSpot } from './spot.ts';
import type { Passage, Veto } from './veto.ts';

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
closing: day ceremony stages price date bell remarks statements arguments night credits
closes close closed closing: in
opening: day ceremony night match bell
land lands landed: role
catch catches caught: up eye
bank banks: holiday on
`;

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

/**
 * The same, told by a word anywhere in the sentence: *withdrawals* of cash, a *troop* of scouts. By form.
 */
const BESIDE = `
withdraw withdraws withdrew withdrawal withdrawals: cash atm atms cashpoint cashpoints teller tellers depositors deposits opioid opioids nicotine symptoms
troop: scout scouts cub cubs jamboree baboon baboons monkeys dance theatre
release releases released releasing: album albums single song songs ep trailer remix soundtrack mixtape playlist
sanction sanctions sanctioned: doping anti-doping referee umpire
strike strikes striker: bowling bowler pitcher innings
recruits draft drafts drafted: nba nfl nhl quarterback
`;

/** In a watch about work: a strike of another kind. */
const BEHIND_AT_WORK = `
strike strikes: air drone missile rocket military bombing artillery naval cyber
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

/** Expressions in which no thesaurus means the word. Before it: a *boardroom coup*, a *tariff truce*. */
const FIGURATIVE = `
coup coups mutiny mutinies revolt revolts rebellion putsch: boardroom room dressing locker shareholder shareholders investor party leadership backbench
truce truces ceasefire ceasefires armistice hostilities: tariff tariffs trade price bidding ratings rap legal patent streaming
war wars siege invasion: price trade tariff bidding ratings turf culture console streaming pitch home star
`;
/** Behind it: somebody is punished. */
const PUNISHED = `
suspended: over pending without
`;

const SENSES = tableOf(EXPRESSIONS);
const [FIGURES, PUNISHMENTS] = [tableOf(FIGURATIVE), tableOf(PUNISHED)];
const SENSES_BEHIND = tableOf(BEHIND);
const SENSES_BESIDE = tableOf(BESIDE);
const SENSES_BEHIND_AT_WORK = tableOf(BEHIND_AT_WORK);

/** Why the words at this place do not mean what the watch asks for; null where they may. */
export function otherSense(spot: MatchSpot, passage: Passage): Veto | null {
  if (passage.isOpen) return null;
  const told = isPlain(spot) ? (expressionOf(spot, passage) ?? causativeOf(spot, passage)) : null;
  return (
    told ?? figureIn(spot, passage) ?? besideOf(spot, passage) ?? nameOf(spot, passage) ?? background(spot, passage)
  );
}

/** A figure of speech, in a word or at the end of a phrase. */
export function figureIn({ from, to, atom, ...rest }: MatchSpot, passage: Passage): Veto | null {
  const last = { ...rest, atom, from: to - 1, to };
  const before = [to - 2, to - 3];
  return saidBy(FIGURES, last, passage, before) ?? saidBy(PUNISHMENTS, last, passage, [to]);
}

/** A single word; the thesaurus has its own `not` for other senses. */
function isPlain({ from, to, group }: MatchSpot): boolean {
  return to - from === 1 && (group === null || /^(?:class|things|kind|place|abbreviation) /.test(group));
}

/** What something is in afterwards: *leaving 31 missing*, *leaves troops hurt*. */
const RESULT =
  /^\s(?:at least |about |some |nearly )?(?:\d|(?:[\p{L}'’-]+ ){1,3}(?:dead|killed|hurt|injured|wounded|ill|sick|missing|homeless|stranded|trapped|damaged|destroyed|shaken|divided|exposed|vulnerable|without|in (?:ruins|doubt|limbo|tears|shock|chaos|hospital|(?:the )?dark))(?!\p{L}))/iu;

/** `Blast leaves troops hurt`: nobody leaves. */
function causativeOf({ from, to }: MatchSpot, { text: { text, words: all } }: Passage): Veto | null {
  const { form, end } = all[from]!;
  const isLeaving = /^(?:leav(?:e|es|ing)|left)$/.test(form) && RESULT.test(text.slice(end, end + 80));
  return isLeaving ? { kind: 'sense', entry: 'leaves … dead, missing, hurt', from, to } : null;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** So many words to either side are of its sentence. */
const SENTENCE = 16;

function expressionOf(spot: MatchSpot, passage: Passage): Veto | null {
  const { atom, from, to } = spot;
  const { words: all } = passage.text;
  const isOfWork = atom.related.some(({ id }) => id.startsWith('class labour '));
  const next = ARTICLES.has(all[to]?.form ?? '') ? to + 1 : to;
  return (
    saidBy(SENSES, spot, passage, [next]) ??
    saidBy(SENSES_BEHIND, spot, passage, [from - 1, from - 2]) ??
    (isOfWork ? saidBy(SENSES_BEHIND_AT_WORK, spot, passage, [from - 1, from - 2]) : null)
  );
}

function besideOf(spot: MatchSpot, passage: Passage): Veto | null {
  const { from, to } = spot;
  const isAsked = to - from === 1 && SENSES_BESIDE.has(passage.text.words[from]!.form);
  return isAsked ? saidBy(SENSES_BESIDE, spot, passage, around(spot)) : null;
}

function around({ from, to }: MatchSpot): number[] {
  return Array.from({ length: to - from + 2 * SENTENCE }, (_, n) => from - SENTENCE + n);
}

/** Does one of the words at these places give the word another sense? Not where the watch asks for it. */
function saidBy(
  table: SenseTable,
  { from, to }: MatchSpot,
  { text, asked }: Passage,
  at: readonly number[],
): Veto | null {
  const { form } = text.words[from]!;
  const others = table.get(form);
  if (!others) return null;
  const told = at.find((one) => {
    const other = text.words[one]?.form;
    return other !== undefined && !asked.has(other) && others.has(/^\d/.test(other) ? '#' : other);
  });
  if (told === undefined) return null;
  const other = text.words[told]!.form;
  const [first, last] = told < from ? [other, form] : [form, other];
  return { kind: 'sense', entry: `${first} … ${last}`, from: Math.min(from, told), to: Math.max(to, told + 1) };
}

const BEFORE_YEAR: ReadonlySet<string> = new Set(['after', 'following', 'since', 'before']);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** The event of such a year is history, whatever stands beside it. */
const LONG_AGO = 2015;
/** `40 years since the`, `memorial to`, `anniversary of`: what follows is remembered, no news. */
const REMEMBERED =
  /(?<!\p{L})(?:(?:years|decades|centur(?:y|ies)) (?:on )?(?:since|after|on from)|(?:memorial|tribute|plaque|monument|anniversary|museum|memoir|novel|film|documentary)(?: \p{L}+)? (?:to|for|of|since|about|on))(?: [\p{L}\p{N}'’-]+){0,3} $/iu;

/** `after the 2013 coup`, `the 1911 fire`, `the siege of 1962`, `40 years since the flood`: what is told is not the news. */
export function background(
  { from, to }: MatchSpot,
  { text: { text, words: all }, asked, isOpen }: Passage,
): Veto | null {
  if (isOpen) return null;
  const isOld = (at: number, before: string | undefined) => {
    const year = all[at]?.form ?? '';
    if (!YEAR.test(year) || asked.has(year)) return false;
    return Number(year) < LONG_AGO || (before === 'the' && BEFORE_YEAR.has(all[at - 2]?.form ?? ''));
  };
  const isDated = [from - 1, from - 2].some((at) => isOld(at, all[at - 1]?.form));
  const isDatedBehind = ['in', 'of', 'from'].includes(all[to]?.form ?? '') && isOld(to + 1, undefined);
  if (isDated) return { kind: 'background', entry: 'an old year', from: Math.max(0, from - 2), to };
  if (isDatedBehind) return { kind: 'background', entry: 'an old year', from, to: to + 2 };
  const isRemembered = REMEMBERED.test(text.slice(Math.max(0, all[from]!.start - 80), all[from]!.start));
  return isRemembered ? { kind: 'background', entry: 'what is remembered', from, to } : null;
}
