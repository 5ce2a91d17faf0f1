/** Names over appositions: `Ann Roe, a lawyer from Troy, | said`, `her lawyer, Ann Roe, | said`. */

import { NUMBERS } from './nouns.ts';
import { antecedent, phraseBefore } from './phrase-before.ts';
import { wordList } from './phrase-words.ts';
import type { Phrase, UnnamedSpeaker } from './speaker.ts';
import { isCapital, isPause, type SpeechToken, wordAt } from './tokens.ts';
import { isModifier, isRole } from './unnamed.ts';

/** What stands between two commas after a name: not a new subject. */
const APPOSES = wordList(
  `a an the one of who whose which himself herself from now then formerly also both all each none president chief chair director head
   executive vice senior founder professor former another chairman chairwoman author leader deputy secretary his her their its in
   like along speaking citing referring asked when responding appearing noting quoting echoing after as with though at for by
   during through on to while who’s whom not himself themselves general founding managing until since before about under a.k.a on meanwhile however moreover nevertheless nonetheless therefore`,
);
const MOST_CLAUSES = 6;

/**
 * `Roe, a lawyer from Troy, | said`: the name before; `her lawyer, Ann Roe, | said`: the name itself.
 * @param pause the last comma
 */
export function beforeApposition(tokens: readonly SpeechToken[], pause: number, isRelative = false): Phrase | null {
  const pauses = pausesBefore(tokens, pause);
  const apposed = apposedName(tokens, pauses[1] ?? -1, pause);
  if (isRelative) {
    const found = apposed ?? antecedent(tokens, pause);
    return found === null ? null : (ownerOf(tokens, found, pauses[1]) ?? found);
  }
  if (apposed !== null) return apposed;
  const among = oneAmong(tokens, pauses[1], pause);
  if (among !== null) return among;
  for (let n = 1; n < pauses.length; n += 1) {
    const from = pauses[n]!;
    if (!opensApposition(tokens, from + 1, pauses[n - 1]!)) return null;
    const named = n + 1 < pauses.length ? apposedName(tokens, pauses[n + 1]!, from) : null;
    const found = named ?? phraseBefore(tokens, from);
    if (found !== null && !isPlaceOf(tokens, found, pauses[n + 1]))
      return ownerOf(tokens, found, pauses[n + 1]) ?? found;
  }
  return null;
}

/** `Ann Roe, a lawyer from Troy, …`: the name before the role. */
function ownerOf(tokens: readonly SpeechToken[], role: Phrase, pause: number | undefined): Phrase | null {
  if (role.speaker.kind !== 'unnamed' || role.speaker.count !== 1 || role.from !== pause! + 1 || pause === undefined)
    return null;
  const name = antecedent(tokens, pause);
  return name?.speaker.kind === 'person' ? name : null;
}

/** The commas and dashes before `last`, nearest first, up to the beginning of the sentence or a quotation. */
function pausesBefore(tokens: readonly SpeechToken[], last: number): number[] {
  const pauses = [last];
  for (let at = last - 1; at >= 0 && pauses.length < MOST_CLAUSES; at -= 1) {
    const { kind } = tokens[at]!;
    if (kind === 'end' || kind === 'colon' || kind === 'quote') break;
    if (isPause(tokens[at])) pauses.push(at);
  }
  return pauses;
}

/** A full name, with its title, and nothing else between the commas. */
function apposedName(tokens: readonly SpeechToken[], before: number, after: number): Phrase | null {
  const found = phraseBefore(tokens, after);
  if (isCapital(tokens[before - 1]) && /^(?:of|from|in|at)$/.test(wordAt(tokens, before - 2))) return null;
  if (
    found?.speaker.kind === 'body' &&
    found.to > found.from + 1 &&
    found.from === before + 1 &&
    isCapital(tokens[found.from])
  )
    return found;
  if (found?.speaker.kind !== 'person') return null;
  if (!found.speaker.who.includes(' ') && !opensWithRole(tokens, before, found)) return null;
  for (let at = before + 1; at < found.from; at += 1) if (!isCapital(tokens[at])) return null;
  return isCapital(tokens[before + 1]) ? found : null;
}

/** `Its rival, Acme,`: one word is enough for a name after such words. */
function opensWithRole(tokens: readonly SpeechToken[], pause: number, { from, to }: Phrase): boolean {
  if (from !== pause + 1 || to !== from + 1) return false;
  let at = pause;
  while (at > 0 && tokens[at - 1]!.kind === 'word') at -= 1;
  return pause - at < 7 && /^(?:the|its|his|her|their|our)$/.test(wordAt(tokens, at)) && !isCapital(tokens[pause - 1]);
}

/** `of Troy, N.Y.,`: the town before the state is no speaker. */
const isPlaceOf = (tokens: readonly SpeechToken[], { speaker, from }: Phrase, pause: number | undefined): boolean =>
  speaker.kind === 'person' &&
  !speaker.who.includes(' ') &&
  pause !== undefined &&
  from > pause + 1 &&
  !isCapital(tokens[pause + 1]);

function opensApposition(tokens: readonly SpeechToken[], from: number, to: number): boolean {
  const word = wordAt(tokens, from);
  if (APPOSES.has(word) || /^\d{1,3}$/.test(word) || /ing$|ed$/.test(word)) return true;
  if (/^(?:D|R|Jr|Sr)\b/.test(tokens[from]?.text ?? '')) return true;
  if (/[’']s?$/.test(word)) return true;
  if (isCapital(tokens[from])) return to - from < 5 || /^(?:republican|democrat|independent)$/.test(word);
  if (/^(?:spokes|co-)/.test(word)) return true;
  for (let at = from; at < to && at < from + 4; at += 1) {
    if (isRole(wordAt(tokens, at))) return true;
    if (!isModifier(wordAt(tokens, at))) return false;
  }
  return false;
}

/** `two people, one of them an official,` or `two people, including one official,` */
function oneAmong(tokens: readonly SpeechToken[], before: number | undefined, pause: number): Phrase | null {
  if (before === undefined) return null;
  const first = wordAt(tokens, before + 1);
  const isOf = wordAt(tokens, before + 2) === 'of' && /^(?:them|whom)$/.test(wordAt(tokens, before + 3));
  const number = first === 'including' ? wordAt(tokens, before + 2) : isOf ? first : '';
  const all = number === '' ? null : phraseBefore(tokens, before);
  const part = number === '' ? null : phraseBefore(tokens, pause);
  if (all?.speaker.kind !== 'unnamed' || part?.speaker.kind !== 'unnamed') return null;
  const said = tokens.slice(before + 1, pause).map(({ text }) => text);
  const speaker: UnnamedSpeaker = {
    ...all.speaker,
    who: `${all.speaker.who}, ${said.join(' ')}`,
    office: part.speaker.office ?? part.speaker.role,
    inOffice: NUMBERS.get(number) ?? null,
  };
  return { ...all, speaker };
}
