/** An unnamed source as its text describes it: what it is, how many, and for whom it speaks. */

import { NO_NAME, NUMBERS, PLURAL_BODIES, ROLES } from './nouns.ts';
import type { UnnamedSpeaker } from './speaker.ts';

/** `officials` → `official`, `aides` → `aide`, `allies` → `ally`; `people` → `person`. */
function singular(word: string): string {
  if (word === 'people') return 'person';
  if (ROLES.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('women')) return `${word.slice(0, -5)}woman`;
  return word.replace(/(?<=(?:ss|ch|sh|x))es$|s$/, '');
}

/** A noun by which somebody can speak: `officials`, `people`. */
export const isRole = (word: string): boolean =>
  word === 'people' || ROLES.has(singular(word)) || PLURAL_BODIES.has(word) || BY_SUFFIX.test(word);
/** `specialists`, `technicians`: people by their endings. */
const BY_SUFFIX =
  /^(?!(?:check|play|short|black|white)list|(?:hu|ger|ro|otto)m[ae]n)(?:[a-z]{4,}(?:[^s]ist|ician)s?|[a-z]{3,}(?:m[ae]n|person))$/;
/** The same for capitalised words, which may be surnames: Portman is no role in `Ann Portman`. */
export const isOffice = (word: string): boolean =>
  ROLES.has(singular(word)) || (isRole(word) && !/m[ae]n$|person$/.test(word));
/** Nouns for people who do something. They are no roles by themselves, but after a number: `a crabber`, `two dog-walkers`. */
const AGENT =
  /^(?!(?:letter|(?:news)?paper|order|offer|number|poster|banner|register|chapter|charter|answer|flyer|folder|counter|header|sticker|other|former|latter|either|neither|never|ever|however|under|over|after|matter|rather|together|whether|quarter|cent(?:er|re)|disaster|error|rumou?r|mergers?|megamerger|transfer|takeover|tender|murder|computer|helicopter|meter|water|power|winter|summer)s?$)[a-z-]{3,}(?:er|or)s?$/;
/** Is it such a noun, after a number or the like: `one crabber`, `another vendor`? */
export const isCounted = (before: readonly string[], word: string): boolean =>
  AGENT.test(word) &&
  /^(?:an?|one|another|two|three|four|five|six|several|some|many|his|her|their)$/i.test(modifiersOf(before)[0] ?? '');

/** Between modifiers and noun, a word that is none: the noun is not described by what is before it. */
const NO_MODIFIER = new Set(
  `and but or nor neither that as when while if because which who whom after before though although since where whether than was were
  is are be been has have had said says told will would could can to in on at for by from with of not did does do it he
  she they we i you this these those so also what how why like including about against into over under between`.split(
    /\s+/,
  ),
);
export const isModifier = (word: string): boolean => !NO_MODIFIER.has(word.toLowerCase());
const DETERMINER =
  /^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|some|many|multiple|another|his|her|their|its|one|other|dozens)$/i;
/** Participles that describe a person; others are verbs. */
const DESCRIBING =
  /^(?:retired|leading|visiting|trained|serving|ranking|senior|high-ranking|commanding|veiled|unidentified|unnamed|masked|elected|ruling|governing|sitting|outgoing|incoming|acting|experienced)$/i;
/** Words that make the source nobody: "no official said". */
const NOBODY = /^(?:no|any|every|most|that|which|if|whether)$/i;
/** "People" are a source only if the text says what they know: `people familiar with …`. */
const KNOWS = /^ (?:familiar|with|close|briefed|involved|who|near|privy|aware|knowledgeable)(?![\p{L}])/u;
/** What follows a source, and is not part of it. */
const SETTING =
  / (?:in|on|at|by|during) (?:an? |the )?(?:statement|interview|email|e-mail|phone|telephone|news conference|press conference|\p{Lu}\p{Ll}+day)(?![\p{L}]).*$/u;

/**
 * @param before the words of the clause before the noun
 * @param word the noun as written
 * @param after what follows it, up to where the source ends, with its leading space
 */
export function unnamedSource(before: readonly string[], word: string, after: string): UnnamedSpeaker | null {
  const noun = word.toLowerCase();
  const role = singular(noun);
  const kept = modifiersOf(before);
  const front = kept.length === 0 ? '' : `${kept.join(' ')} `;
  if (role === 'person' && !KNOWS.test(after)) return null;
  if (role === 'reporter' || role === 'journalist') return null;
  if (NOBODY.test(before[before.length - kept.length - 1] ?? '')) return null;
  if (isObject(before.slice(0, before.length - kept.length))) return null;
  const tail = after.replace(SETTING, '');
  const count = countOf(kept, noun !== role || noun === 'people');
  return {
    kind: 'unnamed',
    who: `${front}${word}${tail}`,
    role,
    count,
    office: officeOf(front, word, role, tail),
    inOffice: count,
    isOther: /^(?:an)?other\b/i.test(front),
  };
}

