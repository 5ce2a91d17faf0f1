/** Who a stretch of English text names as speaking: a person, a body, or an unnamed source with its office. */

import { BODY_WORDS, NO_NAME, NUMBERS, PERSON_TITLES, ROLES, SMALL_BODIES } from './speech.ts';

export interface NamedSpeaker {
  readonly kind: 'person' | 'body';
  readonly who: string;
}

export interface UnnamedSpeaker {
  readonly kind: 'unnamed';
  readonly who: string;
  /** The noun, in the singular: `official`. */
  readonly role: string;
  readonly count: number | null;
  readonly office: string | null;
  /** How many of them hold it. */
  readonly inOffice: number | null;
  /** A new one, however often such a source stood before: "another official". */
  readonly isOther: boolean;
}

export type Speaker = NamedSpeaker | UnnamedSpeaker;

const CAPITAL = `(?:\\p{Lu}[\\p{L}’'.]*(?:-[\\p{L}’'.]+)*)`;
const PARTICLE = '(?:de|van|von|der|den|bin|bint|al|el|la|del|da|di|ibn|ter|dos|du|le)';
const RUN = `${CAPITAL}(?: (?:${PARTICLE} ){0,2}(?:“[^“”]{1,20}” )?${CAPITAL}| (?:of|for|and) (?:the )?${CAPITAL}(?= |$)){0,7}`;
const RUN_AT_END = new RegExp(
  `(?<![\\p{L}\\d’'])(?:[Tt]he )?(${CAPITAL}(?: (?:${PARTICLE} ){0,2}${CAPITAL}){0,7})$`,
  'u',
);
const RUN_AT_START = new RegExp(`^(?:the |The )?(${CAPITAL}(?: (?:${PARTICLE} ){0,2}${CAPITAL}){0,6})`, 'u');
/** `Democratic National Committee`, `Council of Europe`: a body may have small words inside. */
const BODY_AT_END = new RegExp(`(?<![\\p{L}\\d’'])(?:[Tt]he )?(${RUN})$`, 'u');
const SMALL_BODY_AT_END = new RegExp(
  `(?<![\\p{L}\\d’'])(?:[Tt]he )?(${CAPITAL}(?: ${CAPITAL}){0,4}(?: (?:presidential|state|local|federal|national|city|county|central|interim))? (?:${SMALL_BODIES}))$`,
  'u',
);
const SMALL_BODY_AT_START = new RegExp(
  `^(?:the |The )?(${CAPITAL}(?: ${CAPITAL}){0,4}(?: (?:presidential|state|local|federal|national|city|county|central|interim))? (?:${SMALL_BODIES}))(?![\\p{L}’'])`,
  'u',
);
const AFTER_ROLE =
  '(?: (?:of|for|with|from|at|in|on|to|close|familiar|involved|briefed|near|inside|within|who|speaking|working|supporting|about|under|by)(?: [^,;:“”"—–]{1,90})?)?';
const AFTER_ROLE_ALONE = new RegExp(`^${AFTER_ROLE}$`, 'u');
/** A further clause: the noun is no longer the subject of the verb that follows. */
const CLAUSE_INSIDE = /(?<!\p{L})(?:when|while|as|because|he|she|they|that|was|were|had|is|are|listened|but)(?!\p{L})/u;
const NOT_MODIFIER =
  /(?<![\p{L}’'])(?:and|but|or|that|as|when|while|if|because|which|who|whom|after|before|though|although|since|where|whether|than|was|were|is|are|be|been|has|have|had|said|says|told|will|would|could|can|to|in|on|at|for|by|from|with|of|not|did|does|do|it|he|she|they|we|i|you|this|these|those|so|also|what|how|why|like|including)(?![\p{L}’'])/iu;

/** The last words of `chunk`, where they name a speaker; null where they do not. */
export function speakerAtEnd(chunk: string): Speaker | null {
  const text = chunk.slice(-160);
  return unnamedAtEnd(text) ?? smallBody(SMALL_BODY_AT_END.exec(text)) ?? nameAtEnd(text);
}

