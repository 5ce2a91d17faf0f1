/** Words in capitals: whose name they are, without titles. */

import { BODY_WORDS, NO_NAME, OFFICE_WORDS, PERSON_TITLES, PERSONAL_TITLES, POST_NOMINALS, SURNAMES } from './nouns.ts';
import type { NamedSpeaker } from './speaker.ts';
import { ADJECTIVE, isOffice, isRole } from './unnamed.ts';

const ACRONYM = /^(?:[A-Z]{3,6}|(?:[A-Z]\.){3,})$/;
/** Last words of names that are not people or bodies. */
const THING =
  /^(?:Day|Week|Month|Year|Act|Bill|Award|Prize|Cup|War|Street|Road|Avenue|Treaty|Agreement|Accord|Plan|Olympics|Games|Deal|Law|Amendment|Constitution|Festival|Bridge|River|Strait|Sea|Ocean|Islands?|Mountains?|Valley)$/;
const POSSESSIVE = /[’']s?$/;
const LONGEST_NAME = 5;

const isBody = (words: readonly string[]): boolean =>
  words.some(
    (word) =>
      BODY_WORDS.has(word.replace(POSSESSIVE, '')) ||
      ACRONYM.test(word) ||
      (/[a-z]{3}s$/.test(word) && isRole(word.toLowerCase())),
  );

/** The person or body that a run of capitals names: `Texas Rep. John Doe` → John Doe; null where it names none. */
export function nameOf(run: readonly string[]): NamedSpeaker | null {
  const words = [...run];
  while (words.length > 2 && POST_NOMINALS.has(bare(words.at(-1)!))) words.pop();
  while (words.length > 0 && (NO_NAME.has(words[0]!.replace(POSSESSIVE, '')) || isCountry(words))) words.shift();
  if (words.length === 0 || isThing(words) || isLink(words[0]!) || words[0] === 'the') return null;
  if (words.length > 2 && !/\p{Ll}/u.test(words.filter((word) => !isLink(word)).join(''))) return null;
  const holder = officeHolder(words) ?? personOfBody(words);
  if (holder !== null) return holder;
  const title = titleIn(words);
  if (words.length > 1 && isBody(words) && (title === words.length - 1 || words.some(isLink) || endsInBody(words)))
    return bodyOf(words);
  if (title === words.length - 1) return null;
  if (title < 0 && isBody(words)) return bodyOf(words);
  const owner = words.findLastIndex((word, at) => at < words.length - 1 && POSSESSIVE.test(word));
  return personOf(words.slice(Math.max(title, owner) + 1));
}

/** `U.S. Ann Roe`: a country before a name is not part of it; `U.S. Steel` is a body. */
const isCountry = (words: readonly string[]): boolean =>
  /^(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.|US|UK|EU)$/.test(words[0]!) && words.length > 1 && !isBody(words.slice(1));

/** `Wall Street` does not speak; `Downing Street` does. */
const isThing = (words: readonly string[]): boolean =>
  THING.test(words.at(-1)!) && words.join(' ') !== 'Downing Street';

/** Where the last title stands; `Matt Baker`, `Stephen King` have none. */
function titleIn(words: readonly string[]): number {
  const title = words.findLastIndex(isTitle);
  const last = words.at(-1)!;
  const isSurname =
    title === words.length - 1 && words.length > 1 && (SURNAMES.has(last) || !PERSON_TITLES.has(bare(last)));
  const isAfterName =
    isSurname && !isTitle(words.at(-2)!) && !ADJECTIVE.test(words.at(-2)!) && !isBody(words.slice(0, -1));
  return isAfterName ? words.slice(0, -1).findLastIndex(isTitle) : title;
}

const isTitle = (word: string): boolean => PERSON_TITLES.has(bare(word)) || isOneRole(word);
const isLink = (word: string): boolean => /^(?:of|for|and|on)$/.test(word);

/** `Sheriff’s Office`, `Justice Department`, not `Sen. Ann Church`. */
const endsInBody = (words: readonly string[]): boolean =>
  isBody(words.slice(-1)) && !words.some((word) => PERSONAL_TITLES.has(bare(word)) && !POSSESSIVE.test(word));

/** The person before a body: `Ann Roe of the University of Troy`. */
function personOfBody(words: readonly string[]): NamedSpeaker | null {
  const link = words.findIndex((word) => /^(?:of|for)$/.test(word));
  if (link < 2 || !isBody(words.slice(link))) return null;
  const before = words.slice(0, link);
  const name = before.slice(before.findLastIndex(isTitle) + 1);
  return name.length < 2 || name.length > 3 || isBody(before) || name.some((word) => isLink(word) || PLURAL.test(word))
    ? null
    : personOf(name);
}
const PLURAL = /[a-z]{3}[^s]s$/;

/**
 * Who holds the office that a run of capitals names: `Secretary of State Ann Roe`, `University of Troy Professor Ann
 * Roe` → Ann Roe; null where no name in full ends it.
 */
export function officeHolder(words: readonly string[]): NamedSpeaker | null {
  const title = words.findLastIndex(isTitle);
  if (title < 0) return null;
  let from = title + 1;
  if (/^(?:of|for)$/.test(words[from] ?? '')) while (OFFICE_WORDS.has(words[from] ?? '')) from += 1;
  const name = words.slice(from);
  const isFull = name.length > 1 && !isBody(name) && !name.some(isLink) && !isThing(name);
  return (isFull && isBody(words.slice(0, from).filter((word) => !isLink(word)))) || (isFull && from > title + 1)
    ? personOf(name)
    : null;
}

/** `Resident Ann Roe`: not `Sailors Union`. */
const isOneRole = (word: string): boolean => !word.endsWith('s') && isOffice(word.toLowerCase());

const bare = (word: string): string => word.replace(/[.’']+s?$/u, '').replace(/^[’']/, '');

const bodyOf = (words: readonly string[]): NamedSpeaker => ({
  kind: 'body',
  who: words.join(' ').replace(POSSESSIVE, ''),
});

function personOf(name: readonly string[]): NamedSpeaker | null {
  const who = name
    .join(' ')
    .replace(POSSESSIVE, '')
    .replace(/(?<=\p{L}{2})\.$/u, '');
  if (who.length < 2 || name.length > LONGEST_NAME || isLink(name[0]!) || name.includes('and')) return null;
  if (!/\p{Ll}/u.test(who) && name.length > 1) return null;
  return { kind: 'person', who };
}
