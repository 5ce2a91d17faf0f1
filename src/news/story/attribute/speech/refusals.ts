/** Who would not speak: declined, did not answer, could not be reached. */

import type { Source } from '../../../types.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Speaker } from './speaker.ts';
import { subjectsOf } from './subjects.ts';
import { type SpeechToken, tokensOf } from './tokens.ts';

interface Refusal {
  readonly speaker: Speaker;
  readonly comment: Exclude<Source['comment'], 'said'>;
}

/** Beside an answer that is refused: `to comment`, `our request`, `to say whether`. */
const TO_SPEAK =
  '(?:(?:(?:multiple|repeated|several|an?|our|all|any|further|the|numerous|many) )*(?:to (?:be interviewed|comment|discuss|answer|elaborate|speak(?! on the record| publicly)|talk|respond|reply|say (?:whether|how|what|if|why|more|which|who|when|where|anything)|provide (?:a|any|details|further|additional|comment)|give (?:an? |any |further )?(?:interview|comment|details)|specify|disclose|explain|weigh in|confirm|be drawn|take questions|make (?:any|a|further) )|(?:interview )?requests?|comment|interviews?|to comment))';
const WHEN =
  '(?:(?:immediately|yet|publicly|initially|directly|promptly|so far|as yet|also|again|further|to date|been|either|at once) )*';
const ANSWER = '(?:respond|return|reply|answer|comment)(?:ed|s)?';
/** What follows the subject. `declined` groups are a plain no; the rest is silence. */
const REFUSES = new RegExp(
  `^(?:(?:has|have|had|also|again|both|all|too|repeatedly|initially|later|politely|each|itself|himself|herself) )*(?:(?<no>(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) ${TO_SPEAK}|(?:had|has|have|offered|gave|made) no (?:immediate |further |official )?comment|referr?ed (?:all |any |further )?(?:requests?|questions|calls|inquiries)|(?:would|could|will) not (?:immediately |publicly )?(?:comment|discuss|elaborate|say (?:whether|how|what|if|why|more|which|who|when|where)|confirm or deny|be drawn|be interviewed|provide)|wouldn[’']t (?:comment|say (?:whether|how|what|if|why|more)|discuss|be drawn))|(?<silent>(?:(?:did|does|do|has|have|had) not|(?:did|does|has|have|had)n[’']t) ${WHEN}${ANSWER}(?: (?:to|calls?|phone|e-?mails?|messages?|requests?|an?|multiple|repeated|several|for|on|immediately|questions?|\\p{Lu})|[.,]|$)|(?:has|have|had) (?:yet|so far|failed) (?:not )?(?:to )?${ANSWER}|(?:has|have|had) (?:so far )?not (?:so far |yet )?${ANSWER}|(?:failed|failing) to (?:respond|return|reply|answer)|(?:could|can) ?not (?:immediately |be immediately |now )?(?:be )?(?:immediately )?(?:reached|contacted)|couldn[’']t (?:immediately )?be (?:immediately )?(?:reached|contacted)|(?:was|were|is|are) (?:also )?(?:not (?:immediately )?|un)(?:available|reachable)(?: (?:for|to) (?:comment|an? interview|discuss|speak|further)|[.,]|$)|(?:returned|answered) (?:no|neither) (?:calls?|messages?|e-?mails?)|ignored (?:requests?|questions|messages)|(?:did|does|has|have|had)(?: not|n[’']t) (?:pick up|take|answer)(?: \\p{L}+)? (?:calls?|the phone|phones?|questions)))`,
  'u',
);
/** `Neither A nor B answered`. */
const NEITHER_ANSWERS =
  /^(?:has |have |had |immediately )*(?:(?:respond|repl(?:y|i)|return|answer|comment)(?:ed|s)?|would (?:comment|say|discuss|answer|elaborate|speak)|agreed to|wanted to|was available|were available)/u;
const REFUSING_WORD =
  /declin|refus|referred|comment|discuss|elaborat|would ?n|respond|repl|answer|reach|contact|availab|return|drawn|ignored|pick|take/;
/** `Calls to a spokesman for Roe were not returned`, `attempts to reach Roe failed`. */
const CALLS =
  /(?:[Rr]equests?|[Cc]alls?|[Ee]-?mails?|[Mm]essages?|[Ii]nquiries|[Qq]uestions?|[Ll]etters?)(?: for (?:an? )?(?:comment|interview|response))?(?: (?:sent|made|placed|left|seeking comment|put|and [a-z]+))* (?:to|from|with|by|for) ([^,;:]{3,90}?) (?:(?:were|was|went|did|has|have|had) (?:immediately )?(?:not |un)|(?:were|was) (?:declined|ignored|refused))|[Aa]ttempts? to (?:reach|contact) ([^,;:]{3,90}?) (?:were|was|failed|for)/u;

const STARTS = new Set(
  `referred declined declines declining refused refuses refusing had has have offered gave made would will could wouldn’t wouldn't did does do didn’t didn't
  doesn’t doesn't hasn’t hasn't haven’t haven't hadn’t hadn't failed failing can cannot couldn’t couldn't was were is are returned answered ignored`.split(
    /\s+/,
  ),
);

/** @param masked the sentence of the tokens, quoted words as `_` */
export function refusalsIn(tokens: readonly SpeechToken[], masked: string): Refusal[] {
  if (!REFUSING_WORD.test(masked)) return [];
  const found: Refusal[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !STARTS.has(token.text)) return;
    const groups = REFUSES.exec(masked.slice(token.start, token.start + SIGHT))?.groups;
    if (groups === undefined) return;
    const comment = groups.no === undefined ? 'no answer' : 'declined';
    found.push(...refusing(tokens, at).map((speaker) => ({ speaker, comment }) as const));
  });
  const silent = [...neitherOf(tokens, masked), ...uncalled(masked)];
  return [...found, ...silent.map((speaker) => ({ speaker, comment: 'no answer' as const }))];
}

const SIGHT = 140;

/** `A declined`; of `neither A nor B`, `A or B`, both. */
function refusing(tokens: readonly SpeechToken[], verb: number): Speaker[] {
  const all = subjectsOf(tokens, verb);
  const link = tokens.findLastIndex((token, at) => at < verb && /^(?:nor|or|and)$/.test(token.text));
  if (all.length !== 1 || link < 0 || verb - link > 8 || all[0]!.who.includes(` ${tokens[link]!.text} `)) return all;
  const other = phraseBefore(tokens, link);
  return other === null ? all : [other.speaker, ...all];
}

/** `Neither A nor B answered`: the verb itself is no refusal. */
function neitherOf(tokens: readonly SpeechToken[], masked: string): Speaker[] {
  const neither = tokens.findIndex(({ text }) => /^[Nn](?:either|one)$/.test(text));
  if (neither < 0) return [];
  const verb = tokens.findIndex(
    ({ start }, at) => at > neither + 1 && NEITHER_ANSWERS.test(masked.slice(start, start + SIGHT)),
  );
  return verb < 0 ? [] : refusing(tokens, verb);
}

function uncalled(masked: string): Speaker[] {
  const found = CALLS.exec(masked);
  const who = found?.[1] ?? found?.[2];
  if (who === undefined) return [];
  const tokens = tokensOf(who);
  const speaker = (phraseBefore(tokens, tokens.length) ?? phraseAt(tokens, 0))?.speaker;
  return speaker === undefined ? [] : [speaker];
}
