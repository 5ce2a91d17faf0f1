/** Words in capitals: whose name they are, without titles. */

import { BODY_WORDS, NO_NAME, PERSON_TITLES } from './nouns.ts';
import type { NamedSpeaker } from './speaker.ts';
import { isRole } from './unnamed.ts';

const ACRONYM = /^(?:[A-Z]{3,6}|(?:[A-Z]\.){3,})$/;
/** What bears a name and cannot speak. */
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
  while (words.length > 0 && NO_NAME.has(words[0]!.replace(POSSESSIVE, ''))) words.shift();
  if (words.length === 0 || THING.test(words.at(-1)!)) return null;
  const title = words.findLastIndex((word) => PERSON_TITLES.has(bare(word)) || isOneRole(word));
  if (
    words.length > 1 &&
    isBody(words) &&
    (title === words.length - 1 || words.some((word) => /^(?:of|for|and|on)$/.test(word)))
  )
    return bodyOf(words);
  if (title === words.length - 1) return null;
  if (words.length > 2 && !/\p{Ll}/u.test(words.join(''))) return null;
  if (title < 0 && isBody(words)) return bodyOf(words);
  const owner = words.findLastIndex((word, at) => at < words.length - 1 && POSSESSIVE.test(word));
  return personOf(words.slice(Math.max(title, owner) + 1));
}

/** `Resident Ann Roe`: not `Sailors Union`. */
const isOneRole = (word: string): boolean => !word.endsWith('s') && isRole(word.toLowerCase());

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
  if (who.length < 2 || name.length > LONGEST_NAME) return null;
  if (!/\p{Ll}/u.test(who) && name.length > 1) return null;
  return { kind: 'person', who };
}
