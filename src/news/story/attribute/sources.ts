/**
 * Who speaks in an English text, named or not, and who would not. Looks for verbs of saying and takes the words before
 * or after them for the speaker; what is inside quotation marks is masked, so it belongs to whoever is quoted.
 */

import { nameKey } from '../../publishers.ts';
import type { Source } from '../../types.ts';
import { type PersonNames, personNames } from './person-names.ts';
import type { AttributionReading, ReadSentence } from './reading.ts';
import { type Speaker, speakerAtEnd, speakerAtStart, type UnnamedSpeaker } from './speakers.ts';
import { CALL, NUMBERS, SAY, SAYING } from './speech.ts';

/** No article quotes more; what a hostile one has beyond is left out. */
const MOST = 60;
/** How far before a verb its subject may begin, characters. */
const SIGHT = 260;

interface Voice {
  readonly speaker: Speaker;
  readonly comment: Source['comment'];
}

/** @param toOf the outlet that a sentence says it was said to, if any */
export function sourcesIn(reading: AttributionReading, toOf: (sentence: ReadSentence) => string | null): Source[] {
  const names = personNames(reading.text);
  const outlets = new Set(reading.mentions.map(({ written }) => nameKey(written)));
  const found = new Map<string, Source>();
  for (const sentence of reading.sentences) {
    if (found.size >= MOST) break;
    for (const voice of voicesIn(reading.text.slice(sentence.start, sentence.end)))
      add(found, voice, names, {
        quote: reading.original.slice(sentence.start, sentence.end),
        to: toOf(sentence),
        outlets,
      });
  }
  return [...found.values()];
}

function add(
  found: Map<string, Source>,
  { speaker, comment }: Voice,
  names: PersonNames,
  { quote, to, outlets }: { readonly quote: string; readonly to: string | null; readonly outlets: ReadonlySet<string> },
): void {
  const key = keyOf(speaker, names, found);
  if (key === null || outlets.has(nameKey(key.who))) return;
  const before = found.get(key.key);
  if (before !== undefined && (before.comment === 'said' || comment !== 'said')) {
    if (before.to === null && to !== null && comment === 'said') found.set(key.key, { ...before, to });
    return;
  }
  const isUnnamed = speaker.kind === 'unnamed';
  found.set(key.key, {
    who: key.who,
    named: !isUnnamed,
    office: isUnnamed && speaker.office !== null ? { name: speaker.office, count: speaker.inOffice } : null,
    count: isUnnamed ? speaker.count : 1,
    comment,
    to: comment === 'said' ? to : null,
    sentence: quote,
  });
}

function keyOf(
  speaker: Speaker,
  names: PersonNames,
  found: ReadonlyMap<string, Source>,
): { key: string; who: string } | null {
  if (speaker.kind === 'unnamed') return unnamedKey(speaker, found);
  if (speaker.kind === 'body') return { key: bodyKey(speaker.who, found), who: speaker.who };
  const who = names.fullNameOf(speaker.who);
  return who === null ? null : { key: `person ${who.toLowerCase()}`, who };
}

/** "the official" is the last official before it. */
function unnamedKey(speaker: UnnamedSpeaker, found: ReadonlyMap<string, Source>): { key: string; who: string } {
  const base = `unnamed ${speaker.role}`;
  const alike = [...found.keys()].findLast((key) => key.startsWith(`${base} `));
  const own = `${base} ${contentOf(speaker.who)}`;
  if (/^the /i.test(speaker.who) && alike !== undefined && !found.has(own)) return { key: alike, who: speaker.who };
  return { key: speaker.isOther ? `${own} ${found.size}` : own, who: speaker.who };
}

const contentOf = (who: string): string => who.toLowerCase().replace(/^(?:an?|the|his|her|their|its) /, '');

/** Bodies by equal words, one inside the other, or initials. */
function bodyKey(who: string, found: ReadonlyMap<string, Source>): string {
  const own = `body ${who.toLowerCase()}`;
  if (found.has(own)) return own;
  for (const key of found.keys()) {
    if (!key.startsWith('body ')) continue;
    const other = key.slice(5);
    const mine = own.slice(5);
    const initials = (name: string) =>
      name
        .split(' ')
        .map((word) => word[0])
        .join('');
    if (other.includes(mine) || mine.includes(other) || initials(other) === mine || initials(mine) === other)
      return key;
  }
  return own;
}

