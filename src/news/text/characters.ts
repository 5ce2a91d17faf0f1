/** What characters are, from a table: texts are read character by character, and asking a pattern of each costs much. */

export const CHARACTER = {
  other: 0,
  lower: 1,
  upper: 2,
  /** A decimal digit of any script. */
  digit: 3,
  /** A letter of a script that puts no blanks between words: Thai, Lao, Khmer, Burmese. */
  unspaced: 4,
  /** A number that is no digit: `½`, `²`, `Ⅳ`. */
  number: 5,
  /** Belongs to the letter before it: an accent, a vowel sign. */
  mark: 6,
} as const;

/** Of characters below this code the table knows what they are; above are ideographs, Hangul, pictures and rare scripts. */
export const FIRST_UNLISTED = 0x2e80;
export const CHARACTERS = new Uint8Array(FIRST_UNLISTED).map((_, code) => kindOf(String.fromCharCode(code)));

function kindOf(one: string): number {
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(one)) return CHARACTER.unspaced;
  if (/\p{Nd}/u.test(one)) return CHARACTER.digit;
  if (/\p{Lu}/u.test(one)) return CHARACTER.upper;
  if (/\p{L}/u.test(one)) return CHARACTER.lower;
  if (/\p{M}/u.test(one)) return CHARACTER.mark;
  return /\p{N}/u.test(one) ? CHARACTER.number : CHARACTER.other;
}

// V8 keeps strings in a dozen ways. Where a method is called on more than four of them, it is looked up anew each time, which
// takes several times as long as to read a character; taken from the prototype it is not.
const { charCodeAt, startsWith } = String.prototype;

/** The UTF-16 unit at a place, for loops over characters. */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** Whether a word stands at a place of a text, for loops over words. */
export const standsAt = (text: string, word: string, at: number): boolean => startsWith.call(text, word, at);