/** The first words of `chunk`: `Roe, who …`, `a spokesman for …`. */
export function speakerAtStart(chunk: string): Speaker | null {
  const clause = /^[^,;:“”"—–()?!]{1,140}/u.exec(chunk)?.[0] ?? '';
  const unnamed = unnamedAtStart(clause);
  if (unnamed !== null) return unnamed;
  const body = smallBody(SMALL_BODY_AT_START.exec(clause));
  if (body !== null) return body;
  const afterRole =
    /^(?:(?:the |a |an |former |ex-|longtime |fellow )*(?:[\p{L}-]+ ){0,4}?)(?=\p{Lu})/u.exec(clause)?.[0] ?? '';
  if (NOT_MODIFIER.test(afterRole)) return null;
  const run = RUN_AT_START.exec(clause.slice(afterRole.length))?.[1];
  return run === undefined ? null : named(run, clause);
}

function smallBody(found: RegExpExecArray | null): Speaker | null {
  const who = found?.[1];
  if (who === undefined) return null;
  const words = who.split(' ');
  while (words.length > 1 && NO_NAME.has(words[0]!)) words.shift();
  if (words.length < 2) return null;
  return /^\p{Lu}/u.test(words[0]!) ? { kind: 'body', who: words.join(' ') } : null;
}

function nameAtEnd(text: string): Speaker | null {
  const run = RUN_AT_END.exec(text)?.[1];
  if (run === undefined) return null;
  const speaker = named(run, text);
  if (speaker?.kind !== 'person') {
    const wide = BODY_AT_END.exec(text)?.[1];
    if (wide !== undefined && wide.length > run.length && isBody(wide.split(' '))) return named(wide, text);
  }
  return speaker;
}

const isBody = (words: readonly string[]): boolean =>
  words.some(
    (word) => BODY_WORDS.has(word.replace(/[’']s?$/, '')) || /^(?:[A-Z]{3,6}|[A-Z]\.[A-Z]\.[A-Z]\.)$/.test(word),
  );

/** A run of capitals: what of it is the name, and whose. */
function named(run: string, text: string): Speaker | null {
  const words = run.split(' ');
  while (words.length > 0 && NO_NAME.has(words[0]!.replace(/[’']s$/, ''))) words.shift();
  if (words.length > 2 && words[0] === 'State' && /[Ss]ecretary of State/.test(text)) words.shift();
  const bare = words.map((word) => word.replace(/[.’']+s?$/u, '').replace(/^[’']/, ''));
  const title = bare.findLastIndex((word) => PERSON_TITLES.has(word));
  const name = title >= 0 && title < words.length - 1 ? words.slice(title + 1) : words;
  if (name.length === 0 || (title === words.length - 1 && name === words)) return bodyOf(words);
  const last = name.at(-1)!;
  if (/[’']s?$/.test(last)) name[name.length - 1] = last.replace(/[’']s?$/, '');
  if (title < 0 && isBody(name)) return { kind: 'body', who: name.join(' ') };
  const who = name.join(' ').replace(/\.$/, '');
  if (
    who.length < 2 ||
    name.length > 5 ||
    (!/\p{Ll}/u.test(who) && name.length > 1 && !/\p{Lu}{2}/u.test(text.slice(0, 1)))
  )
    return null;
  return { kind: 'person', who };
}

const bodyOf = (words: readonly string[]): Speaker | null =>
  words.length > 1 && isBody(words) ? { kind: 'body', who: words.join(' ') } : null;

function unnamedAtEnd(text: string): Speaker | null {
  const clause = text.slice(Math.max(0, text.search(/[^,;:“”"—–()]*$/u)));
  for (const word of clause.matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{L}-]{3,}(?![\p{L}-])/gu)) {
    const role = singular(word[0]);
    if (!isRole(role, word[0])) continue;
    const before = clause.slice(0, word.index);
    const after = clause.slice(word.index + word[0].length);
    if (after !== '' && (!AFTER_ROLE_ALONE.test(after) || CLAUSE_INSIDE.test(after))) continue;
    return unnamed(before, word[0], after);
  }
  return null;
}

function unnamedAtStart(clause: string): Speaker | null {
  for (const word of clause.slice(0, 90).matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{L}-]{3,}(?![\p{L}-])/gu)) {
    const role = singular(word[0]);
    const before = clause.slice(0, word.index);
    if (before !== '' && NOT_MODIFIER.test(before)) return null;
    if (!isRole(role, word[0])) continue;
    const rest = clause.slice(word.index + word[0].length);
    if (
      /^ (?:\p{Lu}|[\p{Ll}-]+ \p{Lu})/u.test(rest) &&
      !/^ (?:of|for|with|from|at|in|close|familiar|on|who|to)\b/.test(rest)
    )
      return null;
    const after =
      /^ (?:of|for|with|from|at|in|close to|familiar with|involved in|briefed on) [^,;:]{1,60}/u.exec(rest)?.[0] ?? '';
    return unnamed(before, word[0], after);
  }
  return null;
}

const isRole = (role: string, word: string): boolean => ROLES.has(role) || word === 'people';

/** `officials` → `official`, `aides` → `aide`, `allies` → `ally`; `people` → `person`. */
function singular(word: string): string {
  if (word === 'people') return 'person';
  if (ROLES.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('women')) return `${word.slice(0, -5)}woman`;
  return word.replace(/s$/, '');
}

function unnamed(before: string, word: string, after: string): Speaker | null {
  const role = singular(word);
  const front = modifiersOf(before);
  if (role === 'person' && !/^ (?:familiar|with|close|briefed|involved|who|near)/.test(after)) return null;
  if (/(?:^|\s)(?:no|any|every|most|that|which|if)\s*$/iu.test(before.slice(0, before.length - front.length)))
    return null;
  const tail = after.replace(/ (?:in|on|at) (?:an? )?(?:statement|interview|email|e-mail|\p{Lu}\p{Ll}+day)\b.*$/u, '');
  const who = `${front}${word}${tail}`.trim();
  const plural = word !== role || word === 'people';
  const number = NUMBERS.get(/^(?:at least |about |more than )?([\p{L}]+)/iu.exec(front)?.[1]?.toLowerCase() ?? '');
  const count = /^(?:one of)/i.test(front) ? 1 : plural ? (number !== undefined && number > 1 ? number : null) : 1;
  return {
    kind: 'unnamed',
    who,
    role,
    count,
    office: officeOf(front, word, role, tail),
    inOffice: count,
    isOther: /^(?:an)?other\b/i.test(front),
  };
}

/** The words before the noun that belong to it. */
function modifiersOf(before: string): string {
  const words = before.trimStart().split(/\s+/).filter(Boolean);
  let from = words.length;
  while (from > 0 && words.length - from < 8) {
    const word = words[from - 1]!;
    if (
      /^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|some|many|multiple|another|his|her|their|its|one|other|dozens)$/i.test(
        word,
      )
    ) {
      from -= 1;
      if (!/^(?:other|one|an?)$/i.test(word) || !/^(?:an?|the|one|of)$/i.test(words[from - 1] ?? '')) break;
      continue;
    }
    if (
      NOT_MODIFIER.test(word) ||
      (/ed$|ing$/.test(word) === true &&
        !/^(?:retired|leading|visiting|trained|serving|ranking|senior|high-ranking|commanding|veiled|unidentified|unnamed)$/i.test(
          word,
        ))
    )
      break;
    from -= 1;
  }
  const kept = words.slice(from).join(' ');
  return kept === '' ? '' : `${kept} `;
}

const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person|people)|representative|lawyer|attorney|aide|adviser|advisor|official)/;

/** `State Department` of its spokesperson; `U.S. official` of one. */
function officeOf(front: string, word: string, role: string, tail: string): string | null {
  const of =
    /^ (?:of|for|with|from|at) (?:the )?((?:\p{Lu}[\p{L}.’'-]*(?: of the | of | and | )?){1,5}(?:campaign|administration|government|police|ministry|department|office)?)/u
      .exec(tail)?.[1]
      ?.trim();
  const capitals =
    /((?:\p{Lu}[\p{L}.&-]*(?:[’']s)? ?){1,5}(?:(?:campaign|administration|government|police|ministry|defen[cs]e|intelligence|military|security|state|federal|city|county) )*)$/u
      .exec(front)?.[1]
      ?.trim();
  const body = (of ?? (capitals !== undefined && !NO_NAME.has(capitals) ? capitals : undefined))
    ?.replace(/[’']s?$/, '')
    .replace(/^(?:An?|The) /, '');
  if (/^spokes|^representative/.test(role)) return body ?? null;
  if (body !== undefined && SPEAKS_FOR.test(role))
    return of === undefined ? `${body} ${singular(word)}` : `${body} ${role}`;
  const small =
    /((?:senior |former )?(?:intelligence|defen[cs]e|military|security|government|administration|police|city|state|county|federal|local|campaign|company|law enforcement|health|embassy|White House|hospital) )$/.exec(
      front,
    )?.[1];
  if (small !== undefined && SPEAKS_FOR.test(role)) return `${small}${role}`;
  return /^(?:official|diplomat|officer|minister|prosecutor|police|aide|lawmaker|commander)$/.test(role) ? role : null;
}
