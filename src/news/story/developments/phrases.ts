/** How the patterns of the developments are written and matched. */

import { PREFIX_LENGTH, prefixesOf } from './prefixes.ts';
import { type DevelopmentReading, type Line, once } from './reading.ts';

/** Alternatives of a pattern, as a readable list: spaces around `|` are dropped, in brackets too. */
export const oneOf = (words: string): string => `(?:${words.trim().replace(/\s*\|\s*/g, '|')})`;

/**
 * A pattern of whole words; `source` may use `~` for up to 60 characters of the same clause. Between two words a quotation
 * may begin or end: `was "plain wrong"`.
 */
export const phrase = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${source.replaceAll(' ', '"? "?').replaceAll('~', '[^.;]{0,60}?')})(?![\\p{L}\\d])`,
    'gu',
  );

/** Before the verb `may`. */
export const NOT_THE_MONTH = '(?<!(?<!\\p{L})(?:in|since|of|by|until|last|next|from|this|early|late) )';

const AHEAD = new RegExp(
  `(?<![\\p{L}'])${oneOf(`
    to | will | would | could | ${NOT_THE_MONTH}may | might | should | shall | must | can | if | until | till | before | unless | whether | ahead of
    | not | never | nobody | neither | nor | no | cannot | without | yet | barely | expected | due | set | about | ready | hopes? | hoped | plans?
    | planned | wants? | seeks? | considers? | considering | ponders? | weighs? | mulls? | awaits? | demands? | urges? | asks? | when | how | who | why | for
    | calls? for | bid to | vows? to | fail(?:s|ed)? to | refus(?:es|ed) to | declin(?:es|ed) to | likely | unlikely
  `)}(?: (?!and |but |as |after )[\\p{L}'-]+){0,2} $|(?:n't|'ll|'d)(?: [\\p{L}'-]+){0,2} $`,
  'u',
);

/** Does the text before this place make what follows a plan, a wish, a question or a negation? */
export const isAhead = (low: string, at: number): boolean => AHEAD.test(low.slice(Math.max(0, at - 60), at));

export interface PhraseMatch {
  readonly line: Line;
  /** Its offset in the line's `low`. */
  readonly at: number;
  readonly words: string;
}

/**
 * Matches of these patterns in a report, except in plans and negations. `never`: lines that match it are skipped.
 * `anyway`: matches after "to", "not" and "if" count too.
 */
export function cuesIn(
  { lines }: Pick<DevelopmentReading, 'lines'>,
  patterns: readonly RegExp[],
  { never, anyway = false }: { readonly never?: RegExp; readonly anyway?: boolean } = {},
): readonly PhraseMatch[] {
  return lines.flatMap((line) => {
    const known = cuesOfLine.get(line) ?? new Map<readonly RegExp[], readonly PhraseMatch[]>();
    cuesOfLine.set(line, known);
    const cues = known.get(patterns) ?? cuesInLine(line, patterns, { never, anyway });
    known.set(patterns, cues);
    return cues;
  });
}

/** Cached: a story's earlier reports are read again with each new one. */
const cuesOfLine = new WeakMap<Line, Map<readonly RegExp[], readonly PhraseMatch[]>>();

function cuesInLine(
  line: Line,
  patterns: readonly RegExp[],
  { never, anyway }: { readonly never: RegExp | undefined; readonly anyway: boolean },
): readonly PhraseMatch[] {
  if (line.low.endsWith('?')) return [];
  const cues = matchesByPattern(line, patterns)
    .flat()
    .filter(({ at }) => anyway || !isAhead(line.low, at));
  return cues.length === 0 || never?.test(line.low) ? [] : cues;
}

/** The matches of each of these patterns, made by `phrase`, in a line. */
export function matchesByPattern(line: Line, patterns: readonly RegExp[]): readonly (readonly PhraseMatch[])[] {
  const { low } = line;
  const { byPrefix, anywhere } = indexOf(patterns);
  const found = new Map<RegExp, PhraseMatch[]>(
    anywhere.map((pattern) => [
      pattern,
      Array.from(low.matchAll(pattern), (match) => ({ line, at: match.index, words: match[0] })),
    ]),
  );
  for (const at of startsIn(line)) {
    for (let length = 1; length <= PREFIX_LENGTH; length += 1) {
      for (const pattern of byPrefix.get(low.slice(at, at + length)) ?? []) addMatch(found, pattern, line, at);
    }
  }
  return patterns.map((pattern) => found.get(pattern) ?? []);
}

function addMatch(found: Map<RegExp, PhraseMatch[]>, pattern: RegExp, line: Line, at: number): void {
  const known = found.get(pattern) ?? [];
  const last = known.at(-1);
  if (last && at < last.at + last.words.length) return;
  const match = matchAt(pattern, line.low, at);
  if (match) found.set(pattern, [...known, { line, at, words: match[0] }]);
}

function matchAt(pattern: RegExp, low: string, at: number): RegExpExecArray | null {
  const sticky = stickyOf(pattern);
  sticky.lastIndex = at;
  return sticky.exec(low);
}

const stickyOf = once((pattern: RegExp) => new RegExp(pattern.source, 'uy'));

/** Where a match can begin: not inside a word. */
const startsIn = once(({ low }: Line): readonly number[] =>
  Array.from(low.matchAll(/(?<![\p{L}\d])[^\s]/gu), ({ index }) => index),
);

interface PatternIndex {
  readonly byPrefix: ReadonlyMap<string, readonly RegExp[]>;
  /** Patterns that can begin with anything. */
  readonly anywhere: readonly RegExp[];
}

const indexOf = once((patterns: readonly RegExp[]): PatternIndex => {
  const byPrefix = new Map<string, RegExp[]>();
  const anywhere: RegExp[] = [];
  for (const pattern of patterns) {
    const prefixes = prefixesOf(pattern.source);
    if (prefixes === null) anywhere.push(pattern);
    for (const prefix of prefixes ?? []) byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), pattern]);
  }
  return { byPrefix, anywhere };
});