const VERB = new RegExp(
  `(?<![\\p{L}’'-])(?:(?<say>${SAY})|(?<call>${CALL})|(?<saying>${SAYING})|(?<refuse>declined|declines|refused|refuses|(?:did|does|has|have|had) not|(?:did|has|have|had)n[’']t|could not be|couldn[’']t be|(?:was|were) (?:not |un)(?:immediately )?(?:available|reachable)|had no(?: immediate)? comment|offered no comment|would not|wouldn[’']t)|(?<cited>[Aa]ccording to))(?![\\p{L}’'-])`,
  'gu',
);
/** What must follow a refusing verb. */
const REFUSAL =
  /^ (?:multiple |repeated |several |an? |our |all )?(?:to (?:(?:be interviewed|comment|discuss|answer|elaborate|speak|talk|respond|say (?:whether|how|what|if|why|more|which|who)|provide (?:a|any|details|further|additional)|give (?:an? )?(?:interview|comment)|specify|disclose|address|make|explain|weigh in|confirm)|requests?)|comment|(?:interview|to comment|request|further comment)|(?:immediately |yet |publicly |initially |returned? |directly |promptly )*(?:respond|return|returned|reply|replied|answer|answered|responded|comment|commented)(?:ed)?(?: (?:to|calls?|phone|e-?mails?|messages?|requests?|an?|multiple|repeated|several|for|on|immediately|Wednesday|directly)\b|[.,]|$)|(?:immediately )?reached)/u;
const NO_REFUSAL = /^ to (?:be (?:identified|named|quoted)|rule out|endorse)/;
const NOT_SUBJECT =
  /(?<![\p{L}’'])(?:to|be|been|is|was|were|are|being|get|got|not|n[’']t|will|would|could|should|must|can|may|might|cannot|[Ww]hen|[Aa]s)(?: \p{L}+ly| also)?$/u;
const ADVERBS =
  /(?:[ ](?:also|later|then|has|have|had|recently|previously|once|just|again|first|now|still|even|all|both|instead|simply|too|separately|himself|herself|themselves|soon|however|since|did|does|never|often|always|initially|all but|further|likewise|merely|yesterday|today|tonight|has since|not only|\p{Ll}+ly|(?:(?:late|early|on|last|earlier) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|night|evening|afternoon))?|in an? (?:[\p{L}-]+ ){0,3}(?:statement|interview|e-?mail|speech|tweet|post|letter|call|memo|news release|video|briefing|press release)(?: [^,]{0,40})?))+$/u;
const BASE_FORMS = new Set('say tell argue claim insist warn contend allege deny maintain urge call'.split(' '));

interface Cue {
  readonly verb: string;
  readonly before: string;
  readonly after: string;
}

function voicesIn(sentence: string): Voice[] {
  const text = sentence
    .replace(/\([^()]{0,80}\)/g, (part) => ' '.repeat(part.length))
    .replace(/''\u2060?/g, (two) => '"'.padEnd(two.length));
  const quotes = /["“»«][^"”«»]*_{2}/u.test(text);
  const voices: Voice[] = [];
  for (const match of text.matchAll(VERB)) {
    const before = text.slice(Math.max(0, match.index - SIGHT), match.index);
    const cue = { verb: match[0], before, after: text.slice(match.index + match[0].length) };
    if (match.groups!.refuse !== undefined) {
      const comment = commentOf(cue);
      if (comment !== null) voices.push(...refusing(before).map((speaker) => ({ speaker, comment })));
    } else {
      const speakers = speaking(cue, match.groups!, { text, quotes });
      voices.push(...speakers.map((speaker) => ({ speaker, comment: 'said' as const })));
    }
  }
  for (const speaker of repliesNot(text)) voices.push({ speaker, comment: 'no answer' });
  return voices;
}

function speaking(
  cue: Cue,
  kind: Readonly<Record<string, string | undefined>>,
  { text, quotes }: { readonly text: string; readonly quotes: boolean },
): Speaker[] {
  if (kind.cited !== undefined) return first(speakerAtStart(cue.after.trimStart()));
  if (kind.saying !== undefined) return isBesides(cue, quotes) ? subjectOfSentence(text) : [];
  if (kind.say !== undefined) return speakersOf(cue, true);
  return quotes ? speakersOf(cue, false) : [];
}