/** `interviewed by officials`, `asked for volunteers`; not `one of the officials`. */
function isObject(before: readonly string[]): boolean {
  const word = before.at(-1) ?? '';
  if (word === 'of')
    return !/^(?:one|some|many|several|most|dozens|two|three|group|number|couple)$/i.test(before.at(-2) ?? '');
  return /^(?:by|with|to|against|about|from|for|than|over)$/.test(word);
}

function countOf(front: readonly string[], isPlural: boolean): number | null {
  const [first = '', second = ''] = front.map((word) => word.toLowerCase());
  if (!isPlural || (first === 'one' && second === 'of')) return 1;
  const number = NUMBERS.get(first) ?? 0;
  return number > 1 ? number : null;
}

/** The words before the noun that belong to it. */
export function modifiersOf(before: readonly string[]): string[] {
  let from = before.length;
  while (from > 0 && before.length - from < 8) {
    const word = before[from - 1]!;
    if (DETERMINER.test(word)) {
      if (!opensWithAnother(before, from - 1)) return before.slice(determinedFrom(before, from - 1));
      from -= 1;
    } else if (isModifier(word) && (DESCRIBING.test(word) || !/^\p{Ll}*(?:ed|ing|ly)$/u.test(word))) from -= 1;
    else if (/^(?:and|or)$/.test(word) && DESCRIPTION_PAIR.test(before[from - 2] ?? '')) from -= 2;
    else break;
  }
  return before.slice(from);
}

/** `the other | officials`: the first determiner stands before the second. */
const opensWithAnother = (before: readonly string[], at: number): boolean =>
  /^(?:other|one|an?)$/i.test(before[at]!) && /^(?:an?|the|one|of)$/i.test(before[at - 1] ?? '');

/** Where the phrase of the determiner at `at` begins: `one of the | sources`. */
const determinedFrom = (before: readonly string[], at: number): number =>
  before[at]!.toLowerCase() !== 'one' &&
  before[at - 1] === 'of' &&
  /^(?:one|two|three|four|five|several|some|many|most|none)$/i.test(before[at - 2] ?? '')
    ? at - 2
    : at;

/** `current and former officials` */
const DESCRIPTION_PAIR = /^(?:current|former|past|present|active|serving|retired|local|state|civilian|political)$/i;

/** `Sorvanian`, `Turkish`, `Americans`: no name. */
export const ADJECTIVE =
  /^(?:\S+(?:ian|ean|ican|ish|ese)s?|Dutch|French|Greek|Czech|Thai|Swiss|Arab|Iraqi|Israeli|Pakistani|Saudi|Kuwaiti|Emirati|Qatari|Omani|Yemeni|Afghan|Slovak|Catholic|German|Roman)$/;

const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person|people)|representative|lawyer|attorney|aide|adviser|advisor|official)/;

/** `State Department` of its spokesperson; `U.S. official` of one. */
function officeOf(front: string, word: string, role: string, tail: string): string | null {
  const of =
    /^ (?:of|for|with|from|at) (?:the )?((?:\p{Lu}[\p{L}.’'-]*(?: of the | of | and | )?){1,5}(?:(?:\p{Ll}+ )?(?:campaign|administration|government|police|ministry|department|office|presidency|army|military|navy|court|embassy|council|agency|commission|parliament|authority|union|company|party|service|bank|hospital)(?!\p{L}))?)/u
      .exec(tail)?.[1]
      ?.trim();
  const capitals =
    /((?:\p{Lu}[\p{L}.&-]*(?:[’']s)? ?){1,5}(?:(?:campaign|administration|government|police|ministry|defen[cs]e|intelligence|military|security|state|federal|city|county) )*)$/u
      .exec(front)?.[1]
      ?.trim();
  const body = (of ?? (capitals !== undefined && !NO_NAME.has(capitals) ? capitals : undefined))
    ?.replace(/[’']s?$/, '')
    .replace(/^(?:An?|The) /, '');
  if (/^spokes|^representative/.test(role)) return body !== undefined && !ADJECTIVE.test(body) ? body : null;
  if (body !== undefined && SPEAKS_FOR.test(role))
    return of === undefined ? `${body} ${singular(word)}` : `${body} ${role}`;
  const small =
    /((?:senior |former )?(?:intelligence|defen[cs]e|military|security|government|administration|police|city|state|county|federal|local|campaign|company|law enforcement|health|embassy|White House|hospital) )$/.exec(
      front,
    )?.[1];
  if (small !== undefined && SPEAKS_FOR.test(role)) return `${small}${role}`;
  return /^(?:official|diplomat|officer|minister|prosecutor|police|aide|lawmaker|commander)$/.test(role) ? role : null;
}
