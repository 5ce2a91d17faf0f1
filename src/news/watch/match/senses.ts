/** Where a word stands in a text with another sense, or as background: told by the words beside it. */

import { nameOf } from './names.ts';
import { isPerson } from './roles.ts';
import {
  BEHIND,
  BEHIND_AT_COMPUTERS,
  BEHIND_AT_WORK,
  BESIDE,
  EXPRESSIONS,
  FIGURATIVE,
  PUNISHED,
} from './sense-tables.ts';
import type { MatchSpot } from './spot.ts';
import type { Passage, Veto } from './veto.ts';

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

const SENSES = tableOf(EXPRESSIONS);
const [FIGURES, PUNISHMENTS] = [tableOf(FIGURATIVE), tableOf(PUNISHED)];
const SENSES_BEHIND = tableOf(BEHIND);
const SENSES_BESIDE = tableOf(BESIDE);
/** By the company of a class (`lexicon/classes.ts`). */
const SENSES_BEHIND_AMONG: readonly (readonly [company: string, table: SenseTable])[] = [
  ['labour', tableOf(BEHIND_AT_WORK)],
  ['cyber', tableOf(BEHIND_AT_COMPUTERS)],
];

/** Why the words at this place do not mean what the watch asks for; null where they may. */
export function otherSense(spot: MatchSpot, passage: Passage): Veto | null {
  if (passage.isOpen) return null;
  const told = (isPlain(spot) ? expressionOf(spot, passage) : null) ?? causativeOf(spot, passage);
  return (
    told ??
    dismissalIn(spot, passage) ??
    figureIn(spot, passage) ??
    besideOf(spot, passage) ??
    nameOf(spot, passage) ??
    background(spot, passage)
  );
}

/** The same for a watch of one word, which asks for the word itself: only where it is a name, a figure of speech or history. */
export function otherSenseAlone(spot: MatchSpot, passage: Passage): Veto | null {
  return passage.isOpen ? null : (nameOf(spot, passage) ?? figureIn(spot, passage) ?? background(spot, passage));
}

/** A figure of speech, in a word or at the end of a phrase. */
export function figureIn({ from, to, atom, ...rest }: MatchSpot, passage: Passage): Veto | null {
  const last = { ...rest, atom, from: to - 1, to };
  const before = [to - 2, to - 3].filter((at) => at !== from || to - from === 1);
  return (
    saidBy(FIGURES, last, passage, before) ??
    (hasPersonBefore(last.from, passage) ? saidBy(PUNISHMENTS, last, passage, [to]) : null)
  );
}

/** Is a person named up to some words before? `Clerks at the embassy suspended over …`, not flights. */
function hasPersonBefore(at: number, { text: { words: all } }: Passage): boolean {
  return all
    .slice(Math.max(0, at - 10), at)
    .some(({ form }) => isPerson(form) || /^(?:clerk|employee|worker|member)s?$/.test(form));
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

const DISMISSED =
  /^ (?:(?:its|his|her|their|the|a|an|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of) |[\p{Ll}-]+ ){0,3}?(?:staff|workers?|employees|bosses|boss|chief|ceo|executives?|managers?|directors?|editors?|ministers?|teachers?|organi[sz]ers?|secretary|trainers?|officers|officials?|crew|head)(?!\p{L})/iu;

/** `Factory fires 40 organisers`, in a watch that asks for a fire. */
function dismissalIn({ atom, from, to }: MatchSpot, { text: { text, words: all }, asked }: Passage): Veto | null {
  const { form, end } = all[from]!;
  const isAsked = atom.term.toLowerCase() === 'fired' || atom.group?.field === 'politics' || [...asked].some(isPerson);
  if (isAsked || !/^(?:fires|fired|firing)$/.test(form)) return null;
  return DISMISSED.test(text.slice(end, end + 60)) ? { kind: 'sense', entry: 'fires somebody', from, to } : null;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** So many words to either side are of its sentence. */
const SENTENCE = 16;

function expressionOf(spot: MatchSpot, passage: Passage): Veto | null {
  const { atom, from, to } = spot;
  const { words: all } = passage.text;
  const isAmong = (company: string) => atom.related.some(({ id }) => id.startsWith(`class ${company} `));
  const among = SENSES_BEHIND_AMONG.find(([company]) => isAmong(company));
  const next = ARTICLES.has(all[to]?.form ?? '') ? to + 1 : to;
  return (
    saidBy(SENSES, spot, passage, [next]) ??
    saidBy(SENSES_BEHIND, spot, passage, [from - 1, from - 2]) ??
    (among ? saidBy(among[1], spot, passage, [from - 1, from - 2]) : null)
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
    const { start = 0, end = 0 } = all[at] ?? {};
    const year = text.slice(start, end); // 1,500 is none
    if (!YEAR.test(year) || asked.has(year)) return false;
    return Number(year) < LONG_AGO || (before === 'the' && BEFORE_YEAR.has(all[at - 2]?.form ?? ''));
  };
  const isJoined = /^(?:after|as|amid|before|since|and|to|in|on|over|for|of|with)$/.test(all[from - 1]?.form ?? '');
  const years = isJoined ? [] : [from - 1, from - 2]; // `since 2014 after pipeline hack`: no pipeline of 2014
  const isDated = years.some((at) => isOld(at, all[at - 1]?.form));
  const isDatedBehind = ['in', 'of', 'from'].includes(all[to]?.form ?? '') && isOld(to + 1, undefined);
  if (isDated) return { kind: 'background', entry: 'an old year', from: Math.max(0, from - 2), to };
  if (isDatedBehind) return { kind: 'background', entry: 'an old year', from, to: to + 2 };
  const isRemembered = REMEMBERED.test(text.slice(Math.max(0, all[from]!.start - 80), all[from]!.start));
  return isRemembered ? { kind: 'background', entry: 'what is remembered', from, to } : null;
}