/** The headline and this many sentences: the news of a report. */
export const leadOf = (reading: DevelopmentReading, sentences: number): Pick<DevelopmentReading, 'lines'> => ({
  lines: reading.lines.slice(0, 1 + sentences),
});

/**
 * The line to quote: rather a sentence than the headline, which the reader sees anyway. If only the headline says it, the
 * first sentence, provided that it tells the same.
 */
export function quotable(cues: readonly PhraseMatch[], { lines, keys }: DevelopmentReading): Line | null {
  const [cue] = cues;
  if (cue === undefined) return null;
  const sentence = cues.find(({ line }) => line.at > 0)?.line;
  return sentence ?? (lines[1] && tellsTheSame(cue.line, lines[1], keys) ? lines[1] : cue.line);
}

/** Fewest words that the headline and the sentence share. */
const SAME = 2;

const tellsTheSame = (headline: Line, { words, low }: Line, keys: ReadonlySet<string>): boolean =>
  !low.endsWith('?') &&
  new Set(words.map(({ key }) => key)).intersection(new Set(headline.words.map(({ key }) => key))).intersection(keys)
    .size >= SAME;

const NOT_NAMED = `
  sources? | insiders? | anonymous(?:ly)? | anonymity | unnamed | (?:asked|asking|wished|declined) not to be (?:named|identified) | not to be named
  | (?:people|persons|executives|managers|officials|person|official|someone|those|aides|colleagues) ~(?:familiar|briefed|close to|with knowledge|aware|in the know)
  | reportedly | rumou?rs? | rumou?red | (?:is|are|was|were|group) said to | diplomats? (?:say|said) | leaked | purported(?:ly)? | reports? (?:say|said|claim)
  | (?:media|press|local|papers?|newspapers?|magazine|broadcaster|radio|television|tv|station|tabloids?|website|site|blog|channel|outlet|daily|weekly|times|post) (?:reports?|say|says|said|reported|claims?|claimed|writes?|wrote|suggests?) | reports? (?:say|said)
  | officials (?:say|said) | \\d+ (?:\\p{L}+ )?(?:officials|managers|executives|aides|employees|advisers|ministers|lawmakers|people|insiders|persons|members|staff|diplomats) (?:say|said|told|expect)
  | (?:unions?|staff|workers?|reps|representatives|employees|critics|neighbou?rs|witnesses|locals|team-?mates | allies | associates | confidants? | supporters | guests | colleagues | staffers | friend | ally | aide | insider | adviser | relative | neighbou?r | colleague | friendsrelatives|analysts|aides|campaigners|advisers|lawmakers|bankers|traders|observers) (?:say|says|said|claim|claims|claimed)
  | they say | exit polls? | projections? | early results | (?:hackers|attackers|gang|thieves|kidnappers|gunmen) (?:say|says|said|claim|claims|claimed) | believed to | thought to | did not name (?:its|a|any) source | agent (?:says|said)`;

/** Speakers without a name, who cannot be held to their word. */
export const UNNAMED_STRICT = phrase(oneOf(NOT_NAMED));

/** The same, and all who cannot settle the matter. */
export const UNNAMED_SPEAKER = phrase(
  oneOf(`${NOT_NAMED} | diplomats? | leaks? | tipped | tip-off | reports? | allege[sd]? | alleg(?:edly|ations?) | witnesses | residents | activists | rebels | it says
    | opposition | suspected`),
);

/** Persons and bodies whose word settles the matter. */
export const AUTHORITY = oneOf(`
  minist(?:ry|er|ers) | president | premier | chancellor | government | cabinet | palace | white house | kremlin | state department | foreign office | pentagon
  | police | sheriff | prosecutors? | prosecution | attorney general | court | judge | army | military | navy | air force | defence | command(?:er)?
  | coastguard | coast guard | spokes(?:man|woman|person|people) | company | \\p{L}*maker | insurer | retailer | lender | brewer | carrier | chain | giant | builder | miner | grocer | developer | manufacturer | producer | supplier | coroner | fire chief | firm | chief executive | ceo | chairman | chairwoman | chair | board | managing director
  | director | manager | head | chief | boss | founder | owner | agency | authorit(?:y|ies) | council | mayor | governor | mediator | envoy | ambassador | embassy | regulator
  | watchdog | commission(?:er)? | club | coach | captain | airline | operator | bank | central bank | federation | league | union | university | hospital | clinic | doctors
  | institute | observatory | service | office | department | secretary | speaker | senator | general | colonel | admiral | major | bishop | church | diocese | pope | vatican | king | queen | prince | party
  | lawyers? | family | publisher | studio | label | museum | utility | group | organi[sz]ers | committee`);