const first = (speaker: Speaker | null): Speaker[] => (speaker === null ? [] : [speaker]);

/** After the verb or before it. */
function speakersOf({ verb, before, after }: Cue, mayInvert: boolean): Speaker[] {
  const inverted =
    mayInvert && !/^t(?:old|ells?)$/.test(verb) && isInverted(before, after) ? speakerAtStart(after.slice(1)) : null;
  return inverted === null ? subjects(before, verb) : [inverted];
}

/** `Roe left, saying …`; other participles only beside a quotation. */
const isBesides = ({ verb, before }: Cue, quotes: boolean): boolean =>
  /[,”"]\s*(?:[\p{L}]+ly |also |instead |and |then )?$/u.test(before) &&
  (quotes || /^(?:saying|telling|arguing|writing|adding|insisting|warning|claiming)$/.test(verb));

/** `“…,” said Roe`; `…, says Roe` */
const isInverted = (before: string, after: string): boolean =>
  /(?:[,”"“?!»—–]|--)\s*$|(?:^|[,”"] ?)(?:[Ss]o|[Aa]s|or so|and)\s*$/u.test(before) &&
  /^ (?:\p{Lu}|an? |the |one |two |three |four |several |some |his |her |their |former |longtime )/u.test(after);

/** Those whom the verb has as its subject. */
function subjects(before: string, verb: string): Speaker[] {
  const trimmed = before.replace(/\s+$/u, '');
  if (NOT_SUBJECT.test(trimmed)) return [];
  const clause = trimmed.replace(ADVERBS, '').replace(/\s+$/u, '');
  const speaker = subjectOf(clause);
  if (speaker === null) return [];
  if (BASE_FORMS.has(verb) && speaker.kind !== 'body' && !(speaker.kind === 'unnamed' && speaker.count !== 1)) {
    return / and \p{Lu}[^,]*$/u.test(clause) ? pair(clause, speaker) : [];
  }
  return pair(clause, speaker);
}

/** `Roe and Poe said` */
function pair(clause: string, last: Speaker): Speaker[] {
  if (last.kind !== 'person') return [last];
  const first = /^(.*\p{L}[’']?s?) and (?:(?:[\p{Lu}][\p{L}.]* |[\p{Ll}]+ ){0,4})?$/u.exec(
    clause.slice(0, clause.lastIndexOf(last.who)),
  )?.[1];
  const other = first === undefined ? null : speakerAtEnd(lastClause(first));
  return other?.kind === 'person' ? [other, last] : [last];
}

const lastClause = (text: string): string => /[^,;:“”"—–()?!]*$/u.exec(text.replace(/ -- /g, ' — '))![0].trim();

const APPOSITION =
  /^(?:an? |the |one of |who |whose |which |himself|herself|\d{1,3}$|of |from |now |then |formerly |also |a\.k\.a|both |D-|R-|D-|R-|president |chief |chair|director |head |executive |vice |senior |founder|co-|professor |spokes|former |another |chairman|author |leader |deputy |secretary |his |her |their |\p{Lu}[\p{L}’']+[’']s |\p{Lu}\.\p{Lu}\.?|\p{Lu}\p{L}+\.?$|in |like |along with |speaking |citing |referring |asked |when |responding |appearing |noting |quoting |echoing |\p{L}+ing |after |as |with |though |at |for |by |during |\p{L}+ed )/u;

function subjectOf(clause: string): Speaker | null {
  const text = clause.replace(/ -- /g, ' — ').replace(/\s+/gu, ' ');
  const last = lastClause(text);
  if (last !== '') {
    const relative = /^(?:(.*\S) )?(?:who|which)$/u.exec(last);
    if (relative !== null)
      return relative[1] === undefined
        ? beforeApposition(text.slice(0, text.length - last.length))
        : speakerAtEnd(relative[1]);
    return speakerAtEnd(last);
  }
  return beforeApposition(text);
}

/** `Roe, a lawyer from Troy, | said`: the name before; `her lawyer, Ann Roe, | said`: the name itself. */
function beforeApposition(text: string): Speaker | null {
  if (!/[,—–]\s*$/u.test(text)) return null;
  const clauses = text
    .replace(/[,—–]\s*$/u, '')
    .split(/[,—–;:“”"?!]/u)
    .map((one) => one.trim());
  const apposed = clauses.at(-1) ?? '';
  const among = oneAmong(clauses.at(-2) ?? '', apposed);
  if (among !== null) return among;
  const inside = speakerAtEnd(apposed);
  if (
    inside?.kind === 'person' &&
    apposed.endsWith(inside.who) &&
    /^(?:(?:\p{Lu}[\p{L}.]* )*)$/u.test(apposed.slice(0, apposed.length - inside.who.length)) &&
    inside.who.includes(' ')
  )
    return inside;
  for (let n = clauses.length - 2; n >= Math.max(0, clauses.length - 5); n -= 1) {
    if (!APPOSITION.test(clauses[n + 1]!)) return null;
    const speaker = speakerAtEnd(clauses[n]!);
    if (
      speaker !== null &&
      !(APPOSITION.test(clauses[n]!) && n > 0 && speaker.kind === 'person' && !speaker.who.includes(' '))
    )
      return speaker;
  }
  return null;
}

/** `two people, one of them an official,` or `two people, including one official,` */
function oneAmong(before: string, apposed: string): Speaker | null {
  const found =
    /^(one|two|three) of (?:them|whom) (?:(?:is|was|were|are) )?(.+)$/u.exec(apposed) ??
    /^including (one|two|three|an?) (.+)$/u.exec(apposed);
  const all = found === null ? null : speakerAtEnd(before);
  const part = found === null ? null : speakerAtEnd(found[2]!);
  if (found === null || all?.kind !== 'unnamed' || part?.kind !== 'unnamed') return null;
  const inOffice = /^an?$/.test(found[1]!) ? 1 : (NUMBERS.get(found[1]!) ?? null);
  return { ...all, who: `${all.who}, ${apposed}`, office: part.office ?? part.role, inOffice };
}

/** `Roe left at noon, saying …`: a person or body at the beginning of the sentence. */
function subjectOfSentence(text: string): Speaker[] {
  const clauses = text.split(/[,;:“”"—–]/u, 3);
  for (const clause of clauses.slice(0, 2)) {
    const lead =
      /^\s*(?:(?:But|And|Yet|Meanwhile|However|Still|So|Then|Later|Earlier|In|On|At|After|Also) (?:\p{Ll}[\p{L} ]{0,20} )?)?/u.exec(
        clause,
      )![0];
    const speaker = speakerAtStart(clause.slice(lead.length));
    if (speaker !== null && speaker.kind !== 'body') return [speaker];
  }
  return [];
}

/** Null where the verb is no refusal to speak. */
function commentOf({ verb, after }: Cue): 'declined' | 'no answer' | null {
  const isPlain = /comment$|available|reachable/.test(verb) || /reached/.test(after.slice(0, 24));
  if (!isPlain && (!REFUSAL.test(after) || NO_REFUSAL.test(after))) return null;
  if (/available/.test(verb) && !/^ (?:for|to) (?:comment|an? interview|discuss|speak)/.test(after)) return null;
  return /^(?:declin|refus|would|had no|offered)/.test(verb) ? 'declined' : 'no answer';
}

function refusing(before: string): Speaker[] {
  const clause = before.replace(/\s+$/u, '').replace(ADVERBS, '').replace(/\s+$/u, '');
  const both = /(?:[Nn]either )?(.*) (?:and|nor|or) ((?:the |a |an |his |her )?[^,]*)$/u.exec(lastClause(clause));
  const speaker = subjectOf(clause);
  if (both === null) return speaker === null ? [] : [speaker];
  return [speakerAtEnd(both[1]!), speaker].filter((one) => one !== null);
}

/** `Calls to a spokesman for Roe were not returned` */
const CALLS =
  /(?:[Rr]equests?|[Cc]alls?|[Ee]-?mails?|[Mm]essages?|[Ii]nquiries|[Qq]uestions?)(?: for (?:an? )?(?:comment|interview|response))?(?: (?:sent|made|placed|left|seeking comment|and [a-z]+))* (?:to|from|with|by|for) ([^,;:]{3,90}?) (?:were|was|went|did|has|have|had) (?:not |un)/u;

function repliesNot(text: string): Speaker[] {
  const who = CALLS.exec(text)?.[1];
  const speaker = who === undefined ? null : (speakerAtEnd(who) ?? speakerAtStart(who));
  return first(speaker);
}
