/** Reads how many people reports count as injured, missing, arrested …, beside the dead (`toll.ts`). English, like them. */

import { type DevelopmentReading, type Line, once } from './reading.ts';
import { ABOUT, isOfAnother, NO_AGE, RISES } from './toll.ts';

/** What is counted: the words behind a number, and the verbs before one. */
const COUNTED = {
  injured: ['injured|injuries|wounded|hurt', 'injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?'],
  missing: ['missing|unaccounted for', 'search for'],
  trapped: ['trapped|stranded', 'trap(?:s|ped|ping)|strand(?:s|ed|ing)'],
  rescued: ['rescued|saved', 'rescu(?:es|ed|ing)|sav(?:es|ed|ing)'],
  evacuated: ['evacuated|evacuees|moved to safety', 'evacuat(?:es|ed|ing)|evacuation of'],
  homeless: ['homeless|displaced', 'displac(?:es|ed|ing)'],
  arrested: [
    'arrested|detained|arrests|detainees|in custody|taken into custody',
    'arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?',
  ],
  cases: ['cases|infections|infected', 'infect(?:s|ed|ing)'],
} as const;

export type CountedName = keyof typeof COUNTED;
export const COUNTED_NAMES = Object.keys(COUNTED) as readonly CountedName[];

/** Then the number counts something else. */
const NO_UNIT = String.raw`(?!\d|[.,]\d|st\b|nd\b|rd\b|th\b|-year| (?:decades?|years?|days?|hours?|minutes?|months?|weeks?|percent|per cent|km|miles|kilomet\w+|met(?:re|er)s?|goals?|points)\b|%)`;
const DEATH = 'dead|die[sd]?|deaths?|killed|slain|drowned|bodies';
/** They begin another statement, or make it none. */
const STOPS =
  'and|but|or|while|as|when|after|where|who|whose|in|feared|presumed|believed|thought|could|may|might|would|will|if|nearly|almost|not|never|to|years?|days?|hours?|months?|weeks?|minutes?|percent';

function patternsOf(name: CountedName): readonly RegExp[] {
  const [words, verbs] = COUNTED[name];
  const others = COUNTED_NAMES.filter((other) => other !== name).map((other) => COUNTED[other][0]);
  const gap = String.raw`(?:(?!(?:${[STOPS, DEATH, ...others].join('|')})\b)[\p{L}'-]+ ){0,6}?`;
  return [
    new RegExp(String.raw`${NO_AGE}\b(\d+)${NO_UNIT} ${gap}(?:${words})\b`, 'gu'),
    new RegExp(String.raw`\b(?:${verbs}) ${ABOUT}(\d+)${NO_UNIT}(?! (?:${DEATH})\b)`, 'gu'),
    new RegExp(String.raw`\b(?:${words})\b[^.;,\d]{0,30}?\b${RISES} ${ABOUT}(\d+)${NO_UNIT}`, 'gu'),
  ];
}

const PATTERNS = new Map(COUNTED_NAMES.map((name) => [name, patternsOf(name)]));
const ANY = new RegExp(COUNTED_NAMES.flatMap((name) => COUNTED[name]).join('|'), 'u');
/** What may come, or is only said to be possible. */
const MAYBE = /\b(?:could|might|would|risk\w*|up to|fear(?:s|ed)?)\b|(?<!\d )\bmay\b(?! \d)/u;

/** The highest number that reports state of one thing, and the line that does. */
export interface Counted {
  readonly most: number;
  readonly line: Line;
  /** Which of the readings has it. */
  readonly at: number;
}

/** @returns null when none of the reports counts it */
export function mostCounted(name: CountedName, readings: readonly DevelopmentReading[]): Counted | null {
  let best: Counted | null = null;
  readings.forEach(({ lines }, at) => {
    for (const line of lines) {
      const most = countsIn(line).get(name) ?? 0;
      if (most > (best?.most ?? 0)) best = { most, line, at };
    }
  });
  return best;
}

const countsIn = once((line: Line): ReadonlyMap<CountedName, number> => {
  const counts = new Map<CountedName, number>();
  if (!ANY.test(line.low) || isOfAnother(line)) return counts;
  const clauses = line.low.split(/[;:]| but | while /u).filter((clause) => !MAYBE.test(clause));
  for (const name of COUNTED_NAMES) {
    const found = PATTERNS.get(name)!.flatMap((pattern) =>
      clauses.flatMap((clause) => Array.from(clause.matchAll(pattern), ([, figure]) => Number(figure))),
    );
    if (found.length > 0) counts.set(name, Math.max(...found));
  }
  return counts;
});
